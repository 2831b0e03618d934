import {noHours, type Hours} from '../../hours/hours.js';
import {parseHours} from '../../hours/parse-hours.js';
import type {Json} from './coerce.js';

/** Opening hours from a text or schedules; without either, unknown hours. */
export const hoursOf = (source: string | readonly Json[] | undefined): Hours =>
  source?.length ? parseHours(source) : noHours;
