import {expect} from '@open-wc/testing';
import {writeFlatGeobuf} from '../../src/services/write/flatgeobuf.js';
import {country} from '../fixtures/country.js';
import {eventually, finderPage, type, type FileAnswer} from './finder-page.js';
import {until, warnings} from './helpers.js';

const show = finderPage();
const logged = warnings();

/** Answers the ranges of a file as servers do. */
const ranges =
  (file: Uint8Array): FileAnswer =>
  (init: RequestInit | undefined) => {
    const {range} = init!.headers as {range: string};
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range)!;
    const body = file.slice(Number(from), Number(to) + 1);
    const last = Number(from) + body.length - 1;
    const headers = {'Content-Range': `bytes ${from}-${last}/${file.length}`};
    return new Response(body, {status: 206, headers});
  };

/** A finder whose directory is read by parts. */
function withParts(files: Record<string, FileAnswer>, attributes: Record<string, string> = {}) {
  const shown = show({
    attributes: {src: '/places.fgb', ...attributes},
    inside: '<p>Call us.</p>',
    files,
  });
  const names = () => shown.all('ol li h3').map(({textContent}) => textContent.trim());
  const says = (text: string) => shown.finder.shadowRoot?.textContent.includes(text);
  return {...shown, names, says};
}

describe('a directory that is read by parts', () => {
  it('asks where the reader is, and goes there', async () => {
    const {bytes, nowhere} = writeFlatGeobuf(country(300), 'places.nowhere.json');
    const files = {'/places.fgb': ranges(bytes), '/places.nowhere.json': {services: nowhere}};
    const {find, names, says} = withParts(files);
    await until(() => says('Say where you are to see what is near.'), 'the question');
    await eventually(names, ['Cedar Line']);
    type(find('#near'), 'Halifax');
    find('#near')!.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter'}));
    await eventually(() => names()[0], 'Birch House');
    expect(logged.take()).to.deep.equal([]);
  });

  it('asks where the reader is, also where nothing is by phone', async () => {
    const {bytes} = writeFlatGeobuf(country(300).filter(({point}) => point));
    const {find, names, says} = withParts({'/places.fgb': ranges(bytes)});
    await until(() => says('Say where you are to see what is near.'), 'the question');
    type(find('#near'), 'Halifax');
    find('#near')!.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter'}));
    await eventually(() => names()[0], 'Birch House');
  });

  it('reads the whole file of a server without ranges, once', async () => {
    const {bytes} = writeFlatGeobuf(country(300));
    const files = {'/places.fgb': () => new Response(new Uint8Array(bytes))};
    const {names, requests} = withParts(files, {near: '44.65,-63.58'});
    await eventually(() => names()[0], 'Birch House');
    expect(requests).to.deep.equal(['/places.fgb']);
    expect(logged.take()).to.deep.equal([]);
  });

  // So many that the cut is in the index.
  const large = writeFlatGeobuf(country(2000)).bytes;
  const html = {headers: {'Content-Type': 'text/html'}};
  for (const [name, answer, message] of [
    ['cut off', ranges(large.slice(0, 30_000)), /places\.fgb breaks off/],
    ['a web page', () => new Response('<!doctype html><p>Not here', html), /is no FlatGeobuf file/],
    ['not there', () => new Response('', {status: 404}), /answered 404/],
  ] as const) {
    it(`that is ${name} costs one warning, and leaves help lines`, async () => {
      const {find, says} = withParts({'/places.fgb': answer}, {near: '49.28,-123.12'});
      await until(() => find('[data-state=failed]'), 'the notice');
      await until(() => says('Hope for Wellness'), 'the help lines');
      const reported = logged.take();
      expect(reported).to.have.length(1);
      expect(reported[0]).to.match(message);
    });
  }
});
