import type {IncomingMessage} from 'node:http';
import {expect, it} from 'vitest';
import type {Position, Service} from '../../src/services/model/service.js';
import {writeFlatGeobuf} from '../../src/services/write/flatgeobuf.js';
import {twoOrigins, type Answer} from './two-origins.js';

const {open, script} = twoOrigins();

/** A country of made-up places, some of them free; and a line to call. */
function country(count: number): Service[] {
  let seed = 11;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const service = (id: string, name: string, more: Partial<Service>): Service => ({
    id,
    name,
    description: 'Somebody is at the door, and nobody asks for a name. '.repeat(4),
    categories: ['naloxone'],
    phones: [{number: '604-555-0100'}],
    hours: {rules: []} as unknown as Service['hours'],
    languages: ['en'],
    accessibility: [],
    attributes: [],
    ...more,
  });
  const places = Array.from({length: count}, (_, index) => {
    const point: Position = [-135 + random() * 80, 43 + random() * 20];
    return service(`p${index}`, `Door ${index}`, {
      point,
      attributes: index % 100 ? [] : ['free'],
    });
  });
  return [
    service('vancouver', 'Alder House', {point: [-123.12, 49.28]}),
    service('halifax', 'Birch House', {point: [-63.58, 44.65]}),
    service('line', 'Cedar Line', {virtual: true}),
    ...places,
  ];
}

const {bytes, nowhere} = writeFlatGeobuf(country(20_000), 'places.nowhere.json');

/** Answers ranges as servers do; notes how many bytes it gave. */
function server(file = bytes) {
  const given: number[] = [];
  const answer = ({headers}: IncomingMessage): Answer => {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '')!;
    const body = file.slice(Number(from), Number(to) + 1);
    given.push(body.length);
    const range = `bytes ${from}-${Number(from) + body.length - 1}/${file.length}`;
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

it('asks where the reader is, and goes there', async () => {
  const {answer} = server();
  const {page} = await open({
    head: script(),
    body: tag(),
    files: {'/places.fgb': answer, '/places.nowhere.json': beside},
  });
  const finder = page.locator('tend-service-finder');
  await finder.getByText('Say where you are to see what is near.').waitFor();
  await expect
    .poll(() => finder.locator('ol li h3').allTextContents())
    .toEqual([expect.stringContaining('Cedar Line')]);
  await finder.locator('#near').fill('Halifax');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => finder.locator('ol li h3').first().textContent())
    .toContain('Birch House');
});

it('asks where the reader is, also where nothing is by phone', async () => {
  const {answer} = server(writeFlatGeobuf(country(300).filter(({point}) => point)).bytes);
  const {page} = await open({head: script(), body: tag(), files: {'/places.fgb': answer}});
  const finder = page.locator('tend-service-finder');
  await finder.getByText('Say where you are to see what is near.').waitFor();
  await finder.locator('#near').fill('Halifax');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => finder.locator('ol li h3').first().textContent())
    .toContain('Birch House');
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

it('takes the whole file of a server that knows no ranges, once', async () => {
  const small = writeFlatGeobuf(country(300)).bytes;
  let requested = 0;
  const {page, warnings} = await open({
    head: script(),
    body: tag('near="44.65,-63.58"'),
    files: {
      '/places.fgb': () => {
        requested++;
        return {type: 'application/octet-stream', body: small};
      },
    },
  });
  const first = page.locator('tend-service-finder ol li h3').first();
  await expect.poll(() => first.textContent()).toContain('Birch House');
  expect(requested).toBe(1);
  expect(warnings()).toEqual([]);
});

it.each<[string, Answer | ((request: IncomingMessage) => Answer), RegExp]>([
  ['cut off', server(bytes.slice(0, 30_000)).answer, /places\.fgb breaks off/],
  ['a web page', {type: 'text/html', body: '<!doctype html><p>Not here'}, /is no FlatGeobuf file/],
  ['not there', {status: 404, body: ''}, /answered 404/],
])('a file that is %s costs one warning, and leaves help lines', async (_, answer, message) => {
  const {page, warnings} = await open({
    head: script(),
    body: tag('near="49.28,-123.12"'),
    files: {'/places.fgb': answer},
  });
  const finder = page.locator('tend-service-finder');
  await finder.locator('[data-state=failed]').waitFor();
  await finder.getByText('Hope for Wellness').first().waitFor();
  expect(warnings()).toEqual([expect.stringMatching(message)]);
});
