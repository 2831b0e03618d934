import {alertLanguages, renderAlertWords} from '../../alerts/banner/render-alert-words.js';
import {availableLocales} from '../../i18n/load-catalog.js';
import {negotiate} from '../../i18n/negotiate.js';
import type {Alert} from '../../alerts/model/alert.js';
import {alertsInForce, defaultHours, whyNotInForce} from '../../alerts/model/lifecycle.js';
import {namedAlert} from '../../alerts/model/with-default-sender.js';
import {limitConcurrency} from '../alerts/concurrency-limit.js';
import {limits} from '../alerts/limits.js';
import {readSource, type SourceResult} from '../alerts/read-source.js';
import {isWeb} from '../download.js';
import type {RenderedWidget} from './index.js';
import {wordsRequest, type RenderJob} from './job.js';
import {timeZoneOf} from './time-zone.js';

/** Renders the alerts in force. Others are reported and left out. */
export async function renderAlerts(job: RenderJob): Promise<RenderedWidget> {
  const {inputs, now, report} = job;
  const {profile} = job.profile;
  const sources = await readAll(job);
  sources.forEach(({problems, notes}) =>
    [...problems, ...notes].forEach((message) => report({message})),
  );
  const {defaultHours: hours = defaultHours} = profile.alerts ?? {};
  const options = {now, place: profile.place, defaultHours: hours};
  const all = sources.flatMap(({address, alerts}) => alerts.map((alert) => ({address, alert})));
  const inForce = alertsInForce(
    all.map(({alert}) => alert),
    options,
  );
  const shown = new Set(inForce.map(({sender, id, sent}) => `${sender}\n${id}\n${+sent}`));
  for (const {address, alert} of all) {
    if (shown.has(`${alert.sender}\n${alert.id}\n${+alert.sent}`)) continue;
    const why = whyNotInForce(alert, options);
    report({message: `${address}: "${nameOf(alert)}" ${why}. It is left out.`});
  }
  const isRead = sources.some(({state}) => state !== 'failed');
  if (isRead && !inForce.length) report({message: 'No alerts are in force.'});
  const available = availableLocales('alerts');
  const own = alertLanguages(inForce).filter((tag) => negotiate([tag], available).length);
  const src = job.src ?? (inputs.filter(isWeb).join(' ') || undefined);
  const words = await renderAlertWords({
    ...wordsRequest(job, own.length ? own : ['en']),
    ...{alerts: inForce, now, hours},
    timeZone: timeZoneOf(profile),
    isCopy: Boolean(src ?? profile.alerts?.sources?.length),
  });
  return {
    ...words,
    tag: 'tend-alert-banner',
    attributes: {src},
    isRead: isRead && words.languages.length > 0,
  };
}

/** Reads the files and addresses, each with the messages that it links to. */
async function readAll({inputs, terminal: {cwd}}: RenderJob): Promise<SourceResult[]> {
  const round = {
    ...{cwd, limits, copies: new Map(), messages: new Map(), previous: []},
    queue: limitConcurrency(limits.concurrency),
    several: false,
  };
  const sources = await Promise.all(inputs.map((input) => readSource(input, round)));
  if (inputs.length === 1) return sources;
  // As in the banner: without a sender, alerts of several sources would end each other.
  return sources.map((source) => ({
    ...source,
    alerts: source.alerts.map((alert) => namedAlert(alert, source.address)),
  }));
}

const nameOf = ({id, versions: [version]}: Alert): string =>
  version?.headline || version?.event || id;
