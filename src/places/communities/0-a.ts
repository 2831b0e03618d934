// Made by `npm run places` from .config/generate/places; do not edit. Sources and licences: LICENSE-CONTENT.

/** Communities with a name from 0 to a; the format is described in `index.ts`. */
export default `
AB
Abee;5423 -11303;
Academy;5085 -11405;
Acadia Valley;5115 -11022;
Acheson;5355 -11377;
Acme;5150 -11351;3
Adams Landing;5838 -11507;
Aden;4903 -11132;
Aetna;4913 -11324;
Alberta Beach;5368 -11435;3
Albright;5527 -11950;
Alcomdale;5390 -11383;
Alcurve;5352 -11005;
Alder Flats;5293 -11495;
Alderson;5028 -11133;
Aldersyde;5066 -11386;
Alexander;5380 -11392;4
Alexis;5375 -11449;3
Alexis Nakota Sioux Nation;5373 -11449;
Alexis Whitecourt 232;5422 -11583;6
Alexo;5248 -11578;
Alhambra;5234 -11467;
Alix;5240 -11319;3
Allison Bay 219;5879 -11102;
Alpen;5443 -11292;
Alsike;5318 -11448;
Altario;5192 -11016;
Amber Valley;5473 -11292;
Amesbury;5508 -11248;
Amisk;5256 -11106;2
Anastasia;5073 -11303;
Andrew;5388 -11234;2
Ansell;5355 -11652;
Anthracite;5123 -11550;
Anzac;5643 -11104;
Arcadia;5540 -11614;
Arcs Lac des;5105 -11516;
Ardenode;5113 -11344;
Ardley;5227 -11323;
Ardmore;5433 -11048;
Ardrossan;5355 -11314;
Argentia Beach;5305 -11402;
Armena;5312 -11295;
Ashmont;5413 -11157;
Assumption;5870 -11869;
Athabasca Chipewyan First Nation;5855 -11103;
Atikameg;5593 -11565;
Atlee;5083 -11095;
Atmore;5482 -11255;
Avenir;5503 -11227;
Azure;5050 -11387;
Edmonton/amiskwaciwâskahikan/ᐊᒥᐢᑲᐧᒋᐊᐧᐢᑲᐦᐃᑲᐣ;5354 -11348;9

BC
100 Mile House;5165 -12128;4
105 Mile House;5170 -12132;
108 Mile Ranch;5175 -12137;
150 Mile House;5209 -12193;
70 Mile House;5130 -12140;
Adams Lake;5083 -11970;
Agate;5027 -12112;
Ahousaht;4928 -12606;
Ainsworth;4973 -11691;
Ainsworth Hot Springs;4973 -11691;
Aitchelitz;4915 -12199;
Albert Canyon;5113 -11788;
Alert Bay;5059 -12692;2
Alexandria;5263 -12245;
Alexis Creek;5208 -12329;
Aleza Lake;5412 -12203;
Alice Arm;5546 -12947;
Alkali Lake;5179 -12222;2
Allenby;4942 -12052;
Almond Gardens;4902 -11850;
Alta Lake;5009 -12299;
Alvin;4960 -12264;
Anaconda;4908 -11869;
Anahim Lake;5247 -12531;
Anahim's Flat;5203 -12318;2
Anglemont;5099 -11903;
Anmore;4932 -12285;5
Appledale;4965 -11753;
Ardmore;4864 -12347;
Argenta;5017 -11692;
Armstrong;5045 -11920;6
Arrowhead;5071 -11792;
Ashcroft;5072 -12128;4
Aspen Grove;4994 -12061;
Athalmer;5052 -11602;
Atlin-Teslin Indian Cemetery 4;5956 -13369;
Atnarko;5242 -12588;
Attachie;5624 -12142;
Australian;5273 -12245;
Avola;5178 -11932;
S1/2 Tsimpsean 2;5437 -13043;
ʔAkisq'nuk First Nation;5046 -11596;
ʔaqam;4958 -11575;

MB
Alonsa;5083 -9908;
Arborg;5091 -9722;4
Arizona;4983 -9903;
Ashern;5118 -9835;
Ashville;5117 -10030;
Austin;4995 -9894;

NB
Adamsville;4640 -6518;
Albert Mines;4588 -6467;
Albrights Corner;4602 -6618;
Aldouane;4663 -6506;3
Alma;4565 -6492;2
Ammon;4614 -6484;
Anagance;4587 -6525;
Anderson Settlement;4612 -6425;
Andersonville;4542 -6725;
Arbeau Settlement;4664 -6585;
Arcadia;4581 -6606;
Aroostook;4680 -6773;2
Atholville;4799 -6671;5
Aulac;4586 -6428;

NL
Alexander Bay;4868 -5412;
Anchor Point;5123 -5680;2
Appleton;4898 -5487;3
Aquaforte;4700 -5297;
Argentia;4730 -5399;
Arnold's Cove;4777 -5399;3
Avondale;4740 -5323;3
Hopedale/Aqvituq;5547 -6022;3

NS
Abercrombie;4563 -6269;
Aberdeen;4597 -6106;
Acaciaville;4458 -6576;
Acadia;4383 -6608;
Addington Forks;4556 -6208;
Admiral Rock;4517 -6341;
Advocate Harbour;4530 -6477;
Ainslie Glen;4602 -6114;
Alba;4593 -6100;
Albany;4480 -6505;
Albany Cross;4472 -6502;
Albert Bridge;4602 -6006;
Albro Lake;4468 -6358;
Aldershot;4509 -6451;
Aldersville;4482 -6450;
Alma;4558 -6276;
Alpine Ridge;4602 -6141;
Alton;4519 -6330;
Amherst Head;4589 -6399;
Amherst Point;4579 -6427;
Amherst Shore;4597 -6390;
Amiraults Hill;4381 -6598;
Annapolis Royal;4474 -6552;3
Annapolis Valley;4507 -6465;3
Antigonish Harbour;4572 -6191;
Antrim;4497 -6338;
Apple River;4547 -6478;
Arcadia;4383 -6606;
Ardoise;4496 -6393;
Argyle Head;4382 -6586;
Arisaig;4576 -6216;
Arlington;4520 -6442;
Arnold;4371 -6503;
Ashby;4614 -6017;
Ashdale;4552 -6204;
Aspen;4530 -6205;
Aspotogan;4452 -6405;
Athol;4567 -6422;
Atkinson;4563 -6373;
Atlanta;4516 -6450;
Atlantic;4358 -6534;
Atwoods Brook;4351 -6566;
Auburn;4500 -6484;
Auburndale;4441 -6459;
Avonport;4510 -6425;
Avonport Station;4511 -6425;
Aylesford;4503 -6483;
Aylesford East;4503 -6481;

NT
Acho Dene Koe First Nation;6024 -12347;
Aklavik;6822 -13501;3
Anderson River;6971 -12898;
Andersons Landing;6672 -12982;
Axe Point;6130 -11869;
Tsiigehtchic/Arctic Red River;6744 -13370;1

NU
Alert;8248 -6225;
Alexandra Fiord;7889 -7580;
Amadjuak;6402 -7265;
Apex;6372 -6845;
Aquiatulavik Point;6437 -7470;
Arctic Bay/ᐃᒃᐱᐊᕐᔪᒃ;7303 -8517;3
Arviat/ᐊᕐᕕᐊᑦ;6111 -9406;5
Baker Lake/ᖃᒪᓂᑦᑐᐊᖅ;6432 -9602;4
Bathurst Inlet/ᑭᖓᐅᓐ;6684 -10805;
Cambridge Bay/ᐃᖃᓗᒃᑑᑦᑎᐊᖅ;6911 -10505;4
Chesterfield Inlet/ᐃᒡᓗᓕᒑᕐᔪᒃ;6334 -9070;2
Clyde River/ᑲᖏᖅᑐᒑᐱᒃ;7047 -6859;4
Coral Harbour/ᓴᓪᓕᖅ;6413 -8317;4
Gjoa Haven/ᐅᖅᓱᖅᑑᖅ;6863 -9588;4
Grise Fiord/Ausuittuq/ᐊᐅᔪᐃᑦᑐᖅ;7642 -8290;1
Igloolik/ᐃᒡᓗᓕᒃ;6938 -8180;4
Iqaluit/ᐃᖃᓗᐃᑦ/ᐃᑲᓗᐃᑦ;6375 -6852;6
Kimmirut/ᑭᒻᒥᕈᑦ;6285 -6987;2
Kinngait/ᑭᙵᐃᑦ;6423 -7654;4
Kugaaruk/ᑰᒑᕐᔪᒃ;6853 -8983;4
Kugluktuk/ᖁᕐᓗᖅᑐᖅ;6783 -11509;4
Naujaat/ᓇᐅᔮᑦ;6653 -8625;4
Pangnirtung/ᐸᖕᓂᖅᑑᖅ;6614 -6572;4
Pond Inlet/ᒥᑦᑎᒪᑕᓕᒃ;7270 -7796;4
Qikiqtarjuaq/ᕿᑭᖅᑕᕐᔪᐊᖅ;6755 -6403;3
Rankin Inlet/ᑲᖏᕿᓂᖅ;6282 -9208;5
Resolute/ᖃᐅᓱᐃᑦᑐᖅ;7470 -9483;2
Sanikiluaq/ᓴᓂᑭᓗᐊᖅ;5653 -7923;3
Sanirajak/ᓴᓂᕋᔭᒃ;6879 -8124;3
Taloyoak/ᑕᓗᕐᔪᐊᖅ;6954 -9352;3
Whale Cove/ᑎᑭᕋᕐᔪᐊᖅ;6216 -9257;3

ON
Aamjiwnaang;4294 -8242;
Abitibi;4902 -8089;
Actinolite;4455 -7733;
Actons Corners;4499 -7571;
Adanac;4697 -8003;
Addington Highlands;4500 -7725;5
Adelaide-Metcalfe;4295 -8170;5
Adjala-Tosorontio;4413 -7993;7
Admaston/Admaston Bromley;4553 -7690;5
Adolphustown;4405 -7705;
Ahmic Harbour;4566 -7974;
Ailsa Craig;4315 -8154;
Akwesasne;4501 -7470;
Alban;4610 -8055;
Albany;5222 -8168;
Alberton;4860 -9353;3
Alcona;5007 -9175;
Alderville First Nation;4418 -7806;3
Aldred's Beach;4416 -7886;
Alfred and Plantagenet;4557 -7492;7
Algonquin Highlands;4540 -7875;5
Algonquin Park;4555 -7858;
Algonquins of Pikwakanagan First Nation;4558 -7725;
Allan Park;4417 -8093;
Allanburg;4309 -7920;
Allenford;4455 -8117;
Almonte;4523 -7620;
Alnwick/Alnwick Haldimand;4408 -7803;6
Alvinston;4282 -8187;
Amaranth;4398 -8023;5
Ameliasburg;4406 -7743;
Amesdale;5002 -9293;
Amethyst Harbour;4854 -8887;
Amherstburg;4212 -8305;8
Amigo Beach;4469 -7939;4
Amulree;4342 -8084;
Amyot;4848 -8495;
Ancona Point;4450 -7861;
Angling Lake;5384 -8953;
Angus;4432 -7988;7
Animakee Wa Zhing #37;4940 -9397;
Animbiigoo Zaagi'igan Anishinaabek;4960 -8796;
Anishinabe of Wauzhushk Onigum;4971 -9445;
Anishnaabeg of Naongashiing;4912 -9431;
Annan;4462 -8084;
Anten Mills;4448 -7982;3
Apitipi Anicinapek Nation;4855 -7997;
Arbeatha Park;4532 -7582;
Arden;4474 -7692;
Arkell;4354 -8017;
Arkona;4308 -8183;
Armour;4563 -7934;4
Armstrong;4771 -7983;4
Armstrong Station;5030 -8904;
Arnstein;4594 -7995;
Aroland;5023 -8696;
Arran-Elderslie;4440 -8120;6
Arva;4305 -8130;
Ashfield-Colborne-Wawanosh;4387 -8160;6
Ashton;4515 -7603;2
Asphodel-Norwood;4435 -7802;6
Assiginack;4573 -8180;3
Astra;4412 -7753;
Athens;4463 -7595;5
Atikameksheng Anishnawbek;4640 -8118;
Atikokan;4876 -9161;5
Attawapiskat;5292 -8243;4
Atwood;4366 -8102;
Auburn;4377 -8155;
Auden Park;4423 -7658;
Augusta;4475 -7560;6
Aundeck-Omni-Kaning;4596 -8200;
Avonbank;4333 -8113;
Ayr;4328 -8045;
Ayton;4405 -8092;
Azilda;4655 -8110;6
Grassy Narrows First Nation/Asubpeeschoseewagong First Nation;5015 -9399;
Mohawks of Akwesasne/Akwesasne;4500 -7464;

PE
Abegweit;4636 -6290;
Afton;4618 -6318;
Afton Road;4638 -6293;
Albany;4628 -6363;
Alberton;4682 -6406;4
Allisary;4637 -6285;
Alma;4687 -6411;
Anglo Tignish;4698 -6400;
Ascension;4695 -6406;

QC
Abercorn;4503 -7267;2
Acton Vale;4565 -7257;6
Adstock;4605 -7108;5
Aguanish;5034 -6234;2
Akulivik/ᐊᑯᓕᕕᒃ;6080 -7820;3
Akwesasne;4502 -7458;
Albertville;4833 -6736;2
Alcove;4569 -7593;
Algonquins of Barriere Lake;4725 -7671;
Alleyn-et-Cawood;4591 -7624;2
Alstonvale;4547 -7418;
Amherst;4605 -7477;4
Ange-Gardien;4535 -7293;5
Angliers;4757 -7913;
Armagh;4674 -7058;4
Arundel;4598 -7461;3
Arvida;4843 -7118;
Ascot Corner;4545 -7177;5
Aston-Jonction;4617 -7223;2
Atikamekw d'Opitciwan;4866 -7494;
Auclair;4775 -6865;2
Audet;4564 -7071;3
Aumond;4650 -7585;3
Aupaluk/ᐊᐅᐸᓗᒃ;5930 -6960;2
Austin;4518 -7228;4
Authier;4874 -7884;2
Authier-Nord;4890 -7886;2
Ayer's Cliff;4517 -7204;4
Chisasibi/ᒋᓴᓯᐱ;5378 -7890;6
Inukjuak/ᐃᓄᒃᔪᐊᒃ;5845 -7810;4
Ivujivik/ᐃᐳᔨᐱᒃ;6242 -7792;2
Kangiqsualujjuaq/ᑲᓐᒋᒃᓱᐊᓗᔪᐊᒃ;5869 -6595;3
Kangiqsujuaq/ᑲᓐᒋᒃᓱᔪᐊᒃ;6160 -7196;3
Kangirsuk/ᑲᓐᒋᕐᓱᒃ/ᑲᖏᕐᓱᖅ;6002 -7003;3
Kuujjuaq/ᑰᔪᐊᒃ/ᑰᔾᔪᐊᖅ;5810 -6840;5
Kuujjuarapik/ᑰᔪᐊᕋᐱᒃ/ᑰᔾᔪᐊᕌᐱᒃ;5528 -7775;3
Oujé-Bougoumou/ᐆᒉᐳᑯᒨ;4994 -7477;3
Puvirnituq/ᐳᕕᕐᓂᑐᒃ;6003 -7728;4
Quaqtaq/ᑯᐊᒃᑕᒃ;6105 -6963;2
Salluit/ᓭᓗᐃᑦ;6220 -7563;4
Tasiujaq/ᑕᓯᐅᔭᒃ;5870 -6993;2
Texas/ᑖᒃᓵᔅ;4540 -7363;
Umiujaq/ᐅᒥᐅᔭᒃ;5656 -7655;3
Waskaganish/ᐙᔅᑳᐦᐄᑲᓂᔥ;5120 -7877;5
Waswanipi/ᐙᔂᓂᐲ;4973 -7617;2

SK
Aberdeen;5233 -10629;3
Adanac;5245 -10906;
Admiral;4972 -10802;
Ahtahkakoop;5337 -10693;4
Air Ronge;5509 -10533;4
Alameda;4927 -10229;2
Aldina;5300 -10688;
Alice Beach;5093 -10517;
Allan;5190 -10606;3
Alsask;5135 -10998;
Alta Vista;5080 -10497;
Alticane;5290 -10748;
Alvena;5252 -10602;
Amulet;4962 -10475;
Aneroid;4972 -10730;
Annaheim;5232 -10482;2
Antler;4957 -10146;
Aquadeo;5314 -10842;2
Arborfield;5311 -10366;2
Arbuthnot;4982 -10690;
Arcola;4964 -10249;3
Ardath;5162 -10723;
Ardill;4993 -10585;
Arelee;5225 -10750;
Arlington Beach;5125 -10523;
Armley;5312 -10403;
Asquith;5212 -10722;3
Assiniboine;5037 -10345;3
Avonlea;5002 -10505;2
Aylesbury;5094 -10569;
Aylsham;5319 -10380;

YT
Aishihik;6160 -13751;
`;
