/**
 * Two pseudo-languages, made from the English for people who work on the widgets. `en-XA` is accented and 40
 * % longer; `ar-XB` runs from right to left. Plain English shows hard-coded text, and cut text shows missing
 * room. Each is a hosted locale (locales/README.md), so that Storybook, the demo and the tests load it as
 * readers' browsers do. Published builds do not contain them.
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
/** Doubles the vowels: translations from English are about that much longer. */
const longer = (text) =>
  `[${[...text].map((letter) => (accented.get(letter) ?? letter).repeat(/[aeiouy]/.test(letter) ? 2 : 1)).join('')}]`;

/** Encloses each word in RIGHT-TO-LEFT OVERRIDE and its end. */
const mirrored = (text) => text.replace(/[\p{L}\p{M}’'-]+/gu, '\u202E$&\u202C');

/** Changes the words of a sentence, but not placeholders and tags. */
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
    // Brackets around the whole sentence show whether its end is cut off.
    change: (sentence) => `[${outside((part) => longer(part).slice(1, -1))(sentence)}]`,
  },
  'ar-XB': {
    language: {endonym: '\u202EPseudo\u202C', script: 'Latn', direction: 'rtl', locale: 'en-CA'},
    change: outside(mirrored),
  },
};

// The file of any language contains all UI messages with their English.
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
