// Made by `npm run places` from .config/generate/places; do not edit. Sources and licences: LICENSE-CONTENT.

/** Communities with a name from r to r; the format is described in `index.ts`. */
export default `
AB
Peace River/Riviere-la-Paix;5624 -11730;6
Radway;5406 -11294;
Rainbow Lake;5850 -11940;3
Rainier;5037 -11208;
Raley;4928 -11319;
Ralston;5025 -11117;
Ranfurly;5342 -11169;
Raven;5208 -11448;
Raymond;4946 -11266;5
Red Willow;5245 -11257;
Redcliff;5008 -11078;6
Redland;5130 -11300;
Redwater;5395 -11311;4
Retlaw;5007 -11227;
Ribstone;5271 -11026;
Rich Lake;5450 -11162;
Rich Valley;5385 -11435;
Richdale;5162 -11160;
Rimbey;5263 -11423;5
Rio Grande;5510 -11970;
Rivercourse;5302 -11005;
Riverview;5386 -11064;
Rochfort Bridge;5392 -11503;
Rochon Sands;5246 -11289;
Rocky Lane;5845 -11629;
Rocky Rapids;5328 -11495;
Rockyford;5123 -11314;2
Rolly View;5325 -11332;
Rosedale;5142 -11264;
Rosemary;5076 -11209;2
Ross Haven;5373 -11441;
Rossington;5417 -11405;
Round Hill;5317 -11264;
Rowley;5177 -11279;
Royalties;5055 -11424;
Rumsey;5184 -11284;
Rycroft;5576 -11871;3
Ryley;5330 -11242;3

BC
Radium Hot Springs;5062 -11607;4
Ranchero;5065 -11920;3
Raspberry;4934 -11766;
Red Bluff;5297 -12247;
Redroofs;4950 -12391;
Redstone;5213 -12370;
Redwater Creek 30;5301 -12378;
Refuge Cove;5012 -12484;
Refuge Cove;4937 -12627;
Remo;5450 -12872;
Renata;4943 -11810;
Retallack;5005 -11714;
Rich Bar;5292 -12245;
Riondel;4977 -11685;
Riske Creek;5197 -12252;
River Jordan;4842 -12405;
Rivers Inlet;5168 -12725;
Roberts Creek;4942 -12365;
Robson;4935 -11789;
Rogers Pass;5129 -11752;
Rolla;5590 -12014;
Roosville;4900 -11505;
Rosebery;5003 -11741;
Rossland;4908 -11780;5
Rosswood;5484 -12878;
Round Prairie;5008 -11487;
Roy;5052 -12554;
Royston;4965 -12495;4
Ruby Creek;4935 -12160;
Ruskin;4920 -12243;

MB
Rapid City;5012 -10004;
Red Sucker Lake;5416 -9357;3
Renwer;5210 -10081;
Reston;4956 -10109;
Rhineland;4913 -9763;6
Riverdale;4998 -10028;4
Rivers;5003 -10024;4
Riverton;5100 -9700;
Roblin;5123 -10136;4
Rolling River;5045 -9999;2
Rorketon;5139 -9959;
Roseau River;4916 -9726;3
Roseau River Anishinabe First Nation Government;4913 -9724;
Rossburn;5073 -10074;3
Russell;5071 -10139;
Russell-Binscarth;5073 -10137;5

NB
Red Head;4525 -6600;
Renforth;4535 -6602;
Rexton;4665 -6488;3
Richibucto-Village;4666 -6475;
Ripples;4599 -6622;
River Glade;4599 -6512;
Riverside-Albert;4575 -6474;2
Rivière-Verte;4732 -6814;3
Rivière-du-Nord;4772 -6518;
Robertville;4770 -6577;3
Rockport;4574 -6449;
Roy;4642 -6480;
Rusagonis;4580 -6662;

NL
Rabbittown;4757 -5272;
Ramea;4752 -5739;2
Rantem Station;4766 -5388;
Red Bay;5174 -5642;1
Red Rocks;4767 -5930;
Reidville;4925 -5738;3
Renews-Cappahayden;4693 -5294;2
Rigolet;5418 -5843;2
Robert's Arm;4947 -5583;3
Rock Harbour;4717 -5505;
Rocky Harbour;4959 -5792;3
Roddickton;5087 -5613;
Roddickton-Bide Arm;5083 -5611;3
Rose Blanche-Harbour le Cou;4762 -5869;2
Round Harbour;4985 -5566;
Rushoon;4735 -5491;2

NS
Rawdon Gold Mines;4505 -6376;
Raynardton;4392 -6596;
Red Islands;4577 -6073;
Red Point East;4593 -6088;
Renfrew;4501 -6363;
Reynoldscroft;4353 -6545;
Rhodes Corner;4438 -6442;
Richfield;4413 -6593;
River Denys;4584 -6118;
River Hebert;4568 -6438;
River John;4575 -6305;
River Philip;4567 -6390;
River Ryan;4622 -6009;
River Tillard;4565 -6091;
Riverdale;4436 -6586;
Riverhead;4357 -6559;
Riverport;4429 -6434;
Riverside Corner;4513 -6379;
Riverton;4553 -6267;
Riverville;4614 -6133;
Roachvale;4535 -6155;
Robinson Corner;4505 -6428;
Rock Elm;4592 -6033;
Rockland;4373 -6508;
Rocklin;4550 -6278;
Rockville;4377 -6611;
Rocky Bay;4555 -6096;
Roman Valley;4546 -6171;
Rose;4559 -6377;
Rose Bay;4432 -6426;
Roseway;4363 -6535;
Ross Corner;4515 -6465;
Ross Ferry;4614 -6058;
Rossway;4458 -6592;
Round Hill;4477 -6541;
Round Island;4605 -5992;
Roxbury;4480 -6517;
Russell Lake;4466 -6353;

NT
Behchokǫ̀/Rae Edzo;6280 -11605;4
Gamètì/Rae Lakes;6412 -11735;2
Rae;6283 -11605;
Rat River;6112 -11262;
Reindeer Station;6869 -13413;
Rocher River;6138 -11274;

NU
Naujaat/Repulse Bay;6653 -8625;4
Rankin Inlet;6282 -9208;5
Read Island;6921 -11383;
Resolute;7470 -9483;2
Resolute Bay;7470 -9483;

ON
Chippewas of Rama First Nation/Rama First Nation;4465 -7935;3
French River/Rivière des Français;4617 -8050;5
Kenora/Rat Portage;4982 -9444;7
Rainy Lake;4886 -9358;2
Rainy River;4872 -9457;3
Rainy River First Nations;4864 -9391;
Raith;4883 -8993;
Rama;4472 -7928;
Rama Road;4465 -7935;
Ramara;4463 -7922;7
Ramsayville;4538 -7556;
Ramsey;4743 -8233;
Ranelagh;4299 -8050;
Rankin Location;4658 -8423;
Ratho;4328 -8071;
Ravenna;4450 -8039;
Ravenswood;4320 -8196;
Rayside-Balfour;4661 -8121;7
Red Rock;4895 -8831;3
Redbridge;4639 -7926;
Rednersville;4411 -7745;
Redwater;4690 -7965;
Reesor;4958 -8312;
Regan;4869 -8562;
Restoule;4606 -7976;
Richan;4999 -9283;
Richards Landing;4628 -8403;
Richmond;4518 -7583;5
Rideau Ferry;4482 -7618;
Rideau Lakes;4467 -7622;7
Ripley;4407 -8158;
River Canard;4218 -8308;
Robin Landing;4422 -7809;
Roches Point;4427 -7950;
Rockwood;4362 -8014;6
Rolphton;4617 -7769;
Rose Point;4531 -8004;
Rosedale;4457 -7880;
Rosemont;4412 -8002;
Roseneath;4419 -7806;
Roslin;4438 -7702;
Rosseau;4525 -7962;
Rosseau Road;4528 -7989;
Rossport;4883 -8752;
Round Lake Centre;4566 -7756;
Ruel;4727 -8147;
Rural East-Country Squire;4352 -8050;
Rutherglen;4627 -7905;
Ruthven;4206 -8267;
Rutter;4611 -8068;
Ryerson;4558 -7951;3

PE
Resort Municipality;4649 -6334;
Richmond;4652 -6398;
Rocky Point;4620 -6315;
Rosebank;4680 -6415;
Rosebank;4622 -6312;
Roseville;4682 -6425;
Roxbury;4672 -6410;

QC
Racine;4550 -7225;4
Radisson;5378 -7762;
Rapide-Danseur;4854 -7932;2
Rawdon;4605 -7372;7
Richelieu;4545 -7325;6
Richmond;4567 -7215;5
Rigaud;4548 -7430;6
Ripon;4578 -7510;4
Riviere-Matawin;4692 -7293;
Riviere-au-Renard;4900 -6440;
Rivière-Beaudette;4523 -7433;5
Rivière-Bleue;4743 -6904;4
Rivière-Héva;4823 -7822;4
Rivière-Malbaie;4767 -7015;
Rivière-Mékinac;4678 -7283;
Rivière-Ouelle;4743 -7002;3
Rivière-Pentecôte;4978 -6717;
Rivière-Rouge;4642 -7487;6
Rivière-Saint-Jean;5040 -6439;2
Rivière-Trois-Pistoles;4809 -6925;
Rivière-au-Tonnerre;5032 -6509;2
Rivière-la-Madeleine;4923 -6529;
Rivière-Éternité;4822 -7049;2
Rivière-à-Pierre;4704 -7223;3
Rock Island;4501 -7210;3
Roggan River;5441 -7945;
Romaine;5022 -6066;
Roquemaure;4860 -7942;2
Rosemère;4563 -7380;7
Rougemont;4543 -7305;5
Routhierville;4819 -6716;
Roxton;4555 -7253;4
Roxton Falls;4557 -7252;4
Roxton Pond;4548 -7267;5
Rupert;4569 -7599;
Rémigny;4777 -7908;2

SK
Radisson;5246 -10740;3
Radville;4946 -10430;3
Rangeview;4920 -10935;
Raymore;5141 -10453;3
Red Deer Hill;5302 -10580;
Red Earth;5349 -10286;3
Red Pheasant;5246 -10818;2
Redberry;5275 -10723;
Redvers;4957 -10170;3
Regina Beach;5079 -10498;4
Reward;5228 -10937;
Rheinfeld;5012 -10757;
Riceton;5012 -10432;
Richard;5269 -10770;
Ridgedale;5306 -10416;
Riverside Estates;5205 -10671;
Robsart;4938 -10928;
Rocanville;5038 -10169;3
Rockglen;4918 -10595;2
Rose Valley;5229 -10381;2
Rosefield;4908 -10753;
Rosenhof;5022 -10757;
Rosenort;5013 -10758;
Rosetown;5155 -10799;5
Rosthern;5266 -10633;4
Rouleau;5019 -10491;3
Ruddell;5260 -10786;
Runnymede;5148 -10170;
Rush Lake;5040 -10740;
Rutland;5252 -10953;

YT
Rampart House;6742 -14099;
Readford;6378 -13912;
Riverdale;6071 -13502;
Ross River/Ross River Dena Council;6198 -13243;2
Ross River/Ross River Dena Council;6198 -13243;
`;
