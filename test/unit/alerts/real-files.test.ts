import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {alertsInForce, readAlerts} from '../../../src/alerts/index.js';
import {ids} from './sample.js';

const fixtures = '../shared/fixtures';
describe.skipIf(!existsSync(fixtures))('real files', () => {
  const counts: Record<string, [alerts: number, links: number]> = {
    'google_amber.atom': [1, 0],
    'google_australia.cap': [1, 0],
    'google_canada.cap': [1, 0],
    'google_earthquake-iso8859-1.cap': [1, 0],
    'google_empty_weather_index.atom': [0, 0],
    'google_invalid.cap': [1, 0],
    'google_invalid.rss': [0, 0],
    'google_no_optional_fields.cap': [1, 0],
    'google_ny_index.rss': [2, 2],
    'google_weather.cap': [1, 0],
    'google_weather_index.atom': [2, 2],
    'tannerryan_Oasis_AmberAlert.xml': [1, 0],
    'tannerryan_PelmorexNAADS_WindWarning.xml': [1, 0],
    'ukea_INVALID_AREA_WITH_HOLE.xml': [1, 0],
    'ukea_UPDATE.xml': [1, 0],
    'ukea_WAINFLEET.xml': [1, 0],
    'ukea_WAINFLEET_CANCEL_MINIMAL.xml': [1, 0],
    'ukea_WAINFLEET_CANCEL_WITH_REFERENCES.xml': [1, 0],
    'ukea_WINDEMERE.xml': [1, 0],
  };

  it.each(Object.entries(counts))('%s', async (file, [alerts, links]) => {
    const found = await readAlerts(readFileSync(`${fixtures}/cap/${file}`), {
      baseUrl: `https://x.example/${file}`,
    });
    expect([found.alerts.length, found.links.length]).toEqual([alerts, links]);
  });

  it('ends a flood warning by its cancellation, in either order of the two messages', async () => {
    const files = ['ukea_WAINFLEET.xml', 'ukea_WAINFLEET_CANCEL_MINIMAL.xml'];
    const read = await Promise.all(
      files.map((file) => readAlerts(readFileSync(`${fixtures}/cap/${file}`))),
    );
    const [flood, cancel] = read.map(({alerts}) => alerts[0]!);
    const then = {now: new Date('2020-02-16T23:30:00Z'), defaultHours: 1e6};
    expect(ids(alertsInForce([flood!], then))).toHaveLength(1);
    expect(alertsInForce([flood!, cancel!], then)).toEqual([]);
    expect(alertsInForce([cancel!, flood!], then)).toEqual([]);
  });

  it('never throws, and reports every feed of a corpus that it refuses', async () => {
    const folder = `${fixtures}/feeds/feedparser`;
    const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) =>
      /\.(xml|json)$/.test(file),
    );
    expect(files.length).toBeGreaterThan(200);
    for (const file of files) {
      const {alerts} = await readAlerts(readFileSync(`${folder}/${file}`), {
        baseUrl: `https://x.example/${file}`,
      });
      for (const {versions} of alerts) {
        for (const {headline = '', description = ''} of versions) {
          expect(headline + description, file).not.toMatch(/<script|<\/[a-z]+>/i);
        }
      }
    }
  });
});
