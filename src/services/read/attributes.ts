import {filterIds} from '../model/filters.js';
import {foldHeading, number, raw, truth} from './coerce.js';

/** Filter → its names in headings and terms, in English and French. */
const names: Record<string, string> = {
  free: 'free gratuit free_of_charge no_cost no_fee sans_frais',
  'no-id':
    'no_id no_id_required no_id_needed id_not_required sans_carte sans_piece_identite aucune_carte',
  'walk-in': 'walk_in walk_ins walkin drop_in sans_rendez_vous walk_in_available walk_ins_welcome',
  anonymous: 'anonymous anonyme anonymous_service',
  wheelchair:
    'wheelchair wheelchair_accessible wheelchair_access wheelchair_accessibility fauteuil_roulant acces_fauteuil_roulant accessible_fauteuil_roulant',
  'indigenous-led': 'indigenous_led indigenous_run first_nations_led dirige_par_des_autochtones',
  youth: 'youth jeunes youth_only youth_friendly for_youth',
  women: 'women femmes women_only for_women',
  '2slgbtqia': '2slgbtqia 2slgbtq 2elgbtqia lgbtq lgbtqia lgbtq_2s lgbtq_plus lgbt',
  pets: 'pets pets_allowed pet_friendly pets_welcome animaux animaux_acceptes dogs_allowed',
  inhalation:
    'inhalation inhalation_room inhalation_space smoking_room safe_inhalation salle_inhalation',
  'nasal-kits':
    'nasal_kits nasal_naloxone nasal_spray naloxone_nasal trousses_nasales naloxone_nasale',
  virtual: 'virtual virtuel virtual_service online_only remote telehealth phone_only en_ligne',
};

const byName = new Map<string, string>(
  Object.entries(names).flatMap(([id, all]) =>
    [...all.split(' '), foldHeading(id)].map((name) => [name, id] as const),
  ),
);

/** The filter for a heading, term or code; `custom` is the site's own mapping. */
export function filterOf(
  name: string,
  custom?: Readonly<Record<string, string>>,
): string | undefined {
  if (custom) {
    const customFilter =
      custom[name] ??
      Object.entries(custom).find(([key]) => foldHeading(key) === foldHeading(name))?.[1];
    if (customFilter) return customFilter;
  }
  return byName.get(foldHeading(name));
}

/** Whether an id is a filter of ours, or `lang:` with a tag. */
export const isFilter = (id: string): boolean =>
  (filterIds as readonly string[]).includes(id) || /^lang:[\w-]+$/.test(id);

const freeWords =
  /\b(free|no (?:cost|charge|fees?)|gratuit(?:e|es|s|ement)?|sans frais|aucun (?:frais|coût)|(?:fees?|cost|frais|coût)s?\s*[:=-]\s*(?:none|aucun|nil|0))\b/i;
/** Phrases such as `smoke-free` and `free parking`, which do not mean that there is no cost. */
const otherFree =
  /\b(?:(?:not|isn't|never|n'est pas|non)\s+(?:free|gratuit)|(?:toll|drug|smoke|scent|alcohol|barrier|fragrance|hands)[ -]free|free\s+(?:parking|wi-?fi|choice|will|time|of (?!charge|cost)))\S*/gi;
const price = /(?:[$€£]\s*0*[1-9]|\b0*[1-9]\d*(?:[.,]\d\d)?\s*(?:[$€£]|dollars))/;

/** Whether a cost, as text or a number, means free of charge. */
export function isFree(cost: unknown): boolean {
  const text = raw(cost)?.slice(0, 2000);
  if (!text) return false;
  if (number(text.replace(/[$€£\s]|CAD/g, '')) === 0) return true;
  if (/^(no|none|nil|non|aucune?|nothing|rien)\.?$/i.test(text)) return true;
  const rest = text.replace(otherFree, ' ');
  return freeWords.test(rest) && !price.test(rest);
}

const wheels = /wheel\s?-?chairs?|fauteuils?\s+roulants?/i;
const denial =
  /\b(not|no|isn't|non|pas|aucun|sans|without|cannot|can't|inaccessible|unavailable|limited|partial(?:ly)?|partiellement)\b/i;

/** Whether a note on access says that wheelchairs can enter. */
export const welcomesWheelchairs = (text: string): boolean =>
  text
    .slice(0, 5000)
    .split(/[.;*,\n•|]| -- | but | mais /)
    .some((clause) => wheels.test(clause) && !denial.test(clause));

/** Whether an attribute's value means yes. A missing value means yes. */
export const holds = (value: unknown): boolean => {
  if (value === undefined || value === null || value === '') return true;
  return truth(value) ?? !/^(limited|partial|designated)/i.test(raw(value) ?? 'limited');
};
