import {describe, expect, it} from 'vitest';
import {parseDate} from '../../../src/shared/dates.js';
import {htmlToText} from '../../../src/shared/html-to-text.js';

describe('dates of feeds', () => {
  it.each([
    ['2026-11-23T14:05:00-05:00', '2026-11-23T19:05:00.000Z'],
    ['2026-11-23T19:05:00.250Z', '2026-11-23T19:05:00.250Z'],
    ['2026-11-23T19:05:00-00:00', '2026-11-23T19:05:00.000Z'],
    ['2026-11-23 19:05', '2026-11-23T19:05:00.000Z'],
    ['2026-11', '2026-11-01T00:00:00.000Z'],
    ['20261123', '2026-11-23T00:00:00.000Z'],
    ['Mon, 23 Nov 2026 14:05:00 -0500', '2026-11-23T19:05:00.000Z'],
    ['Mon, 3 Nov 26 14:05 EST', '2026-11-03T19:05:00.000Z'],
    ['23 Nov 2026 14:05:00 GMT', '2026-11-23T14:05:00.000Z'],
    ['Mon, 23 Nov 2026 15:35:00 NST', '2026-11-23T19:05:00.000Z'],
    ['Mon Nov 23 14:05:00 2026', '2026-11-23T14:05:00.000Z'],
    ['November 23, 2026', '2026-11-23T00:00:00.000Z'],
    ['November 23, 2026 2:05 pm', '2026-11-23T14:05:00.000Z'],
    ['Nov 23, 2026 12:05 a.m. EST', '2026-11-23T05:05:00.000Z'],
    ['2026-11-23T14:05:00 PST', '2026-11-23T22:05:00.000Z'],
    ['2026-11-23 14:05 ET', '2026-11-23T19:05:00.000Z'],
    ['lundi 23 novembre 2026 14 h 05 HNE', '2026-11-23T19:05:00.000Z'],
    ['1er août 2026 à 9 h', '2026-08-01T09:00:00.000Z'],
    ['3 juin 2026', '2026-06-03T00:00:00.000Z'],
    ['3 juil. 2026', '2026-07-03T00:00:00.000Z'],
    ['3 juillet 2026', '2026-07-03T00:00:00.000Z'],
    ['mardi 3 févr. 2026', '2026-02-03T00:00:00.000Z'],
    ['3 aoû 2026', '2026-08-03T00:00:00.000Z'],
    ['3 Sept. 2026', '2026-09-03T00:00:00.000Z'],
    ['3 décembre 2026', '2026-12-03T00:00:00.000Z'],
    ['November 23, 2026 at 2:05 PM EST', '2026-11-23T19:05:00.000Z'],
  ])('%s', (text, iso) => expect(parseDate(text)?.toISOString()).toBe(iso));

  it.each(['', 'soon', '2026-13-01', '2026-02-30', '2026-11-23T25:00:00Z', 'Mon, 99 Foo 2026'])(
    'reads no date from %j',
    (text) => expect(parseDate(text)).toBeUndefined(),
  );
});

describe('HTML of feeds becomes text', () => {
  it.each([
    ['<b>Green</b> &amp; grey', 'Green & grey'],
    ['&lt;b&gt;Twice&lt;/b&gt; escaped', 'Twice escaped'],
    ['<p>One</p><p>Two<br>three</p>', 'One\n\nTwo\nthree'],
    ['<ul><li>a</li><li>b</li></ul>', '• a\n• b'],
    ['before<script>alert(1)</script>after', 'beforeafter'],
    ['wind < 40 km/h & rising', 'wind < 40 km/h & rising'],
    ['caf&eacute; &#8217; &#x2019;', 'café ’ ’'],
    ['\u202eturned\u2066', 'turned'],
  ])('%s', (html, text) => expect(htmlToText(html)).toBe(text));
});
