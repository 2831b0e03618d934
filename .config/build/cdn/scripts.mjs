/**
 * The scripts, and the modules that travel inside each.
 *
 * In every script is what every element needs (`ui/runtime.ts`), so that it is not in two chunks. Then one
 * element with its English content. As a separate chunk, the guide was later by a quarter of a plain page's
 * time, and by two thirds if the tag lacks `crossorigin` (test/bench/README.md). Other elements are chunks,
 * requested when their tags are found. So each script supports all tags; only the speed differs.
 */
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const source = join(root, 'src');
export const entry = join(source, 'embed.ts');

const at = (path) => join(source, path);

/**
 * @typedef {object} Script
 * @property {string} name
 * @property {string} entry its first module.
 * @property {string[]} inside modules that the sources import by `import()`, and that are in this script.
 * @property {string[]} lists what chunks may take from this script.
 */

const script = (name, element, content, list) => ({
  name,
  entry,
  inside: [at(element), at(content)],
  lists: [at('ui/runtime.ts'), at(list)],
});

/** @type {Script[]} */
export const scripts = [
  // The guide: somebody may need it within minutes.
  script(
    'tend',
    'naloxone/guide/naloxone-guide.ts',
    'generated/content/en/naloxone.ts',
    'naloxone/guide/runtime.ts',
  ),
  // The banner, for the many pages of a site that only show alerts.
  script(
    'tend-alerts',
    'alerts/banner/alert-banner.ts',
    'generated/content/en/alerts.ts',
    'alerts/banner/runtime.ts',
  ),
  script(
    'tend-services',
    'services/finder/service-finder.ts',
    'generated/content/en/services.ts',
    'services/finder/runtime.ts',
  ),
];

/**
 * Modules that are in scripts, but of which a chunk may have a copy: small and without state. As part of a list,
 * all that chunks use of them would be in every script.
 */
export const copied = ['lit-html/directive-helpers.js'];

/** Chunks that stay separate in tend.all.js too: few readers need them, and all would download them. */
export const apart = [at('services/map/service-map.ts')];

/** Whether a module defines an element that a page may hold. */
export const isElement = (module) => /(-guide|-banner|-finder)\.ts$/.test(module);
