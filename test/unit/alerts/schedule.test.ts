import {describe, expect, it} from 'vitest';
import {clockSkew, nextPollDelay} from '../../../src/alerts/feed/schedule.js';
import {at, now} from './sample.js';
import fc from '../property.js';

describe('polling', () => {
  it('waits at least five minutes, and longer after each failure', () => {
    fc.assert(
      fc.property(
        fc.double({min: 0, max: 90_000, noNaN: true}),
        fc.nat(40),
        fc.double({min: 0, max: 1, noNaN: true}),
        (poll, faults, chance) => {
          expect(nextPollDelay(poll, faults, chance)).toBeGreaterThanOrEqual(300_000);
          expect(nextPollDelay(poll, faults + 1, chance)).toBeGreaterThanOrEqual(
            nextPollDelay(poll, faults, chance),
          );
        },
      ),
    );
    expect(nextPollDelay(300, 9, 0)).toBe(3_600_000);
  });

  it('detects a wrong clock, and ignores a small difference', () => {
    const headers = (date: Date, age?: string) => ({
      get: (name: string) => (name === 'date' ? date.toUTCString() : (age ?? null)),
    });
    expect(clockSkew(headers(at(2)), now)).toBe(7_200_000);
    expect(clockSkew(headers(at(0.1)), now)).toBe(0);
    expect(clockSkew(headers(at(-1), '3600'), now)).toBe(0);
    // A cache does not store an alert for days.
    expect(clockSkew(headers(now, '999999'), now)).toBe(0);
    expect(clockSkew({get: () => null}, now)).toBe(0);
  });
});
