// Fictional services around real towns of Canada, the same ones on every run.

/** Name, province, roughly where [longitude, latitude], first letter of its postal codes. */
const towns = [
  ['Vancouver', 'BC', -123.1, 49.3, 'V'],
  ['Surrey', 'BC', -122.8, 49.2, 'V'],
  ['Victoria', 'BC', -123.4, 48.4, 'V'],
  ['Kelowna', 'BC', -119.5, 49.9, 'V'],
  ['Prince George', 'BC', -122.7, 53.9, 'V'],
  ['Calgary', 'AB', -114.1, 51.0, 'T'],
  ['Edmonton', 'AB', -113.5, 53.5, 'T'],
  ['Lethbridge', 'AB', -112.8, 49.7, 'T'],
  ['Saskatoon', 'SK', -106.7, 52.1, 'S'],
  ['Regina', 'SK', -104.6, 50.4, 'S'],
  ['Winnipeg', 'MB', -97.1, 49.9, 'R'],
  ['Thompson', 'MB', -97.9, 55.7, 'R'],
  ['Thunder Bay', 'ON', -89.2, 48.4, 'P'],
  ['Sudbury', 'ON', -81.0, 46.5, 'P'],
  ['Toronto', 'ON', -79.4, 43.7, 'M'],
  ['Hamilton', 'ON', -79.9, 43.3, 'L'],
  ['London', 'ON', -81.2, 43.0, 'N'],
  ['Ottawa', 'ON', -75.7, 45.4, 'K'],
  ['Gatineau', 'QC', -75.7, 45.5, 'J'],
  ['Montréal', 'QC', -73.6, 45.5, 'H'],
  ['Québec', 'QC', -71.2, 46.8, 'G'],
  ['Trois-Rivières', 'QC', -72.5, 46.3, 'G'],
  ['Sept-Îles', 'QC', -66.4, 50.2, 'G'],
  ['Fredericton', 'NB', -66.6, 46.0, 'E'],
  ['Moncton', 'NB', -64.8, 46.1, 'E'],
  ['Halifax', 'NS', -63.6, 44.6, 'B'],
  ['Charlottetown', 'PE', -63.1, 46.2, 'C'],
  ["St. John's", 'NL', -52.7, 47.6, 'A'],
  ['Whitehorse', 'YT', -135.1, 60.7, 'Y'],
  ['Yellowknife', 'NT', -114.4, 62.5, 'X'],
  ['Iqaluit', 'NU', -68.5, 63.7, 'X'],
];

/** Category, what it is called, and its French. */
const kinds = [
  ['naloxone', 'Naloxone kits', 'Trousses de naloxone'],
  ['consumption', 'Supervised consumption', 'Consommation supervisée'],
  ['drug-checking', 'Drug checking', 'Analyse de drogues'],
  ['supplies', 'Clean supplies', 'Matériel propre'],
  ['outreach', 'Street outreach', 'Travail de rue'],
  ['oat', 'Opioid agonist treatment', 'Traitement par agonistes opioïdes'],
  ['withdrawal', 'Withdrawal management', 'Gestion du sevrage'],
  ['recovery', 'Recovery support', 'Soutien au rétablissement'],
  ['shelter', 'Shelter', 'Refuge'],
  ['food', 'Food bank', 'Banque alimentaire'],
  ['housing', 'Housing help', 'Aide au logement'],
  ['primary-care', 'Health clinic', 'Clinique de santé'],
  ['testing', 'Testing', 'Dépistage'],
  ['mental-health', 'Counselling', 'Soutien psychologique'],
  ['legal', 'Legal aid', 'Aide juridique'],
  ['youth', 'Youth centre', 'Maison des jeunes'],
];
const filters = [
  'free',
  'no-id',
  'walk-in',
  'anonymous',
  'wheelchair',
  'indigenous-led',
  'youth',
  'women',
  '2slgbtqia',
  'pets',
  'inhalation',
  'nasal-kits',
];
const languages = ['fr', 'pa', 'zh', 'ar', 'es', 'tl', 'iu', 'cr', 'fr-CA', 'so', 'vi', 'uk'];
const hours = [
  'Mo-Fr 09:00-17:00',
  'Mo-Fr 08:30-12:00,13:00-16:30',
  'Mo-Su 00:00-24:00',
  'Tu,Th 13:00-20:00; Sa 10:00-14:00',
  'Mo-Sa 18:00-02:00',
  'We 17:00-19:30',
];
const openings = ['Come in', 'Drop by', 'Call us first', 'Ring the bell', 'Ask for a worker'];
const offers = [
  'for free kits and training',
  'and talk with somebody who has been there',
  'for a warm meal and a shower',
  'to see a nurse without an appointment',
  'to have what you use checked',
  'for help with forms, housing and benefits',
  'for a bed tonight',
];
const ends = [
  'No questions asked.',
  'Everyone is welcome.',
  'We speak your language.',
  'Bring a friend if you like.',
  'Staff can meet you outside.',
];

