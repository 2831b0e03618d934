import {expect} from 'vitest';
import type {OpenState} from '../../../src/hours/hours.js';
import {createOpenAt} from '../../../src/hours/evaluate.js';
import {openingStatus} from '../../../src/hours/evaluate.js';
import {parseHours} from '../../../src/hours/parse-hours.js';

export type Source = Parameters<typeof parseHours>[0];
/** A moment with its offset, the state then, and when it changes; '' if never. */
export type Case = [at: string, state: OpenState, until?: string];

export const toronto = 'America/Toronto';

/** 2026-11-23 is a Monday. */
export function check(source: Source, timeZone: string, cases: Case[], region?: string) {
  const hours = parseHours(source);
  for (const [at, state, until] of cases) {
    const label = `${JSON.stringify(source)} in ${timeZone} at ${at}`;
    const now = new Date(at);
    const found = openingStatus(hours, {now, timeZone, region});
    expect(found.state, label).toBe(state);
    if (until !== undefined)
      expect(found.until?.toISOString() ?? '', label).toBe(until && new Date(until).toISOString());
    if (createOpenAt(now)(hours, timeZone, region) !== (state === 'open'))
      expect.fail(`createOpenAt differs: ${label}`);
  }
}
