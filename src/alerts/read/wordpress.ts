import {htmlToText} from '../../shared/html-to-text.js';
import {isObject, type Json} from '../../shared/json/json-object.js';
import type {Resource} from '../model/alert.js';
import {feedDate} from './feed-date.js';
import {addEntry} from './feed-entry.js';
import type {AlertsReport} from './source-report.js';

const rendered = (value: unknown): string | undefined =>
  isObject(value) && typeof value['rendered'] === 'string' ? value['rendered'] : undefined;

const isPost = (value: unknown): value is Json =>
  isObject(value) &&
  (rendered(value['title']) ?? rendered(value['content']) ?? rendered(value['guid'])) !== undefined;

/** Whether JSON is one post of WordPress's REST interface, or a list of them. */
export const isPosts = (json: unknown): boolean =>
  Array.isArray(json) ? json.some(isPost) : isPost(json);

const text = (value: unknown) =>
  typeof value === 'string' ? value.trim() || undefined : undefined;
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** What `_embed` adds to a post. */
function embedded(post: Json, name: string): Json[] {
  const all = isObject(post['_embedded']) ? post['_embedded'][name] : undefined;
  return list(all)
    .flatMap((each) => (Array.isArray(each) ? (each as unknown[]) : [each]))
    .filter(isObject);
}

/** Reads posts as WordPress's REST interface (`/wp-json/wp/v2/posts`) has them. */
export function readPosts(json: unknown, report: AlertsReport): void {
  const posts: unknown[] = Array.isArray(json) ? json : [json];
  posts.forEach((post, index) => {
    const path = `${index}`;
    if (!isPost(post)) {
      report.note('empty-entry', 'is not a post. It is left out.', {path});
      return;
    }
    const date = (name: string) => {
      const universal = text(post[`${name}_gmt`]);
      const local = text(post[name]);
      const written = universal ? `${universal.replace(/Z$/, '')}Z` : local;
      return feedDate({text: written, path: `${path}.${name}`}, 'start', report);
    };
    const web = report.url(text(post['link']));
    const html = rendered(post['content']) ?? '';
    const words = (value: string | undefined) =>
      htmlToText(value ?? '', {links: true, page: web}) || undefined;
    const terms = embedded(post, 'wp:term').map(({name}) => htmlToText(text(name) ?? ''));
    const classes = list(post['class_list']).map(String);
    const published = date('date');
    addEntry(
      {
        id:
          htmlToText(rendered(post['guid']) ?? '') ||
          (typeof post['id'] === 'number' ? `${post['id']}` : undefined),
        title: words(rendered(post['title'])),
        text: words(html) ?? words(rendered(post['excerpt'])),
        web,
        updated: date('modified') ?? published,
        published,
        lang: text(post['lang']),
        sender: web && new URL(web).host,
        categories: [
          ...terms,
          ...classes.map((name) => name.replace(/^(category|tag)-/, '').replace(/-/g, ' ')),
        ],
        resources: embedded(post, 'wp:featuredmedia').flatMap((picture): Resource[] => {
          const uri = report.url(text(picture['source_url']));
          const description = htmlToText(text(picture['alt_text']) ?? '');
          return uri ? [{uri, ...(description && {description})}] : [];
        }),
        path,
      },
      report,
    );
  });
}
