import {describe, expect, it} from 'vitest';
import {atLeast, oneOf, resolveSettings} from '../../src/ui/settings.js';

const declared = {
  kit: {
    attribute: 'kit',
    ...oneOf(['nasal', 'injection', 'both']),
    profile: ({kit}: {kit?: string}) => kit as 'nasal' | undefined,
    default: 'both',
  },
  pollInterval: {attribute: 'poll-interval', ...atLeast(300, 'seconds'), default: 300},
};

const resolve = (properties: object, profile = {}) => {
  const invalid: string[] = [];
  const settings = resolveSettings(declared, {...properties}, profile, (setting, value) =>
    invalid.push(`${setting.attribute}=${String(value)}: ${setting.expected}`),
  );
  return {settings, invalid};
};

describe('a setting', () => {
  it('comes from the attribute, then the profile, then the default', () => {
    expect(resolve({kit: 'nasal'}, {kit: 'injection'}).settings['kit']).toBe('nasal');
    expect(resolve({}, {kit: 'injection'}).settings['kit']).toBe('injection');
    expect(resolve({}).settings['kit']).toBe('both');
  });

  it.each([undefined, null, ''])('uses the profile if the attribute is %j', (kit) => {
    expect(resolve({kit}, {kit: 'nasal'})).toMatchObject({settings: {kit: 'nasal'}, invalid: []});
  });

  it('is reported with the expected values if it is invalid, and the profile is used', () => {
    const {settings, invalid} = resolve({kit: 'pills', pollInterval: 10}, {kit: 'nasal'});
    expect(settings).toEqual({kit: 'nasal', pollInterval: 300});
    expect(invalid).toEqual([
      'kit=pills: nasal, injection or both',
      'poll-interval=10: 300 seconds or more',
    ]);
  });
});
