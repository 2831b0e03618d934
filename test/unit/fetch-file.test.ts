import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {fetchFile, fetchText, startDownload} from '../../src/page/fetch-file.js';

const limits = {timeout: 5000, maxBytes: 10};
const url = 'https://centre.example/community.json';

/** Signals of the requests, in order. */
let signals: AbortSignal[];
let answer: (signal: AbortSignal) => Promise<Response>;

/** A server that never responds, as `fetch` behaves then. */
const silent = (signal: AbortSignal) =>
  new Promise<Response>((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });

beforeEach(() => {
  vi.useFakeTimers();
  signals = [];
  answer = () => Promise.resolve(new Response('{}'));
  vi.stubGlobal('document', {});
  vi.stubGlobal('fetch', (_: string, {signal}: {signal: AbortSignal}) => {
    signals.push(signal);
    return answer(signal);
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a download that starts before its element', () => {
  it('is used by the element, once', async () => {
    startDownload(url);
    startDownload(url);
    expect(await fetchText(url, limits)).toBe('{}');
    expect(signals).toHaveLength(1);
    expect(await fetchText(url, limits)).toBe('{}');
    expect(signals).toHaveLength(2);
  });

  it('is aborted at the end of the element’s time limit', async () => {
    answer = silent;
    startDownload(url);
    const failure = expect(fetchFile(url, limits)).rejects.toMatchObject({
      code: 'timeout',
      message: `${url} did not answer within 5 s`,
    });
    await vi.advanceTimersByTimeAsync(limits.timeout);
    await failure;
    expect(signals.map(({aborted}) => aborted)).toEqual([true]);
  });

  it('is aborted when no element reads it', async () => {
    answer = silent;
    startDownload(url);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(signals.map(({aborted}) => aborted)).toEqual([true]);
    answer = () => Promise.resolve(new Response('{}'));
    expect(await fetchText(url, limits)).toBe('{}');
  });

  it('is not aborted once an element has read it', async () => {
    startDownload(url);
    await fetchFile(url, limits);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(signals.map(({aborted}) => aborted)).toEqual([false]);
  });

  it('fails when the element reads it, not earlier, if `fetch` throws', async () => {
    answer = () => {
      throw new Error('blocked');
    };
    startDownload(url);
    await vi.advanceTimersByTimeAsync(1000);
    await expect(fetchFile(url, limits)).rejects.toMatchObject({code: 'network'});
  });
});

it.each<[string, () => Promise<Response>, object]>([
  [
    'a status',
    () => Promise.resolve(new Response('', {status: 404})),
    {code: 'status', status: 404},
  ],
  ['a long file', () => Promise.resolve(new Response('x'.repeat(11))), {code: 'too-large'}],
  ['no connection', () => Promise.reject(new TypeError('offline')), {code: 'network'}],
])('names the fault: %s', async (_, response, fault) => {
  answer = response;
  await expect(fetchFile(url, limits)).rejects.toMatchObject({...fault, name: 'FetchError'});
});
