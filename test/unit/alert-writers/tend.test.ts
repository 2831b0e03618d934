import {describe, expect, it} from 'vitest';
import {writeTend} from '../../../src/alerts/index.js';
import {arbitraryAlert} from './arbitrary-alerts.js';
import {read} from './sample.js';
import fc from '../property.js';

describe('writeTend', () => {
  it('is read back as the same alerts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryAlert, {maxLength: 3}), async (all) => {
        expect(await read(writeTend(all))).toEqual({alerts: all, problems: []});
      }),
      {numRuns: 100},
    );
  });
});
