import type {Position} from '../shared/geo/position.js';
import {bareName, foldPlaceName} from './fold.js';

/** A place that can be found by its name. */
export interface Town {
  /** The name shown: "Victoria, BC". */
  name: string;
  /** Its names, folded for comparison, also without the generic words of official names. */
  folded: string[];
  /** Postal abbreviation. */
  province: string;
  point: Position;
  /** The number of its postal codes; below 1 for a community by its people. Larger places come first. */
  size: number;
  /** Whether only the countryside around it is known, by its postal code. */
  isArea?: boolean;
}

/** A postal code, or its first half (FSA). */
export interface PostalCode {
  /** "V6B (Vancouver, BC)". */
  name: string;
  /** Postal abbreviation. */
  province: string;
  point: Position;
}

export interface Gazetteer {
  towns: Town[];
  /** First halves of postal codes, in capital letters. */
  codes: Map<string, PostalCode>;
}

const numbers = (text: string): [number, number] => {
  const [lat, lon] = text.split(' ').map(Number);
  return [lat!, lon!];
};
const position = (lat: number, lon: number): Position => [lon / 100, lat / 100];

const foldedNames = (names: readonly string[]): string[] => {
  const folded = names.map(foldPlaceName);
  return [...new Set([...folded, ...folded.map(bareName)])];
};

/** Reads the format that is described in `canada.ts`. */
export function readGazetteer(text: string): Gazetteer {
  const towns: Town[] = [];
  const codes: Gazetteer['codes'] = new Map();
  for (const [province, lines] of blocksOf(text)) {
    let [lat, lon] = [0, 0];
    for (const line of lines) {
      const [allNames, offset, ...ownCodes] = line.split(';');
      const [moreLat, moreLon] = numbers(offset!);
      lat += moreLat;
      lon += moreLon;
      const isTown = !allNames!.startsWith('~');
      const all = allNames!.replace('~', '').split('/');
      const name = `${all[0]!}, ${province}`;
      for (const each of ownCodes) {
        const [offsetLat, offsetLon] = numbers(each.slice(4));
        const code = each.slice(0, 3);
        const point = position(lat + offsetLat, lon + offsetLon);
        codes.set(code, {name: `${code} (${name})`, province, point});
      }
      towns.push({
        // If only the countryside of a town is in the data, the name shown says so.
        name: isTown ? name : `${ownCodes[0]!.slice(0, 3)} (${name})`,
        folded: foldedNames(all),
        province,
        point: position(lat, lon),
        size: isTown ? ownCodes.length : -1,
        ...(!isTown && {isArea: true}),
      });
    }
  }
  return {towns, codes};
}

/** Reads the format that is described in `communities/index.ts`. */
export const readCommunities = (text: string): Town[] =>
  blocksOf(text).flatMap(([province, lines]) =>
    lines.map((line) => {
      const [names, point, size] = line.split(';');
      const all = names!.split('/');
      return {
        name: `${all[0]!}, ${province}`,
        folded: foldedNames(all),
        province,
        point: position(...numbers(point!)),
        size: Number(size) / 10,
      };
    }),
  );

/** Reads the format that is described in `communities/rural-codes.ts`. @returns by whole code, without space. */
export const readRuralCodes = (text: string): Map<string, PostalCode> =>
  new Map(
    blocksOf(text).flatMap(([area, lines]) =>
      lines.map((line): [string, PostalCode] => {
        const [end, name, point] = line.split(';');
        return [
          area + end!,
          {
            name: `${area} ${end!} (${name!})`,
            province: name!.slice(-2),
            point: position(...numbers(point!)),
          },
        ];
      }),
    ),
  );

/** Blocks of lines, each with its heading. */
const blocksOf = (text: string): [heading: string, lines: string[]][] =>
  text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [heading, ...lines] = block.split('\n');
      return [heading!, lines];
    });
