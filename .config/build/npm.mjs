/** Empties dist/npm and writes the JSON Schemas to it. tsc and the manifest's analyzer write the rest. */
import {copyFile, mkdir, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {alertsSchema} from './alerts-schema.mjs';
import {profileSchema} from './profile-schema.mjs';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
await rm(at('dist/npm'), {recursive: true, force: true});
await mkdir(at('dist/npm'), {recursive: true});
await writeFile(at('dist/npm/community.schema.json'), profileSchema());
await writeFile(at('dist/npm/alerts.schema.json'), alertsSchema());
await copyFile(at('src/services/model/services.schema.json'), at('dist/npm/services.schema.json'));
