/** Fails the build if an event, part or custom property is missing in the class's docstring. */
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Folders of a feature whose parts appear in its element too. */
const also = {
  'tend-naloxone-guide': ['src/naloxone/emergency', 'src/naloxone/pictures'],
};
/** Custom properties that the widgets set for themselves. */
const internal = /^--tend-(script-fonts|hair|cloth|cloth-helper|outline)$/;

const sourcesBelow = (folder) =>
  readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'))
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

/** The shared templates that a file of the folder imports. */
const sharedTemplates = (code) =>
  [...new Set(all(code, /\/(ui\/templates\/[a-z-]+)\.js'/g))]
    .map((file) => readFileSync(join(root, 'src', `${file}.ts`), 'utf8'))
    .join('\n');

const all = (code, pattern) =>
  [...code.matchAll(pattern)].flatMap(([, names]) => names.split(/\s+/));

export const checkDocumented = {
  name: 'documented',
  packageLinkPhase({customElementsManifest: {modules}}) {
    const faults = [];
    for (const {path, declarations} of modules) {
      for (const {tagName, events = [], cssParts = [], cssProperties = []} of declarations) {
        const own = [dirname(path), ...(also[tagName] ?? [])].map(sourcesBelow).join('\n');
        const code = own + sharedTemplates(own);
        const used = {
          event: all(own, /super\('(tend-[a-z-]+)'/g),
          part: all(code, /\bpart="([a-z -]+)"/g),
          'custom property': all(own, /var\((--tend-[a-z-]+)/g).filter(
            (name) => !internal.test(name),
          ),
        };
        const documented = {
          event: events,
          part: cssParts,
          'custom property': cssProperties,
        };
        for (const [kind, names] of Object.entries(used)) {
          const known = documented[kind].map(({name}) => name);
          for (const name of new Set(names)) {
            if (!known.includes(name))
              faults.push(`${path}: the ${kind} "${name}" is not documented`);
          }
        }
        for (const [kind, each] of Object.entries(documented)) {
          for (const {name, description} of each) {
            if (!description) faults.push(`${path}: the ${kind} "${name}" has no description`);
          }
        }
      }
    }
    if (faults.length) throw new Error(`\n${faults.join('\n')}`);
  },
};
