import {decode} from '../../../shared/decode.js';
import {painted} from '../../../ui/page-turns.js';
import {readOwnJson} from '../../read/read-own-json.js';
import type {Service} from '../../model/service.js';
import type {ReadServicesOptions, ServicesRead} from '../../read/source-report.js';

/** How many records to look at to detect the format. */
const sample = 20;

/** Keys that only Tend's own format has. */
const ours = ['categories', 'attributes', 'timeZone', 'translations', 'ages'];

/** Whether a text may be a list in Tend's own format: `[…]` or `{"services": […]}` in its style of keys. */
const looksLikeOurs = (text: string): boolean =>
  /^\s*(\{\s*("\$schema"\s*:\s*"[^"]*"\s*,\s*)?"services"\s*:\s*)?\[/.test(text) &&
  !/"[a-z]+_[a-z_]+"\s*:/.test(text.slice(0, 5000));

function recordsOf(text: string): unknown[] | undefined {
  if (!looksLikeOurs(text)) return undefined;
  try {
    const json: unknown = JSON.parse(text);
    if (Array.isArray(json)) return json as unknown[];
    const {services, ...rest} = json as Record<string, unknown>;
    const others = Object.keys(rest).filter((key) => key !== '$schema');
    return Array.isArray(services) && !others.length ? (services as unknown[]) : undefined;
  } catch {
    // The full reader recovers what it can.
    return undefined;
  }
}

const isOurs = (record: unknown): boolean =>
  typeof record === 'object' && record !== null && ours.some((key) => key in record);

/**
 * Reads a directory in any format. The reader of other formats is several times larger than that of
 * Tend's own, so it is lazy-loaded.
 * @param showEarly is called with the services of Tend's own format while the lenient reader loads: without
 *   the values that only that reader interprets.
 */
export async function readDirectory(
  bytes: Uint8Array,
  options: ReadServicesOptions,
  showEarly?: (services: Service[]) => void,
): Promise<ServicesRead> {
  const {format = 'tend', categories, filters, contentType} = options;
  let early: Service[] | undefined;
  if (format === 'tend' && !categories && !filters) {
    const records = recordsOf(decode(bytes, contentType));
    const read = records?.slice(0, sample).some(isOurs) && (await readOwnJson(records, options));
    if (read && read.isWhole) return {services: read.services, problems: []};
    early = read ? read.services : undefined;
  }
  if (early && showEarly) {
    showEarly(early);
    // The first view needs none of what follows.
    await painted();
  }
  const reader = import('../../read/index.js');
  // Load the chunks that it will need next at the same time: on a slow link, each step costs time.
  const start = bytes.subarray(0, 50).find((byte) => byte > 0x20 && byte < 0x7f);
  const next =
    start === 0x7b || start === 0x5b
      ? [
          import('../../read/json.js'),
          import('../../read/tabular-record.js'),
          ...(early ? [import('../../read/tend-json.js')] : []),
        ]
      : [import('../../read/csv.js')];
  for (const one of next) one.catch(() => {});
  const {readServices} = await reader;
  return readServices(bytes, options);
}
