import {existsSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {
  type Answer,
  requestedAddresses,
  answers,
  requests,
  atom,
  base,
  cap,
  capLink,
  entry,
  file,
  inForce,
  out,
  pull,
  rss,
  status,
  text,
} from './pull.js';

describe('--watch', () => {
  /** Runs the rounds of a command that watches. Each step sets how the feeds respond from then on. */
  async function watch(addresses: string[], steps: (() => void)[], seconds = 300) {
    const controller = new AbortController();
    let time = Date.now();
    const waits: number[] = [];
    const rounds: string[][] = [];
    let seen = 0;
    const wait = (milliseconds: number) => {
      waits.push(milliseconds);
      rounds.push(requestedAddresses().slice(seen) as string[]);
      seen = requests.length;
      time += milliseconds;
      const step = steps.shift();
      if (step) step();
      else controller.abort();
      return Promise.resolve();
    };
    const result = await pull([...addresses, ...out, '--watch', String(seconds)], {
      signal: controller.signal,
      wait,
      clock: () => time,
    });
    return {...result, waits, rounds};
  }

  it('requests again only what has changed', async () => {
    const body = atom(entry('e1', capLink('/1.cap')));
    const remembered: Answer = (response, request) => {
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else text(body, 'application/atom+xml', {etag: '"v1"'})(response, request);
    };
    const day = 'Mon, 23 Nov 2026 10:00:00 GMT';
    answers['/feed'] = remembered;
    answers['/1.cap'] = (response, request) => {
      if (request.headers['if-modified-since'] === day) response.writeHead(304).end();
      else text(cap('c1'), 'application/cap+xml', {'last-modified': day})(response, request);
    };
    const {code, printed, warned, waits} = await watch(
      ['/feed'],
      [() => undefined, () => (answers['/feed'] = text(atom('')))],
    );
    expect(code).toBe(0);
    expect(warned).toEqual([]);
    expect(printed.map((line) => line.replace(/, 0 of.*:/, ':'))).toEqual([
      '1 alert read, 1 in force now: alerts.json is written',
      '1 alert read, 1 in force now: alerts.json stays as it is',
      '0 alerts read, 0 in force now: alerts.json is written',
    ]);
    expect(requests[2]!.headers['if-none-match']).toBe('"v1"');
    for (const milliseconds of waits) {
      expect(milliseconds).toBeGreaterThanOrEqual(300_000);
      expect(milliseconds).toBeLessThan(330_001);
    }
    expect(new Set(waits).size).toBe(waits.length);
  });

  it('waits longer after each failure of a source, without delaying the others', async () => {
    answers['/good'] = text(cap('c1'));
    answers['/bad'] = status(500);
    const nothing = Array.from({length: 8}, () => () => undefined);
    const {rounds, warned, printed} = await watch(
      ['/good', '/bad'],
      [...nothing, () => (answers['/bad'] = text(rss('b1')))],
    );
    expect(rounds.every((round) => round.includes('/good'))).toBe(true);
    const when = rounds.flatMap((round, index) => (round.includes('/bad') ? [index] : []));
    expect(when.slice(0, 3)).toEqual([0, 2, 6]);
    expect(warned).toEqual([`${base}/bad: answered 500`]);
    expect(printed[1]).toContain('1 of 2 sources failed');
  });

  it('returns to the normal interval once a source answers again, and reports a new fault', async () => {
    answers['/feed'] = status(500);
    const {rounds, warned} = await watch(
      ['/feed'],
      [
        () => (answers['/feed'] = text(cap('c1'))),
        () => undefined,
        () => undefined,
        () => (answers['/feed'] = status(503)),
        () => undefined,
        () => undefined,
      ],
    );
    expect(rounds.map(({length}) => length)).toEqual([1, 0, 1, 1, 1, 0, 1]);
    expect(warned).toEqual([`${base}/feed: answered 500`, `${base}/feed: answered 503`]);
    expect(await inForce()).toEqual(['c1']);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'stops on %s at once, writing nothing',
    async (signal) => {
      const before = process.listenerCount(signal);
      answers['/feed'] = () => void process.emit(signal);
      const {code, printed, warned} = await pull(['/feed', ...out, '--watch', '300']);
      expect({code, printed, warned}).toEqual({code: 0, printed: [], warned: []});
      expect(existsSync(file())).toBe(false);
      expect(process.listenerCount(signal)).toBe(before);
    },
  );

  it('stops while it waits', async () => {
    answers['/feed'] = text(cap('c1'));
    // When the file exists, the command waits; the summary is printed in the same turn.
    const timer = setInterval(() => {
      if (!existsSync(file())) return;
      clearInterval(timer);
      process.emit('SIGTERM');
    }, 20);
    const {code, printed} = await pull(['/feed', ...out, '--watch', '300']);
    expect(code).toBe(0);
    expect(printed).toHaveLength(1);
  });
});
