/** Provinces and territories of Canada, by their codes (ISO 3166-2:CA without `CA-`). */
export type Province =
  'AB' | 'BC' | 'MB' | 'NB' | 'NL' | 'NS' | 'NT' | 'NU' | 'ON' | 'PE' | 'QC' | 'SK' | 'YT';

/**
 * Names and abbreviations in English and French, separated by `|` and folded as `foldName` does it.
 * A form with hyphens or points (`C.-B.`, `T-N-L`) is found by its letters alone.
 */
const names: Record<Province, string> = {
  AB: 'alberta|alta|alb',
  BC: 'british columbia|colombie britannique|cb',
  MB: 'manitoba|man',
  NB: 'new brunswick|nouveau brunswick',
  NL: 'newfoundland and labrador|newfoundland labrador|newfoundland|labrador|terre neuve et labrador|terre neuve|nfld|nf|tnl',
  NS: 'nova scotia|nouvelle ecosse|ne',
  NT: 'northwest territories|the northwest territories|territoires du nord ouest|les territoires du nord ouest|nwt|tno',
  NU: 'nunavut|le nunavut',
  ON: 'ontario|ont|lontario',
  PE: 'prince edward island|ile du prince edouard|lile du prince edouard|pei|ipe',
  QC: 'quebec|que|pq|le quebec',
  SK: 'saskatchewan|sask',
  YT: 'yukon|yukon territory|the yukon|territoire du yukon|le yukon|yk|yn',
};

export const provinces = Object.keys(names) as Province[];

const codes = new Map(
  provinces.flatMap((code) =>
    [code.toLowerCase(), ...names[code].split('|')].map((name) => [name, code]),
  ),
);

const known = new Map<string, Province | undefined>();

/**
 * Finds the province for a code (`ON`, `CA-ON`) or a name (`Québec`, `T.N.-L.`, `B.C.`).
 * @returns undefined for any other text.
 */
export function provinceOf(text: string | undefined): Province | undefined {
  if (!text || text.length > 60) return undefined;
  if (!known.has(text)) {
    if (known.size > 1000) known.clear();
    known.set(text, find(text));
  }
  return known.get(text);
}

function find(text: string): Province | undefined {
  const folded = foldName(text).replace(/^ca[ _]/, '');
  return codes.get(folded) ?? codes.get(folded.replace(/ /g, ''));
}

/**
 * Folds a name of a province or town for comparison. Smaller than `foldText`: every page with a finder loads
 * this, and names of Canada need no more.
 */
export const foldName = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.'’]/g, '')
    .replace(/[-–—&\s]+/g, ' ')
    .trim();
