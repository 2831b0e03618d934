import type {Profile} from '../../community/profile.js';
import {atLeast, oneOf} from '../../ui/settings.js';
import {serviceFormats, type ServiceFormat} from '../read/formats.js';

/** The finder's settings: attribute, then profile, then default. */
export const finderSettings = {
  format: {
    attribute: 'format',
    ...oneOf<ServiceFormat>(serviceFormats),
    profile: ({services}: Profile) => services?.format as ServiceFormat | undefined,
    default: undefined as ServiceFormat | undefined,
  },
  limit: {
    attribute: 'limit',
    ...atLeast(1, 'results'),
    expected: 'a number from 1',
    profile: ({services}: Profile) => services?.limit,
    default: 20,
  },
};
