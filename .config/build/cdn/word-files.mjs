/**
 * The files of words (src/generated/content, src/generated/interface) have names that follow from
 * language and namespace, and one hash for all of them: `chunks/alerts.fr-1a2B3c4.js`. A table of 150
 * names with a hash each would cost every page 1.2 kB, because nothing compresses a hash.
 */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {importChunkModule} from './script-imports.mjs';
import {words} from '../../../src/generated/words.ts';

/** Each language, and the namespaces that have words in it; `interface` for the labels. */
const languages = Object.entries(words).map(([tag, loaders]) => ({
  tag,
  names: Object.keys(loaders),
}));

export class WordFiles {
  #table;
  #folder;
  /** Seven letters, as the names of other chunks have them. */
  hash;

  /**
   * @param folder path of src/generated.
   * @param version of whatever else changes the files: bundler and syntax.
   */
  constructor(folder, version) {
    this.#folder = folder;
    this.#table = join(folder, 'words.ts');
    const hash = createHash('sha256').update(version);
    for (const {module} of this.#files()) hash.update(readFileSync(module));
    this.hash = BigInt(`0x${hash.digest('hex')}`)
      .toString(36)
      .slice(0, 7);
  }

  *#files() {
    for (const {tag, names} of languages) {
      for (const name of names) yield {tag, name, module: this.#module(tag, name)};
    }
  }

  #module(tag, name) {
    const path = name === 'interface' ? `interface/${tag}.ts` : `content/${tag}/${name}.ts`;
    return join(this.#folder, path);
  }

  /** Whether a module is a file of words. */
  has(id) {
    return ['content', 'interface'].some((folder) => id?.startsWith(join(this.#folder, folder)));
  }

  /** For a script: its table of words. @param inside paths of the modules that travel in it. */
  table(inside) {
    return {
      name: 'tend-word-files',
      load: (id) => (id === this.#table ? this.#code(inside) : undefined),
    };
  }

  #code(inside) {
    // Most languages have the same namespaces: each list of names stands once, their order stays.
    const groups = [];
    for (const {tag, names} of languages) {
      const list = names.join(' ');
      if (groups.at(-1)?.list !== list) groups.push({list, tags: []});
      groups.at(-1).tags.push(tag);
    }
    const own = [...this.#files()]
      .filter(({module}) => inside.includes(module))
      .map(
        ({tag, name, module}) =>
          `words[${JSON.stringify(tag)}].${name} = () => import('.${module.slice(this.#folder.length, -3)}.js');`,
      );
    return `import {importChunk} from ${JSON.stringify(importChunkModule)};
export const words = {};
for (const [tags, names] of ${JSON.stringify(groups.map(({tags, list}) => [tags.join(' '), list]))}) {
  for (const tag of tags.split(' ')) {
    words[tag] = {};
    for (const name of names.split(' ')) {
      words[tag][name] = () => importChunk(['chunks/' + name + '.' + tag + '-${this.hash}.js']);
    }
  }
}
${own.join('\n')}`;
  }

  /** @throws if a file that a script may ask for was not built. @param inside as for `table`. */
  check(outDir, inside) {
    for (const {tag, name, module} of this.#files()) {
      const file = `chunks/${name}.${tag}-${this.hash}.js`;
      if (!inside.includes(module) && !existsSync(join(outDir, file)))
        throw new Error(`${file} was not built`);
    }
  }
}
