import type {HoursRule} from './hours.js';
import {longestHours, osmHours} from './osm-hours.js';
import {readPlainText} from './read-plain-text.js';

const known = new Map<string, HoursRule[] | undefined>();

/** Rules from OSM's opening_hours or from people's own words; undefined where not all is understood. */
export function textRules(text: string): HoursRule[] | undefined {
  const osm = osmHours(text);
  if (osm) return osm.rules;
  if (text.length > longestHours) return undefined;
  if (known.has(text)) return known.get(text);
  const rules = readPlainText(text);
  if (known.size > 20_000) known.clear();
  known.set(text, rules);
  return rules;
}
