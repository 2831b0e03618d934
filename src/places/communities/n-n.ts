// Made by `npm run places` from .config/generate/places; do not edit. Sources and licences: LICENSE-CONTENT.

/** Communities with a name from n to n; the format is described in `index.ts`. */
export default `
AB
Nacmine;5148 -11280;
Nakamun Park;5388 -11420;
Namaka;5095 -11328;
Nampa;5604 -11713;2
Nanton;5035 -11377;5
Navarre;5290 -11342;
Neerlandia;5432 -11438;
Nevis;5233 -11302;
New Brigden;5170 -11049;
New Dayton;4942 -11238;
New Norway;5287 -11295;
New Sarepta;5327 -11314;
Newbrook;5432 -11295;
Newcastle Mine;5147 -11277;
Nightingale;5117 -11333;
Ninastoko;4923 -11339;
Nisku;5333 -11353;
Niton Junction;5362 -11576;
Nobleford;4988 -11305;4
Norglenwold;5233 -11412;2
Norris Beach;5297 -11402;
North Cooking Lake;5347 -11297;
North Star;5685 -11764;
Notikewin;5698 -11764;

BC
N'Quatqua;5055 -12248;
Nadleh Whuten;5408 -12461;
Nak'azdli/Nak'azdli (Necoslie 1)/Necoslie 1;5443 -12425;3
Nak'azdli Whut'en;5444 -12425;
Nakusp;5025 -11780;4
Namgis First Nation;5060 -12694;
Namu;5186 -12787;
Nanaimo River;4913 -12388;2
Nanaimo Town;4915 -12393;2
Nanoose Bay;4927 -12419;
Nanoose First Nation;4925 -12413;2
Naramata;4959 -11959;
Nass Camp;5528 -12898;
Natal;4972 -11485;
Nautley (Fort Fraser);5409 -12457;2
Nazko First Nation;5294 -12358;
Nee-Tahi-Buhn;5393 -12567;
Needles;4988 -11810;
Nelway;4900 -11728;
Nemaiah Valley;5148 -12389;
Neskonlith;5077 -11973;2
New Aiyansh;5520 -12907;
New Brighton;4945 -12344;
New Clew;5303 -13178;
New Denver;4999 -11737;3
New Hazelton;5525 -12759;3
New Songhees;4845 -12342;4
Newgate;4902 -11519;
Newlands;5410 -12220;
Niagara;4911 -11847;
Nicola Mameet;5019 -12084;3
Nicomen;5026 -12140;
Nimpo Lake;5234 -12515;
Ninstints;5210 -13122;
Nisga'a;5511 -12943;4
Nisga'a Village of Gingolx;5499 -12996;
Nisga'a Village of Gitwinksihlkw;5519 -12922;
Nisga'a Village of Laxgalt'sap;5503 -12958;
Nisga'a Village of New Aiyansh;5521 -12908;
Nooaitch;5015 -12104;
North Bend;4988 -12145;
North Campbell River;5005 -12527;
North Cowichan;4884 -12369;8
North Oyster/North Oyster Yellow Point;4905 -12383;4
North Pine;5643 -12072;
North Saanich;4867 -12342;7
North Tacla Lake;5548 -12597;2
Nuchatlaht;4999 -12694;
Nursery;4902 -11840;
Nuxalk Nation;5236 -12672;

MB
Napinka;4932 -10084;
Narcisse;5068 -9753;
Neelin;4923 -9935;
Neepawa;5023 -9947;6
Nelson House;5580 -9885;5
New Bothwell;4959 -9689;
Ninette;4940 -9963;
Nisichawayasihk Cree Nation;5578 -9889;
Niverville;4961 -9704;6
Norfolk-Treherne;4966 -9860;4
North Cypress-Langford;5000 -9940;5
North Norfolk;4993 -9884;5
Northlands Denesuline First Nation;5862 -10149;
Notre Dame de Lourdes;4953 -9856;

NB
Eel Ground/Natoaganeg;4697 -6563;3
Nackawic-Millville;4608 -6723;
Nashwaak Bridge;4623 -6662;
Nashwaak Village;4610 -6661;
Nasonworth;4584 -6668;
Natoaganeg;4697 -6563;
Nauwigewauk;4547 -6590;
Nelson Junction;4695 -6559;
Nelson-Miramichi;4698 -6554;
Nerepis;4540 -6630;
New Avon;4607 -6610;
New England Settlement;4608 -6610;
New Maryland;4590 -6668;5
New Mills;4797 -6619;
New Zion;4605 -6610;
Nicholas Denys;4770 -6588;3
Nigadoo;4774 -6572;3
Noonan;4597 -6653;4
Normandie;4648 -6498;
North Esk Boom;4696 -6568;
North Forks;4622 -6596;
North Head;4477 -6675;
Northwest Bridge;4698 -6558;
Notre-Dame;4631 -6473;
Nouvelle-Arcadie;4670 -6536;
Tobique/Neqotkuk;4679 -6770;4

NL
Nain/Nunajnguk;5655 -6169;3
Natuashish;5592 -6112;3
New Harbour;4758 -5353;
New Perlican;4791 -5333;2
New-Wes-Valley;4917 -5357;4
Newmans Cove;4858 -5320;
Newtown;4920 -5351;
Noels Pond;4857 -5846;
Norman's Cove-Long Cove;4757 -5367;3
Norris Arm;4908 -5524;3
Norris Point;4953 -5788;3
North Harbour;4786 -5410;
North River;4755 -5331;3
North West River;5354 -6014;3
Northern Arm;4917 -5538;2

NS
Nantucket;4467 -6351;
Nappan;4577 -6424;
Necum Teuch;4496 -6222;
Neils Harbour;4678 -6033;
Nevada Valley;4605 -6125;
New Aberdeen;4621 -5997;
New Albany;4481 -6506;
New Campbellton;4629 -6044;
New Canaan;4552 -6427;
New Canada;4448 -6468;
New Chester;4503 -6221;
New Cumberland;4428 -6445;
New Dominion;4625 -6041;
New Edinburgh;4444 -6601;
New Elm;4440 -6483;
New Germany;4455 -6472;
New Grafton;4441 -6518;
New Harbour;4517 -6145;
New Minas;4507 -6447;
New Ross;4473 -6445;
New Russell;4477 -6442;
New Salem;4542 -6479;
New Tusket;4428 -6591;
New Yarmouth;4538 -6483;
Newburne;4459 -6459;
Newcomb Corner;4507 -6304;
Newcombville;4438 -6462;
Newellton;4347 -6563;
Newport Corner;4497 -6397;
Newport Landing;4502 -6413;
Newport Station;4496 -6406;
Newton Mills;4523 -6292;
Newtown;4536 -6214;
Nicholsville;4498 -6481;
Nictaux Falls;4491 -6503;
Nictaux South;4487 -6503;
Nine Mile River;4504 -6358;
Noel;4530 -6379;
Noel Road;4520 -6374;
Noel Shore;4531 -6363;
North Alton;4505 -6452;
North Brookfield;4441 -6495;
North Earltown;4562 -6314;
North East Harbour;4355 -6539;
North East Point;4351 -6561;
North Grant;4567 -6203;
North Kemptville;4409 -6584;
North Kingston;4502 -6496;
North Lochaber;4546 -6201;
North Noel Road;4523 -6375;
North Preston;4475 -6347;
North River;4544 -6327;
North River Bridge;4630 -6062;
North Side Whycocomagh Bay;4598 -6103;
North West Arm;4615 -6028;
North West Harbour;4356 -6541;
Northport;4593 -6387;
Northside East Bay;4600 -6041;
Northville;4515 -6456;
Northwest;4440 -6436;
Norwood;4406 -6603;
Nuttby;4553 -6321;
Nyanza;4609 -6089;

NT
Nahanni Butte;6103 -12339;1
Naylors Landing;6183 -12110;
Netla;6095 -12327;
Norman Wells;6528 -12683;3

NU
Naujaat;6653 -8625;4
Nottingham Island;6312 -7793;
Nuwata;6513 -7761;

ON
Anishnaabeg of Naongashiing/Naongashiing;4912 -9431;
Chippewas of Nawash First Nation/Nawash First Nation;4490 -8103;
Drummond/North Elmsley;4497 -7620;6
Naicatchewenin;4886 -9357;
Naicatchewenin;4937 -9502;
Nairn and Hyman;4633 -8164;2
Nanticoke;4280 -8007;
Naotkamegwanning;4941 -9396;
Napier;4287 -8177;
Nayausheeng;4495 -8103;
Nellie Lake;4880 -8081;
Nemegos;4772 -8320;
Neskantaga First Nation;5220 -8801;2
Nestleton;4415 -7880;
Netmizaaggamig Nishnaabeg;4869 -8564;
Neustadt;4408 -8100;3
New Canaan;4212 -8294;
New Credit;4300 -8010;3
New Dundee;4335 -8054;
New Hamburg;4338 -8070;7
New Lowell;4437 -7997;
New Osnaburgh;5123 -9023;
New Prussia;4345 -8076;
New Tecumseth;4408 -7977;9
Newboro;4465 -7632;
Newburgh;4432 -7687;
Newbury;4268 -8180;2
Newcastle;4395 -7859;
Newcastle Village;4392 -7859;
Newman's Beach;4423 -7886;
Newry;4366 -8103;
Newtonville;4392 -7848;
Neyaashiinigmiing;4488 -8106;3
Niagara Falls;4309 -7910;9
Niagara-on-the-Lake;4326 -7907;8
Nibinamik First Nation;5275 -8852;
Nicholson;4795 -8377;
Nickel Centre;4648 -8091;
Nigigoonsiminikaaning First Nation;4871 -9294;
Niharondasa Seneca;4304 -8010;
Niisaachewan Anishinaabe Nation;4989 -9454;
Nipigon;4898 -8833;4
Nipissing;4605 -7955;4
Nipissing First Nation;4632 -7987;4
Nixon;4285 -8040;
Nobel;4542 -8010;
Nobleton;4390 -7965;
Nolalu;4826 -8988;
Norembega;4898 -8072;
Norfolk County;4283 -8038;9
North Algona Wilberforce;4562 -7720;5
North Buxton;4231 -8222;
North Caribou Lake;5295 -9135;
North Dumfries;4332 -8038;7
North Dundas;4508 -7535;7
North Frontenac;4495 -7690;5
North Glengarry;4533 -7473;7
North Grenville;4497 -7565;7
North Huron;4383 -8142;6
North Kawartha;4475 -7810;5
North Lancaster;4527 -7449;
North Middlesex;4315 -8163;6
North Perth;4373 -8097;7
North Spirit Lake;5251 -9302;2
North Stormont;4522 -7500;6
Northbrook;4475 -7717;
Northeastern Manitoulin and the Islands;4597 -8193;5
Northeastern Manitoulin and the Islands;4562 -8136;
Northern Bruce Peninsula;4508 -8138;5
Northwest Angle No.33;4936 -9502;
Northwest Bay;4886 -9357;
Norwich;4298 -8060;7
Norwood;4438 -7798;4
Notre-Dame-des-Champs;4543 -7549;
Nottawa;4447 -8019;
Novar;4545 -7925;
Temiskaming Shores/New Liskeard;4749 -7972;7

PE
Nail Pond;4698 -6406;
New Annan;4642 -6372;
New Haven-Riverdale;4622 -6333;
North Rustico;4646 -6331;3
North Wiltshire;4630 -6333;
Norway;4700 -6403;

QC
Cree Nation of Nemaska/Nemaska;5169 -7625;
Namur;4589 -7492;3
Nantes;4563 -7103;4
Napierville;4519 -7341;5
Naskapi Nation of Kawawachikamach;5486 -6676;
Natashquan;5019 -6182;2
Natashquan/Nutashkuan;5019 -6182;3
Nation Anishnabe du Lac Simon;4806 -7735;
Nation Huronne Wendat;4686 -7136;
Nemaska;5167 -7634;3
Nemiscau;5165 -7637;
Neuville;4670 -7158;6
New Carlisle;4802 -6533;4
New Richmond;4816 -6586;5
Newport;4538 -7145;3
Nitchequon;5320 -7090;
Nominingue;4639 -7509;5
Normandin;4883 -7253;5
Normétal;4898 -7936;3
North Hatley;4527 -7199;3
Notre-Dame-de-Bonsecours;4575 -7485;2
Notre-Dame-de-Ham;4592 -7172;2
Notre-Dame-de-Lourdes;4610 -7343;5
Notre-Dame-de-Montauban;4690 -7229;3
Notre-Dame-de-Pierreville;4608 -7295;
Notre-Dame-de-Pontmain;4628 -7568;3
Notre-Dame-de-Stanbridge;4518 -7304;3
Notre-Dame-de-l'Île-Perrot;4537 -7393;7
Notre-Dame-de-la-Merci;4625 -7403;4
Notre-Dame-de-la-Paix;4581 -7496;3
Notre-Dame-de-la-Salette;4578 -7555;3
Notre-Dame-des-Bois;4537 -7106;3
Notre-Dame-des-Monts;4766 -7043;3
Notre-Dame-des-Neiges;4812 -6917;4
Notre-Dame-des-Prairies;4605 -7343;7
Notre-Dame-du-Bon-Conseil;4600 -7235;4
Notre-Dame-du-Lac;4675 -7905;4
Notre-Dame-du-Lac;4761 -6878;
Notre-Dame-du-Laus;4608 -7562;4
Notre-Dame-du-Mont-Carmel;4602 -7508;4
Notre-Dame-du-Nord;4760 -7948;4
Notre-Dame-du-Portage;4777 -6962;4
Notre-Dame-du-Rosaire;4686 -7041;2
Nouvelle;4813 -6632;4
Noyan;4507 -7330;4
Nédélec;4777 -7942;2
Première Nation des Innus de Nutashkuan/Nutashkuan;5013 -6180;

SK
Naicam;5241 -10450;3
Neidpath;5022 -10725;
Neilburg;5284 -10963;2
Nekaneet;4967 -10920;
Nesslin Lake;5393 -10678;
Netherhill;5147 -10886;
Neuanlage;5245 -10647;
Neudorf;5071 -10301;2
Neuhorst;5240 -10658;
Neville;4996 -10763;
Nipawin;5336 -10402;6
Nobleville;5243 -10362;
Nokomis;5151 -10501;2
Norquay;5188 -10208;2
North Colesdale Park;5097 -10515;
North Shore Fishing Lake;5185 -10352;
North Weyburn;4968 -10382;
Northgate;4900 -10227;
Northside;5352 -10577;
Nut Mountain;5213 -10338;
Sucker River 156C (Nemebien River 156C)/Nemebien River 156C;5528 -10517;2

YT
Nesketahin;6013 -13706;
`;
