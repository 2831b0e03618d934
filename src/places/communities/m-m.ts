// Made by `npm run places` from .config/generate/places; do not edit. Sources and licences: LICENSE-CONTENT.

/** Communities with a name from m to m; the format is described in `index.ts`. */
export default `
AB
Calgary/Mohkinstsis;5105 -11407;9
Ma-Me-O Beach;5297 -11398;
MacKay;5365 -11558;
Madden;5140 -11428;
Magrath;4942 -11287;5
Maleb;4967 -11125;
Mallaig;5422 -11137;
Manning;5692 -11763;4
Mannville;5333 -11117;3
Manola;5410 -11423;
Manyberries;4940 -11070;
Mariana Lake;5595 -11202;
Marie-Reine;5608 -11729;
Markerville;5212 -11417;
Marlboro;5355 -11675;
Marwayne;5353 -11033;3
Maskwacis;5284 -11345;
Mayerthorpe;5395 -11514;4
McLaughlin;5299 -11017;
McLennan;5571 -11690;3
McNab;4935 -11228;
McRae;5435 -11170;
Meadowbrook;5448 -11364;
Meander River;5903 -11768;
Meanook;5457 -11333;
Mearns;5387 -11380;
Medley;5442 -11027;
Meeting Creek;5268 -11273;
Mercoal;5316 -11709;
Metiskow;5241 -11063;
Mewatha Beach;5461 -11275;
Michichi;5158 -11253;
Mikisew Cree First Nation;5876 -11110;
Milk River;4915 -11209;3
Millarville;5075 -11432;
Millet;5309 -11347;4
Millicent;5070 -11177;
Minburn;5332 -11137;
Mirror;5247 -11312;
Mitford;5122 -11457;
Monarch;4980 -11312;
Monitor;5197 -11057;
Montana;5273 -11344;3
Morecambe;5366 -11147;
Morley/Mînî Thnî;5116 -11485;
Morningside;5258 -11362;
Morrin;5166 -11277;2
Mossleigh;5072 -11333;
Mountain Park;5292 -11727;
Mountain View;4913 -11360;
Mulhurst;5305 -11400;
Mundare;5359 -11235;3
Musidora;5370 -11158;
Muskeg River;5392 -11865;
Myrnam;5366 -11122;2

BC
Mackenzie;5530 -12317;5
Mahood Falls;5187 -12059;
Malakwa;5093 -11880;
Malibu;5016 -12385;
Mamalilikulla First Nation;5059 -12668;
Manning Park;4914 -12061;
Manson Creek;5567 -12449;
Mansons Landing;5006 -12498;
Mapes;5388 -12387;
Maple Bay;4882 -12362;
Mara;5076 -11902;
Marblehead;5026 -11695;
Marktosis;4928 -12606;3
Marron Valley;4937 -11967;
Marysville;4963 -11595;
Masset/Massett;5402 -13210;3
Matilpi;5055 -12619;
Matsqui First Nation;4911 -12234;2
McBride;5330 -12017;3
McDame;5918 -12924;
McGillivray;5062 -12244;
McGregor;5408 -12183;
McLeod;5525 -12769;
McLeod Lake;5498 -12305;
Mcleese Lake;5242 -12231;
Mclure;5104 -12022;
Meem Quam Leese;5062 -12658;
Merville;4978 -12505;
Mesachie Lake;4881 -12412;
Metlakatla First Nation;5434 -13044;
Meziadin Junction;5610 -12931;
Mica Creek;5200 -11857;
Midway;4901 -11881;3
Mill Bay;4865 -12355;
Mill Bay;5499 -12989;
Minstrel Island;5062 -12632;
Mission;4913 -12230;9
Mission;4932 -12309;3
Moha;5087 -12217;
Montague Harbour;4890 -12339;2
Monte Creek;5065 -11999;
Monte Lake;5051 -11983;
Montney;5645 -12092;
Montrose;4908 -11759;3
Moricetown;5503 -12734;2
Morrissey;4938 -11502;
Mount Currie 6;5033 -12266;4
Mount Robson;5303 -11922;
Mowachaht/Mowachaht Muchalaht/Muchalaht;4981 -12607;
Moyie;4930 -11583;
Muskwa;5876 -12269;
Musqueam;4923 -12320;4
Myra;4980 -11932;
South Pender Harbour/Madeira Park;4962 -12403;4

MB
MacGregor;4997 -9878;
Mafeking;5268 -10111;
Manigotagan;5111 -9631;
Manitou;4924 -9853;
Manto Sipi Cree Nation;5484 -9405;
Marcel Colomb First Nation;5680 -10058;
Marchand;4944 -9639;
Mathias Colomb;5574 -10132;
Matlock;5043 -9695;
McCreary;5077 -9949;3
Melita;4927 -10100;4
Minitonas;5217 -10091;
Minitonas-Bowsman;5214 -10098;4
Minnedosa;5025 -9984;5
Minto;4941 -10002;
Minto-Odanah;5024 -9981;4
Misipawistik Cree Nation;5318 -9926;
Moose Lake;4921 -9531;4
Moose Lake;5370 -10031;3
Moostissoostikwan;5385 -10132;
Morris;4936 -9737;4
Mosakahiken Cree Nation;5371 -10031;

NB
Mactaquac;4595 -6689;
Madawaska Maliseet First Nation;4736 -6831;
Magaguadavic;4577 -6716;
Magnetic Hill;4613 -6489;
Magundy;4582 -6711;
Maisonnette;4782 -6500;3
Maple Hills;4621 -6487;
Mapleton;4583 -6505;
Maria-de-Kent;4645 -6478;
Mascarene;4510 -6690;
McAllister;4531 -6602;
McEwen;4615 -6479;4
McGivney;4636 -6657;
McKeens Corner;4597 -6685;
McKees Mills;4642 -6472;
Meadow Brook;4610 -6460;
Mechanic Settlement;4573 -6521;
Melrose;4610 -6395;
Memramcook;4600 -6455;6
Metepenagiag Mi'kmaq Nation;4694 -6583;
Middle Sackville;4593 -6436;
Middleton;4592 -6452;
Midgic;4598 -6430;
Midland;4578 -6514;
Millerton;4690 -6563;
Miramichi River Valley;4662 -6590;
Miscou;4794 -6457;3
Molus River;4658 -6508;
Mount Hebron;4582 -6550;
Mount Middleton;4578 -6555;
Mount Whatley;4588 -6426;
Mundleville;4658 -6492;

NL
Mahers;4740 -5337;
Main Brook;5118 -5602;2
Makkovik/Marruuvik;5509 -5918;2
Massey Drive;4893 -5790;4
McIvers;4908 -5813;3
Meadows;4898 -5805;2
Melrose;4848 -5306;
Miawpukek;4786 -5576;
Middle Arm;4970 -5611;2
Middle Cove;4765 -5270;
Miles Cove;4953 -5578;
Millertown;4882 -5655;
Millertown Junction;4902 -5633;
Milltown;4792 -5575;
Milltown-Head of Bay d'Espoir;4793 -5573;3
Ming's Bight;4998 -5605;2
Mobile;4725 -5285;
Molliers;4710 -5566;
Monkstown;4761 -5441;
Moore's Cove;4950 -5530;
Moreton's Harbour;4957 -5486;
Morrisville;4787 -5577;
Mount Carmel;4713 -5349;
Mount Carmel-Mitchells Brook-St. Catherine's;4715 -5348;2
Mount Cashel;4759 -5271;
Mount Moriah;4896 -5807;3
Mundy Pond;4755 -5275;
Musgrave Harbour;4945 -5397;3
Musgravetown;4842 -5389;3
Mushuau Innu First Nation;5591 -6112;

NS
Mabou;4607 -6138;
Mabou Harbour Mouth;4609 -6146;
MacDonalds Glen;4614 -6145;
MacPhees Corner;4512 -6354;
Maccan;4572 -6425;
Mahone Bay;4445 -6438;4
Main-À-Dieu;4600 -5985;
Maitland;4532 -6350;
Maitland Bridge;4441 -6524;
Malagash;4579 -6337;
Malagawatch;4583 -6098;
Malignant Cove;4578 -6208;
Manchester;4545 -6147;
Manganese Mines;4541 -6315;
Manor Park;4467 -6355;
Mansfield;4580 -6394;
Maple Grove;4527 -6353;
Mapleton;4558 -6415;
Maplewood;4463 -6462;
Marble Mountain;4582 -6104;
Margaree;4640 -6109;
Margaree Centre;4635 -6100;
Margaree Forks;4633 -6110;
Margaree Harbour;4643 -6112;
Margaree Valley;4635 -6097;
Margaretsville;4505 -6507;
Marie Joseph;4497 -6208;
Marinette;4497 -6266;
Marshalls Crossing;4564 -6264;
Marshalltown;4458 -6581;
Marshville;4575 -6312;
Marshy Hope;4558 -6220;
Martinique;4558 -6105;
Martins Point;4450 -6432;
Martock;4495 -6416;
Marydale;4553 -6186;
Maryville;4593 -6152;
Mason Point;4613 -6123;
Masstown;4538 -6348;
Mavillette;4408 -6620;
McAdams Lake;4604 -6045;
McCallum Settlement;4549 -6326;
McKinnons Harbour;4593 -6088;
McNutts Island;4365 -6530;
McPhersons Mills;4554 -6252;
Mcgraths Cove;4451 -6386;
Meadowville;4569 -6292;
Meaghers Grant;4493 -6323;
Meat Cove;4702 -6056;
Medford;4518 -6437;
Melanson;4508 -6432;
Melbourne;4378 -6606;
Melford;4587 -6126;
Melrose;4526 -6204;
Melville Cove;4463 -6361;
Membertou;4612 -6019;4
Merland;4558 -6167;
Meteghan;4419 -6616;
Meteghan River;4422 -6614;
Meteghan Station;4421 -6609;
Micmac;4511 -6348;
Micmac Village;4468 -6356;
Middle Cape;4587 -6062;
Middle Clyde River;4385 -6552;
Middle Country Harbour;4524 -6177;
Middle East Pubnico;4365 -6577;
Middle LaHave;4432 -6440;
Middle Melford;4553 -6129;
Middle Musquodoboit;4505 -6315;
Middle New Cornwall;4450 -6453;
Middle Ohio;4393 -6541;
Middle Porters Lake;4469 -6329;
Middle River;4616 -6092;
Middle Sackville;4478 -6370;
Middle Stewiacke;4523 -6314;
Middleboro;4576 -6357;
Middlefield;4421 -6486;
Middleton;4494 -6507;4
Middleton;4572 -6318;4
Middlewood;4422 -6457;
Midville Branch;4442 -6464;
Milford Station;4504 -6344;
Militia Point;4585 -6093;
Mill Cove;4459 -6406;
Mill Road;4478 -6445;
Mill Village;4415 -6465;
Mill Village;4510 -6346;
Millbrook;4533 -6329;3
Millview;4471 -6367;
Millville;4500 -6482;
Millville Boularderie;4627 -6034;
Milton;4407 -6475;
Minasville;4528 -6381;
Mineville;4469 -6338;
Minudie;4577 -6435;
Mira Gut;4604 -5996;
Mira Road;4611 -6016;
Miramichi;4603 -6131;
Mitchell Bay;4495 -6218;
Molega;4434 -6490;
Monastery;4562 -6162;
Montague Gold Mines;4472 -6351;
Montebello;4470 -6354;
Montrose;4542 -6370;
Moose Brook;4528 -6384;
Moose River Gold Mines;4498 -6294;
Moosehead;4495 -6227;
Morar;4585 -6198;
Morden;4510 -6495;
Morganville;4452 -6560;
Moschelle;4475 -6547;
Moser River;4496 -6225;
Mosherville;4507 -6397;
Mount Denson;4505 -6416;
Mount Hanley;4497 -6517;
Mount Thom;4552 -6300;
Mount Uniacke;4490 -6383;
Mount William;4559 -6271;
Mulgrave;4560 -6141;3
Mulgrave Park;4467 -6360;
Murchyville;4500 -6313;
Murphy Cove;4479 -6276;
Mushaboom;4485 -6254;
Musquodoboit Harbour;4478 -6315;
Myers Point;4477 -6305;

NT
Martin House;6678 -13310;
Mould Bay;7624 -11934;

NU
Maguse River;6128 -9406;
Pond Inlet/Mittimatalik;7270 -7796;4

ON
Carlow/Mayo;4512 -7761;3
Chippewas of Rama First Nation/Mnjikaning First Nation 32;4465 -7935;3
Gardiners/Meadowbrook;4425 -7656;
M'Chigeeng First Nation/M'Chigeeng 22 (West Bay 22);4583 -8216;3
Mabee's Corners;4278 -8068;
Maberly;4483 -7654;
Macdiarmid;4943 -8813;
Macdonald;4648 -8407;4
Machar;4587 -7947;3
Machin;4973 -9319;3
Mackey;4618 -7780;
Mactier;4513 -7977;
Madawaska;4550 -7798;
Madawaska Valley;4550 -7767;5
Madoc;4451 -7747;5
Madsen;5097 -9392;
Mafeking;4391 -8161;
Magnetawan;4567 -7963;4
Magnetawan;4577 -8050;
Maiangowi Settlement;4577 -8172;
Maidstone;4224 -8287;
Maitland;4464 -7562;
Makataewaukawauk;4495 -8097;
Malachi;4993 -9498;
Malahide;4279 -8094;7
Malakoff;4511 -7578;
Malcolm;4424 -8110;
Mallorytown;4445 -7586;
Mammamattawa;5042 -8437;
Manitou Rapids;4866 -9391;2
Manitouwadge;4912 -8584;4
Manitowaning;4574 -8181;
Mannheim;4340 -8055;
Mansfield;4420 -8005;
Maple Lane;4407 -8063;
Mapleton;4374 -8067;7
Marina Veilleux;4980 -8372;
Marionville;4518 -7535;
Mariposa Beach;4466 -7935;
Markdale;4432 -8065;4
Markers Acres;4427 -7648;
Markstay;4648 -8053;
Markstay-Warren;4647 -8048;5
Marmora;4448 -7768;
Marmora and Lake;4464 -7774;5
Marten Falls;5165 -8594;2
Marten River;4674 -7982;
Marter;4788 -7980;
Martin Falls;5163 -8592;
Martintown;4515 -7471;
Maryhill;4354 -8038;
Marysville;4423 -7716;
Massey;4620 -8208;
Matachewan;4790 -8077;2
Matheson;4853 -8047;
Mattagami;4780 -8152;2
Mattawa;4632 -7870;4
Mattawan;4637 -7884;4
Mattice-Val Côté;4965 -8328;3
Maxville;4528 -7485;
Maynooth;4523 -7794;
McBean Harbour;4613 -8219;
McCarleys Corners;4492 -7553;
McDougall;4545 -8002;5
McDougall Mills;5017 -9153;
McDowell Lake;5106 -9375;
McGarry;4815 -7958;3
McGregor;4215 -8297;
McKellar;4548 -7985;4
McLaren's Beach;4415 -7886;
McMurrich/McMurrich Monteith/Monteith;4545 -7950;3
McNab/McNab Braeside;4545 -7650;6
Mcarthurs Mills;4512 -7758;
Mccrackens Landing;4452 -7812;
Mcdonalds Corners;4496 -7653;
Mcintosh;4998 -9360;
Mead;4946 -8387;
Medina Corners;4302 -8015;
Melancthon;4415 -8027;5
Meldrum Bay;4593 -8312;
Menoke Beach;4468 -7939;
Merlin;4223 -8223;
Merrickville;4492 -7583;
Merrickville-Wolford;4488 -7584;5
Michipicoten;4796 -8493;
Middlemiss;4277 -8149;
Middlesex Centre;4305 -8145;8
Midhurst;4444 -7973;
Migisi Sahgaigan;4973 -9305;
Mikkola;4643 -8113;
Mildmay;4404 -8112;4
Milford;4394 -7707;
Milford Bay;4509 -7948;
Millbank;4356 -8080;
Millbrook;4415 -7845;4
Miller Lake;4510 -8140;
Milverton;4357 -8094;
Minahico;4903 -9436;
Minaki;4998 -9467;
Mindemoya;4573 -8209;
Minden Hills;4497 -7874;6
Minesing;4444 -7987;
Minto;4392 -8087;7
Mishkeegogamang;5109 -9023;
Missanabie Cree;4831 -8408;
Mississagi River;4621 -8299;2
Mississauga;4620 -8300;
Mississauga Beach;4326 -7909;6
Mississaugas of Scugog Island First Nation;4419 -7888;
Mississaugas of the Credit;4300 -8009;
Mississippi Mills;4523 -7620;7
Mitaanjigamiing First Nation;4871 -9339;
Mitchell;4347 -8120;
Mobert;4868 -8563;
Mohawks of Akwesasne;4500 -7464;
Mohawks of the Bay of Quinte;4419 -7714;
Moira;4436 -7741;
Molesworth;4378 -8107;
Monetville;4616 -8036;
Monkland;4519 -7492;
Monkton;4359 -8108;
Mono;4402 -8007;7
Montague;4497 -7597;5
Montreal River Harbour;4724 -8464;
Moon River;4511 -7996;
Moonbeam;4935 -8215;4
Moonstone;4465 -7966;
Moorefield;4376 -8075;
Mooretown;4285 -8247;
Moose Cree First Nation;5126 -8060;
Moose Deer Point;4508 -8000;
Moose Factory;5127 -8062;4
Moose Point;4508 -8004;2
Moosonee;5133 -8072;4
Moravian;4257 -8188;2
Moravian of the Thames;4256 -8187;
Moraviantown;4258 -8189;
Morley;4883 -9417;3
Morpeth;4240 -8183;
Morris-Turnberry;4385 -8125;5
Morrisburg;4490 -7518;5
Morrison Landing;4485 -7946;
Morrisville;4591 -8284;
Morson;4910 -9432;
Mount Albert;4413 -7932;6
Mount Brydges;4290 -8148;4
Mount Carmel;4210 -8260;
Mount Pleasant;4307 -8029;
Mulmur;4419 -8011;5
Muncey;4282 -8144;
Munsee-Delaware Nation;4279 -8147;5
Murillo;4841 -8947;
Muskoka Lakes;4512 -7956;6
Muskrat Dam Lake;5340 -9178;

PE
Maple Hill;4635 -6287;
Mill River East;4677 -6413;
Mill Road;4675 -6413;
Mont-Carmel;4640 -6403;
Montague;4617 -6265;4
Mount Buchanan;4608 -6293;

QC
Communauté Atikamekw de Manawan/Manawan;4722 -7437;4
Cree Nation of Mistissini/Mistissini;5041 -7386;
Les Atikamekw de Manawan/Manawan;4722 -7439;
Macamic;4875 -7900;5
Maddington;4623 -7213;
Maddington Falls;4622 -7214;2
Madeleine-Centre;4925 -6534;
Magpie;5032 -6450;
Maillard;4735 -7055;
Malartic;4814 -7812;5
Maliotenam;5021 -6618;4
Mandeville;4637 -7335;5
Manouane;4721 -7439;
Manseau;4635 -7200;3
Mansfield-et-Pontefract;4586 -7674;5
Maple Grove;4532 -7384;
Maria;4817 -6599;5
Maricourt;4555 -7231;2
Marsoui;4914 -6604;2
Marston;4555 -7097;3
Martinville;4528 -7169;2
Mashteuiatsh;4857 -7225;4
Maskinongé;4623 -7302;5
Massueville;4591 -7293;3
Matagami;4975 -7763;4
Matapédia;4797 -6695;3
Matimekosh;5481 -6682;3
Mayo;4568 -7531;3
McMasterville;4555 -7327;6
Melbourne;4558 -7217;4
Messines;4623 -7602;4
Micmacs of Gesgapegiag;4820 -6592;
Milan;4559 -7114;2
Mille-Isles;4582 -7422;4
Mingan;5030 -6403;3
Mistassini;5060 -7365;
Mistissini;5042 -7387;5
Moffet;4765 -7887;2
Mohawks of Kahnawá:ke;4541 -7368;
Mohawks of Kanesatake;4548 -7413;
Moisie;5020 -6608;
Mont-Brun;4839 -7870;
Mont-Carmel;4744 -6986;4
Mont-Louis;4923 -6574;
Mont-Saint-Grégoire;4533 -7317;5
Mont-Saint-Hilaire;4557 -7320;8
Mont-Saint-Michel;4683 -7528;3
Montagnais de Pakua Shipi;5123 -5867;
Montagnais de Unamen Shipu;5022 -6066;
Montauban;4689 -7230;
Montcalm;4597 -7450;3
Montcerf-Lytton;4658 -7608;3
Montebello;4565 -7493;3
Montmagny;4698 -7055;7
Montpellier;4590 -7527;4
Montréal;4550 -7356;9
Morin-Heights;4590 -7425;6
Mulgrave-et-Derry;4578 -7537;2
Murdochville;4897 -6550;3
Métabetchouan;4837 -7202;4
Métabetchouan--Lac-à-la-Croix;4841 -7178;5
Métis-sur-Mer;4866 -6797;3

SK
MacNutt;5108 -10160;
Macdowall;5302 -10601;
Macklin;5233 -10994;4
Macoun;4931 -10326;2
Macrorie;5133 -10709;
Maidstone;5309 -10929;4
Main Centre;5058 -10735;
Major;5187 -10961;
Makaoo;5368 -10999;3
Makwa;5401 -10891;
Makwa Lake;5405 -10926;4
Makwa Sahgaiehcan First Nation;5403 -10917;
Malmgren;5167 -10792;
Manitou Beach;5172 -10542;2
Manor;4960 -10208;2
Mantario;5127 -10970;
Marengo;5148 -10978;
Margo;5183 -10334;
Markinch;5094 -10436;
Marquis;5062 -10572;
Marsden;5284 -10983;2
Marshall;5320 -10978;3
Martensville;5228 -10667;7
Martinson's Beach;5310 -10844;
Maryfield;4984 -10153;2
Marysburg;5232 -10508;
Mawer;5075 -10640;
Mayfair;5298 -10760;
Maymont Beach;5307 -10833;
Mazenod;4987 -10622;
McCord;4943 -10683;
McLean;5052 -10407;2
Meacham;5211 -10576;
Meadow Lake;5412 -10844;3
Mendham;5077 -10966;
Mennon;5243 -10677;
Meota;5304 -10846;2
Meskanaw;5278 -10508;
Meyronne;4965 -10683;
Michel Village;5601 -10911;
Midale;4940 -10341;3
Mikado;5162 -10227;
Milestone;4999 -10452;3
Ministikwan;5403 -10972;3
Ministikwan Lake Cree Nation;5405 -10967;
Minton;4916 -10458;
Missinipe;5561 -10478;
Mistatim;5287 -10336;
Mistawasis;5318 -10680;3
Mistawasis Nêhiyawak;5317 -10681;
Mohr's Beach;5088 -10510;
Molanosa;5450 -10555;
Monchy;4902 -10783;
Montmartre;5022 -10345;2
Montreal Lake;5405 -10579;3
Montreal Lake;5353 -10602;2
Moosomin;5014 -10167;5
Moosomin;5308 -10832;3
Morin Lake;5510 -10576;3
Morse;5041 -10703;2
Mortlach;5046 -10606;2
Mosquito;5249 -10825;
Mossbank;4994 -10596;2
Mozart;5178 -10400;
Muenster;5219 -10499;2
Mullingar;5308 -10767;
Muscowpetung;5078 -10428;2
Muskeg Lake Cree Nation #102;5300 -10687;2
Muskiki Springs;5232 -10570;
Muskoday First Nation;5309 -10549;3
Muskowekwan;5133 -10400;3

YT
Macrae;6064 -13500;
Marsh lake;6052 -13433;
Mason Landing;6143 -13465;
Mayo/Mayo Landing;6359 -13590;2
McCabe Creek;6254 -13677;
McQuesten;6355 -13741;
Minto;6038 -13482;
Minto;6259 -13687;
Minto Bridge;6370 -13586;
Montague;6178 -13602;
Moosehide;6409 -13944;
Mooshide;6410 -13944;
Mount Lorne;6045 -13486;
Mt. Lorne;6040 -13493;3
`;
