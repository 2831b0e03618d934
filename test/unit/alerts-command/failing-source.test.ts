import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import type {AlertsSettings} from '../../../src/cli/alerts/index.js';
import {
  type Answer,
  answers,
  requests,
  atom,
  base,
  cap,
  capLink,
  entry,
  file,
  hours,
  ids,
  out,
  pull,
  root,
  rss,
  status,
  tendJson,
  text,
  written,
} from './pull.js';

describe('a source that fails', () => {
  const faults: [name: string, answer: Answer, words: string, settings?: AlertsSettings][] = [
    ['500', status(500), 'answered 500'],
    ['404', status(404), 'answered 404'],
    ['304 that nobody asked for', (response) => response.writeHead(304).end(), 'answered 304'],
    ['a web page', text('<!doctype html><html>Sorry</html>', 'text/html'), 'is a web page'],
    ['nothing at all', text(''), 'is empty'],
    ['something else', text('{"weather": "fine"}'), 'none of the formats'],
    [
      'a connection that breaks off',
      (response) => {
        const begun = atom(entry('x')).slice(0, 200);
        response
          .writeHead(200, {'content-length': 5000})
          .write(begun, () => void response.destroy());
      },
      'could not be downloaded',
    ],
    [
      'a server that never answers',
      () => undefined,
      'timed out after 0.2 s',
      {limits: {timeout: 200}},
    ],
    [
      'a server that sends a byte now and then',
      (response) => {
        response.writeHead(200);
        const timer = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(timer));
      },
      'timed out after 0.2 s',
      {limits: {timeout: 200}},
    ],
    ['a redirect to a file', status(302, {location: 'file:///etc/passwd'}), 'not http or https'],
    ['a redirect in a circle', status(302, {location: '/feed'}), 'more than 5 times'],
  ];

  it.each(faults)('is reported in one line: %s', async (_, answer, words, settings) => {
    answers['/feed'] = answer;
    const {code, printed, warned} = await pull(['/feed', ...out], settings);
    expect(code).toBe(1);
    expect(warned).toEqual([expect.stringContaining(words)]);
    expect(warned[0]).toContain(`${base}/feed`);
    expect(printed[0]).toContain('1 of 1 source failed: alerts.json stays as it is');
    expect(existsSync(file())).toBe(false);
  });

  it.each(faults)('leaves the file as it was: %s', async (_, answer, _words, settings) => {
    answers['/feed'] = text(cap('c1'));
    await pull(['/feed', ...out]);
    const before = readFileSync(file(), 'utf8');
    answers['/feed'] = answer;
    const {code, printed} = await pull(['/feed', ...out], settings);
    expect(code).toBe(1);
    expect(printed[0]).toContain('0 alerts read, 1 in force now');
    expect(readFileSync(file(), 'utf8')).toBe(before);
    expect(readdirSync(root)).toEqual(['alerts.json']);
  });

  it('is reported when no server answers', async () => {
    const {code, warned} = await pull(['http://127.0.0.1:1/feed', ...out]);
    expect(code).toBe(1);
    expect(warned).toHaveLength(1);
    expect(warned[0]).toContain('http://127.0.0.1:1/feed');
  });

  it('keeps its alerts; alerts that other sources withdraw are removed', async () => {
    answers['/a'] = text(tendJson('a1', 'a2'));
    answers['/b'] = text(rss('b1'));
    await pull(['/a', '/b', ...out]);
    answers['/a'] = text(tendJson('a2'));
    answers['/b'] = status(500);
    const {code, printed} = await pull(['/a', '/b', ...out]);
    expect(code).toBe(1);
    expect(printed[0]).toContain('1 alert read, 2 in force now, 1 of 2 sources failed');
    expect(ids(await written())).toEqual(['a2', 'b1']);
    answers['/b'] = text(rss('b2'));
    expect((await pull(['/a', '/b', ...out])).code).toBe(0);
    expect(ids(await written())).toEqual(['a2', 'b2']);
  });

  it('keeps its alerts complete, and reports only the failure', async () => {
    const undated = {id: 'b1', title: 'B', url: 'https://example.ca/page'};
    answers['/a'] = text(tendJson('a1'));
    answers['/b'] = text(JSON.stringify({items: [undated]}), 'application/json');
    await pull(['/b', '/a', ...out]);
    const before = await written();
    answers['/b'] = status(500);
    const {warned} = await pull(['/b', '/a', ...out]);
    expect(warned).toEqual([`${base}/b: answered 500`]);
    expect((await written()).reverse()).toEqual(before);
    expect(before[0]!.versions[0]!.web).toBe('https://example.ca/page');
  });

  it('keeps no alerts that ended more than a week ago', async () => {
    const ended = (days: number) =>
      cap(`ended-${days}`, {sent: hours(-24 * days - 1), expires: hours(-24 * days)});
    answers['/a'] = text(tendJson('a1'));
    answers['/b'] = text(atom(entry('e', ended(6)) + entry('f', ended(8))));
    await pull(['/a', '/b', ...out]);
    expect(ids(await written())).toEqual(['a1', 'ended-6', 'ended-8']);
    answers['/b'] = status(500);
    await pull(['/a', '/b', ...out]);
    expect(ids(await written())).toEqual(['a1', 'ended-6']);
  });

  it('keeps all its alerts if only a part could be read', async () => {
    const whole = rss('r1', 'r2', 'r3');
    answers['/feed'] = text(whole);
    await pull(['/feed', ...out]);
    answers['/feed'] = text(whole.slice(0, whole.indexOf('<guid isPermaLink="false">r3')));
    const {code, warned} = await pull(['/feed', ...out]);
    expect(code).toBe(1);
    expect(warned[0]).toContain('not well-formed');
    expect(ids(await written())).toEqual(['r1', 'r2', 'r3']);
  });

  it('does not write the address of a source into the public file', async () => {
    answers['/a?key=secret'] = text(tendJson('a1'));
    answers['/b?key=secret'] = text(
      JSON.stringify({items: [{id: 1, title: 'B', date_published: hours(-1)}]}),
    );
    await pull(['/a?key=secret', '/b?key=secret', ...out]);
    expect(await written()).toHaveLength(2);
    expect(readFileSync(file(), 'utf8')).not.toContain('secret');
  });
});

