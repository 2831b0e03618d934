/**
 * Every look and state of the alert banner, as data: Storybook shows them, the browser tests check
 * them. Everything in it is made up. Imports nothing at run time.
 */

export interface AlertExample {
  /** Unique. */
  name: string;
  /** Language of the page around the banner (BCP 47). */
  lang: string;
  attributes?: Record<string, string>;
  /** What the source answers: a file's own text, or alerts in Tend's format. */
  source?: string | readonly object[];
  /** What stands between the tags, as HTML. */
  inside?: string;
  /** How many alerts are shown. */
  shown: number;
  /** Where the source never answers: what is said then. */
  failed?: true;
}

/** The clock of every example. */
export const now = '2026-11-23T12:00:00-08:00';

const drug = {
  kind: 'drug-alert',
  soldAs: ['down', 'fentanyl'],
  streetNames: ['jade'],
  appearance: {colours: ['green', 'grey'], form: 'pebbles', colourInWater: 'green'},
  contains: [
    {
      substance: 'fentanyl',
      certainty: 'confirmed',
      percent: 24,
      usualPercent: 10,
      method: 'FTIR',
    },
    {substance: 'medetomidine', certainty: 'suspected', method: 'test strip'},
  ],
  routes: ['smoked', 'injected'],
  effects: ['deep sleep that lasts for hours', 'slow heartbeat'],
  naloxone: 'It brings back breathing, not always waking.',
  saferUse: ['Have it checked.', 'Use where somebody can see you.'],
  services: [{name: 'Drug checking', hours: 'Tuesday to Saturday', phone: '250-555-0142'}],
};

const alert = (more: object = {}) => ({
  id: 'one',
  sender: 'alerts@cedarbend.example',
  sent: '2026-11-23T09:00:00-08:00',
  expires: '2026-12-07T09:00:00-08:00',
  lang: 'en',
  category: ['health'],
  severity: 'severe',
  senderName: 'Cedar Bend Health Unit',
  coIssuers: ['Three Rivers Friendship Centre'],
  headline: 'Green down is causing long, deep overdoses',
  instruction: 'Do not use alone.\nStart with very little.\nGive naloxone and breaths.',
  description: 'Four people overdosed between Wednesday and Friday.',
  areas: [{name: 'Cedar Bend', codes: ['5915']}],
  ...more,
});

const french = {
  lang: 'fr',
  headline: 'La « down » verte cause des surdoses longues et profondes',
  instruction: 'Ne consommez pas seul.\nCommencez par très peu.',
  description: 'Quatre personnes ont fait une surdose.',
};
const {headline, instruction, description, lang: _lang, ...facts} = alert();
const bilingual = {...facts, versions: [french, {lang: 'en', headline, instruction, description}]};

const cap = `<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
  <identifier>urn:oid:2.49.0.1.124.1.2026</identifier>
  <sender>cedarbend.example</sender>
  <sent>2026-11-23T09:00:00-08:00</sent>
  <status>Actual</status><msgType>Alert</msgType><scope>Public</scope>
  <code>profile:CAP-CP:0.4</code>
  <info>
    <language>fr-CA</language><category>Met</category><event>froid extrême</event>
    <urgency>Expected</urgency><severity>Severe</severity><certainty>Likely</certainty>
    <expires>2026-11-24T09:00:00-08:00</expires><senderName>Ville de Cedar Bend</senderName>
    <headline>Froid extrême cette nuit</headline>
    <description>Une halte-chaleur est ouverte toute la nuit.</description>
    <area><areaDesc>Cedar Bend</areaDesc><geocode><valueName>profile:CAP-CP:Location:0.3</valueName><value>5915</value></geocode></area>
  </info>
  <info>
    <language>en-CA</language><category>Met</category><event>extreme cold</event>
    <urgency>Expected</urgency><severity>Severe</severity><certainty>Likely</certainty>
    <expires>2026-11-24T09:00:00-08:00</expires><senderName>Town of Cedar Bend</senderName>
    <headline>Extreme cold tonight</headline>
    <description>A warming place is open all night.</description>
    <area><areaDesc>Cedar Bend</areaDesc><geocode><valueName>profile:CAP-CP:Location:0.3</valueName><value>5915</value></geocode></area>
  </info>
</alert>`;

