// Made by `npm run places` from .config/generate/places; do not edit. Sources and licences: LICENSE-CONTENT.

/** Communities with a name from w to z; the format is described in `index.ts`. */
export default `
AB
Goodstoney/Wesley;5117 -11485;
Wabamun;5356 -11448;3
Wabasca;5599 -11392;3
Wabasca-Desmarais;5597 -11385;
Wagner;5535 -11499;
Waiparous;5120 -11482;
Walsh;4995 -11005;
Wandering River;5520 -11247;
Wanham;5573 -11839;
Warburg;5319 -11432;3
Warden;5226 -11274;
Warner;4928 -11221;2
Warspite;5410 -11262;
Warwick;5363 -11205;
Waskatenau;5409 -11278;2
Water Valley;5150 -11460;
Watino;5572 -11762;
Wayne;5138 -11265;
Wedgewood;5512 -11877;3
Welling;4947 -11278;
Wembley;5515 -11914;4
West Baptiste;5475 -11356;
West Cove;5370 -11449;2
Westerose;5297 -11398;
Westlake;5522 -11880;4
Whiskey Gap;4903 -11303;
Whispering Hills;5476 -11355;
White Fish Lake;5431 -11180;4
White Gull;5478 -11355;
White Sands;5247 -11281;
Whitefish Lake;5592 -11565;
Whitford;5387 -11222;
Wild Horse;4900 -11022;
Wildwood;5363 -11527;
Willingdon;5383 -11214;
Wimborne;5187 -11358;
Windfall;5418 -11621;
Winfield;5297 -11444;
Winnifred;4990 -11120;
Woking;5558 -11877;
Woodhouse;4996 -11355;
Woodland Cree First Nation;5647 -11640;3
Woolford;4918 -11314;
Worsley;5652 -11914;
Wostok;5385 -11247;
Wrentham;4952 -11217;
Yellowstone;5373 -11438;

BC
North Oyster/Yellow Point;4905 -12383;4
Waglisla;5218 -12815;
Waiwakum;4977 -12316;2
Walhachin;5077 -12099;
Wardner;4942 -11542;
Warfield;4910 -11775;4
Wasa;4979 -11575;
We Wai Kai Nation;5002 -12529;
Welcome Beach;4948 -12389;4
Wells;5311 -12164;2
West Bench;4950 -11962;
West Heights;4913 -12233;
West Kelowna;4986 -11958;8
West Landing;5547 -12600;
West Moberly First Nations;5583 -12183;
Westbridge;4917 -11898;
Westholme;4887 -12370;
Weston Bay 20;5584 -12371;
Westview;4984 -12453;
Westwold;5047 -11975;
Wet'suwet'en First Nation;5433 -12588;
Wet'suwet'en Village;5433 -12588;
Whaletown;5010 -12503;
Whispering Pines/Whispering Pines Clinton;5099 -12024;
White Lake;5088 -11930;3
Whonnock;4918 -12247;
Wildwood;4989 -12456;
Wilson Creek;4944 -12372;
Wilson Landing;4997 -11950;
Windermere;5047 -11598;
Winlaw;4967 -11750;
Winter Harbour;5052 -12804;
Witset First Nation;5502 -12733;
Wonowon;5673 -12180;
Woodfibre;4967 -12325;
Woss;5021 -12660;
Woyenne;5424 -12576;3
Wuikinuxv Nation;5168 -12723;
Wynndel;4918 -11655;3
Xatsull First Nation;5228 -12214;
Xaxli'p;5073 -12186;
Xeni Gwet'in First Nations Government;5141 -12410;
Yaculta;5002 -12520;
Yahk;4908 -11608;
Yakweakwioose;4913 -12194;
Yale First Nation;4956 -12143;
Yale Town 1/Yale;4956 -12142;
Yankee Flats;5052 -11937;
Yarksis;4916 -12597;
Yekooche First Nation;5460 -12508;
Yennadon;4923 -12259;
Ymir;4926 -11723;
Youbou;4887 -12420;3
Yunesit'in Government;5193 -12314;
Yuquot;4959 -12662;
Zincton;5003 -11720;

MB
Wabowden;5491 -9863;
War Lake First Nation;5607 -9560;
Warren;5013 -9755;3
Warren Landing;5370 -9787;
Wasagamack First Nation;5390 -9493;4
Waskada;4910 -10080;
Waterhen;5195 -9959;3
Waugh;4962 -9520;
Wawanesa;4959 -9968;
Waywayseecappo First Nation;5067 -10097;4
Waywayseecappo First Nation Treaty Four - 1874;5068 -10088;
Weir River;5682 -9409;
West Interlake;5098 -9836;5
WestLake-Gladstone;5029 -9884;5
Westbourne;5036 -9900;
Windygates;4900 -9836;
Winnipeg Beach;5051 -9697;4
Winnipegosis;5165 -9993;
Wuskwi Sipihk First Nation;5251 -10087;
York Factory;5700 -9231;
York Factory First Nation;5609 -9610;
York Landing;5609 -9609;2
Zbaraz;5099 -9749;

NB
Waweig;4525 -6712;
Weaver Siding;4662 -6595;
Weldon;4595 -6467;
Welsford;4545 -6633;
Westcock;4587 -6437;
Westmorland Heights;4529 -6604;
White Rapids;4680 -6578;
Whites Cove;4586 -6606;
Williamstown;4693 -6571;
Wirral;4554 -6653;
Woodhaven Court;4612 -6487;
Woodhurst;4594 -6448;
Zealand;4605 -6694;

NL
Seal Cove (White Bay)/White Bay;4993 -5638;2
Wabana;4763 -5295;4
Wabush;5290 -6686;4
Waterford Valley;4753 -5274;
Wesleyville;4915 -5356;
West St. Modeste;5159 -5672;1
Western Bay;4788 -5308;
Whitbourne;4742 -5353;3
Whiteway;4768 -5348;2
Wiltondale;4942 -5763;
Windsor;4896 -5564;
Winterland;4716 -5531;2
Winterton;4797 -5333;2
Wishingwell Park;4756 -5273;
Witless Bay;4728 -5283;4
Woody Point;4949 -5793;2
York Harbour;4906 -5833;2

NS
Wagmatcook;4607 -6092;3
Waldeck;4463 -6564;
Walden;4456 -6450;
Walkerville;4561 -6120;
Wallace;4580 -6348;
Wallace Heights;4469 -6361;
Wallace Ridge;4578 -6341;
Wallace Station;4577 -6350;
Walton;4523 -6402;
Wards Brook;4541 -6456;
Waterford;4457 -6598;
Waterloo;4433 -6469;
Watervale;4548 -6291;
Waterville-Cambridge-Grafton;4504 -6467;
We'koqma'q L’nue’kati/We'koqma'q First Nation;4597 -6114;
Weaver Settlement;4438 -6597;
Wedgeport;4373 -6598;
Wedgewood;4468 -6367;
Wellington;4486 -6362;
Wellington Station;4486 -6362;
Welshtown;4383 -6538;
Wentworth;4561 -6356;
Wentworth Centre;4567 -6355;
Wentworth Station;4561 -6357;
Wentworth Valley;4561 -6356;
West Amherst;4581 -6425;
West Apple River;4546 -6483;
West Arichat;4552 -6108;
West Arm Tracadie;4563 -6169;
West Baccaro;4347 -6549;
West Berlin;4407 -6458;
West Branch River John;4564 -6304;
West Brook;4556 -6430;
West Brooklyn;4508 -6427;
West Caledonia;4437 -6508;
West Chezzetcook;4472 -6327;
West Clifford;4442 -6474;
West Dalhousie;4472 -6523;
West Dover;4450 -6388;
West Dublin;4425 -6440;
West Gore;4509 -6378;
West Green Harbour;4372 -6517;
West Head;4345 -6565;
West Jeddore;4473 -6302;
West LaHave;4431 -6442;
West Lawrencetown;4467 -6338;
West Leicester;4578 -6404;
West Lochaber;4541 -6204;
West New Annan;4564 -6336;
West Northfield;4445 -6459;
West Paradise;4485 -6524;
West Pennant;4447 -6366;
West Petpeswick;4475 -6317;
West Pubnico;4366 -6582;
West Quoddy;4491 -6235;
West River Station;4548 -6284;
West St. Andrews;4510 -6330;
Westchester Station;4562 -6366;
Westchester Valley;4559 -6373;
Western Head;4399 -6466;
Western Shore;4451 -6430;
Westfield;4441 -6502;
Westmount;4465 -6361;
Weston;4507 -6478;
Westphal;4469 -6354;
Westport;4427 -6635;
Westville;4557 -6272;5
Weymouth;4442 -6600;
Weymouth Falls;4440 -6594;
Weymouth North;4444 -6599;
Wharton;4542 -6440;
White Rock;4505 -6441;
White Settlement;4522 -6371;
Whiteburn Mines;4432 -6507;
Whitehead;4523 -6119;
Whiteside;4560 -6119;
Whitney Pier;4616 -6019;
Whycocomagh;4598 -6112;3
Whycocomagh Reserve;4597 -6113;
Wildwood Lake;4469 -6350;
Wileville;4437 -6456;
Williams Lake;4462 -6361;
Williams Point;4563 -6194;
Williamsdale;4559 -6385;
Williamswood;4449 -6362;
Willowdale;4465 -6348;
Wilmot;4496 -6502;
Windsor;4499 -6414;5
Windsor Forks;4494 -6419;
Windsor Junction;4479 -6364;
Windsor Road;4462 -6428;
Wine Harbour;4508 -6185;
Wittenburg;4510 -6323;
Woodburn;4562 -6252;
Woodlawn;4468 -6353;
Woodside;4465 -6355;
Woodville;4510 -6466;
Wreck Cove;4655 -6040;
Wyses Corner;4495 -6330;
Wyvern;4556 -6395;
Yankee Line;4612 -6092;
Yankeetown;4473 -6382;
Yarmouth Bar;4382 -6615;

NT
Wekweètì;6419 -11418;1
West Point First Nation;6085 -11575;
Wha Ti First Nation;6315 -11728;
Whatì;6314 -11727;3
Whitefish Station;6938 -13362;
Wrigley;6327 -12361;1
Yellowknives Dene First Nation;6245 -11438;

NU
Wager Bay;6593 -9082;
Whale Cove;6216 -9257;3

ON
Anishinabe of Wauzhushk Onigum/Wauzhushk Onigum;4971 -9445;
Apitipi Anicinapek Nation/Wahgoshig First Nation;4855 -7997;
M'Chigeeng First Nation/West Bay 22;4583 -8216;3
Wabaseemoong;5015 -9499;3
Wabaseemoong Independent Nations;5013 -9494;
Wabauskang First Nation;5038 -9317;
Wabi-Kon;4694 -8004;
Wabigoon Lake Ojibway Nation;4962 -9252;
Wabozominissing;4587 -8170;
Wahnapitae;4677 -8081;
Wahta Mohawk;4499 -7978;
Wahta Mohawk Territory;4501 -7973;
Wainfleet;4292 -7938;6
Walden;4638 -8139;
Waldhof;4983 -9334;
Walker Mohawk;4305 -8011;
Wallace;4377 -8085;
Wallacetown;4261 -8144;
Wallenstein;4361 -8065;
Walpole Island;4262 -8251;4
Walsingham;4266 -8049;
Walters Falls;4443 -8066;
Walton;4368 -8129;
Wapekeka;5384 -8954;2
Wardsville;4266 -8176;
Wareham;4425 -8041;
Warings Corner;4399 -7718;
Warkworth;4420 -7789;
Warminster;4464 -7955;
Warsaw;4446 -7814;
Warwick;4300 -8189;5
Wasauksing First Nation;4533 -8006;
Washagamis Bay;4972 -9459;
Washago;4475 -7933;
Washburn;4439 -7632;
Watercombe;4412 -7706;
Waterfall;4631 -8083;
Waterford;4293 -8028;5
Waterloo Village;4425 -7655;
Watford/Warwick;4295 -8188;4
Waubaushene;4475 -7970;
Waupoos;4400 -7700;
Waupoos Island;4399 -7698;
Wawakapewin;5345 -8914;
Weagamow Lake;5295 -9126;3
Webequie;5299 -8736;3
Weenusk;5501 -8542;
Welcome;4398 -7834;
Wellandport;4297 -7946;
Wellesley;4348 -8076;7
Wellington North;4390 -8057;7
Wendover;4557 -7513;4
Wesley Corners;4402 -7940;
West Elgin;4258 -8167;6
West Grey;4418 -8082;7
West Guilford;4512 -7860;
West Lake;4392 -7726;
West Lincoln;4307 -7957;7
West Lorne;4260 -8160;4
West Montrose;4359 -8048;
West Nipissing/West Nipissing Nipissing Ouest;4645 -8004;7
West Perth;4347 -8120;7
West River;4615 -8175;
Westbrook Heights;4428 -7665;
Westcliffe Estates;4532 -7584;
Westfort;4837 -8929;
Westmeath;4582 -7689;
Westport;4468 -7640;3
Westree;4742 -8155;
Westwood;4429 -7807;
Whitchurch-Stouffville;4400 -7932;9
White Lake;4537 -7650;
White River;4858 -8526;3
Whitebread;4263 -8247;
Whitechurch;4392 -8140;
Whitedog;5013 -9495;
Whitefish Bay;4940 -9395;3
Whitefish Falls;4612 -8172;
Whitefish Lake;4632 -8124;2
Whitefish River;4607 -8178;2
Whitesand;5031 -8904;2
Whitestone;4567 -7999;4
Whitewater Region;4572 -7683;6
Whitney;4549 -7823;
Wigle;4210 -8260;
Wikwemikong/Wiikwemkoong;4580 -8173;
Wikwemikong Unceded;4574 -8171;5
Wikwemikonsing;4572 -8168;
Wilkesport;4272 -8236;
Williamsburg;4497 -7524;
Williamsford;4436 -8087;
Williamstown;4515 -7458;
Willow Beach;4431 -7943;
Willow Grove;4302 -8000;
Wilmot;4340 -8065;8
Wilno;4551 -7756;
Wilson Point;4464 -7941;
Winchester;4509 -7535;5
Winchester Springs;4504 -7534;
Windermere;4516 -7955;
Windham Centre;4291 -8042;
Winisk;5527 -8520;
Winthrop;4362 -8134;
Wodehouse;4438 -8057;
Wolfe Island;4416 -7644;
Wollaston;4486 -7784;3
Woodview;4434 -7823;
Woodview;4460 -7809;
Wooler;4414 -7766;
Woolwich;4357 -8048;8
Wroxeter;4388 -8118;
Wunnumin;5293 -8930;3
Wyebridge;4470 -7988;
Wyevale;4469 -7993;
Wymbolwood Beach;4462 -7998;
Wyoming;4295 -8212;
Yarker;4438 -7677;
Young's Cove;4445 -7843;
Youngs Point;4448 -7824;
Zadow;4554 -7728;
Zephyr;4420 -7927;3
Zhiibaahaasing First Nation;4595 -8287;
Zorra;4315 -8095;6
Zurich;4342 -8163;

PE
Watervale;4627 -6290;
West Cape;4668 -6440;
Winsloe South;4632 -6318;
Wood Islands;4595 -6275;

QC
Communauté de Wemotaci/Wemotaci;4792 -7378;4
Conseil des Atikamekw de Wemotaci/Wemotaci;4790 -7379;
Cree Nation of Wemindji/Wemindji;5300 -7881;
Première Nation des Abénakis de Wôlinak/Wôlinak;4633 -7242;
Première nation de Whapmagoostui/Whapmagoostui;5528 -7776;
Wakefield;4567 -7583;4
Waltham;4603 -7692;2
Warden;4538 -7252;2
Warwick;4595 -7198;6
Waskaganish;5120 -7877;5
Waswanipi;4973 -7617;2
Waterloo;4535 -7252;6
Waterville;4527 -7190;5
Weedon;4570 -7145;5
Weedon Centre;4571 -7146;4
Weir;4595 -7455;
Wemindji;5304 -7874;4
Wendake;4686 -7136;5
Wentworth;4579 -7437;3
Wentworth-Nord;4585 -7445;4
Westbury;4548 -7165;4
Weymont;4790 -7375;
Weymontachie;4790 -7378;4
Whapmagoostui;5527 -7749;3
Wickham;4575 -7250;5
Wilson's Corner;4559 -7584;
Wolf Lake;4700 -7880;
Wotton;4573 -7180;4
Yamachiche;4628 -7283;5
Yamaska;4602 -7294;4

SK
Wadena;5195 -10380;4
Wahpaton;5328 -10588;2
Wahpeton Dakota Nation;5328 -10590;
Wakaw;5264 -10574;3
Waldeck;5036 -10759;2
Waldheim;5262 -10665;4
Wapachewunak;5597 -10773;3
Wapaskokimaw;5554 -10231;3
Wapella;5026 -10197;2
Warman;5232 -10657;7
Warmley;4980 -10268;
Wartime;5122 -10818;
Waterhen;5450 -10836;3
Waterhen Lake;5452 -10841;
Watrous;5169 -10546;4
Watson;5213 -10452;3
Wauchope;4960 -10190;
Wawota;4991 -10203;3
Webb;5018 -10820;
Weirdale;5345 -10524;
West Chatfield Beach;5307 -10835;
Westview;5093 -10285;
White Bear;4975 -10227;3
White Bear;5088 -10822;
White City;5043 -10437;5
White Fox;5345 -10409;2
White Star;5330 -10573;
Whitecap;5187 -10670;3
Whitecap Dakota First Nation;5188 -10671;
Whitewood;5033 -10227;3
Wilcox;5010 -10472;2
Wild Rose;5330 -10620;
Wilkie;5242 -10870;4
Willow Bunch;4939 -10563;2
Willows;4960 -10585;
Winter;5262 -10950;
Wishart;5155 -10398;
Witchekan;5350 -10757;
Witchekan Lake;5351 -10760;2
Wollaston Lake;5811 -10316;
Wolseley;5042 -10328;3
Wood Mountain;4934 -10645;
Woodrow;4970 -10672;
Wordsworth;4955 -10237;
Wroxton;5123 -10188;
Wymark;5012 -10773;
Wynyard;5177 -10418;4
Yellow Creek;5275 -10525;
Yellow Grass;4981 -10416;3
Yellow Quill;5230 -10362;
Yellowquill;5237 -10366;3
Yonker;5265 -10967;
Young;5177 -10575;2
Zagime Anishinabek;5053 -10279;
Zealandia;5162 -10774;
Zelma;5184 -10591;

YT
Watson;6010 -13483;
Wernecke;6395 -13527;
West Dawson;6407 -13946;
White River First Nation;6238 -14088;
Whitefish Station;6888 -13686;
Whitestone Village;6642 -13842;
`;
