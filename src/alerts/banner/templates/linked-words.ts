import {html, nothing, type TemplateResult} from 'lit';
import {phoneUrl} from '../../../i18n/format.js';
import {webAddress} from '../../../shared/web-address.js';
import type {AlertVersion} from '../../model/alert.js';
import {linkTarget} from './link-target.js';

/** Web addresses, mail addresses, telephone numbers, and short numbers after a word that says to call. */
const addresses =
  /(https:\/\/[^\s<>"“”«»]+|\bwww\.[a-z\d-]+\.[^\s<>"“”«»]+)|([\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,})|(\+\d{8,15}|(?:\+?1[-.\s])?(?:\(\d{3}\)\s?|\d{3}[-.\s])\d{3}[-.\s]\d{4}(?:,?\s?(?:ext\.?|x|poste)\s?\d{1,6})?)|(\b(?:call|dial|phone|or|text|appele[zr]|compose[zr]|ou)\s(?:le\s|the\s)?)([2-9][1-9]{2})(?![\w-]|[.,]\d|\s?(?:%|mg|ml|km|people|personnes))/gi;

/** Short numbers that can be called in Canada. */
const short = /^([2-9]11|988)$/;

/** A web address without the punctuation of the sentence around it. */
function trimmed(address: string): string {
  const text = address.replace(/[.,;:!?…'’]+$/, '');
  if (!text.endsWith(')') || text.split('(').length >= text.split(')').length) return text;
  return trimmed(text.slice(0, -1));
}

const link = (target: string, words: string): TemplateResult =>
  target.startsWith('tel:')
    ? html`<a class="whole" href=${target}>${words}</a>`
    : html`<a class="shown" href=${target} rel="noreferrer">${words}</a>`;

/** A text from outside, in which addresses and telephone numbers are links. */
export function linkedWords(text: string): unknown[] {
  const parts: unknown[] = [];
  let at = 0;
  for (const match of text.matchAll(addresses)) {
    const [whole, web, mail, phone, before = '', number = ''] = match;
    const from = match.index + before.length;
    const words = web ? trimmed(web) : mail ? mail.replace(/\.$/, '') : phone ? whole : number;
    const end = from + words.length;
    // A part of a longer number, or of a name.
    const isPart =
      phone && (/[\w.,/-]/.test(text.charAt(from - 1)) || /[\w/]/.test(text.charAt(end)));
    const target = web
      ? linkTarget(web.startsWith('www') ? `https://${words}` : words)
      : mail
        ? linkTarget(`mailto:${words}`)
        : phone || short.test(number)
          ? linkTarget(phoneUrl(words))
          : undefined;
    if (!target || isPart || from < at) continue;
    parts.push(text.slice(at, from), link(target, words));
    at = end;
  }
  return [...parts, text.slice(at)];
}

/** Links to pictures and documents. A picture whose words are the alert's text is named by its file. */
export const resourceLinks = ({resources = [], description: text}: AlertVersion): unknown[] =>
  resources.map(({uri, description}) => {
    const address = webAddress(uri);
    const name = description && description !== text ? description : uri.split('/').pop();
    return address ? html`<p><a href=${address} rel="noreferrer">${name}</a></p>` : nothing;
  });
