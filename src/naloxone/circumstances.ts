import type {Quantity, Value} from '../i18n/format.js';
import type {Values} from '../i18n/voice.js';
import {circumstances as data} from '../generated/circumstances.js';
import type {Line} from './guidance.js';
import {revive, type Source} from './response-pack.js';

/** A case in which there is more to know; words: `<id>.title`, `<id>.<line>`. */
export interface Circumstance {
  id: string;
  lines: Line[];
}

/** A number, a day (ISO 8601) or a line to call, with what it rests on. */
export type CircumstanceValue = {sources: string[]} & (Quantity | {date: string} | {phone: string});

/** Special cases and what comes afterwards, in order, with what they rest on. */
export interface Circumstances {
  circumstances: Circumstance[];
  /** By the name of its placeholder. */
  values: Record<string, CircumstanceValue>;
  sources: Source[];
}

export const circumstances = revive<Circumstances>(data);

/**
 * What the placeholders of their sentences hold.
 * @param linked whether numbers are links: a site that names no number to call has none at all.
 */
export const circumstanceValues = ({linked}: {linked: boolean}): Values =>
  Object.fromEntries(
    Object.entries(circumstances.values).map(([name, value]): [string, Value] => {
      if ('date' in value) return [name, new Date(value.date)];
      return [name, 'phone' in value && !linked ? value.phone : value];
    }),
  );
