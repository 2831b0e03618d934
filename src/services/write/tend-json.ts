import type {Service} from '../model/service.js';

/**
 * Writes services as `services.json`. Hours are written as rules, because schedules of other formats have no
 * text with the same meaning.
 */
export const writeServices = (services: readonly Service[]): {services: unknown[]} => ({
  services: services.map(({confirmed, confidential, ...service}) => {
    const {address: _address, point: _point, directions: _directions, ...rest} = service;
    return {
      // The place of a confidential service is not written.
      ...(confidential ? {...rest, confidential} : service),
      ...(confirmed && {confirmed: confirmed.toISOString().slice(0, 10)}),
    };
  }),
});
