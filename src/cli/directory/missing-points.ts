import type {Service} from '../../services/model/service.js';
import {approximatePoints} from '../../services/search/approximate-points.js';
import {needsPoint} from '../../services/search/needs-point.js';

const places = (count: number) => `${count} ${count === 1 ? 'place has' : 'places have'}`;

/**
 * A sentence about the places without coordinates: how the finder measures distances to them.
 * @returns undefined if all have coordinates, or are not to be shown on a map.
 */
export async function missingPoints(services: readonly Service[]): Promise<string | undefined> {
  const isNowhere = ({point, virtual, confidential, mobile, address}: Service) =>
    !point && !virtual && !confidential && !mobile?.length && !address;
  const missing = services.filter((each) => needsPoint(each) || isNowhere(each)).length;
  if (!missing) return undefined;
  const located = await approximatePoints(services);
  const found = [...located.values()];
  const byCode = found.filter(({by}) => by === 'code').length;
  const ways = [
    byCode && `${byCode} by postal code`,
    found.length - byCode && `${found.length - byCode} by town`,
  ].filter(Boolean);
  const unknown = services.filter(
    (each, at) => (needsPoint(each) && !located.has(at)) || isNowhere(each),
  );
  const names = unknown.slice(0, 3).map(({name}) => `"${name}"`);
  return [
    `${places(missing)} no coordinates.`,
    ways.length && `The finder shows about where they are: ${ways.join(', ')}.`,
    unknown.length &&
      `No distance is known of ${unknown.length}: ${names.join(', ')}${unknown.length > 3 ? ', …' : ''}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
