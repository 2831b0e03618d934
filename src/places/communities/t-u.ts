// Made by `npm run places` from .config/generate/places; do not edit. Sources and licences: LICENSE-CONTENT.

/** Communities with a name from t to u; the format is described in `index.ts`. */
export default `
AB
Taber Municipal District;4976 -11210;
Tall Cree;5791 -11541;2
Tallcree Tribal Government;5806 -11562;
Tangent;5580 -11767;
Tawatinaw;5430 -11348;
Taylorville;4903 -11312;
Teepee Creek;5537 -11840;
Telfordville;5327 -11417;
Thabacha Náre;5999 -11186;
Thebathi;5987 -11167;
Therien;5423 -11127;
Thorhild;5417 -11312;
Thorsby;5323 -11405;3
Three Creeks;5635 -11709;
Three Hills;5170 -11327;5
Throne;5205 -11128;
Tiger Lily;5418 -11477;
Tilley;5045 -11165;
Tofield;5337 -11267;4
Torrington;5179 -11360;
Travers;5025 -11255;
Trochu;5182 -11323;3
Tsuu T'ina Nation/Tsuu T'ina Nation 145 (Sarcee 145);5096 -11438;
Tulliby Lake;5372 -11019;
Turner Valley;5067 -11428;5
Twin Butte;4930 -11382;
Two Hills;5371 -11175;4
Uncas;5351 -11302;
Unipouheos;5388 -11036;3
Upper Hay River;5906 -11775;2
Utikoomak Lake;5593 -11555;3

BC
Burns Lake/Ts'il Kaz Koh;5423 -12575;4
Burns Lake/Ts'il Kaz Koh;5423 -12575;
Canim Lake/Tsq'escen' First Nation;5177 -12090;
T'Sou-ke First Nation;4838 -12370;2
T'it'q'et;5068 -12195;
Ta Ta Creek;4979 -11577;
Tache;5467 -12476;2
Tachie;5465 -12475;
Tacla Lake 9;5532 -12603;
Taft;5098 -11865;
Tahltan;5790 -13118;
Tahsis;4991 -12666;2
Takla Landing;5548 -12597;
Takla Nation;5548 -12597;
Taku;5963 -13385;
Taku River Tlingit;5951 -13366;
Tallheo;5239 -12684;
Tanakut;5148 -12384;
Tappen;5078 -11934;
Tatla Lake;5190 -12460;
Tatton;5171 -12133;
Taylor;5615 -12068;4
Teakerne Arm;5019 -12482;
Telegraph Cove;5055 -12683;
Telegraph Creek;5790 -13116;
Telkwa;5470 -12705;4
Thetis Island;4898 -12368;
Thompson Sound;5080 -12601;
Thornhill;5451 -12854;
Three Forks;5002 -11728;
Thrums;4933 -11758;
Tipella;4973 -12215;
Tk'emlúps te Secwépemc;5068 -12029;
Tl'azt'en Nation;5466 -12472;
Tl'etinqox Government;5202 -12318;
Tla'amin Nation;4990 -12462;
Tla-o-qui-aht First Nations;4917 -12591;
Tlatlasikwala;5092 -12794;
Tlell;5357 -13194;
Tlowitsis Tribe;4991 -12521;
Toad River;5885 -12524;
Tobacco Plains;4909 -11508;
Tofino;4912 -12588;5
Tomslake;5555 -12009;
Toosey;5193 -12250;
Topley;5450 -12630;
Topley Landing;5480 -12613;
Toquaht;4900 -12537;
Towdystan;5227 -12509;
Trout Lake;5065 -11754;
Ts'kw'aylaxw First Nation;5089 -12182;
Ts'uubaa-asatx;4883 -12407;
Tsa Xana;4981 -12608;2
Tsahaheh;4927 -12487;3
Tsal'alh;5073 -12222;
Tsartlip;4858 -12347;
Tsawout First Nation;4859 -12339;
Tsawwassen;4902 -12308;5
Tsay Keh Dene;5689 -12496;
Tseshaht;4927 -12485;
Tseycum;4867 -12345;
Tsinstikeptum;4984 -11961;7
Tsleil-Waututh Nation;4931 -12299;
Tsq'escen' First Nation;5177 -12099;
Tsulquate;5074 -12750;2
Tulameen;4955 -12076;
Tulsequah;5863 -13355;
Tumbler Ridge;5513 -12099;5
Tupper;5548 -12000;
Two Mile;5527 -12763;
Tzeachten;4911 -12195;5
Tzouhalem;4878 -12365;
Tête Jaune Cache;5297 -11940;
Tŝideldel First Nation;5214 -12395;
Ubc;4927 -12325;
Uchucklesaht;4902 -12504;
Ucluelet;4894 -12555;4
Ulkatcho;5247 -12531;
Uncha Lake;5393 -12567;
Union Bar First Nation;4944 -12143;
Union Bay;4958 -12489;
Upper Fraser;5412 -12193;
Upper Nicola;5014 -12028;
Upper Similkameen;4936 -12008;
Upper Sumas;4905 -12219;2
Usk;5463 -12842;

MB
Tataskweyak Cree Nation;5624 -9610;
Teulon;5039 -9726;4
The Narrows;5108 -9878;
Thicket Portage;5532 -9769;
Timberton;5123 -10096;
Tootinaowaziibeeng Treaty Reserve;5123 -10097;
Treherne;4963 -9870;
Twin Lakes Beach;5033 -9797;
Two Borders;4927 -10111;4
Tyndall;5008 -9666;3

NB
Tabusintac;4733 -6501;3
Tankville;4616 -6478;
Tantramar;4593 -6440;
Taylor Village;4594 -6455;
Taymouth;4618 -6662;
Three Rivers;4591 -6515;
Tide Head;4799 -6678;3
Titusville;4549 -6575;
Tobique;4679 -6770;4
Tobique Indian Reservation;4678 -6770;
Tobique Valley;4694 -6739;
Tracadie;4751 -6492;7
Tracy;4568 -6669;3
Turtle Creek;4596 -6489;
Upper Blackville;4665 -6586;
Upper Coverdale;4605 -6496;
Upper Dorchester;4594 -6453;
Upper Letang;4513 -6679;
Upper Miramichi;4647 -6641;5
Upper Point de Bute;4592 -6422;
Upper Queensbury;4599 -6721;
Upper Sackville;4595 -6430;
Uptown Saint John;4527 -6606;
Utopia;4515 -6677;

NL
Tea Cove;4865 -5897;
Terra Nova;4850 -5422;
Terrenceville;4766 -5472;2
The Beaches;4958 -5683;
The Keys;4730 -5281;
Three Arms;4968 -5590;
Tickle Cove;4858 -5349;
Tilt Cove;4988 -5563;
Tilting;4970 -5406;
Tizzard's Harbour;4960 -5481;
Tompkins;4780 -5922;
Tors Cove;4721 -5284;
Traytown;4866 -5398;2
Trepassey;4674 -5336;2
Triangle;5283 -5585;
Trinity;4837 -5337;
Trinity Bay North;4852 -5307;4
Trinny Cove;4749 -5391;
Triton;4952 -5562;3
Trout River;4947 -5813;3
Twillingate;4965 -5476;4
Upper Burgeo;4760 -5766;
Upper Ferry;4785 -5925;
Upper Island Cove;4765 -5322;4

NS
Tam O'Shanter Ridge;4469 -6353;
Tancook Island;4445 -6417;
Tangier;4480 -6270;
Tarbotvale;4635 -6057;
Taylors Head;4482 -6256;
Taylors Road;4561 -6188;
Terence Bay;4447 -6372;3
Terra Nova;4585 -6053;
Terre Noire;4648 -6108;
The Falls;4564 -6322;
The Hawk;4342 -6562;
The Lodge;4456 -6403;
The Lookoff;4520 -6441;
Thibeauville;4565 -6099;
Thomasville;4357 -6545;
Thomson Station;4568 -6380;
Thorburn;4555 -6251;
Thornhill;4460 -6361;
Three Fathom Harbour;4465 -6330;
Three Mile Plains;4496 -6410;
Tiddville;4442 -6617;
Tidnish;4599 -6401;
Tidnish Bridge;4598 -6404;
Tidnish Cross Roads;4598 -6400;
Timberlea;4466 -6375;
Tiverton;4438 -6622;
Torbrook;4491 -6498;
Trafalgar;4528 -6266;
Tremont;4495 -6493;
Trenton;4562 -6264;5
Troy;4570 -6143;
Truemanville;4586 -6408;
Tufts Cove;4468 -6360;
Tupperville;4480 -6537;
Tusket;4387 -6597;
Tyndal Road;4590 -6411;
Union Centre;4553 -6276;
Union Square;4455 -6464;
Upper Big Tracadie;4558 -6159;
Upper Blandford;4451 -6413;
Upper Branch;4445 -6468;
Upper Burlington;4505 -6404;
Upper Chelsea;4435 -6477;
Upper Clements;4470 -6558;
Upper Clyde River;4390 -6549;
Upper Economy;4539 -6384;
Upper Falmouth;4496 -6422;
Upper Grand Mira;4581 -6030;
Upper Granville;4483 -6534;
Upper Hammonds Plains;4475 -6384;
Upper Kennetcook;4520 -6366;
Upper LaHave;4437 -6444;
Upper Lakeville;4479 -6296;
Upper Lawrencetown;4468 -6343;
Upper Leitches Creek;4613 -6039;
Upper Margaree;4621 -6114;
Upper Middle River;4619 -6094;
Upper Musquodoboit;4513 -6295;
Upper Nappan;4579 -6419;
Upper New Cornwall;4453 -6458;
Upper Nine Mile River;4508 -6363;
Upper Northfield;4450 -6461;
Upper Ohio;4398 -6543;
Upper Onslow;4538 -6329;
Upper Port La Tour;4351 -6547;
Upper Rawdon;4507 -6371;
Upper Sackville;4482 -6376;
Upper Smithfield;4526 -6219;
Upper South River;4544 -6193;
Upper Tantallon;4470 -6388;
Upper Washabuck;4605 -6082;
Upper Wedgeport;4376 -6599;
Upper West Pubnico;4368 -6579;
Urbania;4522 -6343;

NT
Sambaa K'e/Trout Lake;6043 -12125;1
Teetl'it Gwich'in Band Council;6744 -13489;
Thompson Landing;6292 -11067;
Tsiigehtchic;6744 -13370;1
Tuktoyaktuk;6945 -13303;3
Tulita;6490 -12557;2
Tulita Dene;6490 -12558;
Tungsten;6196 -12820;
Ulukhaktok/Uluhaktok;7073 -11775;2

NU
Gjoa Haven/Uqsuqtuuq;6863 -9588;4
Taloyoak/Talurjuaq;6954 -9352;3
Tanquary Camp;8140 -7690;
Tavani;6207 -9310;
Thom Bay;7015 -9240;
Umingmaktuuq/Umingmaktuk;6769 -10795;
Whale Cove/Tikirarjuaq;6216 -9257;3

ON
Lambton Shores/Thedford;4318 -8190;7
Talbotville Royal;4281 -8123;
Tamworth;4449 -7699;
Tansleyville;4962 -8794;
Tara;4448 -8115;
Tarbutt and Tarbutt Additional;4636 -8400;3
Tarzwell;4798 -8002;
Tavistock;4332 -8083;5
Tay;4472 -7977;7
Tay Valley;4487 -7638;6
Taykwa Tagamou Nation;4900 -8083;
Teeswater;4400 -8129;
Teeterville;4294 -8046;
Tehkummah;4562 -8203;2
Temagami;4701 -7995;3
Temagami North;4711 -7979;
Temiskaming Shores;4749 -7972;7
Tenby Bay;4610 -8390;
Terrace Bay;4880 -8710;4
Teviotdale;4384 -8076;
Thames Centre;4303 -8108;7
Thamesford;4306 -8100;
The Archipelago;4559 -8037;3
The Blue Mountains;4456 -8046;7
The Nation/The Nation La Nation;4535 -7503;7
The North Shore;4624 -8265;3
Thessalon;4625 -8357;4
Thomasburg;4440 -7731;
Thornbury;4456 -8045;
Thorndale;4311 -8118;
Thornloe;4767 -7977;
Thornton;4429 -7969;
Thorold;4312 -7920;8
Thunder Beach;4476 -8005;
Tichborne;4467 -7668;
Tilden Lake;4658 -7963;
Tincap;4462 -7575;
Tiny;4468 -7995;7
Tiverton;4357 -8092;
Tiverton;4427 -8154;
Tobermory;4525 -8166;4
Tomstown;4780 -7975;
Toronto/Tkaronto;4366 -7939;9
Torrance;4500 -7957;
Tory Hill;4499 -7829;
Tottenham;4402 -7981;6
Townsend;4289 -8014;
Tramore;4562 -7746;
Trent Hills;4431 -7785;7
Trent Lakes;4473 -7846;6
Trent River;4439 -7788;
Trout Creek;4598 -7937;
Trowbridge;4373 -8103;
Tudor and Cashel;4475 -7760;3
Tullamore;4379 -7976;
Tunis;4884 -8084;
Turin;4252 -8187;
Turkey Point;4269 -8033;
Tuscarora;4302 -8004;
Tweed;4448 -7732;6
Two O'Clock;4574 -8178;
Tyendinaga;4430 -7720;6
Tyendinaga Mohawk Territory;4419 -7716;5
Tyrone;4402 -7872;
Udora;4426 -7919;
Union;4274 -8119;
Upper Cayuga;4303 -8008;
Upper Mohawk;4307 -8017;
Utopia;4432 -7980;
Utterson;4522 -7933;
Uttoxeter;4303 -8205;

PE
Three Rivers;4618 -6257;6
Tignish;4695 -6403;3
Tignish Shore;4695 -6400;
Toronto;4645 -6338;
Tracadie;4635 -6297;
Tracadie Cross;4635 -6297;
Tryon;4623 -6355;
Uigg;4617 -6281;
Unionvale;4672 -6418;
Urbainville;4647 -6403;

QC
Innu Takuaikan Uashat Mak Mani-Utenam/Takuaikan Uashat Mak Mani-Utenam;5023 -6640;
Montagnais de Unamen Shipu/Unamen Shipu;5022 -6066;
Montréal/Tiohtià:ke;4550 -7356;9
Tadoussac;4815 -6972;3
Taschereau;4863 -7876;3
Tasiujaq;5870 -6993;2
Tennessee;4537 -7365;
Terrasse-Bigras;4550 -7414;
Terrasse-Raymond;4549 -7413;
Terrasse-Vaudreuil;4540 -7398;4
Terrasse-des-Pins;4586 -7407;5
Tete-a-la-Baleine;5070 -5932;
Texas;4540 -7363;
The Crees of the Waskaganish First Nation;5149 -7875;
Thorne;4576 -7641;3
Thurso;4560 -7525;5
Timiskaming First Nation;4761 -7947;3
Tingwick;4588 -7194;4
Tourville;4713 -6998;3
Tree Farm;4545 -7414;
Tring-Jonction;4627 -7098;4
Trois-Rives;4700 -7277;3
Très-Saint-Rédempteur;4543 -7438;3
Trécesson;4865 -7832;4
Témiscaming;4672 -7910;5
Témiscouata-sur-le-Lac;4768 -6888;6
Uashat;5024 -6639;4
Ulverton;4570 -7225;2
Umiujaq;5656 -7655;3
Upton;4565 -7268;4

SK
Tadmore;5183 -10248;
Tarnopol;5270 -10538;
Taylor Beach;5070 -10365;
The Key First Nation;5178 -10213;
Theodore;5142 -10292;2
Thunderchild First Nation;5348 -10888;3
Tisdale;5285 -10405;5
Titanic;5287 -10643;
Togo;5140 -10158;
Torquay;4914 -10349;2
Tramping Lake;5214 -10895;
Trevessa Beach;5303 -10833;
Trossachs;4963 -10422;
Truax;4990 -10495;
Tuffnell;5165 -10337;
Turnor Lake;5647 -10870;2
Turtle Lake South Bay;5352 -10870;
Turtleford;5339 -10896;3
Tway;5273 -10543;
Uhl's Bay;5098 -10515;
Unity;5245 -10917;5
Usherville;5223 -10265;

YT
Carcross/Tagish First Nation;6017 -13471;2
Ta'an Kwach'an;6074 -13508;
Tagish;6031 -13427;2
Takhini;6074 -13509;
Takhini Hotspring;6088 -13534;
Ten Mile;6017 -13437;
Teslin;6017 -13272;2
Teslin Crossing;6125 -13460;
Teslin River;6048 -13331;
Teslin Tlingit Council;6017 -13273;
Thistle Creek;6306 -13950;
Tr'ondëk Hwëch'in;6406 -13943;
Tuchitua;6092 -12922;
Upper Laberge;6094 -13510;
Upper Liard;6005 -12891;1
`;
