/** The words in which people write hours, in English and French. */

export type Word =
  | {is: 'weekdays'; weekdays: number[]}
  | {is: 'nth'; nth: number}
  | {is: 'month'; month: number}
  | {is: 'holiday'}
  | {is: 'time'; time: SpokenTime}
  | {is: 'all-day'}
  | {is: 'always'}
  | {is: 'to'}
  | {is: 'and'}
  | {is: 'comma'}
  | {is: 'separator'}
  | {is: 'closed'}
  | {is: 'except'}
  | {is: 'including'};

/** A time as it is said: "5" may be of the morning or of the evening. */
export interface SpokenTime {
  hour: number;
  minute: number;
  half?: 'am' | 'pm';
  /** Said on a clock of 24 hours, or by name. */
  whole?: boolean;
}

const week = [1, 2, 3, 4, 5, 6, 7];
const weekdayNames = [
  'mondays?|mon|mo|m|lundis?|lun',
  'tuesdays?|tues|tue|tu|t|mardis?',
  'wednesdays?|weds|wed|we|w|mercredis?|mer',
  'thursdays?|thurs|thur|thu|th|jeudis?|jeu',
  'fridays?|fri|fr|f|vendredis?|ven',
  'saturdays?|sat|sa|samedis?|sam',
  'sundays?|sun|su|dimanches?|dim',
];
const monthNames = [
  'january|jan|janvier|janv',
  'february|feb|fevrier|fevr|fev',
  'march|mar|mars',
  'april|apr|avril|avr',
  'may|mai',
  'june|jun|juin',
  'july|jul|juillet|juil',
  'august|aug|aout',
  'september|sept|sep|septembre',
  'october|oct|octobre',
  'november|nov|novembre',
  'december|dec|decembre',
];
const nthNames = [
  '1st|first|1er|1ere|premiers?|premiere',
  '2nd|second|2e|2eme|deuxieme',
  '3rd|third|3e|3eme|troisieme',
  '4th|fourth|4e|4eme|quatrieme',
];

const rule = (pattern: string, word: Word | undefined): [RegExp, Word | undefined] => [
  new RegExp(`(?:${pattern})(?![a-z0-9])`, 'y'),
  word,
];

