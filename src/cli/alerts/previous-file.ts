import {existsSync, readFileSync, statSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import type {Alert} from '../../alerts/model/alert.js';
import {readAlerts} from '../../alerts/read/index.js';
import {isTendJson} from '../../alerts/read/tend-json.js';
import {withGivenName, reasonOf} from '../download.js';
import {storedValidators, type StoredValidators} from './stored-validators.js';

/** The present content of the file to write. */
export interface PreviousFile {
  alerts: Alert[];
  /** Undefined if there is no file yet. */
  text?: string;
  problems: string[];
  /** Headers for conditional requests, from the last run. */
  stored: StoredValidators;
  /** Whether the file may be overwritten: only files of alerts may. */
  ours: boolean;
}

/** Reads the file to write. @param name its name in messages. */
export async function readPreviousFile(path: string, name: string): Promise<PreviousFile> {
  const refuse = (why: string): PreviousFile => ({
    alerts: [],
    problems: [`${name}: ${why}. It is not changed.`],
    stored: {},
    ours: false,
  });
  let text: string;
  try {
    if (!existsSync(path)) return {alerts: [], problems: [], stored: {}, ours: true};
    if (!statSync(path).isFile()) return refuse('is not a file');
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return refuse(`could not be read (${reasonOf(error)})`);
  }
  if (!text.trim()) return {alerts: [], text, problems: [], stored: {}, ours: true};
  if (!isOurs(text.replace(/^\uFEFF/, ''))) {
    return refuse('holds something other than alerts of Tend');
  }
  const {alerts, problems} = await readAlerts(text, {baseUrl: pathToFileURL(path).href});
  // Other problems were reported when the file was written.
  const damage = problems.filter(({code}) => /-(syntax|broken-off)$/.test(code));
  return {
    alerts,
    text,
    stored: damage.length ? {} : storedValidators(text),
    problems: damage.map(({message}) => withGivenName(message, path, name)),
    ours: true,
  };
}

function isOurs(text: string): boolean {
  try {
    return isTendJson(JSON.parse(text));
  } catch {
    // A truncated file of alerts is still ours.
    return /^\s*\{\s*("\$schema"[^,]*,\s*)?"alerts"\s*:/.test(text);
  }
}
