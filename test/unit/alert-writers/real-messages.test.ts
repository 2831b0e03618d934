import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {readAlerts, writeCap} from '../../../src/alerts/index.js';
import {capFaults} from './cap-rules.js';

const fixtures = '../shared/fixtures/cap';

describe.skipIf(!existsSync(fixtures))('real messages', () => {
  const files = existsSync(fixtures) ? readdirSync(fixtures).sort() : [];
  it.each(files.filter((file) => /\.(cap|xml|atom)$/.test(file)))('%s', async (file) => {
    const {alerts} = await readAlerts(readFileSync(`${fixtures}/${file}`));
    for (const alert of alerts) {
      const xml = writeCap(alert);
      expect(capFaults(xml)).toEqual([]);
      // Values that the standard does not have (such as a feed's own category) do not survive.
      const again = (await readAlerts(xml)).alerts;
      const {link: _, ...rest} = alert;
      expect(again).toEqual([rest]);
    }
  });
});
