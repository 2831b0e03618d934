// Made by `npm run places` from .config/generate/places; do not edit. Sources and licences: LICENSE-CONTENT.

/** Communities with a name from b to b; the format is described in `index.ts`. */
export default `
AB
Balzac;5120 -11400;
Bankhead;5120 -11553;
Barnwell;4977 -11225;3
Barons;5000 -11308;2
Bartstow;5088 -11315;
Bashaw;5259 -11297;3
Bassano;5079 -11247;4
Bawlf;5292 -11247;2
Bay Tree;5582 -11990;
Beach Corner;5353 -11412;
Beacon Corner;5418 -11115;
Bear Canyon;5622 -11982;
Bearberry;5185 -11490;
Bearspaw;5117 -11485;
Beauvallon;5366 -11137;
Beaver Crossing;5435 -11022;
Beaver First Nation;5846 -11628;
Beaver Lake Cree Nation;5468 -11191;2
Beaver Mines;4947 -11420;
Beaver River;5437 -11025;
Beaverdam;5420 -11030;
Beaverlodge;5521 -11943;5
Beazer;4912 -11348;
Beiseker;5138 -11354;3
Bellevue;4958 -11437;
Bellis;5415 -11215;
Belloy;5575 -11825;
Benalto;5230 -11428;
Bentley;5247 -11405;4
Bergen;5170 -11464;
Berwyn;5614 -11773;3
Betula Beach;5354 -11468;
Big Coulee;5488 -11328;
Big Horn;5238 -11626;
Big Stone;5120 -11120;
Big Valley;5203 -11276;2
Bigstone Cree Nation;5595 -11378;
Bindloss;5087 -11027;
Birch Cove;5395 -11437;
Bircham;5145 -11342;
Birchcliff;5236 -11411;2
Bittern Lake;5302 -11305;2
Bitumount;5735 -11165;
Black Diamond;5069 -11423;5
Blackie;5061 -11363;
Blairmore;4960 -11444;
Blood;4946 -11330;6
Bloomsbury;5422 -11445;
Blueberry Mountain;5593 -11915;
Bluesky;5607 -11824;
Bluffton;5275 -11428;
Bodo;5215 -11008;
Bon Accord;5383 -11342;4
Bonanza;5592 -11982;
Bondiss;5461 -11271;
Bonnyville Beach;5423 -11087;
Botha;5230 -11253;
Bottrel;5140 -11448;
Bow City;5043 -11223;
Bow Island;4987 -11138;4
Bowden;5193 -11403;4
Boyle;5459 -11281;3
Boyne Lake;5423 -11169;
Bragg Creek;5095 -11456;3
Brainard;5538 -11974;
Brant;5052 -11351;
Brazeau;5247 -11609;
Bremner;5357 -11327;
Breton;5311 -11447;3
Breynat;5513 -11247;
Brocket;4955 -11375;
Brosseau;5379 -11169;
Brownfield;5232 -11144;
Bruce;5317 -11203;
Bruderheim;5380 -11293;4
Brûlé;5328 -11789;
Buck Creek;5310 -11490;
Buck Lake;5294 -11478;
Buffalo;5080 -11067;
Buffalo Head Prairie;5805 -11635;
Buford;5325 -11393;
Burmis;4956 -11427;
Burnstick Lake;5199 -11489;
Busby;5395 -11389;
Bushe River;5846 -11699;3
Byemoor;5197 -11234;

BC
Baker Creek;5293 -12302;
Baker Trails;4909 -12194;3
Baldonnel;5620 -12069;
Balfour;4962 -11697;
Balmoral;5085 -11935;
Balmoral Beach;4967 -12491;
Bamberton;4859 -12353;
Bamfield;4883 -12514;2
Barkerville;5307 -12152;
Barnston Island;4919 -12269;
Barrière;5118 -12012;4
Basque;5063 -12132;
Batchelor Hills;5072 -12037;
Baynes Lake;4923 -11522;
Bear Flat;5628 -12122;
Bear Lake;5450 -12267;
Beaton;5073 -11774;
Beaver Cove;5053 -12687;
Beaver Creek;4932 -12490;
Beaver Pass House;5307 -12186;
Beaverdell;4941 -11910;
Becher Bay;4834 -12361;2
Becher House;5195 -12252;
Bedwell Harbour;4875 -12323;
Beecher Bay;4834 -12361;
Belcarra;4934 -12289;3
Bell Acres;4908 -12187;3
Bella Bella;5216 -12814;4
Bella Coola;5238 -12675;3
Ben-My-Chree;5941 -13446;
Bend;5377 -12107;
Bennett;5984 -13500;
Beresford;5058 -12025;
Beryl Prairie;5608 -12204;
Big Bar Creek;5118 -12205;
Big Bay;5039 -12514;
Big Creek;5172 -12304;
Big Eddy;5100 -11822;
Binche Whut'en;5457 -12449;
Birken;5048 -12262;
Black Creek;4988 -12520;
Black Pool;5160 -12012;
Blind Bay;5088 -11939;
Bliss Landing;5004 -12482;
Bloedel;5013 -12536;
Blubber Bay;4979 -12461;
Blueberry River First Nations;5670 -12111;
Bonaparte First Nation;5084 -12139;
Boothroyd;4996 -12148;
Boston Bar First Nation;4988 -12145;
Boswell;4945 -11677;
Bowen Island;4938 -12334;5
Bowser;4945 -12469;
Brackendale;4977 -12315;
Bralorne;5077 -12282;
Brentwood Bay;4858 -12345;
Brexton;5083 -12282;
Bridal Falls;4918 -12173;
Bridesville;4903 -11916;
Bridge Lake;5148 -12073;
Bridge River;5077 -12196;2
Brisco;5076 -11620;
Britannia Beach;4963 -12320;
Broman Lake;5442 -12614;
Brookmere;4982 -12088;
Brunswick Beach;4947 -12324;
Buick;5676 -12128;
Bull River;4950 -11544;
Burns Lake;5423 -12575;4
Burns Lake;5423 -12575;
Burrard Inlet;4931 -12298;5
Burton;4998 -11789;
Butedale;5316 -12869;

MB
Badger;4919 -9596;
Bagot;4998 -9863;
Bakers Narrows;5468 -10166;
Baldur;4938 -9925;
Barnsley;4959 -9799;
Barren Lands;5789 -10166;
Barrows;5283 -10144;
Beausejour;5006 -9652;5
Bede;4940 -10097;
Benito;5191 -10155;
Berens River;5237 -9703;4
Bernice;4940 -10088;
Bifrost-Riverton;5106 -9714;5
Binscarth;5063 -10128;
Birch River;5240 -10111;
Birdtail Creek;5027 -10116;2
Birdtail Sioux;5027 -10115;
Birtle;5047 -10090;
Black River First Nation;5083 -9631;3
Bloodvein;5179 -9671;3
Blumenort;4960 -9669;
Boissevain;4923 -10006;4
Boissevain-Morton;4918 -10010;5
Brenda-Waskada;4918 -10070;3
Brokenhead Ojibway Nation;5037 -9662;2
Buffalo Point First Nation;4901 -9524;2
Oxford House/Bunibonibee Cree Nation;5495 -9527;
Oxford House/Bunibonibee Cree Nation;5495 -9527;

NB
Back Bay;4504 -6689;
Baie Verte;4605 -6409;
Bailey;4563 -6658;
Balla Philip;4649 -6491;
Bas-Caraquet;4780 -6483;4
Bass River Point;4656 -6504;
Beaubassin East/Beaubassin East Beaubassin-est/Beaubassin-est;4617 -6431;6
Beaurivage;4668 -6496;
Beausoleil;4630 -6460;
Beaver Brook;4570 -6479;
Beaver Dam;4579 -6669;
Beaver Harbour;4507 -6674;
Bedec;4668 -6478;
Beersville;4645 -6508;
Belle-Baie;4777 -6575;
Belleisle Creek;4572 -6575;
Berry Mills;4612 -6495;
Berry Mills Heights;4610 -6485;
Bertrand;4776 -6507;4
Berwick;4578 -6560;
Bethel;4515 -6692;
Big Cove;4658 -6497;
Birch Ridge;4632 -6512;
Black River;4526 -6579;
Black River-Hardwicke;4702 -6521;
Blacks Harbour;4506 -6678;3
Bloomfield;4558 -6576;
Bloomfield Ridge;4556 -6569;
Bocabec;4517 -6699;
Bocabec Cove;4517 -6703;
Bois-Joli;4799 -6651;
Boisjoli;4646 -6475;
Boom Road;4695 -6578;
Boundary Creek;4605 -6500;
British Settlement;4587 -6439;
Brockway;4552 -6712;
Browns Flat;4547 -6613;
Browns Yard;4652 -6509;
Buctouche MicMac;4645 -6476;
Buctouche-Sud;4647 -6471;
Burnt Church;4720 -6514;
Butternut Valley;4583 -6553;
Esgenoopetitj First Nation/Burnt Church First Nation;4721 -6512;4
Kingsclear/Bilijk;4588 -6692;
Kingsclear/Bilijk;4588 -6692;3

NL
Baccalieu Island;4815 -5280;
Back Shore;4662 -5360;
Badger;4898 -5604;3
Baie Verte;4993 -5618;4
Bally Haly;4759 -5270;
Bannerman;4757 -5271;
Bar Haven;4772 -5423;
Batteau;5342 -5578;
Battle Harbour;5227 -5558;
Bauline;4770 -5282;2
Bay Bulls;4732 -5281;4
Bay L'Argent;4754 -5488;2
Bay Roberts;4760 -5327;6
Bay St. George South;4823 -5884;4
Bay de Loup;4767 -5752;
Bay de Verde;4810 -5291;2
Baytona;4933 -5477;2
Beachside;4963 -5590;
Beaver Cove;4942 -5438;
Bell Island;4763 -5296;
Bell's Turn;4759 -5273;
Bellburns;5033 -5753;
Belleoram;4752 -5541;2
Bellevue;4763 -5373;
Benton;4890 -5441;
Bide Arm;5082 -5610;
Big Brook;5152 -5615;
Birchy Bay;4935 -5473;3
Biscay Bay;4673 -5330;
Bishop's Cove;4763 -5324;2
Bishop's Falls;4902 -5548;5
Black River;4788 -5416;
Blaketown;4748 -5356;3
Bloomfield;4838 -5390;3
Boswarlos;4857 -5881;
Botwood;4915 -5535;5
Brig Bay;5107 -5691;
Brigus;4754 -5321;3
Brigus Junction;4739 -5330;
Bryant's Cove;4768 -5318;2
Buchans;4882 -5686;3
Buchans Junction;4885 -5647;
Burgeo;4761 -5762;4
Burin;4708 -5519;5
Burlington;4975 -5602;2
Burnside;4872 -5380;
Burnt Islands;4762 -5886;3

NS
Baccaro;4345 -6547;
Back Centre;4437 -6436;
Bakers Settlement;4440 -6468;
Bald Rock;4444 -6356;
Baleine;4595 -5981;
Ballantynes Cove;4586 -6192;
Balmoral Mills;4565 -6320;
Bangor;4422 -6609;
Barkhouse Settlement;4495 -6238;
Barr Settlement;4513 -6363;
Barra Head;4568 -6078;
Barrington Head;4357 -6558;
Barrington Passage;4353 -6561;
Barrington West;4356 -6559;
Barronsfield;4574 -6436;
Barss Corner;4457 -6468;
Barton;4454 -6587;
Bass River;4540 -6378;
Bateston;4601 -5991;
Baxters Harbour;4523 -6452;
Bay St. Lawrence;4700 -6047;
Bay View;4570 -6268;
Bayfield;4563 -6175;
Bayhead;4574 -6336;
Bayport;4432 -6431;
Bayside;4453 -6380;
Bayswater;4451 -6406;
Beach Meadows;4406 -6464;
Bear Cove;4453 -6354;
Bear Point;4349 -6566;
Bear River;4456 -6563;
Beaver Bank;4483 -6368;
Beaver Brook;4530 -6342;
Beaver Cove;4607 -6056;
Beaver Harbour;4490 -6241;
Beaver River;4400 -6615;
Beech Hill;4477 -6291;
Beechmont;4609 -6038;
Beechville;4464 -6368;
Beechwood Park;4466 -6364;
Beinn Scalpie;4620 -6056;
Bel Ayr Park;4467 -6351;
Bell Neck;4388 -6591;
Belle Côte;4645 -6109;
Belleisle;4480 -6540;
Belleville;4385 -6592;
Belliveaus Cove;4439 -6606;
Belnan;4499 -6352;
Ben Eoin;4596 -6046;
Benacadie;4595 -6073;
Benjamin Bridge;4507 -6438;
Berwick;4505 -6473;5
Bible Hill;4538 -6324;
Big Bank;4622 -6049;
Big Harbour;4615 -6060;
Big Harbour Centre;4587 -6098;
Big Harbour Island;4587 -6095;
Big Island;4566 -6242;
Big Pond;4591 -6053;
Big Pond Centre;4588 -6056;
Billtown;4512 -6457;
Birch Grove;4612 -5995;
Birchtown;4375 -6538;
Bishopville;4502 -6425;
Black Brook;4622 -6043;
Black Point;4465 -6399;
Blacketts Lake;4608 -6029;
Blanche;4351 -6541;
Blandford;4449 -6411;
Blockhouse;4445 -6442;
Blomidon;4523 -6436;
Bloomington;4485 -6499;
Blue Rocks;4436 -6424;
Boisdale;4610 -6050;
Borneo;4528 -6191;
Boudreauville;4550 -6097;
Boularderie;4616 -6057;
Boularderie east;4625 -6045;
Boulderwood;4462 -6359;
Boutiliers Point;4467 -6395;3
Boylston;4544 -6151;
Braeshore;4571 -6265;
Bramber;4518 -6415;
Bras d'Or;4625 -6029;
Brass Hill;4355 -6560;
Brazil Lake;4399 -6600;
Brenton;4397 -6605;
Brentwood;4522 -6329;
Breton Cove;4641 -6048;
Briar Lake;4414 -6597;
Brickton;4492 -6514;
Bridgeport;4621 -5999;
Bridgeview;4467 -6366;
Bridgeville;4543 -6261;
Brierly Brook;4561 -6207;
Bristol;4405 -6472;
Broadway;4558 -6236;
Brook Village;4605 -6130;
Brookfield;4525 -6328;
Brooklyn;4406 -6464;
Brooklyn Street;4508 -6465;
Brookside;4455 -6372;
Brookvale;4503 -6311;
Brookville;4540 -6460;
Broughton;4608 -5997;
Buckfield;4431 -6479;
Bucklaw;4602 -6097;
Buckleys Corner;4510 -6470;
Buckwheat Corner;4610 -6087;
Burlington;4511 -6482;
Burnside;4470 -6360;
Burtons;4523 -6357;

NT
Behchokǫ̀;6280 -11605;4
Behdzi Ahda First Nation;6704 -12609;
Bell Rock;6002 -11209;
Berens Landing;6183 -12093;
Bernard House;6650 -13307;
Brownings Landing;6130 -11980;
Buffalo River;6088 -11504;

NU
Baker Lake;6432 -9602;4
Bathurst Inlet;6684 -10805;

ON
Admaston/Bromley;4553 -7690;5
Bailieboro;4412 -7831;
Bala;4502 -7962;
Baldwin;4631 -8175;3
Ballantrae;4403 -7930;5
Balsam Creek;4642 -7920;
Baltimore;4402 -7815;
Bancroft;4506 -7776;5
Barriefield;4424 -7646;
Batawa;4416 -7759;
Batchawana Bay;4695 -8456;
Batchewana First Nation;4653 -8426;
Bath;4418 -7678;4
Bathurst Burgess Sherbrooke;4484 -7632;
Battersea;4442 -7639;
Bay of Quinte Mohawk;4307 -8013;
Bayfield;4356 -8170;
Bayham;4273 -8078;6
Baysville;4518 -7908;
Beach O'Pines;4329 -8179;
Beachburg;4573 -7685;
Beachville;4309 -8083;
Beamsville;4317 -7948;
Bear Island;4697 -8007;2
Bearfoot Onondaga;4302 -8005;
Bearskin Lake;5392 -9097;2
Beaucage;4636 -7966;
Beaumaris;4509 -7951;
Beausoleil;4482 -8017;
Beavers Corner;4307 -8002;
Beaverton;4443 -7915;
Beckwith;4508 -7607;7
Beeton;4408 -7978;
Bell Ewart;4428 -7954;
Belle River;4229 -8271;
Belmont;4288 -8108;4
Bennington;4319 -8095;
Benny;4678 -8163;
Bentinck;4423 -8084;
Bergland;4895 -9438;
Bewdley;4409 -7830;
Big Grassy;4907 -9432;
Big Grassy River;4906 -9433;2
Big Trout Lake;5375 -9000;3
Biigtigong Nishnaabeg;4863 -8627;
Biinjitiwaabik Zaaging Anishinaabek;4944 -8813;
Billings;4587 -8228;3
Bingwi Neyaashi Anishinaabek;4946 -8813;
Birch Island;4605 -8178;
Biscotasing;4728 -8210;
Black River;4508 -7487;
Black River-Matheson;4853 -8047;5
Blackstock;4410 -7882;3
Blandford-Blenheim;4323 -8060;6
Bloomfield;4399 -7719;
Bloomingdale;4351 -8050;
Bluewater;4347 -8160;6
Blyth;4374 -8143;
Blytheswood;4212 -8259;
Bogart;4450 -7725;
Bognor;4455 -8074;
Bolsover;4453 -7906;
Bon Air;4602 -8057;
Bond Head;4409 -7968;
Bonfield;4622 -7913;4
Bonnechere Valley;4553 -7710;5
Borden;4427 -7992;
Boston Creek;4801 -7994;
Bothwell;4263 -8187;3
Boulter;4519 -7763;
Bourget;4544 -7516;4
Bowser's Corner;4583 -8222;
Bradford West Gwillimbury;4413 -7963;9
Braeside;4547 -7640;
Branchton;4333 -8027;
Brant;4313 -8035;9
Brent;4603 -7848;
Breslau;4347 -8042;
Brethour;4771 -7958;
Bridgenorth;4438 -7839;
Bridlewood;4528 -7586;
Brigden;4281 -8228;
Bright;4326 -8065;
Brighton;4412 -7776;7
Brighton;4375 -7751;
Brinka;5000 -9430;
Brinston;4492 -7537;
Brisson;4530 -7533;
Britannia Heights;4536 -7579;
Britt;4577 -8056;
Britton;4368 -8092;
Brock;4432 -7908;7
Brockton;4417 -8122;7
Brooke-Alvinston;4285 -8190;5
Brooksdale;4323 -8094;
Brower;4902 -8083;
Brownsville;4286 -8084;
Bruce Mines;4630 -8378;3
Brudenell;4532 -7740;4
Brunner;4352 -8092;
Brunswick House;4784 -8334;
Brussels;4374 -8125;4
Buckhorn;4455 -7835;
Burchell Lake;4860 -9059;
Burford;4310 -8043;4
Burleigh Falls;4456 -7821;
Burnstown;4538 -7659;
Burpee and Mills;4578 -8257;2
Burwash;4623 -8085;
Buzwah;4575 -8178;
Byng Inlet;4577 -8055;
Gordon/Barrie Island;4588 -8244;3
McNab/Braeside;4545 -7650;6

PE
Bayview;4647 -6343;
Bedeque;4633 -6373;
Belle River;4599 -6283;
Bideford;4660 -6391;
Black Banks;4673 -6400;
Bloomfield;4677 -6423;
Bloomfield Corner;4677 -6418;
Bonshaw;4620 -6335;
Borden-Carleton;4626 -6367;3
Breadalbane;4636 -6350;
Brighton;4623 -6314;
Brockton;4680 -6425;
Brooklyn;4610 -6266;
Brudenell;4618 -6265;
Bunbury;4624 -6309;
Burlington;4648 -6360;
Burton;4677 -6433;

QC
Algonquins of Barriere Lake/Barriere Lake;4725 -7671;
Baie-D'Urfé;4541 -7392;5
Baie-James;5287 -7452;
Baie-Johan-Beetz;5031 -6276;
Baie-Trinité;4949 -6741;2
Baie-des-Sables;4870 -6786;3
Baie-du-Febvre;4613 -7272;3
Bainsville;4567 -7388;9
Bande des Innus de Pessamit;4894 -6864;
Barnston-Ouest;4508 -7197;3
Barraute;4843 -7763;4
Barrington;4511 -7357;
Bassin;4722 -6197;
Batiscan;4651 -7228;3
Beaulac-Garthby;4583 -7141;3
Beaumont;4682 -7099;5
Beaupré;4704 -7089;5
Beaux-Rivages--Lac-des-Ecorces--Val-Barrette;4653 -7530;
Bedford;4512 -7298;5
Belcourt;4840 -7745;2
Bellechasse Regional County Municipality;4667 -7072;8
Bellecombe;4813 -7894;
Belleterre;4737 -7874;2
Berry;4884 -7831;3
Berthier-sur-Mer;4692 -7073;4
Berthierville;4608 -7318;5
Betsiamites;4894 -6865;
Biencourt;4792 -6854;2
Bilodeau;4833 -7217;
Blainville;4567 -7388;9
Blanc-Sablon;5142 -5713;4
Blue Sea;4619 -7608;3
Boileau;4591 -7479;2
Bois-Franc;4652 -7597;2
Bois-des-Filion;4567 -7375;7
Boisbriand;4562 -7383;8
Boischatel;4689 -7114;6
Bolton-Est;4521 -7234;4
Bolton-Ouest;4523 -7244;3
Bonaventure;4805 -6548;5
Bonne-Espérance;5149 -5773;3
Bonsecours;4541 -7229;3
Bouchette;4621 -7592;3
Bowman;4591 -7567;3
Breakeyville;4668 -7122;6
Brigham;4525 -7285;5
Bristol;4553 -7647;4
Brome;4518 -7257;2
Brownsburg-Chatham;4568 -7442;6
Bryson;4567 -7662;3
Bury;4547 -7150;4
Béarn;4722 -7914;3
Bégin;4870 -7132;3
Béthanie;4550 -7243;2

SK
Badgerville;5163 -10192;
Balcarres;5080 -10355;3
Baldwinton;5278 -10927;
Balgonie;5048 -10427;4
Balone Beach;5267 -10560;
Barrier Ford;5253 -10370;
Barthel;5392 -10905;
Bateman;5001 -10675;
Batoche;5273 -10610;
Battleford;5273 -10831;5
Bay Trail;5212 -10515;
Bayard;5002 -10528;
Bayview Heights;5313 -10840;
Bear Creek;5630 -10897;
Beardy's 97 and Okemasis;5281 -10635;4
Beardy's and Okemasis;5284 -10631;
Beatty;5290 -10480;
Beaubier;4913 -10408;
Beauval;5514 -10762;3
Beaver Creek;5197 -10667;
Beaver Flat;5066 -10766;
Bechard;5005 -10422;
Beechy;5088 -10738;2
Belle Plaine;5039 -10516;
Bellegarde;4953 -10155;
Bengough;4940 -10513;2
Benson;4945 -10302;
Bents;5182 -10773;
Bethune;5071 -10521;3
Bienfait;4914 -10281;3
Big Beaver;4910 -10518;
Big Island Lake Cree Nation;5441 -10963;
Big Island Lake Cree Territory;5442 -10960;3
Big River;5383 -10703;4
Big Shell;5320 -10713;
Biggar;5206 -10798;4
Birch Hills;5298 -10543;4
Birch Narrows First Nation;5647 -10869;
Bird's Point;5055 -10237;
Birsay;5110 -10698;
Black Lake;5913 -10560;
Black Lake;5098 -10714;
Bladworth;5137 -10614;
Blaine Lake;5283 -10688;3
Blucher;5202 -10620;
Blumenthal;5248 -10637;
Borden;5240 -10724;2
Bounty;5152 -10736;
Brabant;5612 -10375;
Bracken;4918 -10810;
Brancepeth;5300 -10527;
Bredenbury;5094 -10204;2
Bremen;5237 -10570;
Broadview;5038 -10258;3
Broderick;5149 -10692;
Brooking;4950 -10442;
Brooksby;5300 -10432;
Brownlee;5074 -10602;
Bruno;5227 -10552;3
Bryant;4938 -10310;
Buchanan;5170 -10276;2
Buffalo Gap;4912 -10527;
Buffalo Narrows;5588 -10852;3
Buffalo River Dene Nation/Buffalo River Dene Nation 193 (Peter Pond Lake 193);5593 -10894;3
Burgis Beach;5154 -10262;
Burr;5205 -10513;
Burstall;5066 -10991;2

YT
Ballarat Creek;6292 -13897;
Barlow;6373 -13765;
Bear Creek;6080 -13768;
Beaver Creek;6238 -14088;1
Black Hills;6347 -13884;
Boundary;6468 -14099;
Braeburn;6151 -13584;
Brewer Creek;6318 -13900;
Britannia Creek;6287 -13867;
Brooks Brook;6042 -13320;
Burwash Landing;6136 -13899;1
`;
