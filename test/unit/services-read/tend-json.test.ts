import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import {servicesSchema} from '../../../.config/build/services-schema.mjs';
import {applyTranslations} from '../../../src/services/read/translations.js';
import {full, one, read} from './sample.js';

describe("Tend's own JSON", () => {
  const place = {
    id: 'van',
    name: 'Lantern Van',
    categories: ['outreach', 'Food'],
    attributes: ['walk-in', 'anonymous'],
    phones: ['604-555-0100', {number: '604-555-0101', type: 'text'}],
    languages: ['en', 'fr'],
    hours: 'Mo-Fr 18:00-22:00',
    mobile: [{name: 'Main and 1st', point: [-123.1, 49.2], hours: 'Tu 18:00-19:30'}],
    timeZone: 'America/Vancouver',
    point: [-123, 49],
    ages: {min: 16},
    confirmed: '2026-11-01',
    translations: {FR: {name: 'La Lanterne', hoursText: 'Lundi à vendredi'}, '??': {name: 'x'}},
  };

  it.each([[[place]], [{services: [place]}], [place]])('is read (%#)', async (source) => {
    expect(await one(source)).toMatchObject({
      id: 'van',
      categories: ['outreach', 'food'],
      attributes: ['walk-in', 'anonymous'],
      phones: [{number: '604-555-0100'}, {number: '604-555-0101', type: 'text'}],
      languages: ['en', 'fr'],
      mobile: [{name: 'Main and 1st', point: [-123.1, 49.2]}],
      timeZone: 'America/Vancouver',
      point: [-123, 49],
      ages: {min: 16},
      translations: {fr: {name: 'La Lanterne', hoursText: 'Lundi à vendredi'}},
    });
  });

  it('agrees with its schema', () => {
    const schema = JSON.parse(servicesSchema()) as object;
    const validate = new Ajv2020({strict: false}).compile(schema);
    const {translations, ...rest} = place;
    expect(translations).toBeDefined();
    expect(validate({services: [{...rest, translations: {fr: {name: 'La Lanterne'}}}]})).toBe(true);
    expect(validate([{name: 'A', point: [200, 0]}])).toBe(false);
    expect(validate([{id: 'nameless'}])).toBe(false);
  });

  it('reads `phone` beside a list without a number', async () => {
    const {phones} = await one([{...place, phones: ['see the door'], phone: '604-555-0102'}]);
    expect(phones).toEqual([{number: '604-555-0102'}]);
    expect((await one([{...place, phone: '604-555-0102'}])).phones).toHaveLength(2);
  });

  it('applies the site’s translations by id', async () => {
    const {services} = await read([full]);
    const [translated] = applyTranslations(services, {
      fr: {s1: {name: 'Trousses', description: 'Gratuites'}, sal1: {name: 'Trousses ici'}},
      'not a tag!': {s1: {name: 'x'}},
    });
    expect(translated!.translations).toEqual({
      fr: {name: 'Trousses ici', description: 'Gratuites'},
    });
  });
});

it('shows a number that cannot be dialled with the description, and reports it', async () => {
  const {services, problems} = await read({
    services: [
      {
        id: 'a',
        name: 'Alder House',
        lang: 'en',
        description: 'Beds.',
        phones: [{number: '555-0101'}],
      },
      {id: 'b', name: 'Birch House', lang: 'en', phones: ['604-555-0102']},
    ],
  });
  expect(services[0]!.phones).toEqual([]);
  expect(services[0]!.description).toBe('Beds.\n\n555-0101');
  expect(services[1]!.phones.map(({number}) => number)).toEqual(['604-555-0102']);
  expect(problems.map(({message}) => message).join()).toMatch(/phone number/);
  expect(problems).toHaveLength(1);
});