describe('a source that sends too much', () => {
  it('stops a download of 50 MB before its end', async () => {
    let sent = 0;
    const block = Buffer.alloc(100_000, ' ');
    answers['/feed'] = (response) => {
      response.writeHead(200);
      const more = () => {
        while (sent < 50_000_000 && !response.destroyed) {
          sent += block.length;
          if (!response.write(block)) return void response.once('drain', more);
        }
        response.end();
      };
      more();
    };
    const {code, warned} = await pull(['/feed', ...out]);
    expect(code).toBe(1);
    expect(warned).toEqual([`${base}/feed: is longer than 5000000 bytes`]);
    expect(sent).toBeLessThan(20_000_000);
  });

  it('does not unpack a small file that becomes a large one', async () => {
    const packed = gzipSync(Buffer.alloc(50_000_000, ' '));
    answers['/feed'] = text(packed, 'application/xml', {'content-encoding': 'gzip'});
    const {warned} = await pull(['/feed', ...out]);
    expect(warned).toEqual([expect.stringContaining('longer than')]);
  });

  it('does not start a download that the server announces as too large', async () => {
    let closed = false;
    answers['/feed'] = (response) => {
      response.writeHead(200, {'content-length': 50_000_000}).flushHeaders();
      response.on('close', () => (closed = true));
    };
    const {warned} = await pull(['/feed', ...out]);
    expect(warned).toEqual([expect.stringContaining('longer than')]);
    await expect.poll(() => closed).toBe(true);
  });

  it('reports it in few lines, without control characters for the terminal', async () => {
    const bad = cap('x', {extra: '<code>1</code>'}).replace('Likely', 'L\u009b31m\nikely');
    answers['/feed'] = text(`<alerts>${bad.repeat(30)}</alerts>`);
    const {warned} = await pull(['/feed', ...out]);
    expect(warned).toHaveLength(21);
    expect(warned[20]).toContain('10 more');
    for (const line of warned) expect(line).not.toMatch(/\p{Cc}/u);
  });
});

describe('redirects', () => {
  it('stops at a circle of redirects', async () => {
    answers['/feed'] = status(302, {location: '/feed'});
    await pull(['/feed', ...out]);
    expect(requests).toHaveLength(6);
  });

  it('follows redirects, and resolves relative addresses against the last one', async () => {
    answers['/old'] = status(301, {location: '/new/feed'});
    answers['/new/feed'] = text(atom(entry('e1', capLink('one.cap'))));
    answers['/new/one.cap'] = text(cap('c1'));
    expect((await pull(['/old', ...out])).code).toBe(0);
    expect(ids(await written())).toEqual(['c1']);
  });

  it('follows at most five redirects', async () => {
    for (let hop = 0; hop < 5; hop++) answers[`/${hop}`] = status(302, {location: `/${hop + 1}`});
    answers['/5'] = text(cap('c1'));
    expect((await pull(['/0', ...out])).code).toBe(0);
  });
});
