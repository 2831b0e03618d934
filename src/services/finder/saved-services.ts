import {noHours} from '../../hours/hours.js';
import type {Service} from '../model/service.js';

const key = 'tend-kept';

/** The services that the reader asked to keep on the device; empty where a browser refuses storage. */
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
 * Keeps a service, or forgets it.
 * @returns what is kept now; undefined where the browser refuses.
 */
export function setSaved(service: Service, wanted: boolean): Service[] | undefined {
  const others = savedServices().filter(({id}) => id !== service.id);
  const all = wanted ? [...others, service] : others;
  try {
    if (all.length) localStorage.setItem(key, JSON.stringify(all));
    else localStorage.removeItem(key);
    return all;
  } catch {
    return undefined;
  }
}
