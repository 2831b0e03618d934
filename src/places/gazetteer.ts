import type {Position} from '../shared/geo/position.js';
import {foldPlaceName} from './fold.js';

/** A place that can be found by its name. */
export interface Town {
  /** The name shown: "Victoria, BC". */
  name: string;
  /** Its names, folded for comparison. */
  folded: string[];
  /** Postal abbreviation. */
  province: string;
  point: Position;
  /** The number of its postal codes. The data have no population. */
  size: number;
}

/** First half of a postal code (FSA). */
export interface PostalCode {
  /** "V6B (Vancouver, BC)". */
  name: string;
  point: Position;
}

export interface Gazetteer {
  towns: Town[];
  /** Postal codes, in capital letters. */
  codes: Map<string, PostalCode>;
}

const numbers = (text: string): [number, number] => {
  const [lat, lon] = text.split(' ').map(Number);
  return [lat!, lon!];
};
const position = (lat: number, lon: number): Position => [lon / 100, lat / 100];

/** Reads the format that is described in `canada.ts`. */
export function readGazetteer(text: string): Gazetteer {
  const towns: Town[] = [];
  const codes: Gazetteer['codes'] = new Map();
  for (const block of text.trim().split('\n\n')) {
    const [province, ...lines] = block.split('\n');
    let [lat, lon] = [0, 0];
    for (const line of lines) {
      const [allNames, offset, ...ownCodes] = line.split(';');
      const [moreLat, moreLon] = numbers(offset!);
      lat += moreLat;
      lon += moreLon;
      const isTown = !allNames!.startsWith('~');
      const all = allNames!.replace('~', '').split('/');
      const name = `${all[0]!}, ${province!}`;
      for (const each of ownCodes) {
        const [offsetLat, offsetLon] = numbers(each.slice(4));
        const code = each.slice(0, 3);
        codes.set(code, {
          name: `${code} (${name})`,
          point: position(lat + offsetLat, lon + offsetLon),
        });
      }
      towns.push({
        // If only the countryside of a town is in the data, the name shown says so.
        name: isTown ? name : `${ownCodes[0]!.slice(0, 3)} (${name})`,
        folded: all.map(foldPlaceName),
        province: province!,
        point: position(lat, lon),
        size: isTown ? ownCodes.length : -1,
      });
    }
  }
  return {towns, codes};
}
