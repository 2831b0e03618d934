import {describe, expect, it} from 'vitest';
import {compiledContent} from '../../src/i18n/content.js';
import {durationQuantity} from '../../src/i18n/duration.js';
import {languageOf} from '../../src/i18n/languages.js';
import {resolveContent, type LocaleMessages} from '../../src/i18n/message-resolver.js';

const voice = (
  tag: string,
  sentences: Record<string, string>,
  more: Partial<LocaleMessages> = {},
): LocaleMessages => ({
  tag,
  language: languageOf(tag),
  find: compiledContent(sentences, tag),
  ...more,
});

describe('recordings', () => {
  const english = voice('en', {title: 'Stay', breath: 'One breath every {{interval}}'});
  const breath = {src: 'breath.mp3', values: {interval: '5 second'}};
  const recordings = (locales: LocaleMessages[], key: string, interval = 5) =>
    resolveContent({locales, fallbacks: []}, key, {interval: durationQuantity(interval)}).map(
      ({audio}) => audio,
    );

  it('go with the sentence of their own language', () => {
    const cree = voice('crk-Latn', {title: 'words'}, {audio: {title: {src: 'title.mp3'}}});
    expect(recordings([cree, english], 'title')).toEqual(['title.mp3', undefined]);
  });

  it('are offered beside another language if theirs has no text', () => {
    const cree = voice('crk-Latn', {}, {audio: {title: {src: 'title.mp3'}, breath}});
    const french = voice('fr', {title: 'Restez'});
    expect(recordings([cree, english], 'title')).toEqual(['title.mp3']);
    expect(recordings([cree, french, english], 'title')).toEqual(['title.mp3', undefined]);
    expect(recordings([cree, english], 'breath')).toEqual(['breath.mp3']);
  });

  it('are left out if they say a different number', () => {
    const cree = voice('crk-Latn', {}, {audio: {breath}});
    expect(recordings([cree, english], 'breath', 6)).toEqual([undefined]);
  });
});
