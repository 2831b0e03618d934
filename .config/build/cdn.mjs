/**
 * Builds dist/cdn: for each script its chunks, which have a hash in their names, then the script, which
 * contains those names. Then tend.all.js, the service worker, the licences and the JSON Schemas.
 *
 * A script must run both as a classic script from another origin and as a module, so it imports its chunks in
 * its own way (cdn/script-imports.mjs). `src/README.md` says why scripts are not just ES modules.
 */
import {rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {alertsSchema} from './alerts-schema.mjs';
import {bundleScript, licences, outDir} from './cdn/bundle.mjs';
import {buildScript} from './cdn/build-script.mjs';
import {importsOfScript} from './cdn/script-imports.mjs';
import {checkUsed} from './cdn/runtime-exports.mjs';
import {apart, entry, scripts, source} from './cdn/scripts.mjs';
import {profileSchema} from './profile-schema.mjs';
import {servicesSchema} from './services-schema.mjs';

await rm(outDir, {recursive: true, force: true});

const built = await Promise.all(scripts.map(buildScript));
checkUsed(built.map(({runtime}) => runtime));

// Everything except the map in one file, for a site that wants a single integrity hash and accepts a larger
// download.
const [{filesOf, runtime}] = built;
const filesApart = (module) => (apart.includes(module) ? filesOf(module) : undefined);
await bundleScript('tend.all', entry, [importsOfScript([], filesApart), runtime.storeInScript]);

// The service worker that a site hosts.
await bundleScript('tend-offline', join(source, 'page/offline/service-worker.ts'));

const write = (name, text) => writeFile(join(outDir, name), text);
await write('LICENSES.md', licences.text());

// For editors that complete a site's community.json, its alerts and its services.
await write('alerts.schema.json', alertsSchema());
await write('community.schema.json', profileSchema());
await write('services.schema.json', servicesSchema());
