import {number, raw} from './coerce.js';

type Ages = {min?: number; max?: number};

/** An age in years; undefined for anything else. */
export const readAge = (value: unknown): number | undefined => {
  const years = number(value);
  return years !== undefined && years > 0 && years < 130 ? Math.round(years) : undefined;
};

/** Ages from two numbers; undefined if both are missing. */
export function agesFrom(min: unknown, max: unknown): Ages | undefined {
  const [from, to] = [readAge(min), readAge(max)];
  if (from === undefined && to === undefined) return undefined;
  return {...(from !== undefined && {min: from}), ...(to !== undefined && {max: to})};
}

/** Ages from a text: `13-24`, `16+`, `18 and over`, `under 19`, `14 ans et plus`. */
export function readAges(value: unknown): Ages | undefined {
  const text = raw(value)?.toLowerCase();
  if (!text || text.length > 200) return undefined;
  const range = /(\d{1,3})\s*(?:-|–|—|to|à|a|and|et)\s*(\d{1,3})/.exec(text);
  if (range) return agesFrom(range[1], range[2]);
  const from =
    /(\d{1,3})\s*(?:\+|(?:years?|yrs?|ans)?\s*(?:and|&|or|et|ou)\s*(?:over|older|up|plus|above))/.exec(
      text,
    );
  if (from) return agesFrom(from[1], undefined);
  const below = /(?:under|moins de|younger than)\s*(\d{1,3})/.exec(text);
  if (below) return agesFrom(undefined, Number(below[1]) - 1);
  const upTo = /(?:up to|jusqu.à)\s*(\d{1,3})/.exec(text);
  return upTo ? agesFrom(undefined, upTo[1]) : undefined;
}
