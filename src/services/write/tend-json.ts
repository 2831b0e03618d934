import type {Service} from '../model/service.js';

/**
 * Services as a `services.json` has them. Their hours stand as they were read, since schedules of other
 * formats have no text that says the same.
 */
export const writeServices = (services: readonly Service[]): {services: unknown[]} => ({
  services: services.map(({confirmed, confidential, ...service}) => {
    const {address: _address, point: _point, directions: _directions, ...rest} = service;
    return {
      // Where a confidential place is, is not written.
      ...(confidential ? {...rest, confidential} : service),
      ...(confirmed && {confirmed: confirmed.toISOString().slice(0, 10)}),
    };
  }),
});
