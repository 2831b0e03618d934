import type {Problem} from '../../shared/problem.js';
import {readPart} from '../../shared/schema/lenient.js';
import type {NoteFault} from '../../shared/schema/schema.js';
import {runAtOnce, runInSlices} from '../../shared/yield-to-main.js';
import type {Alert} from '../model/alert.js';
import {dateZones, type DateZones} from './alert-date.js';
import {alertSchema} from './alert-schema.js';

type Json = Record<string, unknown>;

/** Whether a file's content is of this format. */
export const isTendJson = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && Array.isArray((json as Json)['alerts']);

interface Origin {
  /** The file's name in messages. */
  source?: string;
  /** Address for resolving relative ones. */
  base?: string;
  /** Zones of times that name none. */
  zones?: DateZones;
}

interface Found {
  alerts: Alert[];
  problems: Problem[];
}

/** Reads one alert in each step; returns all of them. */
function* steps(
  json: unknown,
  {source = 'the alerts', base, zones = dateZones()}: Origin,
): Generator<void, Found> {
  const problems: Problem[] = [];
  const note: NoteFault = ({message, path: within}) => {
    const path = `alerts.${within}`;
    problems.push({
      code: 'alerts-bad-value',
      message: `${source}: "${path}" ${message}.`,
      source,
      path,
    });
  };
  const schema = alertSchema(base, zones);
  const list = (json as Json | null)?.['alerts'];
  const entries: unknown[] = Array.isArray(list) ? list : [list];
  const alerts: Alert[] = [];
  for (let index = 0; index < entries.length; index++) {
    const alert = readPart(entries[index], index, schema, note);
    if (alert) alerts.push(alert);
    yield;
  }
  return {alerts, problems};
}

/** Reads Tend's own format, `alerts.schema.json`. Each fault drops only the value that has it. */
export const readTendJson = (json: unknown, origin: Origin = {}): Found =>
  runAtOnce(steps(json, origin));

/** Reads a file that may be long, without blocking the page. */
export const readLongTendJson = (json: unknown, origin: Origin): Promise<Found> =>
  runInSlices(steps(json, origin));