/** What a pattern means; without a meaning it is filling. The first that fits holds, so longer ones lead. */
const vocabulary: [RegExp, Word | undefined][] = [
  rule('24 ?/ ?7(?: ?/ ?365)?', {is: 'always'}),
  rule('24 ?h(?:eures)? ?(?:/|sur) ?24,? ?(?:et )?7 ?j(?:ours)? ?(?:/|sur) ?7', {is: 'always'}),
  rule('7 ?j(?:ours)? ?(?:/|sur) ?7,? ?(?:et )?24 ?h(?:eures)? ?(?:/|sur) ?24', {is: 'always'}),
  rule('24[ -]?(?:hours?|hrs?)(?: a day| per day| daily)?,? (?:and )?(?:7|seven) days (?:a|per) week', {
    is: 'always',
  }),
  rule('(?:7|seven) days (?:a|per) week,? (?:and )?24[ -]?(?:hours?|hrs?)(?: a day| per day)?', {
    is: 'always',
  }),
  rule('24 ?h(?:eures)? (?:par|sur) jour,? (?:et )?7 jours (?:par|sur) (?:semaine|7)', {is: 'always'}),
  rule('24 ?h(?:eures)? ?(?:/|sur|-) ?24(?: ?h(?:eures)?)?', {is: 'all-day'}),
  rule('24[ -]?(?:hours?|hrs?|heures|h)(?: a day| per day| par jour)?', {is: 'all-day'}),
  rule('around the clock|all day|toute la journee|jour et nuit', {is: 'all-day'}),
  rule('7 ?(?:/|sur) ?7|7 ?j(?:ours)? ?(?:/|sur) ?7(?: ?j(?:ours)?)?', {is: 'weekdays', weekdays: week}),
  rule('(?:7|seven) days (?:a|per) week|7 jours par semaine', {is: 'weekdays', weekdays: week}),
  rule('every ?day|each day|daily|tous les jours|chaque jour|quotidiennement', {
    is: 'weekdays',
    weekdays: week,
  }),
  rule('week ?days|jours (?:ouvrables|de semaine)|en semaine|la semaine', {
    is: 'weekdays',
    weekdays: [1, 2, 3, 4, 5],
  }),
  rule('week-?ends?|fins? de semaine', {is: 'weekdays', weekdays: [6, 7]}),
  rule('mtwthf|mtwrf', {is: 'weekdays', weekdays: [1, 2, 3, 4, 5]}),
  rule('mwf', {is: 'weekdays', weekdays: [1, 3, 5]}),
  rule('t/?th|tuth', {is: 'weekdays', weekdays: [2, 4]}),
  rule(
    '(?:all |most )?(?:public|statutory|stat\\.?|legal|national|federal|civic)(?: and (?:statutory|stat\\.?|civic|legal))? holidays?',
    {is: 'holiday'},
  ),
  rule('(?:jours? )?(?:feries|ferie)(?: legaux)?|conges feries', {is: 'holiday'}),
  rule('holidays?|ph', {is: 'holiday'}),
  rule('365 days (?:a|per) year|365 jours par an(?:nee)?', {is: 'including'}),
  rule('including|incl\\.?|y compris|incluant', {is: 'including'}),
  rule('except(?:ing)?(?: for| on)?|excluding|excl\\.?|other than|sauf|a l\'exception d(?:es|u|e)|excepte|hormis', {
    is: 'except',
  }),
  rule('(?:not |non )(?:available|open|disponible)|closed|off|fermes?|fermee|ferme', {is: 'closed'}),
  rule('(?:12 ?(?::00)? ?)?(?:noon|midi)', {is: 'time', time: {hour: 12, minute: 0, whole: true}}),
  rule('(?:12 ?(?::00)? ?)?(?:midnight|minuit)', {is: 'time', time: {hour: 24, minute: 0, whole: true}}),
  rule('last|derniers?|derniere', {is: 'nth', nth: -1}),
  ...nthNames.map((names, index) => rule(names, {is: 'nth', nth: index + 1})),
  rule("to|until|till?|through|thru|au|jusqu'(?:a|au)", {is: 'to'}),
  rule('and', {is: 'and'}),
  rule('for (?:lunch|supper|dinner)|pour (?:le )?(?:lunch|diner|dejeuner|souper)', undefined),
  // Filling, which changes nothing.
  rule('of (?:the|each|every) month|(?:du|de chaque|de) mois|(?:each|every|chaque) (?:month|mois)', undefined),
  rule('(?:hours|heures)(?: of (?:operation|service)| d\'ouverture| de service)?', undefined),
  rule('horaires?|opening|business hours|office hours|operating hours', undefined),
  rule('(?:the |this )?(?:service|services|office|bureau|centre|center) (?:is|are|est) (?:open|available|ouvert)', undefined),
  rule('(?:the|this) (?:service|services|office|centre|center) (?:is|are)(?= not| closed)', undefined),
  rule('open|ouverte?s?|available|disponible|from|de|du|des|d\'|the|les?|la|on|at|each|every|chaque|between|entre|only|seulement|is|are|est', undefined),
]; // prettier-ignore

const names = (list: string[]) =>
  list.map((pattern) => new RegExp(`(?:${pattern})(?![a-z0-9'])\\.?`, 'y'));
const weekdayPatterns = names(weekdayNames);
const monthPatterns = names(monthNames);
const french =
  /\b(?:lun|lundi|mardi|mer|mercredi|jeu|jeudi|ven|vendredi|sam|samedi|dim|dimanche|au|de|du|des|le|les|chaque|jours?|sauf|ferme|ouvert|heures|midi)\b|\d ?h\b/;
