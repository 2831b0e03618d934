import {describe, expect, it} from 'vitest';
import {readPoint, pointIn} from '../../../src/services/read/points.js';
import {messages, names, read} from './sample.js';

const first = async (csv: string) => (await read(csv)).services[0]!;

describe('headings of everyday sheets', () => {
  it.each([
    ['Pharmacy Name,Street,City,Prov,Postal,Tel.', 'Elm,10 King Street,Cobourg,ON,K9A 0A1,905-555-0172'],
    ['Pharmacy,Addr.,Town/City,Prov.,P.C.,Ph.', 'Elm,10 King Street,Cobourg,ON,K9A 0A1,905-555-0172'],
    ["Nom de l'organisme,Adresse de rue,Municipalité,Prov,Code postal,N° de téléphone", 'Elm,10 King Street,Cobourg,ON,K9A 0A1,905-555-0172'],
    ['Name / Nom,Address / Adresse,City / Ville,Province,Postal Code / Code postal,Phone / Téléphone', 'Elm,10 King Street,Cobourg,ON,K9A 0A1,905-555-0172'],
    ['Nom de la pharmacie (complet),Adresse (rue),Ville ou municipalité,Province,Code postal,Tél. (réception)', 'Elm,10 King Street,Cobourg,ON,K9A 0A1,905-555-0172'],
    ['Name of location,Street address (no PO boxes),Nearest town,Province/Territory,Postal code,Telephone number', 'Elm,10 King Street,Cobourg,ON,K9A 0A1,905-555-0172'],
  ])('%s', async (headings, row) => {
    expect(await first(`${headings}\n${row}\n`)).toMatchObject({
      name: 'Elm',
      address: {lines: ['10 King Street'], locality: 'Cobourg', region: 'ON', postalCode: 'K9A 0A1'},
      phones: [{number: '905-555-0172'}],
    });
  }); // prettier-ignore

  it.each([
    'Hrs',
    'Hrs.',
    'Days & Hours',
    'Hours of operation',
    "Horaire d'ouverture",
    'Jours et heures',
    'Store hours',
    'When open',
    'Opening hrs',
  ])('may call hours %s', async (heading) =>
    expect((await first(`Name,Phone,${heading}\nElm,204-555-0101,M-F 9-4\n`)).hours.text).toBe(
      'M-F 9-4',
    ),
  );

  it('may name a program of an agency', async () => {
    const {services} = await read(
      'Agency,Program,Ph.\nShore Society,Kits,604-555-0175\nShore Society,Needles,604-555-0176\n',
    );
    expect(services.map(({name, organization}) => [name, organization])).toEqual([
      ['Kits', 'Shore Society'],
      ['Needles', 'Shore Society'],
    ]);
  });
});

describe('streets', () => {
  it.each([
    ['Street No.,Street', '12,Alder Street', '12 Alder Street'],
    ['House #,St Name', '14,Alder Street', '14 Alder Street'],
    [
      'street_no,street_name,source_format_str_address',
      '12,alder st,12 alder st brandon',
      '12 alder st',
    ],
    [
      'street_no,street_name,source_format_str_address',
      ',,"7 spruce st, brandon"',
      '7 spruce st, brandon',
    ],
    [
      'Street number,Street name,Street type,Direction',
      '12.0,Alder,Street,NW',
      '12 Alder Street NW',
    ],
    ['No civique,Type de rue,Nom de la rue', '120,rue,Principale', '120 rue Principale'],
    ['Civic #,Road name', '5,Hill Road', '5 Hill Road'],
    ['Street No.,Street', '12,12 Alder Street', '12 Alder Street'],
  ])('keep their numbers: %s', async (headings, cells, street) =>
    expect((await first(`Name,City,${headings}\nElm,Brandon,${cells}\n`)).address?.lines).toEqual([
      street,
    ]),
  );
});

describe('coordinates', () => {
  it('get the sign that they lack, and a report says so', async () => {
    const found = await read('Name,Phone,Lat,Long\nElm,204-555-0101,49.85,99.95\n');
    expect(found.services[0]!.point).toEqual([-99.95, 49.85]);
    expect(messages(found)[0]).toContain('line 2 has a longitude without its minus sign');
  });

  it.each([
    '49.5, -97.25',
    '-97.25, 49.5',
    '(49.5, -97.25)',
    '49,5; -97,25',
    '49.5° N, 97.25° W',
    `49°30'00"N 97°15'00"W`,
    'N 49.5, O 97.25',
    'lat: 49.5, long: -97.25',
  ])('may be written as %s', (text) => expect(pointIn(text).point).toEqual([-97.25, 49.5]));

  it('may have degrees and directions', () => {
    expect(readPoint('97.25 W', '49.5 N').point).toEqual([-97.25, 49.5]);
    expect(readPoint('97° 15′ O', '49° 30′ N').point).toEqual([-97.25, 49.5]);
    expect(readPoint('−97,25', '49,5').point).toEqual([-97.25, 49.5]);
  });

  it('that are missing do not make a place a service by phone', async () => {
    const {services} = await read(
      'Name,Phone,Address,Notes\nStreet van,204-555-0104,,Parks at the library\nNight line,204-555-0105,,Crisis line\n',
    );
    expect(services.map(({virtual}) => virtual)).toEqual([undefined, true]);
  });
});

describe('rows that are no places', () => {
  it('are left out and reported', async () => {
    const found = await read(
      'Name,Phone,Address,City\nNORTH END,,,\nElm,204-555-0101,12 Birch Street,Winnipeg\nName,Phone,Address,City\nOak,204-555-0103,16 Oak Street,Winnipeg\nTotal,2,,\nLast updated: March 2026,,,\n* call before you go,,,\n',
    );
    expect(names(found.services)).toEqual(['Elm', 'Oak']);
    expect(messages(found)).toEqual([
      'the directory: lines 2, 6, 7 and 8 have a name and nothing else, and are left out.',
    ]);
  });

  it('are not read from errors of a spreadsheet', async () => {
    const found = await read(
      'Name,Phone,Address,City,Hours\n#REF!,#N/A,#VALUE!,#NAME?,#DIV/0!\nElm,204-555-0102,#REF!,Winnipeg,#N/A\nLoading...,Loading...,Loading...,Loading...,Loading...\n',
    );
    expect(names(found.services)).toEqual(['Elm']);
    expect(found.services[0]!.address!.lines).toEqual([]);
    expect(messages(found)[0]).toContain('lines 2, 3 and 4 have cells with errors');
  });
});
