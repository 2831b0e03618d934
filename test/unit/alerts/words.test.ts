import {describe, expect, it} from 'vitest';
import {readAlerts} from '../../../src/alerts/index.js';
import {htmlToText} from '../../../src/shared/html-to-text.js';

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const first = async (source: string) =>
  (await readAlerts(source, {baseUrl: 'https://unit.example/feed'})).alerts[0]!.versions[0]!;
const rss = (html: string, more = '') =>
  `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Unit</title><item><link>https://unit.example/own</link><title>T</title><description>${escape(html)}</description>${more}</item></channel></rss>`;

/** Texts that are not HTML, whatever they look like. */
const plain = [
  'naloxone works <slowly on it',
  'Start with <half of what you usually take. Do not use alone.',
  'a < b and c > d',
  'I <3 you',
  'AT&T, R&D; Q&A',
  'under <5 mg> a day',
  'Details at <https://unit.example/blue> or <desk@unit.example>',
  'use <b>only</b> a little &eacute; &amp; &#38;',
  'le <petit sachet> bleu & le vert',
  'moins de <moitié de la dose habituelle',
  'if x<y then </stop>',
  '« fake oxy » <fentanyl',
];

describe('plain text is plain text', () => {
  it.each(plain)('in CAP: %s', async (text) => {
    const version = await first(
      `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>1</identifier><sender>s</sender><sent>2026-11-23T00:00:00-00:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope><info><event>${escape(text)}</event><headline>${escape(text)}</headline><description>${escape(text)}</description><instruction>${escape(text)}</instruction><area><areaDesc>${escape(text)}</areaDesc></area></info></alert>`,
    );
    const {event, headline, description, instruction, areas} = version;
    const all = [event, headline, description, instruction, areas[0]!.name];
    expect(all).toEqual(all.map(() => text));
  });

  it.each(plain)('in Atom: %s', async (text) => {
    const {headline, description} = await first(
      `<feed xmlns="http://www.w3.org/2005/Atom"><id>f</id><entry><id>e</id><title type="text">${escape(text)}</title><summary>Now: ${escape(text)}</summary></entry></feed>`,
    );
    expect([headline, description]).toEqual([text, `Now: ${text}`]);
  });

  it.each(plain)('in JSON Feed: %s', async (text) => {
    const items = [{id: '1', title: 'T', content_text: text}];
    expect((await first(JSON.stringify({items}))).description).toBe(text);
  });

  it.each(plain)('in weather alerts: %s', async (text) => {
    const properties = {id: 'w', alert_name_en: 'wind', alert_text_en: text};
    const source = {type: 'Feature', properties};
    expect((await first(JSON.stringify(source))).description).toBe(text);
  });
});

describe('in HTML only tags of HTML are tags', () => {
  it.each([
    ['works <slowly on it', 'works <slowly on it'],
    ['<p>works &lt;slowly on it</p>', 'works <slowly on it'],
    ['<p>I <3 you, a < b</p>', 'I <3 you, a < b'],
    ['<p>Details at <https://unit.example/x></p>', 'Details at <https://unit.example/x>'],
    ['<p>one <petit sachet> bleu</p>', 'one <petit sachet> bleu'],
    ['use <b and c> d', 'use <b and c> d'],
    ['<p>Say &lt;b&gt; and &amp;lt;</p>', 'Say <b> and <'],
    ['Before <iframe src="x"/> Do not use alone.', 'Before Do not use alone.'],
    ['Avant <svg/> N’en prenez pas seul.', 'Avant N’en prenez pas seul.'],
    ['Before <object data="x"> Do not use alone.', 'Before Do not use alone.'],
    ['Before <title>Now</title> Do not.', 'Before\n\nNow\n\nDo not.'],
    ['x <!-- y --> z <!-- no end', 'x z <!-- no end'],
    ['<p>a<o:p></o:p></p><p data-x="1>0">b</p>', 'a\n\nb'],
    ['<p>Green</p>\n\n<p>Blue\nand   red</p>', 'Green\n\nBlue and red'],
    ['PEBBLES\u000bDeep', 'PEBBLES Deep'],
  ])('%s', (html, text) => expect(htmlToText(html)).toBe(text));

  it.each([
    [
      '<table><tr><th>Sample</th><th>Fentanyl</th></tr><tr><td>Green 7</td><td>12%</td></tr></table>',
      'Sample · Fentanyl\nGreen 7 · 12%',
    ],
    [
      '<table><tbody>\n<tr>\n<td><p>Bleu 2</p></td>\n<td><p>3 %</p></td>\n</tr></tbody></table>',
      'Bleu 2 · 3 %',
    ],
    ['<table><tr><td></td><td>x</td><td></td></tr></table>', 'x'],
    ['<ol><li>Call</li><li><p>Breathe</p></li></ol>', '1. Call\n2. Breathe'],
    ['<ul><li>a<ul><li>b</li></ul></li></ul>c', '• a\n• b\n\nc'],
    ['<dl><dt>Colour</dt><dd>green</dd></dl>', 'Colour\ngreen'],
    ['<h2>Head</h2>text', 'Head\n\ntext'],
    ['<p><img alt="Green on a spoon" src="g.png"> Write.</p>', 'Green on a spoon\nWrite.'],
    ['Hi <img alt="😀" src="s.png"><img alt="IMG_1.jpg" src="x.png">', 'Hi 😀'],
  ])('keeps its separations: %s', (html, text) => expect(htmlToText(html)).toBe(text));

  it.each([
    ['<a href="tel:+12505550100">us</a>', 'us (+12505550100)'],
    ['<a href="tel:+1-250-555-0100">250 555-0100</a>', '250 555-0100'],
    ['<a href="mailto:desk@unit.example?subject=x">the desk</a>', 'the desk (desk@unit.example)'],
    [
      '<a href="https://unit.example/x?a=1&amp;b=2">page</a>',
      'page (https://unit.example/x?a=1&b=2)',
    ],
    ['<a href="https://www.unit.example/x/">unit.example/x</a>', 'unit.example/x'],
    ['<a href="https://unit.example/own">Read more</a>', 'Read more'],
    ['<a href="javascript:alert(1)">bad</a> <a href="http://x.example">plain</a>', 'bad plain'],
    ['<a class="mention hashtag" href="https://s.example/tags/d">#<span>d</span></a>', '#d'],
  ])('keeps where its links lead: %s', async (html, text) => {
    const {description} = await first(rss(`<p>${html}</p>`));
    expect(description).toBe(text);
  });
});

