import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {twoOrigins, type Answer} from '../two-origins.js';

export const {open, script, library} = twoOrigins();

export const withAttributes = (attributes: string) =>
  `<tend-naloxone-guide ${attributes}></tend-naloxone-guide>`;

/** The languages and directions in which something is said, in their order. */
export const languagesIn = (page: Page, selector: string, nth = 0) =>
  page
    .locator('tend-naloxone-guide')
    .nth(nth)
    .locator(selector)
    .evaluate((node) => {
      const spans = [...node.querySelectorAll<HTMLElement>('span[lang]')];
      const all = spans.length ? spans : [node.closest<HTMLElement>('[lang]')!];
      return all.map(({lang, dir}) => `${lang} ${dir}`).join(', ');
    });
export const languages = (page: Page, nth = 0) => languagesIn(page, 'h2', nth);

export const menu = (page: Page, nth = 0) =>
  page.locator('tend-naloxone-guide').nth(nth).locator('select[data-action=language]');

export const sourcesShown = (page: Page) =>
  page.locator('.sources li').first().waitFor({state: 'attached'});

export const pseudo = (tag: string, file: string) =>
  readFileSync(`src/generated/pseudo/${tag}/${file}`, 'utf8');

/** A pseudo-language's folder as a site serves it, with changes to its manifest and sentences. */
export function served(
  tag: string,
  {language, content}: {language?: object; content?: Record<string, unknown>} = {},
): Record<string, Answer> {
  const changed = (file: string, changes?: object) => ({
    body: JSON.stringify({...(JSON.parse(pseudo(tag, file)) as object), ...changes}),
  });
  return {
    [`/languages/${tag}/language.json`]: changed('language.json', language),
    [`/languages/${tag}/naloxone.json`]: changed('naloxone.json', content),
    [`/languages/${tag}/emergency.json`]: {body: pseudo(tag, 'emergency.json')},
    [`/languages/${tag}/circumstances.json`]: {body: pseudo(tag, 'circumstances.json')},
    [`/languages/${tag}/interface.xlf`]: {type: 'text/xml', body: pseudo(tag, 'interface.xlf')},
  };
}

export const folders = (...tags: string[]) => ({
  languages: ['en', ...tags],
  languageFolders: Object.fromEntries(tags.map((tag) => [tag, `/languages/${tag}/`])),
});

/** Half a second of silence that a browser can play; every byte is below 0x80, so text can carry it. */
export const sound: Answer = {
  type: 'audio/wav',
  body: `RIFF\x64\x20\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\0\x10\0\0\0\x20\0\0\x02\0\x10\0data\x40\x20\0\0${'\0'.repeat(0x2040)}`,
};
