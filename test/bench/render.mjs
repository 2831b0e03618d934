// The words between a widget's tags, as `tend-widgets render` writes them.
import {execFileSync} from 'node:child_process';
import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const cli = fileURLToPath(new URL('../../dist/npm/cli', import.meta.url));

/** Whether the built command can write words. */
export const canRender = () => existsSync(join(cli, 'render'));

/**
 * The words for one widget: from the command, or those of the plain page where the built command
 * cannot write any yet.
 * @param {string[]} args after `tend-widgets render`
 * @param {object} options
 * @param {string} options.folder where `files` are written for the command to read
 * @param {Record<string, string>} [options.files] name → text
 * @param {string} options.plain HTML of the plain page's part
 * @returns {string} HTML to stand between the tags
 */
export function wordsBetweenTags(args, {folder, files = {}, plain}) {
  if (!canRender()) return plain;
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return execFileSync(process.execPath, [join(cli, 'tend.js'), 'render', ...args, '--words-only'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
}
