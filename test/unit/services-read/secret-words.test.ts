import {describe, expect, it} from 'vitest';
import {readServices} from '../../../src/services/read/index.js';

const table = (cells: Record<string, string>) => {
  const all = {Name: 'Elm', Phone: '204-555-0161', Address: '99 Alder Lane', City: 'Selkirk', Lat: '50.14', Long: '-96.88', ...cells}; // prettier-ignore
  const quoted = Object.values(all).map((cell) => `"${cell}"`);
  return `${Object.keys(all).join(',')}\n${quoted.join(',')}\n`;
};
const service = async (cells: Record<string, string>) =>
  (await readServices(table(cells))).services[0]!;

describe('a place is hidden', () => {
  it.each([
    'Location not disclosed',
    'Call for location',
    'Location is kept confidential - call first',
    '99 Alder Lane (confidential - do not publish)',
    '99 Alder Lane (private)',
    'Undisclosed',
    'Address withheld',
    'Private',
    'Secret location',
    'Please call',
    'Provided upon intake',
    'Adresse non divulguée',
    'Adresse confidentielle',
    'Lieu secret',
    'Appelez pour connaître l’adresse',
    'Adresse fournie sur demande',
    'Ne pas publier',
    'Confidentiel',
    'unlisted',
    'kept secret',
    'Address: contact us',
    'Address available by phone',
  ])('if its address says so: %s', async (Address) => {
    const found = await service({Address});
    expect(found.confidential).toBe(true);
    expect(JSON.stringify(found)).not.toMatch(/50\.14|Alder/);
  });

  it.each([
    ['Notes', 'The address is confidential.'],
    ['Notes', 'Women only. Do not publish address. Bus 4.'],
    ['Notes', 'Our location is never shared'],
    ['Notes', 'Staff: please do not share the location'],
    ['Notes', 'Call the crisis line to find out the location'],
    ['Notes', 'Confidential location; see 99 Alder Lane'],
    ['Remarques', 'L’adresse est tenue secrète'],
    ['Remarques', 'Appelez-nous pour obtenir l’adresse'],
    ['Remarques', 'Ne pas divulguer'],
    ['Remarques', 'adresse non publiée'],
    ['Internal', 'not for publication'],
    ['Address type', 'Confidential'],
    ['Notes', 'address not to be shared'],
    ['Remarques', 'Pour votre sécurité, l’adresse n’est pas publiée'],
    ['Remarques', 'Communiquez avec nous pour l’adresse'],
    ['Column 9', 'address withheld for safety'],
  ])('if any cell says so: %s, %s', async (heading, text) => {
    const found = await service({[heading]: text});
    expect(found.confidential).toBe(true);
    expect(JSON.stringify(found)).not.toMatch(/50\.14|Alder/);
  });

  it.each([
    ['Private address', 'Yes'],
    ['Private', 'yes'],
    ['Hide', 'x'],
    ['Hide address?', 'Y'],
    ['Hide from map', 'Yes'],
    ['Do not publish', 'TRUE'],
    ['Unlisted', '1'],
    ['Confidential?', 'maybe'],
    ['Adresse privée', 'oui'],
    ['Ne pas publier', 'x'],
    ['Masquer', 'oui'],
    ['Public address?', 'no'],
    ['Public', 'No'],
    ['Publish', 'N'],
    ['Show on map', 'N'],
    ['Show address', 'false'],
    ['OK to publish address?', ''],
    ['Adresse publique', 'non'],
    ['Afficher sur la carte', 'Non'],
    ['Visibility', 'private'],
    ['Is address confidential', 'Y'],
    ['Show in directory', 'no'],
    ['Address can be shared', 'No'],
    ['Adresse à publier', 'non'],
    ['Safe to share?', 'no'],
    ['Privacy', 'hidden'],
  ])('by a column, either way round: %s = %s', async (heading, value) => {
    const found = await service({[heading]: value});
    expect(found.confidential).toBe(true);
    expect(JSON.stringify(found)).not.toMatch(/50\.14|Alder/);
  });
});

describe('a place is shown', () => {
  it.each([
    ['Private address', 'No'],
    ['Hide', ''],
    ['Do not publish', 'no'],
    ['Public address?', 'yes'],
    ['Public', ''],
    ['Show on map', 'Y'],
    ['Adresse publique', 'oui'],
    ['Visibility', 'public'],
    ['Address', '12 Hidden Valley Road'],
    ['Address', '4 Private Road'],
    ['Address', '12 Birch Road (call for directions)'],
    ['Map', 'https://example.org/map'],
    ['Ownership', 'Private'],
    ['Notes', 'Free and confidential counselling'],
    ['Notes', 'This site offers confidential testing and private rooms'],
    ['Notes', 'All services are confidential and anonymous.'],
    ['Notes', 'Do not share needles or pipes'],
    ['Notes', 'Please don’t show up before nine'],
    ['Notes', 'Call ahead for hours'],
    ['Notes', 'The address is not confidential'],
    ['Remarques', 'Service gratuit et confidentiel'],
    ['Remarques', 'Ne pas partager le matériel'],
  ])('%s = %s', async (heading, value) => {
    expect((await service({[heading]: value})).confidential).toBeUndefined();
  });
});

it('hears it in every format', async () => {
  const secret = {
    name: 'Elm',
    categories: ['shelter'],
    phones: ['204-555-0161'],
    point: [-96.88, 50.14],
  };
  for (const source of [
    [{...secret, confidential: true}],
    [{...secret, address: {lines: ['Call for location']}}],
    {
      type: 'Feature',
      properties: {name: 'Elm', notes: 'Adresse non divulguée'},
      geometry: {type: 'Point', coordinates: [-96.88, 50.14]},
    },
    {
      id: 's',
      name: 'Elm',
      description: 'Undisclosed location',
      service_at_locations: [{id: 'a', location: {id: 'l', latitude: 50.14, longitude: -96.88}}],
    },
  ]) {
    const {services} = await readServices(JSON.stringify(source));
    expect(services[0]).toMatchObject({name: 'Elm', confidential: true});
    expect(services[0]).not.toHaveProperty('point');
  }
});
