import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {parseProfile} from '../../src/community/index.js';

const read = (path: string) => readFileSync(path, 'utf8');
const pages = readdirSync('stories')
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => `stories/${name}`);
const documents = ['README.md', 'CONTRIBUTING.md', 'src/README.md', 'locales/README.md', ...pages];

/** Anchors of headings, as code hosts and Storybook make them. */
const anchors = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

const withoutCode = (text: string) =>
  text.replace(/^```.*?^```$/gms, '').replace(/`[^`\n]*`/g, '`');

it('README stays short, has one picture, and names the command that tests', () => {
  const readme = read('README.md');
  expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(150);
  expect(readme.match(/^!\[/gm)).toHaveLength(1);
  expect(readme).toContain('npm test');
});

it('the picture of README is small', () => {
  expect(readFileSync('stories/widgets.webp').length).toBeLessThan(120_000);
});

describe('links lead somewhere', () => {
  it.each(documents)('%s', (document) => {
    const links = [...withoutCode(read(document)).matchAll(/\]\(([^)\s]+)\)/g)].map(
      ([, link]) => link!,
    );
    const broken = links
      .filter((link) => !/^[a-z]+:/i.test(link))
      .filter((link) => {
        const [path, hash] = link.split('#');
        const file = path ? join(dirname(document), path) : document;
        return !existsSync(file) || (hash && !anchors(read(file)).includes(hash));
      });
    expect(broken).toEqual([]);
  });
});

it('the files and folders that src/README names are there', () => {
  const named = [
    ...read('src/README.md').matchAll(/`((?:[\w.-]+\/)+(?:[\w.-]+\.(?:ts|mjs|json))?)`/g),
  ].map(([, path]) => path!);
  expect(named.length).toBeGreaterThan(20);
  const features = ['naloxone', 'alerts', 'services', 'apps', 'cli', 'page', 'naloxone/emergency'];
  const places = ['', 'src/', ...features.map((feature) => `src/${feature}/`)];
  const isThere = (path: string) => places.some((place) => existsSync(place + path));
  expect(named.filter((path) => !isThere(path))).toEqual([]);
});

/** The page of each element, and the folder of its source. */
const elements = {
  'stories/guide.mdx': 'src/naloxone/guide',
  'stories/alerts.mdx': 'src/alerts/banner',
  'stories/services.mdx': 'src/services/finder',
};

const sourceOf = (folder: string) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(join(folder, name)))
    .join('\n');
const base = sourceOf('src/ui');

/**
 * Whether a source has an attribute: as a decorated property under this or another name, or in a docstring.
 */
function hasAttribute(source: string, name: string): boolean {
  const camel = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return (
    source.includes(`'${name}'`) ||
    new RegExp(`@attr \\{[^}]*\\} ${name} `).test(source) ||
    new RegExp(`@property\\([^)]*\\)(\\s+override)?\\s+${camel}\\b`).test(source)
  );
}

/** New names for which the code may still have the old ones. */
const oldNames: Record<string, string> = {
  'companion-lang': 'second-lang',
  'poll-interval': 'poll',
  'show-empty': 'show-none',
};

describe('attributes in the tables are those of the element', () => {
  it.each(Object.entries(elements))('%s', (page, folder) => {
    const [, table = ''] = /^\| attribute.*\n((?:\|.*\n)+)/m.exec(read(page)) ?? [];
    const names = [...table.matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name!);
    expect(names.length).toBeGreaterThan(5);
    const source = sourceOf(folder) + base;
    const known = (name: string) => hasAttribute(source, name);
    expect(names.filter((name) => !known(name) && !known(oldNames[name] ?? name))).toEqual([]);
    // All of them are documented.
    const declared = [
      ...(sourceOf(folder) + read('src/ui/tend-element.ts')).matchAll(
        /@property\((?!\{[^}]*attribute: false)(?:\{[^)]*attribute: '([\w-]+)'[^)]*\}|[^)]*)\)(?:\s+override)?\s+(\w+)/g,
      ),
    ].map(([, attribute, property]) => attribute ?? property!.toLowerCase());
    const text = read(page);
    expect(declared.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});

it('the custom properties and parts of each element are in its page', () => {
  for (const [page, folder] of Object.entries(elements)) {
    const source = sourceOf(folder);
    const text = read(page);
    const documented = [
      ...[...source.matchAll(/@cssproperty \[?(--[\w-]+)/g)].map(([, name]) => name!),
      ...[...source.matchAll(/@fires \{\w+\} ([\w-]+)/g)].map(([, name]) => name!),
    ];
    expect(documented.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
    const parts = [...source.matchAll(/@csspart ([\w-]+)/g)].map(([, name]) => name!);
    expect(parts.filter((name) => !text.includes(name))).toEqual([]);
  }
});

it('every key that is stored on a device is in the page about policies', () => {
  const stored = sourceOf('src').matchAll(/^const (?:key|store|storageKey) = '(tend[\w:-]+)'/gm);
  const names = [...stored].map(([, name]) => name!);
  expect(names).toContain('tend-kept');
  const text = read('stories/hosting.mdx');
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

it('every key of the profile is in its page', () => {
  // The message about an unknown key lists the known keys.
  const [problem] = parseProfile({'no such key': true}).problems;
  const [, list = ''] = /known are (.*?)\./.exec(problem!.message) ?? [];
  const keys = list.split(', ').filter((key) => key !== '$schema');
  expect(keys).toContain('languages');
  const text = read('stories/profile.mdx');
  expect(keys.filter((key) => !text.includes(`\`${key}\``))).toEqual([]);
});

it('every command of the package is in the page of commands', () => {
  const files = ['alerts/index', 'directory/index', 'locales/index', 'render/parse-args'];
  const usage = files.map((file) => read(`src/cli/${file}.ts`)).join('\n');
  const names = [...usage.matchAll(/^(?:export const \w+ = `)?tend-widgets (\w+ \w+)/gm)].map(
    ([, name]) => name!,
  );
  expect(names.length).toBeGreaterThan(6);
  const text = read('stories/commands.mdx');
  expect(names.filter((name) => !text.includes(`tend-widgets ${name}`))).toEqual([]);
});

it('every npm script that the documents name exists', () => {
  const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>};
  const named = documents.flatMap((path) =>
    [...read(path).matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!),
  );
  expect([...new Set(named)].filter((name) => !scripts[name])).toEqual([]);
});

describe('commands are called by the name of the package', () => {
  // `npx tend` would run the package of somebody else.
  const wrong = /npx (?:-\S+ )*tend(?= \S)|(?<![-\w/])tend (?:locales|alerts|directory|render)\b/g;
  const withoutNpx = /(?<!npx (?:-\S+ )*)tend-widgets (?:locales|alerts|directory|render)\b.*/g;

  it.each([...documents, 'CHANGELOG.md'])('%s', (document) => {
    expect(read(document).match(wrong) ?? []).toEqual([]);
  });

  it.each(documents)('%s shows them with npx', (document) => {
    expect(read(document).match(withoutNpx) ?? []).toEqual([]);
  });

  it('and where messages and help name them', () => {
    const sources = readdirSync('src', {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.ts') && !name.startsWith('generated'))
      .map((name) => join('src', name));
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter((path) => read(path).match(wrong))).toEqual([]);
  });
});
