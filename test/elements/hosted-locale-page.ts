import type {Answer} from './fake-site.js';
import {guidePage} from './guide-page.js';

const files = [
  'language.json',
  'naloxone.json',
  'emergency.json',
  'circumstances.json',
  'interface.xlf',
];

/** A pseudo-language's files by their names, as a site may serve them. */
async function load(tag: string): Promise<Record<string, string>> {
  const texts = files.map((file) =>
    fetch(`/src/generated/pseudo/${tag}/${file}`).then((response) => response.text()),
  );
  return Object.fromEntries((await Promise.all(texts)).map((text, nth) => [files[nth]!, text]));
}

export const pseudo = {'en-XA': await load('en-XA'), 'ar-XB': await load('ar-XB')};
export type PseudoTag = keyof typeof pseudo;

/** A pseudo-language's JSON file with changes. */
export const changed = (tag: PseudoTag, file: string, changes: object): Answer => ({
  body: JSON.stringify({...(JSON.parse(pseudo[tag][file]!) as object), ...changes}),
});

/** Languages and directions in which something is said, in their order. */
export function languagesIn(guide: HTMLElement, selector = 'h2'): string {
  const node = guide.shadowRoot!.querySelector(selector)!;
  const spans = [...node.querySelectorAll<HTMLElement>('span[lang]')];
  const all = spans.length ? spans : [node.closest<HTMLElement>('[lang]')!];
  return all.map(({lang, dir}) => `${lang} ${dir}`).join(', ');
}

/** Guides of a suite on a site that serves languages of its own. */
export function hostedLocalePage() {
  const page = guidePage();
  const {site} = page;

  /**
   * Puts a profile and the folders of its languages on the site.
   * @param files other answers of the folders, by language and name (`en-XA/naloxone.json`).
   * @returns the profile's address, and that of the folders.
   */
  function host(
    tags: PseudoTag[],
    {profile = {}, files = {}}: {profile?: object; files?: Record<string, Answer>} = {},
  ): {profile: string; folders: string} {
    const address = site.add(
      {
        languages: ['en', ...tags],
        languageFolders: Object.fromEntries(tags.map((tag) => [tag, `languages/${tag}/`])),
        ...profile,
      },
      'profile.json',
    );
    const folders = address.replace('profile.json', 'languages/');
    for (const tag of tags) {
      for (const [file, body] of Object.entries(pseudo[tag]))
        site.change(`${folders}${tag}/${file}`, {body});
    }
    for (const [path, answer] of Object.entries(files)) site.change(folders + path, answer);
    return {profile: address, folders};
  }

  return {...page, host};
}
