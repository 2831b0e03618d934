import {describe, expect, it} from 'vitest';
import type {Area} from '../../../src/alerts/model/alert.js';
import {reaches} from '../../../src/alerts/model/area.js';
import {pickVersion} from '../../../src/alerts/index.js';
import {alert, version} from './sample.js';

describe('where', () => {
  const area = (more: Partial<Area>): Area => ({
    name: 'Somewhere',
    polygons: [],
    circles: [],
    codes: [],
    ...more,
  });
  const sgc = (value: string, system = 'profile:CAP-CP:Location:0.3') => ({
    codes: [{system, value}],
  });
  const square: [number, number][] = [
    [-124, 49],
    [-122, 49],
    [-122, 50],
    [-124, 50],
    [-124, 49],
  ];
  const vancouver = {codes: ['5915022'], point: [-123.12, 49.28] as [number, number]};

  it.each<[string, Partial<Area>[], object, boolean]>([
    ['no area: everywhere', [], vancouver, true],
    ['the province of the place', [sgc('59')], vancouver, true],
    ['a part of the place’s region', [sgc('5915022')], {codes: ['5915']}, true],
    ['another province', [sgc('48')], vancouver, false],
    ['all of Canada', [sgc('01')], vancouver, true],
    ['codes of another system', [sgc('041420', 'layer:EC-MSC-SMC:1.0:CLC')], vancouver, true],
    ['around the point', [{polygons: [square]}], vancouver, true],
    ['around another point', [{polygons: [square]}], {point: [-114, 51]}, false],
    ['near the point', [{circles: [{center: [-123, 49], km: 40}]}], vancouver, true],
    ['too far from the point', [{circles: [{center: [-120, 49], km: 40}]}], vancouver, false],
    ['one of several areas', [sgc('48'), sgc('5915')], vancouver, true],
    ['nothing but another name', [{}], {names: ['Elsewhere']}, true],
    [
      'across the date line',
      [
        {
          polygons: [
            [
              [179, 50],
              [-179, 50],
              [-179, 52],
              [179, 52],
              [179, 50],
            ],
          ],
        },
      ],
      {point: [-179.5, 51]},
      true,
    ],
  ])('%s', (_, areas, place, expected) => {
    expect(reaches(areas.map(area), place)).toBe(expected);
  });
});

describe('the language', () => {
  const bilingual = alert('a', {
    versions: [version({lang: 'fr-CA'}), version({lang: 'en-CA'}), version({lang: 'fr-CA'})],
  });
  it.each([
    [['fr'], ['fr-CA', 'fr-CA']],
    [['en'], ['en-CA']],
    [
      ['pa', 'fr'],
      ['fr-CA', 'fr-CA'],
    ],
    [['ar'], ['en-CA']],
    [['junk!'], ['en-CA']],
  ])('for a reader of %j is %j', (langs, expected) => {
    expect(pickVersion(bilingual, langs).map(({lang}) => lang)).toEqual(expected);
  });
});
