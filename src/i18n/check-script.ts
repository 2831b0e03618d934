import {allMatches, withoutPlaceholders, type SentenceCheck} from './sentence-check.js';

/** ISO 15924 codes for which Unicode has another name, or several scripts. */
const unicodeScripts: Record<string, string[]> = {
  Aran: ['Arab'],
  Hans: ['Hani', 'Bopo'],
  Hant: ['Hani', 'Bopo'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Latf: ['Latn'],
  Latg: ['Latn'],
};
/** Codes that do not name a script, so that nothing can be compared. */
const noScript = new Set(['Zinh', 'Zmth', 'Zsym', 'Zsye', 'Zxxx', 'Zyyy', 'Zzzz']);
/** Scripts without spaces between words: a foreign name touches the words around it. */
const spaceless = new Set(['Hans', 'Hant', 'Jpan', 'Kore', 'Thai', 'Laoo', 'Khmr', 'Mymr']);

/** Matches one letter of a script; undefined if the script or the browser does not support that. */
function letterOf(script: string): RegExp | undefined {
  if (noScript.has(script)) return undefined;
  // Letters that all scripts share, such as the ʼ of Dene, are allowed in each.
  const names = [...(unicodeScripts[script] ?? [script]), 'Zyyy', 'Zinh'];
  try {
    return new RegExp(`[${names.map((name) => `\\p{Script_Extensions=${name}}`).join('')}]`, 'u');
  } catch {
    return undefined;
  }
}

/** Names and units, such as NARCAN and mL, may stay in Latin script; "call" may not. */
const isNameOrUnit = (word: string) => word.length < 3 || /.\p{Lu}/u.test(word);

/** Finds words in another script than the language's own. */
export const wrongScript: SentenceCheck = (target, source, {language: {script}}) => {
  const letterOfScript = letterOf(script);
  if (!letterOfScript) return undefined;
  const english = new Set(allMatches(withoutPlaceholders(source), /\p{L}+/gu));
  const isEnglish = (word: string) => script !== 'Latn' && english.has(word);
  let [ownLetters, foreignLetters] = [0, 0];
  let mixed: string | undefined;
  const left: string[] = [];
  const foreign: string[] = [];
  for (const word of allMatches(withoutPlaceholders(target), /[\p{L}\p{M}]+/gu)) {
    const letters = allMatches(word, /\p{L}/gu);
    const strange = letters.filter((letter) => !letterOfScript.test(letter)).join('');
    ownLetters += letters.filter((letter) => letterOfScript.test(letter)).length;
    if (!strange) continue;
    if (isEnglish(strange)) {
      left.push(strange);
      continue;
    }
    foreignLetters += strange.length;
    foreign.push(word);
    if (letters.join('') !== strange && !spaceless.has(script)) mixed ??= word;
  }
  if (mixed !== undefined) {
    return {
      code: 'mixed-script',
      message: `mixes letters of two scripts in one word ("${mixed}")`,
    };
  }
  // A text that is only English words is not a translation, unless it is a name or a unit.
  const untouched = ownLetters === 0 ? left.filter((word) => !isNameOrUnit(word)) : [];
  const [found = untouched[0]] = foreignLetters > ownLetters ? foreign : [];
  return found === undefined
    ? undefined
    : {
        code: 'wrong-script',
        message: `has "${found}", which is not in this language’s script (${script})`,
      };
};
