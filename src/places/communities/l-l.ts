// Made by `npm run places` from .config/generate/places; do not edit. Sources and licences: LICENSE-CONTENT.

/** Communities with a name from l to l; the format is described in `index.ts`. */
export default `
AB
La Corey;5443 -11076;
La Crête;5818 -11640;
Lac La Biche;5477 -11198;5
Lac Ste. Anne;5368 -11444;
Lac la Nonne;5391 -11428;
Lafond;5388 -11148;
Lahaieville;5480 -11355;
Lake Isle;5365 -11472;
Lake Louise;5143 -11618;
Lakeview;5356 -11446;
Lamont;5377 -11280;4
Lamoureux;5372 -11322;
Langdon;5097 -11368;
Larkspur;5444 -11377;
Lavoy;5345 -11187;
Lea Park;5365 -11033;
Leavitt;4917 -11345;
Leedale;5258 -11447;
Legal;5395 -11359;4
Legend;4948 -11160;
Lehigh;5135 -11253;
Leismer;5580 -11136;
Leo;5205 -11237;
Leslieville;5238 -11460;
Lincoln;5467 -11350;
Lindbergh;5388 -11067;
Lindbrook;5340 -11282;
Linden;5159 -11349;3
Little Buffalo;5644 -11611;2
Little Red River Cree Nation;5847 -11453;
Little Smoky;5474 -11718;
Lobstick;5360 -11517;
Long Lake;5445 -11278;
Longview;5053 -11423;2
Loon Lake;5654 -11539;3
Loon River Cree;5654 -11540;
Lougheed;5275 -11154;2
Louis Bull Tribe;5288 -11357;4
Lubicon Lake;5645 -11612;
Lundbreck;4959 -11420;
Luscar;5307 -11740;
Lyalta;5112 -11360;
Lymburn;5535 -11979;

BC
Lac la Hache;5183 -12153;
Lac le Jeune;5049 -12048;
Laidlaw;4931 -12162;
Lake Babine Nation;5424 -12576;
Lake Country;5001 -11940;7
Lake Cowichan;4883 -12406;5
Lake Errock;4919 -12200;
Laketon;5870 -13010;
Langdale;4943 -12348;
Langford;4845 -12350;9
Lantzville;4924 -12408;5
Lardeau;5015 -11695;
Larsons Landing;4999 -12469;
Lavington;5023 -11903;
Lawnhill;5340 -13193;
Lax Kw'alaams;5456 -13043;3
Laxgalts'ap;5503 -12958;
Lazo;4974 -12491;
Lebahdo;4960 -11758;
Leechtown;4847 -12370;
Lees Corner;5193 -12310;
Lejac;5405 -12475;
Lemon Creek;4970 -11748;
Leq'á:mel First Nation/Leq' a: mel First Nation;4920 -12203;
Lezbye;5142 -12407;
Lheidli T'enneh;5401 -12261;
Lhoosk'uz Dene Nation;5309 -12449;
Lhtako Dene Nation;5295 -12245;
Likely;5262 -12157;
Lil'wat Nation;5032 -12272;
Lillooet;5068 -12193;5
Lions Bay;4945 -12324;4
Lister;4905 -11647;
Little Fort;5142 -12020;
Little River;4974 -12492;
Lockeport;5272 -13184;
Logan Lake;5049 -12081;5
Lohbiee;5147 -12394;
Lone Butte;5158 -12117;
Longworth;5392 -12147;
Loos;5360 -12070;
Louis Creek;5113 -12012;
Lower Kootenay;4907 -11652;
Lower Nicola;5014 -12086;
Lower Post;5992 -12848;
Lower Similkameen;4905 -11972;
Lumberton;4942 -11587;
Lumby;5025 -11897;4
Lund;4997 -12475;
Lust Subdivision;5295 -12243;
Lyackson;4904 -12364;
Lytton;5023 -12157;2
Skwlax te Secwepemculecw/Little Shuswap Lake;5087 -11960;

MB
La Riviere;4924 -9868;
La Rochelle;4936 -9698;
La Salle;4969 -9727;
Lac Brochet;5862 -10149;3
Lac du Bonnet;5025 -9606;4
Lake Manitoba;5095 -9861;
Lake St. Martin;5175 -9844;
Landmark;4967 -9682;4
Lauder;4939 -10068;
Leaf Rapids;5647 -9975;2
Linklater;4956 -10119;
Little Ridge;5055 -9869;
Little Saskatchewan;5168 -9856;3
Long Plain;4986 -9847;4
Lorne;4944 -9875;5
Louise;4918 -9888;4
Lynn Lake;5683 -10108;3

NB
Lac Baker;4738 -6871;3
Lakeburn;4610 -6468;
Lakeland Ridges;4597 -6749;
Lakeside;4551 -6584;
Lancaster;4524 -6614;
Lavillette;4726 -6531;
Lawrence Station;4543 -6718;
Le Goulet;4771 -6470;3
Leech;4745 -6498;3
Lewisville;4610 -6475;
Little Ridge;4564 -6475;
Little Shemogue;4612 -6402;
Lockstead;4678 -6586;
Long Point;4561 -6590;
Lorne;4787 -6613;3
Lorneville;4518 -6616;
Lower Coverdale;4605 -6469;
Lower Derby;4693 -6562;
Lower Line Queensbury;4592 -6690;
Lower Main River;4656 -6499;
Ludlow;4649 -6635;
Lutes Mountain;4613 -6491;

NL
L'Anse-Amour;5147 -5687;
L'Anse-au-Clair;5142 -5708;2
L'Anse-au-Loup;5152 -5684;3
La Scie;4996 -5559;3
LaScie;4995 -5560;3
Lamaline;4691 -5577;2
Lance Cove;4768 -5383;
Lark Harbour;4911 -5839;3
Laurenceton;4921 -5530;
Lawn;4693 -5554;3
Leading Tickles;4948 -5542;2
Leading Tickles South;4948 -5542;
Lethbridge;4837 -5387;
Lewin's Cove;4708 -5522;3
Little Bay East;4755 -5485;
Little Bay Islands;4965 -5578;
Little Burnt Bay;4933 -5508;2
Little Canada;4760 -5272;
Little Catalina;4855 -5303;
Little Port;4911 -5842;
Lobster Cove;4962 -5795;
Logy Bay-Middle Cove-Outer Cove;4763 -5268;5
Lomond;4947 -5777;
Long Harbour;4743 -5380;
Loon Bay;4927 -5483;
Lourdes;4865 -5900;3
Lower Island Cove;4800 -5298;
Lumsden;4929 -5359;3

NS
L'Archeveque;4563 -6058;
L'Ardoise;4561 -6076;
LaBelle;4432 -6483;
LaHave;4429 -6436;
Laconia;4434 -6465;
Lake Annis;4406 -6601;
Lake Centre;4432 -6448;
Lake Charlotte;4477 -6295;
Lake Echo;4473 -6338;5
Lake Major;4471 -6347;
Lake Uist;4577 -6062;
Lake William;4459 -6466;
Lakevale;4578 -6192;
Lakeview;4477 -6364;
Lakeville;4511 -6461;
Lancaster Ridge;4469 -6357;
Lanesville;4513 -6323;
Lansdowne;4543 -6284;
Lapland;4429 -6468;
Larrys River;4521 -6137;
Latties Brook;4524 -6357;
Lawrencetown;4466 -6337;
Lawrencetown;4488 -6517;
Leiblin Park;4460 -6363;
Leitches Creek;4615 -6035;
Leitches Creek Station;4616 -6031;
Leminster;4483 -6430;
Lennox;4559 -6103;
Lequille;4473 -6549;
Leville;4475 -6441;
Lewis Lake;4469 -6384;
Lighthouse Road;4464 -6577;
Lilydale;4439 -6434;
Lincolnville;4551 -6155;
Linden;4588 -6382;
Lingan;4623 -6006;
Lingan Road;4618 -6013;
Linwood;4565 -6157;
Liscomb;4502 -6200;
Liscomb Mills;4501 -6210;
Lismore;4570 -6227;
Litchfield;4478 -6561;
Little Brook;4430 -6612;
Little Dyke;4538 -6356;
Little Harbour;4471 -6284;
Little Narrows;4598 -6098;
Little River;4444 -6614;
Loch Broom;4565 -6275;
Lochaber;4541 -6202;
Lochaber Mines;4500 -6248;
Lochside;4555 -6100;
Lockeport;4370 -6512;3
Lockhartville;4508 -6422;
Londonderry;4548 -6360;
Long Island Main;4620 -6038;
Lorne;4543 -6271;
Lornevale;4547 -6366;
Lorneville;4599 -6394;
Louis Head;4374 -6502;
Louisdale;4561 -6107;
Low Landing;4427 -6515;
Lower Argyle;4373 -6583;
Lower Branch;4442 -6457;
Lower Burlington;4509 -6414;
Lower Caledonia;4527 -6227;
Lower Clarks Harbour;4343 -6562;
Lower Debert;4540 -6352;
Lower East Chezzetcook;4470 -6321;
Lower Economy;4540 -6399;
Lower Eel Brook;4382 -6591;
Lower Greenville;4564 -6361;
Lower Jordan Bay;4368 -6525;
Lower L'Ardoise;4560 -6074;
Lower Melbourne;4376 -6606;
Lower Middle River;4614 -6091;
Lower Nine Mile River;4502 -6356;
Lower Northfield;4447 -6455;
Lower Ohio;4385 -6537;
Lower Onslow;4538 -6339;
Lower Pleasant Valley;4527 -6335;
Lower Prospect;4445 -6373;
Lower River Inhabitants;4561 -6124;
Lower Sandy Point;4368 -6530;
Lower Shag Harbour;4350 -6569;
Lower Ship Harbour;4479 -6284;
Lower South River;4560 -6192;
Lower St. Esprit;4567 -6048;
Lower Three Fathom Harbour;4464 -6330;
Lower Truro;4537 -6332;
Lower Wedgeport;4372 -6598;
Lower Woods Harbour;4352 -6573;
Lucasville;4473 -6377;
Lundy;4528 -6151;
Lydgate;4370 -6512;
Lynn;4547 -6410;

NT
Letty Harbour;6985 -12443;
Liidlii Kue First Nation;6182 -12131;
Little Chicago;6720 -13025;
Łutselkʼe;6241 -11074;2

ON
Gakijiwanong Anishinaabe Nation/Lac La Croix;4837 -9216;
L'Orignal;4562 -7469;4
L'amable;4501 -7783;
L'île-St.-régis;4506 -7465;
La Vallee;4861 -9366;3
Lac Des Mille Lacs;4889 -9033;
Lac Seul;5029 -9230;3
Lac la Croix;4837 -9216;
Laclu;4978 -9470;
Lagoon City;4455 -7921;
Laird;4638 -8407;4
Lake Helen;4903 -8824;2
Lake St. Peter;4532 -7802;
Lake of Bays;4530 -7902;5
Lake of the Woods;4898 -9432;2
Lakefield;4443 -7827;5
Lakehurst;4455 -7841;
Lakeshore;4224 -8265;9
Lakeshore North-Conservation;4350 -8056;
Lakeside;4319 -8102;
Lakeside Beach;4416 -7891;
Lambton Shores;4318 -8190;7
Lanark Highlands;4509 -7652;6
Lancaster;4514 -7450;
Lappe;4857 -8935;4
Larder Lake;4805 -7970;3
Laskay;4392 -7958;
Latchford;4726 -7973;2
Laurentian Hills;4613 -7755;5
Laurentian Valley;4577 -7722;7
Leaskdale;4420 -7916;
Leeds and the Thousand Islands;4445 -7608;7
Lefaivre;4564 -7489;
Lefroy;4427 -7957;
Leith;4462 -8087;
Lemieux;4540 -7506;
Lemonville;4399 -7931;
Letterbreen;4402 -8078;
Limerick;4490 -7767;2
Limoges;4533 -7525;4
Lincoln;4315 -7942;8
Linwood;4358 -8073;3
Lion's Head;4499 -8124;
Lisle;4427 -7998;
Little Buffalo;4301 -8017;
Little Current;4598 -8192;4
Little Germany;4421 -7809;
Little Port Elgin;4488 -8104;
Little's Corners;4334 -8028;
Livingstone Creek;4627 -8345;
Lochlin;4498 -7860;
Lochwinnoch;4548 -7653;
Logan;4352 -8117;
Lombardy;4483 -7611;
Long Lake No.58 First Nation;4979 -8657;2
Longbow Lake;4970 -9437;
Longford;4467 -7936;
Longlac;4978 -8653;
Loretto;4406 -7990;
Loring;4595 -8000;
Low Bush River;4892 -8016;
Lowbanks;4287 -7939;
Lower Cayuga;4303 -8006;
Lower Mohawk;4304 -8012;
Loyalist;4425 -7675;7
Lucan;4318 -8140;5
Lucan Biddulph;4320 -8138;6
Lucknow;4396 -8151;
Lunenburg;4503 -7494;
Lunge Lodge;4617 -8002;
Lyn;4458 -7578;
Lyndhurst;4455 -7617;
Lynwood Village;4533 -7582;
The Nation/La Nation;4535 -7503;7

PE
Lady Slipper;4660 -6402;
Lauretta;4685 -6415;
Lennox Island;4660 -6386;2
Leoville;4692 -6413;
Little Pond;4628 -6241;
Lorne Valley;4627 -6268;
Low Point;4658 -6387;

QC
L'Ange-Gardien;4558 -7545;6
L'Ange-Gardien;4692 -7108;5
L'Anse-Saint-Jean;4823 -7020;4
L'Anse-au-Griffon;4894 -6431;
L'Ascension;4656 -7483;3
L'Avenir;4577 -7230;4
L'Isle-Verte;4801 -6934;4
L'Isle-aux-Allumettes;4587 -7707;4
L'Isle-aux-Coudres;4740 -7038;4
L'Islet;4710 -7035;5
L'Islet-sur-Mer;4713 -7037;
L'annonciation;4641 -7487;
L'anse-pleureuse;4925 -6564;
L'anse-À-Valleau;4908 -6455;
L'isle-verte-ouest;4801 -6935;
L'Île-Perrot;4538 -7395;7
L'Île-du-Grand-Calumet;4574 -7669;3
L'étang-du-nord;4735 -6194;
L'île-aux-coudres;4738 -7042;
L'île-du-Havre-Aubert;4724 -6183;
La Baleine;4742 -7034;
La Bostonnais;4757 -7252;3
La Conception;4615 -7470;4
La Corne;4836 -7790;3
La Grande-1;5373 -7859;
La Guadeloupe;4596 -7094;4
La Macaza;4637 -7477;4
La Minerve;4625 -7493;4
La Morandière;4867 -7771;2
La Motte;4835 -7815;3
La Nation Innu Matimekush-Lac John;5480 -6681;
La Nation Micmac de Gespeg;4892 -6462;
La Patrie;4540 -7124;3
La Pocatière;4737 -7003;5
La Présentation;4567 -7305;5
La Pêche;4568 -7598;6
La Reine;4886 -7947;2
La Tabatiere;5083 -5897;
La Tuque;4824 -7432;7
La Visitation-de-Yamaska;4611 -7260;2
La Visitation-de-l'Île-Dupas;4612 -7309;3
Labelle;4628 -7473;5
Labrecque;4867 -7153;4
Labrieville;4930 -6956;3
Lac Simon;4806 -7735;4
Lac-Alouette;4582 -7396;6
Lac-Bouchette;4825 -7218;4
Lac-Brome;4522 -7252;6
Lac-Connelly;4590 -7397;4
Lac-Delage;4697 -7140;3
Lac-Drolet;4572 -7085;4
Lac-Etchemin;4640 -7050;5
Lac-Gauvin;4860 -7818;
Lac-La Motte;4833 -7812;
Lac-Lapierre;4590 -7377;5
Lac-Rapide;4726 -7671;
Lac-Saguay;4652 -7516;3
Lac-Saint-Joseph;4692 -7165;2
Lac-Saint-Paul;4677 -7524;3
Lac-Sainte-Marie;4597 -7586;3
Lac-Sergent;4687 -7172;3
Lac-Simon;4616 -7474;4
Lac-Simon;4593 -7510;4
Lac-Supérieur;4620 -7447;4
Lac-au-Saumon;4842 -6735;4
Lac-des-Aigles;4799 -6868;3
Lac-des-Loups;4568 -7621;
Lac-des-Plages;4603 -7495;3
Lac-des-Écorces;4655 -7535;5
Lac-du-Cerf;4629 -7551;2
Lac-À-la-Tortue;4662 -7263;
Lac-Édouard;4762 -7233;2
Lacolle;4508 -7337;5
Laforce;4758 -7863;2
Lamarche;4879 -7145;3
Lambton;4583 -7108;4
Landrienne;4850 -7787;3
Laniel;4705 -7927;
Lanoraie;4597 -7322;6
Lanoraie-d'autray;4597 -7318;
Lantier;4617 -7427;3
Larouche;4845 -7152;4
Latulipe-et-Gaboury;4737 -7902;2
Launay;4865 -7853;2
Laurier-Station;4653 -7163;5
Laurierville;4630 -7165;4
Laval;4558 -7375;9
Laverlochère;4744 -7928;
Laverlochère-Angliers;4747 -7923;3
Lawrenceville;4544 -7235;3
Le Bic;4838 -6869;4
Lebel-sur-Quévillon;4905 -7698;4
Leblanc;4827 -7435;4
Leclercville;4651 -7190;3
Lefebvre;4571 -7242;3
Lejeune;4778 -6852;2
Lemieux;4630 -7209;2
Les Atikamekw de Manawan;4722 -7439;
Les Bergeronnes;4830 -6959;3
Les Boules;4868 -6792;
Les Coteaux;4528 -7423;6
Les Cèdres;4531 -7406;6
Les Escoumins;4842 -6942;4
Les Hauteurs;4836 -6811;3
Les Innus de Ekuanitshit;5029 -6403;
Les Méchins;4900 -6698;3
Les Éboulements;4748 -7032;4
Les Îles-de-la-Madeleine;4738 -6187;7
Lingwick;4561 -7132;2
Linière;4600 -7042;4
Listuguj;4806 -6675;
Listuguj Mi'gmaq Government;4801 -6670;
Litchfield;4580 -7659;3
Lochaber;4558 -7531;2
Lochaber-Partie-Ouest;4560 -7531;3
Long Point First Nation;4758 -7856;
Longue-Pointe-de-Mingan;5038 -6411;2
Longue-Rive;4855 -6925;3
Lorraine;4568 -7378;7
Lorrainville;4735 -7935;4
Lotbinière;4662 -7193;3
Lourdes-de-Blanc-Sablon;5142 -5719;
Low;4583 -7604;3
Luceville;4855 -6840;4
Luskville;4553 -7599;
Lyster;4637 -7162;4
Léry;4535 -7380;5
Nation Anishnabe du Lac Simon/Lac Simon;4806 -7735;
Romaine/La Romaine;5022 -6066;
Saint-Faustin/Lac-Carre;4612 -7448;3

SK
La Loche;5649 -10940;5
Lac La Hache;5821 -10297;4
Lac La Ronge;5510 -10530;4
Lacadena;5095 -10833;
Lafleche;4970 -10658;2
Laird;5272 -10659;2
Lake Alma;4915 -10420;
Lake Lenore;5240 -10499;2
Lakeview;5303 -10844;
Lakewood Urban Centre;5210 -10657;
Lampman;4938 -10276;3
Lancer;5080 -10888;
Langbank;5005 -10230;
Langenburg;5085 -10172;4
Langham;5236 -10696;4
Lanigan;5185 -10503;4
Lanz Point;5303 -10828;
Laporte;5122 -10950;
Lashburn;5312 -10961;3
Leacross;5305 -10405;
Leader;5089 -10955;3
Leask;5302 -10674;2
Lebret;5076 -10371;2
Lemberg;5073 -10320;2
Lemsford;5085 -10912;
Leoville;5363 -10755;2
Leross;5129 -10387;
Leroy;5200 -10473;3
Leslie;5170 -10370;
Lestock;5131 -10398;
Liberty;5114 -10545;
Lipton;5090 -10385;2
Lisieux;4928 -10597;
Little Black Bear;5101 -10332;
Little Pine;5292 -10906;3
Little Red River;5348 -10594;2
Little Swan River;5240 -10216;
Livelong;5345 -10870;
Lone Rock;5305 -10989;
Loon Lake;5403 -10916;2
Love;5349 -10416;
Lucky Lake;5099 -10713;2
Lucky Man;5299 -10724;
Lumsden;5065 -10487;4
Luseland;5208 -10939;3

YT
Carmacks/Little Salmon/Little Salmon Carmacks First Nation;6209 -13630;
Lake Laberge 1;6098 -13513;
Lansdowne;6026 -13477;
Lansing;6374 -13348;
Lapierre House;6739 -13701;
Liard First Nation;6007 -12872;
Little Gold;6408 -14100;
Little River;6091 -13570;
Little Salmon;6205 -13569;
Little Teslin Lake;6048 -13347;
`;
