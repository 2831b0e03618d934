/** Writes `custom-elements.json`: the public elements, for editors, Storybook and the documentation. */
import {checkDocumented} from './documented.mjs';
import {readTypes} from './types.mjs';
import {readSettings} from './settings.mjs';

/** The map is private: the finder creates it. */
const isElement = ({tagName}) => Boolean(tagName) && tagName !== 'tend-service-map';

/** Keeps only the elements and what a site can use of them: no base class, no private or static member. */
const publicElements = {
  name: 'public-elements',
  packageLinkPhase({customElementsManifest: manifest}) {
    manifest.modules = manifest.modules.filter(({declarations}) => declarations?.some(isElement));
    for (const module of manifest.modules) {
      module.declarations = module.declarations.filter(isElement);
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(
          ({privacy, static: isStatic}) =>
            privacy !== 'private' && privacy !== 'protected' && !isStatic,
        );
        // An event that is found in code but not documented on the class belongs to another element.
        declaration.events = declaration.events?.filter(
          ({name, description}) => name && description,
        );
      }
      const names = module.declarations.map(({name}) => name);
      module.exports = module.exports?.filter(({declaration}) => names.includes(declaration.name));
    }
  },
};

/** Paths in the published package. */
const published = {
  name: 'published',
  packageLinkPhase({customElementsManifest: manifest}) {
    const text = JSON.stringify(manifest.modules);
    manifest.modules = JSON.parse(text.replace(/"\/?src\/([^"]+)\.[tj]s"/g, '"dist/npm/$1.js"'));
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/generated/**', 'src/apps/**', 'src/cli/**', 'src/embed.ts'],
  outdir: 'dist/npm',
  litelement: true,
  packagejson: false,
  plugins: [publicElements, readTypes, readSettings, checkDocumented, published],
};
