import {describe, expect, it} from 'vitest';
import {
  strategyFor,
  hasExpectedType,
  isScript,
  outdatedChunks,
  type RequestInfo,
} from '../../src/page/offline/answer.js';

const library = 'https://cdn.example/tend/1/';
const site = 'https://centre.example';
const answer = (url: string, init: Partial<RequestInfo> = {}) =>
  strategyFor({url, method: 'GET', mode: 'cors', redirect: 'follow', ...init}, {library, site});

describe('the offline worker', () => {
  it('handles Tend’s own files and pages', () => {
    expect(answer(`${library}chunks/pictures-abc.js`)).toBe('cache-first');
    expect(answer(`${library}tend.js`, {mode: 'no-cors'})).toBe('network-first');
    expect(answer(`${site}/help`, {mode: 'navigate'})).toBe('network-first');
    expect(answer(`${site}/community.json`, {redirect: 'error'})).toBe('network-first');
    expect(answer('https://data.example/a.json', {redirect: 'error'})).toBe('network-first');
  });

  it.each<[string, string, Partial<RequestInfo>?]>([
    ['a form', `${site}/help`, {mode: 'navigate', method: 'POST'}],
    ['the site’s own requests', `${site}/api/news`],
    ['images', `${site}/logo.png`, {mode: 'no-cors'}],
    ['other hosts', 'https://elsewhere.example/x.js', {mode: 'no-cors'}],
    ['frames of other hosts', 'https://elsewhere.example/', {mode: 'navigate'}],
    ['other versions of the library', 'https://cdn.example/tend/2/tend.js', {mode: 'no-cors'}],
  ])('does not handle %s', (_, url, init) => {
    expect(answer(url, init)).toBe('pass');
  });

  it('does not save a web page in place of a script or a profile', () => {
    const fit = (url: string, type: string | null) => hasExpectedType(url, type, {library});
    expect(fit(`${library}chunks/a-1.js`, 'text/html; charset=utf-8')).toBe(false);
    expect(fit(`${library}chunks/a-1.js`, null)).toBe(false);
    expect(fit(`${library}chunks/a-1.js`, 'text/javascript; charset=utf-8')).toBe(true);
    expect(fit(`${library}tend.js`, 'application/javascript')).toBe(true);
    expect(fit(`${site}/community.json`, 'text/html')).toBe(false);
    expect(fit(`${site}/community.json`, 'text/plain')).toBe(true);
    expect(fit(`${site}/community.json`, null)).toBe(true);
    expect(fit(`${library}places.json`, 'application/json')).toBe(true);
  });

  it('recognizes the library’s own scripts', () => {
    const is = (url: string) => isScript(url, {library});
    expect(is(`${library}tend.js`)).toBe(true);
    expect(is(`${library}tend-services.js?v=2`)).toBe(true);
    expect(is(`${library}chunks/a-1.js`)).toBe(false);
    expect(is(`${library}places.json`)).toBe(false);
    expect(is(`${site}/tend.js`)).toBe(false);
  });

  it('deletes chunks that a new tend.js does not name, and nothing else', () => {
    const cached = [
      `${library}tend.js`,
      `${library}chunks/a-1.js`,
      `${library}chunks/a-2.js`,
      `${site}/help`,
    ];
    expect(outdatedChunks(cached, 'import("chunks/a-2.js")', {library})).toEqual([
      `${library}chunks/a-1.js`,
    ]);
    // The files of words share a hash, and a script holds it once.
    const words = [`${library}chunks/alerts.fr-1aB.js`, `${library}chunks/alerts.fr-2aB.js`];
    expect(outdatedChunks(words, 'import("chunks/"+name+"-2aB.js")', {library})).toEqual([
      words[0],
    ]);
  });
});
