/** Fault code (`src/i18n/translation-lint.ts`) → what the translator can do about it. */
const advice: Readonly<Record<string, string>> = {
  'placeholder-missing': 'Put the value back: press its button below.',
  'placeholder-unknown': 'Take it out, or press the button of the value that belongs here.',
  'placeholder-repeated': 'Leave each value in once.',
  braces: 'Take the braces out. Values are put in with their buttons.',
  digits: 'Take the number out. Numbers come from the values, so that they are always right.',
  'number-word':
    'Take the number out. Numbers come from the values, so that they are always right.',
  'values-order':
    'Put the values in the order of the English. Two sentences may help where your language has another order.',
  'touches-value': 'Put a space or a word between the value and what touches it.',
  wordless: 'Write the sentence in words.',
  markup: 'Write plain words, without signs such as < and &.',
  nesting: 'Take $t(…) out.',
  'control-character': 'Delete the part around it and write it again.',
  'edge-space': 'Delete the space at the beginning or the end.',
  'direction-override': 'Delete the part around them and write it again.',
  'direction-marks': 'Delete the part around them and write it again.',
  pairs: 'Give each mark its partner.',
};

/** What a translator can do about a fault. */
export const adviceOn = (code: string): string =>
  advice[code] ?? 'Look at the sentence again. Is it in the script of your language?';
