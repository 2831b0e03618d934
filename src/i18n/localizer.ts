import type {Choice} from './content.js';
import {label} from './interface.js';
import {languageOf, sourceLanguage, type Language} from './languages.js';
import {isDraft} from './review.js';
import {
  plain,
  say,
  type Sentence,
  type Speech,
  type Values,
  type Voice,
} from './message-resolver.js';

/** Says content and interface words in the languages that are shown together. */
export class Speaker {
  /** The languages shown, the reader's first. */
  readonly voices: readonly Voice[];
  /** Who speaks where none of them has a sentence. */
  readonly standIns: readonly Voice[];

  constructor({voices, standIns}: Speech = {voices: [], standIns: []}) {
    this.voices = voices;
    this.standIns = standIns;
  }

  /** The tag of the reader's language: that of the element as a whole. */
  get language(): string {
    return this.voices[0]?.tag ?? sourceLanguage;
  }

  /** What there is to know of the reader's language. */
  get languageData(): Language {
    return this.voices[0]?.language ?? languageOf(sourceLanguage);
  }

  /** The languages of which something shown has not been reviewed by anybody named, in themselves. */
  get draftNames(): string[] {
    return this.voices
      .filter(({language, unreviewed}) => isDraft(language) || unreviewed?.size)
      .map(({language}) => language.endonym);
  }

  /** A sentence in each language shown; none where no language has it. */
  say(key: string, values?: Values, choice?: Choice): Sentence[] {
    return say(this, key, values, choice);
  }

  /** Interface words in the reader's language: `words` is asked for them. */
  label(words: () => string): Sentence {
    return inVoice(this.voices[0], words);
  }

  /** Interface words in each language shown. */
  labels(words: () => string): Sentence[] {
    const all = this.voices.map((voice) => inVoice(voice, words));
    // Two languages without a word of their own need not both show the same English.
    return all.filter(({tag}, index) => all.findIndex((other) => other.tag === tag) === index);
  }
}

/** Words of the source stand in, as such, for a language that lacks some. */
function inVoice(voice: Voice | undefined, words: () => string): Sentence {
  const {text, complete} = label(voice?.interface, words);
  const tag = voice && complete ? voice.tag : sourceLanguage;
  const {direction} = voice && complete ? voice.language : languageOf(sourceLanguage);
  return {...plain([text]), tag, direction};
}
