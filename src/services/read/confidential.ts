import {memoize} from '../../shared/memoize.js';
import {foldHeading, raw, truth, type Json} from './coerce.js';

/** Keys of any format that keep a place from being shown; shapefiles cut theirs off after ten letters. */
const key =
  /^(is_?)?confidenti(al|alite|el|elle|ality)?(_?(address|location|adresse|site))?$|^(address|location)_?(is_?)?(confidential|private)$|^(physical_)?address_?is_?(private|confidential)$|^(is_)?(redacted|undisclosed)$/;
const open = /^(public|not confidential|non confidentiel(le)?|open)$/i;

/** Whether a heading, key or term tells whether a place is confidential. */
export const isConfidentialKey = memoize((name: string) => key.test(foldHeading(name)), 5000);

/** Whatever is not a plain no is a yes: the harm of the other mistake is greater. */
export const isSecret = (value: unknown): boolean =>
  value === true || (raw(value) !== undefined && truth(value) !== false && !open.test(raw(value)!));

/** Whether a record says that its place must not be shown. */
export function confidential(record: Json | undefined): boolean {
  for (const name in record) if (isConfidentialKey(name) && isSecret(record[name])) return true;
  return false;
}

/** A street that is kept back says so. */
export const isWithheld = (street: string | undefined): boolean =>
  /^\W*((address|location|adresse|lieu)\s+)?(is\s+|est\s+)?(confidential|confidentielle?|undisclosed|withheld|redacted)\b/i.test(
    street ?? '',
  );
