import {noHours} from '../../hours/hours.js';
import type {Service} from '../model/service.js';

const storageKey = 'tend-kept';

const lists = ['categories', 'phones', 'languages', 'accessibility', 'attributes'] as const;

/** The services that the reader saved on the device; empty if the browser refuses storage. */
export function savedServices(): Service[] {
  try {
    const all = JSON.parse(localStorage.getItem(storageKey) ?? '[]') as Service[];
    const saved = all.filter(({id, name}) => typeof id === 'string' && typeof name === 'string');
    for (const service of saved) {
      // Storage is untrusted: an older version may have written it.
      for (const key of lists) service[key] ??= [];
      service.hours ??= noHours;
      service.confirmed &&= new Date(service.confirmed);
    }
    return saved;
  } catch {
    return [];
  }
}

/**
 * Saves or removes a service on the device.
 * @returns all saved services; undefined if the browser refuses.
 */
export function setSaved(service: Service, isWanted: boolean): Service[] | undefined {
  const others = savedServices().filter(({id}) => id !== service.id);
  const all = isWanted ? [...others, service] : others;
  try {
    if (all.length) localStorage.setItem(storageKey, JSON.stringify(all));
    else localStorage.removeItem(storageKey);
    return all;
  } catch {
    return undefined;
  }
}
