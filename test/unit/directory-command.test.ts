import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {tend} from '../../src/cli/tend.js';
import {openingStatus} from '../../src/hours/evaluate.js';
import {readServices} from '../../src/services/read/index.js';
import {recordingTerminal} from './terminal.js';

let root: string;
let server: Server;
let base: string;
let answers: Record<string, string>;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'tend-directory-'));
  answers = {};
  server = createServer((request, response) => {
    const body = answers[request.url!];
    response.writeHead(body === undefined ? 404 : 200, {'content-type': 'application/json'});
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  rmSync(root, {recursive: true, force: true});
});

async function run(...args: string[]) {
  const {terminal, printed, warned} = recordingTerminal(root);
  const code = await tend(['directory', ...args], terminal);
  return {code, printed, warned};
}
const put = (name: string, content: unknown) => {
  mkdirSync(join(root, name, '..'), {recursive: true});
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(join(root, name), text);
};
const read = async (name: string) =>
  (await readServices(readFileSync(join(root, name), 'utf8'))).services;

const sound = {
  id: 'a',
  name: 'Alder House',
  categories: ['naloxone'],
  phones: ['604-555-0101'],
  hours: 'Mo-Fr 09:00-17:00',
  point: [-123.1, 49.2],
  confirmed: new Date().toISOString().slice(0, 10),
};

describe('check', () => {
  it('finds nothing wrong with a valid directory', async () => {
    put('services.json', {services: [sound]});
    expect(await run('check', 'services.json')).toEqual({
      code: 0,
      printed: ['1 service read'],
      warned: [],
    });
  });

  it('names each fault and the service that has it', async () => {
    const {confirmed: _, ...undated} = sound;
    put('services.json', {
      services: [
        {...sound, id: 'old', name: 'Old', confirmed: '2019-05-01'},
        {...sound, id: 'far', name: 'Far', point: [2.3, 48.8]},
        {...undated, id: 'undated', name: 'Undated'},
        {...sound, id: 'odd', name: 'Odd', hours: 'when the moon is full'},
        {...sound, id: 'silent', name: 'Silent', phones: []},
        {...sound, id: 'b'},
        {...sound, id: 'c'},
      ],
    });
    const {code, warned} = await run('check', 'services.json');
    expect(code).toBe(1);
    expect(warned.sort()).toEqual([
      '"Alder House" (c) appears twice, also as b.',
      '"Far" (far) is at 48.8, 2.3, outside Canada.',
      '"Odd" (odd) has hours that are unreadable: when the moon is full',
      '"Old" (old) was last confirmed on 2019-05-01.',
      '"Silent" (silent) has no phone, website or email.',
      '"Undated" (undated) does not say when it was last confirmed.',
    ]);
  });

  it('ends with what was not used, what is no place, and doubts, dangerous ones first', async () => {
    const rows = Array.from({length: 5}, (_, index) => `Elm ${index},204-555-014,Mon-Fri,,`);
    put(
      'sheet.csv',
      `Name,Phone,Hours,Colour,Notes\nNORTH,,,,\n${rows.join('\n')}\nOak,204-555-0142,sometimes,red,Address withheld\n`,
    );
    const {printed} = await run('check', 'sheet.csv');
    const start = printed.indexOf('6 services read');
    expect(printed.slice(start, start + 4)).toEqual([
      '6 services read',
      'Columns that are not used: "Colour"',
      'Rows that are not places: 1 (line 2)',
      '! Places that are hidden, because their words say that they are confidential: 1',
    ]);
    const at = printed.findIndex((line) => line.includes('cannot be dialled'));
    expect(printed.slice(at, at + 4)).toEqual([
      '! Phone numbers that cannot be dialled: 5',
      '      line 3',
      '      line 4',
      '      line 5',
    ]);
    expect(printed).toContain('      line 8: "Oak": sometimes');
    expect(printed.findIndex((line) => line.startsWith('  No category'))).toBeGreaterThan(at);

    const {printed: json, warned, code} = await run('check', 'sheet.csv', '--json');
    expect(code).toBe(1);
    expect(warned).toEqual([]);
    const found = JSON.parse(json.join('\n')) as {doubts: {kind: string}[]};
    expect(found).toMatchObject({services: 6, unusedColumns: ['Colour'], noPlaces: {count: 1}});
    expect(found.doubts.find(({kind}) => kind === 'bad-phone')).toEqual({
      kind: 'bad-phone',
      dangerous: true,
      count: 5,
      lines: ['line 3', 'line 4', 'line 5'],
    });
  });

  it('names the columns that it cannot use at all, and those that it does not understand', async () => {
    put('odd.csv', 'Thing,Hue,Phone\nElm,red,204-555-0101\n');
    put('week.csv', 'Name,Phone,Mon-Fri,Thurs late\nElm,204-555-0101,9-5,6-8\n');
    const {printed, warned} = await run('check', 'odd.csv', 'week.csv');
    expect(warned.join('\n')).toMatch(/no column that is known as a name.*"Thing", "Hue", "Phone"/);
    expect(warned.join('\n')).toMatch(/not understood \("Thurs late"\)/);
    expect(printed).toContain('      "Thurs late"');
    expect(printed).toContain('      odd.csv, line 2');
  });

  it('reads tables of a folder in the encoding that they have', async () => {
    const text = 'Nom;T\u00e9l\u00e9phone\nMaison du Ch\u00eane;819-555-0111\n';
    mkdirSync(join(root, 'lieux'));
    writeFileSync(join(root, 'lieux/a.csv'), Buffer.from(text, 'latin1'));
    await run('build', 'lieux', '--out', 'all.json');
    expect((await read('all.json'))[0]).toMatchObject({
      name: 'Maison du Ch\u00eane',
      phones: [{number: '819-555-0111'}],
    });
  });

  it.each([
    [['check'], 'needs a file'],
    [['build', 'a.json', '--out', 'b.json', '--json'], '--json is an option of'],
    [['build', 'a.json'], 'needs --out'],
    [['build', 'a.json', '--out', 'a.txt'], 'must end in'],
    [['check', 'a.json', '--out', 'b.json'], 'writes nothing'],
    [['mend'], 'There is no'],
    [['check', '--bad'], '--bad'],
  ])('shows its usage for %j', async (args, message) => {
    const {code, warned} = await run(...args);
    expect(code).toBe(2);
    expect(warned[0]).toContain(message);
  });

  it('says how many places have no coordinates, and how far the finder can place them', async () => {
    const at = (id: string, address: object, more: object = {}) => ({
      ...sound,
      id,
      name: `Kits ${id}`,
      point: undefined,
      address: {lines: [], ...address},
      ...more,
    });
    put('list.json', {
      services: [
        at('code', {postalCode: 'R8N 0A1'}),
        at('town', {locality: 'The Pas', region: 'MB'}),
        at('lost', {locality: 'Xyzzy Corners', region: 'MB'}),
        at('secret', {locality: 'Thompson', region: 'MB'}, {confidential: true}),
        at('phone', {}, {virtual: true}),
      ],
    });
    const {printed} = await run('check', 'list.json');
    expect(printed.slice(0, 2)).toEqual([
      '3 places have no coordinates. The finder shows about where they are: 1 by postal code, 1 by town. No distance is known of 1: "Kits lost".',
      '5 services read',
    ]);
  });

  it('names a file that does not exist, and one that is not a directory', async () => {
    put('page.html', '<!doctype html><title>x</title>');
    const {code, warned} = await run('check', 'gone.json', 'page.html');
    expect(code).toBe(1);
    expect(warned.join('\n')).toMatch(/gone\.json/);
    expect(warned.join('\n')).toMatch(/web page/);
  });
});

