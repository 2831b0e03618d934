/** The profile's JSON Schema as it is published: with the packs that there are, the files of their folder. */
import {readdir, readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const at = (path) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

/** @returns the schema's text. */
export async function profileSchema() {
  const schema = JSON.parse(await readFile(at('community/profile.schema.json'), 'utf8'));
  const files = await readdir(at('naloxone/packs'));
  schema.properties.pack.enum = files.map((file) => file.replace(/\.json$/, '')).sort();
  return `${JSON.stringify(schema, null, 2)}\n`;
}
