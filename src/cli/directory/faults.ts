import type {Service} from '../../services/model/service.js';

const day = 86_400_000;
/** Milliseconds until a confirmation is out of date. */
const confirmationAge = 365 * day;
/** Bounds of Canada with its islands and seas: west, south, east, north in degrees. */
const canada = [-141.1, 41.6, -52.5, 83.3] as const;

/** Kind of fault → the services that have it, each with a line about it. */
export type Faults = Map<string, {service: Service; line: string}[]>;

/** Finds faults of single services. */
export function directoryFaults(services: readonly Service[], now: Date): Faults {
  const faults: Faults = new Map();
  const names = new Map<string, Service>();
  for (const service of services) {
    const note = (kind: string, words: string) => {
      const line = `"${service.name}" (${service.id}) ${words}`;
      faults.set(kind, [...(faults.get(kind) ?? []), {service, line}]);
    };
    const {hours, mobile, phones, url, email, confirmed, point, categories, confidential} = service;
    if (hours.doubt)
      note(`hours-${hours.doubt}`, `has hours that are ${hours.doubt}: ${hours.text ?? ''}`.trim());
    else if (!hours.rules.length && !mobile?.length) note('no-hours', 'has no hours.');
    if (!phones.length && !url && !email) note('no-contact', 'has no phone, website or email.');
    if (confidential && !phones.length)
      note('no-phone', 'is confidential and has no phone to call first.');
    if (!categories.length) note('no-category', 'has no category that the finder knows.');
    if (!confirmed) note('not-confirmed', 'does not say when it was last confirmed.');
    else if (confirmed.getTime() - now.getTime() > day)
      note('future', `is said to be confirmed on ${confirmed.toISOString().slice(0, 10)}.`);
    else if (now.getTime() - confirmed.getTime() > confirmationAge)
      note('old', `was last confirmed on ${confirmed.toISOString().slice(0, 10)}.`);
    if (point && !isWithin(point))
      note('outside', `is at ${point[1]}, ${point[0]}, outside Canada.`);
    const key = `${service.name}|${service.address?.lines.join() ?? ''}|${point?.join() ?? ''}`;
    const other = names.get(key);
    if (other) note('twice', `appears twice, also as ${other.id}.`);
    else names.set(key, service);
  }
  return faults;
}

const isWithin = ([lon, lat]: readonly [number, number]): boolean => {
  const [west, south, east, north] = canada;
  return lon >= west && lon <= east && lat >= south && lat <= north;
};
