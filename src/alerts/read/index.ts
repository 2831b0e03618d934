import {keyOf} from '../model/alert.js';
import {AlertsReport, type AlertsRead, type ReadAlertsOptions} from './source-report.js';
import {isTendJson, readLongTendJson} from './tend-json.js';

export {alertFormats} from './source-report.js';
export type {AlertsRead, AlertFormat, FeedRules, ReadAlertsOptions} from './source-report.js';

/** The largest number of characters. No list of alerts is longer, and reading one would block a phone. */
const longest = 8_000_000;

/**
 * Reads alerts in any of the formats, and detects the format from the content. A fault drops only the value
 * that has it.
 * @param source a file's text or bytes.
 * @returns the usable alerts and the problems; never rejects because of the source.
 */
export async function readAlerts(
  source: string | Uint8Array,
  options: ReadAlertsOptions = {},
): Promise<AlertsRead> {
  const report = new AlertsReport(options);
  try {
    if (source.length > longest)
      report.note('too-large', `is longer than ${longest} characters. It is not read.`);
    else await read(await textOf(source, options.contentType), report);
  } catch (error) {
    report.note('unreadable', `could not be read (${(error as Error).message}).`);
  }
  let {alerts} = report;
  if (new Set(alerts.map(keyOf)).size < alerts.length) {
    const {disambiguateIds} = await import('./disambiguate-ids.js');
    alerts = disambiguateIds(report);
  }
  const {problems, links, next} = report;
  return {alerts, problems, links, ...(next && {next})};
}

/** Decodes a file. Nearly all are UTF-8; what else there is loads only when it is needed. */
async function textOf(source: string | Uint8Array, contentType?: string): Promise<string> {
  if (typeof source === 'string') return source.replace(/^\uFEFF/, '');
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(source);
    if (!text.includes('\0')) return text;
  } catch {
    // It is in another encoding, or has broken characters.
  }
  const {decode} = await import('../../shared/decode.js');
  return decode(source, contentType);
}

async function read(text: string, report: AlertsReport): Promise<void> {
  const start = /\S/.exec(text)?.[0];
  if (!start) return report.note('empty', 'is empty.');
  if (start === '{' || start === '[') return readJson(text, report);
  const {readXml} = await import('./read-xml.js');
  return readXml(text, report);
}

async function readJson(text: string, report: AlertsReport): Promise<void> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const {salvageEntries} = await import('../../shared/json/salvage-json.js');
    const salvaged = salvageEntries(text);
    const {brokenOff, isWhole} = salvaged;
    const effect = isWhole ? 'All of it is read.' : 'What can be read of it is shown.';
    report.note(
      brokenOff ? 'broken-off' : isWhole ? 'json-mended' : 'json-syntax',
      `is not valid JSON (${(error as Error).message}). ${effect}`,
    );
    if (salvaged.json === undefined) return;
    json = salvaged.json;
  }
  // A bare list is a list of alerts, or of posts of WordPress.
  const isPosts = Array.isArray(json) && Boolean((json[0] as {guid?: unknown} | undefined)?.guid);
  const bare = Array.isArray(json) && !isPosts ? {alerts: json} : json;
  if (!isTendJson(bare)) {
    const {readOtherJson} = await import('./read-json.js');
    return readOtherJson(bare, report);
  }
  const {name: source, options} = report;
  const {alerts, problems} = await readLongTendJson(bare, {
    ...{source, base: options.baseUrl, zones: report.zones},
  });
  // In a loop, because a call with too many arguments throws.
  for (const alert of alerts) report.alerts.push(alert);
  for (const problem of problems) report.problems.push(problem);
}
