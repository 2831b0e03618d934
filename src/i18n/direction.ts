import {canonical} from './negotiate.js';

const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The writing direction of a language, from its (likely) script. Unknown tags are left to right. */
export function direction(tag: string): 'ltr' | 'rtl' {
  try {
    const {script} = new Intl.Locale(canonical(tag) ?? 'und').maximize();
    return script && rightToLeft.has(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