const rss = `<rss version="2.0"><channel><title>Cedar Bend news</title><language>en-ca</language>
<item><title>Overdose advisory</title><description>&lt;p&gt;More overdoses than usual.&lt;/p&gt;</description>
<guid>news-7</guid><pubDate>Mon, 23 Nov 2026 09:00:00 -0800</pubDate></item></channel></rss>`;

const severities = ['extreme', 'severe', 'moderate', 'minor', 'unknown'];

export const alertExamples: readonly AlertExample[] = [
  ...severities.map((severity): AlertExample => ({
    name: `Severity: ${severity}`,
    lang: 'en',
    source: [alert({severity})],
    shown: 1,
  })),
  {name: 'A drug, with all that is known', lang: 'en', source: [alert({drug})], shown: 1},
  {
    name: 'Danger that is not to health',
    lang: 'en',
    source: [alert({category: ['met']})],
    shown: 1,
  },
  {name: 'All clear', lang: 'en', source: [alert({response: ['allclear']})], shown: 1},
  {
    name: 'A test',
    lang: 'en',
    attributes: {'show-tests': ''},
    source: [alert({status: 'test'})],
    shown: 1,
  },
  {name: 'Without an end', lang: 'en', source: [alert({expires: undefined})], shown: 1},
  {
    name: 'More than three',
    lang: 'en',
    source: severities.map((severity) => alert({id: severity, severity})),
    shown: 3,
  },
  {name: 'French, a draft beside English', lang: 'fr', source: [bilingual], shown: 1},
  {name: 'Arabic labels around an English alert', lang: 'ar', source: [alert({drug})], shown: 1},
  {name: 'Spanish labels', lang: 'es', source: [alert({drug})], shown: 1},
  {
    name: 'An alert in Arabic on an English page',
    lang: 'en',
    source: [alert({lang: 'ar', headline: 'تنبيه', instruction: undefined, description: 'نص'})],
    shown: 1,
  },
  {name: 'CAP of Canada, French first', lang: 'en', source: cap, shown: 1},
  {name: 'RSS', lang: 'en', source: rss, shown: 1},
  {
    name: 'Written in the page',
    lang: 'en',
    inside:
      '<article data-alert-id="a" data-severity="moderate" data-sent="2026-11-23T09:00-08:00" data-expires="2026-12-07"><h2>More overdoses than usual</h2><p data-instruction>Carry naloxone.</p></article>',
    shown: 1,
  },
  {name: 'Nothing in force', lang: 'en', source: [], shown: 0},
  {
    name: 'Nothing in force, and said so',
    lang: 'en',
    attributes: {'show-empty': ''},
    source: [],
    shown: 0,
  },
  {
    name: 'A source that never answered',
    lang: 'en',
    source: '<!doctype html><title>Sign in</title>',
    shown: 0,
    failed: true,
  },
];

/** An address that holds what the source answers, so that no server is needed. */
export function sourceUrl(source: NonNullable<AlertExample['source']>): string {
  const text = typeof source === 'string' ? source : JSON.stringify({alerts: source});
  return `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`;
}

/** @returns the wrapper of the banner: a `<div lang>`, not yet in the page. */
export function renderAlertExample({lang, attributes = {}, source, inside}: AlertExample) {
  const page = document.createElement('div');
  page.lang = lang;
  const banner = document.createElement('tend-alert-banner');
  banner.setAttribute('now', now);
  for (const [name, value] of Object.entries(attributes)) banner.setAttribute(name, value);
  if (source !== undefined) banner.setAttribute('src', sourceUrl(source));
  const fallback = '<p>Alerts: call the health unit, 250-555-0100.</p>';
  banner.append(document.createRange().createContextualFragment(inside ?? fallback));
  page.append(banner);
  return page;
}
