/**
 * Two languages that nobody speaks, made from the English for whoever works on the widgets:
 * `en-XA` is accented and two fifths longer, `ar-XB` runs from right to left. What stays plain
 * English is hard-coded, what is cut off lacks room. Each is a folder such as a site serves
 * (locales/README.md), so that Storybook, the demo and the tests load it as readers' browsers would;
 * no build for the public holds them.
 */
import {mkdir, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'src/generated/pseudo');

const accented = new Map(
  [...'aáeéiíoöuúyýcçnñsšgğwŵAÁEÉIÍOÖUÚYÝCÇNÑSŠGĞWŴ'.matchAll(/(.)(.)/gu)].map(([, a, b]) => [
    a,
    b,
  ]),
);
/** Vowels twice: about as much longer as a translation from English gets. */
const longer = (text) =>
  `[${[...text].map((letter) => (accented.get(letter) ?? letter).repeat(/[aeiouy]/.test(letter) ? 2 : 1)).join('')}]`;

/** Each word within RIGHT-TO-LEFT OVERRIDE and its end. */
const mirrored = (text) => text.replace(/[\p{L}\p{M}’'-]+/gu, '\u202E$&\u202C');

/** Changes the words of a sentence and leaves placeholders and tags. */
const outside = (change) => (sentence) => {
  const parts = sentence.split(/(\{\{.*?\}\}|<[^>]*>)/);
  return parts.map((part, index) => (index % 2 ? part : change(part))).join('');
};

const tree = (node, change) =>
  Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      typeof value === 'string' ? change(value) : tree(value, change),
    ]),
  );

const pseudo = {
  'en-XA': {
    language: {endonym: '[Ƥššéúdöö]', script: 'Latn', direction: 'ltr', locale: 'en-CA'},
    // The brackets go round the whole, so that a cut end is seen.
    change: (sentence) => `[${outside((part) => longer(part).slice(1, -1))(sentence)}]`,
  },
  'ar-XB': {
    language: {endonym: '\u202EPseudo\u202C', script: 'Latn', direction: 'rtl', locale: 'en-CA'},
    change: outside(mirrored),
  },
};

// Every interface word stands in any language's file, with its English.
const labels = await readFile(join(root, 'locales/interface/fr.xlf'), 'utf8');
const english = join(root, 'locales/content/en');
await rm(out, {recursive: true, force: true});
for (const [tag, {language, change}] of Object.entries(pseudo)) {
  const folder = join(out, tag);
  await mkdir(folder, {recursive: true});
  const manifest = {tag, ...language, fallback: ['en'], review: {state: 'draft'}};
  await writeFile(join(folder, 'language.json'), JSON.stringify(manifest));
  for (const file of await readdir(english)) {
    const content = JSON.parse(await readFile(join(english, file), 'utf8'));
    await writeFile(join(folder, file), JSON.stringify(tree(content, change)));
  }
  const translated = labels
    .replace(/\s*<target[^>]*>.*?<\/target>/gs, '')
    .replace(
      /<source>(.*?)<\/source>/gs,
      (whole, text) => `${whole}<target>${change(text)}</target>`,
    )
    .replace('target-language="fr"', `target-language="${tag}"`);
  await writeFile(join(folder, 'interface.xlf'), translated);
}