/** A small generator of numbers from 0 to 1 (mulberry32). */
function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const onsets = [
  'b',
  'br',
  'c',
  'd',
  'f',
  'g',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'st',
  't',
  'w',
];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ee', 'ai', 'ou'];
const codas = ['', 'l', 'n', 'r', 's', 'm', 'nd', 'ck', 'lm'];

/** Names that nobody bears. */
function inventNames(random, count) {
  const one = (list) => list[Math.floor(random() * list.length)];
  const syllable = () => one(onsets) + one(vowels) + one(codas);
  return Array.from({length: count}, () => {
    const name = syllable() + syllable() + (random() < 0.3 ? syllable() : '');
    return name[0].toUpperCase() + name.slice(1);
  });
}

/** Category → what it is called, in English and French. */
export const labels = Object.fromEntries(kinds.map(([id, ...names]) => [id, names]));

/**
 * Services as `readServices` gives them.
 * @param {number} count
 * @param {(text: string) => unknown} parseHours
 * @returns {object[]}
 */
export function makePlaces(count, parseHours) {
  const random = dice(20261123);
  const below = (limit) => Math.floor(random() * limit);
  const one = (list) => list[below(list.length)];
  // Common names are common: the square favours those at the front.
  const names = inventNames(random, 12_000);
  const name = () => names[Math.floor(random() ** 2 * names.length)];
  const some = (list, share) => list.filter(() => random() < share);
  const letter = () => 'ABCEGHJKLMNPRSTVWXYZ'[below(20)];
  const organizations = Array.from(
    {length: 1500},
    () => `${name()} ${one(['Society', 'Health', 'Centre', 'Alliance'])}`,
  );
  const parsed = hours.map(parseHours);

  return Array.from({length: count}, (_, index) => {
    const [locality, region, lon, lat, first] = one(towns);
    const [kind, english, french] = one(kinds);
    const isFrench = region === 'QC';
    const virtual = random() < 0.02;
    const title = isFrench ? `${french} ${name()}` : `${name()} ${english}`;
    // Most stand close together, some far out.
    const spread = () => (random() + random() + random() - 1.5) * (random() < 0.2 ? 2 : 0.2);
    return {
      id: `place-${index}`,
      name: title,
      lang: isFrench ? 'fr' : 'en',
      organization: one(organizations),
      description: `${one(openings)} ${one(offers)} near ${name()} ${one(['Park', 'Square', 'Station'])}. ${one(ends)}`,
      ...(isFrench && {translations: {en: {name: `${english} ${name()}`}}}),
      categories: [...new Set([kind, ...some(kinds, 0.05).map(([id]) => id)])],
      phones: [{number: `${200 + below(700)}-555-01${String(below(100)).padStart(2, '0')}`}],
      address: {
        lines: [`${1 + below(9999)} ${name()} ${one(['Street', 'Avenue', 'Road', 'Rue'])}`],
        locality,
        region,
        postalCode: `${first}${below(10)}${letter()} ${below(10)}${letter()}${below(10)}`,
        country: 'CA',
      },
      ...(virtual ? {virtual} : {point: [lon + spread(), lat + spread()]}),
      hours: parsed[below(parsed.length)],
      languages: ['en', ...some(languages, 0.1)],
      accessibility: [],
      attributes: some(filters, 0.25),
    };
  });
}
