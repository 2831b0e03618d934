import type {SourceMessages} from '../../../i18n/translation-lint.js';
import type {Catalogue} from '../../../i18n/content.js';
import {sourceMessage, staleKeys, unreviewedKeys} from '../../../i18n/review-records.js';
import type {PictureId} from '../../../naloxone/pictures/index.js';
import {keysFor, labelNamespace, labelSentences, labelSource, recordsOf} from '../sentences.js';
import type {ProjectLocale} from '../read-locales.js';
import {pictureOfSentence} from './picture-of-sentence.js';
import {partNames, whereabouts, type Whereabouts} from './message-locations.js';

/** How a sentence stands: not there, from an English that has changed, read by nobody, or reviewed. */
export type State = 'empty' | 'stale' | 'draft' | 'reviewed';

/** One sentence of a packet. */
export interface PacketEntry extends Whereabouts {
  key: string;
  english: string;
  /** Empty where nobody has translated it. */
  target: string;
  state: State;
  /** What the software's author says of it. */
  note?: string;
  picture?: PictureId;
}

/** The sentences of one namespace, in the order of the English. */
export interface PacketPart {
  namespace: string;
  name: string;
  entries: PacketEntry[];
}

/** What parts are made of: a language's sentences, and who stands behind them. */
export interface Translated extends Pick<ProjectLocale, 'tag' | 'language'> {
  content: Record<string, Pick<ProjectLocale['content'][string], 'sentences'>>;
  labels?: Pick<NonNullable<ProjectLocale['labels']>, 'units'>;
  review: Pick<ProjectLocale['review'], 'records'>;
}

/** Everything that there is to review in a language, what matters most first. */
export function partsOf(locale: Translated, source: SourceMessages): PacketPart[] {
  const namespaces = Object.keys(partNames).filter((name) => name in source.content);
  const parts = namespaces.map((namespace): PacketPart => {
    const english = source.content[namespace]!;
    const sentences = locale.content[namespace]?.sentences ?? {};
    const stateOf = states(locale, namespace, english, sentences);
    const entries = keysFor(english, locale.tag, locale.language).map((key): PacketEntry => {
      const drawn = namespace === 'naloxone' || namespace === 'emergency';
      return {
        ...whereabouts(key, english),
        key,
        english: sourceMessage(english, key)!,
        target: sentences[key] ?? '',
        state: stateOf(key),
        picture: drawn ? pictureOfSentence(key) : undefined,
      };
    });
    return {namespace, name: partNames[namespace]!, entries};
  });
  return [...parts, labelPart(locale, source)];
}

function labelPart(locale: Translated, source: SourceMessages): PacketPart {
  const english = labelSource(source);
  const sentences = locale.labels ? labelSentences(locale.labels) : {};
  const stateOf = states(locale, labelNamespace, english, sentences);
  const entries = source.labels.map(({id, desc}): PacketEntry => {
    const target = sentences[id] ?? '';
    return {
      path: [],
      only: [],
      key: id,
      english: english[id]!,
      target,
      state: stateOf(id),
      note: desc,
    };
  });
  return {namespace: labelNamespace, name: partNames[labelNamespace]!, entries};
}

function states(locale: Translated, namespace: string, english: Catalogue, sentences: Catalogue) {
  const records = recordsOf(locale.review.records, namespace);
  const stale = new Set(staleKeys(english, sentences, records));
  const unreviewed = new Set(unreviewedKeys(english, sentences, records));
  return (key: string): State => {
    if (!sentences[key]?.trim()) return 'empty';
    if (stale.has(key)) return 'stale';
    return unreviewed.has(key) ? 'draft' : 'reviewed';
  };
}
