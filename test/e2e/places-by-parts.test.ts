import type {IncomingMessage} from 'node:http';
import {expect, it} from 'vitest';
import {writeFlatGeobuf} from '../../src/services/write/flatgeobuf.js';
import {country} from '../fixtures/country.js';
import {twoOrigins, type Answer} from './two-origins.js';

const {open, script} = twoOrigins();

const {bytes, nowhere} = writeFlatGeobuf(country(20_000), 'places.nowhere.json');

/** Answers ranges as servers do; notes how many bytes it gave. */
function server() {
  const given: number[] = [];
  const answer = ({headers}: IncomingMessage): Answer => {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '')!;
    const body = bytes.slice(Number(from), Number(to) + 1);
    given.push(body.length);
    const range = `bytes ${from}-${Number(from) + body.length - 1}/${bytes.length}`;
    return {status: 206, type: 'application/octet-stream', headers: {'Content-Range': range}, body};
  };
  return {answer, given};
}

const tag = (attributes = '') =>
  `<tend-service-finder src="/places.fgb" ${attributes}><p>Call us.</p></tend-service-finder>`;
const beside = {services: nowhere};

it('shows what is near from some hundred kilobytes of a file of many megabytes', async () => {
  const {answer, given} = server();
  const {page, warnings} = await open({
    head: script(),
    body: tag('near="49.28,-123.12"'),
    files: {'/places.fgb': answer, '/places.nowhere.json': beside},
  });
  const first = page.locator('tend-service-finder ol li h3').first();
  await expect.poll(() => first.textContent()).toContain('Alder House');
  expect(bytes.length).toBeGreaterThan(10_000_000);
  expect(given.length).toBeLessThanOrEqual(8);
  expect(given.reduce((sum, each) => sum + each, 0)).toBeLessThan(300_000);
  expect(warnings()).toEqual([]);
});

it('reads further away what few places near have', async () => {
  const {answer, given} = server();
  const {page} = await open({
    head: script(),
    body: tag('near="49.28,-123.12" filters="free"'),
    files: {'/places.fgb': answer, '/places.nowhere.json': beside},
  });
  const results = page.locator('tend-service-finder ol li[data-service-id]');
  await expect.poll(() => results.count()).toBeGreaterThanOrEqual(20);
  expect(given.reduce((sum, each) => sum + each, 0)).toBeLessThan(bytes.length / 2);
});
