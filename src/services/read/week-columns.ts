import type {Days} from '../../hours/hours.js';
import {readDayNames} from '../../hours/parse-text.js';
import {plainText} from '../../hours/text-lexer.js';

/** A column with the hours of some days: "Mon-Fri", "Samedi", "Monday Open". */
export interface WeekColumn {
  key: string;
  /** The days, as words that the parser of hours reads. */
  label: string;
  days: Days;
  /** If it holds only when it opens, or only when it closes. */
  edge?: Edge;
}

type Edge = 'opens' | 'closes';

/** The columns of a table that say something about days of the week. */
export interface WeekColumns {
  columns: WeekColumn[];
  /** Headings that name days or hours, but are not understood. Without them the others may mislead. */
  unclear: string[];
}

/** The days of a week as one or two letters, which only mean days if they stand side by side. */
const shortNames: readonly [name: string, english: string, french: string, german: string][] = [
  ['Monday', 'm mo', 'l lu', 'mo'],
  ['Tuesday', 't tu', 'm ma', 'di'],
  ['Wednesday', 'w we', 'm me', 'mi'],
  ['Thursday', 't th r', 'j je', 'do'],
  ['Friday', 'f fr', 'v ve', 'fr'],
  ['Saturday', 's sa', 's sa', 'sa'],
  ['Sunday', 's su u', 'd di', 'so'],
];
/** The fewest days side by side that make a week. */
const fewest = 5;

