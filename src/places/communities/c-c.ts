// Made by `npm run places` from .config/generate/places; do not edit. Sources and licences: LICENSE-CONTENT.

/** Communities with a name from c to c; the format is described in `index.ts`. */
export default `
AB
Cadomin;5299 -11734;
Cadotte Lake;5647 -11638;
Calahoo;5372 -11392;
Calais;5507 -11754;
Calgary;5105 -11407;9
Calling Lake;5525 -11320;
Calmar;5327 -11382;5
Cambria;5140 -11259;
Camp Creek;5425 -11458;
Campsie;5413 -11465;
Carbon;5148 -11315;3
Carbondale;5375 -11353;
Carcajou;5777 -11704;
Cardiff;5377 -11360;
Carmangay;5013 -11311;2
Carnwood;5319 -11463;
Caroline;5210 -11473;3
Carrot Creek;5362 -11585;
Carseland;5085 -11347;
Carstairs;5157 -11410;6
Carvel;5355 -11414;
Carway;4900 -11339;
Caslan;5463 -11252;
Cassils;5058 -11203;
Castle Island;5372 -11433;
Castle Junction;5127 -11592;
Castor;5222 -11191;3
Cayley;5045 -11385;
Cereal;5142 -11080;
Cessford;5101 -11156;
Champion;5024 -11315;2
Chancellor;5108 -11283;
Chateh;5867 -11868;
Chauvin;5269 -11014;2
Cheneka;5117 -11477;
Cherhill;5382 -11469;
Cherry Grove;5436 -11008;
Cherry Point;5618 -11995;
Chin;4977 -11245;
Chiniki;5117 -11485;
Chinook;5145 -11092;
Chinook Valley;5648 -11765;
Chipewyan Lake;5693 -11345;
Chipewyan Prairie First Nation;5593 -11072;
Chipman;5369 -11263;2
Chisholm;5492 -11417;
Chokio;4960 -11365;
Clairmont;5527 -11879;
Cleardale;5633 -11959;
Clive;5248 -11345;3
Cluny;5084 -11287;
Clyde;5415 -11363;2
Coalhurst;4975 -11293;5
Coalspur;5318 -11702;
Coleman;4963 -11450;
College Heights;5249 -11373;
Condor;5233 -11456;
Conklin;5563 -11108;
Conrad;4953 -11192;
Consort;5201 -11078;3
Cooking Lake;5341 -11311;
Coronation;5209 -11145;3
Coutts;4900 -11196;2
Cowley;4957 -11408;2
Craddock;4947 -11245;
Craigmyle;5167 -11225;
Cranford;4977 -11235;
Cremona;5154 -11448;2
Crestomere;5267 -11392;
Crooked Creek;5517 -11789;
Crossfield;5143 -11403;5
Crowchild;5095 -11423;
Crowfoot;5082 -11265;
Crystal Springs;5298 -11404;
Cynthia;5328 -11542;
Czar;5245 -11083;2
Grand Centre/Cold Lake South;5442 -11021;6

BC
Cache Creek;5081 -12132;3
Camborne;5078 -11764;
Camp McKinney;4912 -11919;
Campbell Island;5217 -12815;
Campbellton;5003 -12527;
Canal Flats;5015 -11582;3
Canford;5015 -12100;
Canim Lake;5177 -12090;
Canoe;5075 -11923;
Canyon Alpine;4992 -12144;
Capilano;4932 -12313;5
Carmi;4948 -11911;
Cascade;4902 -11822;
Cassidy;4905 -12389;3
Castle Rock;5253 -12248;
Cawston;4918 -11976;
Caycuse;4889 -12434;
Cayoose Creek;5067 -12193;
Cecil Lake;5634 -12067;
Cedar Valley;4916 -12231;
Cedarvale;5502 -12833;
Celista;5094 -11935;
Charlie Lake;5628 -12095;
Chase;5082 -11969;5
Chasm;5122 -12148;
Chaumox;4995 -12148;
Chawathil;4937 -12155;
Cheam;4919 -12178;2
Cheekye;4980 -12315;
Chehalis;4929 -12190;3
Chemainus;4892 -12372;5
Cherry Creek;4928 -12478;
Cherry Point;4871 -12356;3
Cherryville;5024 -11862;
Cheslatta Carrier Nation;5400 -12571;
Chetarpe;4925 -12600;
Chetwynd;5570 -12163;5
Chezacut;5240 -12403;
Chilanko Forks;5212 -12407;
Chilco Lake;5141 -12412;
Chilcotin Forest;5212 -12257;
Chinook Cove;5122 -12017;
Choate;4947 -12142;
Chopaka;4900 -11972;
Christina Lake;4904 -11821;
Chu Chua;5135 -12017;
Clayhurst;5618 -12005;
Clearwater;5165 -12003;5
Clinton;5108 -12158;3
Clo-Oose;4866 -12481;
Coal Harbour;5060 -12759;
Coal River;5966 -12693;
Coalmont;4950 -12069;
Cobble Hill;4868 -12360;
Cody;4997 -11720;
Coldspring House;5302 -12209;
Coldstream;5022 -11920;7
Coldwater;5003 -12086;2
Cole Bay;4862 -12346;2
Colwood;4843 -12349;8
Cook's Ferry;5042 -12132;
Coombs;4930 -12442;4
Copper Creek;5076 -12074;
Copper Mountain;4933 -12054;
Corbin;4952 -11465;
Cortes Island;5012 -12496;
Coutlee;5013 -12082;
Cowichan;4878 -12371;5
Cowichan Bay;4873 -12362;5
Coyle;5015 -12089;
Craigellachie;5097 -11872;
Cranberry;4988 -12453;
Cranberry Junction;5557 -12860;
Crawford Bay;4967 -11682;
Crescent Bay;4945 -11755;
Crescent Spur;5358 -12069;
Crescent Valley;4946 -11756;
Creston;4910 -11650;6
Crofton;4887 -12365;
Croydon;5307 -11972;
Cultus Lake;4907 -12197;
Cumberland;4962 -12504;6
Cumshewa;5304 -13169;
Ka:'yu:'k't'h'/Che:k:tles7et'h' First Nations;5003 -12738;
Lillooet/Cayoosh Flat;5068 -12193;5
Tsq'escen' First Nation/Canim Lake;5177 -12099;
We Wai Kai Nation/Cape Mudge;5002 -12529;
Whispering Pines/Clinton;5099 -12024;

MB
Caliento;4913 -9642;
Camperville;5199 -10014;3
Canupawakpa Dakota First Nation;4962 -10094;
Canupawakpa Dakota First Nation (Oak Lake 59)/Canupawakpa Dakota First Nation;4962 -10094;2
Carberry;4987 -9936;4
Carman;4950 -9800;5
Cartwright;4909 -9934;
Cartwright-Roblin;4913 -9928;4
Chemawawin Cree Nation;5310 -9981;4
Churchill;5873 -9412;3
Churchill;5872 -9848;
Clanwilliam-Erickson;5051 -9982;3
Cooks Creek;5002 -9677;
Cormorant;5422 -10060;
Craigsford;5223 -10107;
Cranberry Portage;5459 -10138;3
Crane River;5152 -9923;2
Cromer;4973 -10124;
Cross Lake Band of Indians;5462 -9779;4
Crystal City;4915 -9895;
Cypress River;4956 -9909;

NB
Caissie Cape;4633 -6453;
Caithness;4512 -6685;
Calhoun;4607 -6459;
Cambridge-Narrows;4583 -6597;3
Canaan Forks;4605 -6555;
Canal;4516 -6683;
Cap-Acadie;4620 -6432;
Cap-de-Richibucto;4659 -6478;
Cape Breton;4621 -6475;
Carleton North;4650 -6756;
Carlisle Road;4599 -6676;3
Cassilis;4694 -6577;
Centennial Place;4608 -6482;
Central Moncton;4610 -6480;
Central York;4601 -6691;
Champdoré;4639 -6478;
Chapel Grove;4538 -6608;
Charlo;4799 -6631;4
Chartersville;4609 -6473;
Chatham Head;4700 -6555;
Chelmsford;4689 -6564;
Cherry Burton;4590 -6448;
Cherryfield;4614 -6480;
Clair;4725 -6861;3
Clairville;4638 -6510;
Clifton Royal;4544 -6603;
Coal Branch;4636 -6515;
Coates Mills;4637 -6487;
Codys;4588 -6582;
Coles Island;4592 -6579;
Cormier-Village;4617 -6435;
Crow Harbour;4510 -6662;
Curryville;4584 -6463;

NL
Calvert;4704 -5289;
Campbellton;4929 -5494;2
Cape Anguille;4790 -5941;
Cape Broyle;4710 -5294;3
Cape Norman;5162 -5590;
Cape Ray;4762 -5928;
Cape St. George;4849 -5918;3
Cape St. Mary's;4682 -5419;
Caplin Cove;4803 -5298;
Carmanville;4938 -5428;3
Cartwright;5371 -5701;2
Cartyville;4823 -5880;
Catalina;4852 -5308;3
Cavendish;4772 -5348;
Centreville-Wareham-Trinity;4901 -5389;4
Chance Cove;4766 -5383;2
Chapel Arm;4752 -5367;2
Charles Brook;4933 -5525;
Charlottetown;4843 -5402;
Charlottetown (Labrador)/Charlottetown;5277 -5613;2
Churchill Park;4758 -5272;
Clarenville-Shoal Harbour;4818 -5397;5
Clarke's Beach;4754 -5328;4
Clovelly Trails;4762 -5271;
Codroy;4786 -5937;
Colliers;4747 -5322;3
Come By Chance;4782 -5399;2
Comfort Cove-Newstead;4940 -5487;2
Conception Bay South;4750 -5300;8
Conception Harbour;4744 -5323;3
Cormack;4930 -5738;3
Cottlesville;4950 -5485;2
Cottrell's Cove;4948 -5530;
Cow Head;4992 -5777;2
Cowan Heights;4753 -5277;
Cox's Cove;4911 -5808;3
Crooks Lake Lodge;5266 -5944;
Cupids;4755 -5322;3
Miawpukek/Conne River;4786 -5576;

NS
Annapolis Valley/Cambridge 32;4507 -6465;3
Caledonia;4437 -6503;
Caledonia Mills;4549 -6180;
Cambridge;4506 -6464;
Cambridge Station;4507 -6463;
Camden;4530 -6318;
Cameron Settlement;4528 -6249;
Canard;4513 -6444;
Cannes;4564 -6096;
Canning;4515 -6442;
Canso;4533 -6100;
Cap La Ronde;4557 -6090;
Cap Le Moine;4650 -6107;
Cape Auguet;4549 -6103;
Cape George;4587 -6191;
Cape John;4579 -6310;
Cape Negro;4353 -6543;
Cape North;4688 -6052;
Capstick;4700 -6052;
Caribou Marsh;4605 -6020;
Caribou Mines;4506 -6294;
Caribou River;4576 -6283;
Carleton;4397 -6596;
Carleton Village;4366 -6533;
Carrs Brook;4540 -6395;
Castle Bay;4592 -6065;
Castlereagh;4552 -6366;
Catalone Gut;4602 -5996;
Central Argyle;4377 -6584;
Central Chebogue;4379 -6609;
Central Grove;4434 -6626;
Central New Annan;4563 -6332;
Central West River;4558 -6284;
Central Woods Harbour;4354 -6573;
Centre Burlington;4507 -6410;
Centre East Pubnico;4363 -6577;
Centre Musquodoboit;4510 -6304;
Centre Rawdon;4505 -6384;
Centrelea;4482 -6533;
Centreville;4513 -6453;
Chance Harbour;4567 -6261;
Chapel Island;4569 -6076;2
Chaplin;4521 -6285;
Chapman Settlement;4595 -6393;
Charleston;4417 -6466;
Charlesville;4358 -6578;
Chaswood;4504 -6322;
Chebogue Point;4374 -6612;
Chelsea;4437 -6474;
Cherry Brook;4468 -6346;
Cherry Hill;4415 -6449;
Cherryfield;4462 -6481;
Chester Basin;4457 -6431;
Chester Grant;4461 -6432;
Cheverie;4516 -6417;
Chignecto;4573 -6420;
Chimney Corner;4640 -6115;
Church Point;4433 -6612;
Churchover;4371 -6536;
Churchview;4599 -6115;
Churchville;4551 -6264;
Clam Bay;4474 -6293;
Clam Harbour;4473 -6288;
Clam Point;4349 -6556;
Clare;4441 -6603;
Clarence;4489 -6525;
Clark's Harbour;4345 -6564;3
Clarksville;4510 -6383;
Clayton Park;4466 -6365;
Clayton Park West;4466 -6367;
Clearland;4448 -6441;
Clementsport;4470 -6561;
Clementsvale;4462 -6556;
Cleveland;4567 -6123;
Clifton;4533 -6345;
Cloverdale;4518 -6322;
Clyde River;4363 -6548;
Clydesdale;4565 -6205;
Coalburn;4557 -6259;
Coffinscroft;4355 -6555;
Colby Village;4466 -6348;
Coldstream;4507 -6331;
Cole Harbour;4465 -6348;2
ColeRidge Estates;4468 -6347;2
Collingwood Corner;4561 -6394;
Colpton;4445 -6485;
Comeauville;4429 -6613;
Commodore Park;4468 -6353;
Concession;4429 -6607;
Conns Mills;4576 -6370;
Conquerall Bank;4437 -6447;
Conquerall Mills;4432 -6453;
Conrod Settlement;4476 -6324;
Convoy Place;4467 -6361;
Conway;4460 -6577;
Cookville;4443 -6456;
Corberrie;4423 -6593;
Cornwallis Square;4508 -6467;
Country Harbour Mines;4525 -6182;
Cove Road;4539 -6388;
Cow Bay;4463 -6343;4
Craigmore;4579 -6148;
Creignish;4573 -6146;
Crichton Park;4468 -6357;
Cross Roads Country Harbour;4528 -6188;
Crousetown;4426 -6448;
Crowell;4354 -6561;
Culloden;4465 -6584;

NT
Camlaren;6298 -11320;
Camp Farewell;6928 -13492;
Canol;6523 -12710;
Cape Parry;7015 -12467;
Colville Lake;6703 -12612;1
Cunningham Landing;6003 -11213;

NU
Cambridge Bay;6911 -10505;4
Cape Dyer;6667 -6136;
Chesterfield Inlet;6334 -9070;2
Clyde River;7047 -6859;4
Coral Harbour;6413 -8317;4
Craig Harbour;7621 -8100;

ON
Cache Bay;4637 -7998;3
Caesarea;4415 -7883;3
Caldwell;4205 -8260;
Caledon East;4387 -7987;
Caledonia Springs;4554 -7480;
Callander;4622 -7937;5
Calton;4271 -8086;
Calvin;4626 -7891;3
Calvin Park;4423 -7652;
Camborne;4404 -7822;
Camden East;4434 -7681;
Camlachie;4304 -8216;6
Camp Cayuga;4701 -8011;
Camp Champlain;4632 -7930;
Campbellcroft;4407 -7837;
Campbellford;4431 -7780;
Campbellville;4347 -7997;
Campden;4311 -7944;
Canfield;4297 -7975;
Cannifton;4421 -7741;
Cannington;4435 -7903;
Cape Croker;4492 -8102;
Carden;4465 -7903;
Cardiff;4499 -7807;
Cargill;4420 -8125;
Carleton Heights;4536 -7571;
Carling;4543 -8022;4
Carlingford;4338 -8115;
Carlow/Carlow Mayo;4512 -7761;3
Carnarvon;4502 -7870;
Carnegie Beach;4420 -7886;
Carp;4535 -7603;
Carrying Place;4405 -7758;
Carthage;4366 -8085;
Cartier;4670 -8155;2
Casey;4762 -7958;2
Casselman;4532 -7508;5
Casummit Lake;5148 -9236;
Cat Lake;5172 -9181;3
Catchacoma;4475 -7827;
Cavan Monaghan;4420 -7847;7
Cayuga;4295 -7986;
Cedar Point;4479 -8012;
Cedar Springs;4228 -8202;
Cedar Valley;4406 -7933;
Central Elgin;4277 -8110;7
Central Frontenac;4472 -7680;6
Central Huron;4363 -8157;6
Central Manitoulin;4572 -8220;5
Central Patricia;5150 -9015;
Centralia;4329 -8149;
Centre Hastings;4442 -7744;6
Centre Wellington;4370 -8037;8
Centreton;4408 -7804;
Chaffeys Locks;4458 -7632;
Chalk River;4602 -7745;
Chamberlain;4784 -7993;2
Champlain;4553 -7465;6
Chapleau;4784 -8340;4
Chapleau Ojibway;4782 -8339;
Chapple;4878 -9397;3
Charlton and Dack;4781 -7993;3
Chatham-Kent;4243 -8213;9
Chatsworth;4438 -8087;6
Cheltenham;4377 -7994;
Cherry Lane Estates;4203 -8259;
Cherry Valley;4392 -7718;
Chesley;4430 -8109;
Chippewas of Georgina Island;4437 -7931;2
Chippewas of Kettle and Stony Point;4318 -8200;
Chippewas of Nawash First Nation;4490 -8103;
Chippewas of Rama First Nation;4465 -7935;3
Chippewas of the Thames First Nation;4282 -8147;
Chisholm;4610 -7923;4
Christian Island;4482 -8018;3
Christina;4286 -8149;
Christopher-Champlain;4335 -8030;
Churchill;4425 -7958;
Chute-À-Blondeau;4559 -7447;
Clarence-Rockland;4555 -7529;8
Clarendon Station;4487 -7670;
Clarington;4394 -7861;9
Clarksburg;4454 -8047;
Clay Hills;4490 -8104;
Clear Creek;4259 -8062;
Clearview;4440 -8007;7
Clearwater Bay;4971 -9486;
Clifford;4397 -8098;
Clinton;4362 -8153;
Cloyne;4490 -7719;
Clute;4918 -8108;
Coatsworth;4213 -8239;
Cobalt;4740 -7968;3
Cobden;4563 -7688;
Cochenour;5107 -9380;
Cochrane;4917 -8106;6
Cochrane;5046 -8297;
Cody's Corners;4312 -8087;
Coe Hill;4487 -7783;
Colchester;4198 -8293;
Coldwater;4471 -7964;
Coleman;4736 -7973;3
College Park;4839 -8929;
Collins;5028 -8945;
Collins Bay;4423 -7661;
Colonial Acres;4350 -8052;
Comber;4223 -8255;
Combermere;4537 -7762;
Conestogo;4354 -8052;
Conmee;4845 -8965;3
Connaught Shore;4445 -7837;
Consecon;4397 -7752;
Constance Lake;4981 -8414;3
Cookstown;4418 -7970;4
Coppell;4953 -8383;
Corbyville;4422 -7738;
Cormac;4547 -7730;
Cornwall Island;4501 -7468;
Corunna;4288 -8243;6
Cosy Cove;4449 -7728;
Cotswold;4387 -8079;
Cottam;4213 -8275;
Couchiching First Nation;4863 -9336;3
County Park;4846 -8925;
Courtland;4282 -8068;
Courtland Park;4537 -7571;
Courtright;4282 -8247;
Craigmont;4530 -7764;
Cramahe;4408 -7788;6
Cranbrook;4370 -8119;
Crediton;4330 -8155;
Creemore;4433 -8011;
Cromarty;4343 -8135;
Crooked Bay;4492 -7979;
Crow Lake;4917 -9393;
Crysler;4522 -7516;
Crystal Falls;4646 -7990;
Cumberland Beach;4469 -7940;
Curve Lake;4446 -7838;4
Cutler;4620 -8247;
Edwardsburgh/Cardinal;4483 -7550;6
Kingston/Cataraqui;4427 -7653;9
Niagara Falls/Chutes Niagara;4309 -7910;9

PE
Campbellton;4678 -6430;
Cape Tormentine;4615 -6381;
Cape Traverse;4623 -6363;
Cardigan;4623 -6262;
Cascumpec;4675 -6408;
Cavendish;4649 -6338;
Central Bedeque;4633 -6370;
Central Kildare;4687 -6400;
Churchill;4622 -6333;
Cornwall;4623 -6322;6
Culloden;4602 -6278;

QC
Cabano;4768 -6888;5
Cacouna;4792 -6950;4
Calixa-Lavallée;4575 -7325;3
Calumet;4565 -7464;3
Campbell's Bay;4573 -7660;3
Candiac;4538 -7352;8
Cantley;4557 -7578;7
Cap-Chat;4910 -6668;5
Cap-Chat-Est;4910 -6668;4
Cap-Saint-Ignace;4703 -7047;5
Cap-Santé;4667 -7179;5
Cap-aux-Meules;4738 -6186;
Caplan;4810 -6568;4
Capucins;4905 -6683;
Carignan;4545 -7330;7
Carleton;4810 -6612;4
Carleton Centre;4811 -6613;
Carleton-sur-Mer;4810 -6613;5
Cascapédia--Saint-Jules;4825 -6592;3
Causapscal;4836 -6723;4
Cayamant;4616 -7623;3
Chambord;4843 -7207;4
Champlain;4645 -7235;4
Champneuf;4857 -7745;
Chandler;4835 -6468;6
Chapais;4978 -7485;4
Chapeau;4591 -7707;
Charette;4644 -7292;4
Charlemagne;4572 -7348;6
Chartierville;4531 -7123;2
Chazel;4887 -7905;2
Cherry River;4532 -7217;
Chertsey;4607 -7389;6
Chesterville;4597 -7178;3
Chichester;4599 -7710;2
Chisasibi;5378 -7890;6
Christ-Roi;4639 -7598;
Chute-Saint-Philippe;4669 -7517;4
Chute-aux-Outardes;4912 -6840;4
Château-Richer;4696 -7103;5
Chénéville;4590 -7502;3
Clarendon;4565 -7652;4
Clarke City;5019 -6663;
Clermont;4894 -7925;3
Clerval;4875 -7943;2
Cleveland;4567 -7208;4
Cloridorme;4916 -6495;3
Clova;4811 -7536;
Cléricy;4837 -7886;
Coalpit Bay;4677 -7899;
Colombier;4888 -6894;3
Comeauville;4638 -7596;
Communauté Atikamekw de Manawan;4722 -7437;4
Communauté anicinape de Kitcisakik;4762 -7731;
Communauté de Wemotaci;4792 -7378;4
Como;4545 -7412;
Como-Est;4545 -7411;
Compton;4523 -7182;5
Conseil de la Première Nation Abitibiwinni;4860 -7812;
Conseil des Atikamekw de Wemotaci;4790 -7379;
Contrecœur;4585 -7323;7
Cookshire;4541 -7163;3
Cookshire-Eaton;4542 -7163;6
Cote-Nord-du-Golfe-du-Saint-Laurent;5047 -5960;
Coteau-du-Lac;4530 -7418;6
Courcelles;4588 -7097;3
Crabtree;4597 -7347;5
Cree Nation of Chisasibi/Chisasibi;5379 -7890;
Cree Nation of Mistissini;5041 -7386;
Cree Nation of Nemaska;5169 -7625;
Cree Nation of Wemindji;5300 -7881;
Crystal Falls;4604 -7461;
Côte-Nord-du-Golfe-du-Saint-Laurent;5035 -6057;3

SK
Cabri;5062 -10846;2
Cactus Lake;5212 -10982;
Calder;5116 -10175;
Camsell Portage;5962 -10925;
Candiac;5022 -10325;
Candle Lake;5375 -10522;4
Canoe Lake Cree First Nation;5516 -10816;3
Canoe Narrows;5517 -10815;
Canora;5164 -10243;4
Cantuar;5038 -10800;
Canwood;5336 -10660;2
Cardross;4982 -10562;
Carievale;4917 -10163;
Carlea;5315 -10390;
Carlton;5283 -10650;
Carlyle Lake Resort;4975 -10227;
Carmel;5223 -10535;
Carnduff;4917 -10180;4
Caron;5047 -10587;
Caronport;5045 -10582;4
Carragana;5258 -10310;
Carrot River;5328 -10358;3
Carrot River;5349 -10287;3
Carry The Kettle;5035 -10347;
Cavell;5227 -10858;
Cedoux;4988 -10387;
Central Butte;5080 -10650;2
Chagoness;5263 -10422;
Chamberlain;5085 -10557;
Chaplin;5046 -10666;2
Chelan;5262 -10338;
Chicken;5920 -10562;4
Chitek Lake;5375 -10772;3
Choiceland;5349 -10449;2
Christopher Lake;5354 -10578;2
Churchbridge;5090 -10189;3
Clair;5202 -10408;
Clavet;5199 -10637;2
Claybank;5005 -10523;
Clearwater River;5653 -10950;
Clearwater River Dene;5653 -10950;3
Clemenceau;5267 -10253;
Cochin;5308 -10834;2
Coderre;5013 -10639;
Cole Bay;5510 -10832;2
Colesdale Park;5095 -10515;
Coleville;5171 -10924;2
Colgate;4939 -10389;
Colonsay;5198 -10587;2
Compeer;5187 -11000;
Congress;4977 -10602;
Consul;4929 -10952;
Corning;4997 -10297;
Coronach;4911 -10551;3
Cosine;5213 -10993;
Cote First Nation 366;5164 -10190;3
Cowessess;5052 -10266;3
Craik;5105 -10582;2
Crane Valley;4975 -10553;
Craven;5071 -10480;2
Creighton;5475 -10190;4
Crooked River;5285 -10373;
Crutwell;5322 -10607;
Crystal Bay-Sunset;5355 -10887;
Crystal Hill;4983 -10525;
Crystal Springs;5280 -10537;
Cudsaskwa Beach;5265 -10562;
Cudworth;5249 -10573;3
Cumberland;5306 -10486;2
Cumberland House;5394 -10229;3
Cupar;5095 -10421;3
Cut Knife;5274 -10902;3
Cymric;5123 -10498;

YT
Calumet;6393 -13539;
Canyon;6086 -13706;
Canyon City;6182 -14077;
Canyon Crescent;6066 -13504;
Carcross/Carcross Tagish First Nation;6017 -13471;2
Carcross Cutoff;6059 -13488;
Caribou;6383 -13875;
Carmacks;6209 -13630;3
Carmacks;6209 -13630;
Champagne;6079 -13648;
Champagne Landing;6078 -13648;
Champagne and Aishihik First Nations;6075 -13751;
Clear Creek;6378 -13729;
Clinton Creek;6440 -14060;
Coffee Creek;6292 -13909;
Conrad;6007 -13456;
Cowley;6052 -13491;
Crestview;6079 -13517;
`;
