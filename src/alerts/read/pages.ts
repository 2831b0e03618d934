import type {AlertsRead} from './source-report.js';

/** The longest list of pages that is read. */
const maxPages = 20;

/**
 * The first page of a source with its further pages, as far as the same server offers them.
 * @param source its address.
 */
export async function withPages(
  source: string,
  first: AlertsRead,
  read: (url: string) => Promise<AlertsRead>,
): Promise<AlertsRead> {
  const pages = [first];
  let {next} = first;
  while (next && pages.length < maxPages && new URL(next).origin === new URL(source).origin) {
    const page = await read(next);
    pages.push(page);
    ({next} = page);
  }
  return {
    alerts: pages.flatMap(({alerts}) => alerts),
    links: pages.flatMap(({links}) => links),
    // What one page says of the others is true only if they are not read.
    problems: pages.flatMap(({problems}) =>
      problems.filter(({code}) => next !== undefined || code !== 'alerts-more-pages'),
    ),
  };
}
