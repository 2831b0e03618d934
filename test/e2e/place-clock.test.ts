import {expect, it} from 'vitest';
import {twoOrigins} from './two-origins.js';

const {open, script} = twoOrigins();

/** Gives the page a platform whose data of zones are from 2025. */
const dataOf2025 = () => {
  const before: Record<string, string> = {
    'america/vancouver': 'America/Los_Angeles',
    'america/edmonton': 'America/Denver',
    'america/winnipeg': 'America/Chicago',
  };
  const Platform = Intl.DateTimeFormat;
  Intl.DateTimeFormat = class extends Platform {
    constructor(locale?: string, options: Intl.DateTimeFormatOptions = {}) {
      const {timeZone} = options;
      super(locale, {...options, timeZone: before[timeZone?.toLowerCase() ?? ''] ?? timeZone});
    }
  } as typeof Platform;
};

it('a clinic in Vancouver is open at half past nine there, on a phone in Toronto with data of 2025', async () => {
  const clinic = (name: string, coordinates: [number, number]) => ({
    type: 'Feature',
    properties: {name, phone: '604-555-0121', opening_hours: 'Mo-Fr 09:00-17:00'},
    geometry: {type: 'Point', coordinates},
  });
  const features = [
    clinic('Salal Clinic', [-123.1, 49.28]),
    clinic('Aspen Clinic', [-113.5, 53.5]),
    clinic('Elm Clinic', [-97.1, 49.9]),
  ];
  const statuses = async (now: string) => {
    const {page, warnings} = await open({
      context: {timezoneId: 'America/Toronto'},
      init: dataOf2025,
      head: script('async', 'tend-services.js'),
      body: `<tend-service-finder now="${now}" src="/places.json"></tend-service-finder>`,
      files: {'/places.json': {type: 'FeatureCollection', features}},
    });
    const items = page.locator('tend-service-finder').locator('[part=status]');
    await expect.poll(() => items.count()).toBe(3);
    await expect.poll(() => items.filter({hasText: 'Call to check'}).count()).toBe(0);
    expect(warnings()).toEqual([]);
    return items.evaluateAll((all) =>
      all.map(({textContent}) => textContent.replace(/\s+/g, ' ').trim()),
    );
  };
  expect(await statuses('2026-12-01T16:30:00Z')).toEqual([
    'Open until 5 p.m. Pacific Time',
    'Open until 5 p.m. Mountain Time',
    // The clock there is now that of Toronto in winter.
    'Open until 5 p.m.',
  ]);
  const [vancouver] = await statuses('2026-12-02T00:00:00Z');
  expect(vancouver).toMatch(/^Closed\. Opens tomorrow, 9 a\.m\. Pacific Time/);
});
