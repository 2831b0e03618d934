import {existsSync, readFileSync, statSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import type {Alert} from '../../alerts/model/alert.js';
import {readAlerts} from '../../alerts/read/index.js';
import {isTendJson} from '../../alerts/read/tend-json.js';
import {called, reasonOf} from '../download.js';

/** What the file to be written holds so far. */
export interface Former {
  alerts: Alert[];
  /** Its text; undefined where there is none yet. */
  text?: string;
  problems: string[];
  /** Whether it may be written over: what is not ours may not. */
  ours: boolean;
}

/** Reads the file back. @param name what messages call it. */
export async function readFormer(path: string, name: string): Promise<Former> {
  const refuse = (why: string): Former => ({
    alerts: [],
    problems: [`${name}: ${why}. It is left as it is.`],
    ours: false,
  });
  let text: string;
  try {
    if (!existsSync(path)) return {alerts: [], problems: [], ours: true};
    if (!statSync(path).isFile()) return refuse('is no file');
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return refuse(`could not be read (${reasonOf(error)})`);
  }
  if (!text.trim()) return {alerts: [], text, problems: [], ours: true};
  if (!isOurs(text.replace(/^\uFEFF/, ''))) {
    return refuse('holds something other than alerts of Tend');
  }
  const {alerts, problems} = await readAlerts(text, {baseUrl: pathToFileURL(path).href});
  // What its sources left out was told when it was written; only a break is news.
  const breaks = problems.filter(({code}) => /-(syntax|broken-off)$/.test(code));
  return {
    alerts,
    text,
    problems: breaks.map(({message}) => called(message, path, name)),
    ours: true,
  };
}

function isOurs(text: string): boolean {
  try {
    return isTendJson(JSON.parse(text));
  } catch {
    // One that broke off is still ours; any other content is somebody's.
    return /^\s*\{\s*("\$schema"[^,]*,\s*)?"alerts"\s*:/.test(text);
  }
}
