/**
 * Descriptions of the values in messages, for translators. The page shows a value's example text
 * ("2–3 minutes") and its description ("wait after a spray"), not its name in the code.
 */
const descriptions: Readonly<Record<string, string>> = {
  age: 'how long ago',
  aloneCompressions: 'how long to push on the chest when alone',
  alertsNumber: 'number to send a text message to',
  alertsWord: 'word to send',
  areas: 'names of areas',
  at: 'time of the dose',
  bcNasalPilot: 'year',
  bcPilotEnded: 'date',
  blockBreaths: 'number of breaths in a block',
  blockTime: 'how long to give breaths before the next check',
  breakTime: 'length of a break',
  checked: 'date of the check',
  count: 'how many',
  depth: 'how deep to push on the chest',
  distance: 'distance',
  freeKitFromAge: 'age in years',
  from: 'start of the time to check',
  injectionDose: 'dose of the injection, by weight',
  injectionVolume: 'dose of the injection, by volume',
  interval: 'time from one breath to the next',
  kitAge: 'age in years',
  kitAsOf: 'year',
  kitLine: 'phone number',
  language: 'name of a language',
  lasts: 'how long naloxone works',
  lawChecked: 'date of the check',
  lawSince: 'date',
  max: 'highest age',
  min: 'lowest age',
  name: 'name of the site',
  nasalDose: 'dose of the spray',
  normalBreath: 'longest time between normal breaths',
  number: 'number to call',
  ontarioActYear: 'year of the law',
  place: 'name of a place',
  published: 'year',
  publisher: 'name of the publisher',
  quebecRegulation: 'number of the regulation',
  replaceAbove: 'highest temperature',
  replaceAfter: 'how long it may be too cold or too hot',
  replaceBelow: 'lowest temperature',
  rulingDate: 'date',
  share: 'percentage',
  storage: 'temperatures to store it at',
  studyTime: 'length of the study',
  time: 'time of day',
  to: 'end of the time to check',
  usual: 'emergency number',
  wait: 'wait before another dose',
  waitInjection: 'wait after an injection',
  waitNasal: 'wait after a spray',
  word: 'word to send',
  xylazineLasts: 'how long xylazine works',
};

/**
 * Describes a value. Values without an entry are phone numbers of help lines. Values of UI messages
 * have only a position (`x0`).
 */
export function valueName(name: string): string {
  const [, position] = /^x(\d+)$/.exec(name) ?? [];
  if (position) return `value ${Number(position) + 1} of the label`;
  return descriptions[name] ?? 'phone number';
}
