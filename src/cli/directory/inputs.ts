import {readdir, readFile, stat} from 'node:fs/promises';
import {join, relative, resolve} from 'node:path';
import {decode} from '../../shared/decode.js';
import type {Problem} from '../../shared/problem.js';
import {legacyText} from '../../shared/tables/legacy-text.js';
import {Audit} from '../../services/read/audit.js';
import {readServices, type ReadServicesOptions} from '../../services/read/index.js';
import type {Service} from '../../services/model/service.js';
import {download, isWeb} from '../download.js';
import {limits} from '../alerts/limits.js';

/** Bytes of a downloaded directory. */
const maxBytes = 100_000_000;
/** Pages of a live directory. */
const maxPages = 500;

/** What was read from all inputs. */
export interface Inputs {
  services: Service[];
  problems: Problem[];
  /** What else was found in each of the inputs. */
  audits: Audit[];
}

/** How to read the sources: a site's names for categories and filters. */
type ReadOptions = Pick<ReadServicesOptions, 'categories' | 'filters' | 'audit'>;

/** What was read from one input. */
type InputRead = Pick<Inputs, 'services' | 'problems'>;

/** Reads files, folders of tables, zips and addresses with all their pages into one list. */
export async function readInputs(
  inputs: readonly string[],
  cwd: string,
  options: ReadOptions = {},
): Promise<Inputs> {
  const all: Inputs = {services: [], problems: [], audits: []};
  for (const input of inputs) {
    const audit = new Audit(input);
    all.audits.push(audit);
    try {
      const found = isWeb(input)
        ? await readPages(input, {...options, audit})
        : await readLocal(input, cwd, {...options, audit});
      all.services.push(...found.services);
      all.problems.push(...found.problems.map((problem) => withInput(problem, input)));
    } catch (error) {
      const {message} = error as Error;
      const text = message.startsWith(input) ? message : `${input}: could not be read (${message})`;
      all.problems.push({code: 'services-unreadable', message: `${text}.`, source: input});
    }
  }
  return {...all, services: withUniqueIds(all.services)};
}

/** Numbers services whose id another source uses too. */
function withUniqueIds(services: readonly Service[]): Service[] {
  const used = new Set<string>();
  return services.map((service) => {
    let {id} = service;
    for (let count = 2; used.has(id); count++) id = `${service.id}-${count}`;
    used.add(id);
    // Audits hold this object.
    if (id !== service.id) service.id = id;
    return service;
  });
}

const withInput = (problem: Problem, input: string): Problem =>
  problem.message.includes(input) ? problem : {...problem, message: `${input}: ${problem.message}`};

async function readLocal(input: string, cwd: string, options: ReadOptions): Promise<InputRead> {
  const path = resolve(cwd, input);
  if (!(await stat(path)).isDirectory())
    return readServices(new Uint8Array(await readFile(path)), {...options, baseUrl: input});
  const files: Record<string, string> = {};
  for (const entry of await readdir(path, {recursive: true, withFileTypes: true})) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && /\.(csv|tsv|json|geojson)$/i.test(entry.name))
      files[relative(path, file)] = decode(await readFile(file), undefined, legacyText);
  }
  return readServices(files, {...options, baseUrl: input});
}

/** The address of a page, if it is on the host of the first one, by the scheme of that one. */
function onHost(address: string, next: string): string | undefined {
  const [own, url] = [new URL(address), new URL(next)];
  return url.host === own.host ? Object.assign(url, {protocol: own.protocol}).href : undefined;
}

async function readPages(address: string, options: ReadOptions): Promise<InputRead> {
  const all: InputRead = {services: [], problems: []};
  const seen = new Set<string>();
  let page: string | undefined = address;
  while (page && !seen.has(page) && seen.size < maxPages) {
    seen.add(page);
    const file = await download(page, {limits: {...limits, bytes: maxBytes}});
    if (!file) break;
    const read = await readServices(file.bytes, {
      ...options,
      contentType: file.contentType,
      baseUrl: file.url,
    });
    all.services.push(...read.services);
    all.problems.push(...read.problems);
    page = read.next && onHost(address, read.next);
    if (read.next && !page) {
      all.problems.push({
        code: 'services-other-host',
        message: `${address}: its next page is on another host (${read.next}), and is not read.`,
        source: address,
      });
    }
  }
  return all;
}
