import {decode} from '../../shared/decode.js';
import {ServicesReport, type ReadServicesOptions, type ServicesRead} from './source-report.js';

export type {ServiceFormat} from './formats.js';
export type {ReadServicesOptions, ServicesRead} from './source-report.js';

/** The largest number of characters. Longer directories need a format that can be read in parts. */
const longest = 120_000_000;

/**
 * Reads a directory in any of the formats, and detects the format from the content. The reader of a format is
 * loaded on demand. A fault drops only the value that has it.
 * @param source a file's text or bytes, or the texts of a tabular package by the names of their files.
 * @returns the usable services and the problems; never rejects because of the source.
 */
export async function readServices(
  source: string | Uint8Array | Readonly<Record<string, string>>,
  options: ReadServicesOptions = {},
): Promise<ServicesRead> {
  const report = new ServicesReport(options);
  try {
    await readAny(source, report);
  } catch (error) {
    report.note('unreadable', `could not be read (${(error as Error).message}).`);
  }
  report.finish();
  const {services, problems, next, total, isPart} = report;
  return {
    services,
    problems,
    ...(next && {next}),
    ...(total !== undefined && {total}),
    ...(isPart && {isPart}),
  };
}

const startsWith = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, index) => bytes[index] === byte);

async function readAny(
  source: string | Uint8Array | Readonly<Record<string, string>>,
  report: ServicesReport,
): Promise<void> {
  if (typeof source === 'string' || source instanceof Uint8Array) {
    if (source.length > longest) {
      return report.note('too-large', `is longer than ${longest} characters. It is not read.`);
    }
    if (typeof source !== 'string') {
      if (startsWith(source, 0x50, 0x4b, 3, 4)) {
        const {unzipTexts} = await import('../../shared/tables/unzip-texts.js');
        const {texts, tooLarge, unreadable} = await unzipTexts(source);
        if (tooLarge) {
          report.note('too-large', 'holds files that are too large to be read; they are left out.');
        }
        for (const {file, reason} of unreadable) {
          report.note('unreadable', `cannot be unpacked (${reason}).`, {file});
        }
        return readFiles(texts, report);
      }
      if (startsWith(source, 0x66, 0x67, 0x62)) {
        const {readFlatGeobuf} = await import('./flatgeobuf.js');
        return readFlatGeobuf(source, report);
      }
    }
    if (typeof source === 'string') return readText(source.replace(/^\uFEFF/, ''), report);
    const {legacyText} = await import('../../shared/tables/legacy-text.js');
    return readText(decode(source, report.options.contentType, legacyText), report);
  }
  return readFiles(source, report);
}

/** Reads the files of a package together, other files one by one. */
async function readFiles(
  files: Readonly<Record<string, string>>,
  report: ServicesReport,
): Promise<void> {
  const names = Object.keys(files);
  const {isPackage} = await import('./hsds-table-names.js');
  const tables = names.filter((name) => !/\.(geo)?json$/i.test(name));
  if (isPackage(tables)) {
    const {readPackage} = await import('./hsds-package.js');
    return readPackage(files, report);
  }
  if (!names.length) return report.note('empty', 'holds no file that can be read.');
  for (const name of names) {
    const text = files[name];
    const several = names.length > 1 ? name.replace(/^.*[/\\]/, '') : undefined;
    if (typeof text === 'string') await readText(text, report, several);
  }
}

async function readText(text: string, report: ServicesReport, file?: string): Promise<void> {
  const start = /\S/.exec(text)?.[0];
  if (!start) return report.note('empty', 'is empty.', {file});
  if (start === '<') {
    const page = /^\s*(<!--[^]*?-->\s*)*<(!doctype\s+html|html)\b/i.test(text.slice(0, 2000));
    if (page) {
      return report.note('web-page', 'is a web page, not a directory; is the address right?', {
        file,
      });
    }
    const isKml = /<kml\b/i.test(text.slice(0, 2000));
    return report.note(
      'unknown-format',
      isKml
        ? 'is KML, which is not read: in Google My Maps, export the table of each layer as CSV.'
        : 'is XML, which is not read: ask its publisher for CSV, GeoJSON or JSON.',
      {file},
    );
  }
  // A text sequence (RFC 8142) marks its records.
  if (start === '{' || start === '[' || start === '\u001e') return readJsonText(text, report, file);
  const {readCsv} = await import('./csv.js');
  return readCsv(text, report, file);
}

async function readJsonText(text: string, report: ServicesReport, file?: string): Promise<void> {
  const {readServicesJson} = await import('./json.js');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (report.options.format === 'csv') {
      const {readCsv} = await import('./csv.js');
      return readCsv(text, report, file);
    }
    const {parseJsonLines} = await import('../../shared/json/json-lines.js');
    const lines = parseJsonLines(text);
    for (const at of lines?.broken ?? []) report.fault('bad-syntax', {unit: 'line', at, file});
    if (lines) json = lines.records;
    else {
      const whole = /[}\]]\s*$/.test(text);
      report.note(
        whole ? 'json-syntax' : 'broken-off',
        `is not valid JSON (${(error as Error).message}). What can be read of it is shown.`,
        {file},
      );
      const {parseBrokenJson} = await import('../../shared/json/salvage-json.js');
      json = parseBrokenJson(text);
    }
  }
  return readServicesJson(json, report);
}
