import {minutesOfDay} from './hours.js';

const clock =
  /^t?(\d{1,2})(?:\s*[:.h]\s*(\d{2})(?::(\d{2})(?:\.\d{1,6})?)?)?\s*h?\s*(?:([ap])\.?\s?m\.?)?\s*(?:z|utc|[-+]\d{2}:?(?:\d{2})?)?$/i;

/**
 * Minutes from midnight of a time as data has it: `10:00:00`, `9:00am`, ` 7:30 AM `, `17h30`. A `Z` or
 * an offset is left out of account: published schedules write it and mean the place's own clock.
 */
export function readClock(value: unknown): number | undefined {
  if (typeof value === 'number') return readHundreds(value);
  if (typeof value !== 'string' || value.length > 40) return undefined;
  // Spreadsheets put a day before it that means nothing.
  const text = value.trim().replace(/^(?:1899|1900|1970|2000)-\d\d-\d\d[T ]/, '');
  if (/^\d{4}$/.test(text)) return readHundreds(Number(text));
  if (/^(?:12\s*)?noon$|^midi$/i.test(text)) return 720;
  if (/^(?:12\s*)?midnight$|^minuit$/i.test(text)) return 0;
  const found = clock.exec(text);
  if (!found) return undefined;
  const [, hours, minutes = '0', , half] = found;
  // A number alone is no time of day: it may be of the morning or of the evening.
  if (!half && found[2] === undefined && !/h$/i.test(text)) return undefined;
  const hour = Number(hours);
  if (!half || (hour > 12 && /p/i.test(half))) return minutesFrom(hour, Number(minutes));
  if (hour < 1 || hour > 12) return undefined;
  return minutesFrom((hour % 12) + (/p/i.test(half) ? 12 : 0), Number(minutes));
}

/** "0900". */
const readHundreds = (value: number) =>
  Number.isInteger(value) && value >= 100
    ? minutesFrom(Math.floor(value / 100), value % 100)
    : undefined;

function minutesFrom(hour: number, minute: number): number | undefined {
  const minutes = hour * 60 + minute;
  return minute < 60 && hour >= 0 && minutes <= minutesOfDay ? minutes : undefined;
}
