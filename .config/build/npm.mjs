/** Empties dist/npm and puts the JSON Schemas there; tsc and the manifest's analyzer do the rest. */
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {alertsSchema} from './alerts-schema.mjs';
import {profileSchema} from './profile-schema.mjs';
import {servicesSchema} from './services-schema.mjs';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
await rm(at('dist/npm'), {recursive: true, force: true});
await mkdir(at('dist/npm'), {recursive: true});
await writeFile(at('dist/npm/community.schema.json'), profileSchema());
await writeFile(at('dist/npm/alerts.schema.json'), alertsSchema());
await writeFile(at('dist/npm/services.schema.json'), servicesSchema());