const dayWord =
  /(?:^|[^a-z])(?:mon(?:days?)?|tue(?:s(?:days?)?)?|wed(?:nesdays?)?|thu(?:rs?(?:days?)?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?|week-?days?|week-?ends?|lun(?:dis?)?|mardis?|mer(?:credis?)?|jeu(?:dis?)?|ven(?:dredis?)?|sam(?:edis?)?|dim(?:anches?)?|fins? de semaine)(?![a-z])/;
/** Hours of a part of the day or the year. */
const partial =
  /(?=.*\b(?:hours?|hrs|horaires?|heures)\b)\b(?:evening|morning|afternoon|night|overnight|summer|winter|spring|fall|seasonal|extended|special|soir(?:ee)?|matin|apres-midi|nuit|ete|hiver|automne|printemps|prolongee?s?|special(?:es?|aux)?)\b/;
const hoursWords =
  /\b(?:opening |open |operating |business |office |regular |service |clinic |pharmacy |store )?(?:hours?|hrs?|times?|schedule|heures?|horaires?)\b(?: (?:of (?:operation|service)|d'ouverture|de service))?/g;
const edges: [RegExp, Edge][] = [
  [/^(?:opens?|opening|starts?|begins?|from|ouverture|ouvre|debut|de) | (?:opens?|opening|starts?|begins?|from|ouverture|ouvre|debut|de)$/, 'opens'], // prettier-ignore
  [/^(?:closes?|closed|closing|ends?|to|until|fermeture|ferme|fin|a) | (?:closes?|closed|closing|ends?|to|until|fermeture|ferme|fin|a)$/, 'closes'], // prettier-ignore
];

/** A heading in plain words: `hours_monday` → `hours monday`, `MondayOpen` → `monday open`. */
const wordsOf = (heading: string): string =>
  plainText(heading.replace(/([a-z])([A-Z])/g, '$1 $2'))
    .replace(/[_?*#()[\]:.]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Days without dates. Two days without a sign between them could be a list or a range. */
function daysIn(text: string): Days | undefined {
  const [, one, other] = /^([a-z]{3,}) ([a-z]{3,})$/.exec(text) ?? [];
  if (text.length < 3 || (one && other && readDayNames(one) && readDayNames(other)))
    return undefined;
  const days = readDayNames(text);
  return days && !days.dates ? days : undefined;
}

const tidied = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,/-]+|[\s,/-]+$/g, '')
    .replace(/^(?:on|le) /, '');

function readHeading(key: string, isFrench: boolean): WeekColumn | 'unclear' | undefined {
  const all = wordsOf(key);
  const words = isFrench ? all.replace(/\bmar\b/, 'mardi') : all;
  const isNamed = dayWord.test(words);
  if (
    !isNamed &&
    !/^[a-z]{1,2}-[a-z]{1,2}(?: hours)?$|holiday|feries?\b|daily|every ?day|tous les jours|^semaine$/.test(
      words,
    )
  )
    return partial.test(words) ? 'unclear' : undefined;
  const bare = tidied(words.replace(hoursWords, ' ')).replace(/^semaine$/, 'en semaine');
  const rest = key.includes('_') ? bare.replace(/^(\w{3,9}) (\w{3,9})$/, joinDays) : bare;
  for (const [pattern, edge] of edges) {
    const label = tidied(rest.replace(pattern, ' '));
    const some = label === rest ? undefined : daysIn(label);
    if (some) return {key, label: labelOf(label), days: some, edge};
  }
  const days = daysIn(rest);
  const written = key.trim();
  if (days) return {key, label: daysIn(plainText(written)) ? written : labelOf(rest), days};
  return isNamed ? 'unclear' : undefined;
}

/** `mon_fri` is a range. */
const joinDays = (both: string, one: string, other: string): string =>
  daysIn(one) && daysIn(other) ? `${one}-${other}` : both;

const labelOf = (words: string): string => words[0]!.toUpperCase() + words.slice(1);

/** Weeks in letters: M T W T F S S, L M M J V S D, Mo Tu We Th Fr. */
function readLetters(keys: readonly string[]): WeekColumn[] {
  const letters = keys.map((key) => wordsOf(key));
  const isDay = (index: number, day: number, language: 1 | 2 | 3) =>
    shortNames[day % 7]![language].split(' ').includes(letters[index] ?? '');
  for (const language of [1, 2, 3] as const)
    for (const first of [0, 6])
      for (let start = 0; start + fewest <= keys.length; start++) {
        let count = 0;
        while (count < 7 && isDay(start + count, first + count, language)) count++;
        if (count < fewest) continue;
        return Array.from({length: count}, (_, index) => {
          const weekday = ((first + index) % 7) + 1;
          const [label] = shortNames[weekday - 1]!;
          return {key: keys[start + index]!, label, days: {weekdays: [{weekday}]}};
        });
      }
  return [];
}

/** Abbreviations of two letters: English ones are clear, others could be of several languages. */
function readPairs(keys: readonly string[]): {columns: WeekColumn[]; unclear: string[]} {
  const of = (language: 1 | 2) =>
    keys.flatMap((key) => {
      const words = wordsOf(key);
      const day = shortNames.findIndex((names) => names[language].split(' ').includes(words));
      if (words.length !== 2 || day < 0) return [];
      return [{key, label: shortNames[day]![0], days: {weekdays: [{weekday: day + 1}]}}];
    });
  const [english, french] = [of(1), of(2)];
  const isMixed = french.some(({label}) => !['Saturday'].includes(label)) && english.length > 0;
  const only = (columns: WeekColumn[]) => (columns.length > 1 ? columns : []);
  if (!isMixed)
    return {columns: only(french.length > english.length ? french : english), unclear: []};
  const all = new Set([...english, ...french].map(({key}) => key));
  return {columns: [], unclear: all.size > 1 ? [...all] : []};
}

/**
 * Finds the columns that belong to days of the week.
 * @param isKnown whether a heading has another meaning, so that it is not doubted.
 */
export function weekColumns(
  keys: readonly string[],
  isKnown: (key: string) => boolean,
): WeekColumns {
  const columns = readLetters(keys);
  const unclear: string[] = [];
  const others = keys.filter((key) => !columns.some((each) => each.key === key));
  if (!columns.length) {
    const pairs = readPairs(others);
    columns.push(...pairs.columns);
    unclear.push(...pairs.unclear);
  }
  // "Mar" is a Tuesday among French days.
  const isFrench = others.some((key) =>
    /\b(?:lun|mer|jeu|ven|dim)(?:di|credi|dredi|anche)?\b/.test(wordsOf(key)),
  );
  for (const key of others) {
    if (isKnown(key) || columns.some((each) => each.key === key)) continue;
    const read = readHeading(key, isFrench);
    if (read === 'unclear') unclear.push(key);
    else if (read) columns.push(read);
  }
  const isPaired = ({label, edge}: WeekColumn) =>
    columns.some((each) => each.label === label && each.edge && each.edge !== edge);
  const halves = columns.filter((each) => each.edge && !isPaired(each));
  // "Open Monday" may hold its times, but half of a pair is not understood.
  for (const half of halves) if (half.edge === 'opens') delete half.edge;
  return {
    columns: columns.filter((each) => !each.edge || !halves.includes(each)),
    unclear: [...unclear, ...halves.filter(({edge}) => edge).map(({key}) => key)],
  };
}
