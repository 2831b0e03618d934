import {monthWords, type Words} from '../shared/month-words.js';
import {anyOf, closedWords, indexWords, weekdayWords} from './lexicon.js';
import {timeAt, type WrittenTime} from './time-of-day.js';

/** A word or phrase of opening hours in English or French. */
export type Word =
  | {is: 'weekdays'; weekdays: number[]}
  | {is: 'nth'; nth: number}
  | {is: 'month'; month: number}
  | {is: 'holiday'}
  | {is: 'time'; time: WrittenTime}
  | {is: 'all-day'}
  | {is: 'always'}
  | {is: 'to'}
  | {is: 'and'}
  | {is: 'comma'}
  | {is: 'separator'}
  | {is: 'closed'}
  | {is: 'except'}
  | {is: 'including'};

const week = [1, 2, 3, 4, 5, 6, 7];
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

/**
 * Patterns and their meanings. A pattern without a meaning is filler. The first match counts, so longer
 * patterns come first.
 */
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
  rule('week[ -]?days?|jours? (?:ouvrables?|de (?:la )?semaine)|en semaine|la semaine', {
    is: 'weekdays',
    weekdays: [1, 2, 3, 4, 5],
  }),
  rule('week[ -]?ends?|fins? de semaine', {is: 'weekdays', weekdays: [6, 7]}),
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
  rule(`(?:not |non )(?:available|open|disponible)|${anyOf(closedWords)}`, {is: 'closed'}),
  rule('last|derniers?|derniere', {is: 'nth', nth: -1}),
  ...nthNames.map((names, index) => rule(names, {is: 'nth', nth: index + 1})),
  rule("to|until|till?|through|thru|au|jusqu'(?:a|au)", {is: 'to'}),
  rule('and', {is: 'and'}),
  rule('for (?:lunch|supper|dinner)|pour (?:le )?(?:lunch|diner|dejeuner|souper)', undefined),
  // Filler, which changes nothing.
  rule('of (?:the|each|every) month|(?:du|de chaque|de) mois|(?:each|every|chaque) (?:month|mois)', undefined),
  rule('(?:hours|heures)(?: of (?:operation|service)| d\'ouverture| de service)?', undefined),
  rule('horaires?|opening|business hours|office hours|operating hours', undefined),
  rule('(?:the |this )?(?:service|services|office|bureau|centre|center) (?:is|are|est) (?:open|available|ouvert)', undefined),
  rule('(?:the|this) (?:service|services|office|centre|center) (?:is|are)(?= not| closed)', undefined),
  rule('open|ouverte?s?|available|disponible|from|de|du|des|d\'|the|les?|la|on|at|each|every|chaque|between|entre|only|seulement|is|are|est', undefined),
]; // prettier-ignore

/** "mondays", "lundis". */
const plurals = weekdayWords.map(([name, , nom]): Words => [
  name.replace(/ .*/, 's'),
  '',
  nom.replace(/ .*|$/, 's'),
]);
const weekdays = new Map([...indexWords(weekdayWords), ...indexWords(plurals)]);
const months = indexWords(monthWords);
const name = /([a-z]+)(?![a-z0-9'])\.?/y;
const french = new RegExp(
  `\\b(?:${weekdayWords.map(([, , words]) => words.replace(/ /g, '|')).join('|')}|au|de|du|des|le|les|chaque|jours?|sauf|ferme|ouvert|heures|midi)\\b|\\d ?h\\b`,
);
/** Words that mean something else in English: "Mar", "a", and "ET", a time zone. */
const frenchOnly: [RegExp, Word | undefined][] = [
  [/mar(?![a-z0-9'])\.?/y, {is: 'weekdays', weekdays: [2]}],
  [/a(?![a-z0-9'])/y, {is: 'to'}],
  [/et(?![a-z0-9'])/y, {is: 'and'}],
];
/** "every other Tuesday", "biweekly": without a start date it is not known which weeks. */
const uncertain =
  /(?:every|each|tou(?:te)?s les|une?) (?:other|second|2nd|two|three|2|3|deux|sur deux)(?![a-z])|alternat|bi-?weekly|bi-?monthly/y;
const marks: [RegExp, Word | undefined][] = [
  [/[\t ]*(?:[;|*•·\n]|\r\n)+\s*/y, {is: 'separator'}],
  [/ *-+ */y, {is: 'to'}],
  [/ *[,/] */y, {is: 'comma'}],
  [/ *[&+] */y, {is: 'and'}],
  [/ *[:()] */y, undefined],
  [/ *\.(?=\s|$) */y, {is: 'separator'}],
  [/\s+/y, undefined],
];

/**
 * A text in lower case, without accents, with plain apostrophes, hyphens and spaces. Not `foldText`, which
 * would turn a footnote's "²" into a digit.
 */
export const plainText = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ');

/** Splits a text into words of opening hours; undefined if it has any other word. */
export function readWords(text: string): Word[] | undefined {
  const plain = plainText(text);
  const isFrench = french.test(plain);
  const words: Word[] = [];
  for (let at = 0; at < plain.length;) {
    const found = wordAt(plain, at, isFrench);
    if (!found) return undefined;
    at += found.length;
    if (found.word) words.push(found.word);
  }
  return words;
}

/** The word at an index; filler has only a length. */
function wordAt(
  text: string,
  at: number,
  isFrench: boolean,
): {length: number; word?: Word | undefined} | undefined {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    return found?.[0] ? found : null;
  };
  const firstOf = (patterns: typeof vocabulary) => {
    for (const [pattern, word] of patterns) {
      const found = match(pattern);
      if (found) return {length: found[0].length, word};
    }
    return undefined;
  };
  if (match(uncertain)) return undefined;
  return (
    (isFrench ? firstOf(frenchOnly) : undefined) ??
    firstOf(vocabulary) ??
    namedDay(match(name)) ??
    asWord(timeAt(text, at)) ??
    firstOf(marks)
  );
}

function namedDay(found: RegExpExecArray | null): {length: number; word: Word} | undefined {
  const [all = '', text = ''] = found ?? [];
  const weekday = weekdays.get(text);
  if (weekday) return {length: all.length, word: {is: 'weekdays', weekdays: [weekday]}};
  const month = months.get(text);
  return month ? {length: all.length, word: {is: 'month', month}} : undefined;
}

const asWord = (found: ReturnType<typeof timeAt>): {length: number; word: Word} | undefined =>
  found && {length: found.length, word: {is: 'time', time: found.time}};
