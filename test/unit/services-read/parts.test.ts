import {describe, expect, it} from 'vitest';
import {isFree, welcomesWheelchairs} from '../../../src/services/read/attributes.js';
import {readAges} from '../../../src/services/read/ages.js';
import {readPhones} from '../../../src/services/read/phones.js';
import {pointOf, readPoint} from '../../../src/services/read/points.js';
import {readLanguages} from '../../../src/services/read/spoken-languages.js';
import {categoriesOf, foldedMapping} from '../../../src/services/read/taxonomy.js';
import {read} from './sample.js';

describe('values', () => {
  it.each([
    [
      '604-555-0100 ext 5; 1-800-555-0101 (toll free)',
      ['604-555-0100x5', '1-800-555-0101 toll free'],
    ],
    ['(604) 555-0100 / 604.555.0101', ['(604) 555-0100', '604.555.0101']],
    ['604 555 0100 or 604 555 0101', ['604 555 0100', '604 555 0101']],
    ['604-555-0100, 604-555-0101', ['604-555-0100', '604-555-0101']],
    ['Crisis: 1-800-555-0100', ['1-800-555-0100 Crisis']],
    ['911', ['911']],
    ['text 741741', ['741741 text']],
    ['514 555-0100 poste 12', ['514 555-0100x12']],
    ['+44 1234 234567', ['+44 1234 234567']],
    ['6045550100', ['6045550100']],
    ['n/a', []],
    ['unlisted', []],
  ])('reads phone numbers in %j', (text, expected) => {
    expect(
      readPhones(text).map(
        ({number, extension, description}) =>
          `${number}${extension ? `x${extension}` : ''}${description ? ` ${description}` : ''}`,
      ),
    ).toEqual(expected);
  });

  it.each([
    ['English, French and Punjabi', ['en', 'fr', 'pa']],
    ['anglais / français', ['en', 'fr']],
    ['en;fra;cmn', ['en', 'fr', 'zh']],
    ['American Sign Language (ASL); Tagalog', ['ase', 'fil']],
    ['Chinese (Cantonese), Farsi', ['zh', 'fa']],
    ['interpreters may be arranged', []],
    ['Inuktitut, Cree, Mi’kmaq', ['iu', 'cr', 'mic']],
  ])('reads languages in %j', (text, expected) => expect(readLanguages(text)).toEqual(expected));

  it.each([
    ['Free', true],
    ['Free to eligible persons/entities', true],
    ['Gratuit', true],
    ['No fee', true],
    ['0', true],
    ['$0.00', true],
    ['None', true],
    ['Not free', false],
    ['Smoke-free building; $5', false],
    ['Free parking', false],
    ['$20, free coffee', false],
    ['Sliding scale', false],
    ['', false],
  ])('reads whether a service is free: %j', (text, expected) =>
    expect(isFree(text)).toBe(expected),
  );

  it.each([
    ['Wheelchair accessible main entrance', true],
    ['Accessible en fauteuil roulant', true],
    ['Not wheelchair accessible * designated parking', false],
    ['No wheelchair access', false],
    ['Inaccessible. Wheelchairs can be borrowed', true],
    ['Designated parking', false],
    ['Non accessible en fauteuil roulant', false],
  ])('reads wheelchair access: %j', (text, expected) =>
    expect(welcomesWheelchairs(text)).toBe(expected),
  );

  it.each([
    ['13-24', {min: 13, max: 24}],
    ['16+', {min: 16}],
    ['18 and over', {min: 18}],
    ['under 19', {max: 18}],
    ['14 ans et plus', {min: 14}],
    ['All ages', undefined],
  ])('reads ages: %j', (text, expected) => expect(readAges(text)).toEqual(expected));

  it('assigns terms to our categories, the site’s own mapping first', () => {
    expect(categoriesOf(['Supervised Consumption Site', 'Sevrage', 'Knitting'])).toEqual([
      'consumption',
      'withdrawal',
    ]);
    const mapping = foldedMapping({'RX-8250': 'withdrawal', Knitting: 'peer'});
    expect(categoriesOf(['RX-8250.1000', 'knitting'], mapping)).toEqual(['withdrawal', 'peer']);
  });

  it('assigns attributes by the site’s own mapping', async () => {
    const csv = 'name,Acces libre,kind\nA,oui,Knitting\nB,non,x\n';
    const {services} = await read(csv, {
      filters: {'Accès libre': 'walk-in'},
      categories: {knitting: 'peer'},
    });
    expect(services.map(({attributes, categories}) => [attributes, categories])).toEqual([
      [['walk-in'], ['peer']],
      [[], []],
    ]);
  });

  it('refuses impossible coordinates', () => {
    expect(readPoint(0, 0)).toEqual({});
    expect(readPoint('43.6', '-79.4')).toEqual({fault: 'swapped-point'});
    expect(readPoint('x', 'y')).toEqual({fault: 'bad-point'});
    expect(readPoint('', null)).toEqual({});
    expect(pointOf({type: 'Point', coordinates: []})).toEqual({});
  });
});
