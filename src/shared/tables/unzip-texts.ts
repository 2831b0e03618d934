import * as fflate from 'fflate';
import {decode} from '../decode.js';
import {TimeSlice} from '../yield-to-main.js';
import {legacyText} from './legacy-text.js';

/** The largest size after unpacking, in bytes: a few kilobytes can unpack to many times that. */
const longest = {file: 60_000_000, all: 150_000_000};
const mostFiles = 500;
/** The highest compression ratio of real text. A file with more was made to exhaust memory. */
const densest = 400;

export interface UnzippedTexts {
  /** Texts by the names of their files. */
  texts: Record<string, string>;
  /** Whether files were left out because of their size or number. */
  tooLarge: boolean;
  /** Files that could not be unpacked, and why. */
  unreadable: {file: string; reason: string}[];
}

/** Unpacks the tables and JSON files of a zip archive, one after the other. Skips all other files. */
export async function unzipTexts(bytes: Uint8Array): Promise<UnzippedTexts> {
  const result: UnzippedTexts = {texts: {}, tooLarge: false, unreadable: []};
  const names: string[] = [];
  let all = 0;
  fflate.unzipSync(bytes, {
    filter: ({name, size, originalSize}) => {
      const isText = /\.(csv|tsv|txt|json|geojson|ndjson)$/i.test(name);
      if (!isText || /(^|\/)(__MACOSX|\.)/.test(name) || /datapackage\.json$/i.test(name))
        return false;
      const isBomb = originalSize > longest.file || originalSize > (size + 1000) * densest;
      if (isBomb || all + originalSize > longest.all || names.length >= mostFiles) {
        result.tooLarge = true;
      } else {
        all += originalSize;
        names.push(name);
      }
      return false;
    },
  });
  const slice = new TimeSlice();
  for (const name of names) {
    try {
      const file = fflate.unzipSync(bytes, {filter: (each) => each.name === name})[name];
      if (file) result.texts[name] = decode(file, undefined, legacyText);
    } catch (error) {
      result.unreadable.push({file: name, reason: (error as Error).message});
    }
    await slice.yieldToMain();
  }
  return result;
}
