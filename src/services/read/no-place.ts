import {foldText} from '../../shared/fold-text.js';
import {line, raw, type Json} from './coerce.js';
import type {Columns} from './columns.js';

/** Names of rows under and between the places of a spreadsheet. */
const notPlace =
  /^(grand |sub|sous-)?-?totals?\b|^(last |date )?(updated|modified|revised|printed)\b|^(derniere )?mise a jour\b|^(sources?|notes?|legende?|remarques?)\s*:|^\*|^(page \d+|n ?= ?\d+|subtotal|moyenne|average)\b/;

/**
 * Whether a row is a heading of a section, a sum or a remark: in a table that tells how to reach places, it has
 * a name and nothing else.
 */
export function isNoPlace(record: Json, {of, tellsContact}: Columns): boolean {
  if (!tellsContact) return false;
  const names = [...(of.name ?? []), ...(of.organization ?? [])];
  const name = names.map((key) => line(record[key])).find(Boolean);
  if (!name) return false;
  const own = [...names, ...(of.id ?? [])];
  const hasMore = (key: string) =>
    !own.includes(key) &&
    record[key] !== null &&
    record[key] !== '' &&
    (raw(record[key]) !== undefined || typeof record[key] !== 'string');
  if (!Object.keys(record).some(hasMore)) return true;
  const tells = (
    ['address', 'phone', 'hours', 'lat', 'point', 'url', 'email', 'locality'] as const
  ).flatMap((field) => of[field] ?? []);
  const hasContact = tells.some((key) => /\d{3}|[a-z]{3}/i.test(line(record[key]) ?? ''));
  return !hasContact && notPlace.test(foldText(name));
}
