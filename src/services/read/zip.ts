import {decode} from '../../shared/decode.js';
import {TimeSlice} from '../../shared/yield-to-main.js';
import * as fflate from 'fflate';
import type {ServicesReport} from './source-report.js';

/** Bytes at most, unpacked; a few kilobytes can be made to unpack to many times that. */
const longest = {file: 60_000_000, all: 150_000_000};
const mostFiles = 500;
/** No text of this kind shrinks further. */
const densest = 400;

/**
 * Unpacks the texts of a zip file, one after the other. What is too large, or is no text of a
 * directory, is not unpacked.
 */
export async function unzip(
  bytes: Uint8Array,
  reading: ServicesReport,
): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  const wanted: string[] = [];
  let all = 0;
  let tooLarge = false;
  fflate.unzipSync(bytes, {
    filter: ({name, size, originalSize}) => {
      const isText = /\.(csv|tsv|txt|json|geojson|ndjson)$/i.test(name);
      if (!isText || /(^|\/)(__MACOSX|\.)/.test(name) || /datapackage\.json$/i.test(name))
        return false;
      const bomb = originalSize > longest.file || originalSize > (size + 1000) * densest;
      if (bomb || all + originalSize > longest.all || wanted.length >= mostFiles) tooLarge = true;
      else {
        all += originalSize;
        wanted.push(name);
      }
      return false;
    },
  });
  if (tooLarge)
    reading.note('too-large', 'holds files that are too large to be read; they are left out.');
  const turns = new TimeSlice();
  for (const name of wanted) {
    try {
      const file = fflate.unzipSync(bytes, {filter: (each) => each.name === name})[name];
      if (file) texts[name] = decode(file);
    } catch (error) {
      reading.note('unreadable', `cannot be unpacked (${(error as Error).message}).`, {file: name});
    }
    await turns.yieldToMain();
  }
  return texts;
}