describe('an entry', () => {
  it('has its own title, not that of a picture, and keeps the picture', async () => {
    const media =
      '<media:content url="https://files.example/1.jpg" type="image/jpeg"><media:title>photo.jpg</media:title><media:description>Pink on a spoon</media:description></media:content>';
    const source = rss('Text').replace(
      '<title>T',
      `<media:title>photo.jpg</media:title>${media}<title>Own`,
    );
    const {headline, resources} = await first(source);
    expect(headline).toBe('Own');
    expect(resources).toEqual([
      {uri: 'https://files.example/1.jpg', description: 'Pink on a spoon', mimeType: 'image/jpeg'},
    ]);
  });

  it('of a poster alone has the poster’s words and a link to it', async () => {
    const {description, resources} = await first(
      rss('<p><img src="/poster.png" alt="Give breaths. Call 911."></p>'),
    );
    expect(description).toBe('Give breaths. Call 911.');
    expect(resources).toEqual([
      {uri: 'https://unit.example/poster.png', description: 'Give breaths. Call 911.'},
    ]);
  });

  it.each([
    [
      'The post <a href="https://unit.example/own">T</a> appeared first on <a href="https://unit.example">Unit</a>.',
    ],
    [
      'L’article <a href="https://unit.example/own">T</a> est apparu en premier sur <a href="https://unit.example">Unit</a>.',
    ],
  ])('loses what WordPress adds: %s', async (footer) => {
    const {description} = await first(rss(`<p>Give breaths.</p>\n<p>${footer}</p>`));
    expect(description).toBe('Give breaths.');
  });

  it.each([
    [
      'Pink pebbles have medetomidine and very little fentanyl in them; people sleep for hours and naloxone does not wake them, so keep breathing for them and call 911.',
      'Pink pebbles have medetomidine and very little fentanyl in them…',
    ],
    [
      'Les cailloux roses vendus comme de la down près du marché contiennent de la médétomidine et la naloxone ne réveille pas les gens alors continuez',
      'Les cailloux roses vendus comme de la down près du marché contiennent de la médétomidine et la naloxone ne réveille pas les gens alors…',
    ],
  ])('without a title gets a heading that is marked as cut: %s', async (text, heading) => {
    const {headline, description} = await first(rss(text).replace('<title>T</title>', ''));
    expect([headline, description]).toEqual([heading, text]);
  });

  it('without a title has its first sentence as heading, and the rest below', async () => {
    const source = rss('<p>Green pebbles are strong. Do not use alone.</p>');
    const {headline, description} = await first(source.replace('<title>T</title>', ''));
    expect([headline, description]).toEqual(['Green pebbles are strong.', 'Do not use alone.']);
  });

  it('links to its identifier only if that is a whole address', async () => {
    const source = (guid: string) =>
      rss('x').replace('<link>https://unit.example/own</link>', `<guid>${guid}</guid>`);
    expect((await first(source('g1'))).web).toBeUndefined();
    expect((await first(source('https://unit.example/g'))).web).toBe('https://unit.example/g');
  });
});
