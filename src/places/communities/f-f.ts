// Made by `npm run places` from .config/generate/places; do not edit. Sources and licences: LICENSE-CONTENT.

/** Communities with a name from f to f; the format is described in `index.ts`. */
export default `
AB
Fabyan;5288 -11099;
Fairview;5607 -11839;5
Falher;5573 -11720;3
Fallis;5358 -11462;
Falun;5296 -11383;
Farrow;5068 -11340;
Fawcett;5453 -11408;
Fenn;5213 -11275;
Ferintosh;5277 -11297;
Ferrier;5238 -11503;
Finnegan;5112 -11207;
Fisher Home;5305 -11417;
Fitzgerald;5985 -11160;
Flat Lake;5413 -11115;
Flatbush;5470 -11415;
Fleet;5215 -11173;
Foisy;5388 -11158;
Foremost;4948 -11145;3
Forestburg;5258 -11207;3
Fort Assiniboine;5433 -11477;
Fort Kent;5432 -11062;
Fort MacKay;5718 -11162;
Fort Macleod;4972 -11342;5
Fort McKay First Nation;5718 -11164;3
Fort McMurray #468 First Nation;5641 -11116;
Fort Vermilion;5839 -11601;
Fox Creek;5440 -11680;4
Fox Lake;5847 -11452;5
Franchere;5427 -11103;
Frog Lake;5387 -11040;

BC
Fairbridge;4874 -12370;
Fairmont Hot Springs;5033 -11586;
Fairview;4917 -11960;
Fairwinds;4928 -12413;4
Falkland;5050 -11955;3
False Bay;4949 -12435;
Fanny Bay;4951 -12483;
Farmington;5593 -12053;
Fauquier;4987 -11807;
Ferguson;5068 -11749;
Fernie;4950 -11507;6
Field;5140 -11649;
Finlay River;5691 -12497;2
Fintry;5013 -11950;
Fireside;5967 -12715;
Firvale;5244 -12622;
Floods;4937 -12152;
Forest Grove;5171 -12117;
Fort Babine;5532 -12663;
Fort Rupert;5069 -12741;
Fort St. James;5446 -12426;4
Fort Steele;4962 -11563;
Fort Ware;5743 -12562;2
Fountain;5075 -12189;
Fountain Valley;5073 -12187;
Fowler;5683 -13177;
Fox Mountain;5214 -12211;3
Francois Lake;5401 -12595;
Fraser Lake;5406 -12484;3
French Creek;4934 -12436;3
Fruitvale;4912 -11755;4
Fry Creek;5004 -11689;
Fulford Harbour;4877 -12345;
Furry Creek;4956 -12324;

MB
Fairford;5158 -9872;4
Fairford Reserve;5160 -9869;
Falcon Lake;4969 -9533;
Findlay;4957 -10076;
Fisher River;5144 -9739;4
Fort Alexander;5061 -9631;4
Fort la Reine;4995 -9833;
Fox Lake;5651 -9420;
Friedensfeld West;4906 -9794;

NB
Fairfield;4592 -6446;
Fairisle;4728 -6512;3
Fairvale;4540 -6597;
Fairville Plateau;4525 -6610;
Five Corners;4520 -6730;
Five Rivers;4656 -6491;
Florenceville-Bristol;4644 -6761;4
Fords Mills;4649 -6509;
Forest City;4567 -6773;
Fort Folly;4589 -6450;
Fosterville;4580 -6777;
French Village;4595 -6683;
Fundy Albert;4580 -6466;
Fundy Bay;4474 -6676;4
Fundy Shores;4517 -6639;
Fundy-St. Martins;4541 -6544;

NL
Fairview Acres;4754 -5274;
Fermeuse;4697 -5298;2
Ferryland;4703 -5291;2
Flat Bay;4840 -5858;
Flatrock;4770 -5272;4
Fleur de Lys;5010 -5616;2
Flower's Cove;5130 -5672;2
Fogo;4972 -5428;
Fogo Island;4972 -5417;4
Fort William;4757 -5270;
Forteau;5148 -5694;2
Fortune;4707 -5583;4
Fortune Harbour;4952 -5525;
Fox Cove-Mortier;4708 -5512;2
Fox Harbour;4732 -5391;2
Frederickton;4943 -5437;
Freshwater;4775 -5318;

NS
Factorydale;4500 -6479;
Fairmount;4464 -6363;
Falkland Ridge;4467 -6486;
Fall River;4482 -6362;7
Falmouth;4502 -6415;
Farmville;4447 -6447;
Fauxburg;4443 -6438;
Feltzen South;4433 -6429;
Fenwick;4576 -6419;
Fergusons Cove;4460 -6355;
First South;4437 -6435;
Fisher's Grant;4567 -6265;2
Five Island Lake;4468 -6382;
Five Islands;4542 -6403;
Five Mile Plains;4496 -6409;
Five Mile River;4522 -6362;
Fletchers Lake;4484 -6355;
Florence;4626 -6027;
Folly Lake;4555 -6355;
Forbes Point;4355 -6575;
Forest Glen;4408 -6591;
Forest Hills;4468 -6349;
Forks Baddeck;4618 -6077;
Fort Lawrence;4585 -6425;
Forties;4473 -6457;
Fountain Road;4580 -6359;
Fox Island Main;4534 -6110;
Fox River;4541 -6453;
Framboise;4572 -6036;
Franey Corner;4473 -6467;
Frankville;4565 -6152;
Fraser Settlement;4510 -6297;
Frasers Grant;4557 -6175;
Frasers Mills;4549 -6194;
Fraserville;4539 -6466;
Fraxville;4477 -6457;
Freeport;4428 -6632;
French Road;4590 -6023;
French Village;4463 -6392;
Frenchvale;4610 -6039;
Front Centre;4438 -6435;

NT
Délı̨nę/Fort Franklin;6519 -12342;3
Fort Collinson;7162 -11789;
Fort Enterprise;6447 -11315;
Fort Good Hope;6626 -12864;3
Fort McPherson;6744 -13488;3
Fort Providence;6135 -11765;3
Fort Reliance;6271 -10917;
Fort Resolution;6117 -11367;2
Fort Simpson;6186 -12135;4
Fort Smith;6000 -11188;5
Tulita/Fort Norman;6490 -12557;2

NU
Fort Conger;8175 -6474;
Fort Hope;6653 -8670;
Iqaluit/Frobisher Bay/Frobisher;6375 -6852;6

ON
Amherstburg/Fort Malden;4212 -8305;8
Factory Island;5127 -8059;4
Faraday;4500 -7792;4
Farlinger;4946 -8813;
Farquhar;4338 -8136;
Fauquier;4932 -8203;
Fauquier-Strickland;4923 -8201;3
Fawn Bay;4464 -7935;
Fenella;4415 -7809;
Fenwick;4303 -7936;
Feronia;4636 -7932;
Feversham;4437 -8033;
Ficko;4528 -7563;
Finch;4513 -7508;
Fingal;4272 -8132;
Flesherton;4426 -8055;
Fletcher;4229 -8230;
Floradale;4362 -8058;
Florence;4266 -8198;
Flying Post;4855 -8207;
Foleyet;4824 -8245;
Fontaine's Landing;4981 -8377;
Fonthill;4305 -7928;
Forest;4310 -8200;
Foresters Falls;4571 -7674;
Fort Albany;5221 -8168;3
Fort Hope;5156 -8796;3
Fort Irwin;4523 -7837;
Fort Severn;5600 -8762;2
Fort William;4835 -8926;3
Foxboro;4430 -7744;
Foymount;4543 -7731;
Fralick's Beach;4420 -7889;
Frankford;4420 -7760;
Frankville;4470 -7594;
Franz;4847 -8442;
Fraserdale;4985 -8162;
Fraserville;4421 -7839;
French Bay;4656 -8418;
French River/French River Rivière des Français;4617 -8050;5
Fridays;4699 -8003;
Front of Yonge;4453 -7587;5
Frontenac Islands;4420 -7638;4
Frood Mine;4652 -8100;

PE
Fortune Bridge;4635 -6238;
Foxley River;4670 -6402;
Fredericton;4637 -6343;
Freeland;4668 -6397;
French Village;4640 -6288;

QC
Farrellton;4574 -7591;
Fassett;4565 -7483;2
Fatima;4739 -6187;
Ferland-et-Boilleau;4812 -7080;3
Ferme-Neuve;4670 -7545;5
Fermont;5278 -6708;5
Fort-Coulonge;4584 -7674;4
Fortierville;4649 -7203;3
Fossambault-sur-le-Lac;4688 -7161;5
Foster;4527 -7252;
Frampton;4647 -7080;4
Franklin;4503 -7392;4
Franklin Centre;4504 -7385;
Franquelin;4936 -6785;2
Frelighsburg;4505 -7284;4
Frontenac;4558 -7083;4
Fugèreville;4737 -7916;2

SK
Fairholme;5343 -10853;
Fairlight;4988 -10168;
Fairy Glen;5305 -10455;
Fenton;5302 -10558;
Fenwood;5101 -10305;
Ferland;4945 -10695;
Fertile;4938 -10145;
Fielding;5252 -10753;
Fillmore;4988 -10343;2
Findlater;5079 -10540;
Fishing Lake First Nation;5186 -10363;3
Fiske;5148 -10840;
Fleming;5007 -10150;
Foam Lake;5165 -10353;4
Fond du Lac;5932 -10719;3
Forget;4965 -10287;
Fort Pelly;5177 -10200;
Fort Pitt;5365 -10975;
Fort San;5080 -10381;2
Fort Walsh;4957 -10989;
Fosston;5219 -10381;
Fox Valley;5047 -10948;2
Frontier;4921 -10857;2
Froude;4968 -10328;
Fulda;5235 -10522;
Meadow Lake/Flying Dust First Nation/Flying Dust First Nation 105 (Meadow Lake 105);5412 -10844;3

YT
Faro;6223 -13336;2
First Nation of Nacho Nyak Dun;6359 -13590;
Flat Creek;6394 -13862;
Forestview;6081 -13520;
Fort Reliance;6414 -13949;
Fort Selkirk;6277 -13739;
Forty Mile;6442 -14054;
Forty Mile;6368 -13670;
FrancesLake;6127 -12929;
`;
