// Made by `npm run places` from .config/generate/places; do not edit. Sources and licences: LICENSE-CONTENT.

/** Communities with a name from k to k; the format is described in `index.ts`. */
export default `
AB
Blood/Kainai Nation;4946 -11330;6
Kananaskis;5093 -11514;
Kapasiwin;5355 -11444;
Kapawe'no First Nation;5555 -11616;
Kathleen;5562 -11684;
Kathyrn;5122 -11370;
Kavanagh;5318 -11352;
Keephills;5344 -11435;
Keg River;5780 -11787;
Kehewin Cree Nation;5412 -11086;4
Kelsey;5285 -11255;
Keoma;5122 -11365;
Kikino Metis Settlement/Kikino;5444 -11209;
Killam;5278 -11185;3
Kimball;4908 -11320;
Kingman;5322 -11275;
Kinikinik;5458 -11300;
Kinsella;5300 -11152;
Kinuso;5533 -11542;
Kipp;4975 -11295;
Kirkcaldy;5033 -11323;
Kirriemuir;5193 -11030;
Kitscoty;5334 -11033;3

BC
'Ksan;5526 -12767;
K'ómoks First Nation;4968 -12496;
Ka:'yu:'k't'h'/Ka:'yu:'k't'h' Che:k:tles7et'h' First Nations;5003 -12738;
Kakawis;4918 -12592;
Kaleden;4940 -11960;
Kanaka Bar;5011 -12156;
Kaslo;4992 -11692;4
Katzie;4920 -12268;2
Keats Island;4939 -12348;
Keithley Creek;5277 -12142;
Kelly Lake;5525 -12003;
Kemano;5356 -12794;
Kent;4928 -12175;6
Keremeos;4920 -11984;4
Kerr Creek;4905 -11875;
Kettle Valley;4905 -11893;
Kimsquit;5282 -12697;
Kincolith;5499 -12995;
Kingcome;5098 -12618;
Kingcome Inlet;5095 -12620;
Kinnaird;4929 -11765;
Kippase;5070 -12741;2
Kispiox;5535 -12770;3
Kitamaat;5397 -12865;3
Kitamaat Village;5397 -12865;
Kitasoo/Kitasoo Xai'xais Nation;5259 -12853;2
Kitasoo Xai'xais Nation/Kitasoo;5259 -12852;
Kitkatla;5380 -13043;
Kitsault;5546 -12948;
Kitseguecla;5508 -12783;
Kitselas;5461 -12841;2
Kitsumkalum;5452 -12867;
Kitsumkaylum;5452 -12867;2
Kitwanga;5510 -12807;
Klahoose First Nation;5013 -12492;
Klemtu;5258 -12852;
Kloklowuck;5036 -12124;
Knutsford;5061 -12028;
Kokish;5052 -12686;
Koksilah;4877 -12368;
Kootenay Bay;4968 -11687;
Kumcheen;5042 -12132;
Kwadacha Nation;5742 -12563;
Kwakiutl;5069 -12741;
Kwantlen First Nation;4917 -12256;
Kwaw-kwaw-Apilt;4917 -12197;
Kwawkwawapilt;4916 -12198;2
Kwiakah;5042 -12516;
Kwikwasut'inuxw Haxwa'mis;5070 -12660;
Kwikwetlem First Nation;4923 -12281;

MB
Keeseekoowenin;5054 -10030;3
Kelsey;5604 -9654;
Kemnay;4984 -10014;
Killarney;4918 -9966;5
Kinonjeoshtegon First Nation;5192 -9731;
Kirkella;5002 -10137;

NB
Kent Junction;4658 -6533;
Keswick Ridge;4600 -6688;4
Kingsclear;4588 -6692;
Kingsclear;4588 -6692;3
Kirkwood;4691 -6561;
Kouchibouguac;4678 -6500;

NL
Keels;4860 -5340;
Kenmount Terrace;4755 -5279;
King William Estates;4761 -5270;
King's Cove;4857 -5333;
King's Point;4959 -5622;3
Kippens;4855 -5863;4
Knights Cove;4853 -5330;
Rigolet/Kikiak;5418 -5843;2

NS
Karsdale;4471 -6564;
Kearney Lake;4469 -6369;
Keltic Lodge;4666 -6038;
Kempt;4443 -6512;
Kempt Head;4609 -6066;
Kempt Road;4565 -6116;
Kempt Shore;4513 -6419;
Kemptown;4547 -6307;
Kemptville;4405 -6583;
Kennetcook;4518 -6373;
Ketch Harbour;4449 -6353;
Keystone Village;4470 -6354;
Kingross;4645 -6092;
Kingsburg;4428 -6427;
Kingsport;4517 -6436;
Kingston;4499 -6494;
Kingsville;4578 -6132;
Kinsmans Corner;4510 -6466;
Kirkhill;4542 -6436;
Knoydart;4572 -6223;
Kolbec;4577 -6381;

NT
K'atlodeeche First Nation;6084 -11575;
Ka'a'gee Tu First Nation;6094 -11742;
Kakisa;6094 -11741;
Kittigazuit;6934 -13370;

NU
Bathurst Inlet/Kingauk;6684 -10805;
Clyde River/Kanggiqtugaapik;7047 -6859;4
Kekerten;6572 -6583;
Kimmirut;6285 -6987;2
Kinngait;6423 -7654;4
Kipisa;6520 -6695;
Kivitoo;6793 -6486;
Kugaaruk/Kuugaarjuk;6853 -8983;4
Kugluktuk;6783 -11509;4
Rankin Inlet/Kangiqliniq;6282 -9208;5

ON
Big Trout Lake/Kitchenuhmaykoosib Aaki/Kitchenuhmaykoosib Aaki 84 (Big Trout Lake);5375 -9000;3
Chippewas of Kettle and Stony Point/Kettle and Stony Point;4318 -8200;
Kaboni;4572 -8172;
Kagawong;4590 -8225;
Kaministiquia;4853 -8957;
Kasabonika Lake;5353 -8861;4
Kashabowie;4865 -9045;
Kashechewan;5229 -8164;
Katrine;4557 -7935;
Kawartha Hideaway;4449 -7842;
Kawartha Lakes;4435 -7875;9
Kawene;4875 -9122;
Kearney;4561 -7913;3
Kee-Way-Win;5300 -9280;2
Keene;4425 -7817;
Keewatin;4976 -9456;
Kejick Bay;5029 -9230;
Kemble;4471 -8093;
Kenabeek;4765 -7998;
Kenogami Lake;4810 -8020;
Kenora;4982 -9444;7
Kenson Park;4536 -7577;
Kent Bridge;4251 -8207;
Kerns;4762 -7983;2
Kettle Point;4318 -8202;4
Kilbride;4347 -7991;
Kilcoo Camp;4486 -7876;
Killaloe;4560 -7750;5
Killarney;4606 -8098;2
Killbear Park;4536 -8024;
Kilworthy;4485 -7931;
Kimberley;4439 -8053;
Kimberley Park;4444 -7841;
King City/King;4393 -7953;8
King Creek;4390 -7961;
King Kirkland;4817 -7995;
Kingfisher;5303 -8983;
Kingfisher Lake;5303 -8982;3
Kinglake;4270 -8070;
Kingsbridge;4393 -8170;
Kingston;4427 -7653;9
Kintore;4308 -8106;
Kiosk;4608 -7888;
Kirby;4401 -7861;
Kirkfield;4457 -7898;
Kirkton;4333 -8131;
Kitchenuhmaykoosib Inninuwug;5382 -8988;
Kitigan;4938 -8230;
Komoka;4296 -8142;
Konadaha Seneca;4304 -8009;
Kormak;4763 -8297;
Kukatush;4813 -8220;
Kurtzville;4380 -8100;

PE
Kelly Road;4672 -6413;
Kensington;4643 -6365;4
Keppoch;4620 -6311;
Kinross;4615 -6281;
Knutsford;4670 -6428;

QC
Communauté anicinape de Kitcisakik/Kitcisakik;4762 -7731;
Kahnawake;4541 -7368;
Kamouraska;4757 -6987;3
Kanesatake;4548 -7412;
Kangiqsualujjuaq;5869 -6595;3
Kangiqsujuaq/Kangirsujuaq;6160 -7196;3
Kangirsuk/Kangiqsuk;6002 -7003;3
Kawawachikamach;5489 -6678;3
Kazabazua;4595 -7602;4
Kebaowek First Nation;4679 -7898;2
Kegaska;5018 -6127;
Kiamika;4640 -7536;3
Kingsey Falls;4585 -7207;4
Kinnear's Mills;4621 -7134;2
Kipawa;4677 -7900;2
Kitcisakik;4762 -7731;2
Kitigan Zibi;4635 -7608;4
Kitigan Zibi Anishinabeg;4636 -7598;
Knowlton;4522 -7251;
Kuujjuaq;5810 -6840;5
Kuujjuaraapik;5527 -7776;
Kuujjuarapik;5528 -7775;3
Mohawks of Kahnawá:ke/Kahnawá:ke;4541 -7368;
Mohawks of Kanesatake/Kanesatake/Kanehsatake;4548 -7413;
Naskapi Nation of Kawawachikamach/Kawawachikamach;5486 -6676;

SK
Kahkewistahaw;5049 -10253;3
Kamsack;5156 -10190;4
Kandahar;5177 -10435;
Kannata Valley;5079 -10491;
Katepwa;5066 -10361;3
Katepwa Beach;5070 -10363;
Katepwa South;5067 -10363;
Kawacatoose;5148 -10440;
Kayville;4973 -10515;
Keatley;5280 -10747;
Keeler;5068 -10588;
Keeseekoose;5172 -10191;3
Kelfield;5194 -10861;
Kelliher;5126 -10374;2
Kelvington;5217 -10353;3
Kenaston;5150 -10627;2
Kendal;5026 -10362;
Kennedy;5001 -10235;2
Kenosee Lake;4983 -10228;2
Kerrobert;5192 -10914;3
Ketchen;5200 -10282;
Khedive;4962 -10452;
Killaly;5075 -10283;
Kimosom Pwatinahk/Kimosom Pwatinahk 203 (Deschambault Lake);5491 -10336;3
Kinistin;5260 -10418;2
Kinistin Saulteaux Nation;5261 -10422;
Kinistino;5295 -10503;3
Kinley;5207 -10743;
Kinoosao;5708 -10202;
Kinoosao-Thomas Clark;5708 -10202;
Kipling;5010 -10263;4
Kitsakie;5510 -10531;3
Kopp's Kove;5352 -10869;
Kronau;5030 -10430;
Krydor;5279 -10708;
Kyle;5083 -10804;2
Kylemore;5190 -10363;

YT
Keno Hill;6391 -13531;
Kirkman Creek;6299 -13938;
Klondike;6405 -13944;
Kluane First Nation;6136 -13899;
Koidern;6198 -14050;
Kwanlin Dun First Nation;6072 -13511;
Kynocks;6126 -13598;
`;
