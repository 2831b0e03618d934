// Made by `npm run places` from .config/generate/places; do not edit. Sources and licences: LICENSE-CONTENT.

/** Communities with a name from s to s; the format is described in `index.ts`. */
export default `
AB
Saddle Lake Cree Nation;5397 -11169;
Samson;5282 -11345;5
Sandy Beach;5380 -11404;2
Sandy Lake;5582 -11343;
Sangudo;5388 -11490;
Saprae Creek;5665 -11114;3
Saskatchewan River Crossing;5198 -11675;
Sawridge First Nation;5530 -11484;
Scandia;5028 -11203;
Schuler;5033 -11010;
Scotfield;5155 -11133;
Seba Beach;5355 -11474;2
Sedalia;5168 -11067;
Sedgewick;5277 -11169;3
Seebe;5110 -11506;
Seven Persons;4988 -11091;
Sexsmith;5535 -11879;5
Sharples;5147 -11307;
Shaughnessy;4985 -11283;
Sheerness;5148 -11169;
Shouldice;5072 -11298;
Sibbald;5139 -11015;
Siksika Nation;5086 -11305;5
Silver Beach;5303 -11397;
Silver Sands;5363 -11468;2
Silver Valley;5603 -11957;
Simon Lakes;5648 -11664;
Skiff;4950 -11179;
Smith;5517 -11403;
Smith's Landing First Nation;5999 -11184;
Smithfield;5357 -11435;
Smoky Lake;5412 -11247;4
South Baptiste;5473 -11357;
South View;5365 -11466;
Spedden;5413 -11172;
Spirit River;5578 -11884;3
Spring Coulee;4933 -11305;
Spring Lake;5352 -11414;3
Springbrook;5218 -11388;4
Spruce Valley;5485 -11280;
Spruce View;5208 -11432;
Sputinow;5392 -11025;
St. Brides;5398 -11155;
St. Edouard;5398 -11114;
St. Francis;5328 -11433;
St. Isidore;5620 -11710;2
St. Lina;5430 -11145;
St. Michael;5383 -11258;
St. Paul;5398 -11128;6
St. Vincent;5415 -11127;
Stand Off;4946 -11331;
Standard;5111 -11298;2
Star;5382 -11277;
Stauffer;5217 -11458;
Stavely;5016 -11364;3
Steen River;5963 -11717;
Steveville;5083 -11162;
Stirling;4950 -11253;4
Stirlingville;5157 -11370;
Stobart;5090 -11314;
Stoney;5117 -11485;
Stony Plain;5353 -11401;4
Streamstown;5343 -11019;
Strome;5280 -11207;
Sturgeon Heights;5509 -11767;
Sturgeon Lake Cree Nation;5507 -11742;4
Sucker Creek;5540 -11615;3
Sunbreaker Cove;5239 -11420;
Sunchild First Nation;5270 -11534;3
Sundance Beach;5308 -11411;
Sunnybrook;5319 -11423;
Sunnynook;5128 -11167;
Sunnyslope;5165 -11355;
Sunrise Beach;5378 -11405;
Sunset Beach;5475 -11354;
Sunset House;5512 -11687;
Sunset Point;5369 -11434;2
Swan Hills;5472 -11540;4
Swan River First Nation;5533 -11543;2
Sylvester;5500 -11969;
Tsuu T'ina Nation/Sarcee 145;5096 -11438;

BC
S1/S1 2 Tsimpsean 2;5437 -13043;
Sahara Heights;4925 -12478;
Sahhaltkum;5081 -11973;2
Saik'uz First Nation;5394 -12411;
Salmo;4920 -11728;4
Salmon River;5049 -11933;
Salmon Valley;5408 -12270;
Saltair;4895 -12377;4
Saltspring Island;4882 -12351;
Samahquam;5005 -12254;
Sanca;4941 -11674;
Sandon;4998 -11724;
Saulteau First Nations;5585 -12165;
Savona;5075 -12084;
Sayward;5038 -12595;2
Scotch Creek;5090 -11945;3
Seabird Island;4926 -12173;3
Seaford;5009 -12490;
Seaside Park;4953 -12348;
Sechelt/shishálh Nation;4947 -12377;7
Sechelt/shishálh Nation;4947 -12377;
Sechelt Indian Government District;4948 -12376;
Selma Park;4946 -12374;
Semiahmoo;4902 -12278;
Seton Portage;5070 -12229;
Sewall;5376 -13230;
Seymour Arm;5123 -11895;
Shackan;5029 -12117;
Shalalth;5073 -12222;
Shalath;5076 -12224;
Shawnigan Lake;4865 -12364;
Shawniken;5042 -12136;
Shearwater;5215 -12809;
Shelley;5400 -12262;
Shelter Bay;5063 -11791;
Shelter Point;4993 -12519;
Sheslay;5827 -13180;
Shingle Creek;4952 -11980;
Shirley;4839 -12394;
Shulus;5013 -12085;
Shushartie;5085 -12786;
Shuswap;5078 -11970;
Shuswap Band;5052 -11601;2
Shuswap Falls;5030 -11881;
Shutty Bench;4997 -11692;
Shxw'ow'hamel First Nation;4934 -12161;
Shxwhá:y Village;4917 -12199;
Sicamous;5083 -11899;5
Sik-e-dakh;5531 -12768;2
Sikanni Chief;5724 -12270;
Silver River;4957 -12182;
Silverhill;4918 -12238;
Simoom Sound;5076 -12649;
Simpcw First Nation;5132 -12015;
Sinclair Mills;5402 -12168;
Sion;4902 -11849;3
Siska;5014 -12157;
Six Mile;4846 -12346;3
Skatin;4994 -12241;
Skawahlook First Nation;4936 -12161;
Skedans;5297 -13162;
Skeena Crossing;5510 -12781;
Skeetchestn;5084 -12095;2
Skidegate;5327 -13199;3
Skidegate Landing;5325 -13201;
Skin Tyee;5400 -12588;
Skookumchuck;4992 -11573;
Skookumchuck;4993 -12240;
Skowkale 10;4914 -12194;3
Skuppah;5019 -12157;
Skwah;4918 -12197;2
Skweahm;4917 -12208;2
Skwlax te Secwepemculecw;5087 -11960;
Slesse Park;4908 -12183;2
Sliammon 1;4990 -12461;3
Slocan;4977 -11747;2
Slocan Park;4952 -11762;
Slosh;5073 -12219;2
Smith River;5988 -12644;
Snuneymuxw First Nation;4915 -12393;
Sointula;5063 -12702;
Somenos;4882 -12373;
Songhees Nation;4844 -12343;
Soowahlie;4908 -12197;2
Sorrento;5088 -11947;
South Bentinck;5205 -12667;
South Hazelton;5524 -12765;
South Pender Harbour;4962 -12403;4
South Saanich;4859 -12346;3
South Shalalth;5072 -12225;
South Slocan;4945 -11754;
Southbank;5402 -12577;
Spallumcheen;5040 -11922;6
Sparwood;4972 -11490;5
Spences Bridge 4;5041 -12136;
Spillimacheen;5090 -11637;
Splatsin;5054 -11914;
Sproat Lake;4928 -12492;
Spuzzum;4966 -12141;
Sq'éwlets;4924 -12200;
Squamish;4932 -12313;
Squeah;4950 -12142;
Squiala First Nation;4916 -12198;
Squilax;5087 -11961;
Squirrel Cove 8;5015 -12492;
St. Eugene Mission;4958 -11575;
Stanley;5303 -12172;
Steelhead;4923 -12232;
Stellako;5407 -12490;
Stellat'en First Nation;5406 -12491;
Stewart;5593 -12998;3
Stikine River 7;5789 -13118;
Stone;5194 -12315;2
Stony Creek;5394 -12411;2
Stories Beach;4992 -12519;
Sts'ailes;4930 -12191;
Stswecem'c Xget'tem First Nation/Stswecem'c Xgat'tem First Nation;5159 -12221;
Stump Lake;5038 -12033;
Sturdies Bay;4888 -12331;
Stz'uminus First Nation;4899 -12377;
Sugarcane;5210 -12198;
Sumas First Nation;4905 -12219;
Summit Lake;5865 -12467;
Summit Lake;5428 -12264;
Sun Peaks;5088 -11991;
Sun Peaks Mountain;5089 -11989;4
Sunnybrae;5077 -11927;3
Sunnyside;5465 -12473;
Sunset Prairie;5585 -12077;
Surprise;5963 -13341;
Swartz Bay;4868 -12342;
Switsemalph;5073 -11932;2
Xatsull First Nation/Soda Creek;5228 -12214;

MB
Fort Alexander/Sagkeeng;5061 -9631;4
Sandy Bay;5055 -9865;5
Sandy Lake;5053 -10018;
Sanford;4969 -9744;
Sapotaweyak Cree Nation;5274 -10069;
Sayisi Dene First Nation;5872 -9849;
Scandinavia;5053 -9980;
Sherridon;5512 -10109;
Shilo;4981 -9964;4
Shoal River Indian Reserve;5275 -10068;3
Sidney;4990 -9908;
Silcox;5720 -9417;
Sioux Valley Dakota Nation;4986 -10048;4
Skownan First Nation;5197 -9960;
Snow Lake;5488 -10004;4
Somerset;4941 -9866;
Souris;4962 -10026;4
Souris-Glenwood;4962 -10026;5
South Indian Lake;5678 -9893;3
South Junction;4904 -9577;
Sperling;4951 -9770;
Split Lake;5625 -9609;5
St-Lazare;5045 -10130;
St-Pierre-Jolys;4944 -9698;4
St. Claude;4966 -9834;3
St. Jean Baptiste;4927 -9734;3
St. Leon;4936 -9858;
St. Lupicin;4946 -9848;
St. Theresa Point;5382 -9485;5
Starbuck;4977 -9762;
Ste. Agathe;4957 -9718;
Ste. Rose;5102 -9943;4
Ste. Rose du Lac;5106 -9952;
Steep Rock;5144 -9880;
Stonewall;5013 -9733;6
Stony Mountain;5009 -9722;
Sundance;5653 -9407;
Sundown;4910 -9627;
Swan Lake;4940 -9884;
Swan Valley West;5200 -10139;5

NB
Saint Irénée and Alderwood;4750 -6499;3
Saint Mary's;4597 -6663;
Saint-André;4710 -6776;4
Saint-Anselme;4606 -6471;
Saint-David;4642 -6475;
Saint-Ignace;4670 -6508;3
Saint-Jean-Baptiste;4648 -6471;
Saint-Joseph-de-Kent;4644 -6475;
Saint-Léolin;4776 -6516;3
Saint-Norbert;4647 -6497;
Saint-Sauveur;4753 -6527;3
Saint-Simon;4774 -6484;3
Sainte-Anne-de-Kent;4655 -6477;
Sainte-Anne-de-Madawaska;4725 -6802;3
Sainte-Cécile;4785 -6467;3
Sainte-Marie-Saint-Raphaël;4779 -6458;3
Sainte-Marie-de-Kent;4642 -6483;
Scotch Lake;4596 -6697;
Scoudouc;4617 -6456;
Seal Cove;4465 -6684;
Searsville;4598 -6658;
Seaview;4516 -6619;
Seeleys Cove;4509 -6666;
Shannon;4570 -6598;
Shediac Bridge-Shediac River;4627 -6460;4
Shediac Cape;4623 -6456;3
Shemogue;4615 -6418;
Sillikers;4695 -6588;
Silver Falls;4530 -6602;
Skiff Lake;4583 -6755;
Slope Road;4609 -6610;
Somerville;4630 -6754;
South Bay;4526 -6614;
South Esk;4695 -6568;
South Nelson Road;4696 -6557;
Southern Victoria;4677 -6772;
St. Basile;4737 -6830;2
Starlight Village;4588 -6677;4
Stilesville;4617 -6488;
Stoney Creek;4599 -6471;
Strait Shores;4609 -6408;
Strathadam;4697 -6567;
Sunbury-York South;4584 -6661;
Sunny Brae;4610 -6478;
Sunny Corner;4693 -6581;3
Sussex Corner;4571 -6548;4

NL
Sally's Cove;4973 -5793;
Salmon Cove;4778 -5317;3
Samiajij Miawpukek;4788 -5571;3
Samson Island;4950 -5495;
Sandringham;4867 -5383;2
Sandy Point;4845 -5850;
Savage Cove-Sandy Cove;4866 -5371;
Seal Cove;4993 -5638;2
Seal Cove (White Bay)/Seal Cove;4993 -5638;2
Searston;4783 -5931;
Seldom-Little Seldom;4960 -5420;
Sesame Park;4752 -5276;
Shea Heights;4755 -5272;
Sheshatshiu;5352 -6015;4
Shoal Harbour;4818 -5398;
Signal Hill;4757 -5269;
Small Point-Adam's Cove-Blackhead-Broad Cove;4784 -5311;2
South Branch;4792 -5903;
South Brook;4943 -5608;2
South River;4755 -5327;3
Southern Arm;4965 -5591;
Southern Bay;4840 -5363;
Southern Harbour;4772 -5397;2
Southlands;4749 -5282;
Southport;4805 -5363;
Spaniard's Bay;4762 -5328;5
Springdale;4950 -5606;5
Spruce Meadows;4760 -5272;
Square Islands;5273 -5583;
St. Alban's;4788 -5585;4
St. Andrew's;4778 -5927;
St. Anthony;5137 -5559;5
St. Bernard's-Jacques Fontaine;4752 -5491;2
St. Bride's;4693 -5417;2
St. George's;4843 -5848;4
St. Jacques-Coomb's Cove;4747 -5552;3
St. John's/Saint-Jean de Terre-Neuve;4752 -5276;9
St. Joseph's;4712 -5352;
St. Lawrence;4692 -5540;4
St. Lewis;5237 -5569;1
St. Lunaire-Griquet;5152 -5549;3
St. Mary's;4691 -5353;2
St. Pauls;4987 -5781;2
St. Shotts;4663 -5358;
St. Vincent's;4679 -5364;
St. Vincent's-St. Stephen's-Peter's River;4677 -5362;2
Stag Harbour;4957 -5430;
Steady Brook;4896 -5782;2
Stephenville Crossing;4850 -5844;4
Summerford;4948 -5478;3
Summerville;4845 -5355;
Sunnyside;4787 -5391;2
Swift Current;4788 -5421;

NS
SIPEKNE'KATIK;4509 -6349;
Sable River;4384 -6505;
Sable River West;4383 -6506;
Salem;4577 -6412;
Salem Road;4582 -6056;
Salmon River;4405 -6617;
Salmon River;4565 -6078;
Salmon River Bridge;4478 -6303;
Salmon River Road;4590 -6033;
Sambro;4447 -6360;
Sambro Creek;4447 -6362;
Sambro Head;4448 -6358;
Sand Beach;4381 -6612;
Sandford;4392 -6615;
Sandy Cove;4450 -6609;
Saulnierville;4428 -6613;
Saulnierville Station;4424 -6610;
Schmidtville;4464 -6358;
Scotch Village;4506 -6400;
Scotchtown;4624 -6010;
Scotsburn;4565 -6285;
Scotsville;4616 -6115;
Seabright;4462 -6393;
Seafoam;4578 -6298;
Seaforth;4467 -6327;
Seal Harbour;4515 -6159;
Seal Island;4340 -6601;
Seffernsville;4466 -6440;
Selma;4532 -6354;
Shad Bay;4452 -6379;
Shag Harbour;4349 -6570;
Shannon Park;4468 -6360;
Shearwater;4463 -6351;
Sheepherders Junction;4537 -6283;
Sheet Harbour Road;4512 -6290;
Sheffield Mills;4515 -6448;
Sherbrooke;4514 -6198;
Sherwood;4472 -6430;
Sherwood Heights;4467 -6367;
Shinimicas Bridge;4587 -6391;
Ship Harbour;4481 -6288;
Short Beach;4394 -6615;
Shubenacadie;4508 -6340;
Shubenacadie East;4510 -6339;
Shulie;4560 -6457;
Shunacadie;4602 -6065;
Simms Settlement;4462 -6409;
Sissiboo Falls;4443 -6586;
Skir Dhu;4649 -6045;
Skye Glen;4604 -6120;
Skye Mountain;4597 -6120;
Sluice Point;4379 -6597;
Smith Settlement;4478 -6310;
Smithfield;4527 -6213;
Smiths Cove;4461 -6571;
Smithsville;4349 -6547;
Soapstone Mine;4599 -6119;
Sober Island;4485 -6247;
Soldiers Cove;4570 -6073;
Soldiers Cove West;4570 -6075;
Sonora;4507 -6190;
South Alton;4501 -6454;
South Branch;4517 -6309;
South Brook;4556 -6418;
South Brookfield;4438 -6497;
South Cove;4604 -6090;
South Haven;4622 -6060;
South Lake Ainslie;4606 -6111;
South Lochaber;4538 -6204;
South Maitland;4525 -6347;
South Merland;4553 -6163;
South Ohio;4392 -6606;
South Rawdon;4500 -6387;
South Section;4502 -6316;
South Side;4345 -6560;
South Side of Boularderie;4615 -6053;
South Uniacke;4487 -6378;
South Victoria;4570 -6372;
South Waterville;4503 -6465;
Southampton;4559 -6425;
Southdale;4466 -6355;
Southside Antigonish Harbour;4564 -6189;
Southville;4435 -6590;
Spa Springs;4498 -6505;
Spring Garden;4464 -6358;
Springfield;4463 -6486;
Springfield Lake;4481 -6374;
Springhaven;4392 -6585;
Springhill;4565 -6405;5
Springhill Junction;4569 -6411;
Springside;4528 -6289;
Springville;4545 -6262;
Spry Bay;4484 -6259;
Spry Harbour;4484 -6262;
Spryfield;4461 -6362;
St. Andrews;4556 -6189;
St. Anns;4621 -6060;
St. Benoni;4422 -6612;
St. Bernard;4440 -6604;
St. Croix;4496 -6404;
St. Esprit;4563 -6053;
St. Joseph du Moine;4653 -6107;
St. Patricks Channel;4606 -6093;
St. Pauls;4542 -6257;
St. Rose;4635 -6118;
Stanley;4509 -6392;
Stanley Section;4451 -6473;
Ste. Anne du Ruisseau;4383 -6593;
Steam Mill Village;4511 -6451;
Stellarton;4556 -6266;5
Stewartdale;4601 -6115;
Stewiacke;4513 -6335;4
Stillwater Lake;4470 -6384;
Stoneridge;4463 -6363;
Stoney Island;4345 -6559;
Stormont;4522 -6173;
Strathlorne;4618 -6128;
Streets Ridge;4572 -6363;
Summerside;4560 -6178;
Summerville;4510 -6416;
Summerville Centre;4395 -6481;
Sunny Brae;4540 -6250;
Sunnybrook;4441 -6433;
Sunset Acres;4469 -6349;
Sweetland;4447 -6451;
Sydney Forks;4606 -6030;
Sylvester;4561 -6277;

NT
Sachs Harbour;7198 -12524;1
Salt River First Nation #195;6011 -11223;
Sambaa K'e;6043 -12125;1
Sawmill Bay;6572 -11890;
Seven Islands Crossing;6738 -13194;
Stanton;6980 -12869;
Łutselkʼe/Snowdrift;6241 -11074;2

NU
Coral Harbour/Salliq;6413 -8317;4
Sanikiluaq;5653 -7923;3
Sanirajak;6879 -8124;3

ON
Elginburg/Silvers Corners/Shannons Corners;4432 -7651;
Greenwood/St. Lawrence South;4427 -7644;
Mississaugas of Scugog Island First Nation/Scugog Island First Nation;4419 -7888;
Sabaskong Bay;4918 -9392;2
Sables-Spanish Rivers;4623 -8200;5
Sachigo Lake;5387 -9217;3
Sagamok;4615 -8211;4
Sagamok Anishnawbek;4616 -8211;
Sahanatien;4498 -7975;
Salem;4396 -8004;
Saltford;4375 -8170;
Sand Banks;4390 -7728;
Sandy Lake;5306 -9332;4
Sauble Beach;4463 -8127;
Sauble Beach South;4460 -8128;
Saugeen;4451 -8133;3
Saugeen Shores;4441 -8137;7
Sawlog Bay;4485 -7992;
Schomberg;4401 -7969;
Schreiber;4881 -8727;4
Schumacher;4848 -8130;
Scotch Settlement;4454 -8129;
Scotland;4303 -8038;
Scugog;4409 -7894;8
Scugog Centre;4416 -7890;
Seaforth;4355 -8140;5
Seagrave;4419 -7895;
Searchmont;4678 -8405;
Sebright;4472 -7911;
Seeleys Bay;4450 -7622;
Seguin;4529 -7981;6
Seguin Falls;4542 -7967;
Seine River First Nation;4872 -9243;2
Seine River Village;4872 -9243;
Selby;4430 -7698;
Selkirk;4281 -7996;
Selwyn;4447 -7832;8
Serpent River;4620 -8247;2
Sesekinika;4818 -8024;
Seven Mile Narrows;4527 -8012;
Severn;4475 -7952;7
Severn Bridge;4477 -7933;
Shabaqua;4858 -8992;
Shabaqua Corners;4859 -8989;
Shakespeare;4339 -8081;
Shallow Lake;4461 -8103;
Shannonville;4420 -7723;
Shanty Bay;4440 -7954;
Sharon;4410 -7944;
Sharpton/Sharpton Glenvale;4433 -7662;
Shawanaga First Nation;4551 -8027;
Shebandowan;4863 -9007;
Shedden;4276 -8134;
Sheguiandah;4588 -8192;
Sherborne Stanhope and Others;4511 -7873;
Sherkston;4287 -7914;
Sheshegwaning;4593 -8284;
Shining Tree;4756 -8126;
Shoal Lake No.40;4961 -9514;2
Shuniah;4846 -8921;5
Shuniah Township;4852 -8911;
Silver Centre;4720 -7951;
Silver Dollar;4980 -9118;
Silver Islet;4833 -8882;
Singhampton;4434 -8030;
Sioux Narrows-Nestor Falls;4940 -9408;3
Six Nations;4302 -8004;
Six Nations Corner;4305 -8003;
Six Nations of the Grand River;4307 -8012;
Sixty-Nine Corners;4304 -8014;
Slate Falls Nation;5115 -9162;2
Smith's Corners;4304 -8020;
Smithville;4310 -7955;
Smooth Rock Falls;4928 -8163;4
Smooth Town;4303 -8007;
Snowball;4400 -7951;
Solmesville;4416 -7711;
Sombra;4272 -8248;
Sour Spring;4306 -8019;
South Algonquin;4550 -7802;4
South Bruce;4403 -8120;6
South Bruce Peninsula;4471 -8122;7
South Buxton;4227 -8218;
South Dundas;4492 -7527;7
South Frontenac;4451 -7649;8
South Glengarry;4520 -7458;7
South Huron;4332 -8152;7
South Lancaster;4513 -7448;
South March;4535 -7593;
South Mountain;4499 -7545;
South Porcupine;4847 -8122;
South River;4583 -7938;4
South Stormont;4508 -7497;7
South Woodslee;4220 -8269;
South-West Oxford;4295 -8080;6
Southampton;4450 -8137;
Southgate;4410 -8058;6
Southwest Middlesex;4275 -8170;6
Southwold;4275 -8132;6
Southwood;4334 -8033;
Sowerby;4630 -8339;
Spanish;4620 -8235;3
Sparta;4270 -8108;
Spence;4558 -7963;
Spencerville;4484 -7555;
Spring Bay;4568 -8217;
Spring Brook;4436 -7760;
Springvale;4297 -8012;
Springwater;4443 -7973;8
St-Albert;4525 -7512;
St-Eugène;4554 -7441;
St. Agatha;4344 -8063;
St. Andrews;4510 -7480;
St. Anns;4307 -7950;
St. Augustine;4384 -8150;
St. Clair;4278 -8235;7
St. Clair Beach;4232 -8287;
St. Clements;4352 -8065;3
St. Davids;4316 -7913;
St. George;4324 -8025;5
St. Helens;4390 -8151;
St. Jacobs;4353 -8056;
St. Joachim;4230 -8263;
St. Johns;4308 -8008;
St. Joseph;4627 -8400;4
St. Ola;4485 -7760;
St. Pauls Station;4334 -8110;
St. Williams;4267 -8042;
St.-Charles;4634 -8045;4
Starr's Beach;4422 -7884;
Stayner;4442 -8010;
Ste-Anne-de-Prescott;4545 -7448;
Stella;4417 -7670;
Stirling;4430 -7755;4
Stirling-Rawdon;4437 -7759;6
Stirton;4373 -8069;
Stone Mills;4445 -7692;6
Stoneridge;4305 -8006;
Stoney Point;4427 -7953;4
Stoney Point/Stoney Point Pointe-aux-Roches;4230 -8255;
Strange;4393 -7958;
Strathcona Park;4426 -7652;
Strathroy-Caradoc;4296 -8162;8
Strong;4575 -7940;4
Stroud;4432 -7962;
Sucker Creek;4596 -8200;2
Sulphide;4452 -7723;
Summer Beaver;5275 -8852;2
Summerstown;4507 -7456;
Sunderland;4426 -7906;
Sundridge;4577 -7939;3
Sunrise Beach;4417 -7886;
Superior Junction;5009 -9178;
Sutton;4430 -7937;
Swastika;4810 -8010;
Sydenham;4457 -8080;

PE
Scotchfort;4635 -6291;2
Skinners Pond;4697 -6413;
Souris;4635 -6225;4
South Rustico;4645 -6331;
Southport;4623 -6310;
Springfield;4638 -6352;
St. Anthony;4673 -6418;
St. Edward;4688 -6418;
St. Lawrence;4685 -6422;
St. Louis;4688 -6415;
St. Roch;4692 -6405;
Stanhope;4642 -6310;
Stanley Bridge;4647 -6346;
Summerfield;4640 -6355;

QC
La Pocatière/Ste. Anne de la Pocatiere;4737 -7003;5
Montmagny/Saint Thomas de Montmagny;4698 -7055;7
Sabrevois;4521 -7323;
Sacré-Coeur;4823 -6980;4
Sacré-Coeur-Saguenay;4823 -6980;
Saguenay;4842 -7107;9
Saint-Adalbert;4684 -6995;2
Saint-Adolphe-d'Howard;4597 -7433;5
Saint-Adrien;4582 -7174;3
Saint-Adrien-d'Irlande;4611 -7143;2
Saint-Agapit;4656 -7144;6
Saint-Aimé;4592 -7295;2
Saint-Aimé-des-Lacs;4768 -7030;4
Saint-Aimé-du-Lac-des-Îles;4640 -7555;3
Saint-Alban;4672 -7208;4
Saint-Albert;4600 -7208;4
Saint-Alexandre;4523 -7312;5
Saint-Alexandre;5002 -6686;4
Saint-Alexandre-de-Kamouraska;4768 -6962;5
Saint-Alexis;4593 -7362;4
Saint-Alexis-de-Matapédia;4798 -6705;3
Saint-Alexis-des-Monts;4666 -7325;4
Saint-Alfred;4615 -7083;3
Saint-Alphonse;4820 -6564;3
Saint-Alphonse-Rodriguez;4618 -7370;5
Saint-Alphonse-de-Granby;4533 -7282;5
Saint-Amable;4565 -7330;7
Saint-Ambroise;4608 -7356;4
Saint-Ambroise-de-Kildare;4608 -7355;5
Saint-André-Avellin;4572 -7507;5
Saint-André-d'Argenteuil;4557 -7433;5
Saint-André-de-Kamouraska/Saint-André;4766 -6969;3
Saint-André-du-Lac-Saint-Jean;4831 -7197;2
Saint-Anicet;4512 -7435;5
Saint-Anselme;4663 -7097;5
Saint-Antoine-de-Tilly;4666 -7157;4
Saint-Antoine-sur-Richelieu;4578 -7318;4
Saint-Antonin;4776 -6948;5
Saint-Apollinaire;4661 -7151;6
Saint-Armand;4503 -7305;4
Saint-Athanase;4741 -6943;2
Saint-Aubert;4718 -7022;4
Saint-Augustin;5123 -5865;2
Saint-Barnabé-Sud;4573 -7292;3
Saint-Basile;4675 -7182;5
Saint-Benjamin;4627 -7059;4
Saint-Benoît-Labre;4607 -7080;4
Saint-Bernard;4650 -7113;5
Saint-Bernard-de-Lacolle;4508 -7342;4
Saint-Bernard-de-Michaudville;4583 -7307;3
Saint-Bernard-de-l'Île-aux-Coudres;4707 -7054;3
Saint-Blaise-sur-Richelieu;4522 -7328;4
Saint-Bonaventure;4597 -7268;4
Saint-Boniface;4650 -7282;6
Saint-Boniface;4650 -7598;4
Saint-Bruno;4847 -7165;5
Saint-Bruno-de-Guigues;4747 -7943;4
Saint-Bruno-de-Kamouraska;4746 -6969;3
Saint-Bruno-de-Montarville;4553 -7335;8
Saint-Calixte;4595 -7385;6
Saint-Camille;4569 -7170;3
Saint-Canut;4572 -7408;7
Saint-Casimir;4665 -7213;4
Saint-Charles-Borromée;4605 -7347;7
Saint-Charles-de-Bellechasse;4677 -7095;5
Saint-Charles-de-Bourget;4857 -7137;3
Saint-Charles-sur-Richelieu;4568 -7318;4
Saint-Chrysostome;4510 -7377;5
Saint-Claude;4567 -7198;4
Saint-Clet;4535 -7422;4
Saint-Clément;4792 -6911;3
Saint-Cléophas-de-Brandon;4623 -7340;2
Saint-Coeur-de-Marie;4863 -7170;
Saint-Cuthbert;4615 -7323;4
Saint-Cyprien;4790 -6902;4
Saint-Cyprien-de-Napierville;4518 -7342;4
Saint-Célestin;4622 -7244;3
Saint-Césaire;4541 -7300;6
Saint-Côme;4627 -7378;5
Saint-Côme--Linière;4607 -7052;5
Saint-Damase;4553 -7300;5
Saint-Damase-de-L'Islet;4719 -7004;3
Saint-David;4594 -7284;3
Saint-David-de-Falardeau;4862 -7112;5
Saint-Denis-De La Bouteillerie;4749 -6992;3
Saint-Denis-de-Brompton;4545 -7208;6
Saint-Denis-sur-Richelieu;4578 -7315;5
Saint-Dominique;4557 -7285;5
Saint-Dominique-du-Rosaire;4884 -7802;2
Saint-Donat;4632 -7422;6
Saint-Donat-de-Montcalm;4632 -7422;4
Saint-Edmond-les-Plaines;4896 -7259;2
Saint-Elzéar;4640 -7107;5
Saint-Elzéar;4818 -6545;2
Saint-Elzéar-de-Témiscouata;4757 -6907;2
Saint-Esprit;4590 -7367;4
Saint-Eugène;4580 -7270;4
Saint-Eugène-d'Argentenay;4897 -7229;3
Saint-Eugène-de-Guigues;4753 -7935;2
Saint-Faustin;4612 -7448;3
Saint-Faustin--Lac-Carré;4608 -7447;5
Saint-Ferdinand;4610 -7157;4
Saint-Ferréol-les-Neiges;4712 -7085;5
Saint-Flavien;4651 -7160;4
Saint-Fortunat;4597 -7161;2
Saint-François-Xavier-de-Brompton;4553 -7205;5
Saint-François-Xavier-de-Viger;4785 -6925;2
Saint-François-d'Assise;4798 -6716;3
Saint-François-de-Sales;4833 -7222;3
Saint-François-de-l'Île-d'Orléans;4699 -7087;3
Saint-François-de-la-Rivière-du-Sud;4688 -7072;4
Saint-François-du-Lac;4607 -7283;4
Saint-Fulgence;4845 -7090;4
Saint-Félix-d'Otis;4830 -7062;4
Saint-Félix-de-Dalquier;4869 -7815;3
Saint-Félix-de-Kingsey;4580 -7218;4
Saint-Félix-de-Valois;4617 -7342;6
Saint-Gabriel;4630 -7338;5
Saint-Gabriel-Lalemant;4736 -6990;3
Saint-Gabriel-de-Brandon;4627 -7338;5
Saint-Gabriel-de-Rimouski;4842 -6818;4
Saint-Gabriel-de-Valcartier;4693 -7147;5
Saint-Georges-de-Clarenceville;4507 -7325;4
Saint-Georges-de-Windsor;4568 -7186;3
Saint-Germain-de-Grantham;4583 -7257;6
Saint-Gervais;4672 -7088;4
Saint-Gilles;4652 -7137;5
Saint-Godefroi;4815 -6516;2
Saint-Guillaume;4588 -7277;4
Saint-Guillaume-Nord;4661 -7410;
Saint-Gédéon;4850 -7177;5
Saint-Gédéon-de-Beauce;4585 -7063;4
Saint-Henri;4669 -7107;6
Saint-Henri-de-Taillon;4867 -7181;3
Saint-Herménégilde;4508 -7163;3
Saint-Hilaire-de-Dorset;4585 -7081;
Saint-Honoré;4853 -7108;6
Saint-Honoré-de-Shenley;4597 -7083;4
Saint-Honoré-de-Témiscouata;4767 -6917;3
Saint-Hubert-de-Rivière-du-Loup;4782 -6915;4
Saint-Hugues;4580 -7287;4
Saint-Ignace-de-Loyola;4606 -7313;4
Saint-Ignace-de-Stanbridge;4519 -7293;3
Saint-Isidore;4658 -7109;5
Saint-Isidore;4743 -7930;4
Saint-Isidore-de-Clifton;4528 -7150;3
Saint-Isidore-de-Laprairie;4530 -7368;
Saint-Jacques;4595 -7357;5
Saint-Jacques-de-Leeds;4630 -7133;3
Saint-Jacques-le-Majeur-de-Wolfestown;4593 -7150;
Saint-Jacques-le-Mineur;4528 -7342;4
Saint-Janvier-de-Joly;4649 -7168;4
Saint-Jean-Baptiste;4552 -7312;5
Saint-Jean-Port-Joli;4721 -7027;5
Saint-Jean-de-Brébeuf;4617 -7143;2
Saint-Jean-de-Dieu;4800 -6905;4
Saint-Jean-de-Matha;4623 -7353;6
Saint-Jean-de-l'Île-d'Orléans;4694 -7091;3
Saint-Jean-de-la-Lande;4743 -6870;2
Saint-Joachim-de-Shefford;4545 -7253;4
Saint-Joseph;4596 -7322;5
Saint-Joseph-de-Beauce;4630 -7087;6
Saint-Joseph-de-Coleraine;4597 -7137;4
Saint-Joseph-de-Sorel;4603 -7312;4
Saint-Joseph-des-Érables;4629 -7090;2
Saint-Joseph-du-Lac;4553 -7400;6
Saint-Jude;4577 -7298;4
Saint-Julien;4601 -7153;2
Saint-Just-de-Bretenières;4658 -7010;3
Saint-Juste-du-Lac;4770 -6871;3
Saint-Justin;4625 -7308;3
Saint-Lambert;4895 -7944;8
Saint-Lambert-de-Lauzon;4659 -7121;6
Saint-Laurent-de-l'Île-d'Orléans;4687 -7102;4
Saint-Lazare;4540 -7413;8
Saint-Lazare-de-Bellechasse;4665 -7081;4
Saint-Liboire;4565 -7276;5
Saint-Liguori;4602 -7357;4
Saint-Louis;4586 -7298;3
Saint-Louis-de-Blandford;4627 -7200;4
Saint-Louis-de-Gonzague;4627 -7032;2
Saint-Luc-de-Bellechasse;4652 -7048;2
Saint-Luc-de-Vincennes;4649 -7244;3
Saint-Lucien;4587 -7227;4
Saint-Ludger;4575 -7070;4
Saint-Ludger-de-Milot;4888 -7182;3
Saint-Léonard-d'Aston;4611 -7237;5
Saint-Léonard-de-Portneuf;4688 -7192;4
Saint-Magloire;4658 -7030;3
Saint-Malo;4520 -7151;3
Saint-Marc-des-Carrières;4668 -7205;5
Saint-Marc-sur-Richelieu;4568 -7320;5
Saint-Marcel;4691 -7008;2
Saint-Marcel-de-Richelieu;4587 -7289;3
Saint-Mathias-sur-Richelieu;4547 -7327;6
Saint-Mathieu;4532 -7352;5
Saint-Mathieu-d'Harricana;4847 -7817;3
Saint-Mathieu-de-Beloeil;4557 -7320;5
Saint-Mathieu-de-Rioux;4818 -6899;3
Saint-Mathieu-du-Parc;4657 -7292;4
Saint-Maxime-du-Mont-Louis;4923 -6573;4
Saint-Michel;4523 -7357;5
Saint-Michel-de-Bellechasse;4687 -7092;4
Saint-Michel-des-Saints;4668 -7392;5
Saint-Michel-du-Squatec;4788 -6872;4
Saint-Modeste;4783 -6940;4
Saint-Médard;4808 -6885;2
Saint-Nazaire;4859 -7155;4
Saint-Norbert-d'Arthabaska;4610 -7182;4
Saint-Noël;4860 -6782;2
Saint-Nérée-de-Bellechasse;4671 -7071;3
Saint-Omer;4706 -6972;2
Saint-Onésime-d'Ixworth;4729 -6992;3
Saint-Ours;4588 -7315;4
Saint-Pacôme;4741 -6995;4
Saint-Pamphile;4696 -6978;5
Saint-Pascal;4752 -6980;5
Saint-Patrice-de-Beaurivage;4642 -7123;4
Saint-Patrice-de-Sherrington;4517 -7352;4
Saint-Paul;4598 -7345;6
Saint-Paul-d'Abbotsford;4543 -7288;5
Saint-Paul-de-Montminy;4673 -7032;3
Saint-Paul-de-l'Île-aux-Noix;4513 -7328;4
Saint-Paulin;4642 -7303;4
Saint-Philibert;4613 -7053;2
Saint-Philippe;4538 -7348;6
Saint-Philippe-de-La Prairie;4536 -7348;
Saint-Pie;4550 -7291;6
Saint-Pie-V;4600 -7275;
Saint-Pierre;4601 -7348;2
Saint-Pierre-de-Broughton;4625 -7119;3
Saint-Pierre-de-l'Île-d'Orléans;4688 -7107;4
Saint-Pierre-les-Becquets;4650 -7220;4
Saint-Placide;4553 -7420;4
Saint-Polycarpe;4530 -7430;5
Saint-Prosper;4622 -7048;5
Saint-Prosper-de-Champlain;4663 -7233;3
Saint-Raphaël;4680 -7076;5
Saint-Raphaël;4625 -7602;4
Saint-Raymond;4689 -7183;7
Saint-René-de-Matane;4870 -6738;3
Saint-Robert;4597 -7300;4
Saint-Robert-Bellarmin;4575 -7053;3
Saint-Roch-Ouest;4587 -7367;2
Saint-Roch-de-Richelieu;4588 -7317;5
Saint-Roch-de-l'Achigan;4586 -7359;6
Saint-Roch-des-Aulnaies;4729 -7015;3
Saint-Romain;4576 -7108;3
Saint-Rémi;4527 -7362;7
Saint-Rémi-de-Tingwick;4587 -7182;2
Saint-Samuel;4606 -7221;3
Saint-Sauveur;4590 -7417;7
Saint-Sauveur-des-Monts;4590 -7417;6
Saint-Simon;4572 -7285;4
Saint-Simon-de-Rimouski/Saint-Simon;4820 -6905;2
Saint-Simon-les-Mines;4621 -7067;3
Saint-Siméon;4784 -6988;4
Saint-Sixte;4569 -7520;3
Saint-Stanislas;4662 -7240;3
Saint-Stanislas;4905 -7219;2
Saint-Stanislas-de-Kostka;4518 -7413;4
Saint-Sylvestre;4637 -7123;3
Saint-Sylvère;4624 -7222;3
Saint-Sébastien;4515 -7314;3
Saint-Sébastien;4579 -7096;3
Saint-Thomas;4602 -7335;5
Saint-Thomas-Didyme;4895 -7276;3
Saint-Théodore-d'Acton;4568 -7258;4
Saint-Théophile;4593 -7048;3
Saint-Tite;4673 -7257;5
Saint-Tite-des-Caps;4713 -7077;4
Saint-Télesphore;4528 -7440;3
Saint-Ubalde;4675 -7227;4
Saint-Ulric;4879 -6770;4
Saint-Urbain-Premier;4522 -7373;4
Saint-Valentin;4514 -7334;2
Saint-Vallier;4688 -7082;3
Saint-Valère;4607 -7210;4
Saint-Valérien-de-Milton;4557 -7272;4
Saint-Venant-de-Paquette;4513 -7149;
Saint-Vianney;4862 -6742;2
Saint-Victor;4615 -7090;5
Saint-Wenceslas;4617 -7233;4
Saint-Zacharie;4613 -7037;4
Saint-Zotique;4525 -7425;7
Saint-Zénon;4655 -7382;4
Saint-Édouard;4523 -7352;4
Saint-Édouard-de-Maskinongé;4633 -7317;3
Saint-Élie-de-Caxton;4648 -7297;4
Saint-Émile-de-Suffolk;4593 -7492;3
Saint-Éphrem-de-Beauce;4607 -7095;5
Saint-Épiphane;4790 -6930;3
Saint-Étienne-de-Beauharnois;4523 -7390;4
Saint-Étienne-de-Bolton;4527 -7237;3
Saint-Évariste-de-Forsyth;4594 -7098;3
Sainte-Agathe-de-Lotbinière;4638 -7142;4
Sainte-Angele-de-Laval;4633 -7248;
Sainte-Angèle-de-Monnoir;4538 -7310;4
Sainte-Angèle-de-Mérici;4851 -6808;3
Sainte-Angèle-de-Prémont;4638 -7307;3
Sainte-Anne-de-Beaupré;4702 -7093;5
Sainte-Anne-de-Sorel;4605 -7307;5
Sainte-Anne-de-la-Pérade;4658 -7220;4
Sainte-Anne-de-la-Rochelle;4541 -7241;3
Sainte-Anne-des-Plaines;4577 -7382;7
Sainte-Anne-du-Lac;4692 -7538;3
Sainte-Anne-du-Sault;4617 -7214;
Sainte-Aurélie;4618 -7037;3
Sainte-Barbe;4517 -7420;4
Sainte-Brigide-d'Iberville;4532 -7307;4
Sainte-Brigitte-de-Laval;4700 -7120;6
Sainte-Béatrix;4620 -7362;5
Sainte-Catherine;4632 -7257;7
Sainte-Catherine-de-Hatley;4525 -7205;5
Sainte-Christine-d'Auvergne;4683 -7201;3
Sainte-Claire;4660 -7086;5
Sainte-Clotilde;4515 -7368;5
Sainte-Clotilde-de-Beauce;4612 -7103;3
Sainte-Clotilde-de-Horton;4598 -7223;4
Sainte-Croix;4662 -7173;5
Sainte-Croix;4513 -7280;4
Sainte-Cécile-de-Milton;4548 -7275;5
Sainte-Cécile-de-Whitton;4568 -7093;3
Sainte-Edwidge-de-Clifton;4520 -7167;3
Sainte-Eulalie;4611 -7223;3
Sainte-Euphémie-sur-Rivière-du-Sud;4679 -7048;2
Sainte-Famille-de-l'Île-d'Orléans/Sainte-Famille;4696 -7095;3
Sainte-Florence;4827 -6724;2
Sainte-Françoise;4645 -7197;3
Sainte-Félicité;4890 -6733;4
Sainte-Félicité;4696 -6995;2
Sainte-Geneviève-de-Berthier;4608 -7322;5
Sainte-Germaine-Boulé;4860 -7912;3
Sainte-Gertrude-Manneville;4852 -7844;3
Sainte-Hedwidge;4841 -7240;3
Sainte-Hélène-de-Bagot;4573 -7273;4
Sainte-Hélène-de-Chester;4602 -7171;2
Sainte-Hélène-de-Kamouraska;4757 -6969;3
Sainte-Jeanne-d'Arc;4887 -7208;4
Sainte-Julienne;4597 -7372;7
Sainte-Justine;4640 -7035;4
Sainte-Justine-de-Newton;4535 -7437;3
Sainte-Luce;4855 -6838;5
Sainte-Lucie-de-Beauregard;4675 -7006;2
Sainte-Lucie-des-Laurentides;4613 -7418;4
Sainte-Madeleine;4560 -7310;5
Sainte-Madeleine-de-la-Rivière-Madeleine;4918 -6534;2
Sainte-Marcelline-de-Kildare;4612 -7360;4
Sainte-Marguerite-du-Lac-Masson;4603 -7407;5
Sainte-Marie-Salomé;4593 -7350;4
Sainte-Marie-de-Blandford;4633 -7215;2
Sainte-Marthe;4540 -7430;3
Sainte-Marthe-sur-le-Lac;4553 -7393;8
Sainte-Martine;4525 -7380;6
Sainte-Monique;4873 -7185;3
Sainte-Monique;4615 -7252;3
Sainte-Mélanie;4613 -7352;5
Sainte-Paule;4867 -6752;2
Sainte-Perpétue;4706 -6993;4
Sainte-Pétronille;4685 -7113;4
Sainte-Rita;4795 -6889;2
Sainte-Rose-de-Watford;4631 -7043;3
Sainte-Sabine;4523 -7302;4
Sainte-Scholastique;4565 -7409;
Sainte-Sophie-d'Halifax;4615 -7172;3
Sainte-Thècle;4682 -7250;5
Sainte-Thérèse;4563 -7385;8
Sainte-Thérèse-de-Gaspé;4842 -6442;3
Sainte-Thérèse-de-la-Gatineau;4627 -7587;3
Sainte-Ursule;4628 -7303;4
Sainte-Victoire-de-Sorel;4595 -7308;5
Sainte-Élisabeth;4609 -7335;4
Sainte-Élizabeth-de-Warwick;4592 -7210;2
Sainte-Émélie-de-l'Énergie;4632 -7365;4
Salluit;6220 -7563;4
Sanmaur;4791 -7377;
Sawyerville;4534 -7155;
Sayabec;4856 -6769;4
Scotstown;4552 -7127;2
Scott;4651 -7107;5
Scott;4982 -7458;3
Senneterre;4838 -7723;5
Senneterre;4840 -7625;5
Shawinigan;4682 -7301;9
Shawinigan-Sud;4652 -7275;
Shawville;4560 -7648;4
Sheldrake;5027 -6490;
Shenley;4600 -7083;3
Shigawake;4816 -6511;2
South Bolton;4516 -7237;
St-Célestin Paroisse;4626 -7240;
St-François-de-Montmagny;4690 -7070;
St-Jean;4692 -7089;
St-Louis-de-Gonzague-du-Cap-Tourmen;4708 -7078;
St.-Alphonse;4533 -7282;
St.-Antoine;4574 -7400;
St.-Antoine-de-Lavaltrie;4589 -7335;
St.-Benoît-du-Lac;4517 -7227;
St.-Bernard-sur-Mer;4742 -7039;
St.-Boniface-de-Shawinigan;4650 -7282;
St.-Denis;4751 -6994;
St.-François;4700 -7083;
St.-Georges;4662 -7266;
St.-Georges-Est;4610 -7061;
St.-Georges-de-Cacouna;4793 -6950;
St.-Georges-de-Malbaie;4866 -6422;
St.-Hyacinthe-le-Confesseur;4564 -7297;
St.-Jean-Baptiste-de-Nicolet;4629 -7254;
St.-Jean-des-Piles;4670 -7275;
St.-Joachim-de-Courval;4597 -7255;
St.-Joseph-de-Ham-Sud;4577 -7160;
St.-Joseph-de-Maskinongé;4617 -7305;
St.-Joseph-de-la-Rive;4746 -7037;
St.-Jovite;4612 -7460;
St.-Mathieu;4819 -6901;
St.-Michel-de-Rougemont;4546 -7304;
St.-Odilon;4636 -7068;
St.-Omer;4809 -6628;
St.-Prosper;4662 -7228;
St.-Ulric-de-Matane;4876 -6767;
St.-malachie-d'ormstown;4511 -7402;
St.-michel-d'yamaska;4602 -7292;
St.-thomas-d'aquin;4565 -7298;
St.-Élie;4649 -7296;
Stanbridge East;4511 -7292;3
Stanbridge Station;4511 -7303;2
Stanstead;4502 -7209;5
Stanstead Canton;4509 -7219;
Stanstead-Est;4509 -7205;3
Ste.-Agathe-Nord;4607 -7429;
Ste.-Clotilde-de-Châteauguay;4515 -7368;
Ste.-Cécile-de-Masham;4565 -7603;
Ste.-Odile-sur-Rimouski;4839 -6856;
Ste.-Rosalie;4565 -7290;
Stoke;4553 -7180;5
Stornoway;4572 -7119;3
Stratford;4579 -7130;4
Stukely;4533 -7222;
Stukely-Sud;4532 -7242;4
Sutton;4510 -7262;6

SK
Sakamayack;5512 -10765;
Sakimay;5058 -10278;2
Saltcoats;5104 -10217;3
Sanctuary;5098 -10808;
Sand Point Beach;5068 -10557;
Sandy Bay;5548 -10231;3
Sandy Beach;5073 -10365;
Sarnia Beach;5100 -10522;
Saskatchewan Beach;5080 -10493;2
Saulteaux;5313 -10833;2
Sceptre;5087 -10927;
Schoenwiese;5013 -10765;
Scotsguard;4972 -10815;
Scout Lake;4937 -10600;
Sedley;5017 -10401;2
Seekaskootch;5371 -10990;5
Senate;4928 -10970;
Shaunavon;4965 -10842;4
Shellbrook;5322 -10640;4
Shields;5183 -10640;2
Shipman;5348 -10498;
Shoal Lake Cree Nation;5348 -10263;3
Sleepy Hollow;5307 -10832;
Snowden;5348 -10468;
South Fork;4960 -10872;
South Gnadenthal;5007 -10752;
South Lake;5069 -10557;2
Southend;5632 -10327;3
Southend Reindeer;5632 -10323;
Southey;5094 -10450;3
Spalding;5233 -10450;2
Spiritwood;5337 -10752;3
Spring Bay;5093 -10513;
Spring Valley;4994 -10540;
Springside;5135 -10274;3
Springside;5172 -10192;
Spruce Bay;5321 -10769;
Spruce Home;5340 -10577;
St. Benedict;5257 -10539;
St. Boswells;5005 -10683;
St. Brieux;5264 -10488;3
St. Joseph's;5050 -10418;
St. Louis;5292 -10581;2
St. Philips;5172 -10190;
St. Walburg;5363 -10920;3
Standing Buffalo;5080 -10389;3
Stanley;5540 -10457;4
Stanley Mission;5542 -10455;
Star Blanket Cree Nation;5096 -10330;
Star City;5286 -10433;2
Starblanket;5338 -10693;
Stenen;5190 -10238;
Stockholm;5066 -10230;2
Stony Rapids;5925 -10584;2
Storthoaks;4939 -10160;
Stoughton;4967 -10302;3
Strasbourg;5107 -10495;3
Strongfield;5133 -10660;
Sturgeon Lake First Nation;5339 -10613;4
Sturgeon Valley;5338 -10620;
Sturgis;5194 -10253;3
Sucker River 156C (Nemebien River 156C)/Sucker River 156C;5528 -10517;2
Summerfield Beach;5303 -10831;
Sunset Beach;5060 -10267;
Swan Plain;5212 -10205;
Sweet Grass;5278 -10876;3
Sweetgrass;5277 -10872;
Sylvania;5270 -10400;

YT
Scroggie Creek;6320 -13884;
Selkirk First Nation;6282 -13657;
Selwyn;6280 -13829;
Silver City;6104 -13839;
Sixtymile;6403 -14075;
Snag;6240 -14037;
Snag Junction;6223 -14069;
Stevens Roadhouse;6318 -13799;
Stewart Crossing;6338 -13668;
Stony Creek Camp;6080 -13600;
Sulphur;6376 -13888;
Summit Roadhouse;6308 -13644;
Swift River;6000 -13119;
`;
