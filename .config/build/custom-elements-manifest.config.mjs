/** Private members are nobody's API: they stay out of the manifest and the docs made from it. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) {
      const exported = module.exports?.map(({declaration}) => declaration.name) ?? [];
      module.declarations = module.declarations?.filter(({name}) => exported.includes(name));
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(
          ({privacy}) => privacy !== 'private' && privacy !== 'protected',
        );
      }
    }
  },
};

/** Paths as the package has them, and no event without a name (found in code, told in the class's own docs). */
const published = {
  name: 'published',
  packageLinkPhase({customElementsManifest}) {
    const text = JSON.stringify(customElementsManifest).replace(
      /"\/?src\/([^"]+)\.[tj]s"/g,
      '"dist/npm/$1.js"',
    );
    const {modules} = JSON.parse(text);
    for (const {declarations = []} of modules) {
      for (const declaration of declarations) {
        declaration.events = declaration.events?.filter(({name}) => name);
      }
    }
    customElementsManifest.modules = modules;
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/generated/**', 'src/apps/**', 'src/embed.ts'],
  outdir: 'dist/npm',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, published],
};
