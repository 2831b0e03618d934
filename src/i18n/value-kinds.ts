/**
 * The kind of each value. Two values of one kind can be confused, so a translation keeps them in the order of
 * the English. A value that is not listed keeps its place among all values.
 */
const kinds: Readonly<Record<string, string>> = {
  replaceBelow: 'temperature',
  replaceAbove: 'temperature',
  replaceAfter: 'duration',
  injectionVolume: 'volume',
  injectionDose: 'mass',
  word: 'word',
  alertsWord: 'text message',
  alertsNumber: 'text message',
  number: 'number to call',
  day: 'day',
  time: 'time',
  distance: 'distance',
  place: 'place',
  name: 'name',
  publisher: 'name',
  checked: 'day',
};

/** Values of UI messages have no names; the text around a value shows its kind. */
const isUnnamed = (name: string) => /^x\d+$/.test(name);

const kindOf = (name: string) => (isUnnamed(name) ? name : (kinds[name] ?? 'any'));

/** The first two values whose order differs from the source; undefined if the order is the same. */
export function swappedValues(
  source: readonly string[],
  target: readonly string[],
): [first: string, second: string] | undefined {
  for (const [at, first] of source.entries()) {
    for (const second of source.slice(at + 1)) {
      const [one, other] = [kindOf(first), kindOf(second)];
      const alike = one === other || one === 'any' || other === 'any';
      const turned = target.indexOf(second) < target.indexOf(first);
      if (first !== second && alike && turned && target.includes(second)) return [first, second];
    }
  }
  return undefined;
}
