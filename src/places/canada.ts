// Made by `npm run places` from .config/generate/places; do not edit.
// Postal codes: © GeoNames (https://www.geonames.org/), CC BY 4.0, 2026-11-23, changed: rounded, joined
// to towns, slips mended. Towns: data source Environment and Climate Change Canada, 2026-11-23.

/**
 * A block a province, which its first line names. Every other line is a place:
 * `name/other name;latitude longitude;code latitude longitude;…`, in hundredths of a degree. A place's
 * numbers are what to add to those of the place above (in its block, from 0), a code's what to add to
 * those of its place. `~` stands before a name that only tells whose countryside the code is.
 */
export const canada = `
AB
~St. Paul;5477 -11172;T0A 0 0
~Tofield;-170 14;T0B 0 0
Stettler;-75 -112;T0C -18 101
Jasper;57 -547;T0E 79 308
Slave Lake;239 340;T0G 42 32
High Level;324 -236;T0H -98 21
Drumheller;-706 441;T0J -47 126
Cardston;-226 -58;T0K 27 106
Claresholm;82 -28;T0L 61 -83
Sundre;178 -106;T0M 16 -23
Fort Chipewyan;691 348;T0P -45 41
~Fitzgerald;119 -51;T0V 0 0
Medicine Hat;-982 109;T1A 0 0;T1B 0 0;T1C 0 -11
Taber;-30 -157;T1G 1 0
Lethbridge;-12 -67;T1H 4 0;T1J 0 7;T1K -1 -2
Banff;152 -275;T1L 0 0
Coaldale;-146 295;T1M 0 0
Strathmore;133 -77;T1P 0 0
Brooks;-48 149;T1R 1 1
Okotoks;16 -208;T1S 1 1
High River;-15 11;T1V 0 0
Canmore;50 -150;T1W 1 2
Chestermere;-5 155;T1X 0 0
Calgary;2 -25;T1Y 3 11;T2A 0 11;T2B -3 9;T2C -6 11;T2E 4 5;T2G -2 4;T2H -6 2;T2J 0 0;T2K 6 2;T2L 5 -4;T2M 8 21;T2N 1 -5;T2P 0 0;T2R -1 -1;T2S -3 0;T2T -3 -3;T2V -7 -3;T2W 0 0;T2X -17 4;T2Y -14 -3;T2Z -12 10;T3A 8 -7;T3B 4 -14;T3C 0 -7;T3E -6 -9;T3G 9 -13;T3H -1 -13;T3J 7 12;T3K 11 1;T3L 10 -24;T3M -17 11;T3N 11 12;T3P 16 -6;T3R 15 -18;T3S -13 18
Rocky View;13 13;T1Z 0 0
Tsuut'ina;-17 -25;T3T 0 0
Redwood Meadows;6 -28;T3Z 0 0
Airdrie;22 46;T4A -1 2;T4B 2 -3
Cochrane;-8 -46;T4C -3 0
Red Deer County;107 76;T4E 0 0
Innisfail;-25 -24;T4G 0 0
Olds;-25 -15;T4H 0 0
Ponoka;90 52;T4J 0 0
Lacombe;-22 -15;T4L 1 -1
Blackfalds;-8 -6;T4M 0 0
Red Deer;-14 -2;T4N -1 -3;T4P 6 0;T4R 0 3
Sylvan Lake;8 -28;T4S 0 0
Rocky Mountain House;5 -83;T4T 0 0
Camrose;65 210;T4V 0 -2
Beaumont;33 -60;T4X 0 0
Edmonton;19 -6;T5A 5 7;T5B 0 0;T5C 6 3;T5E 0 0;T5G 3 -3;T5H 1 -1;T5J 0 -2;T5K 0 -3;T5L 5 -7;T5M 2 -9;T5N 0 -8;T5P 1 -12;T5R -2 -10;T5S 2 -19;T5T -2 -18;T5V 4 -14;T5W 2 8;T5X 9 -4;T5Y 12 12;T5Z 10 1;T6A 1 5;T6B -3 6;T6C -2 2;T6E -5 0;T6G -2 -5;T6H -16 2;T6J -8 -4;T6K -8 3;T6L -8 7;T6M -8 -17;T6N -7 0;T6P -3 11;T6R -8 -10;T6S 4 14;T6T -8 11;T6V 7 -9;T6W -12 -10;T6X -12 6
Drayton Valley;-32 -150;T7A 0 -1
Edson;36 -145;T7E 0 -1
Barrhead;54 203;T7N 1 0
Westlock;4 54;T7P -1 -1
Whitecourt;-2 -182;T7S 1 -1
Hinton;-73 -188;T7V -1 -3
Spruce Grove;7 370;T7X 5 -6;T7Y -6 5
Stony Plain;5 -15;T7Z 0 1
Sherwood Park;-1 79;T8A 1 -3;T8B -8 -8;T8C -8 3;T8E 0 12;T8G -1 27;T8H 4 -8
Fort Saskatchewan;20 0;T8L 0 0
St. Albert;-6 -45;T8N -3 3;T8T 3 -4
Morinville;14 2;T8R 0 0
Peace River;244 -365;T8S 1 1
Grande Prairie;-106 -149;T8V 0 -12;T8W -5 0;T8X 0 4
Wetaskiwin;-221 541;T9A 0 1
Vegreville;53 133;T9C 0 0
Leduc;-23 -150;T9E 0 0
Devon;10 -19;T9G 0 0
Fort McMurray;334 236;T9H -5 24;T9J 0 0;T9K 4 -6
Cold Lake;-226 121;T9M 0 -3
Bonnyville;-18 -57;T9N 0 0
Athabasca;45 -254;T9S 0 -1
Lloydminster;-144 328;T9V -1 -9
Wainwright;-45 -86;T9W 1 0
Vermilion;54 1;T9X 0 0
Beaverlodge;184 -858
Bow Island;-534 805
Breton;324 -309
Coronation;-102 302
Crowsnest;-246 -324
Esther;205 443
Garden Creek;702 -362
Grande Cache;-481 -524
Highvale;-44 460
Lac La Biche;132 254
Milk River;-562 -11
Nordegg;332 -399
Pincher Creek;-298 213
Rainbow Lake;901 -545
Red Earth Creek;-196 411
Stavely;-638 165
Suffield;6 248
Three Hills;148 -211
Vauxhall;-163 116
Waterton Park/Parc Waterton;-102 -180

BC
Golden;5130 -11697;V0A 0 3
~Fernie;-162 141;V0B 0 0
Fort Nelson;913 -714;V0C -42 -302
Revelstoke;-783 450;V0E 53 -100
~Rossland;-93 77;V0G 0 0
Summerland;-45 -224;V0H -19 66
Smithers;518 -750;V0J 122 31
100 Mile House;-313 589;V0K -21 -36
~Alexis Creek;45 -237;V0L 0 0
Agassiz;-287 188;V0M 40 -27
Whistler;89 -120;V0N 117 -310;V8E 0 2
~Gold River;-23 -330;V0P 0 0
~Chemainus;-86 142;V0R 0 0
Sooke;-66 112;V0S 17 6;V9Z 0 0
~Queen Charlotte City;386 -248;V0T 0 0
~Port Edward;174 -369;V0V 0 0
Atlin;560 -380;V0W 7 16
Hope;-1019 1226;V0X -1 78
Kimberley;30 545;V1A 0 0
Vernon;58 -329;V1B 0 0;V1H 3 -22;V1T 0 0
Cranbrook;-76 351;V1C 0 0
Salmon Arm;120 -350;V1E 0 0
Dawson Creek;507 -96;V1G 0 -1
Fort St. John;48 -62;V1J 0 0
Merritt;-614 6;V1K 0 0
Nelson;-61 351;V1L 0 -1
Langley;-40 -532;V1M 7 2;V2Y 3 -2;V2Z -5 0;V3A 0 -5;V4W -3 10
Castlegar;20 493;V1N 0 0
Kelowna;60 -179;V1P 0 29;V1V 5 3;V1W -9 -5;V1X 0 0;V1Y -1 -3;V1Z -4 -12
Trail;-80 176;V1R 0 0
Kamloops;157 -272;V1S -11 -13;V2B 0 0;V2C 0 0;V2E 0 0;V2H 6 25
Penticton;-117 84;V2A -2 -1
Williams Lake;264 -256;V2G 0 0
Quesnel;86 -36;V2J -2 1
Prince George;91 -40;V2K 14 -2;V2L 0 15;V2M 0 3;V2N 0 0
Chilliwack;-483 100;V2P 10 0;V2R 0 -9;V4Z 0 0
Abbotsford;-2 -41;V2S -2 3;V2T -2 -4;V3G 2 13;V4X 3 -9
Mission;39 -12;V2V 0 0;V4S 0 0
Maple Ridge;-23 -9;V2W -1 3;V2X 0 -10;V4R 7 0
Port Coquitlam;5 -24;V3B 0 0;V3C -3 -3;V3E 5 2
Port Moody;5 -10;V3H 0 0
Coquitlam;-6 0;V3J 1 -1;V3K -2 1
New Westminster;-5 -6;V3L 1 2;V3M -2 -2
Burnaby;3 -6;V3N -1 5;V5A 2 4;V5B 4 0;V5C 3 -3;V5E -1 2;V5G 1 -1;V5H -1 -2;V5J -4 -1
Surrey;-11 15;V3R 6 2;V3S -5 7;V3T 6 -2;V3V 6 -4;V3W 1 -3;V3X -2 -3;V3Z -2 0;V4A -9 0;V4N 4 10;V4P -7 0
Pitt Meadows;9 14;V3Y 0 0
White Rock;-20 -11;V4B 1 -1
Delta;9 -22;V4C 5 11;V4E 1 11;V4G 4 1;V4K -1 -1;V4L -7 -4;V4M -8 -7
Westbank;76 328;V4T 0 0
Winfield;15 33;V4V 0 0
Vancouver;-76 -371;V5K 2 8;V5L 2 5;V5M 0 8;V5N 0 5;V5P -4 5;V5R -2 8;V5S -4 8;V5T 0 3;V5V -1 3;V5W -3 3;V5X -4 2;V5Y -1 1;V5Z -1 0;V6A 2 3;V6B 2 1;V6C 3 0;V6E 2 -1;V6G 4 -2;V6H 0 -1;V6J 0 -3;V6K 0 -4;V6L -1 -5;V6M -3 -3;V6N -3 -7;V6P -4 -2;V6R 1 -8;V6S -1 -9;V6T 0 0;V6Z 2 -1;V7X 3 0;V7Y 2 0
Richmond;-9 -1;V6V 2 9;V6W -2 8;V6X 1 1;V6Y 0 -1;V7A -5 1;V7B 3 -5;V7C -1 -4;V7E -4 -4
North Vancouver;19 7;V7G 1 13;V7H 0 8;V7J 0 4;V7K 0 2;V7L -4 0;V7M -4 -2;V7N -1 -1;V7P -4 -5;V7R 2 -3
West Vancouver;-1 -13;V7S 2 0;V7T -2 5;V7V -1 0;V7W 1 -7
Powell River;50 -134;V8A 0 0
Squamish;-10 140;V8B -5 -3
Kitimat;430 -552;V8C 0 0
Terrace;47 5;V8G 0 0
Prince Rupert;-20 -172;V8J 0 0
Salt Spring Island;-551 682;V8K 0 0
Sidney;-16 10;V8L 0 0
Central Saanich;-8 -2;V8M 0 0
Saanich;-8 5;V8N -1 6;V8P -3 4;V8X -1 0;V8Y 3 0;V8Z 1 -3;V9E 3 -8
Oak Bay;-5 7;V8R 1 0;V8S -2 0
Victoria;-1 -7;V8T 1 1;V8V -1 0;V8W 0 0
Esquimalt;2 -5;V9A 0 0
Highlands;3 -11;V9B 0 0
Metchosin;-10 -1;V9C 0 0
Ladysmith;60 -28;V9G 0 0
Campbell River;104 -142;V9H 0 0;V9W 0 0
Courtenay;-34 26;V9J 4 -28;V9N -2 0
Qualicum Beach;-33 54;V9K 0 0
Duncan;-57 73;V9L 0 1
Comox;90 -122;V9M 0 -1
Parksville;-36 61;V9P 0 0
Nanaimo;-12 32;V9R -4 2;V9S -1 4;V9T 1 -2;V9V 4 -2
Cedar;-16 2;V9X 0 0
Port Alberni;20 -82;V9Y 0 0
Bella Bella;292 -334
Bella Coola;22 139
Blue River;-28 745
Burns Lake;213 -645
Cache Creek;-342 443
Cassiar;848 -853
Chetwynd;-359 822
Clearwater;-405 160
Clinton;-57 -155
Creston;-198 508
Dease Lake;933 -1352
Dome Creek;-468 899
Gibsons;-435 -247
Good Hope Lake;988 -580
Grand Forks;-1025 1087
Invermere;149 240
Liard River;890 -1005
Lillooet;-874 415
Lytton;-45 36
Mackenzie;507 -160
Malahat;-675 -40
Masset;547 -853
McBride;-72 1193
Muncho Lake;563 -560
Nakusp;-868 797
Osoyoos;-122 -165
Pemberton;129 -335
Port Hardy;38 -462
Princeton;-124 691
Rock Creek;-41 151
Sandspit;420 -1282
Sechelt;-378 805
Sparwood;25 887
Stewart;621 -1508
Tatlayoko Lake;-421 555
Tofino;-260 -145
Ucluelet;-18 33
Valemount;389 630
Vanderhoof;119 -477

MB
Lorette;4974 -9687;R0A -45 57;R5K 0 0
Norway House;425 -95;R0B 228 91
~Stonewall;-258 -3;R0C 0 0
~Beausejour;-93 189;R0E 0 0
Altona;-138 -160;R0G 34 -53
~MacGregor;125 -96;R0H 0 0
~Neepawa;23 -161;R0J 0 0
~Killarney;-102 41;R0K 0 0
Swan River;255 -155;R0L -10 98
Virden;-226 34;R0M -14 0
Selkirk;29 405;R1A 0 0
Lockport;-6 -6;R1B 0 0
Narol;-2 -4;R1C 0 0
Portage la Prairie;-9 -131;R1N 0 0
Winnipeg;-7 113;R2C 2 20;R2G 4 10;R2H -2 4;R2J -3 10;R2K 2 8;R2L 1 6;R2M -6 5;R2N -12 6;R2P 7 0;R2R 4 -6;R2V 5 5;R2W 2 2;R2X 3 -1;R2Y 1 -13;R3A 0 1;R3B 0 2;R3C 11 -6;R3E 1 -2;R3G -1 -2;R3H 0 -5;R3J 0 -8;R3K -3 -15;R3L -3 2;R3M -4 -1;R3N -4 -4;R3P -6 -6;R3R -5 -13;R3S -7 -13;R3T -9 1;R3V -15 -1;R3W 1 12;R3X -8 13;R3Y -11 -5
East St. Paul;8 15;R2E 0 0
West St. Paul;4 -10;R4A 0 0
Oak Bluff;-25 -21;R4G 0 0
Headingley;10 -8;R4H 1 2;R4J -2 -3
Cartier;2 -20;R4K 0 0
St. François Xavier;5 5;R4L 0 0
St. Adolphe;-23 47;R5A 0 0
Steinbach;-18 40;R5G 0 0
Ste. Anne;14 3;R5H 0 0
Morden;-48 -145;R6M 0 0
Winkler;-1 16;R6W 0 0
Brandon;66 -203;R7A -2 1;R7B 0 -1;R7C 4 0
Dauphin;131 -8;R7N 0 0
Flin Flon;362 -181;R8A 0 -1
Thompson;97 400;R8N 0 0
The Pas;-191 -339;R9A -13 -4
Arnes;-303 426
Berens River;157 -4
Bissett;-134 135
Bloodvein;76 -103
Brochet;609 -496
Carberry;-801 231
Carman;-37 136
Churchill;923 388
Deerwood;-933 -427
Dominion City;-26 123
Emerson;-13 -5
Fisher Branch;207 -41
Gillam;527 291
Gimli;-572 -228
Gods Lake;404 274
Grand Beach;-412 -238
Grand Rapids;263 -263
Gretna;-417 170
Island Lake;485 289
Leaf Rapids;261 -508
Little Grand Rapids;-443 429
Lynn Lake;479 -562
McCreary;-606 159
Melita;-150 -151
Minnedosa;98 116
Morris;-89 247
Oak Point;115 -66
Oxford House;444 276
Pilot Mound;-575 -362
Pinawa;95 301
Pine Falls;42 -34
Poplar River;242 -106
Pukatawagan;275 -404
Richer;-608 486
Roblin;157 -490
Shamattawa;462 927
Shilo;-604 -755
Shoal Lake;63 -95
Snow Lake;444 55
Souris;-526 -22
Sprague;-58 462
Tadoule Lake;967 -284
Victoria Beach;-801 192
Vita;-157 0
Wasagaming;153 -341

NB
Dieppe;4610 -6471;E1A 0 0
Riverview;-5 -11;E1B 0 0
Moncton;5 -3;E1C 0 5;E1E -2 0;E1G 8 -10
Lakeville;7 15;E1H 0 0
Coverdale;-17 -15;E1J 0 0
Miramichi;100 -62;E1N -5 15;E1V 0 0
Caraquet;79 53;E1W 0 0
Tracadie-Sheila;-28 2;E1X 0 0
Bathurst;12 -71;E2A -1 -2
Rothesay;-222 -35;E2E 0 0
Quispamsis;3 4;E2G 1 1
Saint John;-13 -7;E2H 4 0;E2J -5 7;E2K 0 -7;E2L -4 -5;E2M -8 -16;E2N 1 8;E2P -7 3;E2R 0 0;E2S 3 20
Oromocto;53 -47;E2V 0 0
Fredericton;13 -21;E3A 0 0;E3B -16 1;E3C -7 -2;E3G 8 -4
Kingsclear;-9 -23;E3E 0 0
St. Stephen;-66 -41;E3L -4 3
Campbellton;277 65;E3N 2 1
Edmundston;-61 -161;E3V -1 -4
Grand Falls/Grand-Sault;-33 55;E3Y 12 12;E3Z -12 -1
Chipman;-88 185;E4A -1 8
Minto;-9 -17;E4B 0 0
Youngs Cove;-21 16;E4C 0 0
Sussex;-15 39;E4E 0 0
Smiths Creek;14 3;E4G 0 0
Hillsborough;6 82;E4H 0 0
Salisbury;12 -39;E4J 0 0
Dorchester;-14 54;E4K 0 0
Sackville;2 12;E4L 0 1
Bayfield;17 37;E4M 0 0
Cap-Pelé;12 -26;E4N 0 0
Shediac/Shédiac;1 -25;E4P 0 -1
Cocagne;11 -9;E4R 0 0
Bouctouche;14 -12;E4S 0 0
Bass River;-17 -23;E4T 0 0
Saint-Antoine;6 22;E4V 0 0
Richibucto;32 -13;E4W 0 0
Saint-Louis-de-Kent;6 -9;E4X 0 0
Rogersville;1 -53;E4Y -2 7
Petitcodiac;-81 32;E4Z 0 0
Moores Mills;-57 -199;E5A 0 0
St. Andrews/Saint Andrews;-29 11;E5B 0 0
St. George;5 23;E5C 0 0
Campobello Island;-24 -10;E5E 0 0
Grand Manan Island;-19 12;E5G 0 0
Pennfield;42 13;E5H 0 0
Lepreau;8 25;E5J 0 0
Grand Bay-Westfield;14 18;E5K 0 0
Fredericton Junction;32 -36;E5L 0 0
Gagetown;11 45;E5M 0 0
Hampton;-24 31;E5N 0 0
Apohaqui;23 18;E5P 0 0
St. Martins;-41 12;E5R 0 0
Kingston;6 -54;E5S 0 0
Norton;24 36;E5T 0 0
Deer Island;-66 -124;E5V 0 0
Boiestown;147 55;E6A 0 0
Stanley;-12 -49;E6B 0 0
Durham Bridge;-22 31;E6C 0 0
Millville;1 -60;E6E 0 0
Nackawic;-13 -4;E6G 0 0
Canterbury;-10 -23;E6H 0 0
McAdam;-31 16;E6J 0 0
Harvey;14 30;E6K 0 0
Burtts Corner;26 -2;E6L 0 0
Baker Brook;131 -172;E7A 0 0
Saint-Jacques;27 44;E7B 0 0
Saint-Basile;9 24;E7C 0 0
Saint-Léonard/St. Leonard;-49 15;E7E 0 0
Plaster Rock;-26 53;E7G 0 0
Perth-Andover;-17 -31;E7H 0 0
Bath;-16 11;E7J 0 0
Centreville;-18 -13;E7K 0 0
Florenceville;15 41;E7L 0 0
Woodstock;-40 -29;E7M 1 2
Debec;-9 2;E7N 0 0
Hartland;24 6;E7P 0 0
Saint-Quentin;121 13;E8A 0 0
Kedgwick;13 5;E8B 0 0
Dalhousie;41 95;E8C 1 1
Balmoral;-37 -4;E8E 0 0
Belledune;12 31;E8G 0 0
Petit-Rocher;-1 30;E8J 0 0
Beresford;-10 12;E8K 0 0
Allardville;-21 20;E8L 0 0
Saint-Isidore;10 36;E8M 0 0
Grande-Anse;23 -5;E8N 0 0
Inkerman;-14 37;E8P 0 0
Paquetville;-3 -35;E8R 0 0
Shippagan;9 45;E8S 0 0
Lamèque;6 7;E8T 0 0
Baie-Sainte-Anne;-77 -27;E9A 0 0
Blackville;-28 -91;E9B 0 0
Doaktown;-18 -29;E9C 0 -1
Red Bank;29 44;E9E 0 0
Neguac;40 61;E9G 0 0
Brantville;10 2;E9H 0 0
Bas-Caraquet;45 22
Charlo;19 -148
Hopewell;-216 159

NL
~Ferryland;4722 -5314;A0A 0 0
~Argentia;11 -52;A0B 0 0
Bonavista;132 55;A0C -27 -80
Marystown;-148 -206;A0E 39 39
Lewisporte;208 11;A0G -38 33
~Bishop's Falls;-82 -112;A0H 0 0
~Springdale;108 -8;A0J 0 0
Mary's Harbour;281 43;A0K 42 -215
~Lark Harbour;-338 -223;A0L 0 0
Channel-Port aux Basques;-136 -108;A0M 22 75
~St. George's;51 132;A0N 0 0
Happy Valley-Goose Bay;521 -249;A0P 165 -129
Churchill Falls;25 -371;A0R -1 -109
St. John's;-603 1126;A1A 8 7;A1B 5 -2;A1C -1 9;A1E 1 0;A1G -1 0;A1H -4 -8
Torbay;15 3;A1K 0 0
Paradise;-14 -15;A1L 0 0
Portugal Cove-St. Philip's;9 5;A1M 0 0
Mount Pearl;-10 2;A1N 0 0
Goulds;-10 0;A1S 0 0
Gander;153 -180;A1V 2 2
Manuels;-144 167;A1W 0 0
Conception Bay;-1 -6;A1X 0 0
Carbonear;21 -30;A1Y 0 0
Grand Falls-Windsor;123 -237;A2A -1 1;A2B 1 1
Corner Brook;0 -230;A2H -2 17
Stephenville;-39 -61;A2N 0 0
Labrador City;439 -834;A2V 1 -1
Clarenville;-478 1294;A5A 1 2
Deer Lake;102 -345;A8A -1 0
Badger;-20 139
Bay Roberts;-138 277
Buchans;122 -359
Burgeo;-121 -76
Campbellton;168 268
Cartwright;442 -207
Daniel's Harbour;-347 -58
Englee;49 149
Grand Bank;-363 33
Hopedale;837 -445
L'Anse-au-Loup;-395 338
La Scie;-156 125
Makkovik;513 -359
Musgrave Harbour;-564 521
Nain;710 -772
New-Wes-Valley;-738 812
Placentia;-187 -42
Port au Choix;341 -337
Rigolet;347 -107
Rocky Harbour;-459 51
St. Alban's;-171 207
St. Anthony;349 26
St. Lawrence;-445 19
Twillingate;273 64
Winterland;-249 -55

NS
~Dingwall;4665 -6054;B0C 0 0
Baddeck;-55 -21;B0E 1 -28
~Havre Boucher;-77 -108;B0H 0 0
Lunenburg;-95 -248;B0J 56 166
~Pictou;123 136;B0K 0 0
~River Hébert;8 -141;B0L 0 0
~Springhill;-15 32;B0M 0 0
~Shubenacadie;-44 57;B0N 0 0
~Kingston;-7 -119;B0P 0 0
~New Germany;-43 -8;B0R 0 0
~Middleton;9 -56;B0S 0 0
Shelburne;-93 -2;B0T 32 20
Digby;86 -44;B0V -9 -2
~Weymouth;-57 1;B0W 0 0
Glace Bay;215 579;B1A 0 0
Port Morien;-8 5;B1B 0 0
Louisbourg;-17 -6;B1C 0 0
Reserve Mines;23 -5;B1E 0 0
Dominion;4 0;B1G 0 0
New Waterford;3 -6;B1H 0 0
East Bay;-27 -29;B1J 0 0
Marion Bridge;-1 14;B1K 0 0
Sydney;16 5;B1L -7 -2;B1M 0 11;B1N 7 2;B1P 0 1;B1R 0 -11;B1S -2 -3
Christmas Island;-16 -54;B1T 0 0
North Sydney;21 42;B1V 6 7;B2A -6 -8
Eskasoni;-24 -32;B1W -1 -2
Big Bras d'Or;35 15;B1X 0 0
Alder Point;-4 11;B1Y 0 0
Iona;-26 -48;B2C 0 0
Loch Lomond;-24 22;B2E 0 0
Antigonish;-13 -137;B2G 0 -1
New Glasgow;-3 -65;B2H -1 -1
Fourchu;12 217;B2J 0 0
Truro;-34 -281;B2N 0 1;B6L 4 7
Waverley;-61 -27;B2R 0 0
Lantz;26 2;B2S 0 0
Enfield;-15 6;B2T 0 0
Dartmouth;-19 -6;B2V -3 5;B2W 0 2;B2X 2 0;B2Y -2 -2;B2Z 4 11;B3A 0 -5;B3B 3 -6
Porters Lake;9 19;B3E 0 0
Eastern Passage;-15 -14;B3G 0 0
Halifax;3 -12;B3H -2 2;B3J 0 2;B3K 1 0;B3L 0 -1;B3M 3 -6;B3N -2 -4;B3P -4 1;B3R -6 0;B3S 0 -7
Lakeside;-8 -13;B3T 0 0
Harrietsfield;-5 12;B3V 0 0
Tantallon;12 -26;B3Z 0 0
Bedford;10 16;B4A -2 5;B4B 1 -6
Lower Sackville;8 1;B4C -6 6;B4E 0 -4;B4G 6 0
Amherst;101 -51;B4H 0 1
Kentville;-75 -29;B4N 0 0
Wolfville;0 13;B4P 0 0
Coldbrook;-1 -21;B4R 0 0
Bridgewater;-69 6;B4V 0 0
Yarmouth;-54 -160;B5A -1 0
Port Hawkesbury;178 476;B9A 0 1
Annapolis Royal;-88 -416
Bridgetown;10 23
Caribou;89 257
Chéticamp;90 171
Economy;-125 -290
Grand Étang;117 286
Greenwood;-158 -388
Guysborough;42 343
Ingonish;130 113
Liverpool;-265 -435
Malay Falls;95 224
North East Margaree;134 147
Parrsboro;-92 -332
Sheet Harbour;-49 179
St. Peter's;74 166
Tatamagouche;5 -241
Tracadie;-9 162
Windsor;-63 -247

NT
Inuvik;6836 -13372;X0E 0 0
Fort Liard;-813 1025;X0G 0 0
Yellowknife;223 912;X1A 0 0
Aklavik;576 -2066
Colville Lake;-119 889
Detah;-462 1181
Délı̨nę/Deline;278 -911
Enterprise;-464 729
Fort Good Hope;571 -1251
Fort McPherson;118 -624
Fort Providence;-609 1723
Fort Resolution;-18 398
Fort Simpson;69 -768
Fort Smith;-186 947
Gamètì/Gameti;412 -547
Hay River;-330 155
Nahanni Butte;21 -759
Norman Wells;425 -344
Paulatuk;407 276
Sachs Harbour;263 -117
Sambaa K'e;-1155 399
Tuktoyaktuk;902 -1178
Tulita;-455 746
Ulukhaktok;583 782
Wekweètì/Wekweeti;-654 357
Whatì/Whati;-105 -309
Wrigley;13 -634
Łutselkʼe/Lutselke/Łutsel K'e;-86 1287

NU
Iqaluit;6375 -6852;X0A 0 0
Cambridge Bay;536 -3653;X0B 0 0
Rankin Inlet;-629 1297;X0C 0 0
Arctic Bay;1021 691
Arviat;-1192 -889
Baker Lake;321 -196
Chesterfield Inlet/Chesterfield;-98 532
Clyde River;713 2211
Coral Harbour;-634 -1458
Gjoa Haven;450 -1271
Grise Fiord;779 1298
Igloolik;-704 110
Kimmirut;-653 1193
Kinngait/Cape Dorset;138 -667
Kugaaruk;430 -1329
Kugluktuk;-70 -2526
Naujaat;-130 2884
Pangnirtung;-39 2053
Pond Inlet;656 -1224
Qikiqtarjuaq;-515 1393
Resolute;715 -3080
Sanikiluaq;-1817 1560
Sanirajak/Hall Beach;1226 -201
Taloyoak;75 -1228
Whale Cove;-738 95

ON
~Almonte;4526 -7628;K0A 0 0
~Alfred;24 153;K0B 0 0
Alexandria;-19 12;K0C -14 -27
~Prescott;-44 -81;K0E 0 0
Kemptville;15 -20;K0G 3 -84
~Inverary;-30 -119;K0H 0 0
Deep River;133 -59;K0J -39 -17
Picton;-203 16;K0K 31 -17
~Lakefield;76 -71;K0L 0 0
~Bobcaygeon;8 -69;K0M 0 0
Ottawa;54 297;K1A 2 -1;K1G -5 11;K1H -1 3;K1K 4 5;K1L 4 3;K1M 5 1;K1N 3 1;K1P 2 -1;K1R 1 -2;K1S 0 0;K1V -7 2;K1Y 0 -4;K1Z -1 -5;K2A -2 -7;K2B -4 -10;K2C -3 -5;K2P 2 0
Gloucester;4 10;K1B -1 0;K1C 3 5;K1J 1 -1;K1T -11 -3;K1W 0 7;K1X -16 -4
Orléans;3 11;K1E 1 -2;K4A 0 1
Nepean;-15 -27;K2E 2 3;K2G 0 1;K2H 2 -8;K2J -5 0;K2R -3 -6
Kanata;-1 -17;K2K 6 0;K2L -1 0;K2M -2 6;K2T 1 -2;K2V -2 3;K2W 6 -7
Stittsville;-6 0;K2S 0 0
Cumberland;21 55;K4B -5 1;K4C 4 -2
Rockland;9 8;K4K 0 0
Manotick;-33 -36;K4M 0 0
Greely;2 8;K4P 0 0
Russell;0 22;K4R 0 0
Hawkesbury;37 75;K6A -1 -2
Cornwall;-55 -16;K6H 0 7;K6J -4 0;K6K 0 -2
Elizabethtown;-43 -98;K6T 0 0
Brockville;-3 5;K6V 6 -2
Smiths Falls;30 -33;K7A 0 0
Carleton Place;23 -13;K7C 0 0
Gananoque;-80 -1;K7G 0 -1
Perth;57 -9;K7H 0 0
Kingston;-63 -28;K7K -1 6;K7L 3 10;K7M -3 -5;K7P 1 -8
Amherstview;-5 -12;K7N 0 0
Napanee/Greater Napanee;2 -32;K7R 1 2
Arnprior;119 62;K7S 0 0
Renfrew;4 -33;K7V 0 0
Pembroke;35 -43;K8A -7 -9;K8B -1 3
Petawawa;9 -16;K8H -2 -1
Belleville;-174 -13;K8N 0 3;K8P 0 0;K8R -3 -7
Trenton;-6 -18;K8V -1 0
Cobourg;-15 -58;K9A 0 -1
Peterborough;36 -16;K9H 0 0;K9J -1 8;K9K -1 -4;K9L 4 0
Lindsay;4 -42;K9V -1 1
~Millbrook;-23 22;L0A 0 0
~Orono;-5 -23;L0B 0 0
~Sunderland;13 -32;L0C 0 0
~Sutton West;11 -21;L0E 0 0
~Queensville;-26 -34;L0G 0 0
~Gormley;-16 46;L0H 0 0
~Kleinburg;-4 -49;L0J 0 0
~Coldwater;76 53;L0K 0 0
~Oro;-17 -62;L0L 0 0
~Angus;-12 -29;L0M 0 0
Shelburne;-25 -17;L0N -5 -1
~Campbellville;-59 20;L0P 0 0
Waterdown;-16 12;L0R -17 13;L8B 0 0
~Fonthill;-42 80;L0S 0 0
Port Hope;111 68;L1A 0 0
Bowmanville;-7 -23;L1B -3 8;L1C 2 -8
Courtice;-5 -14;L1E 0 0
Oshawa;3 -11;L1G -1 1;L1H 4 0;L1J -4 0;L1K 0 5;L1L 3 -2
Whitby;-2 -8;L1M 5 -2;L1N -4 3;L1P -2 -2;L1R 1 2
Ajax;-3 -7;L1S -4 0;L1T 0 -2;L1Z 0 2
Pickering;-2 -8;L1V 0 -5;L1W -4 3;L1X 0 1;L1Y 10 -1
Fort Erie;-94 9;L2A -2 9
Niagara Falls;17 -8;L2E -4 0;L2G -2 2;L2H 1 -4;L2J 4 0
St. Catharines;6 -14;L2M 5 2;L2N 4 -2;L2P 0 3;L2R -1 -6;L2S -1 -2;L2T -2 1;L2V -4 4;L2W 2 -4
Welland;-15 1;L3B -1 1;L3C 0 -4
Port Colborne;-8 4;L3K -2 -4
Grimsby;28 -38;L3M 0 0
Markham;68 30;L3P 0 0;L3R -3 -6;L3S -3 1;L6B 2 5;L6C 2 -7;L6E 2 0;L6G -3 -6
Thornhill;-6 -15;L3T 0 3;L4J 0 -3
Orillia;78 0;L3V 1 0
Newmarket;-54 -4;L3X -2 -3;L3Y 0 0
Bradford;6 -11;L3Z 0 0
Stouffville;-15 32;L4A 0 0
Richmond Hill;-8 -17;L4B -3 2;L4C -2 -2;L4E 5 -1;L4S 1 1
Aurora;11 -5;L4G 0 0
Woodbridge;-17 -11;L4H 1 2;L4L -2 -2
Concord;-3 10;L4K 0 0
Barrie;58 -20;L4M 2 1;L4N -2 -1;L9J -6 0;L9X 2 1
Keswick;-13 21;L4P 0 0
Midland;50 -41;L4R 0 0
Mississauga;-115 25;L4T 11 -1;L4V 9 2;L4W 4 0;L4X 2 5;L4Y 0 4;L4Z 2 -2;L5A -1 2;L5B -2 0;L5C -4 -2;L5E -2 7;L5G -4 4;L5H -6 1;L5J -9 0;L5K -7 -3;L5L -6 -6;L5M -4 -9;L5N -1 -13;L5P 9 1;L5R 1 -4;L5S 8 -5;L5T 7 1;L5V 0 -6;L5W 3 -8
Maple;25 11;L6A 0 0
Oakville;-40 -19;L6H 4 0;L6J 3 5;L6K -1 2;L6L -5 -1;L6M 0 -5
Brampton;27 -5;L6P 7 6;L6R 4 0;L6S 2 3;L6T 0 7;L6V -1 0;L6W -4 3;L6X -5 -5;L6Y -10 -3;L6Z 1 -4;L7A -3 -8
King City;21 23;L7B 0 0
Caledon;-6 -33;L7C 1 0
Bolton;1 12;L7E 0 0
Georgetown;-23 -18;L7G 0 0
Acton;-2 -12;L7J 0 0
Caledon Village;23 4;L7K 0 0
Burlington;-48 16;L7L 0 7;L7M 5 -3;L7N -3 6;L7P 0 -5;L7R 0 0;L7S -6 3;L7T -7 -1
Hamilton;-15 -1;L8E -1 15;L8G -1 11;L8H 3 6;L8J -5 13;L8K -1 5;L8L 5 2;L8M 1 1;L8N 0 0;L8P 2 -4;L8R 4 -3;L8S 3 -7;L8T -1 2;L8V 0 0;L8W -3 0;L9A 0 -2;L9B -2 -5;L9C 0 -5
Milton;29 -3;L9E 0 0;L9T -1 0
Ancaster;-31 -8;L9G -3 -3;L9K 2 2
Dundas;5 1;L9H 0 0
Port Perry;84 100;L9L 1 1
Penetanguishene;68 -97;L9M 0 0
Holland Landing;-67 42;L9N 0 0
Uxbridge;-1 38;L9P 0 0
Alliston;5 -74;L9R 0 -1
Innisfil;15 21;L9S 0 0
Orangeville;-38 -46;L9V 4 0;L9W 5 9
Collingwood;58 -13;L9Y -2 2
Wasaga Beach;2 22;L9Z 0 0
Scarborough;-75 76;M1B 4 7;M1C 2 10;M1E 0 7;M1G 0 5;M1H 0 2;M1J -2 3;M1K -4 0;M1L -6 -2;M1M -5 3;M1N -7 0;M1P -1 -1;M1R -2 -4;M1S 2 0;M1T 1 -4;M1V 5 -2;M1W 3 -6;M1X 6 5
North York;-2 -17;M2H 5 7;M2J 3 8;M2K 3 5;M2L 0 5;M2P 0 3;M3A 0 10;M3H 0 -2;M3J 2 -6;M3N 1 -9;M4A -2 12;M5M -2 1;M6A -3 -2;M6B -4 -2;M6L -4 -6;M9L 1 -13;M9M -1 -11
Willowdale;3 2;M2M 1 0;M2N -1 0;M2R 0 -4
Don Mills;-4 7;M3B 1 -2;M3C -1 1
Downsview;-1 -15;M3K 1 2;M3L 0 -2;M3M 0 0
East York;-2 16;M4B 0 2;M4C -2 2;M4G 0 -3;M4H 0 -2
Toronto;-5 -6;M4E 2 10;M4J 3 5;M4K 2 4;M4L 1 7;M4M 0 5;M4N 7 0;M4P 5 0;M4R 5 -2;M4S 4 0;M4T 3 0;M4V 3 -1;M4W 2 2;M4X 1 2;M4Y 1 1;M5A 0 3;M5B 0 1;M5C -1 1;M5E -1 1;M5G 0 0;M5H -1 1;M5J -4 0;M5K -1 1;M5L -1 1;M5N 5 -3;M5P 4 -2;M5R 1 -1;M5S 0 -1;M5T -1 -1;M5V -2 -1;M5W -2 1;M5X -1 1;M6G 1 -3;M6H 1 -5;M6J -1 -3;M6K -2 -4;M6P 0 -7;M6R -1 -6;M6S -1 -9;M7A 0 0;M7Y 12 14
York;3 -7;M6C 0 3;M6E 0 1;M6M 0 -3;M6N -2 -2
Etobicoke;-4 -7;M8V -4 3;M8W -5 -1;M8X 0 2;M8Y -2 4;M8Z -2 1;M9A 2 0;M9B 0 -2;M9C -1 -5;M9P 4 0;M9R 4 -3;M9V 9 -6;M9W 6 -6
Weston;6 1;M9N 0 0
~Port Dover;-77 -43;N0A 0 0
~Elora;62 -49;N0B 0 0
Dundalk;61 5;N0C 9 -11
~Waterford;-151 -17;N0E 0 0
Wingham;123 -75;N0G 11 24
Wiarton;85 17;N0H -5 4
~Norwich;-176 43;N0J 0 0
~Mitchell;53 -45;N0K 0 0
~Dorchester;-75 -29;N0L 0 0
~Clinton;52 -9;N0M 0 0
~Forest;-37 -57;N0N 0 0
~Blenheim;-51 20;N0P 0 0
~Belle River;-22 -86;N0R 0 0
Dunnville;72 315;N1A 0 0
Guelph;63 -61;N1C -4 0;N1E 4 -1;N1G -1 0;N1H 3 -7;N1K 0 -8;N1L -1 4
Fergus;17 -14;N1M 0 0
Cambridge;-32 7;N1P -4 0;N1R -1 8;N1S -2 -3;N1T 0 2;N3C 6 4;N3E 4 -5;N3H 5 -7
Kitchener;6 -19;N2A 0 7;N2B 2 4;N2C -2 4;N2E -3 -1;N2G 0 0;N2H 2 1;N2K 6 0;N2M 0 -2;N2N -1 -5;N2P -5 6;N2R -6 0
Waterloo;3 -7;N2J 3 2;N2L 0 1;N2T -2 -1;N2V 1 -2
Kincardine;70 -107;N2Z 0 3
Baden;-77 98;N3A 0 0
Elmira;20 10;N3B 0 0
Paris;-40 17;N3L 0 0
Brantford;-3 11;N3P 1 3;N3R 0 0;N3S -3 3;N3T -4 -6;N3V 0 -3
Caledonia;-10 34;N3W 0 0
Simcoe;-23 -38;N3Y -1 1
Delhi;1 -19;N4B 0 0
Tillsonburg;2 -23;N4G -1 0
Owen Sound;170 -20;N4K 0 -1
Meaford;3 35;N4L 0 0
Hanover;-45 -45;N4N 0 0
Woodstock;-101 30;N4S 0 0;N4T 1 0;N4V -2 -1
Listowel;59 -22;N4W 0 0
St. Marys;-46 -22;N4X 0 0
Stratford;10 19;N4Z -1 -3;N5A 0 3
Ingersoll;-34 10;N5C 0 0
Aylmer;-26 -10;N5H 0 0
Port Stanley;-10 -24;N5L 0 0
St. Thomas;11 3;N5P 0 1;N5R -2 1
London;19 -5;N5V 5 8;N5W 2 6;N5X 7 0;N5Y 4 1;N5Z 0 3;N6A 3 -2;N6B 1 0;N6C -1 0;N6E -5 2;N6G 4 -6;N6H 2 -10;N6J -2 -3;N6K -2 -10;N6L -10 -1;N6M -1 10;N6N -7 8;N6P -8 -8
Goderich;77 -46;N7A 1 -2
Strathroy;-78 8;N7G 0 0
Chatham;-54 -54;N7L 0 -4;N7M 0 4
Sarnia;57 -17;N7S 0 -3;N7T -3 5;N7V 1 -6;N7W -3 0;N7X 3 1
Wallaceburg;-40 -6;N8A 0 0
Leamington;-49 -17;N8H -5 -5
Essex;8 -26;N8M 0 0
Tecumseh;11 -5;N8N 0 0;N8V -1 -7;N9K 1 0
Windsor;0 -12;N8P 4 8;N8R 2 7;N8S 4 4;N8T 1 4;N8W -1 1;N8X 0 -3;N8Y 3 0;N9A -9 -4;N9B 0 -6;N9C -1 -9;N9E -2 -4;N9G -4 -1
LaSalle;-7 -6;N9H 1 2;N9J 0 -3
Amherstburg;-10 0;N9V 0 0
Kingsville;-7 29;N9Y 0 0
Burk's Falls;358 336;P0A -4 5
~Utterson;-44 -1;P0B 0 0
~Bala;-6 -38;P0C 0 0
~Kilworthy;-27 28;P0E 0 0
~Nobel;81 -86;P0G 0 0
~Callander;64 101;P0H 0 0
Temiskaming Shores;118 -36;P0J 9 -48
~Iroquois Falls;103 -59;P0K 0 0
Hearst;117 -334;P0L 228 11
~Chelmsford;-204 117;P0M 0 0
~South Porcupine;95 147;P0N 0 0
~Little Current;-284 -121;P0P 0 0
Blind River;43 -74;P0R 41 -8
Wawa;180 -181;P0S 6 10
Marathon;73 -161;P0T 57 -238
Red Lake;238 -734;P0V 186 357
~Emo;-222 -3;P0W 0 0
~Keewatin;205 44;P0X 0 0
~Ingolf;-117 -179;P0Y 0 0
North Bay;-342 1565;P1A -6 0;P1B 0 -13;P1C 0 3
Huntsville;-103 17;P1H 2 6
Bracebridge;-28 9;P1L 0 -13
Gravenhurst;-16 -15;P1P 5 -3
Parry Sound;48 -70;P2A 0 1
Sturgeon Falls;102 12;P2B 0 0
Kirkland Lake;178 -11;P2N -1 -1
Greater Sudbury/Grand Sudbury/Sudbury;-164 -94;P3A 1 4;P3B -3 4;P3C 0 -5;P3E 0 0;P3G -11 0;P3L 8 12;P3N 7 -3;P3P 0 0;P3Y -7 -16
Timmins;196 -37;P4N 0 1;P4P 3 0;P4R 0 -6
Elliot Lake;-209 -132;P5A 0 3
Espanola;-12 89;P5E 0 0
Kapuskasing;316 -65;P5N 0 -1
Sault Ste. Marie;-289 -191;P6A -1 0;P6B 0 3;P6C 1 -4
Thunder Bay;184 -502;P7A 9 15;P7B 0 0;P7C -2 -11;P7E 0 7;P7G 3 3;P7J -9 -2;P7K 0 0
Neebing;-20 -7;P7L 0 0
Dryden;161 -335;P8N 0 2
Sioux Lookout;31 77;P8T -2 2
Fort Frances;-148 -139;P9A 3 -6
Kenora;121 -105;P9N -6 10
Apsley;-506 1635
Armstrong;554 -1095
Atikokan;-154 -257
Attawapiskat;416 918
Bancroft;-786 467
Barry's Bay;43 8
Beardmore;411 -1028
Big Trout Lake;415 -204
Chapleau;-591 660
Chatham-Kent;-541 127
Cochrane;674 107
Dorion;-38 -759
Dunchurch;-314 880
Ear Falls;499 -1339
Earlton;-293 1342
Fenelon Falls;-317 108
Fort Albany;767 -294
Fort Severn;379 -594
Geraldton;-628 67
Gogama;-205 522
Gore Bay;-175 -73
Gull Bay;388 -665
Haliburton;-475 1060
Halton Hills;-142 -144
Hornepayne;562 -483
Ignace;16 -690
Kakabeka Falls;-100 206
Kaladar;-376 1250
Killarney;141 -386
Lambton Shores;-288 -92
Lansdowne House;904 -599
Lincoln;-907 847
Mine Centre;562 -1320
Moosonee;256 1190
Morrisburg;-643 554
Mount Forest;-92 -556
Nakina;620 -597
New Tecumseth;-610 694
Nipigon;490 -856
Norfolk;-618 792
North Perth;93 -56
Ogoki;790 -498
Oxtongue Lake;-627 703
Peawanuck;966 -650
Pickle Lake;-355 -478
Pikangikum;34 -379
Port Carling;-669 1441
Port Elgin;-68 -181
Quinte West/Quinte Ouest;-24 381
Rodney;-163 -410
Sachigo Lake;1130 -1049
Sandy Lake;-81 -115
Saugeen Shores;-865 1195
Savant Lake;583 -934
Sharbot Lake;-547 1402
Sioux Narrows;464 -1741
South Bruce Peninsula;-470 1288
Stirling;-41 367
Sydenham;11 95
Terrace Bay;439 -1050
Tobermory;-355 544
Upsala;381 -884
Vaughan;-521 1096
Vineland;-70 15
Walkerton;98 -176
Webequie;886 -621
West Nipissing/Nipissing Ouest;-654 732
Westport;-177 364
White River;390 -886
Winchester;-349 991
Wunnummin Lake;785 -1395

PE
~Elmira;4617 -6265;C0A 0 0
~Portage;43 -131;C0B 0 0
Charlottetown;-33 88;C1A 0 6;C1C -1 0;C1E 8 -12
Stratford;-5 0;C1B 0 0
Summerside;18 -71;C1N 0 0
Maple Plains;-12 22
St. Peters Bay;14 99

QC
~Stoneham;4735 -7120;G0A 0 0
~Cap-aux-Meules;10 -179;G0B 0 0
~New Richmond;89 739;G0C 0 0
Grande-Vallée;88 47;G0E -30 -24
Schefferville;558 -170;G0G -176 -186
~Baie-Trinité;-542 -106;G0H 0 0
~Causapscal;-86 83;G0J 0 0
~Sainte-Luce;-36 -114;G0K 0 0
Trois-Pistoles;-4 -98;G0L -41 1
~Saint-Prosper-de-Dorchester;-215 -148;G0M 0 0
~Disraeli;13 -46;G0N 0 0
~Saint-Valère;-9 -60;G0P 0 0
~La Pocatière;79 139;G0R 0 0
~Saint-Joseph-de-Beauce;-35 -111;G0S 0 0
Forestville;228 236;G0T 28 -54
~Alouette;144 -155;G0V 0 0
~Chambord;-34 -163;G0W 0 0
Parent;-191 -236;G0X 0 0
~Nantes;-230 360;G0Y 0 0
~Daveluyville;56 -114;G0Z 0 0
Québec/Quebec City;64 90;G1A 4 7;G1J 2 4;G1K -1 4;G1L 1 1;G1M 0 -1;G1N -2 0;G1P -1 -5;G1R -1 4;G1S -3 1;G1T -5 0;G2C 1 -7;G2J 2 -2;G2K 3 -4
Beauport;6 6;G1B 5 -3;G1C 0 0;G1E -2 1
Jean-Talon;3 -11;G1G -3 3;G2M 1 0;G2N 0 -3
Charlesbourg;-4 6;G1H -2 -1;G2L 2 0
Sainte-Foy;-10 -5;G1V 1 1;G1W -1 0;G1X 0 -3
Cap-Rouge;-2 -6;G1Y 0 0
Loretteville;12 -1;G2A 1 -2;G2B -2 3
L'Ancienne-Lorette;-7 -2;G2E 1 3;G2G -1 -3
Saint-Augustin-de-Desmaures;-6 -6;G3A 0 0
Lac-Beauport;24 16;G3B 0 0
Stoneham-et-Tewkesbury;19 -14;G3C 0 0
Saint-Émile;-29 9;G3E 0 0
Lac-Saint-Charles;4 -6;G3G 0 0
Pont-Rouge;-17 -30;G3H 0 0
Val-Bélair;10 24;G3J 1 -2;G3K -2 2
Saint-Raymond;39 -42;G3L 0 0
Donnacona;-57 13;G3M 1 3
Sainte-Catherine-de-la-Jacques-Cartier;18 13;G3N 0 0
Shannon;3 11;G3S 0 0
Baie-Saint-Paul;57 101;G3Z -1 0
Clermont;27 27;G4A 0 0
Sept-Îles;248 385;G4R 0 0;G4S 7 0
Îles-de-la-Madeleine;-280 460;G4T 0 -2
Sainte-Anne-des-Monts;173 -472;G4V 0 0
Matane;-28 -103;G4W -2 1
Gaspé;-2 305;G4X 0 0
Baie-Comeau;39 -367;G4Z 0 0;G5C 0 0
La Malbaie;-157 -200;G5A 1 -1
Port-Cartier;238 328;G5B 0 0
Mont-Joli;-145 -131;G5H 0 -1
Amqui;-11 75;G5J -1 0
Rimouski;-5 -104;G5L 0 -13;G5M 8 1;G5N -5 0
Rivière-du-Loup;-59 -106;G5R 0 0
Dégelis;-28 89;G5T 0 0
Montmagny;-57 -191;G5V 0 0
Beauceville;-78 -23;G5X 2 0
Saint-Georges;-7 10;G5Y 0 4;G5Z -7 -3;G6A 1 0
Lac-Mégantic;-55 -20;G6B 0 0
Pintendre;119 -21;G6C 0 0
Sainte-Marie;-34 8;G6E 0 0
Thetford Mines;-33 -29;G6G -1 -1
Black Lake;-3 -14;G6H 0 0
Saint-Étienne-de-Lauzon;57 13;G6J 0 0
Saint-Rédempteur;5 1;G6K 0 0
Plessisville;-47 -46;G6L 0 0
Victoriaville;-18 -19;G6P 1 0;G6R -2 -1;G6S -1 8;G6T 4 -2
Lévis;76 77;G6V 0 0;G6W -5 -4;G6Y 0 0
Charny;-8 -8;G6X 0 0
Saint-Jean-Chrysostome;-3 8;G6Z 0 0
Saint-Nicolas;-1 -20;G7A 0 0
La Baie;166 49;G7B 0 0
Chicoutimi;8 -21;G7G 3 0;G7H 0 6;G7J 0 0;G7K -5 -2
Laterrière;-22 -4;G7N 0 0
Saint-Ambroise;35 -18;G7P 0 0
Jonquière;-14 7;G7S 2 7;G7T -1 10;G7X -9 -16;G7Y -4 1;G7Z 3 -1;G8A 1 -11
Alma;14 -42;G8B 0 0;G8C -2 3;G8E 9 -3
Métabetchouan-Lac-à-la-Croix;-74 8;G8G 0 0
Roberval;71 -68;G8H 0 4
Saint-Prime;6 -6;G8J 0 0
Saint-Félicien;7 -12;G8K 0 0
Dolbeau-Mistassini;23 22;G8L 0 2
Albanel;0 -22;G8M 0 0
Hébertville;-53 77;G8N 0 0
Chibougamau;157 -269;G8P 0 0
Cap-de-la-Madeleine;-351 183;G8T -2 0;G8V 0 5;G8W 1 -10
Trois-Rivières;-4 -13;G8Y 0 5;G8Z -2 10;G9A 0 -1;G9B -5 -1;G9C 2 0
Bécancour;-4 24;G9H 0 0
Shawinigan;23 -31;G9N 0 2;G9P -5 0;G9R 5 -9
Grand-Mère;7 0;G9T 0 0
La Tuque;80 -4;G9X 0 0
~Akwesasne;-173 -72;H0M 0 0
Pointe-aux-Trembles;-2 0;H1A 0 0
Montréal-Est;-5 -1;H1B 0 0
Rivière-des-Prairies;2 -5;H1C 2 2;H1E -2 -2
Montréal-Nord;-5 -7;H1G 1 1;H1H -1 -1
Anjou;1 7;H1J 0 -2;H1K 0 1
Mercier (Montréal);-2 3;H1L 1 1;H1M 0 -3;H1N -1 0
Saint-Léonard;0 -6;H1P 1 0;H1R 0 -2;H1S -1 1
Rosemont;-3 2;H1T 1 0;H1X 0 0;H1Y -1 -1
Maisonneuve;0 3;H1V 0 0
Hochelaga;-2 -1;H1W 0 0
Saint-Michel;3 -6;H1Z 0 -1;H2A -1 1
Ahuntsic;-2 -4;H2B 2 0;H2C 1 -1;H2M 0 1;H2N -1 0;H3L 0 -2
Villeray;-1 3;H2E 1 1;H2P 0 -1;H2R 0 0
Petite-Patrie;0 2;H2G 0 1;H2S 0 -1
Plateau-Mont-Royal;-2 2;H2H 2 1;H2J 1 0;H2T 0 -2;H2W 0 0;H2X -1 1
Centre-Sud;1 3;H2K 0 0;H2L -1 0
Outremont;-1 -6;H2V 0 0
Montréal;-2 5;H2Y 1 0;H2Z 1 0;H3A 0 -1;H3B 0 -1;H3G 0 -2;H3H 0 -3;H4Z 1 0;H5A 0 0;H5B 1 0
Griffintown;0 1;H3C 0 0
Île-des-Sœurs;-4 0;H3E 0 0
Petite-Bourgogne;3 -2;H3J 0 0
Pointe-Saint-Charles;-1 1;H3K 0 0
Cartierville;5 -15;H3M 1 2;H4J 0 0;H4K -1 -3
Parc-Extension;0 8;H3N 0 0
Mont-Royal;-2 -2;H3P 1 1;H3R 0 0;H4P -1 -1
Côte-des-Neiges;-1 3;H3S 1 -1;H3T 0 0;H3V 0 1;H3W -1 -1
Hampstead;-2 -2;H3X 0 0
Westmount;1 5;H3Y 0 -1;H3Z -1 0
Notre-Dame-de-Grâce;-2 -3;H4A 0 1;H4B -1 -1
Saint-Henri;0 3;H4C 0 0
Ville-Émard;-2 -1;H4E 0 0
Verdun;1 3;H4G 0 0;H4H -1 -1
Saint-Laurent;4 -12;H4L 2 1;H4M 0 0;H4N 3 3;H4R 0 -2;H4S -1 -5;H4T -2 -1
Côte-Saint-Luc;-3 3;H4V 0 1;H4W 0 -1
Montréal-Ouest;-2 1;H4X 0 0
Dorval;2 -12;H4Y 0 0;H9P 0 0
Duvernay-Est;20 18;H7A 0 0
Saint-François;1 -5;H7B 0 0
Saint-Vincent-de-Paul;-6 -1;H7C 0 0
Duvernay;0 -4;H7E 0 0
Pont-Viau;-4 0;H7G 0 0
Auteuil;6 -5;H7H 0 -1;H7J 2 4;H7K -2 0
Sainte-Rose;-2 -4;H7L 0 0
Vimont;-2 6;H7M 0 0
Laval-des-Rapides;-5 2;H7N 0 0
Fabreville;3 -10;H7P 0 0
Laval-sur-le-Lac;-3 -5;H7R 0 0
Chomedey;1 10;H7S 2 1;H7T 0 -2;H7V -1 1;H7W -3 -2
Sainte-Dorothée;-3 -7;H7X 0 0
Îles-Laval;0 -3;H7Y 0 0
LaSalle;-11 23;H8N 2 0;H8P -2 0
Saint-Pierre;-2 -3;H8R 0 0
Lachine;4 -4;H8S 0 2;H8T 0 -2
Roxboro;7 -12;H8Y 0 0
Pierrefonds;0 -3;H8Z 0 0
Dollard-des-Ormeaux;-2 1;H9A 0 0;H9B 0 3;H9G -1 -1
L'Île-Bizard;1 -6;H9C 1 1;H9E -1 -2
Sainte-Geneviève;-3 3;H9H 0 0
Kirkland;-2 -1;H9J 0 0
Senneville;1 -5;H9K 0 0
Pointe-Claire;-1 10;H9R 0 0
L'Île-Dorval;-1 5;H9S 0 0
Beaconsfield;-1 -10;H9W 0 0
Sainte-Anne-de-Bellevue;-2 -8;H9X 0 0
~Warwick;43 200;J0A 0 0
~Stanstead;-74 -10;J0B 0 0
~Saint-Bonaventure;76 -65;J0C 0 0
~Fulford;-58 18;J0E 0 0
~Odanak;74 -30;J0G 0 0
~Saint-Nazaire-d'Acton;-36 5;J0H 0 0
~Bedford;-51 -39;J0J 0 0
~Saint-Esprit;165 -71;J0K 0 0
~Saint-Antoine-sur-Richelieu;-160 30;J0L 0 0
Kuujjuaq;1290 517;J0M 0 0
~Oka;-1259 -565;J0N 0 0
~Coteau-du-Lac;-14 -26;J0P 0 0
Prévost;50 23;J0R 0 -10
~Saint-Anicet;-76 3;J0S 0 0
~Montcalm;119 -54;J0T 0 0
~Chénéville;-47 -34;J0V 0 0
~Ferme-Neuve;126 -87;J0W 0 0
~Thurso;-78 -97;J0X 0 0
~Radisson;579 149;J0Y 0 0
~Guigues;-424 -354;J0Z 0 0
Coaticook;-273 702;J1A 0 0
Bromptonville;35 -15;J1C 0 0
Sherbrooke;-8 5;J1E 2 3;J1G 0 5;J1H -1 0;J1J 1 -2;J1K -2 -3;J1L 1 -6;J1M -3 6
Rock Forest;-6 -11;J1N 0 0
Saint-Élie-d'Orford;6 -3;J1R 0 0
Windsor;17 4;J1S 0 0
Val-des-Sources/Asbestos;20 7;J1T 0 0
Magog;-50 -22;J1X 0 0
Saint-Cyrille-de-Wendover;66 -28;J1Z 0 0
Drummondville;-3 -9;J2A -8 12;J2B 1 -7;J2C -1 1;J2E 1 -1
Granby;-50 -20;J2G 0 0;J2H -1 2;J2J 0 -6
Cowansville;-20 -3;J2K 0 0
Bromont;12 10;J2L 0 0
Shefford;3 8;J2M 0 0
Farnham;-7 -41;J2N 0 0
Saint-Hyacinthe;33 4;J2R 5 2;J2S 0 -5;J2T -1 0
Saint-Luc;-26 -36;J2W 2 -1
Saint-Jean-sur-Richelieu;-4 2;J2X 0 6;J2Y 0 -8;J3A 2 1;J3B -3 0
Sainte-Julie;27 -5;J3E 0 0
Beloeil;-1 12;J3G 2 -2;J3H -2 3
Chambly;-12 -7;J3L 0 0
Marieville;-2 11;J3M 0 0
Saint-Basile-le-Grand;10 -11;J3N 0 0
Sorel-Tracy;50 16;J3P 1 5;J3R -1 -2
Nicolet;19 50;J3T 0 0
Saint-Bruno;-69 -72;J3V 0 0
Varennes;15 -9;J3X 0 0
Saint-Hubert;-18 3;J3Y -1 0;J3Z 0 0;J4T 0 -7
Boucherville;9 -4;J4B 0 0
Longueuil;-5 -3;J4G 3 -1;J4H 0 -4;J4J 0 0;J4K -2 -3;J4L -2 1;J4M 0 3;J4N 1 1
Saint-Lambert;-5 -3;J4P 2 -1;J4R 0 0;J4S -1 0
Greenfield Park;0 4;J4V 0 0
Brossard;-4 -1;J4W 2 -1;J4X 0 -1;J4Y -1 1;J4Z -1 5
Saint-Constant;-8 -10;J5A 0 0
Delson;0 2;J5B 0 0
Sainte-Catherine;3 -3;J5C 0 0
Sainte-Sophie;42 -32;J5J 1 -2
Saint-Colomban;-9 -23;J5K 0 0
Saint-Jérôme;7 11;J5L 0 -5;J7Y 1 0;J7Z -2 4
Saint-Lin-Laurentides;5 25;J5M 0 0
La Prairie;-43 27;J5R 0 0
Lavaltrie;46 22;J5T 0 0
Louiseville;37 33;J5V 1 1
L'Assomption;-42 -47;J5W -1 -1
L'Épiphanie;2 -6;J5X 0 0
Repentigny;-9 2;J5Y 2 3;J5Z 0 -4;J6A -2 0
Joliette;26 1;J6E 0 0
Châteauguay;-66 -27;J6J 1 0;J6K -1 -1
Beauharnois;-4 -15;J6N 0 0
Mercier;0 12;J6R 0 0
Salaberry-de-Valleyfield;-5 -36;J6S 0 6;J6T -3 0;J7X 0 -12
Terrebonne;44 45;J6V 0 12;J6W 0 4;J6X 2 -5;J6Y -1 -9
Sainte-Thérèse-de-Blainville;-7 -18;J6Z 3 6;J7A 0 4;J7B 2 2;J7C 5 -3;J7E 0 0;J7G -3 0;J7H -2 -3
Mirabel;1 -24;J7J 5 13;J7N -2 -2
Mascouche;10 48;J7K 2 0;J7L -1 -5
La Plaine;4 -14;J7M 0 0
Saint-Eustache;-22 -16;J7P 1 2;J7R 0 -4
Vaudreuil-Dorion;-17 -13;J7T -3 -9;J7V 0 0
Pincourt;-2 5;J7W -1 1
Saint-Hippolyte;55 -4;J8A 0 0
Sainte-Adèle;2 -11;J8B 0 0
Sainte-Agathe-des-Monts/Sainte-Agathe;10 -15;J8C 0 0
Mont-Tremblant;7 -32;J8E 7 -3
Chatham;-44 18;J8G 0 0
Lachute;-3 9;J8H 0 0
Buckingham;-6 -109;J8L 0 0
Masson-Angers;-5 -1;J8M 0 0
Val-des-Monts;11 -24;J8N 0 0
Gatineau;-14 1;J8P -2 4;J8R 2 5;J8T -3 -5;J8V 6 -10
Hull;-6 -9;J8X -1 4;J8Y 0 1;J8Z 2 -1;J9A -2 -2
Chelsea;5 -3;J9B 0 0
Maniwaki;88 -19;J9E 0 0
Aylmer;-96 13;J9H -3 1;J9J 2 -1
Mont-Laurier;113 34;J9L 0 0
Val-d'Or;155 -228;J9P 0 0
Amos;47 -34;J9T 0 0
Ville-Marie;-124 -131;J9V 0 0
Rouyn-Noranda;90 41;J9X 6 20;J9Y -7 -5
La Sarre;57 -18;J9Z 0 0
Akulivik;1200 100
Aupaluk;-150 860
Bagotville;-1095 -128
Bernières;-166 -48
Berthierville;-61 -182
Blainville;-41 -70
Blanc-Sablon;575 1675
Boisbriand;-580 -1670
Bonaventure;243 835
Candiac;-267 -804
Cap-Chat;372 684
Carignan;-365 -662
Carleton-sur-Mer;265 717
Chandler;25 145
Chevery;212 508
Contrecœur/Contrecoeur;-462 -1363
Deux-Montagnes;-32 -65
Fermont;725 680
Havre-Saint-Pierre/Havre St-Pierre;-255 348
Huntingdon;-515 -1057
Inukjuak;1337 -393
Ivujivik;397 18
Kamouraska;-1485 805
Kangiqsualujjuaq;1112 392
Kangiqsujuaq;291 -601
Kangirsuk;-158 193
Kuujjuarapik;-474 -772
L'Islet;-818 740
Laval;-152 -340
Le Gardeur;17 28
Les Escoumins/Escoumins;267 405
Lorraine;-274 -436
Matagami;407 -385
Matapédia/Matapedia;-178 1068
Mingan;233 292
Mont-Saint-Hilaire;-473 -917
Murdochville;340 770
Natashquan;122 368
New Carlisle;-217 -351
Otterburn Park;-249 -789
Percé;300 900
Pointe-à-la-Croix;-51 -246
Port-Menier;180 233
Puvirnituq;1021 -1293
Quaqtaq;102 765
Richelieu;-1560 -362
Rigaud;3 -105
Rosemère;15 50
Saguenay;279 273
Saint-Amable;-277 -223
Saint-Lazare;-25 -83
Saint-Michel-des-Saints;128 21
Saint-Nicéphore;-85 150
Saint-Rémi;-56 -120
Saint-Sauveur;63 -55
Saint-Timothée;-61 13
Sainte-Anne-des-Plaines;48 22
Sainte-Thérèse;-14 -3
Salluit;1657 -178
Sutton;-1710 301
Tadoussac;305 290
Tasiujaq;1055 -21
Tracy;-1267 -321
Témiscamingue;152 -609
Umiujaq;901 268
Waskaganish;-536 -222

SK
Melville;5093 -10281;S0A 55 -10
Carlyle;-129 54;S0C -24 -99
Melfort;322 -234;S0E 28 151
Fort Qu'Appelle;-209 82;S0G -19 -31
Assiniboia;-114 -220;S0H 35 -26
La Ronge;549 70;S0J 208 -53
Humboldt;-292 17;S0K 10 -287
Kindersley;-73 -404;S0L 1 67
~Battleford;345 20;S0M 0 0
Maple Creek;-501 -52;S0N 0 76
~Creighton;511 674;S0P 0 0
Buena Vista;-424 -221;S2V 0 0
Yorkton;43 249;S3N 1 -1
Estevan;-207 -53;S4A -1 1
Weyburn;52 -86;S4H 1 0
Sherwood;79 -77;S4K 0 0
Regina;0 0;S4L 0 0;S4M 0 0;S4N 2 8;S4P -3 -6;S4R 4 0;S4S -3 1;S4T 0 -5;S4V -2 8;S4W -4 -3;S4X 6 -6;S4Y 3 -8;S4Z 0 9
Moose Jaw;-3 -94;S6H -3 0;S6J 0 2;S6K 3 -8
Prince Albert;277 -14;S6V 0 0;S6W -1 -7;S6X 0 0
Saskatoon;-106 -93;S7H -1 0;S7J -3 0;S7K -12 -17;S7L 3 -6;S7M -2 -9;S7N 1 2;S7P 15 13;S7R 3 -9;S7S 3 4;S7T -9 -3;S7V -3 7;S7W 3 7
North Battleford;63 -166;S9A 2 1
Swift Current;-247 50;S9H -1 -1
Lloydminster;299 -219;S9V 0 -2
Meadow Lake;84 154;S9X 1 1
Biggar;-206 46
Broadview;-168 540
Buffalo Narrows;550 -594
Canora;-424 609
Coronach;-253 -308
Eastend;41 -331
Elbow;160 222
Hudson Bay;172 422
Indian Head;-231 -129
Kamsack;103 177
La Loche;493 -750
Leader;-560 -15
Lucky Lake;10 242
Moosomin;-85 546
Nipawin;322 -235
Outlook;-187 -303
Oxbow;-226 488
Pelican Narrows;596 -76
Rockglen;-601 -302
Rosetown;237 -204
Rosthern;111 166
Scott;-29 -250
Shaunavon;-272 41
Southend;667 515
Spiritwood;-295 -425
Stony Rapids;588 168
Tisdale;-640 179
Uranium City;672 -456
Val Marie;-1032 88
Waskesiu Lake;467 165
Watrous;-223 62
Wynyard;8 128

YT
Watson Lake;6006 -12870;Y0A 0 0
Dawson City/Dawson;400 -1073;Y0B 0 0
Whitehorse;-336 435;Y1A 2 3
Beaver Creek;168 -580
Burwash Landing;-102 189
Carcross;-119 428
Carmacks;192 -159
Faro;14 294
Haines Junction;-148 -415
Mayo;284 161
Old Crow;398 -394
Rancheria;-748 924
Ross River;189 -183
Teslin;-181 -29
`;
