// Made by `npm run places` from .config/generate/places; do not edit. Sources and licences: LICENSE-CONTENT.

/** Communities with a name from h to j; the format is described in `index.ts`. */
export default `
AB
Hairy Hill;5377 -11197;
Half Moon Bay;5235 -11417;
Halkirk;5228 -11215;
Hamlin;5397 -11190;
Hanna;5163 -11190;5
Hardisty;5267 -11132;3
Harmon Valley;5612 -11684;
Hartell;5062 -11423;
Hay Lake;5874 -11873;3
Hay Lakes;5320 -11306;2
Haynes;5232 -11340;
Hays;5010 -11179;
Hayter;5237 -11012;
Heart Lake;5503 -11154;2
Heart River;5558 -11650;
Heath;5280 -11060;
Heinsburg;5377 -11052;
Heritage Pointe;5084 -11400;4
Herronton;5063 -11344;
Hesketh;5147 -11297;
High Prairie;5543 -11649;5
Hillcrest;4958 -11439;
Hilliard;5364 -11251;
Hines Creek;5625 -11862;2
Hoadley;5285 -11437;
Holden;5323 -11223;2
Hondo;5507 -11403;
Horse Lake First Nation;5535 -11969;
Horse Lakes;5535 -11973;3
Horseshoe Bay;5412 -11137;
Hoselaw;5418 -11090;
Hotchkiss;5707 -11755;
Huallen;5517 -11929;
Hughenden;5252 -11098;2
Hylo;5468 -11222;
Hythe;5533 -11956;3
Iddesleigh;5073 -11130;
Imperial Mills;5500 -11173;
Indian Cabins;5987 -11703;
Indus;5090 -11380;
Irma;5291 -11123;3
Iron River;5445 -11092;
Irricana;5132 -11361;4
Irvine;4996 -11025;
Island Lake;5484 -11356;
Island Lake South;5483 -11354;
Itaska Beach;5307 -11408;
James River Bridge;5193 -11464;
Janvier;5594 -11072;2
Jarvie;5445 -11398;
Jarvis Bay;5233 -11407;2
Jasper Park Lodge;5289 -11806;5
Jean Baptiste Gambler;5527 -11322;2
Jean D'Or;5849 -11515;
Jefferson;4908 -11308;
Jenner;5075 -11119;
Joffre;5231 -11355;
John D'Or Prairie;5850 -11514;3
Josephburg;5372 -11308;
Joussard;5540 -11595;
Judson;4953 -11235;
Maskwacis/Hobbema;5284 -11345;

BC
Hagensborg;5240 -12650;
Hagwilget 1;5526 -12760;
Hagwilget Village Council;5525 -12760;
Haig;4940 -12145;
Haisla Nation;5398 -12865;
Halalt;4887 -12370;
Halfmoon Bay;4951 -12391;
Halfway Ranch;5650 -12204;
Halfway River First Nation;5651 -12197;2
Hanceville;5192 -12305;
Haney;4922 -12260;
Hanson Island;5057 -12674;
Harrison Hot Springs;4930 -12179;4
Harrison Mills;4925 -12195;
Harrogate;5097 -11646;
Harrop;4961 -11706;
Hartley Bay;5342 -12925;
Hatzic;4915 -12225;
Hatzic Island;4916 -12224;3
Hazelton;5526 -12764;2
Health Bay;5070 -12660;
Hedley;4935 -12007;
Heiltsuk;5216 -12814;
Heriot Bay;5010 -12521;
Hesquiaht;4937 -12627;
Hesquiat;4940 -12647;
High Bar;5111 -12202;
Hixon;5342 -12258;2
Holachten;4921 -12203;2
Holberg;5065 -12802;
Homalco;4995 -12524;2
Honeymoon Bay;4883 -12417;
Hopetown;5092 -12682;
Hornby Island;4953 -12467;4
Horsefly;5233 -12142;
Hosmer;4958 -11495;
Hot Springs Cove;4937 -12627;
Houston;5440 -12667;5
Hudson's Hope;5603 -12199;3
Hupacasath First Nation;4927 -12483;
Hutton;5398 -12162;
Huu-ay-aht First Nations;4880 -12513;
Inkaneep;4912 -11950;
Invermere;5052 -11603;5
Iskut;5784 -12999;3
Isle Pierre;5403 -12318;
Ittatsoo;4894 -12553;2
Jackson Bay;5051 -12575;
Jacksons;5762 -13169;
Jade City;5925 -12965;
Jaffray;4938 -11530;3
Jedway;5230 -13122;
Jesmond;5125 -12195;
Johnsons Landing;5008 -11688;
Juskatla;5362 -13231;

MB
Hamiota;5020 -10063;4
Hargrave;4992 -10107;
Harrison Park;5056 -10017;4
Hartney;4948 -10052;
Haywood;4967 -9820;
Hillsburg-Roblin-Shell River;5133 -10129;5
Hillside Beach;5067 -9656;
Hilltop;5047 -9981;
Hole or Hollow Water;5117 -9628;3
Holland;4960 -9888;
Hollow Water;5119 -9630;
Hughes Lake;5680 -10056;
Hybord;5317 -9929;
Ile des Chênes;4971 -9699;4
Ilford;5607 -9560;1
Indian Bay;4962 -9520;
Indian Springs;4939 -9891;
Inglis;5095 -10125;
Jackhead;5193 -9731;2
Jetait;5606 -10131;

NB
Hammondvale;4557 -6550;
Hanwell;4588 -6677;6
Hardwood Ridge;4615 -6604;
Harrison Brook;4721 -6793;5
Harrisville;4612 -6472;
Hartin Settlement;4590 -6754;
Harvey Station;4573 -6700;
Hatfield Point;4565 -6586;
Haut-Madawaska;4726 -6864;5
Haut-Sheila;4775 -6491;3
Haute-Aboujagane;4615 -6440;3
Hautes-Terres;4763 -6509;
Hawkshaw;4597 -6723;
Head of Millstream;4588 -6553;
Heathland;4523 -6730;
Hebron;4563 -6489;
Henderson Settlement;4572 -6593;
Heron Bay;4802 -6640;
Hildegarde;4612 -6485;
Honeydale;4536 -6721;
Hopewell Cape;4585 -6458;
Hopewell Hill;4577 -6469;
Howard;4667 -6578;
Hoyt;4558 -6655;
Humphrey;4612 -6478;
Humphrey Corner;4619 -6599;
Humphreys Mills;4611 -6476;
Indian Island;4669 -6480;
Indian Mountain;4616 -6494;
Irishtown;4621 -6480;
Island View;4597 -6681;
Jacquet River;4792 -6600;
Jailletville;4642 -6503;
Jemseg;4583 -6611;
Jolicure;4594 -6422;
Juniper;4655 -6722;
Justasons Corner;4510 -6676;
Île-de-Lamèque;4785 -6460;

NL
Hampden;4955 -5685;2
Hant's Harbour;4799 -5327;2
Harbour Breton;4748 -5580;4
Harbour Grace;4769 -5323;5
Harbour Grace South;4769 -5323;
Harbour Main;4743 -5316;
Harbour Main-Chapel Cove-Lakeview;4742 -5316;
Harbour Main-Chapel's Cove-Lakeview;4742 -5316;4
Hare Bay;4885 -5402;3
Hawke's Bay;5061 -5720;2
Heart's Content;4786 -5337;2
Heart's Delight-Islington;4777 -5345;3
Hebron;5820 -6263;
Hermitage;4753 -5593;
Hermitage-Sandyville;4755 -5592;2
Herring Neck;4964 -5461;
Holyrood;4738 -5313;5
Hopeall;4763 -5351;
Hopedale;5547 -6022;3
Hughes Brook;4900 -5789;2
Humber Arm South;4901 -5813;4
Irishtown-Summerside;4898 -5798;4
Isle aux Morts;4759 -5897;3
Jackson's Arm;4987 -5678;2
Jamestown;4843 -5380;
Jerseyside;4728 -5399;
Joe Batt's Arm-Barr'd Islands-Shoal Bay;4972 -5418;

NS
Hacketts Cove;4457 -6393;
Hadleyville;4547 -6127;
Half Island Cove;4535 -6127;
Haliburton;4569 -6275;
Halibut Bay;4465 -6360;
Halifax North End;4467 -6361;
Halifax South End;4463 -6358;
Halifax West End;4465 -6362;
Halls Harbour;4520 -6462;
Hammonds Plains;4473 -6378;
Hampton;4490 -6535;
Hansford;4572 -6379;
Hantsport;4507 -6417;4
Harbourview;4468 -6359;
Harbourville;4515 -6481;
Hardwood Hill;4612 -6018;
Hardwood Lands;4504 -6350;
Harmony;4534 -6318;
Harmony Mills;4440 -6508;
Harpellville;4511 -6177;
Harrison Settlement;4552 -6439;
Hassett;4434 -6594;
Hatchet Lake;4457 -6372;
Havelock;4431 -6592;
Havre Boucher;4568 -6153;
Hayes Subdivision;4505 -6459;4
Head of Chezzetcook;4474 -6325;
Head of Jeddore;4478 -6310;
Head of Loch Lomond;4573 -6060;
Head of St. Margarets Bay;4469 -6391;
Head of Wallace Bay;4582 -6358;
Heatherton;4559 -6180;
Hebbville;4435 -6453;
Hebron;4388 -6608;
Hectanooga;4410 -6603;
Hemford;4451 -6479;
Herring Cove;4457 -6357;
Hibernia;4434 -6499;
Higginsville;4506 -6307;
Highfield Park;4469 -6359;
Hilden;4531 -6329;
Hillgrove;4455 -6578;
Hillsvale;4495 -6388;
Hilltown;4432 -6590;
Hodson;4573 -6296;
Homeville;4611 -5988;
Hopewell;4548 -6270;
Hornes Road;4604 -6005;
Hortonville;4511 -6429;
Howie Centre;4608 -6027;
Hubbards;4463 -6406;
Hubley;4467 -6382;
Humes Rear;4607 -6095;
Huntington;4594 -6029;
Hunts Point;4396 -6474;
Hureauville;4564 -6123;
Imperoyal;4464 -6353;
Indian Brook;4638 -6053;
Indian Brook;4509 -6350;5
Indian Harbour;4451 -6394;
Indian Path;4432 -6434;
Indian Point;4446 -6432;
Inglisville;4486 -6511;
Ingomar;4356 -6536;
Ingonish Ferry;4663 -6039;
Ingramport;4467 -6395;
Inverness;4623 -6130;
Ireland;4545 -6208;
Iron Mines;4594 -6115;
Iron Rock;4541 -6253;
Ironville;4613 -6046;
Isaacs Harbour;4518 -6166;
Island View;4596 -6055;
Isthmus of Chignecto;4592 -6417;
Italy Cross;4427 -6455;
James River;4557 -6213;
Joggin Bridge;4460 -6574;
Joggins;4568 -6443;
Johnstown;4580 -6073;
Jordan Bay;4370 -6524;
Jordan Branch;4378 -6526;
Jordan Falls;4382 -6523;
Jordan Ferry;4375 -6524;
Jordantown;4459 -6578;
Jordanville;4515 -6191;
Judique;4588 -6149;

NT
Hay River;6082 -11580;5
Hay River Dene;6081 -11570;2
Inner Whaleback Rocks;6192 -11376;
Inuvik Native;6836 -13373;
Jean Marie River;6151 -12065;1
Jones Landing;6283 -12322;
Sachs Harbour/Ikaahuk;7198 -12524;1
Ulukhaktok/Holman;7073 -11775;2

NU
Arctic Bay/Ikpiarjuk;7303 -8517;3
Cambridge Bay/Ikaliuktutiak/Ikaluktutiak/Iqaluktutiaak;6911 -10505;4
Chesterfield Inlet/Igluligaarjuk;6334 -9070;2
Hazen Camp;8182 -7133;
Igloolik/Iglulik;6938 -8180;4
Iqaluit;6375 -6852;6
Isachsen;7878 -10350;

ON
Alnwick/Haldimand;4408 -7803;6
Hagersville;4296 -8005;
Haileybury;4745 -7964;
Haldimand County;4294 -7986;9
Halfway Point;4491 -8102;
Haliburton Village;4505 -7851;4
Hallebourg;4967 -8352;
Hallowell;4391 -7728;
Halton Hills;4363 -7995;9
Hamilton;4405 -7822;7
Hamilton Twp;4399 -7822;
Hammertown;4393 -7975;
Hammond;4543 -7529;
Hampton;4397 -7875;
Harley;4762 -7969;3
Harris;4756 -7958;3
Harriston;4391 -8087;4
Harrow;4203 -8292;
Harrowsmith;4440 -7665;
Hartington;4445 -7663;
Harwood;4413 -7818;
Hastings Highlands;4523 -7793;5
Havelock-Belmont-Methuen;4457 -7790;6
Hawk Junction;4808 -8457;
Hawk Lake;4980 -9398;
Hawkestone;4452 -7947;
Hawkesville;4297 -8005;
Haydon;4401 -7872;
Head;4617 -7806;2
Head Lake;4472 -7893;
Heathcote;4449 -8056;
Heidelberg;4352 -8062;
Hensall;4343 -8150;
Henvey Inlet First Nation;4598 -8056;
Hepworth;4463 -8114;
Heron Bay;4867 -8628;
Hiawatha First Nation;4417 -7821;2
Highland Grove;4507 -7808;
Highlands East;4497 -7825;5
Hilliard;4771 -7969;2
Hillier;4397 -7742;
Hillsburgh;4379 -8014;
Hillsdale;4458 -7974;
Hilton;4622 -8390;2
Holmesville;4365 -8160;
Holstein;4407 -8079;
Honeywood;4420 -8022;
Hornell Heights;4637 -7942;
Hornepayne;4925 -8478;3
Horning's Mills;4416 -8020;
Horse Collar Junction;4873 -9243;
Horton;4550 -7667;5
Howick;4390 -8107;5
Hudson;4754 -7982;3
Hungerford;4454 -7720;
Hunta;4911 -8127;
Hurkett;4885 -8848;
Huron East;4362 -8130;7
Huron Shores;4628 -8320;4
Huron-Kinloss;4405 -8153;6
Ignace;4941 -9168;4
Ilderton;4308 -8138;
Ingleside;4500 -7500;
Inglis Falls;4453 -8093;
Ingolf;4980 -9512;
Innerkip;4320 -8069;
Inverary;4439 -7651;
Iona Station;4268 -8137;
Ipperwash Beach;4321 -8198;
Iron Bridge;4628 -8323;
Irondale;4485 -7850;
Iroquois Falls;4877 -8068;5
Iskatewizaagegan #39 Independent First Nation;4963 -9510;
Jacksonburg;4259 -8063;
Jacksons Point;4433 -7933;
James;4772 -8034;2
Jamestown;4381 -8120;
Jarvis;4289 -8011;4
Jasper;4483 -7591;
Jeannettes Creek;4232 -8242;
Jerseyville;4320 -8011;
Jobrin;5012 -8611;
Jocelyn;4619 -8397;2
Jockvale;4527 -7575;
Johnson;4637 -8390;3
Johnstown;4475 -7547;
Joly;4579 -7925;2
Jones;4997 -9409;
Jordan Station;4316 -7937;
Judge;4761 -7954;
Juniper Island;4455 -7817;

PE
Hampton;4622 -6347;
Harper;4693 -6408;
Hebron;4663 -6427;
Howlan;4673 -6422;
Huntley;4685 -6408;
Indian River;4648 -6368;
Inverness;4666 -6403;
Iona;4610 -6280;

QC
Ham-Nord;4589 -7165;3
Ham-Sud;4577 -7158;2
Hampden;4551 -7121;
Harrington;4585 -7462;3
Harrington Harbour;5050 -5948;
Hatley;4527 -7195;5
Hatley Canton;4529 -7196;
Hauterive;4920 -6826;7
Havelock;4504 -7375;3
Havre-Aubert;4724 -6188;
Havre-Saint-Pierre;5023 -6360;5
Havre-aux-Maisons;4747 -6174;
Hemmingford;4505 -7358;4
Henryville;4513 -7318;4
Hervey-Jonction;4685 -7247;
Hinchinbrooke;4505 -7410;5
Honfleur;4664 -7087;3
Hope;4813 -6523;3
Hope Town;4809 -6516;2
Howick;4519 -7386;3
Huberdeau;4599 -7467;3
Hudson;4545 -7415;6
Hudson Heights;4547 -7416;
Huntingdon;4508 -7417;5
Hébertville-Station;4843 -7162;4
Innu Takuaikan Uashat Mak Mani-Utenam;5023 -6640;
Innue Essipit;4834 -6940;
Inukjuak/Inujjuak;5845 -7810;4
Inverness;4626 -7150;3
Irlande;4606 -7148;3
Isle-aux-coudres;4737 -7040;
Ivry-sur-le-Lac;4608 -7438;2
Ivujivik;6242 -7792;2
Jacques-Cartier;4663 -7179;

SK
Hafford;5272 -10735;2
Hagen;5293 -10555;
Hague;5251 -10642;3
Hallonquist;5012 -10725;
Handel;5207 -10870;
Handsworth;4985 -10295;
Hanley;5163 -10644;3
Hatchet Lake;5811 -10316;
Hawarden;5141 -10660;
Hazel Dell;5198 -10298;
Hazenmore;4969 -10714;
Hazlet;5040 -10859;
Helena Lake;5350 -10825;
Hendon;5208 -10383;
Hepburn;5253 -10673;3
Herbert;5043 -10723;3
Herschel;5163 -10835;
Heward;4974 -10315;
Highgate;5287 -10842;
Hillside;5162 -10187;
Hoey;5287 -10580;
Holbein;5323 -10620;
Horseshoe Bay;5362 -10864;
Hudson Bay;5284 -10238;4
Hyas;5189 -10226;
Ibstone;5257 -10830;
Imperial;5135 -10544;2
Indian Head;5053 -10367;4
Invermay;5181 -10316;2
Ituna;5117 -10349;3
Jackfish Lake;5315 -10848;
James Smith;5311 -10488;3
Jans Bay;5515 -10812;1
Jasmin;5123 -10365;
Île-à-la-Crosse;5545 -10788;4

YT
Haines Junction;6075 -13751;3
Herschel;6957 -13891;
Hillcrest;6071 -13509;
Hootalinqua;6158 -13490;
Ibex Valley;6083 -13564;3
Isaac Creek;6283 -13850;
Jensen Creek;6377 -13854;
Johnsons Crossing;6049 -13330;
`;
