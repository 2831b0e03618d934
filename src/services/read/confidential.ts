import {memoize} from '../../shared/memoize.js';
import {foldHeading, raw, truth, type Json} from './coerce.js';

/** Matches keys that mark a confidential place, in any format. Shapefiles cut keys after ten letters. */
const key =
  /^(is_?)?confidenti(al|alite|el|elle|ality)?(_?(address|location|adresse|site))?$|^(address|location)_?(is_?)?(confidential|private)$|^(physical_)?address_?is_?(private|confidential)$|^(is_)?(redacted|undisclosed)$/;
const open = /^(public|not confidential|non confidentiel(le)?|open)$/i;

/** Whether a heading, key or term marks confidential places. */
export const isConfidentialKey = memoize((name: string) => key.test(foldHeading(name)), 5000);

/**
 * Whether the value means confidential. Every value except a clear no does: showing such a place does more
 * harm than hiding it.
 */
export const isSecret = (value: unknown): boolean =>
  value === true || (raw(value) !== undefined && truth(value) !== false && !open.test(raw(value)!));

/** Whether a record is marked as confidential. */
export function confidential(record: Json | undefined): boolean {
  for (const name in record) if (isConfidentialKey(name) && isSecret(record[name])) return true;
  return false;
}

/** Whether the text of a street says that the address is withheld. */
export const isWithheld = (street: string | undefined): boolean =>
  /^\W*((address|location|adresse|lieu)\s+)?(is\s+|est\s+)?(confidential|confidentielle?|undisclosed|withheld|redacted)\b/i.test(
    street ?? '',
  );
