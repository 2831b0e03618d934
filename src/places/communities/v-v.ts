// Made by `npm run places` from .config/generate/places; do not edit. Sources and licences: LICENSE-CONTENT.

/** Communities with a name from v to v; the format is described in `index.ts`. */
export default `
AB
Val Quentin;5367 -11439;
Valleyview;5507 -11729;4
Vauxhall;5007 -11211;4
Vega;5440 -11439;
Venice;5470 -11214;
Veteran;5200 -11112;2
Viking;5310 -11178;3
Vilna;5412 -11192;2
Vimy;5407 -11365;
Violet Grove;5317 -11503;
Vulcan;5040 -11325;4

BC
Princeton/Vermilion Forks;4946 -12051;5
Valemount;5283 -11925;4
Vallican;4957 -11765;
Van Anda;4976 -12456;
Vanderhoof;5402 -12402;5
Vavenby;5158 -11972;
Vesuvius;4888 -12357;
Vidette;5117 -12090;
View Royal;4846 -12345;7

MB
Valley River;5123 -10099;2
Vassar;4910 -9583;

NB
Valley Road;4522 -6726;
Valley Waters;4567 -6584;
Vallée-des-Rivières;4722 -6796;

NL
Valleyfield;4913 -5362;
Victoria;4777 -5323;4
Victoria Cove;4935 -5450;
Villa Marie;4730 -5385;
Virgin Arm-Carter's Cove;4953 -5478;3
Virginia Park;4760 -5269;

NS
Valley;4539 -6320;
Valley Mills;4584 -6111;
Vaughan;4484 -6423;
Victoria;4573 -6368;
Victoria Beach;4467 -6575;
Victoria Bridge;4583 -6029;
Victoria Mines;4624 -6017;
Victoria Vale;4499 -6507;
Villagedale;4353 -6555;

ON
Val Rita-Harty;4948 -8265;3
Valentia;4425 -7880;
Valley East;4667 -8100;7
Vanastra;4358 -8152;
Vandeleur;4433 -8056;
Vankleek Hill;4552 -7465;
Vansickle;4462 -7782;
Varney;4413 -8081;
Vaughan;4385 -7954;9
Vermilion Bay;4986 -9339;
Verona;4448 -7670;
Verulam Park;4450 -7866;
Vickers Park;4838 -8926;
Victoria Harbour;4474 -7977;
Victoria Mills;4302 -8020;
Vienna;4269 -8084;
Vineland;4315 -7939;5
Vineland Station;4319 -7939;
Virgil;4322 -7913;5
Viscount Alexander Park;4545 -7563;
Vittoria;4274 -8028;
Vroomanton;4428 -7912;

PE
Valleyfield;4613 -6273;
Vernon Bridge;4616 -6284;
Victoria;4622 -6348;

QC
Québec/Ville de Quebec;4682 -7126;9
Saint-Lambert-de-Lauzon/Ville Lambert;4659 -7121;6
Val-Alain;4643 -7176;3
Val-Brillant;4852 -6758;3
Val-David;4603 -7422;6
Val-Joli;4560 -7197;4
Val-Morin;4600 -7418;5
Val-Paradis;4917 -7928;
Val-d'espoir;4852 -6438;
Val-des-Bois;4590 -7551;3
Val-des-Lacs;4621 -7435;3
Valcourt;4550 -7232;4
Vallée-Jonction;4637 -7092;4
Vaudreuil-sur-le-Lac;4540 -7403;4
Venise-en-Québec;4508 -7313;4
Verchères;4578 -7335;6
Villebois;4910 -7915;
Villeroy;4639 -7188;3

SK
Vanscoy;5199 -10699;3
Vantage;4983 -10603;
Vawn;5312 -10869;
Venn;5162 -10530;
Veregin;5158 -10208;
Verwood;4952 -10562;
Vibank;5034 -10395;2
Viceroy;4947 -10537;
Victoire;5350 -10703;
Vidora;4933 -10942;
Viscount;5195 -10565;2
Vonda;5232 -10609;2

YT
Valleyview;6073 -13509;
Vuntut Gwitchin First Nation;6757 -13983;
`;