describe('build', () => {
  it('makes one file of several formats, with hours as they were read', async () => {
    put('tables/services.csv', 'id,name,status\n1,Elm Clinic,active\n');
    put('tables/locations.csv', 'id,name\n5,Elm\n');
    put('tables/service_at_location.csv', 'id,service_id,location_id\n9,1,5\n');
    put(
      'tables/schedules.csv',
      'id,service_id,freq,byday,opens_at,closes_at\n2,1,WEEKLY,"MO,TU",09:00,17:00\n',
    );
    put('more.csv', 'Name;Téléphone;Heures\nMaison;514-555-0101;Lu-Ve 9h-17h\n');
    const {code, printed} = await run('build', 'tables', 'more.csv', '--out', 'all.json');
    expect(code).toBe(1);
    expect(printed).toEqual(['2 services read: all.json is written']);
    const [elm, maison] = await read('all.json');
    expect(elm!.name).toBe('Elm Clinic');
    const monday = {now: new Date('2026-11-23T17:00:00Z'), timeZone: 'America/Toronto'};
    expect(openingStatus(elm!.hours, monday)).toMatchObject({state: 'open'});
    expect(maison!.phones[0]!.number).toBe('514-555-0101');
  });

  it('follows the pages of a live directory', async () => {
    const page = (name: string, number: number) =>
      JSON.stringify({
        page_number: number,
        total_pages: 2,
        ...{
          total_items: 2,
          size: 1,
          first_page: number === 1,
          last_page: number === 2,
          empty: false,
        },
        contents: [{id: name, name, status: 'active'}],
      });
    answers['/services'] = page('one', 1);
    answers['/services?page=2'] = page('two', 2);
    await run('build', `${base}/services`, '--out', 'all.json');
    expect((await read('all.json')).map(({name}) => name)).toEqual(['one', 'two']);
  });

  it('never writes where a confidential place is', async () => {
    put('services.json', [
      {...sound, confidential: true, address: {lines: ['9 Secret St']}, directions: 'Secret door'},
    ]);
    await run('build', 'services.json', '--out', 'all.json');
    expect(readFileSync(join(root, 'all.json'), 'utf8')).not.toMatch(/Secret|49\.2/);
  });

  it('keeps the last good file if there is nothing to write', async () => {
    put('all.json', {services: [sound]});
    const {code} = await run('build', `${base}/gone`, '--out', 'all.json');
    expect(code).toBe(1);
    expect(await read('all.json')).toHaveLength(1);
    expect(existsSync(join(root, 'all.json.tmp'))).toBe(false);
  });
});

describe('build --out places.fgb', () => {
  it('writes a file to read in parts, and another for services without a place', async () => {
    put('in.json', {services: [sound, {...sound, id: 'b', name: 'Birch line', virtual: true}]});
    const {code, printed} = await run('build', 'in.json', '--out', 'site/places.fgb');
    expect(code).toBe(0);
    expect(printed).toEqual([
      'site/places.nowhere.json holds the services without a point: keep it beside site/places.fgb',
      '2 services read: site/places.fgb is written',
    ]);
    const {services, problems} = await readServices(readFileSync(join(root, 'site/places.fgb')));
    expect(problems).toEqual([]);
    expect(services.map(({id}) => id)).toEqual(['a']);
    expect((await read('site/places.nowhere.json')).map(({id}) => id)).toEqual(['b']);
    expect((await run('check', 'site/places.fgb')).printed).toEqual(['1 service read']);
  });
});
