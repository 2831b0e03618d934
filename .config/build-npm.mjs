/** Empties dist/npm and puts the JSON Schemas there; tsc and the manifest's analyzer do the rest. */
import {copyFile, mkdir, rm} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
await rm(at('dist/npm'), {recursive: true, force: true});
await mkdir(at('dist/npm'), {recursive: true});
await copyFile(at('src/community/profile.schema.json'), at('dist/npm/community.schema.json'));
await copyFile(at('src/alerts/alerts.schema.json'), at('dist/npm/alerts.schema.json'));
await copyFile(at('src/services/services.schema.json'), at('dist/npm/services.schema.json'));
