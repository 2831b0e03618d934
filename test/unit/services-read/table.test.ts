import Papa from 'papaparse';
import {describe, expect, it} from 'vitest';
import {readRows, delimiterOf} from '../../../src/shared/tables/delimited.js';
import {readServices} from '../../../src/services/read/index.js';
import {messages, names, one, read} from './sample.js';
import fc from '../property.js';

describe('a table', () => {
  it('is read with English headings', async () => {
    const csv =
      'Name,Category,Street Address,City,Province,Postal Code,Phone,Website,Latitude,Longitude,Hours,Free,Wheelchair,Last Verified\n' +
      '"Lantern, House","Food; Shelter",1 Main St,Exampleton,ON,M0M 0M0,416-555-0100 x 12,example.org,43.6,-79.4,Mo-Fr 09:00-17:00,Yes,No,2026-05-04\n';
    expect(await one(csv)).toMatchObject({
      id: 'lantern-house-1-main-st',
      name: 'Lantern, House',
      categories: ['food', 'shelter'],
      address: {lines: ['1 Main St'], locality: 'Exampleton', region: 'ON', postalCode: 'M0M 0M0'},
      phones: [{number: '416-555-0100', extension: '12'}],
      url: 'https://example.org/',
      point: [-79.4, 43.6],
      attributes: ['free'],
      confirmed: new Date('2026-05-04'),
    });
  });

  it('is read in French, with semicolons, in Windows-1252', async () => {
    const csv =
      'Nom;Adresse;Ville;Code postal;Téléphone;Heures d’ouverture;Latitude;Longitude;Coût;Langues parlées;Site web;Confidentiel\r\n' +
      "Café de l'Éveil;1, rue Fictive;Exempleville;H0H 0H0;514 555-0100, poste 3;Lun-Ven 9h à 17h;45,5;-73,6;Gratuit;français, anglais et innu;javascript:alert(1);non\r\n";
    const bytes = Uint8Array.from(csv.replace('’', "'"), (char) => char.charCodeAt(0));
    const {services, problems} = await readServices(bytes, {
      baseUrl: 'https://example.org/lieux.csv',
    });
    expect(services).toMatchObject([
      {
        name: "Café de l'Éveil",
        address: {lines: ['1, rue Fictive'], locality: 'Exempleville', postalCode: 'H0H 0H0'},
        phones: [{number: '514 555-0100', extension: '3'}],
        point: [-73.6, 45.5],
        cost: 'Gratuit',
        attributes: ['free'],
        languages: ['fr', 'en', 'moe'],
      },
    ]);
    expect(services[0]!.hours.text).toBe('Lun-Ven 9h à 17h');
    expect(services[0]!.url).toBeUndefined();
    expect(messages({problems})).toEqual([
      'https://example.org/lieux.csv: line 2 has a link that is not a web address; the link is left out.',
    ]);
  });

  it.each([
    ['tabs', 'name\tphone\nA\t604-555-0100\n'],
    ['a byte order mark', '\uFEFFname,phone\nA,604-555-0100\n'],
    ['a hint for spreadsheets', 'sep=;\nname;phone\nA;604-555-0100\n'],
    ['a title above', 'Places in Exampleton\n\nname,phone\nA,604-555-0100\n'],
    ['line ends of old', 'name,phone\rA,604-555-0100\r'],
    ['blank lines and rows', 'name,phone\n\n,\nA,604-555-0100\n , \n'],
  ])('may have %s', async (_, csv) => {
    expect(await one(csv)).toMatchObject({name: 'A', phones: [{number: '604-555-0100'}]});
  });

  it('reports unusable rows in one problem, with their lines', async () => {
    const rows = Array.from({length: 12}, (_, index) =>
      index % 2 ? `,${index}` : `"P\n${index}",`,
    );
    const found = await read(`name,note\n${rows.join('\n')}`, {baseUrl: 'places.csv'});
    expect(found.services).toHaveLength(6);
    expect(found.problems).toMatchObject([
      {
        code: 'services-bad-rows',
        line: 4,
        message: 'places.csv: lines 4, 7, 10, 13, 16 and 1 more have no name, and are left out.',
      },
    ]);
  });

  it('loses only the row with an unclosed quote', async () => {
    const csv =
      'name,address,phone\nA,1 Main,1\n"B,2 Main,2\nC,"3 ""Main""",3\n"D",4 Main,4\nE,"5\nMain",5\n';
    expect(names((await read(csv)).services)).toEqual(['A', '"B', 'C', 'D', 'E']);
  });

  it('gives every service a unique id', async () => {
    const {services} = await read('id,name\n1,A\n1,B\n,C\n,C\n1-2,D\n');
    expect(new Set(services.map(({id}) => id)).size).toBe(5);
  });

  it('may have a point in one cell', async () => {
    for (const cell of [
      '"43.6, -79.4"',
      'POINT (-79.4 43.6)',
      '"{""type"":""Point"",""coordinates"":[-79.4,43.6]}"',
    ]) {
      expect((await one(`name,geometry\nA,${cell}\n`)).point).toEqual([-79.4, 43.6]);
    }
  });

  it('may have hours by day', async () => {
    const {hours} = await one('nom,lundi,mardi,dimanche\nA,9h-17h,,fermé\n');
    expect(hours.text).toBe('lundi: 9h-17h; dimanche: fermé');
  });

  it('keeps private columns of iCarol private', async () => {
    const heads =
      'ResourceAgencyNum,PublicName,AgencyDescription,PhysicalAddress1,PhysicalCity,PhysicalAddressIsPrivate,Latitude,Longitude,Phone1Number,Phone1Name,Phone2Number,Phone2IsPrivate,MailingAddress1,HoursOfOperation,TaxonomyTerms,AgencyStatus';
    const csv = `${heads}\n1,House,Beds,1 Secret St,Exampleton,Yes,43,-79,416-555-0100,Office,416-555-0199,Yes,PO Box 1,24/7,Homeless Shelter,Active\n2,Hall,,2 Open St,Exampleton,No,43,-79,416-555-0101,,,,,,,Inactive\n`;
    const service = await one(csv);
    expect(service).toMatchObject({
      id: '1',
      name: 'House',
      confidential: true,
      phones: [{number: '416-555-0100', description: 'Office'}],
      categories: ['shelter'],
    });
    expect(JSON.stringify(service)).not.toMatch(/Secret|-79|0199|PO Box/);
  });

  it('is split into cells as other programs do it', () => {
    const cell = fc.stringMatching(/^[a-z ,;"\n]{0,8}$/);
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, {minLength: 3, maxLength: 3}), {minLength: 1}),
        (rows) => {
          const data = [['x', 'y', 'z'], ...rows];
          const csv = Papa.unparse(data, {quotes: true, newline: '\n'});
          expect([...readRows(csv, ',')].map(({cells}) => cells)).toEqual(data);
        },
      ),
    );
    expect(delimiterOf('a;"b,c,d,e";f\n')).toBe(';');
  });
});
