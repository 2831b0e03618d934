import {memoize} from '../../shared/memoize.js';
import {categories} from '../model/category.js';
import {foldHeading, uniqueDefined} from './coerce.js';

/** Key words for categories, in English and French, in terms and category columns. */
const signs: [id: string, pattern: RegExp][] = [
  ['naloxone', /naloxone|narcan|overdose (reversal|kit)/],
  [
    'consumption',
    /(supervised|safer?) (consumption|injection|drug use)|overdose prevention (site|service)|consommation supervisee|injection supervisee|\b(scs|ops)\b/,
  ],
  [
    'drug-checking',
    /drug (checking|testing service)|fentanyl test|analyse (de|des) (drogues?|substances?)/,
  ],
  [
    'supplies',
    /needle (and syringe )?(exchange|program|distribution)|syringe (service|exchange|access)|harm reduction suppl|safer (use|smoking|injection|drug use) (suppl|kit|equipment)|\bneedles\b|materiel (de consommation|d injection)|echange de seringues/,
  ],
  [
    'disposal',
    /(needle|sharps?|syringe) (drop|disposal|collection|pick)|recuperation de seringues/,
  ],
  ['outreach', /outreach|travail de rue|mobile (van|unit|team)|proximite/],
  ['peer', /\bpeers?\b|pair(s|es)? aidant|drug users? (group|union|network)|entraide/],
  [
    'oat',
    /opioid (agonist|treatment program|substitution)|methadone|suboxone|buprenorphine|\boat\b|\botp\b|agonistes? opioides?|medication assisted/,
  ],
  ['raam', /rapid access|\braa[mc]\b|acces rapide/],
  ['withdrawal', /withdrawal|detox|sevrage/],
  [
    'treatment',
    /(addictions?|substance (use|abuse)( disorder)?|drug|alcohol|residential|day) (treatment|rehab|counsell?ing|services)|rehabilitation centre|traitement (des? |de la )?(dependances?|toxicomanie)|\btherapie\b/,
  ],
  [
    'recovery',
    /recovery (house|housing|home|support|communit)|sober living|mutual (aid|support)|12 step|twelve step|narcotics anonymous|retablissement/,
  ],
  [
    'prescribed-alternatives',
    /prescribed alternatives|safer supply|approvisionnement plus securitaire/,
  ],
  ['hub', /\bhart\b|\bhubs?\b|carrefour/],
  [
    'indigenous',
    /indigenous|aboriginal|first nations?|\binuit\b|\bmetis\b|native american|autochtone|premieres nations/,
  ],
  [
    'elder',
    /\belders? (support|in residence|led)|knowledge keeper|land based|\baines? autochtones?\b/,
  ],
  ['crisis', /crisis|distress|suicide|hot ?line|help ?line|detresse|\bcrise\b/],
  ['housing', /\bhousing\b|supportive homes|logement|rent (support|bank|assistance)/],
  [
    'shelter',
    /shelter|warming|cooling cent|drop in cent|homeless|itineran|sans abri|refuge\b|hebergement d urgence/,
  ],
  ['food', /\bfood|\bmeals?\b|soup kitchen|alimentaire|\brepas\b|soupe/],
  ['hygiene', /hygiene|shower|laundry|washroom|toilet|douche|buanderie/],
  [
    'primary-care',
    /primary (health )?care|health (centre|center|clinic)|walk in clinic|community health|nursing|doctor|medical clinic|soins primaires|clinique|sante communautaire|\bclsc\b/,
  ],
  ['wound-care', /wound|\bplaies?\b/],
  [
    'testing',
    /\bhiv\b|\bvih\b|hepatitis|hepatite|\bsti\b|\bitss?\b|sexual health|sante sexuelle|\bstbbi\b/,
  ],
  ['mental-health', /mental (health|illness)|sante mentale|psychiatr|counsell?ing|psycholog/],
  ['grief', /\bgrief\b|bereave|\bdeuil\b/],
  ['legal', /\blegal\b|\blaw(yer)?s?\b|juridique|human rights/],
  ['youth', /\byouth\b|young (adult|people|person)|adolescen|\bteens?\b|jeunes(se)?\b/],
  ['family', /famil(y|ies|le|les)\b|parent(s|ing)?\b|caregiver|proches/],
  ['2slgbtqia', /lgbt|2 ?s ?lgbt|\bqueer\b|two spirit|\btrans(gender)?\b|bispirituel/],
  ['newcomer', /newcomer|immigra|refugee|settlement|nouveaux arrivants|refugie/],
  [
    'women',
    /\bwom[ae]n\b|\bfemmes?\b|gender specific|violence against|domestic violence|violence conjugale/,
  ],
  ['after-release', /after release|re ?entry|released? from (jail|prison)|ex offender|reinsertion/],
];

const ids = new Map(categories.map((id) => [foldHeading(id), id as string]));

const byWords = memoize((term: string): readonly string[] => {
  const key = foldHeading(term).slice(0, 300);
  const category = ids.get(key);
  const text = key.replace(/_/g, ' ');
  return category ? [category] : signs.filter(([, sign]) => sign.test(text)).map(([id]) => id);
}, 5000);

/** The site's category of a term or code; codes of the 211 taxonomy also match by their beginning. */
function byCode(term: string, mapping: ReadonlyMap<string, string>): string | undefined {
  const whole = foldHeading(term);
  for (let code = whole; code; code = code.slice(0, Math.max(code.lastIndexOf('_'), 0))) {
    const id = mapping.get(code);
    // A name must match completely: the mapping of "food" does not apply to "food bank".
    if (id && (code === whole || /\d/.test(whole))) return id;
  }
  return undefined;
}

/**
 * Finds the categories of terms.
 * @param mapping the site's own: term or code → category, folded by `foldedMapping`.
 */
export function categoriesOf(
  terms: readonly string[],
  mapping: ReadonlyMap<string, string> = new Map(),
): string[] {
  return uniqueDefined(
    terms.flatMap((term) => {
      const custom = mapping.size ? byCode(term, mapping) : undefined;
      return custom ? [custom] : byWords(term);
    }),
  );
}

export const foldedMapping = (mapping: Readonly<Record<string, string>> = {}) =>
  new Map(Object.entries(mapping).map(([term, id]) => [foldHeading(term), id]));

/** Filters for the groups of people that categories serve. */
export const filtersOfCategories = (all: readonly string[]): string[] =>
  all.filter((id) => id === 'youth' || id === 'women' || id === '2slgbtqia');

/** The category that a heading means: a column `naloxone` with `yes`. */
export const categoryNamed = (heading: string): string | undefined => ids.get(foldHeading(heading));
