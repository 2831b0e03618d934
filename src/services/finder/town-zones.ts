import {findPlace} from '../../places/find-place.js';
import {canadianClock} from '../../shared/canada/clocks.js';
import {foldName} from '../../shared/canada/provinces.js';
import {zoneAtlas} from '../../shared/canada/zone-atlas.js';

/**
 * The time zone of a town without its province (IANA): undefined if there is none of that name, or if there are
 * several, and their clocks differ.
 */
export async function townZone(town: string): Promise<string | undefined> {
  const places = (await findPlace(town)).map(({name, point}) => {
    const [, own, region] = /^(.+), ([A-Z]{2})$/.exec(name) ?? [];
    return {own, zone: region && zoneAtlas({region, point})};
  });
  const zones = places.filter(({own}) => own && foldName(own) === foldName(town));
  const clocks = new Set(zones.map(({zone}) => zone && canadianClock(zone)));
  return clocks.size === 1 ? zones[0]!.zone : undefined;
}
