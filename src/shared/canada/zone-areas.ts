/**
 * Where each time zone of Canada is: its name without `America/`, then the corners of an area (longitude and
 * latitude in degrees). The first area with a point in it decides: parts of provinces stand before the zones of
 * most people there. Borders are exact to a few kilometres where people live and the time differs; those to the
 * United States are drawn outside.
 */
export const zoneAreas = `
Fort_Nelson -126 57.6 -120 57.6 -120 60 -126 60
Dawson_Creek -120 54.6 -121.5 54.6 -123 55.6 -125.2 57.6 -120 57.6
Creston -116.9 48.9 -116.25 48.9 -116.25 49.4 -116.9 49.4
Edmonton -116.25 48.9 -116.6 49.9 -116.4 50.5 -117.6 51.1 -118 52 -114 52 -114 48.9
Edmonton -110.1 53.1 -109.8 53.1 -109.8 53.5 -110.1 53.5
Winnipeg -102.15 54.5 -101.8 54.5 -101.8 54.9 -102.15 54.9
Atikokan -92.2 48.5 -91 48.5 -91 49.1 -92.2 49.1
Atikokan -90.6 51 -89.8 51 -89.8 51.8 -90.6 51.8
Winnipeg -96 48 -90 48 -90 52.8 -88.55 52.8 -88.55 54.1 -90 54.1 -90 57 -96 57
Halifax -62.3 47 -61 47 -61 48.1 -62.3 48.1
Halifax -66.8 48 -66.695 48 -66.695 48.1 -66.8 48.1
Blanc-Sablon -61.8 49.9 -57.09 51 -57.09 52 -61.8 52
Goose_Bay -58.5 53.2 -58.5 52 -63.7 52 -67 52.2 -67 53.1 -67.3 53.4 -66.7 54.6 -65.6 54.8 -64 56.3 -63.6 57.5 -64.6 59.8 -64.6 60.6 -60 61 -55 54 -55 53.2
Cambridge_Bay -102 64.2 -110.7 65.5 -120.7 68 -120.7 69.6 -117 70 -110 70 -110 80 -102 80 -102 72.5 -88 72.5 -88 67 -102 67
Atikokan -88 62 -80 62 -80 66 -88 66
Rankin_Inlet -102 60 -84 60 -84 67.3 -88 67.3 -88 72.5 -89 72.5 -89 78 -102 78
Edmonton -118 52 -118.5 52.9 -120 53.8 -120 60 -110 60 -110 48.9 -114 48.9 -114 52
Vancouver -141 60 -120 60 -120 53.8 -114 49 -123 48.2 -126 48.2 -141 54
Whitehorse -142 60 -124 60 -127 60.9 -129.5 62.5 -130.2 63.8 -132.5 65 -133.7 66 -136.2 66.5 -136.4 70 -142 70
Regina -110 48.9 -101.36 48.9 -101.4 50.4 -101.55 51.9 -102 55.8 -102 60 -110 60
Yellowknife -137 60 -102 60 -102 80 -137 80
Iqaluit -90 62.6 -60 60.6 -60 84 -90 84
Winnipeg -102 60 -102 55.8 -101.3 48.9 -95.1 48.9 -95.15 52.8 -89 56.8 -88 60
St_Johns -59.6 46 -52 46 -52 53.2 -58.5 53.2 -58.5 52 -57.1 52 -57.1 51.41 -60 48
Halifax -69.06 47.3 -68.7 47.4 -68.4 47.6 -68 48 -67.3 47.88 -66.9 47.97 -66.67 48.012 -66.5 48.08 -66 48.05 -65.5 47.9 -65 47.9 -64.5 48 -61 48.1 -59 47 -60 43 -67 43 -69.06 47.1
Toronto -90 57 -90 48 -83.5 42 -82.5 41.5 -75 44 -70 44 -57 50 -57 52 -64 63 -90 63
`;

/**
 * Places whose time differs from that of most of their province, by what an address says of them: province,
 * zone, beginnings of postal codes, then towns and communities as `foldName` folds them.
 */
export const zoneTowns = `
BC Creston V0B1G|creston
BC Edmonton V0A V0B V1A V1C|cranbrook|kimberley|fernie|sparwood|elkford|golden|invermere|windermere|radium hot springs|fairmont hot springs|canal flats|jaffray|field
SK Edmonton S9V|lloydminster
SK Winnipeg|creighton|denare beach|flin flon
ON Atikokan P0T1C P0V2H|atikokan|pickle lake|mishkeegogamang|osnaburgh
ON Winnipeg P0V P0W P0X P0Y P0T1T P8N P8T P9A P9N|kenora|keewatin|dryden|fort frances|sioux lookout|red lake|ear falls|ignace|emo|rainy river|sioux narrows|nestor falls|sioux narrows nestor falls
QC Halifax G4T|iles de la madeleine|les iles de la madeleine|magdalen islands|cap aux meules|grosse ile|listuguj
QC Blanc-Sablon G0G1G G0G1N G0G1P G0G1S G0G1W G0G2C G0G2P G0G2R G0G2W|blanc sablon|lourdes de blanc sablon|la tabatiere|tete a la baleine|chevery|harrington harbour|kegaska
NL Goose_Bay A0P A0R A2V|labrador city|wabush|happy valley goose bay|happy valley|goose bay|north west river|sheshatshiu|churchill falls|nain|hopedale|makkovik|postville|rigolet|natuashish|cartwright
NU Atikokan|coral harbour
NU Resolute X0A0V|resolute|resolute bay
NU Rankin_Inlet X0C|rankin inlet|arviat|baker lake|naujaat|repulse bay|chesterfield inlet|whale cove
NU Cambridge_Bay X0B|cambridge bay|gjoa haven|taloyoak|kugluktuk|kugaaruk
`;