/** Words that are others in English: "Mar", "a", and "ET", a time zone. */
const frenchOnly: [RegExp, Word][] = [
  [/mar(?![a-z0-9'])\.?/y, {is: 'weekdays', weekdays: [2]}],
  [/a(?![a-z0-9'])/y, {is: 'to'}],
  [/et(?![a-z0-9'])/y, {is: 'and'}],
];
/** "every other Tuesday", "biweekly": not without a date to count from. */
const uncertain =
  /(?:every|each|tou(?:te)?s les|une?) (?:other|second|2nd|two|three|2|3|deux|sur deux)(?![a-z])|alternat|bi-?weekly|bi-?monthly/y;
const spoken =
  /(\d{1,2})(?:[:.](\d{2})| ?h(?:eures?|rs?)?(?: ?([0-5]\d))?(?![a-z]))? ?(?:([ap])\.? ?m\b\.?)?(?![\d:])(?!(?:st|nd|rd|th|e|er)\b)/y;
const hundreds =
  /([01]\d|2[0-3])([0-5]\d)(?: ?h(?:ours|rs)?)?(?=\s*(?:-|to\b|a\b|$|[,;)]|\s))(?!\d)/y;
const marks: [RegExp, Word | undefined][] = [
  [/[\t ]*(?:[;|*•·\n]|\r\n)+\s*/y, {is: 'separator'}],
  [/ *-+ */y, {is: 'to'}],
  [/ *[,/] */y, {is: 'comma'}],
  [/ *[&+] */y, {is: 'and'}],
  [/ *[:()] */y, undefined],
  [/ *\.(?=\s|$) */y, {is: 'separator'}],
  [/\s+/y, undefined],
];

/** The words of a text; nothing if there is one that we do not know. */
export function readWords(text: string): Word[] | undefined {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ');
  const isFrench = french.test(plain);
  const words: Word[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(plain);
    return found?.[0] ? found : null;
  };
  while (at < plain.length) {
    const found = wordAt(match, isFrench);
    if (!found) return undefined;
    at += found.length;
    if (found.word) words.push(found.word);
  }
  return words;
}

type Match = (pattern: RegExp) => RegExpExecArray | null;

function wordAt(match: Match, isFrench: boolean): {length: number; word?: Word} | undefined {
  if (match(uncertain)) return undefined;
  for (const [pattern, word] of isFrench ? frenchOnly : []) {
    const found = match(pattern);
    if (found) return {length: found[0].length, word};
  }
  for (const [pattern, word] of vocabulary) {
    const found = match(pattern);
    if (found) return {length: found[0].length, ...(word ? {word} : {})};
  }
  for (const [index, pattern] of weekdayPatterns.entries()) {
    const found = match(pattern);
    if (found) return {length: found[0].length, word: {is: 'weekdays', weekdays: [index + 1]}};
  }
  for (const [index, pattern] of monthPatterns.entries()) {
    const found = match(pattern);
    if (found) return {length: found[0].length, word: {is: 'month', month: index + 1}};
  }
  const time = timeAt(match);
  if (time) return time;
  for (const [pattern, word] of marks) {
    const found = match(pattern);
    if (found) return {length: found[0].length, ...(word ? {word} : {})};
  }
  return undefined;
}

function timeAt(match: Match): {length: number; word: Word} | undefined {
  const four = match(hundreds);
  if (four) {
    const time = {hour: Number(four[1]), minute: Number(four[2]), whole: true};
    return {length: four[0].length, word: {is: 'time', time}};
  }
  const found = match(spoken);
  if (!found) return undefined;
  const [all, hours, colon, afterH, half] = found;
  const hour = Number(hours);
  const minute = Number(colon ?? afterH ?? 0);
  if (hour > 24 || minute > 59 || (half && (hour > 12 || hour < 1))) return undefined;
  const time: SpokenTime = {hour, minute};
  if (half) time.half = half === 'a' ? 'am' : 'pm';
  else if (hour > 12 || /^0\d|h/.test(all) || hour === 0) time.whole = true;
  return {length: all.length, word: {is: 'time', time}};
}
