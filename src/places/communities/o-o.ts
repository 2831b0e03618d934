// Made by `npm run places` from .config/generate/places; do not edit. Sources and licences: LICENSE-CONTENT.

/** Communities with a name from o to o; the format is described in `index.ts`. */
export default `
AB
O'Chiese;5271 -11528;3
Obed;5355 -11719;
Onoway;5370 -11420;3
Opal;5398 -11322;
Orion;4945 -11081;
Oyen;5135 -11047;3
Ozada;5112 -11497;

BC
100 Mile House/One Hundred Mile House;5165 -12128;4
Oak Hills;5075 -12035;
Ocean Falls;5235 -12770;
Ocean Grove;4995 -12520;
Okanagan;5036 -11932;5
Okanagan Centre;5005 -11945;
Okanagan Falls;4935 -11957;5
Olalla;4928 -11983;
Old Bella Bella;5216 -12812;
Old Fort;5503 -12632;
Old Massett;5404 -13219;
Old Massett Village Council;5403 -13218;
Old Town;4955 -11597;
Oliver;4918 -11955;6
Omineca;5399 -12585;
One Hundred Mile House;5164 -12131;4
Ootischenia;4928 -11764;
Oregon Jack Creek;5062 -12132;
Osland;5418 -13018;
Osoyoos;4903 -11945;6
Oweekeno;5168 -12723;
Owl Creek;5035 -12274;
Oyama;5011 -11937;
Oyster River;4987 -12513;

MB
Canupawakpa Dakota First Nation (Oak Lake 59)/Oak Lake 59;4962 -10094;2
O-Chi-Chak-Ko-Sipi First Nation;5150 -9926;
O-Pipon-Na-Piwin Cree Nation;5677 -9893;2
Oak Lake;4977 -10063;
Oakbank;4994 -9684;
Oakburn;5056 -10058;
Oakland-Wawanesa;4962 -9985;4
Oakville;4995 -9800;
Obushkudayang;5177 -9851;3
Ochre River;5098 -9972;
Olha;5067 -10056;
Omineeseenowenik;5415 -9350;
Onanole;5062 -9996;
Opaskwayak Cree Nation;5384 -10127;5
Osborne;4954 -9737;
Otterburne;4950 -9704;
Oxford House;5495 -9527;
Oxford House;5495 -9527;

NB
O'Neil;4620 -6486;
Oak Bay;4524 -6719;

NL
O'Regan's;4786 -5923;
Old Perlican;4809 -5300;3

NS
Oak Park;4358 -6563;
Oakfield;4490 -6358;
Oakland;4445 -6435;
Oakmount;4474 -6365;
Ogden;4535 -6163;
Ogilvie;4514 -6485;
Old Barns;4534 -6340;
Oldham;4488 -6352;
Oliver;4566 -6332;
Onslow;4539 -6330;
Orangedale;4590 -6110;
Oregon;4632 -6065;
Osborne Harbour;4372 -6511;
Ostrea Lake;4472 -6309;
Otter Brook;4523 -6305;
Outram;4495 -6521;
Overton;4384 -6614;
Oxford;4573 -6387;4
Oxford Junction;4569 -6388;

NT
Old Fort Providence;6227 -11417;
Old Fort Rae;6265 -11584;

ON
Niisaachewan Anishinaabe Nation/Ochiichagwe'babigo'ining First Nation;4989 -9454;
O'Briens Landing;4984 -9118;
O'Connor;4836 -8970;3
O'Grady Settlement;4549 -7749;
Oak Valley;4500 -7536;
Oakland;4303 -8033;
Obadjiwan;4691 -8463;
Odessa;4427 -7672;
Off Lake Corner;4881 -9385;
Ohsweken;4307 -8012;
Oil Springs;4278 -8211;3
Ojibway Nation of Saugeen;5042 -9066;
Ojibways of Onigaming First Nation/Onigaming First Nation;4917 -9393;
Old Cut;4259 -8040;
Old Woman's River;4497 -8135;
Oldcastle;4223 -8296;
Oldfield;4254 -8231;
Oliver Paipoonge;4839 -8952;6
Omeedjilawh Camp;4489 -8102;
Ompah;4502 -7683;
Oneida;4306 -8015;
Oneida;4282 -8141;
Oneida Nation of the Thames;4282 -8141;
Onondaga Clear Sky;4302 -8003;
Opasatika;4954 -8287;2
Orchardville;4408 -8080;
Oro;4452 -7961;
Oro-Medonte;4457 -7958;8
Orono;4399 -7861;
Orrville;4538 -7977;
Orton;4378 -8023;
Osgoode;4515 -7560;5
Osnaburgh;5124 -9020;3
Osnaburgh House;5113 -9027;
Otonabee-South Monaghan;4423 -7823;6
Ottawa South;4539 -7569;
Otter;4674 -7952;
Otter Rapids;5018 -8164;
Ottermere;4992 -9493;
Otterville;4293 -8061;
Oxdrift;4981 -9298;
Oxford Mills;4497 -7570;
Washagamis Bay/Obashkaandagaang;4972 -9459;

PE
O'Leary;4671 -6423;3
Orwell;4615 -6283;

QC
Atikamekw d'Opitciwan/Opitciwan;4866 -7494;
Obedjiwan;4867 -7492;4
Odanak;4607 -7282;3
Ogden;4505 -7215;3
Oka;4547 -7409;5
Oka-Kanesatake;4547 -7407;
Orford;4536 -7219;6
Ormstown;4513 -7400;5
Otter Lake;4593 -7647;4
Otterburn Park;4553 -7322;6
Oujé-Bougoumou;4994 -7477;3

SK
Oakshela;5040 -10277;
Oban;5213 -10814;
Ocean Man;4982 -10293;
Ochapowace;5047 -10239;3
Odessa;5028 -10378;2
Ogema;4957 -10491;2
Okanese;5094 -10336;2
Okanese Indian Reservation;5094 -10340;
Okla;5202 -10310;
Old Wives;5020 -10600;
One Arrow First Nation;5274 -10603;3
Onion Lake Cree Nation;5371 -10996;
Orkney;4913 -10792;
Osler;5237 -10654;4
Otthon;5110 -10260;
Ottman - Murray Beach;5182 -10347;
Oungre;4915 -10380;
Outlook;5149 -10705;5
Oxarat;4943 -10958;
Oxbow;4923 -10217;4

YT
Ogilvie;6356 -13975;
Old Crow;6757 -13984;2
`;
