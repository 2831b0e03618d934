/** Private members are nobody's API: they stay out of the manifest and the docs made from it. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(
          ({privacy}) => privacy !== 'private' && privacy !== 'protected',
        );
      }
    }
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/generated/**', 'src/embed.ts'],
  outdir: 'dist/npm',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
