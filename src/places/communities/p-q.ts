// Made by `npm run places` from .config/generate/places; do not edit. Sources and licences: LICENSE-CONTENT.

/** Communities with a name from p to q; the format is described in `index.ts`. */
export default `
AB
Paddle Prairie;5795 -11749;3
Pakowki;4947 -11095;
Parkland;5025 -11365;
Parkland Beach;5260 -11407;
Patricia;5070 -11167;
Paul;5352 -11437;
Paxson;5468 -11300;
Peace Point;5912 -11245;
Peace River;5624 -11730;6
Peerless Trout First Nation;5668 -11458;
Peers;5367 -11600;
Pekisko;5042 -11425;
Pelican Narrows;5425 -11089;
Pelican Portage;5580 -11262;
Penhold;5213 -11387;5
Peoria;5562 -11829;
Perryvale;5447 -11339;
Pibroch;5425 -11387;
Picture Butte;4988 -11278;4
Pigeon Lake;5299 -11394;2
Piikani Nation;4955 -11375;4
Pincher;4949 -11395;
Pincher Creek;4949 -11395;5
Pine Lake;5212 -11348;
Pipestone;5305 -11380;
Plamondon;5485 -11232;
Pocahontas;5320 -11792;
Poe;5327 -11233;
Point Alison;5355 -11449;
Pollockville;5110 -11158;
Poplar Bay;5301 -11411;
Priddis;5088 -11433;
Princess;5076 -11150;
Provost;5235 -11027;4
Purple Springs;4982 -11190;
Puskiakiwenin;5396 -11042;3
Queenstown;5064 -11294;

BC
Daajing Giids/Queen Charlotte;5326 -13209;3
Pacheedaht First Nation;4858 -12441;
Paldi;4878 -12385;
Palling;5435 -12588;
Panorama;5047 -11622;
Paradise Valley;4982 -12315;
Parson;5110 -11667;
Paulson;4920 -11812;
Pauquachin;4863 -12346;
Pavilion;5088 -12183;
Peachland;4977 -11975;6
Pemberton;5032 -12280;5
Pemberton Meadows;5044 -12291;
Penelakut Island;4896 -12365;3
Penelakut Tribe;4897 -12366;
Penny;5385 -12129;
Peters First Nation;4929 -12166;
Phoenix;4910 -11860;
Pinchi;5457 -12450;
Pinchi Lake;5463 -12442;
Pinegrove;5307 -12195;
Popkum;4920 -12174;
Poplar Creek;5042 -11714;
Port Albion;4894 -12555;
Port Alice;5041 -12747;3
Port Clements;5369 -13217;2
Port Douglas;4977 -12217;
Port Edward;5423 -13012;3
Port Hardy;5070 -12742;5
Port McNeill;5059 -12709;5
Port Mellon;4952 -12349;
Port Sidney;4865 -12340;
Porter Landing;5880 -13009;
Pouce Coupe;5572 -12013;3
Priest's Valley;5025 -11934;2
Princeton;4946 -12051;5
Pritchard;5068 -11982;
Procter;4962 -11695;
Progress;5578 -12072;
Prophet River First Nation;5809 -12270;
Puntledge;4967 -12503;4
Quaaout;5088 -11961;2
Qualicum First Nation;4940 -12462;
Quathiaski Cove;5005 -12522;
Quatsino;5061 -12757;
Quatsino Subdivision;5062 -12757;2
Queens Bay;4965 -11693;
Quesnel Forks;5267 -12167;
Quesnel View;5295 -12252;
Quilchena;5018 -12054;
Quinsam;5002 -12527;2

MB
Cross Lake Band of Indians/Pimicikamak;5462 -9779;4
Pauingassi First Nation;5216 -9537;
Paulson;5112 -9993;
Payuk Lake;5465 -10150;
Peguis;5130 -9756;5
Pembina;4918 -9854;5
Pierson;4918 -10126;
Pikwitonei;5559 -9716;
Pinaymootang First Nation;5157 -9868;
Pine Creek;5205 -10017;3
Pine Falls;5057 -9622;3
Plum Coulee;4919 -9776;
Plumas;5038 -9909;
Pointe du Bois;5030 -9555;
Port Nelson;5705 -9260;
Powerview;5057 -9620;3
Powerview-Pine Falls;5057 -9620;4
Prairie View;5033 -10098;4

NB
Pabineau;4753 -6567;
Painsec;4610 -6464;
Painsec Junction;4614 -6466;
Pamdenec;4531 -6619;
Pemberton Ridge;4571 -6775;
Pennfield Ridge;4512 -6668;
Penniac;4605 -6658;
Penobsquis;4578 -6538;
Peters Mills;4666 -6481;
Petit-Rocher-Nord;4781 -6573;3
Picadilly;4571 -6540;
Pigeon Hill;4787 -6453;
Pine Glen;4602 -6480;
Pirogue;4668 -6481;
Pocologan;4513 -6658;
Point de Bute;4590 -6424;3
Point la Nim;4806 -6647;
Pointe-Verte;4786 -6578;3
Pointe-du-Chêne;4623 -6453;
Pokeshaw;4779 -6525;
Pokiok;4596 -6725;
Pollett River;4589 -6510;
Port Elgin;4605 -6408;2
Porten Settlement;4595 -6753;
Prince of Wales;4520 -6628;
Quarryville;4683 -6578;

NL
Parkers Cove;4740 -5487;2
Parson's Pond;5003 -5770;2
Pasadena;4902 -5760;5
Pearlgate;4750 -5280;
Peterview;4911 -5534;3
Petty Harbour-Maddox Cove;4747 -5270;3
Piccadilly;4855 -5891;
Pilley's Island;4953 -5571;2
Pinware;5162 -5670;
Placentia;4730 -5399;5
Plate Cove East;4852 -5348;
Plate Cove West;4850 -5350;
Pleasantville;4759 -5268;
Point Enragee;4738 -5528;
Point Lance;4682 -5408;
Point Leamington;4932 -5542;3
Point May;4695 -5591;2
Point au Gaul;4687 -5575;
Pool's Island;4912 -5361;
Port Anson;4953 -5583;
Port Blandford;4834 -5418;3
Port Burwell;6027 -6474;
Port Hope Simpson;5254 -5635;2
Port Kirwan;4697 -5291;
Port Rexton;4839 -5333;2
Port Saunders;5065 -5726;3
Port Union;4850 -5308;
Port au Bras;4705 -5513;
Port au Choix;5071 -5736;3
Port au Port;4856 -5871;
Port au Port East;4855 -5870;2
Port au Port West-Aguathuna-Felix Cove;4855 -5875;2
Port de Grave;4759 -5320;
Portland Creek;5016 -5762;
Portugal Cove South;4670 -5327;
Portugal Cove-St. Phillip’s;4763 -5285;
Postville/Qipuqqaq;5491 -5977;2
Pouch Cove;4777 -5277;4
Princeton;4842 -5360;
Qalipu Mi'kmaq First Nation;4895 -5794;
Quarry;4905 -5658;
Quirpon;5158 -5547;

NS
Paper Mill Lake;4471 -6368;
Paqtnkek Mi'kmaw Nation;4560 -6174;
Paqtnkek-Niktuek/Pomquet And Afton 23;4560 -6172;2
Paradise;4487 -6521;
Parrsboro;4541 -6433;4
Passchendaele;4618 -5998;
Peggys Cove;4449 -6391;
Pentz;4430 -6439;
Perotte;4467 -6539;
Petit Étang;4668 -6096;
Petit-de-Grat;4551 -6096;
Petite Rivière Bridge;4423 -6445;
Pictou;4568 -6271;5
Pictou Island;4582 -6257;
Pictou Landing;4567 -6265;
Pine Tree;4560 -6254;
Pinehurst;4450 -6464;
Plateau;4661 -6105;
Pleasant Bay;4682 -6083;
Pleasant Harbour;4479 -6273;
Pleasant Lake;4385 -6601;
Pleasant Point;4469 -6306;
Pleasant River;4444 -6488;
Pleasantfield;4423 -6490;
Pleasantville;4434 -6444;
Plympton;4450 -6594;
Plympton Station;4448 -6589;
Pockwock;4478 -6385;
Point Aconi;4634 -6029;
Point Cross;4660 -6105;
Point Michaud;4559 -6069;
Point Tupper;4561 -6137;
Poirierville;4558 -6093;
Pomquet;4563 -6184;
Pomquet Forks;4559 -6181;
Pondville;4554 -6099;
Pondville South;4553 -6098;
Popes Harbour;4481 -6264;
Port Clyde;4360 -6547;
Port Dufferin;4492 -6238;
Port Felix;4526 -6121;
Port George;4500 -6516;
Port Greville;4540 -6455;
Port Hastings;4565 -6140;
Port Hood;4602 -6153;
Port Howe;4589 -6378;
Port Joli;4384 -6484;
Port L'Hebert;4380 -6493;
Port La Tour;4350 -6547;
Port Maitland;4399 -6615;
Port Medway;4413 -6454;
Port Mouton;4393 -6485;
Port Philip;4585 -6374;
Port Royal;4471 -6562;
Port Saxon;4359 -6544;
Port Shoreham;4542 -6142;
Port Wade;4468 -6570;
Port Wallace;4470 -6355;
Port Williams;4510 -6442;4
Portage;4604 -6034;
Portapique;4541 -6370;
Portland Estates;4466 -6352;
Portland Hills;4466 -6351;
Portree;4640 -6097;
Portuguese Cove;4452 -6353;
Potlotek First Nation;4568 -6077;
Poulamon;4558 -6099;
Preston;4472 -6343;
Prime Brook;4611 -6020;
Prince Albert;4500 -6505;
Princeport;4529 -6347;
Princes Lodge;4469 -6366;
Princeville;4577 -6130;
Prospect;4447 -6378;
Prospect;4503 -6463;
Pubnico;4370 -6578;
Pugwash;4585 -6366;
Pugwash Junction;4580 -6363;
Queensland;4463 -6403;
Queensport;4534 -6126;
Queensville;4573 -6137;
Quinan;4392 -6583;
Quinpool District;4464 -6360;

NT
Paulatuk;6935 -12407;2
Pehdzeh Ki First Nation;6323 -12347;
Pine Point;6083 -11445;
Tuktoyaktuk/Port Brabant;6945 -13303;3

NU
Baker Lake/Qamani'tuaq;6432 -9602;4
Padlei;6192 -9667;
Padloping Island;6703 -6273;
Pangnirtung/Panniqtuuq;6614 -6572;4
Perry Island;6780 -10255;
Polaris;7540 -9688;
Pond Inlet;7270 -7796;4
Qikiqtarjuaq;6755 -6403;3
Resolute Bay/Qausuittuq;7470 -9483;

ON
Algonquins of Pikwakanagan First Nation/Pikwakanagan First Nation;4558 -7725;
Netmizaaggamig Nishnaabeg/Pic Mobert;4869 -8564;
Paget;4623 -8075;
Pagwa River;5002 -8522;
Pain Court;4236 -8230;
Paisley;4431 -8127;4
Pakenham;4533 -7628;
Pakesley;4591 -8052;
Palmer Rapids;4533 -7753;
Palmerston;4383 -8085;
Papineau-Cameron;4630 -7873;3
Paradis Bay;4733 -7953;
Parham;4465 -7672;
Parkdale;4839 -8931;
Parker;4376 -8058;
Parkhill;4316 -8169;4
Parry Island;4532 -8007;2
Pass Lake;4853 -8874;
Pays Plat;4888 -8756;
Peawanuck;5502 -8542;2
Pefferlaw;4432 -7920;
Pelee;4178 -8266;2
Pelee Island;4178 -8266;
Pelham;4315 -7927;8
Perkinsfield;4469 -7993;
Perm;4416 -8007;
Perry;4550 -7928;5
Perth East;4347 -8095;7
Perth Road;4447 -7649;
Perth South;4330 -8115;5
Petersburg;4341 -8061;
Petrolia;4288 -8215;6
Phelpston;4449 -7981;
Pic River;4860 -8630;2
Pickerel;4599 -8053;
Pickle Lake;5147 -9020;2
Pikwakanagan (Golden Lake 39)/Pikwakanagan;4557 -7724;3
Pine Orchard;4406 -7938;
Pitts Ferry;4429 -7633;
Plainfield;4429 -7735;
Plantagenet;4553 -7499;7
Plattsville;4331 -8062;4
Pleasantville;4405 -7940;
Plevna;4497 -7698;
Plummer Additional;4636 -8375;3
Plympton-Wyoming;4302 -8208;6
Point Clark;4407 -8175;
Point Edward;4299 -8241;4
Pointe au Baril;4556 -8050;
Pointe au Baril Station;4560 -8037;
Polson Park;4423 -7653;
Ponsonby;4363 -8036;
Poplar Hill;5210 -9431;3
Porcupine;4849 -8116;
Port Alma;4219 -8226;
Port Burwell;4265 -8082;
Port Dover;4278 -8020;
Port Franks;4323 -8188;
Port Granby;4391 -7847;
Port Lambton;4265 -8250;
Port Law;4426 -8046;
Port Loring;4592 -7998;
Port Maitland;4287 -7957;
Port Mcnicoll;4475 -7982;
Port Robinson;4304 -7920;
Port Rowan;4262 -8047;4
Port Sandfield;4511 -7965;
Port Severn;4480 -7972;
Port Sydney;4520 -7923;
Port Talbot;4264 -8136;
Portland;4472 -7620;
Pottageville;4398 -7962;
Potters Landing;4499 -7984;
Powassan;4603 -7935;5
Prairie Siding;4235 -8232;
Prescott;4472 -7552;5
Preston;4338 -8035;
Preston Lake;4399 -7938;
Priceville;4421 -8063;
Prince;4653 -8450;3
Prince Albert;4407 -7899;
Prince Edward;4400 -7725;8
Prince Edward County;4402 -7727;8
Princeton;4317 -8048;
Punkeydoodles Corners;4335 -8073;
Puslinch;4345 -8017;6
Putnam;4299 -8095;
Quadeville;4531 -7738;
Queensville;4413 -7938;
Queensway Terrace South;4535 -7578;
Quibell;4995 -9343;
Quinn;4222 -8239;
Quinte West;4420 -7758;9
Stoney Point/Pointe-aux-Roches;4230 -8255;

PE
Peterville;4693 -6410;
Pisquid;4633 -6285;
Pisquid West;4633 -6288;
Piusville;4678 -6420;
Pleasant View;4692 -6420;
Pleasant View;4637 -6306;
Port Hill;4658 -6388;
Portage;4667 -6406;
Pownal;4620 -6300;

QC
Bande des Innus de Pessamit/Pessamit;4894 -6864;
Montagnais de Pakua Shipi/Pakua Shipi;5123 -5867;
Padoue;4859 -6796;2
Pakuashipi;5122 -5868;
Palmarolle;4867 -7920;4
Papinachois;4900 -6864;
Papineauville;4562 -7502;4
Paspébiac;4803 -6525;5
Passes-Dangereuses;4984 -7117;
Percé;4853 -6422;5
Pessamit;4905 -6868;5
Petit-Cap;4903 -6444;
Petit-Saguenay;4816 -7003;3
Petite-Rivière-Saint-François;4730 -7061;3
Philipsburg;4504 -7308;
Piedmont;4590 -7413;5
Pierreville;4607 -7281;4
Pike River;4511 -7308;3
Pikogan;4860 -7812;3
Piopolis;4548 -7094;2
Plaisance;4562 -7512;4
Pohénégamook;4746 -6923;5
Point Comfort;4608 -7592;
Pointe-Calumet;4550 -7397;6
Pointe-Fortune;4554 -7438;3
Pointe-Lebel;4917 -6820;4
Pointe-Parent;5012 -6178;
Pointe-au-Chêne;4566 -7476;
Pointe-au-Pic;4763 -7014;
Pointe-au-Père;4852 -6846;
Pointe-aux-Anglais;4968 -6717;
Pointe-aux-Anglais;4550 -7417;
Pointe-aux-Loups;4753 -6171;
Pointe-aux-Outardes;4905 -6843;4
Pointe-des-Cascades;4533 -7397;4
Pointe-des-Monts;4932 -6738;
Pointe-À-la-Garde;4808 -6655;
Pointe-à-la-Croix;4802 -6668;4
Pontiac;4558 -7613;6
Port-Daniel--Gascons;4818 -6497;5
Portage-du-Fort;4560 -7666;2
Portneuf;4669 -7189;5
Portneuf-sur-Mer;4868 -6920;3
Potton;4508 -7237;4
Poularies;4865 -7897;3
Precieux-Sang;4629 -7240;
Preissac;4839 -7842;3
Première Nation Wolastoqiyik (Malécite) Wahsipekuk/Première Nation Malecite de Viger;4792 -6951;
Première Nation des Abénakis de Wôlinak;4633 -7242;
Première Nation des Innus de Nutashkuan;5013 -6180;
Première Nation des Pekuakamiulnuatsh/Pekuakamiulnuatsh;4858 -7223;
Première nation de Whapmagoostui;5528 -7776;
Price;4860 -6812;4
Princeville;4617 -7188;6
Puvirnituq;6003 -7728;4
Péribonka;4881 -7197;3
Quaqtaq;6105 -6963;2
Quyon;4552 -7624;
Québec;4682 -7126;9

SK
Buffalo River Dene Nation/Peter Pond Lake 193;5593 -10894;3
Pakwaw Lake;5348 -10263;
Palmer;4985 -10635;
Palo;5217 -10830;
Pambrun;4993 -10745;
Pangman;4965 -10466;2
Paradise Hill;5354 -10946;3
Parkbeg;5045 -10627;
Parkland Beach;5355 -10870;
Parkview;5062 -10545;
Parry;4978 -10473;
Pasqua First Nation #79;5074 -10399;3
Pasqua Lake;5078 -10395;
Pathlow;5272 -10480;
Patuanak;5589 -10770;
Pebble Baye;5319 -10702;
Peebles;5017 -10295;
Peepeekisis Cree Nation No.81;5087 -10334;3
Pelican Cove;5317 -10705;
Pelican Lake;5369 -10778;
Pelican Narrows;5519 -10293;4
Pelican Point;5305 -10832;
Pelly;5185 -10193;2
Pemmican Portage;5393 -10228;
Penn;5367 -10770;
Pense;5041 -10498;3
Penzance;5107 -10543;
Percival;5037 -10242;
Perdue;5205 -10755;2
Peter Ballantyne Cree Nation;5517 -10293;
Peterson;5218 -10568;
Pheasant Rump Nakota;4966 -10268;
Piapot;5078 -10443;3
Pierceland;5434 -10979;3
Pilger;5242 -10527;
Pilot Butte;5048 -10442;5
Pinehouse;5551 -10660;3
Pitman;5025 -10503;
Plato;5117 -10845;
Pleasantdale;5258 -10451;
Plunkett;5191 -10545;
Ponteix;4974 -10749;3
Pontrilas;5322 -10403;
Poorman;5152 -10437;3
Porcupine Plain;5260 -10325;3
Poundmaker;5290 -10897;3
Powm Beach;5357 -10870;
Prairie River;5287 -10298;
Preeceville;5195 -10267;4
Prince;5297 -10839;
Punnichy;5137 -10430;2
Qu'Appelle;5055 -10388;3
Quill Lake;5207 -10426;2

YT
Paris;6381 -13865;
Pelly Crossing;6283 -13658;2
Pelly Lakes;6206 -13024;
Porter Creek;6077 -13514;
Quill Creek;6151 -13933;
`;
