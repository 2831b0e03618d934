import {foldPlaceName} from './fold.js';

/** Provinces and territories by their postal abbreviation, as people write them. */
const names: Record<string, string> = {
  AB: 'Alberta|Alta|Alb',
  BC: 'British Columbia|Colombie-Britannique|CB|C-B',
  MB: 'Manitoba|Man',
  NB: 'New Brunswick|Nouveau-Brunswick|N-B',
  NL: 'Newfoundland and Labrador|Newfoundland|Labrador|Terre-Neuve-et-Labrador|Terre-Neuve|NF|Nfld|TNL|T-N-L',
  NS: 'Nova Scotia|Nouvelle-Écosse|NE|N-É',
  NT: 'Northwest Territories|Territoires du Nord-Ouest|NWT|TNO|T-N-O',
  NU: 'Nunavut',
  ON: 'Ontario|Ont',
  PE: 'Prince Edward Island|Île-du-Prince-Édouard|PEI|IPE|ÎPÉ|Î-P-É',
  QC: 'Quebec|Québec|Que|PQ',
  SK: 'Saskatchewan|Sask',
  YT: 'Yukon|Yukon Territory|Yn|YK',
};

/** Folded name → abbreviation, the longest first, so that a name within another does not win. */
const known: [name: string, province: string][] = Object.keys(names)
  .flatMap((province): [string, string][] =>
    [province, ...names[province]!.split('|')].map((name) => [foldPlaceName(name), province]),
  )
  .sort(([a], [b]) => b.length - a.length);

/**
 * Takes the province from the end of a folded text: "victoria bc" → "victoria" in BC. A text that is
 * nothing else is left whole: "quebec" is a city too.
 */
export function splitProvince(folded: string): {name: string; province?: string} {
  const text = folded.replace(/ canada$/, '');
  const found = known.find(([name]) => text.endsWith(` ${name}`));
  if (!found) return {name: text};
  return {name: text.slice(0, -found[0].length - 1), province: found[1]};
}
