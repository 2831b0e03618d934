import {capMedia} from './media.js';
import {parseDate} from '../../shared/dates.js';
import {entryAlert} from './feed-entry.js';
import {htmlToText} from '../../shared/html-to-text.js';
import {isObject, type Json} from '../../shared/json/json-object.js';
import type {AlertsReport} from './source-report.js';

export const isJsonFeed = (json: unknown): boolean =>
  isObject(json) && (/jsonfeed\.org/.test(String(json['version'])) || Array.isArray(json['items']));

const objects = (value: unknown): Json[] =>
  Array.isArray(value) ? value.filter(isObject) : isObject(value) ? [value] : [];
const text = (value: unknown) => (typeof value === 'string' ? value.trim() : undefined);
const words = (value: unknown) => htmlToText(text(value) ?? '') || undefined;

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
    const alert = entryAlert(
      {
        id: typeof id === 'number' ? String(id) : text(id),
        title: words(item['title']),
        text: words(item['content_html']) ?? words(item['content_text']) ?? words(item['summary']),
        web: report.url(text(item['url'])) ?? report.url(text(item['external_url'])),
        message: report.url(text(attachment?.['url'])),
        updated: parseDate(text(item['date_modified'])),
        published: parseDate(text(item['date_published'])),
        lang: text(item['language']) ?? text(json['language']),
        sender: text(json['feed_url']) ?? text(json['home_page_url']),
        senderName:
          words(objects(item['authors'])[0]?.['name'] ?? objects(item['author'])[0]?.['name']) ??
          words(objects(json['authors'])[0]?.['name'] ?? objects(json['author'])[0]?.['name']) ??
          feedTitle,
      },
      report,
    );
    if (alert) report.alerts.push(alert);
    else leaveOut('has no title and no text');
  });
}
