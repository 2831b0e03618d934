// Made by `npm run places` from .config/generate/places; do not edit. Sources and licences: LICENSE-CONTENT.

/** Communities with a name from d to e; the format is described in `index.ts`. */
export default `
AB
Dalemead;5088 -11363;
Dalroy;5113 -11367;
Dalum;5130 -11264;
Dapp;5435 -11392;
Darwell;5368 -11456;
Daysland;5287 -11226;3
De Winton;5084 -11400;
DeBolt;5522 -11802;
Dead Man's Flats;5104 -11527;
Deadwood;5673 -11745;
Deep Creek;5495 -11322;
Del Bonita;4903 -11280;
Delacour;5115 -11377;
Delburne;5219 -11323;3
Demmitt;5545 -11990;
Dene Tha';5870 -11869;
Denwood;5283 -11088;
Derwent;5365 -11097;
Devona;5314 -11798;
Dewberry;5358 -11053;
Diamond City;4976 -11284;
Didsbury;5167 -11414;6
Dimsdale;5513 -11899;
Dixonville;5653 -11767;
Donalda;5259 -11257;2
Donatville;5475 -11280;
Donnelly;5573 -11711;2
Dorothy;5128 -11232;
Draper;5667 -11125;
Drift Pile River;5539 -11579;3
Driftpile Cree Nation;5534 -11578;
Duchess;5072 -11192;4
Duhamel;5292 -11297;
Duncan's First Nation;5610 -11786;
Dunmore;4997 -11060;
Dunvegan;5592 -11860;
Duvernay;5378 -11169;
Eagle Butte;4960 -11044;
Eagle Hill;5183 -11438;
Eaglesham;5578 -11788;
East Coulee;5133 -11248;
Eckville;5236 -11437;3
Eden Valley;5042 -11445;
Edgerton;5275 -11045;2
Edmonton;5354 -11348;9
Edwand;5415 -11228;
Egremont;5403 -11314;
Elk Point;5390 -11090;4
Elkton;5164 -11459;
Elkwater;4966 -11028;
Ellscott;5450 -11290;
Elmworth;5505 -11962;
Elnora;5198 -11320;2
Embarras;5330 -11690;
Enchant;5017 -11242;
Ensign;5047 -11344;
Entrance;5337 -11769;
Entwistle;5360 -11500;
Ermineskin Tribe;5284 -11345;5
Etzikom;4948 -11111;
Eureka River;5645 -11874;
Evansburg;5360 -11502;
Evarts;5227 -11427;
Exshaw;5106 -11517;
Stony Plain/Enoch Cree Nation #440;5353 -11401;4

BC
D'arcy;5056 -12248;
Da'naxda'xw First Nation;5060 -12660;
Daajing Giids;5326 -13209;3
Darfield;5130 -12018;
Darrell Bay;4967 -12316;
Dashwood;4937 -12452;3
Davis Bay;4945 -12373;
Dawsons Landing;5158 -12759;
Deadwood;4910 -11870;
Dease River;5930 -12929;
Decker Lake;5430 -12584;
Deep Bay;4946 -12472;
Deep Cove;4868 -12347;
Deerholme;4875 -12376;
Defot;5890 -13045;
Delkatla;5402 -13213;
Denman Island;4953 -12482;3
Denman Island Trust Area;4955 -12480;4
Deroche;4918 -12207;
Devine;5051 -12252;
Dewdney;4917 -12220;
Digby Island;5431 -13041;
Ditidaht;4881 -12467;
Dog Creek;5158 -12224;
Doig River First Nation;5658 -12050;
Dolphin Beach;4929 -12414;
Dolphin Island;5378 -13044;2
Donald;5150 -11718;
Douglas;4976 -12220;
Driftwood Creek;5482 -12708;
Duck Lake;5001 -11940;4
Duncan Bay;5007 -12528;
Dunsmuir;4935 -12462;
Dunster;5312 -11984;
Dzawada'enuxw First Nation;5098 -12618;
Eagle Heights;4876 -12370;
Earls Cove;4975 -12401;
East Moberly Lake;5584 -12163;2
East Saanich;4859 -12338;4
East Sooke;4837 -12368;
East Wellington;4917 -12402;4
Eastern Island 13;5393 -12567;
Eastgate;4914 -12061;
Echo Bay;5075 -12650;
Eddontenajon;5782 -12996;
Edgewood;4978 -11815;
Ehattesaht;4998 -12686;
Eholt;4916 -11854;
Elkford;5002 -11492;5
Elko;4930 -11512;
Enderby;5055 -11915;5
Englishman River South;4928 -12428;3
Erickson;4910 -11645;
Erie;4918 -11733;
Errington;4925 -12437;
Esk'etemc;5179 -12224;
Estevan Point;4938 -12654;
Extension;4910 -12395;
ʔEsdilagh First Nation;5256 -12250;

MB
Dakota Plains;4982 -9852;
Dakota Tipi;4995 -9834;2
Dauphin River;5196 -9806;2
Deloraine;4919 -10050;4
Deloraine-Winchester;4918 -10043;4
Denbeigh Point;5289 -9978;
Dog Creek;5089 -9853;3
Dunnottar;5045 -9695;3
Ebb and Flow;5102 -9904;4
Elgin;4944 -10027;
Elie;4991 -9777;
Elkhorn;4998 -10124;
Elm Creek;4968 -9799;
Elma;4988 -9591;
Elphinstone;5053 -10032;
Emerson-Franklin;4913 -9703;5
Erickson;5050 -9991;
Eriksdale;5086 -9817;
Ethelbert;5154 -10050;3
Ewart;4965 -10122;

NB
Burnt Church/Esgenoopetitj First Nation;4720 -6514;
Damascus;4546 -6580;
Demoiselle Creek;4585 -6465;
Devon;4600 -6661;4
Digdeguash;4518 -6696;
Dorchester Cape;4587 -6453;
Downtown Dieppe;4609 -6474;
Downtown Moncton;4609 -6478;
Drummond;4704 -6768;3
Duffys Corner;4618 -6603;
Dugas;4780 -6511;
Dunlop;4769 -6573;3
East Branch;4654 -6489;
Eastern Charlotte;4510 -6680;
Eastmount;4531 -6603;
Edgetts Landing;4590 -6463;
Eel Ground;4697 -6563;3
Eel River;4803 -6638;2
Eel River Bar First Nation;4803 -6637;
Eel River Crossing;4802 -6642;4
Elmsville;4526 -6701;
Elsipogtog First Nation;4659 -6499;
Esgenoopetitj First Nation;4721 -6512;4
Estey's Bridge;4603 -6671;
Evandale;4559 -6603;
Evergreen Park;4611 -6486;3
Exmoor;4698 -6583;
Natoaganeg/Eel Ground;4697 -6563;

NL
Daniel's Harbour;5024 -5759;2
Doting Cove;4945 -5395;
Dover;4888 -5398;3
Downtown St. John's;4756 -5271;
Duntara;4860 -5337;
Durrell;4966 -5474;
East Meadows;4760 -5270;
Eastport;4866 -5376;3
Eddies Cove West;5075 -5716;
Elliston;4863 -5303;2
Embree;4930 -5504;3
Emeril;5308 -6622;
Englee;5073 -5610;3
Exploits;4952 -5507;

NS
D'Escousse;4559 -6096;
Dalhousie Road;4473 -6470;
Danvers;4438 -6590;
Darlings Lake;4396 -6613;
Dayspring;4437 -6447;
DeBaies Cove;4476 -6281;
Dean;4519 -6289;
Debert;4543 -6347;
Deep Brook;4462 -6568;
Deerfield;4395 -6600;
Dempseys Corner;4505 -6485;
Denmark;4571 -6316;
Denver;4534 -6211;
Devils Island;4458 -6346;
Devon;4492 -6340;
Diligent River;4541 -6447;
Dingwall;4690 -6047;
Doctors Cove;4352 -6563;
Doucetteville;4445 -6582;
Downtown Dartmouth;4467 -6357;
Downtown Halifax;4465 -6358;
Dublin Shore;4427 -6436;
Duncan Cove;4450 -6352;
Dundee;4570 -6113;
Dunvegan;4630 -6122;
Durham;4562 -6281;
Dutch Brook;4607 -6020;
Dutch Settlement;4499 -6344;
Eagle Head;4408 -6462;
Earltown;4558 -6314;
East Amherst;4585 -6418;
East Apple River;4547 -6477;
East Baccaro;4346 -6547;
East Berlin;4407 -6456;
East Chester;4456 -6422;
East Chezzetcook;4472 -6323;
East Clifford;4443 -6473;
East Dover;4449 -6388;
East Earltown;4565 -6312;
East Ferry;4439 -6620;
East Fraserville;4540 -6464;
East Gore;4512 -6368;
East Green Harbour;4372 -6514;
East Jeddore;4473 -6300;
East Jordan;4377 -6522;
East Kemptville;4408 -6578;
East LaHave;4431 -6437;
East Lake Ainslie;4613 -6114;
East Lawrencetown;4466 -6333;2
East Linden;4590 -6382;
East Mapleton;4555 -6411;
East Margaretsville;4505 -6502;
East Mines Station;4543 -6352;
East Pennant;4445 -6362;
East Petpeswick;4472 -6316;
East Port Medway;4416 -6457;
East Preston;4472 -6342;
East Pubnico;4367 -6576;
East Quinan;4393 -6581;
East Quoddy;4492 -6233;
East River;4459 -6417;
East River St. Marys;4539 -6217;
East Ship Harbour;4478 -6280;
East Side of Ragged Island;4371 -6507;
East Uniacke;4491 -6378;
East Village;4545 -6357;
Easton;4431 -6588;
Eastville;4527 -6288;
Eatonville;4540 -6488;
Ecum Secum;4497 -6213;
Egerton;4561 -6248;
Egypt Road;4634 -6095;
Elderbank;4498 -6322;
Elgin;4542 -6267;
Ellenvale;4468 -6352;
Ellershouse;4495 -6401;
Elmsdale;4497 -6350;
Elmsvale;4509 -6307;
Elmwood;4458 -6463;
English Corner;4473 -6378;4
Englishtown;4628 -6055;
Enon;4580 -6053;
Erinville;4538 -6175;
Estmere;4592 -6097;
Eureka;4549 -6268;
Evanston;4562 -6122;

NT
Dawson Landing;6098 -11417;
Dechi Laot'i First Nations;6419 -11419;
Deh Gáh Got'ie Dene First Nation;6136 -11766;
Deninu K'ue First Nation;6117 -11367;
Detah/Dettah;6241 -11431;2
Discovery;6318 -11390;
Dog Rib Rae;6283 -11605;
Délı̨nę;6519 -12342;3
Echo Bay;6609 -11804;
Enterprise;6055 -11613;1

NU
Dundas Harbour;7453 -8237;
Ennadai;6113 -10088;

ON
Dacre;4537 -7697;
Dale;4399 -7829;
Dalmeny;4515 -7553;
Dalrymple;4464 -7910;
Dane;4808 -8002;
Dashwood;4336 -8167;
Dawn Mills;4259 -8213;
Dawn-Euphemia;4270 -8202;4
Dawson;4876 -9446;2
Dayton;4625 -8335;
Deer Lake;5263 -9406;4
Delaware;4292 -8142;5
Delaware;4305 -8014;
Deloro;4452 -7762;
Delta;4459 -7615;
Demorestville;4410 -7720;
Denfield;4312 -8143;
Departure Lake;4929 -8180;
Depot Harbour;4532 -8010;
Deseronto;4420 -7705;4
Deux-Rivières;4625 -7829;
Devlin;4866 -9367;
Dinner Point Depot;4599 -8173;
Dinorwic;4968 -9250;
Doe Lake;4555 -7943;
Dokis;4613 -8003;2
Dongola;4474 -7876;
Donnybrook;4384 -8148;
Dorchester;4298 -8107;7
Dorion;4879 -8865;2
Dorset;4523 -7890;
Douglas;4551 -7701;
Douro;4438 -7820;
Douro-Dummer;4445 -7810;6
Dowling;4659 -8134;4
Drayton;4375 -8068;
Drew;4398 -8089;
Driftwood;4913 -8138;
Drumbo;4323 -8055;
Drummond/Drummond North Elmsley;4497 -7620;6
Duart;4246 -8173;
Dublin;4350 -8129;
Dubreuilville;4832 -8460;3
Dunn's Corner;4308 -8089;
Dunnette Landing;4419 -7810;
Dunning;4904 -8083;
Duntroon;4438 -8023;
Dunvegan;4539 -7479;
Dutton/Dutton Dunwich/Dunwich;4267 -8150;5
Dwight;4532 -7902;
Dysart;4520 -7842;
Dysart et al;4520 -7841;6
Eabametoong First Nation;5155 -8791;
Eagle Lake;4974 -9306;2
Eagle River;4979 -9319;
Ear Falls;5064 -9324;3
East Ferris;4627 -7930;6
East Garafraxa;4385 -8025;5
East Gwillimbury;4410 -7944;8
East Hawkesbury;4552 -7447;5
East Zorra-Tavistock;4323 -8078;6
Eastbridge;4351 -8051;
Edenvale;4445 -7990;
Edwardsburgh/Edwardsburgh Cardinal;4483 -7550;6
Effingham;4307 -7931;
Eganville;4553 -7710;
Egbert;4423 -7975;
Egmondville;4354 -8140;
Eldon;4451 -7901;
Elginburg/Elginburg Silvers Corners Shannons Corners;4432 -7651;
Elginfield;4317 -8136;
Elizabethtown-Kitley;4470 -7588;7
Elizabethville;4404 -7846;
Elm Tree;4469 -7702;
Elmvale;4458 -7987;5
Elmwood;4379 -8032;
Elora;4368 -8043;
Embro;4315 -8090;
Embrun;4528 -7527;
Emo;4863 -9383;4
Emsdale;4553 -7932;
Englehart;4782 -7987;4
English River;4923 -9097;
English River;5018 -9401;3
Enniskillen;4282 -8212;5
Ennismore;4445 -7841;
Enterprise;4447 -7687;
Eramosa;4360 -8024;
Erie Curve;4204 -8260;
Erin;4377 -8006;7
Erinsville;4450 -7704;
Essa;4425 -7978;8
Estaire;4630 -8080;
Eugenia;4432 -8052;
Evansville;4582 -8257;
Evanturel;4780 -7982;3
Exeter;4334 -8148;
Guelph/Eramosa;4353 -8023;9

PE
Darlington;4632 -6333;
DeBlois;4692 -6411;
DeSable;4620 -6341;
Donagh;4627 -6295;
Downtown Charlottetown;4623 -6313;
Duvar;4675 -6423;
East Bideford;4662 -6391;
East Point;4645 -6197;
Eldon;4610 -6288;
Ellerslie;4660 -6395;
Ellerslie-Bideford;4660 -6395;
Elmira;4645 -6206;
Elmsdale;4682 -6413;
Emerald Junction;4637 -6355;

QC
Danville;4578 -7202;5
Daveluyville;4620 -7213;5
Denholm;4584 -7584;3
Desbiens;4842 -7195;3
Deschaillons-sur-Saint-Laurent;4653 -7209;3
Deschambault;4665 -7193;
Deschambault-Grondines;4665 -7203;5
Deux-Montagnes;4553 -7388;7
Dewittville;4511 -7410;
Disraeli;4590 -7135;5
Dixville;4504 -7174;3
Dolbeau;4888 -7223;
Domaine-Beaumont;4552 -7410;
Doncaster;4615 -7409;
Dosquet;4647 -7153;3
Douglastown;4877 -6439;
Dubuisson;4809 -7789;
Dudswell;4558 -7158;4
Duhamel;4605 -7517;3
Duhamel-Ouest;4735 -7942;3
Dunany;4574 -7433;
Dundee;4502 -7445;2
Dunham;4513 -7280;5
Duparquet;4848 -7918;3
Dupuy;4884 -7936;3
Durham-Sud;4567 -7233;4
Déléage;4638 -7592;4
East Aldfield;4574 -7618;
East Angus;4548 -7167;5
East Broughton;4621 -7108;5
East Farnham;4524 -7277;3
East Hereford;4508 -7153;2
Eastmain;5222 -7826;3
Eastman;4530 -7231;5
Eaton;4537 -7169;
Eeyou Istchee Baie-James;5234 -7520;5
Egan-Sud;4642 -7600;3
Elgin;4502 -7422;2
Entrelacs;4612 -7401;4
Entry Island;4728 -6170;
Escuminac;4812 -6650;3
Esprit-Saint;4805 -6853;2
Essipit;4834 -6940;2
Estérel;4604 -7403;2
Les Innus de Ekuanitshit/Ekuanitshit;5029 -6403;

SK
D'Arcy;5147 -10853;
Dafoe;5175 -10453;
Dalmeny;5234 -10677;4
Dana;5230 -10570;
Danbury;5205 -10225;
Darlings Beach;4998 -10794;
Davidson;5127 -10598;4
Davin;5036 -10416;
Davis;5312 -10565;
Day Star;5151 -10422;
Day's Beach;5305 -10835;
Debden;5352 -10688;2
Delisle;5192 -10714;3
Delmas;5293 -10860;
Delorme Beach;5310 -10839;
Demaine;5090 -10725;
Denare Beach;5466 -10207;3
Denholm;5266 -10801;
Deschambault Lake;5492 -10337;
Descharme Lake;5710 -10920;
Dillon;5593 -10894;
Dinsmore;5133 -10744;2
Dodsland;5180 -10884;2
Dollard;4962 -10858;
Domremy;5278 -10573;
Domremy Beach;5270 -10556;
Donavon;5180 -10713;
Dore Lake;5463 -10742;
Drinkwater;5030 -10513;
Druid;5180 -10880;
Dubuc;5068 -10248;
Duck Lake;5281 -10623;3
Duff;5087 -10309;
Dummer;4984 -10484;
Dunblane;5118 -10687;
Dundurn;5181 -10651;3
Duval;5116 -10499;
Earl Grey;5094 -10471;2
Eastend;4952 -10882;3
Eatonia;5122 -10939;3
Edam;5319 -10877;3
Edenwold;5063 -10425;2
Edgeley;5063 -10398;
Elbow;5112 -10660;2
Eldersley;5287 -10382;
Eldorado;5955 -10850;
Elfros;5174 -10386;
Elrose;5120 -10803;3
Elstow;5199 -10606;
Empress;5095 -11001;
Endeavour;5216 -10266;
Englefeld;5216 -10466;2
English River First Nation;5591 -10772;
Ernfold;5045 -10689;
Erwood;5285 -10218;
Esterhazy;5065 -10208;5
Estevan Airport;4908 -10300;
Estlin;5025 -10453;
Eston;5115 -10875;3
Estuary;5093 -10982;
Evergreen Acres;5352 -10865;
Evergreen Brightsand;5362 -10884;
Evesham;5239 -10985;
Expanse;4998 -10585;
Eyre;5127 -10982;
Kimosom Pwatinahk/Deschambault Lake;5491 -10336;3

YT
Dalton Post;6012 -13704;
De Wette;6037 -13482;
Destruction Bay;6124 -13877;
Dezadeash;6037 -13706;
Dominion;6366 -13866;
Dredge Creek;6342 -13920;
Eagle Plains;6637 -13674;
Elsa;6387 -13567;
`;
