// How long the readers of warnings take, in Node and on this machine's own speed: they are the same
// code in a page. Reading XML gives the page its turn in between; JSON is read in one go.
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {median} from './report.mjs';

const dist = fileURLToPath(new URL('../../dist/npm/alerts/index.js', import.meta.url));

/** 1,000 alerts, as different feeds hold them, and one with polygons of 176 kB. */
function samples({writeAtom, writeTend}) {
  const now = Date.now();
  const alerts = Array.from({length: 1000}, (_, index) => ({
    id: `alert-${index}`,
    sender: 'alerts@riverside.example',
    sent: new Date(now - index * 60_000),
    type: 'alert',
    status: 'actual',
    scope: 'public',
    references: [],
    versions: ['en-CA', 'fr-CA'].map((lang) => ({
      lang,
      event: 'Drug alert',
      category: ['health'],
      severity: 'severe',
      urgency: 'immediate',
      certainty: 'observed',
      response: ['avoid'],
      expires: new Date(now + 86_400_000),
      senderName: 'Riverside health unit',
      headline: `Green down ${index} is causing long, deep overdoses`,
      description: 'Four people overdosed between Wednesday and Friday. '.repeat(3),
      instruction: 'Do not use alone. Start with very little. Give naloxone and breaths.',
      areas: [
        {name: 'Riverside', polygons: [], circles: [], codes: [{system: 'sgc', value: '59'}]},
      ],
      parameters: [],
    })),
  }));
  const items = alerts.map(
    ({id, sent, versions: [{headline, description}]}) =>
      `<item><guid>${id}</guid><title>${headline}</title><description>&lt;p&gt;${description}&lt;/p&gt;</description><pubDate>${sent.toUTCString()}</pubDate></item>`,
  );
  const ring = Array.from({length: 9000}, (_, index) => {
    const turn = (index / 8999) * 2 * Math.PI;
    return `${(49 + Math.sin(turn)).toFixed(5)},${(-123 + Math.cos(turn)).toFixed(5)}`;
  });
  const polygons = `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>1</identifier><sender>s</sender><sent>2026-11-23T00:00:00-00:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope><info><event>x</event><area><areaDesc>y</areaDesc><polygon>${ring.join(' ')}</polygon></area></info></alert>`;
  return {
    'Tend JSON, 1,000 alerts': writeTend(alerts),
    'Atom with CAP, 1,000 alerts': writeAtom(alerts, {id: 'urn:x', title: 'Alerts'}),
    'RSS, 1,000 items': `<rss version="2.0"><channel><title>x</title>${items.join('')}</channel></rss>`,
    'JSON Feed, 1,000 items': JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: alerts.map(({id, sent, versions: [{headline, description}]}) => ({
        id,
        title: headline,
        content_text: description,
        date_published: sent,
      })),
    }),
    [`CAP with ${Math.round(polygons.length / 1000)} kB of polygons`]: polygons,
  };
}

/**
 * The table, as Markdown.
 * @returns {Promise<string>}
 */
export async function readingTable() {
  const alerts = await import(pathToFileURL(join(dist)).href);
  const rows = [];
  for (const [name, text] of Object.entries(samples(alerts))) {
    const bytes = new TextEncoder().encode(text);
    const times = [];
    const stretches = [];
    for (let round = 0; round < 9; round++) {
      let last = performance.now();
      let longest = 0;
      const watch = setInterval(() => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      });
      const start = performance.now();
      await alerts.readAlerts(bytes);
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 5));
      clearInterval(watch);
      stretches.push(longest);
    }
    rows.push(
      `| ${name} | ${Math.round(bytes.length / 1000)} | ${median(times).toFixed(0)} | ${median(stretches).toFixed(0)} |`,
    );
  }
  return `How long reading takes, in ms, and its longest stretch in one go (goals: 1,000 alerts in 100 ms,
176 kB of polygons in 20 ms, no stretch over 50 ms):

| source | kB | ms | longest stretch |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
