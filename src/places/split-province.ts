import {provinceOf, type Province} from '../shared/canada/provinces.js';

/** The number of words in the longest name of a province: "les territoires du nord ouest". */
const longest = 5;

/**
 * Splits the province from the end of a text that `foldPlaceName` has folded: "victoria bc" → "victoria"
 * in BC. A text that is only a province stays whole: "quebec" is a city too.
 */
export function splitProvince(folded: string): {name: string; province?: Province} {
  const words = folded.replace(/ canada$/, '').split(' ');
  // Try the longest name first: "newfoundland and labrador" ends with "labrador", a name of its own.
  for (let count = Math.min(longest, words.length - 1); count > 0; count--) {
    const province = provinceOf(words.slice(-count).join(' '));
    if (province) return {name: words.slice(0, -count).join(' '), province};
  }
  return {name: words.join(' ')};
}
