/** Puts the JSON Schemas that sites and editors refer to beside the modules of the npm package. */
import {copyFile, mkdir} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
await mkdir(at('dist/npm'), {recursive: true});
await copyFile(at('src/community/profile.schema.json'), at('dist/npm/community.schema.json'));
