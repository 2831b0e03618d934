import {describe, expect, it} from 'vitest';
import {
  answers,
  atom,
  cap,
  entry,
  inForce,
  out,
  pull,
  requests,
  rss,
  status,
  text,
  type Answer,
} from './pull.js';

/** A server that answers "not modified" to who has its version. */
const versioned =
  (body: string, etag = '"v1"'): Answer =>
  (response, request) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else text(body, 'application/atom+xml', {etag})(response, request);
  };

describe('a polite reader', () => {
  it('says which formats it reads', async () => {
    answers['/a'] = text(rss('r'));
    await pull(['/a', ...out]);
    expect(requests[0]!.headers.accept).toMatch(/^application\/atom\+xml, .*\*\/\*;q=0\.5$/);
  });

  it.each([1, 2])('asks the next time only for what has changed, of %i sources', async (count) => {
    const addresses = ['/a', '/b'].slice(0, count);
    for (const each of addresses) {
      answers[each] = versioned(atom(entry(each, cap(each.slice(1))), each));
    }
    await pull([...addresses, ...out]);
    const before = await inForce();
    const {code, printed, warned} = await pull([...addresses, ...out]);
    expect([code, warned]).toEqual([0, []]);
    expect(requests.slice(count).map(({headers}) => headers['if-none-match'])).toEqual(
      addresses.map(() => '"v1"'),
    );
    expect(printed[0]).toContain('stays as it is');
    expect(await inForce()).toEqual(before);
    answers['/a'] = versioned(atom(entry('n', cap('new')), '/a'), '"v2"');
    await pull([...addresses, ...out]);
    expect(await inForce()).toEqual(['new', ...before.slice(1)]);
    // One request a source and run.
    expect(requests).toHaveLength(3 * count);
  });

  it('reads a source whole after it was read in part', async () => {
    answers['/a'] = text(atom(entry('a', cap('a'))).slice(0, -10), 'application/atom+xml', {
      etag: '"v1"',
    });
    await pull(['/a', ...out]);
    await pull(['/a', ...out]);
    expect(requests[1]!.headers['if-none-match']).toBeUndefined();
  });

  it.each([
    ['7200', 7200],
    [new Date(Date.now() + 7_200_000).toUTCString(), 7100],
  ])('waits as long as a server asks: %s', async (retryAfter, seconds) => {
    answers['/a'] = status(429, {'retry-after': retryAfter});
    const controller = new AbortController();
    let time = 0;
    const times: number[] = [];
    const wait = (milliseconds: number) => {
      if (requests.length > times.length) times.push(time);
      time += milliseconds;
      if (time > 3 * 3_600_000) controller.abort();
      return Promise.resolve();
    };
    await pull(['/a', ...out, '--watch', '300'], {
      signal: controller.signal,
      wait,
      clock: () => time,
    });
    expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(seconds * 1000);
    expect(times.length).toBe(2);
  });
});

describe('a fault that changes nothing', () => {
  const broken = (...names: string[]) =>
    `\n${atom(names.map((name) => entry(name, cap(name))).join('')).replace('<title>Feed', '<title>Drugs & alcohol')}`;

  it('ends with 0, sends no mail, and what was withdrawn goes', async () => {
    answers['/a'] = text(broken('wrong', 'right'));
    const first = await pull(['/a', ...out]);
    expect([first.code, first.warned]).toEqual([0, []]);
    expect(first.printed[0]).toContain('"&" must be written "&amp;"');
    answers['/a'] = text(broken('right'));
    expect((await pull(['/a', ...out])).code).toBe(0);
    expect(await inForce()).toEqual(['right']);
  });

  it('is unlike one by which an alert may be lost: that ends with 1, and nothing goes', async () => {
    answers['/a'] = text(broken('one', 'two'));
    await pull(['/a', ...out]);
    const half = broken('one', 'two');
    answers['/a'] = text(half.slice(0, half.indexOf('<id>two')));
    const {code, warned} = await pull(['/a', ...out]);
    expect(code).toBe(1);
    expect(warned[0]).toContain('What can be read of it is shown');
    expect((await inForce()).sort()).toEqual(['one', 'two']);
  });
});

it('reads all pages of an answer', async () => {
  const page = (id: string, next?: string) =>
    JSON.stringify({
      type: 'FeatureCollection',
      numberMatched: 3,
      links: next ? [{rel: 'next', href: next}] : [],
      features: [
        {
          type: 'Feature',
          properties: {
            id,
            alert_name_en: `warning ${id}`,
            publication_datetime: new Date(Date.now() - 3_600_000).toISOString(),
          },
        },
      ],
    });
  answers['/w'] = text(page('one', '/w?page=2'), 'application/geo+json');
  answers['/w?page=2'] = text(page('two', '/w?page=3'), 'application/geo+json');
  answers['/w?page=3'] = text(page('three'), 'application/geo+json');
  const {code, warned} = await pull(['/w', ...out]);
  expect([code, warned]).toEqual([0, []]);
  expect((await inForce()).sort()).toEqual(['one', 'three', 'two']);
  answers['/w?page=3'] = status(500);
  const failed = await pull(['/w', ...out]);
  expect(failed.code).toBe(1);
  expect((await inForce()).sort()).toEqual(['one', 'three', 'two']);
});
