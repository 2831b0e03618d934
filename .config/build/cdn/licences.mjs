/**
 * The licences of the packages whose code is in the built files, in one file beside them. Each script
 * says where it is in one line; the notices that stand in the code of every module are left out.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

export const notice = '/*! Tend, MIT. Licences of the packages in it: LICENSES.md */';

export class Licences {
  /** Folders of packages. */
  #packages;

  /** @param generatedFrom folders of packages whose code is written into modules of ours. */
  constructor(generatedFrom) {
    this.#packages = new Set(generatedFrom);
  }

  /** For every pass that writes files. */
  note = {
    name: 'tend-note-licences',
    generateBundle: (_, bundle) => {
      for (const {modules = {}} of Object.values(bundle)) {
        for (const [id, {renderedLength}] of Object.entries(modules)) {
          const [folder] = /^\/?[^\0]*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(id) ?? [];
          if (folder && renderedLength) this.#packages.add(folder);
        }
      }
    },
  };

  /** The file's text. @throws if a package says nothing of its licence. */
  text() {
    const parts = [...this.#packages].sort().map((folder) => {
      const {name, version, license} = JSON.parse(
        readFileSync(join(folder, 'package.json'), 'utf8'),
      );
      const file = readdirSync(folder).find((each) => /^licen[cs]e(\.|$)/i.test(each));
      if (!license && !file) throw new Error(`${name} says nothing of its licence`);
      const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
      return `## ${name} ${version}\n\nLicence: ${license ?? 'see below'}\n${text && `\n${text}\n`}`;
    });
    return `# Licences\n\nTend itself is under the MIT licence. The scripts and their chunks hold code of these packages:\n\n${parts.join('\n')}`;
  }
}
