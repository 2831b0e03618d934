// Made by `npm run places` from .config/generate/places; do not edit. Sources and licences: LICENSE-CONTENT.

/** Communities with a name from g to g; the format is described in `index.ts`. */
export default `
AB
Gadsby;5230 -11236;
Galahad;5252 -11194;
Gem;5095 -11218;
Genesee;5335 -11433;
Ghost Lake;5121 -11476;
Gibbons;5383 -11333;5
Gift Lake Metis Settlement/Gift Lake;5588 -11581;
Girouxville;5576 -11734;2
Gleichen;5087 -11305;
Glenbow;5117 -11439;
Glendon;5426 -11116;2
Glenevis;5379 -11452;
Glenwood;4937 -11351;2
Golden Days;5305 -11406;2
Goodfare;5527 -11972;
Goodridge;5438 -11137;
Goodstoney;5117 -11485;
Gordondale;5583 -11955;
Grand Centre;5442 -11021;6
Grande Cache;5389 -11912;5
Grandview;5299 -11406;
Grassland;5482 -11269;
Grassy Lake;4982 -11171;
Green Court;5402 -11523;
Greenshields;5278 -11077;
Gregoire Lake;5641 -11115;2
Grimshaw;5618 -11760;5
Grosmont;5485 -11355;
Grouard;5552 -11616;
Grovedale;5505 -11887;
Gull Lake;5247 -11393;2
Gurneyville;5413 -11075;
Guy;5555 -11712;
Gwynne;5300 -11322;

BC
Gabriola;4917 -12385;
Galena Bay;5063 -11787;
Gander Island 14;5268 -12942;
Gang Ranch;5155 -12234;
Ganges;4885 -12350;6
Garden;5144 -12405;
Garibaldi;4996 -12314;
Garibaldi Highlands;4973 -12313;
Gates;5050 -12254;
Genelle;4922 -11768;
Genoa Bay;4876 -12360;
Georgetown Mills;5447 -13040;
Germansen Landing;5578 -12470;
Gerrard;5052 -11729;
Gibsons;4940 -12350;6
Gillies Bay;4968 -12449;
Gingolx;5499 -12996;
Giscome;5407 -12237;
Gitanmaax;5526 -12768;3
Gitanyow;5527 -12807;2
Gitga'at First Nation;5342 -12925;
Gitsegukla;5509 -12783;2
Gitwangak;5510 -12806;2
Gitwinksihlkw;5519 -12922;
Gitxaala Nation;5380 -13043;
Glacier;5127 -11752;
Glen Vowell;5531 -12768;
Glenrosa;4985 -11967;
Glentanna;5485 -12722;
Gold Bridge;5085 -12284;
Gold River;4978 -12605;4
Goodlow;5633 -12013;
Grand Forks;4903 -11843;5
Grand Haven;5623 -12090;3
Grand Rapids;5478 -12488;
Granisle;5497 -12621;2
Granthams Landing;4942 -12350;
Grasmere;4910 -11508;
Grassy Plains;5397 -12589;
Gray Creek;4959 -11680;
Greenwood;4909 -11868;3
Grindrod;5063 -11912;
Gwa'Sala-Nakwaxda'xw;5073 -12750;
Gwawaenuk Tribe;5092 -12682;

MB
Gambler First Nation;5059 -10138;
Garden Hill First Nations;5387 -9465;5
Gardenton;4909 -9670;
Garson;5008 -9671;3
Gilbert Plains;5116 -10044;4
Gillam;5635 -9471;3
Gladstone;5023 -9895;
Glenboro;4955 -9929;
Glenboro-South Cypress;4966 -9937;4
Glenella-Lansdowne;5042 -9921;4
Glenwood;4963 -10017;
God's River;5484 -9405;3
Gods Lake;5467 -9425;4
Grand Marais;5055 -9662;
Grand Rapids;5318 -9926;3
Grande Pointe;4977 -9705;
Grande-Clairiere;4951 -10070;
Grandview;5116 -10079;4
Granville Lake;5623 -10056;
Grassland;4943 -10031;4
Grunthal;4941 -9686;4
Gypsumville;5177 -9864;

NB
Gallagher Ridge;4620 -6502;
Garden Road;4694 -6584;
Gardner Creek;4526 -6573;
Geary;4576 -6649;
Girouardville;4648 -6474;
Glen Cairn;4612 -6485;
Glencoe;4796 -6679;
Gondola Point;4545 -6598;
Grafton;4613 -6758;
Grand Falls/Grand Falls Grand-Sault;4705 -6774;6
Grand Lake;4611 -6596;
Grand Manan;4470 -6682;5
Grand-Bouctouche;4649 -6471;
Grande-Digue;4630 -6456;5
Gray Rapids;4677 -6576;
Greater Lakeburn;4608 -6467;3

NL
Gallants;4871 -5824;
Gambo;4878 -5422;4
Gander Bay;4930 -5448;
Gander Bay North;4935 -5448;3
Garden Cove;4785 -5416;
Garnish;4722 -5533;3
Georgestown;4757 -5272;
Gillams;4902 -5806;3
Glenburnie;4943 -5790;
Glenburnie-Birchy Head-Shoal Brook;4945 -5791;2
Glenridge Crescent;4758 -5271;
Glenwood;4898 -5488;3
Glovertown;4868 -5403;4
Goblin;4772 -5612;
Goose Cove;5130 -5563;
Gooseberry Island;4888 -5362;
Grand Bank;4710 -5577;4
Grand Beach;4713 -5552;
Grand Bruit;4767 -5823;
Grates Cove;4817 -5293;
Great Barasway;4713 -5406;
Great Brehat;5143 -5550;
Great Codroy;4784 -5927;
Great Harbour Deep;5037 -5652;
Great Jervais;4747 -5515;
Green's Harbour;4763 -5350;3
Greenspond;4907 -5358;2
Gull Island;4795 -5305;

NS
Gabarus;4583 -6015;
Gabarus Lake;4581 -6023;
Gaetz Brook;4477 -6321;
Garden of Eden;4543 -6232;
Gardiner Mines;4621 -6005;
Garland;4511 -6477;
Gaspereau;4507 -6435;
Gavelton;4390 -6595;
Gays River;4503 -6335;
Georgefield;4520 -6356;
Georgeville;4583 -6202;
Gillis Lake;4605 -6039;
Glen Alpine;4548 -6201;
Glen Haven;4464 -6391;
Glen Margaret;4458 -6392;
Glen Moir;4472 -6368;
Glendale;4582 -6130;
Glenelg;4527 -6208;
Glenholme;4540 -6353;
Glenmont;4519 -6449;
Glenmore;4507 -6315;
Glenwood;4381 -6587;
Glooscap First Nation;4504 -6423;
Goffs;4490 -6344;
Gold River;4455 -6432;
Goldboro;4518 -6165;
Goldenville;4512 -6202;
Goodwood;4461 -6367;
Gore;4512 -6374;
Gormanville;4526 -6375;
Goshen;4538 -6198;
Grafton;4509 -6469;
Grahams Corner;4468 -6355;
Grand Desert;4469 -6326;
Grand Lake Road;4615 -6014;
Grand Mira North;4587 -6031;
Grand Mira South;4589 -6029;
Grand Narrows;4595 -6078;
Grand Pré;4511 -6431;
Grande Anse;4562 -6106;
Grande Greve;4563 -6084;
Grandique Ferry;4560 -6103;
Granite Village;4387 -6497;
Granton;4561 -6274;
Grantville;4565 -6123;
Granville Centre;4478 -6545;
Great Village;4542 -6360;
Green Acres;4459 -6360;
Green Bay;4423 -6442;
Green Creek;4525 -6341;
Green Oaks;4524 -6345;
Greenhill;4556 -6280;
Greenland;4458 -6558;
Greenough;4469 -6351;
Greenville;4386 -6604;
Greenville Station;4565 -6367;
Greenwich;4508 -6440;
Greenwold;4562 -6197;
Greenwood;4497 -6493;6
Grosses Coques;4436 -6609;
Guinea;4466 -6557;
Gullivers Cove;4461 -6592;
Gunning Cove;4368 -6534;

NT
Gamètì;6412 -11735;2
Gwichya Gwich'in;6744 -13374;

NU
Gjoa Haven;6863 -9588;4
Grise Fiord;7642 -8290;1

ON
Chippewas of Georgina Island/Georgina Island;4437 -7931;2
Gakijiwanong Anishinaabe Nation;4837 -9216;
Garden River First Nation;4654 -8415;4
Garden Village;4632 -7987;
Gardiner;4930 -8103;
Gardiners/Gardiners Meadowbrook;4425 -7656;
Geneva Park;4467 -7936;
Georgian Bay;4498 -7982;5
Georgian Bluffs;4465 -8103;7
Georgina;4430 -7943;9
Georgina Island;4437 -7932;
Gilford;4423 -7952;
Gillies;4828 -8972;2
Gillson's Point;4421 -7891;
Gilmour;4482 -7762;
Ginoogaming First Nation;4976 -8654;2
Glasgow;4399 -7920;
Glen Huron;4435 -8020;
Glen Meyer;4273 -8067;
Glen Morris;4327 -8039;
Glen Rae;4282 -8204;
Glen Robertson;4535 -7450;
Glencairn;4430 -8002;
Glencoe;4275 -8172;4
Glenora;4404 -7706;
Gloucester Glen;4529 -7570;
Godfrey;4453 -7668;
Golden;5106 -9374;4
Golden;4558 -7726;
Golden Lake;4558 -7723;
Gooderham;4490 -7838;
Goodwood;4403 -7920;3
Gordon/Gordon Barrie Island;4588 -8244;3
Gore Bay;4592 -8246;3
Gores Landing;4412 -7823;
Goulais Bay;4671 -8453;
Goulais River;4674 -8437;
Gowanstown;4377 -8092;
Gowganda;4765 -8077;
Grafton;4400 -7802;
Grand Bend;4332 -8175;
Grand Valley;4395 -8037;5
Granton;4318 -8131;
Grassy Narrows First Nation;5015 -9399;
Grays Bay;4464 -7936;
Greater Madawaska;4527 -7686;5
Greater Sudbury/Greater Sudbury Grand Sudbury;4651 -8097;9
Green Valley;4521 -7460;
Greenbank;4415 -7902;3
Greenstone;4973 -8717;5
Greenwood/Greenwood St. Lawrence South;4427 -7644;
Grenville Park;4424 -7653;
Grey Highlands;4433 -8050;7
Guelph/Guelph Eramosa;4353 -8023;9
Gustin Grove;4316 -8204;
Lac la Croix/Gakijiwanong Anishinaabe Nation;4837 -9216;
Pikwakanagan (Golden Lake 39)/Golden Lake 39;4557 -7724;3
Sharpton/Glenvale;4433 -7662;

PE
Georgetown;4618 -6253;
Glengarry;4677 -6431;
Glenroy;4635 -6291;
Grand Tracadie;4640 -6305;
Grandview;4612 -6277;
Green Bay;4625 -6337;
Green Gables;4649 -6339;
Greenmount;4690 -6405;
Greenwich;4643 -6263;

QC
Gabriel-Langevin;4637 -7597;
Gagne;4820 -6595;
Gallichan;4860 -7925;3
Gallix;5013 -6662;
Gentilly;4640 -7227;
Georgeville;4512 -7225;
Gesgapegiag;4820 -6593;3
Girardville;4900 -7255;3
Godbout;4938 -6758;2
Godefroy;5175 -6808;4
Godmanchester;4508 -7425;4
Gore;4577 -7425;5
Gracefield;4609 -7605;5
Grand-Métis;4863 -6810;2
Grand-Remous;4662 -7590;4
Grand-Ruisseau;4738 -6196;
Grand-Saint-Esprit;4617 -7248;3
Grande-Anse;4709 -7292;
Grande-Rivière;4840 -6450;5
Grandes-Bergeronnes;4824 -6954;
Grandes-Piles;4676 -7268;3
Grenville;4563 -7460;4
Grenville-sur-la-Rouge;4565 -7463;5
Gros-Mécatina;5098 -5906;2
Grosse-Île;4760 -6153;2
Grosses-Roches;4892 -6714;2
Guérin;4765 -7928;2
La Nation Micmac de Gespeg/Gespeg;4892 -6462;
Micmacs of Gesgapegiag/Gesgapegiag;4820 -6592;

SK
Gainsborough;4918 -10145;2
Garrick;5348 -10433;
George Gordon First Nation;5130 -10430;
Girvin;5115 -10592;
Gladmar;4916 -10446;
Glaslyn;5336 -10835;2
Glenbain;4985 -10702;
Glenside;5145 -10681;
Glidden;5124 -10917;
Golden Prairie;5022 -10963;
Goldfields;5947 -10848;
Goodsoil;5440 -10924;2
Goodwater;4939 -10370;
Gordon;5126 -10426;3
Gorlitz;5147 -10245;
Govan;5131 -10499;2
Govenlock;4923 -10982;
Grand Coulee;5044 -10481;3
Grandmother's Bay;5561 -10460;2
Gravelbourg;4988 -10655;3
Gray;5017 -10443;
Green Lake;5427 -10781;2
Greenfeld;5243 -10663;
Grenfell;5042 -10293;4
Grenfell Beach;5060 -10277;
Griffin;4967 -10343;
Gronlid;5310 -10447;
Guernsey;5188 -10518;
Gull Lake;5010 -10848;3

YT
Glenboyle;6396 -13873;
Gold Bottom;6396 -13896;
Gold Run;6370 -13860;
Gordon Landing;6363 -13545;
Grand Forks;6392 -13932;
Grand Valley Roadhouse;6310 -13777;
Granville;6367 -13862;
Gravel Lake;6382 -13790;
`;
