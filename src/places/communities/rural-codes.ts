// Made by `npm run places` from .config/generate/places; do not edit. Sources and licences: LICENSE-CONTENT.

/**
 * A block for each rural area (FSA), which its first line names. Every other line is a postal code:
 * `last three characters;community;latitude longitude` in hundredths of a degree.
 */
export const ruralCodes = `
A0A
3G0;Old Perlican, NL;4808 -5300
4H0;Bell Island, NL;4765 -5295

A0B
2Y0;Placentia, NL;4724 -5397
3K0;Whitbourne, NL;4742 -5352

A0C
1B0;Bonavista, NL;4865 -5311

A0E
1E0;Burin, NL;4708 -5519
2V0;St. Lawrence, NL;4693 -5540

A0G
1B0;Badgers Quay, NL;4913 -5359
1T0;Gambo, NL;4879 -5421
1Z0;Eastport, NL;4865 -5377
2B0;Fogo, NL;4967 -5423
2L0;Glovertown, NL;4867 -5402
3A0;Lewisporte, NL;4926 -5505
4E0;Summerford, NL;4951 -5477
4M0;Twillingate, NL;4965 -5476
4P0;, NL;4902 -5389

A0H
1B0;Belleoram, NL;4752 -5541
1E0;Botwood, NL;4919 -5520
1G0;Buchans, NL;4882 -5686
1M0;Ambrose, NL;4747 -5551
1P0;Harbour Breton, NL;4747 -5583
2E0;St. Alban's, NL;4788 -5584

A0J
1T0;Springdale, NL;4951 -5605

A0K
1B0;Baie Verte, NL;4993 -5622
2P0;Forteau, NL;5147 -5696
3V0;Norris Point, NL;4947 -5813
4H0;Port Saunders, NL;5065 -5730
4P0;Roddickton, NL;5087 -5612
4S0;St. Anthony, NL;5136 -5559

A0M
1C0;Port aux Basques, NL;4759 -5916

A0P
1C0;Happy Valley-Goose Bay, NL;5330 -6034
1G0;Hopedale, NL;5546 -6021
1J0;Makkovik, NL;5509 -5918
1L0;Nain, NL;5655 -6169
1N0;Postville, NL;5491 -5977
1P0;Rigolet, NL;5418 -5843

B0C
1N0;Neils Harbour, NS;4681 -6033

B0E
1A0;Arichat, NS;4551 -6103
1B0;Baddeck, NS;4610 -6076
1H0;Chéticamp, NS;4662 -6102
1J0;Cleveland, NS;4562 -6122
1N0;Inverness, NS;4623 -6130
2W0;Port Hood, NS;4602 -6153
3B0;St. Peter's, NS;4566 -6088

B0H
1H0;Canso, NS;4533 -6098
1N0;Guysborough, NS;4540 -6151

B0J
1J0;Chester, NS;4455 -6423
2C0;Lunenburg, NS;4438 -6431
2E0;Mahone Bay, NS;4445 -6438
2L0;Musquodoboit Harbour, NS;4478 -6316
3B0;Sheet Harbour, NS;4492 -6253
3C0;Sherbrooke, NS;4514 -6198

B0K
1H0;Pictou, NS;4568 -6273
1L0;Pugwash, NS;4586 -6366
1V0;Tatamagouche, NS;4571 -6330
1X0;Trenton, NS;4562 -6263

B0M
1A0;Advocate Harbour, NS;4534 -6479
1S0;Parrsboro, NS;4541 -6433
1X0;Springhill, NS;4565 -6405

B0N
1C0;Debert, NS;4535 -6337
1X0;Middle Musquodoboit, NS;4504 -6314
2H0;Shubenacadie, NS;4509 -6341
2T0;Windsor, NS;4499 -6413

B0P
1E0;Berwick, NS;4503 -6473
1R0;Wilmot, NS;4498 -6497

B0R
1A0;Barss Corner, NS;4458 -6464
1E0;New Germany, NS;4454 -6471
1G0;Pleasnantville, NS;4426 -6442

B0S
1A0;Annapolis Royal, NS;4474 -6550
1C0;Bridgetown North, NS;4484 -6529
1P0;Middleton, NS;4492 -6511

B0T
1B0;Caledonia, NS;4438 -6502
1E0;Greenfield, NS;4421 -6486
1K0;Liverpool, NS;4404 -6471
1L0;Lockeport, NS;4370 -6512
1W0;Shelburne, NS;4375 -6531

B0V
1A0;Digby, NS;4461 -6576

B0W
1E0;Barrington, NS;4355 -6560
1W0;Argyle, NS;4379 -6586
2C0;Lower West Pubnico, NS;4364 -6580
2J0;Meteghan, NS;4419 -6615

C0A
1A0;Eldon, PE;4609 -6288
1H1;Clyde River, PE;4622 -6326
1J0;Crapaud, PE;4624 -6350
1N0;Hunter River, PE;4635 -6335
1R0;Montague, PE;4617 -6265
1S0;Morell, PE;4642 -6270
1X0;North Rustico, PE;4646 -6331
2B0;Souris, PE;4635 -6224

C0B
1B0;Alberton, PE;4681 -6407
1M0;Clinton, PE;4645 -6361
1T0;Miscouche, PE;4643 -6387
1V0;O'Leary, PE;4671 -6424
2B0;Tignish, PE;4695 -6404
2C0;Tyne Valley, PE;4658 -6393
2E0;Wellington, PE;4645 -6400

G0A
1E0;Beaupré, QC;4704 -7090
2Y0;Portneuf, QC;4671 -7189
2Z0;Portneuf, QC;4671 -7189
3A0;Rivière-à-Pierre, QC;4700 -7218
3C0;Sainte-Anne-de-Beaupré, QC;4702 -7092
3G0;Saint-Basile, QC;4676 -7182
3J0;L'Isle-aux-Coudres, QC;4742 -7038
3L0;Saint-Casimir, QC;4666 -7215
3V0;Saint-Hilarion, QC;4758 -7040
4B0;Saint-Marc-des-Carrières, QC;4668 -7205
4E0;Saint-Pierre-de-l'Île-d'Orléans, QC;4689 -7108
4K0;Saint-Urbain, QC;4756 -7054
4L0;Saint-Ubalde, QC;4676 -7227
4S0;Saint-Gabriel-de-Valcartier, QC;4695 -7149
4V0;Wendake, QC;4687 -7136

G0C
1A0;Percé, QC;4862 -6428
1E0;Bonaventure, QC;4806 -6551
1H0;Caplan, QC;4810 -6569
1J0;Carleton-sur-Mer, QC;4811 -6615
1K0;Chandler, QC;4835 -6467
1L0;Pointe-à-la-Croix, QC;4802 -6669
1P0;Port-Daniel--Gascons, QC;4819 -6486
1Y0;Maria, QC;4817 -6599
1Z0;New Carlisle, QC;4801 -6532
2K0;Paspébiac, QC;4802 -6529
2L0;Percé, QC;4853 -6421
2R0;Listuguj, QC;4801 -6670
2Z0;Carleton-sur-Mer, QC;4811 -6622

G0E
1K0;Grande-Vallée, QC;4923 -6511
1S0;Marsoui, QC;4922 -6607
1T0;Saint-Maxime-du-Mont-Louis, QC;4923 -6573
1W0;Murdochville, QC;4896 -6549

G0G
1A0;Aguanish, QC;5022 -6208
1B0;Baie-Johan-Beetz, QC;5029 -6280
1G0;Cote-Nord-du-Golfe-du-Saint-Laurent, QC;5047 -5963
1J0;Fermont, QC;5280 -6709
1N0;Cote-Nord-du-Golfe-du-Saint-Laurent, QC;5050 -5948
1P0;Havre-Saint-Pierre, QC;5024 -6361
1S0;Cote-Nord-du-Golfe-du-Saint-Laurent, QC;5019 -6127
1T0;Gros-Mécatina, QC;5083 -5897
1V0;Longue-Pointe-de-Mingan, QC;5027 -6414
1W0;Blanc-Sablon, QC;5141 -5720
2C0;Gros-Mécatina, QC;5077 -5903
2E0;Natashquan, QC;5019 -6182
2L0;Rivière-au-Tonnerre, QC;5027 -6477
2N0;Rivière-Saint-Jean, QC;5030 -6432
2P0;Bonne-Espérance, QC;5148 -5771
2R0;Saint-Augustin, QC;5122 -5864
2T0;Schefferville, QC;5480 -6681
2W0;Cote-Nord-du-Golfe-du-Saint-Laurent, QC;5070 -5932
2Y0;L'île-D'anticosti, QC;4982 -6435
2Z0;Kawawachikamach, QC;5486 -6676

G0H
1A0;Baie-Trinité, QC;4942 -6730
1C0;Chute-aux-Outardes, QC;4912 -6839
1E0;Franquelin, QC;4929 -6790
1G0;Godbout, QC;4932 -6760

G0J
1C0;Baie-des-Sables, QC;4872 -6789
1E0;Cap-Chat, QC;4910 -6668
1J0;Causapscal, QC;4837 -6724
1M0;Lac-au-Saumon, QC;4842 -6735
1T0;Les Méchins, QC;4900 -6698
1V0;Matapédia, QC;4798 -6694
3K0;Sayabec, QC;4856 -6769

G0K
1C0;Les Hauteurs, QC;4838 -6811
1V0;Lac-des-Aigles, QC;4799 -6868

G0L
1E0;Témiscouata-sur-le-Lac, QC;4768 -6889
1J0;Pohénégamook, QC;4749 -6928
1K0;L'Isle-Verte, QC;4801 -6939
1X0;Témiscouata-sur-le-Lac, QC;4761 -6880
2B0;Rivière-Bleue, QC;4743 -6904
2C0;Rivière-Ouelle, QC;4745 -7000
2G0;Saint-Alexandre-de-Kamouraska, QC;4769 -6962
2J0;Saint-Antonin, QC;4776 -6948
2N0;Saint-Clément, QC;4792 -6910
2P0;Saint-Cyprien, QC;4789 -6902
2X0;Saint-Épiphane, QC;4790 -6933
3M0;Saint-Jean-de-Dieu, QC;4801 -6904
3S0;Saint-Louis-du-Ha! Ha!, QC;4767 -6898
3X0;Saint-Pacôme, QC;4740 -6995
3Y0;Saint-Pascal, QC;4753 -6980
4H0;Saint-Michel-du-Squatec, QC;4788 -6872
4K0;Trois-Pistoles, QC;4813 -6917

G0M
1G0;La Guadeloupe, QC;4597 -7094
1H0;Lambton, QC;4583 -7110
1T0;Saint-Gédéon-de-Beauce, QC;4585 -7064
1W0;Saint-Ludger, QC;4574 -7069
1Y0;St.-Prosper, QC;4621 -7048

G0N
1E0;Disraeli, QC;4590 -7136
1G0;East Broughton, QC;4622 -7107
1H0;East Broughton, QC;4623 -7108
1S0;Adstock, QC;4605 -7108

G0P
1A0;Ham-Nord, QC;4590 -7165

G0R
1A0;Armagh, QC;4674 -7059
1E0;Berthier-sur-Mer, QC;4692 -7073
1H0;Cap-Saint-Ignace, QC;4704 -7046
1P0;Saint-Antoine-de-L'isle-aux-Grues, QC;4707 -7054
1S0;Lac-Etchemin, QC;4640 -7050
1X0;L'Islet, QC;4709 -7034
1Z0;La Pocatière, QC;4737 -7003
2B0;L'Islet, QC;4713 -7037
2J0;Saint-Fabien-de-Panet, QC;4666 -7015
2N0;Saint-Anselme, QC;4663 -7097
2V0;Sainte-Claire, QC;4660 -7086
3C0;Saint-Gervais, QC;4671 -7089
3G0;Saint-Jean-Port-Joli, QC;4721 -7026
3J0;Saint-Lazare-de-Bellechasse, QC;4666 -7081
3N0;Saint-Malachie, QC;4649 -7071
3S0;Saint-Michel-de-Bellechasse, QC;4688 -7091
3X0;Saint-Pamphile, QC;4696 -6978
3Z0;Sainte-Perpétue, QC;4706 -6993
4C0;Saint-Raphaël, QC;4679 -7075

G0S
1J0;Fortierville, QC;4649 -7203
1N0;Laurier-Station, QC;4654 -7163
1V0;Lyster, QC;4637 -7162
2E0;Saint-Apollinaire, QC;4662 -7151
2H0;Sainte-Croix, QC;4662 -7174
2M0;Saint-Flavien, QC;4651 -7160
2R0;Sainte-Hénédine, QC;4656 -7098
2S0;Saint-Isidore, QC;4658 -7109
2V0;Saint-Joseph-de-Beauce, QC;4630 -7088
3C0;Saint-Sylvestre, QC;4636 -7123

G0T
1A0;Baie-Sainte-Catherine, QC;4810 -6973
1E0;Forestville, QC;4874 -6908
1G0;Les Bergeronnes, QC;4824 -6955
1K0;Les Escoumins, QC;4835 -6941
1L0;Notre-Dame-des-Monts, QC;4766 -7038
1X0;Saint-Siméon, QC;4784 -6988
1Y0;Sacré-Coeur, QC;4823 -6980
2A0;Tadoussac, QC;4814 -6972

G0V
1J0;L'Anse-Saint-Jean, QC;4820 -7024

G0W
1C0;Mistissini, QC;5041 -7387
1H0;Chapais, QC;4978 -7485
1Y0;L'ascension-de-Notre-Seigneur, QC;4869 -7167
2H0;Mashteuiatsh, QC;4858 -7223
3C0;Oujé-Bougoumou, QC;4992 -7482

G0X
2J0;Sainte-Anne-de-la-Pérade, QC;4657 -7220
2N0;Saint-Élie-de-Caxton, QC;4649 -7296
2R0;Sainte-Geneviève-de-Batiscan, QC;4654 -7234
2Y0;Saint-Narcisse, QC;4656 -7247
2Z0;Saint-Pierre-les-Becquets, QC;4651 -7220
3G0;Sainte-Thècle, QC;4682 -7250
3H0;Saint-Tite, QC;4673 -7256
3P0;La Tuque, QC;4792 -7461

J0A
1M0;Warwick, QC;4595 -7199

J0B
1M0;Cookshire-Eaton, QC;4542 -7163
1P0;Dixville, QC;4507 -7177
1R0;East Angus, QC;4548 -7166
1Y0;La Patrie, QC;4540 -7125
2H0;Cleveland, QC;4567 -7215
3E2;Stanstead, QC;4501 -7210
3J0;Weedon, QC;4570 -7146

J0C
1A0;Notre-Dame-du-Bon-Conseil, QC;4600 -7234
1G0;Saint-Célestin, QC;4621 -7243
1L0;Saint-Guillaume, QC;4589 -7276
1M0;Saint-Léonard-d'Aston, QC;4611 -7237
1S0;Wickham, QC;4576 -7250

J0E
1V0;Lac-Brome, QC;4522 -7252
1X0;Potton, QC;4505 -7239
2K0;Sutton, QC;4511 -7262
2L0;Valcourt, QC;4549 -7232
2N0;Waterloo, QC;4534 -7251

J0G
1J0;Pierreville, QC;4607 -7281

J0H
1A0;Acton Vale, QC;4565 -7257
1P0;Saint-Jude, QC;4577 -7299

J0J
1A0;Bedford, QC;4513 -7298
1E0;Henryville, QC;4514 -7319
1L0;Napierville, QC;4519 -7341
1S0;Saint-Alexandre, QC;4524 -7312

J0K
1A0;Berthierville, QC;4608 -7318
1E0;Lanoraie, QC;4596 -7322
1S0;Rawdon, QC;4605 -7370
1V0;Saint-Alexis-des-Monts, QC;4646 -7314
2J0;Sainte-Élisabeth, QC;4610 -7335
2L0;Saint-Esprit, QC;4591 -7367
2N0;Saint-Gabriel-de-Brandon, QC;4629 -7339
2R0;Saint-Jacques, QC;4595 -7357
2S0;Saint-Jean-de-Matha, QC;4623 -7353
2T0;Sainte-Julienne, QC;4597 -7371
2X0;Saint-Liguori, QC;4601 -7357
3B0;Saint-Michel-des-Saints, QC;4668 -7392
3G0;Saint-Paulin, QC;4642 -7301
3K0;Chertsey, QC;4607 -7389
3L0;Saint-Thomas, QC;4601 -7335

J0L
1B0;Kahnawá:ke, QC;4541 -7368
1C0;Contrecœur, QC;4585 -7324
1N0;Saint-Amable, QC;4564 -7331
1R0;Saint-Antoine-sur-Richelieu, QC;4578 -7317
1T0;Saint-Césaire, QC;4541 -7300
2K0;Saint-Philippe, QC;4535 -7348
2L0;Saint-Rémi, QC;4526 -7362
2R0;Verchères, QC;4577 -7335

J0M
1A0;Kangirsuk, QC;6002 -7002
1C0;Kuujjuaq, QC;5811 -6841
1E0;Chisasibi, QC;5378 -7889
1G0;Kuujjuarapik, QC;5528 -7776
1H0;Ivujivik, QC;6242 -7792
1J0;Quaqtaq, QC;6104 -6964
1K0;Kangiqsujuaq, QC;6160 -7195
1L0;Wemindji, QC;5300 -7881
1M0;Inukjuak, QC;5845 -7811
1N0;Kangiqsualujjuaq, QC;5870 -6597
1P0;Puvirnituq, QC;6004 -7728
1R0;Waskaganish, QC;5149 -7874
1S0;Salluit, QC;6220 -7564
1T0;Tasiujaq, QC;5870 -6993
1V0;Akulivik, QC;6081 -7817
1W0;Eastmain, QC;5224 -7850
1X0;Aupaluk, QC;5930 -6960
1Y0;Umiujaq, QC;5655 -7653

J0N
1H0;Sainte-Anne-des-Plaines, QC;4577 -7381

J0P
1B0;Coteau-du-Lac, QC;4529 -7418
1P0;Rigaud, QC;4548 -7430
1X0;Saint-Polycarpe, QC;4530 -7430

J0R
1R3;Piedmont, QC;4589 -7414
1R5;Saint-Sauveur, QC;4589 -7416
1R6;Saint-Sauveur, QC;4589 -7416
1T0;Prévost, QC;4588 -7401

J0S
1H0;Huntingdon, QC;4509 -7418
1K0;Ormstown, QC;4513 -7400
1R0;Saint-Chrysostome, QC;4511 -7376
1V0;Sainte-Martine, QC;4525 -7380

J0T
1G0;Huberdeau, QC;4598 -7464
1H0;Labelle, QC;4628 -7473
1T0;Rivière-Rouge, QC;4641 -7487
2C0;Saint-Donat, QC;4632 -7422

J0V
1J0;Grenville, QC;4563 -7459
1W0;Saint-André-Avellin, QC;4572 -7506

J0X
1M0;L'Isle-aux-Allumettes, QC;4591 -7707
1R0;Mansfield-et-Pontefract, QC;4585 -7673
1W0;Gracefield, QC;4609 -7605
2C0;Low, QC;4581 -7595
2M0;Notre-Dame-du-Laus, QC;4609 -7562
2P0;Otter Lake, QC;4584 -7643
2V0;Pontiac, QC;4552 -7623
2W0;La Pêche, QC;4564 -7604
2Y0;Shawville, QC;4561 -7648
3C0;Val-des-Bois, QC;4592 -7559
3G0;Wakefield, QC;4565 -7593
3M0;Rapides-des-Joachims, QC;4620 -7769

J0Y
1A0;Barraute, QC;4844 -7763
1C0;Rouyn-Noranda, QC;4822 -7838
1X0;Lebel-sur-Quévillon, QC;4906 -7698
1Z0;Malartic, QC;4814 -7813
2A0;Matagami, QC;4976 -7763
2E0;Preissac, QC;4841 -7836
2J0;Rochebaucourt, QC;4868 -7750
2M0;Senneterre, QC;4838 -7725
2X0;Gouvernement Régional D'eeyou Istchee Baie-James, QC;5379 -7762
3B0;Nemaska, QC;5168 -7626
3C0;Waswanipi, QC;4969 -7596

J0Z
1H0;Gouvernement Régional D'eeyou Istchee Baie-James, QC;4904 -7924
1L0;Belleterre, QC;4739 -7870
1P0;Rouyn-Noranda, QC;4836 -7886
1W0;Duparquet, QC;4851 -7923
1X0;Dupuy, QC;4883 -7936
2B0;Gallichan, QC;4860 -7930
2J0;Laforce, QC;4754 -7872
2N0;Latulipe-et-Gaboury, QC;4743 -7903
2S0;Macamic, QC;4876 -7898
2W0;Moffet, QC;4754 -7895
2X0;Rouyn-Noranda, QC;4805 -7926
2Z0;Nédélec, QC;4769 -7942
3A0;Normétal, QC;4900 -7937
3B0;Notre-Dame-du-Nord, QC;4760 -7948
3C0;Palmarolle, QC;4867 -7920
3H0;Rémigny, QC;4776 -7921
3N0;Taschereau, QC;4866 -7869
3R0;Témiscaming, QC;4673 -7909

K0A
1A0;Mississippi Mills, ON;4523 -7619
1E0;Clarence-Rockland, ON;4544 -7516
1L0;Ottawa, ON;4531 -7600
1M0;Casselman, ON;4531 -7509
1N0;Clarence Creek, ON;4551 -7522
1W0;Embrun, ON;4527 -7528
2A0;Clarence-Rockland, ON;4544 -7524
2M0;Limoges, ON;4529 -7523
2P0;Ottawa, ON;4522 -7550
2X0;Pakenham, ON;4534 -7628
2Z0;Ottawa, ON;4519 -7584
3C0;St-Albert, ON;4525 -7512
3E0;Ottawa, ON;4544 -7535

K0B
1A0;Alfred, ON;4556 -7488
1B0;Blondeau, ON;4559 -7447
1C0;Curran, ON;4549 -7499
1J0;Lefaivre, ON;4564 -7490
1K0;L'Orignal, ON;4563 -7467
1L0;Plantagenet, ON;4554 -7499
1R0;Vankleek Hill, ON;4552 -7465

K0C
1A0;Alexandria, ON;4531 -7463
1H0;Chesterville, ON;4510 -7523
1L0;Green Valley, ON;4526 -7460
1N0;Lancaster, ON;4514 -7450
1P0;Long Sault, ON;4503 -7489
1T0;Maxville, ON;4528 -7486
1X0;Morrisburg, ON;4489 -7521
2B0;Saint Isidore, ON;4538 -7490
2H0;Williamsburg, ON;4497 -7524
2K0;Winchester, ON;4509 -7535

K0E
1B0;Athens, ON;4463 -7593
1T0;Prescott, ON;4471 -7552

K0G
1G0;Jasper, ON;4484 -7589
1J0;Kemptville, ON;4502 -7564
1K0;Lanark, ON;4491 -7603
1L0;Lombardy, ON;4480 -7609
1N0;Merrickville, ON;4491 -7584
1V0;Portland, ON;4469 -7619

K0H
1S0;Kingston, ON;4431 -7647
1T0;Godfrey, ON;4460 -7669
2G0;Northbrook, ON;4474 -7716
2L0;Perth Road, ON;4449 -7648
2N0;Seeleys Bay, ON;4448 -7624
2P0;Sharbot Lake, ON;4477 -7669
2T0;Sydenham, ON;4441 -7660

K0J
1B0;Barry's Bay, ON;4548 -7769
1C0;Beachburg, ON;4572 -7685
1H0;Calabogie, ON;4530 -7673
1K0;Cobden, ON;4563 -7689
1P0;Deep River, ON;4610 -7748
1T0;Eganville, ON;4553 -7710
1X0;Golden Lake, ON;4558 -7725
2M0;Whitney, ON;4549 -7823

K0K
1G0;Edward, ON;4399 -7723
1H0;Brighton, ON;4404 -7774
1K0;Belleville, ON;4420 -7739
1P0;Cherry Valley, ON;4394 -7715
1R0;Codrington, ON;4412 -7779
1X0;Greater Napanee, ON;4419 -7709
2K0;Madoc, ON;4451 -7747
2M0;Marmora, ON;4448 -7768
2T0;Edward, ON;4401 -7714
2Z0;Greater Napanee, ON;4430 -7698
3E0;Stirling, ON;4430 -7755
3G0;Tamworth, ON;4448 -7699
3J0;Tweed, ON;4447 -7732
3K0;Warkworth, ON;4420 -7789

K0L
1C0;Bancroft, ON;4505 -7786
1L0;Campbellford, ON;4431 -7779
1R0;Curve Lake, ON;4446 -7838
2H0;Harcourt, ON;4442 -7827
2V0;Norwood, ON;4438 -7797

K0M
1A0;Kawartha Lakes, ON;4454 -7854
1N0;Kawartha Lakes, ON;4453 -7873
1S0;Haliburton, ON;4504 -7853
2K0;Minden, ON;4492 -7873

L0C
1H0;Sunderland, ON;4426 -7907

L0E
1E0;Cannington, ON;4435 -7904
1R0;Georgina, ON;4430 -7936

L0G
1A0;New Tecumseth, ON;4408 -7978

L0J
1C0;Vaughan, ON;4384 -7963

L0K
1A0;Beaverton, ON;4443 -7915
1C0;Cedar Point, ON;4481 -8011
2C0;Waubaushene, ON;4475 -7971

L0L
1P0;Elmvale, ON;4458 -7986
1X0;Midhurst, ON;4445 -7975
2L0;Shanty Bay, ON;4456 -7966

L0M
1G0;Creemore, ON;4433 -8010
1S0;Stayner, ON;4442 -8008

L0N
1S2;Shelburne, ON;4392 -8007

L0R
1B0;Lincoln, ON;4316 -7947
1B2;Lincoln, ON;4315 -7948
1B3;Lincoln, ON;4317 -7950
1C0;Hamilton, ON;4313 -7984
2A0;Smithville, ON;4310 -7955
2C0;Lincoln, ON;4316 -7939
2H0;Hamilton, ON;4334 -7990

L0S
1E3;Pelham, ON;4305 -7929
1E5;Pelham, ON;4304 -7930
1J0;Niagara-on-the-Lake, ON;4325 -7907
1T0;Niagara-on-the-Lake, ON;4323 -7912

N0A
1H0;Hagersville, ON;4298 -8007
1J0;Jarvis, ON;4289 -8011
1M0;Ohsweken, ON;4307 -8012
1N0;Port Dover, ON;4279 -8021
1S0;Townsend, ON;4289 -8014

N0B
1M0;Breslau, ON;4348 -8042
1S0;Elora, ON;4370 -8044
1T0;Erin, ON;4377 -8008
2B0;Maryhill, ON;4354 -8039
2J0;Puslinch, ON;4344 -8013
2N0;St. Jacobs, ON;4354 -8055
2R0;Tavistock, ON;4332 -8084

N0C
1H0;Markdale, ON;4432 -8064

N0E
1K0;Brant, ON;4309 -8031
1Y0;Waterford, ON;4294 -8029

N0G
1A0;Arthur, ON;4383 -8053
1H0;Brussels, ON;4374 -8126
1L0;Chesley, ON;4430 -8109
1P0;West Drayton, ON;4375 -8068
1R0;Durham, ON;4418 -8082
1V0;Fordwich, ON;4387 -8103
1Z0;Minto, ON;4391 -8087
2H0;Lucknow, ON;4396 -8151
2L2;Mount Forest, ON;4399 -8074
2L3;Mount Forest, ON;4398 -8074
2P0;Palmerston, ON;4384 -8084
2R0;Ripley, ON;4407 -8158
2T0;Cargill, ON;4427 -8154
2V0;Walkerton, ON;4412 -8115
2W0;Wingham, ON;4388 -8131

N0H
1G0;Chatsworth, ON;4447 -8090
1R0;Holland Centre, ON;4439 -8080
1W0;Lion's Head, ON;4499 -8125
2C2;Saugeen Shores, ON;4445 -8138
2G0;Sauble Beach, ON;4463 -8126
2L0;Southampton, ON;4449 -8137
2P0;The Blue Mountains, ON;4456 -8045

N0J
1E0;Courtland, ON;4283 -8063
1P0;Norwich, ON;4299 -8059

N0K
1C0;Brunner, ON;4352 -8092
1M0;Milverton, ON;4357 -8092
1N0;Mitchell, ON;4348 -8120
1W0;Seaforth, ON;4355 -8139

N0L
1E0;Delaware, ON;4292 -8142
1G5;Dorchester, ON;4298 -8105
1J0;Dutton, ON;4267 -8151
1R0;Komoka, ON;4296 -8144
1Y0;Muncey, ON;4279 -8147
1Z0;Newbury, ON;4268 -8179
2G0;Southwold, ON;4282 -8141
2N0;Wardsville, ON;4265 -8175
2P0;West Elgin, ON;4260 -8161

N0M
1A0;Ailsa Craig, ON;4315 -8153
1L0;Clinton, ON;4362 -8154
1S1;Exeter, ON;4335 -8147
1S2;Exeter, ON;4334 -8148
1T0;Exeter, ON;4331 -8175
1X0;Lakeside, ON;4344 -8150
2J0;Lucan, ON;4317 -8140
2K0;Parkhill, ON;4316 -8168
2N0;Lambton Shores, ON;4316 -8185
2S0;Watford, ON;4295 -8188
2T0;Zurich, ON;4342 -8163

N0N
1J0;Lambton Shores, ON;4309 -8200
1J1;Lambton Shores, ON;4318 -8200
1R0;Petrolia, ON;4288 -8215
1T0;Plympton-Wyoming, ON;4297 -8212

N0P
1A0;Chatham-Kent, ON;4234 -8200
1M0;Dresden, ON;4259 -8219
2C0;Chatham-Kent, ON;4244 -8188
2K0;Thamesville, ON;4256 -8188
2L0;Chatham-Kent, ON;4226 -8243
2P0;Chatham-Kent, ON;4209 -8246

N0R
1A0;Lakeshore, ON;4229 -8272
1G0;Essex, ON;4203 -8292
1N0;Lakeshore, ON;4230 -8255
1V0;South Woodslee, ON;4217 -8272

P0A
1C0;Burk's Falls, ON;4562 -7941
1X0;Sundridge, ON;4582 -7937

P0C
1A0;Bala, ON;4499 -7970

P0G
1A0;Britt, ON;4577 -8050
1G0;Nobel, ON;4551 -8027
1J0;Killarney, ON;4598 -8056

P0H
1K0;Corbeil, ON;4625 -7934
1V0;Mattawa, ON;4631 -7871
1Z0;Powassan, ON;4608 -7936
2H0;Temagami, ON;4706 -7979

P0J
1H0;Englehart, ON;4782 -7988
1K0;Temiskaming Shores, ON;4744 -7963
1P0;Temiskaming Shores, ON;4751 -7968

P0K
1E0;Iroquois Falls, ON;4877 -8069
1N0;Matheson, ON;4854 -8047

P0L
1A0;Attawapiskat, ON;5292 -8243
1C0;Cochrane, ON;4907 -8102
1H0;Fort Albany, ON;5221 -8169
1N0;Hearst, ON;4969 -8368
1S0;Kashechewan, ON;5129 -8062
1W0;Moose Factory, ON;5126 -8061
1Y0;Moosonee, ON;5127 -8065
1Z0;Opasatika, ON;4953 -8288
2B0;Smooth Rock Falls, ON;4927 -8161
2H0;Peawanuck, ON;5499 -8543

P0M
1A0;French River, ON;4611 -8063
1H0;Capreol, ON;4674 -8087
1K0;Chapleau, ON;4784 -8342
1L0;Sudbury, ON;4658 -8118
1N0;Sudbury, ON;4648 -8107
1Z0;Hornepayne, ON;4921 -8477
2J0;Mobert, ON;4868 -8563
2M0;Naughton, ON;4640 -8118
2N0;Noã«Lville, ON;4614 -8043
2N1;Dokis, ON;4613 -8003

P0N
1H0;Timmins, ON;4848 -8121

P0P
1A0;Birch Island, ON;4607 -8177
1B0;Cutler, ON;4620 -8244
1G0;Mchigeeng, ON;4582 -8216
1H0;Gore Bay, ON;4591 -8247
1N0;Manitowaning, ON;4574 -8181
1S0;Mindemoya, ON;4574 -8217
1W0;Sheguiandah, ON;4588 -8191
1X0;Sheshegwaning, ON;4592 -8285
2J0;Wikwemikong, ON;4580 -8173

P0R
1B0;Blind River, ON;4618 -8294
1C0;Bruce Mines, ON;4630 -8379
1J0;Richards Landing, ON;4629 -8403
1L0;Thessalon, ON;4626 -8356

P0S
1K0;Wawa, ON;4800 -8477

P0T
1C0;Atikokan, ON;4875 -9160
1M0;Geraldton, ON;4972 -8695
1T0;Ignace, ON;4941 -9164
2C0;Manitouwadge, ON;4913 -8582
2E0;Marathon, ON;4872 -8638
2J0;Nipigon, ON;4901 -8827
2S0;Schreiber, ON;4881 -8727
2W0;Terrace Bay, ON;4878 -8711
2Y0;Upsala, ON;4907 -9046
3C0;Plat, ON;4885 -8753

P0V
1C0;Red Lake, ON;5106 -9371
1T0;Ear Falls, ON;5064 -9324
2H0;Osnaburgh, ON;5109 -9023
2M0;Red Lake, ON;5101 -9382
2V0;Vermilion Bay, ON;4985 -9339
3B0;Muskrat Dam, ON;5339 -9181
3C0;Slate Falls, ON;5116 -9158
3G0;Keewaywin, ON;5172 -9182

P0W
1C0;Devlin, ON;4862 -9367
1E0;Emo, ON;4863 -9384
1L0;Rainy River, ON;4872 -9457

P0X
1C0;Kenora, ON;4975 -9457
1L0;Pawitik, ON;4940 -9397

R0A
0L0;Emerson, MB;4901 -9722
1V0;St-Pierre-Jolys, MB;4945 -9699
2K0;Vita, MB;4914 -9656

R0B
0E0;Churchill, MB;5877 -9417
0L0;Gillam, MB;5635 -9471
0W0;Lynn Lake, MB;5686 -10104
1B0;Norway House, MB;5398 -9783
1K0;, MB;5512 -10108
1M0;Snow Lake, MB;5488 -10003
1R0;Thicket Portage, MB;5532 -9769
1W0;Leaf Rapids, MB;5646 -10001

R0C
0A0;Arborg, MB;5091 -9723
0E0;Ashern, MB;5118 -9835
0W0;Eriksdale, MB;5087 -9811
1B0;Gimli, MB;5063 -9699
1N0;Hodgson, MB;5122 -9757
2Z0;Stonewall, MB;5013 -9733
3B0;Teulon, MB;5039 -9725

R0E
0C0;Beausejour, MB;5006 -9652
1L0;Pinawa, MB;5015 -9588
1M0;Pine Falls, MB;5056 -9622

R0G
0B0;Altona, MB;4911 -9755
0J0;Carman, MB;4950 -9801
1G0;Manitou, MB;4924 -9854
1K0;Morris, MB;4935 -9736
1M0;Notre Dame de Lourdes, MB;4953 -9856
1Z0;St. Claude, MB;4965 -9834
2S0;Swan Lake, MB;4941 -9879
2V0;Treherne, MB;4963 -9870

R0H
0R0;MacGregor, MB;4996 -9878

R0J
0P0;Erickson, MB;5050 -9991
0T0;Gladstone, MB;5023 -9894
1B0;McCreary, MB;5077 -9949
1E0;Minnedosa, MB;5024 -9984
1H0;Neepawa, MB;5023 -9946
1V0;Rossburn, MB;5067 -10081
1W0;Russell, MB;5077 -10128
1Z0;Shoal Lake, MB;5044 -10059

R0K
0B0;Baldur, MB;4938 -9924
0E0;Boissevain, MB;4922 -10006
0H0;Carberry, MB;4987 -9936
0L0;Cartwright, MB;4909 -9934
0N0;Crystal City, MB;4915 -9895
0X0;Glenboro, MB;4956 -9929
1G0;Killarney, MB;4918 -9966
1X0;Rivers, MB;5003 -10024
2C0;Souris, MB;4962 -10025
2G0;Wawanesa, MB;4959 -9969

R0L
0C0;Benito, MB;5191 -10155
0Y0;Grandview, MB;5118 -10070
1P0;Roblin, MB;5123 -10136
1S0;Ste. Rose du Lac, MB;5210 -10127
1Z0;Swan River, MB;5211 -10126
2G0;Winnipegosis, MB;5164 -9993

R0M
0C0;Birtle, MB;5043 -10105
0M0;Deloraine, MB;4919 -10050
0T0;Hamiota, MB;5018 -10059
0X0;Hartney, MB;4948 -10053
1L0;Melita, MB;4927 -10100
1X0;N Reston, MB;4956 -10110
2C0;Virden, MB;4986 -10092

S0A
0L0;Canora, SK;5163 -10244
0X0;Esterhazy, SK;5065 -10208
1A0;Foam Lake, SK;5164 -10352
1M0;Invermay, SK;5181 -10315
1N0;Ituna, SK;5117 -10349
1S0;Kamsack, SK;5156 -10189
1W0;Kelvington, SK;5216 -10353
2G0;Lestock, SK;5131 -10398
2P0;Melville, SK;5094 -10282
2V0;Norquay, SK;5188 -10208
3B0;Preeceville, SK;5195 -10266
3J0;Raymore, SK;5141 -10452
3R0;Saltcoats, SK;5104 -10216
4C0;Theodore, SK;5143 -10292
4J0;Wadena, SK;5195 -10380
4T0;Wynyard, SK;5177 -10418
4V0;Wynyard, SK;5180 -10416

S0C
0G0;Arcola, SK;4964 -10248
0K0;Bengough, SK;4939 -10513
0R0;Carlyle, SK;4963 -10227
0S0;Carnduff, SK;4918 -10179
1N0;Lampman, SK;4938 -10276
1S0;Midale, SK;4939 -10341
2C0;Pangman, SK;4965 -10466
2G0;Radville, SK;4946 -10431
2H0;Redvers, SK;4957 -10169

S0E
0L0;Carrot River, SK;5328 -10359
0S0;Cumberland House, SK;5396 -10226
0Y0;Hudson Bay, SK;5285 -10239
1A0;Melfort, SK;5286 -10461
1E0;Nipawin, SK;5336 -10400
1H0;Porcupine Plain, SK;5260 -10326
1M0;Rose Valley, SK;5229 -10381
1T0;Tisdale, SK;5286 -10406

S0G
0C0;Balcarres, SK;5080 -10355
0K0;Broadview, SK;5037 -10258
0V0;Craik, SK;5105 -10581
0Y0;Cupar, SK;5095 -10421
1A0;Davidson, SK;5127 -10598
1N0;Fillmore, SK;4988 -10344
1S0;Fort Qu'Appelle, SK;5077 -10380
2B0;Grenfell, SK;5041 -10293
2J0;Imperial, SK;5134 -10544
2K0;Indian Head, SK;5054 -10367
2S0;Kipling, SK;5010 -10263
3C0;Lumsden, SK;5064 -10488
3K0;Maryfield, SK;4984 -10152
3M0;Montmartre, SK;5022 -10344
4C0;Regina Beach, SK;5079 -10499
4T0;Stoughton, SK;4969 -10302
4V0;Strasbourg, SK;5107 -10496
5A0;Wawota, SK;4991 -10202
5C0;Whitewood, SK;5033 -10226

S0H
0B0;Assiniboia, SK;4963 -10599
0T0;Central Butte, SK;5080 -10651
0Z0;Coronach, SK;4911 -10552
1X0;Gravelbourg, SK;4987 -10656
2A0;Herbert, SK;5043 -10722
2B0;Hodgeville, SK;5011 -10696
3R0;Rockglen, SK;4918 -10595
4K0;Willow Bunch, SK;4939 -10563

S0J
0E0;Big River, SK;5383 -10704
0G0;Birch Hills, SK;5298 -10544
0J0;Blaine Lake, SK;5283 -10688
0K0;Canwood, SK;5336 -10661
0S0;Debden, SK;5352 -10688
1A0;Hafford, SK;5273 -10735
1H0;Kinistino, SK;5295 -10503
1L0;La Ronge, SK;5510 -10529
1M0;Leask, SK;5302 -10674
1N0;Leoville, SK;5363 -10755
2B0;Pinehouse, SK;5552 -10657
2E0;Shellbrook, SK;5322 -10640
2J0;Smeaton, SK;5349 -10481
2M0;Spiritwood, SK;5336 -10752
3E0;Candle Lake, SK;5374 -10526

S0K
0A1;Warman, SK;5232 -10658
0M0;Biggar, SK;5206 -10800
0N0;Borden, SK;5241 -10724
1B0;Cudworth, SK;5249 -10574
1E0;Dalmeny, SK;5235 -10677
1J0;Duck Lake, SK;5281 -10623
2A0;Humboldt, SK;5221 -10513
2L0;Langham, SK;5236 -10696
2M0;Lanigan, SK;5185 -10503
2X0;Middle Lake, SK;5248 -10532
2Z0;Naicam, SK;5242 -10450
3R0;Rosthern, SK;5266 -10633
3V0;St. Brieux, SK;5264 -10489
4L0;Unity, SK;5244 -10917
4P0;Wakaw, SK;5265 -10574
4V0;Watson, SK;5213 -10452
4W0;Wilkie, SK;5241 -10870

S0L
0C0;Beechy, SK;5088 -10738
0P0;Delisle, SK;5192 -10714
0T0;Dinsmore, SK;5133 -10744
1A0;Eston, SK;5115 -10875
1R0;Kerrobert, SK;5192 -10914
1S2;Kindersley, SK;5147 -10916
1T0;Kyle, SK;5083 -10804
1Z0;Elrose, SK;5120 -10803
2C0;Macklin, SK;5234 -10994
2N0;Outlook, SK;5148 -10706
2V0;Rosetown, SK;5155 -10800

S0M
0E0;Battleford, SK;5272 -10828
0G0;Beauval, SK;5515 -10761
0J0;Buffalo Narrows, SK;5586 -10848
0N0;Cut Knife, SK;5275 -10903
0V0;Edam, SK;5318 -10877
1A0;Goodsoil, SK;5339 -10896
1C0;Île-à-la-Crosse, SK;5545 -10790
1G0;La Loche, SK;5649 -10945
1L0;Loon Lake, SK;5403 -10916
1M0;Maidstone, SK;5309 -10929
2C0;Neilburg, SK;5309 -10929
2G0;Paradise Hill, SK;5354 -10946
2T0;St. Walburg, SK;5363 -10921
2Y0;Turtleford, SK;5339 -10897

S0N
0J0;Cabri, SK;5062 -10847
0N0;Climax, SK;4921 -10839
0T0;Eastend, SK;4952 -10883
1A0;Gull Lake, SK;5009 -10848
1H0;Leader, SK;5089 -10954
1N0;Maple Creek, SK;4990 -10949
1Z0;Ponteix, SK;4975 -10749
2M0;Shaunavon, SK;4965 -10841
2V0;Vanguard, SK;4990 -10730

S0P
0A0;Creighton, SK;5476 -10189
0G0;Sandy Bay, SK;5553 -10232

T0A
1A0;Elk Point, AB;5390 -11091
2C0;Lac La Biche, AB;5477 -11196
2W0;Redwater, AB;5395 -11313
3A3;St. Paul, AB;5399 -11129
3C0;Smoky Lake, AB;5412 -11247

T0B
1A0;Daysland, AB;5287 -11227
1V0;Hardisty, AB;5267 -11131
2L0;Killam, AB;5279 -11186
2R0;Lamont, AB;5376 -11279
3S0;Provost, AB;5236 -11027
4J0;Tofield, AB;5337 -11265
4K0;Two Hills, AB;5371 -11173
4N0;Viking, AB;5310 -11178

T0C
0J0;Bentley, AB;5247 -11405
0P0;Breton, AB;5311 -11447
0X0;Castor, AB;5222 -11191
1B0;Consort, AB;5201 -11078
1C0;Coronation, AB;5210 -11146
2J0;Rimbey, AB;5264 -11425
2L0;Stettler, AB;5232 -11272

T0E
0Y0;Grande Cache, AB;5389 -11912
1E0;Jasper, AB;5288 -11808
1N0;Mayerthorpe, AB;5395 -11515

T0G
1E0;High Prairie, AB;5543 -11645
2A2;Slave Lake, AB;5528 -11476
2C0;Swan Hills, AB;5473 -11540
2K0;Wabasca, AB;5594 -11380

T0H
0C0;Beaverlodge, AB;5521 -11942
1L0;Fairview, AB;5607 -11839
1N0;Fort Vermilion, AB;5839 -11601
1P0;Fox Creek, AB;5441 -11680
1W0;Grimshaw, AB;5619 -11763
1Z0;High Level, AB;5851 -11716
2L0;McLennan, AB;5571 -11691
2M0;Manning, AB;5693 -11762
3G0;Spirit River, AB;5578 -11884
3N0;Valleyview, AB;5507 -11727

T0J
0B0;Bassano, AB;5079 -11246
0Y1;Drumheller, AB;5147 -11273
1P0;Hanna, AB;5165 -11193
2J0;Oyen, AB;5135 -11048

T0K
0E0;Blairmore, AB;4961 -11447
0G0;Bow Island, AB;4987 -11138
0K0;Cardston, AB;4920 -11331
1M0;Milk River, AB;4915 -11208
1V0;Picture Butte, AB;4987 -11278
1W0;Pincher Creek, AB;4949 -11395
2S0;Raymond, AB;4947 -11265

T0L
0H0;Black Diamond, AB;5068 -11423
0N0;Carmangay, AB;5012 -11311
0T0;Claresholm, AB;5002 -11358
0Z0;Fort Macleod, AB;4973 -11339
2B0;Vulcan, AB;5040 -11326

T0M
0W0;Didsbury, AB;5166 -11412
1X0;Sundre, AB;5181 -11464
2A0;Three Hills, AB;5171 -11325

V0A
1H0;Golden, BC;5130 -11697
1K0;Invermere, BC;5051 -11603

V0B
1G0;Creston, BC;4910 -11651
1G3;Creston, BC;4909 -11651
1G4;Creston, BC;4910 -11652
1M0;Fernie, BC;4950 -11506
1N0;Fort Steele, BC;4969 -11567

V0C
1J0;Chetwynd, BC;5570 -12164
1R0;Fort Nelson, BC;5881 -12270

V0E
1B1;Armstrong, BC;5044 -11919
1B2;Armstrong, BC;5044 -11921
1E0;Barrière, BC;5118 -12013
1N0;Clearwater, BC;5165 -12002
1V0;Enderby, BC;5055 -11914
2A0;Knutsford, BC;5060 -12031
2G0;Lumby, BC;5025 -11896
2S0;Revelstoke, BC;5098 -11819
2V0;Sicamous, BC;5084 -11899
2Z0;Valemount, BC;5283 -11927
5N0;Sun Peaks, BC;5088 -11989

V0G
1L0;Fruitvale, BC;4911 -11754
1M0;Kaslo, BC;4991 -11691
1R0;Nakusp, BC;5024 -11780
1S0;New Denver, BC;4998 -11737

V0H
1H0;Grand Forks, BC;4903 -11847
1T0;Oliver, BC;4918 -11954
1T4;Oliver, BC;4919 -11954
1V2;Osoyoos, BC;4904 -11947
1V5;Osoyoos, BC;4903 -11948
1Z0;Summerland, BC;4960 -11968
1Z4;Summerland, BC;4960 -11967

V0J
1E0;Burns Lake, BC;5423 -12576
1P0;Fort St. James, BC;5444 -12424
1Y0;Hazelton, BC;5526 -12765
1Z0;Houston, BC;5440 -12665
2C0;Mackenzie, BC;5534 -12310
2E0;McBride, BC;5330 -12016
2N0;Smithers, BC;5478 -12717
3A0;Vanderhoof, BC;5403 -12401
3A1;Vanderhoof, BC;5394 -12410
3A2;Vanderhoof, BC;5403 -12401

V0K
1A0;Ashcroft, BC;5073 -12128
1V0;Lillooet, BC;5069 -12194
2E0;100 Mile House, BC;5164 -12129
2E1;100 Mile House, BC;5164 -12129

V0M
1A0;Agassiz, BC;4923 -12176
1A3;Agassiz, BC;4923 -12177

V0N
1A0;Alert Bay, BC;5059 -12694
1B4;Whistler, BC;5012 -12296
1G2;Bowen Island, BC;4937 -12336
1T0;Squamish, BC;4983 -12315
1V7;Gibsons, BC;4941 -12353
1V8;Gibsons, BC;4940 -12352
2N0;Port Alice, BC;5043 -12749
2P0;Port Hardy, BC;5072 -12750
2R0;Port McNeill, BC;5058 -12707
3A0;Sechelt, BC;4948 -12375
3A1;Sechelt, BC;4944 -12372
3A3;Sechelt, BC;4948 -12377
3A6;Sechelt, BC;4948 -12377
3A7;Sechelt, BC;4947 -12377
3G0;Squamish, BC;4970 -12314

V0R
1K1;Chemainus, BC;4893 -12372
1L0;Cobble Hill, BC;4870 -12361
2W0;Shawnigan Lake, BC;4865 -12362
2Z0;Tofino, BC;4915 -12591

V0T
1C0;Bella Coola, BC;5237 -12676
1S0;Queen Charlotte, BC;5326 -13207
1T0;Sandspit, BC;5324 -13182
1Z0;Waglisla, BC;5216 -12814

V0X
1L0;Hope, BC;4938 -12144
1L4;Hope, BC;4938 -12142
1N0;Keremeos, BC;4920 -11983
1N1;Keremeos, BC;4922 -11995
1W0;Princeton, BC;4945 -12053

X0A
0A0;Arctic Bay, NU;7304 -8515
0B0;Qikiqtarjuaq, NU;6755 -6402
0C0;Kinngait, NU;6423 -7654
0E0;Clyde River, NU;7048 -6852
0H0;Iqaluit, NU;6375 -6852
0J0;Grise Fiord, NU;7640 -8279
0K0;Sanirajak, NU;6877 -8123
0L0;Igloolik, NU;6937 -8182
0N0;Kimmirut, NU;6285 -6987
0R0;Pangnirtung, NU;6614 -6572
0S0;Pond Inlet, NU;7270 -7796
0V0;Resolute Bay, NU;7470 -9483
0W0;Sanikiluaq, NU;5654 -7922

X0B
1E0;Kugluktuk, NU;6781 -11514
1K0;Kugaaruk, NU;6853 -8983

X0C
0A0;Baker Lake, NU;6432 -9602
0E0;Arviat, NU;6110 -9407
0G0;Rankin Inlet, NU;6281 -9209
0H0;Naujaat, NU;6655 -8619
0J0;Whale Cove, NU;6224 -9260

X0E
0A0;Aklavik, NT;6822 -13500
0N0;Fort Simpson, NT;6187 -12135
0P0;Fort Smith, NT;6000 -11188
0R8;Hay River, NT;6082 -11578
0S0;Ulukhaktok, NT;7073 -11775
0T0;Inuvik, NT;6835 -13369
0Z0;Sachs Harbour, NT;7198 -12525
1C0;Tuktoyaktuk, NT;6944 -13303
1N0;Paulatuk, NT;6935 -12407

Y0A
1C0;Watson Lake, YT;6007 -12871

Y0B
1B0;Carcross, YT;6017 -13471
1C0;Carmacks, YT;6209 -13628
1G0;Dawson City, YT;6406 -13944
1H0;Destruction Bay, YT;6125 -13881
1K0;Faro, YT;6223 -13336
1L0;Haines Junction, YT;6075 -13751
1M0;Mayo, YT;6359 -13590
1S0;Ross River, YT;6198 -13245
`;
