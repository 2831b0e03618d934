import {noHours} from '../../hours/hours.js';
import type {Service} from '../model/service.js';

const key = 'tend-kept';

/** The services that the reader saved on the device; empty if the browser refuses storage. */
export function savedServices(): Service[] {
  try {
    const all = JSON.parse(localStorage.getItem(key) ?? '[]') as Service[];
    return all
      .filter(({id, name}) => typeof id === 'string' && typeof name === 'string')
      .map((service) => ({
        ...service,
        categories: service.categories ?? [],
        phones: service.phones ?? [],
        languages: service.languages ?? [],
        accessibility: service.accessibility ?? [],
        attributes: service.attributes ?? [],
        hours: service.hours ?? noHours,
        confirmed: service.confirmed && new Date(service.confirmed),
      }));
  } catch {
    return [];
  }
}

/**
 * Saves a service on the device, or removes it.
 * @returns all saved services; undefined if the browser refuses.
 */
export function setSaved(service: Service, isWanted: boolean): Service[] | undefined {
  const others = savedServices().filter(({id}) => id !== service.id);
  const all = isWanted ? [...others, service] : others;
  try {
    if (all.length) localStorage.setItem(key, JSON.stringify(all));
    else localStorage.removeItem(key);
    return all;
  } catch {
    return undefined;
  }
}
