import type {SourceMessages} from '../../../i18n/translation-lint.js';
import {split} from '../../../i18n/content.js';
import {format} from '../../../i18n/format.js';
import {languageOf, sourceLanguage} from '../../../i18n/languages.js';
import {sentenceHash} from '../../../i18n/review-records.js';
import {pictures} from '../../../naloxone/pictures/index.js';
import type {ProjectLocale} from '../read-locales.js';
import {
  reviewParts,
  type ReviewEntry,
  type ReviewPart,
} from '../../../i18n/project/review-entries.js';
import {exampleValues} from '../../../naloxone/model/example-values.js';
import {packetStyle} from './packet-style.js';
import {pictureOfSentence} from './picture-of-sentence.js';
import {svgText} from './svg-text.js';
import type {Term} from '../../../i18n/project/terms.js';

/** The input of a review packet. */
export interface PacketInput {
  locale: ProjectLocale;
  source: SourceMessages;
  terms: readonly Term[];
  /** The day of the packet (ISO 8601). */
  on: string;
  /** The language as an argument of the command: its tag, or its folder. */
  which: string;
}

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * Writes one printable HTML page, with every message beside its English, to review on paper and sign.
 * The page needs no other files and no scripts.
 */
export function reviewPacket({locale, source, terms, on, which}: PacketInput): string {
  const parts = reviewParts(locale, source);
  const {endonym, direction} = locale.language;
  const entries = parts.flatMap((part) => part.entries);
  const count = (state: ReviewEntry['state']) =>
    entries.filter((entry) => entry.state === state).length;
  const open = entries.length - count('reviewed');
  // The number identifies the wording that the reviewer signs.
  const print = sentenceHash(JSON.stringify(entries.map(({key, target}) => [key, target])));
  const english = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'});
  const name = nameIn(english, locale.tag);
  const title = name ? `${name} (${endonym})` : endonym;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Tend: review of ${escape(title)}</title>
<style>${packetStyle}</style>
</head>
<body>
<header>
<h1>Review: <span lang="${escape(locale.tag)}" dir="${direction}">${escape(endonym)}</span>${name ? ` (${escape(name)})` : ''}</h1>
<p>${entries.length} sentences; ${open} not reviewed${count('empty') ? `, ${count('empty')} of them not translated` : ''}. Made on ${on}. Wording ${print.slice(0, 8)}.</p>
<h2>How to review</h2>
<ol>
<li>Two people read: somebody who speaks the language well, and a nurse or another health worker. It may be one person who is both.</li>
<li>Hold each sentence against its English. Is the meaning the same? Is every number there? Is each “do” a do, and each “do not” a do not? Is the order the same?</li>
<li>Tick the box, or cross out what is wrong and write what it should be. Say it as you would to a neighbour. Boxes with a border around words hold values that the program puts in.</li>
<li>Sign below. Give the pages back, or do what is under “To record it”.</li>
</ol>
<h2>Signatures</h2>
<table class="sign">
<thead><tr><th>I read</th><th>Full name</th><th>Role</th><th>Day</th><th>Signature</th></tr></thead>
<tbody>
${['the language: it is right and clear', 'the health content: it says what the English says'].map((what) => `<tr><td>${what}</td><td></td><td></td><td></td><td></td></tr>`).join('\n')}
</tbody>
</table>
<p>☐ All of it, as printed here. ☐ All of it, with the changes written in. ☐ Only these parts: <span class="line"></span></p>
<h2>To record it</h2>
<p>Put the changes into the files, run <code>npm run locales -- check ${escape(which)}</code>, then:</p>
<pre>npm run locales -- record ${escape(which)} --by "Full name, role" --on ${on}</pre>
<p>For some sentences only, name the beginnings of their keys, which are printed in grey: <code>record ${escape(which)} signs stop --by …</code></p>
</header>
${termTable(terms, locale)}
${parts.map((part) => partSection(part, locale, source)).join('\n')}
</body>
</html>
`;
}

function nameIn(english: Intl.DisplayNames, tag: string): string | undefined {
  try {
    return english.of(tag) ?? undefined;
  } catch {
    return undefined;
  }
}

const cell = (locale: ProjectLocale, words: string) =>
  `<td lang="${escape(locale.tag)}" dir="${locale.language.direction}">${words}</td>`;

function termTable(terms: readonly Term[], locale: ProjectLocale): string {
  if (!terms.length) return '';
  const rows = terms.map(
    ({term, choice, reason, alternatives}) =>
      `<tr><td class="box">☐</td><td>${escape(term)}</td>${cell(
        locale,
        `<b>${escape(choice)}</b>${alternatives.length ? `<br><small>${escape(alternatives.join(' · '))}</small>` : ''}`,
      )}<td>${escape(reason)}</td></tr>`,
  );
  return `<section>
<h2>Terms that were chosen</h2>
<p>Look at these first: they come back in many sentences. What else was thought of is in small print.</p>
<table>
<thead><tr><th></th><th>English</th><th>Chosen</th><th>Why</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</section>`;
}

function partSection(
  {namespace, name, entries}: ReviewPart,
  locale: ProjectLocale,
  source: SourceMessages,
): string {
  const values = namespace === 'interface' ? labelValues(source) : undefined;
  const hasPictures = namespace === 'naloxone' || namespace === 'emergency';
  let drawn: string | undefined;
  let above = '';
  const rows = entries.map((entry, index) => {
    // Print a heading when the location changes, and a shared drawing only once.
    const place = entry.path.join(' › ');
    const heading =
      place && place !== above
        ? `<tr class="place"><th colspan="4">${escape(place)}</th></tr>`
        : '';
    above = place;
    const picture = hasPictures ? pictureOfSentence(entry.key) : undefined;
    const drawing = picture && picture !== drawn ? svgText(pictures[picture]) : '';
    drawn = picture;
    const about = [entry.only.join(', '), entry.note ?? ''].filter(Boolean).join('. ');
    const filled = (text: string, tag: string) =>
      sentence(text, values?.(entry.key) ?? examples(entry.key, tag));
    return `${heading}<tr class="${entry.state}"><td class="box">☐<small>${index + 1}</small></td><td>${drawing}${about ? `<i>${escape(about)}</i><br>` : ''}${filled(entry.english, sourceLanguage)}</td>${cell(locale, entry.target ? filled(entry.target, locale.tag) : '')}<td class="change"><small>${escape(entry.key)}${entry.state === 'draft' ? '' : ` (${stateNames[entry.state]})`}</small></td></tr>`;
  });
  return `<section>
<h2>${escape(name)}</h2>
<table class="sentences">
<thead><tr><th>Right?</th><th>English</th><th>${escape(locale.language.endonym)}</th><th>Change to</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</section>`;

  function examples(key: string, tag: string) {
    const known = exampleValues(key);
    const language = tag === sourceLanguage ? languageOf(sourceLanguage) : locale.language;
    return (placeholder: string) => {
      const value = known[placeholder];
      return value === undefined ? placeholder : format(value, language);
    };
  }
}

const stateNames = {
  empty: 'not translated',
  stale: 'the English has changed',
  reviewed: 'reviewed',
} as const;

/** Names of a UI message's values in the code. */
const labelValues =
  ({labels}: SourceMessages) =>
  (id: string) =>
  (placeholder: string) => {
    const parts = labels.find((label) => label.id === id)?.source ?? [];
    const part = parts.find((each) => typeof each !== 'string' && `x${each.id}` === placeholder);
    return typeof part === 'object' ? part.equiv.replace(/^\$\{|\}$/g, '') : placeholder;
  };

const sentence = (text: string, value: (placeholder: string) => string) =>
  split(text)
    .map((part) =>
      typeof part === 'string'
        ? escape(part)
        : `<span class="value"><bdi>${escape(value(part.name))}</bdi></span>`,
    )
    .join('');
