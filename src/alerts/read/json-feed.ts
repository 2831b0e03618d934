import {capMedia} from './media.js';
import {feedDate} from './feed-date.js';
import {addEntry} from './feed-entry.js';
import type {Resource} from '../model/alert.js';
import {omitUndefined} from '../../shared/omit-undefined.js';
import {htmlToText, asPlainText} from '../../shared/html-to-text.js';
import {isObject, type Json} from '../../shared/json/json-object.js';
import type {AlertsReport} from './source-report.js';

export const isJsonFeed = (json: unknown): boolean =>
  isObject(json) && (/jsonfeed\.org/.test(String(json['version'])) || Array.isArray(json['items']));

const objects = (value: unknown): Json[] =>
  Array.isArray(value) ? value.filter(isObject) : isObject(value) ? [value] : [];
const text = (value: unknown) => (typeof value === 'string' ? value.trim() : undefined);
const words = (value: unknown) => htmlToText(text(value) ?? '') || undefined;
const plain = (value: unknown) => asPlainText(text(value) ?? '') || undefined;

/** Reads JSON Feed 1.0 and 1.1. */
export function readJsonFeed(json: Json, report: AlertsReport): void {
  const feedTitle = words(json['title']);
  const items = Array.isArray(json['items']) ? (json['items'] as unknown[]) : [];
  items.forEach((item, index) => {
    const leaveOut = (why: string) =>
      report.note('empty-entry', `${why}. It is left out.`, {path: `items.${index}`});
    if (!isObject(item)) return leaveOut('is not an object');
    const attachment = objects(item['attachments']).find(({mime_type: type}) =>
      capMedia.test(String(type)),
    );
    const {id} = item;
    const path = `items.${index}`;
    const date = (name: string) =>
      feedDate({text: text(item[name]), path: `${path}.${name}`}, 'start', report);
    const web = report.url(text(item['url'])) ?? report.url(text(item['external_url']));
    const html = text(item['content_html']) ?? '';
    addEntry(
      {
        id: typeof id === 'number' ? String(id) : text(id),
        title: words(item['title']),
        text:
          (htmlToText(html, {links: true, page: web}) || undefined) ??
          plain(item['content_text']) ??
          plain(item['summary']),
        web,
        message: report.url(text(attachment?.['url'])),
        updated: date('date_modified'),
        published: date('date_published'),
        lang: text(item['language']) ?? text(json['language']),
        sender: text(json['feed_url']) ?? text(json['home_page_url']),
        // The publisher warns, not the person who typed it in.
        senderName: nameOf(json) ?? feedTitle ?? nameOf(item),
        categories: (Array.isArray(item['tags']) ? item['tags'] : []).map(String),
        resources: resources(item, report),
        path,
      },
      report,
    );
  });
}

const nameOf = (of: Json) =>
  words(objects(of['authors'])[0]?.['name'] ?? objects(of['author'])[0]?.['name']);

function resources(item: Json, report: AlertsReport): Resource[] {
  const attached = objects(item['attachments'])
    .filter(({mime_type: type}) => !capMedia.test(String(type)))
    .map(({url, title, mime_type: type}) => ({url, title, type}));
  return [...attached, {url: item['image'], title: undefined, type: undefined}].flatMap(
    ({url, title, type}) => {
      const uri = report.url(text(url));
      return uri
        ? [{uri, ...omitUndefined({description: plain(title), mimeType: text(type)})}]
        : [];
    },
  );
}
