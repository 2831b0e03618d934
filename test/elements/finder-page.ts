import {expect} from '@open-wc/testing';
import {now} from '../fixtures/finder-places.js';
import '../../src/services/finder/service-finder.js';
import type {TendServiceFinder} from '../../src/services/finder/service-finder.js';
import {until} from './helpers.js';

/** What a request is answered with: an object as JSON, or an answer made for the request. */
export type FileAnswer = object | ((init: RequestInit | undefined) => Response);

export interface FinderOptions {
  attributes?: Record<string, string>;
  /** HTML between the tags. */
  inside?: string;
  /** Address of a directory → its content. */
  files?: Record<string, FileAnswer>;
}

/** A finder on the page, and what a test asks of it. */
export interface ShownFinder {
  finder: TendServiceFinder;
  all: (selector: string) => HTMLElement[];
  find: (selector: string) => HTMLElement | null;
  /** The results, by id. */
  ids: () => (string | undefined)[];
  item: (id: string) => HTMLElement;
  /** Addresses of `files` that were requested. */
  requests: string[];
}

/** Fails with the difference once a busy machine has had time enough. */
export async function eventually(read: () => unknown, expected: unknown): Promise<void> {
  const isSo = () => JSON.stringify(read()) === JSON.stringify(expected);
  await until(isSo).catch(() => {});
  expect(read()).to.deep.equal(expected);
}

/** Types into a field as a reader's keyboard does. */
export function type(field: HTMLElement | null, text: string): void {
  (field as HTMLInputElement).value = text;
  field!.dispatchEvent(new Event('input', {bubbles: true}));
}

/** Shows finders in a suite; after each test the page is as before. */
export function finderPage(): (options?: FinderOptions) => ShownFinder {
  const {fetch} = window;
  const added: Element[] = [];
  afterEach(() => {
    window.fetch = fetch;
    for (const element of added.splice(0)) element.remove();
  });

  return ({attributes = {src: '/places.json'}, inside = '', files = {}} = {}) => {
    const requests: string[] = [];
    window.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      const path = url.replace(location.origin, '');
      if (!Object.hasOwn(files, path)) return fetch(input, init);
      requests.push(path);
      const file = files[path]!;
      return Promise.resolve(
        typeof file === 'function'
          ? (file as (init: RequestInit | undefined) => Response)(init)
          : new Response(JSON.stringify(file)),
      );
    };
    const finder = document.createElement('tend-service-finder');
    for (const [name, value] of Object.entries({now, ...attributes}))
      finder.setAttribute(name, value);
    finder.append(document.createRange().createContextualFragment(inside));
    added.push(finder);
    document.body.append(finder);
    const all = (selector: string) => [
      ...(finder.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
    ];
    const find = (selector: string) => all(selector)[0] ?? null;
    return {
      finder,
      all,
      find,
      ids: () => all('ol.results > li').map(({dataset}) => dataset['serviceId']),
      item: (id) => find(`[data-service-id="${id}"]`)!,
      requests,
    };
  };
}
