/** Colours with a name in every language, and their CSS colours. */
export const colourValues = {
  black: '#1c1c1c',
  blue: '#2f6fd0',
  brown: '#7a4b2a',
  green: '#3f9a4a',
  grey: '#8a8f94',
  orange: '#ee8a2a',
  pink: '#f08fb6',
  purple: '#8149b8',
  red: '#d0332f',
  tan: '#d2b48c',
  white: '#ffffff',
  yellow: '#f4d63c',
} as const;

/** Forms of a drug and ways to use it that have a name in every language. */
export const forms = ['powder', 'pebbles', 'chunks', 'pills', 'crystals', 'liquid', 'blotter'];
export const routes = ['smoked', 'injected', 'snorted', 'swallowed'];
