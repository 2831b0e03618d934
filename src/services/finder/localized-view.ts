import {format, type Value} from '../../i18n/format.js';
import type {Choice} from '../../i18n/content.js';
import type {Localizer} from '../../i18n/localizer.js';
import type {Sentence, Values} from '../../i18n/message-resolver.js';
import {sentenceElements} from '../../ui/templates/sentences.js';

/** Text between U+2066 and U+2069 (LEFT-TO-RIGHT ISOLATE and its end). */
const isolate = /(\u2066[^\u2069]*\u2069)/;

/** Messages and content of an element's languages, as templates. */
export class LocalizedView {
  readonly localizer: Localizer;

  constructor(localizer: Localizer) {
    this.localizer = localizer;
  }

  /** Content in the languages shown. */
  content(key: string, values?: Values, choice?: Choice): unknown {
    return this.sentences(this.localizer.content(key, values, choice));
  }

  /** A message in the reader's language. Lines do not break inside isolated text. */
  ui(message: () => string): unknown {
    const sentence = this.localizer.ui(message);
    const parts = sentence.text
      .split(isolate)
      .map((text, index) => (index % 2 ? {text, whole: true} : text));
    return this.sentences([{...sentence, parts}]);
  }

  /** A message as plain text, for attributes and options. */
  uiText(message: () => string): string {
    return this.localizer.ui(message).text;
  }

  /** Sentences, marked with their language if it is not the reader's. */
  sentences(all: readonly Sentence[]): unknown {
    return sentenceElements(all, this.localizer.language);
  }

  /** A value in the reader's language. */
  value(value: Value): string {
    return format(value, this.localizer.languageData);
  }
}
