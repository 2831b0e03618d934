import {stateAt} from './day-spans.js';
import {minutesOfDay, type Hours} from './hours.js';
import {unknowable} from './opening-status.js';
import {wallMinute} from './time-zone.js';

/** Whether hours are surely open at the moment that this was made for, in a zone and region. */
export type OpenAt = (hours: Hours, timeZone: string, region?: string) => boolean;

type Open = (hours: Hours) => boolean;

/**
 * Answers for one moment and many places, as fast as a filter of a hundred thousand needs it: each zone's
 * clock is read once, and each `Hours` object is looked at once a zone and region. `parseHours` gives
 * places of the same hours the same object.
 */
export function createOpenAt(now: Date): OpenAt {
  const places = new Map<string, Map<string | undefined, Open>>();
  let last: {timeZone: string; region?: string; open: Open} | undefined;
  return (hours, timeZone, region) => {
    if (last?.timeZone !== timeZone || last.region !== region) {
      let regions = places.get(timeZone);
      if (!regions) places.set(timeZone, (regions = new Map<string | undefined, Open>()));
      let open = regions.get(region);
      if (!open) regions.set(region, (open = openIn(now, timeZone, region)));
      last = {timeZone, region, open};
    }
    return last.open(hours);
  };
}

function openIn(now: Date, timeZone: string, region?: string): Open {
  const wall = wallMinute(now, timeZone);
  if (wall === undefined) return () => false;
  const day = Math.floor(wall / minutesOfDay);
  const minute = wall - day * minutesOfDay;
  const known = new Map<Hours, boolean>();
  return (hours) => {
    let open = known.get(hours);
    if (open === undefined) {
      open = !unknowable(hours) && stateAt(hours, day, minute, region) === 'open';
      known.set(hours, open);
    }
    return open;
  };
}
