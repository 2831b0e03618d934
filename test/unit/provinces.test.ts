import {describe, expect, it} from 'vitest';
import {foldPlaceName} from '../../src/places/fold.js';
import {splitProvince} from '../../src/places/split-province.js';
import {provinceOf, provinces, type Province} from '../../src/shared/canada/provinces.js';

/** All forms that people write. */
const written: Record<Province, string[]> = {
  AB: ['Alberta', 'Alta.', 'Alb.'],
  BC: ['British Columbia', 'Colombie-Britannique', 'B.C.', 'C.-B.', 'CB'],
  MB: ['Manitoba', 'Man.'],
  NB: ['New Brunswick', 'Nouveau-Brunswick', 'N.-B.', 'N.B.'],
  NL: [
    ...['Newfoundland and Labrador', 'Newfoundland & Labrador', 'Newfoundland', 'Labrador'],
    ...['Terre-Neuve-et-Labrador', 'Terre-Neuve', 'Nfld.', 'NF', 'TNL', 'T.-N.-L.', 'T.N.-L.'],
  ],
  NS: ['Nova Scotia', 'Nouvelle-Écosse', 'N.-É.', 'NE', 'N.S.'],
  NT: [
    ...['Northwest Territories', 'the Northwest Territories', 'N.W.T.', 'NWT', 'T.N.-O.', 'TNO'],
    ...['Territoires du Nord-Ouest', 'les Territoires du Nord-Ouest'],
  ],
  NU: ['Nunavut', 'le Nunavut'],
  ON: ['Ontario', 'Ont.', "l'Ontario", 'L’Ontario'],
  PE: [
    ...['Prince Edward Island', 'Île-du-Prince-Édouard', "l'Île-du-Prince-Édouard"],
    ...['P.E.I.', 'PEI', 'Î.-P.-É.', 'IPE'],
  ],
  QC: ['Quebec', 'Québec', 'le Québec', 'Que.', 'PQ'],
  SK: ['Saskatchewan', 'Sask.'],
  YT: ['Yukon', 'Yukon Territory', 'the Yukon', 'le Yukon', 'Territoire du Yukon', 'YK', 'Yn'],
};

describe('provinces', () => {
  it.each(provinces)('%s has one code and one list of names wherever it is read', (province) => {
    const forms = [province, province.toLowerCase(), `CA-${province}`, ...written[province]];
    for (const form of forms) {
      expect(provinceOf(form), form).toBe(province);
      expect(splitProvince(foldPlaceName(`Windsor, ${form}`)), form).toEqual({
        name: 'windsor',
        province,
      });
    }
  });

  it.each(['Texas', 'CA', '', 'Ontario Street', 'x'.repeat(61)])('do not include %j', (text) =>
    expect(provinceOf(text)).toBeUndefined(),
  );

  it('are separated from a place, which always keeps a name', () => {
    expect(splitProvince('quebec')).toEqual({name: 'quebec'});
    expect(splitProvince('quebec canada')).toEqual({name: 'quebec'});
    expect(splitProvince('new brunswick')).toEqual({name: 'new brunswick'});
    expect(splitProvince('north bay on canada')).toEqual({name: 'north bay', province: 'ON'});
  });
});
