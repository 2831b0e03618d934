import {html, type TemplateResult} from 'lit';
import {direction} from '../../i18n/direction.js';
import type {Sentence} from '../../i18n/voice.js';

/** Sentences one under (or beside) the other, each pronounced and laid out as its own language. */
export const sentences = (all: readonly Sentence[]): TemplateResult[] =>
  all.map(
    ({text, tag}, index) =>
      html`<span class=${index ? 'second' : 'first'} lang=${tag} dir=${direction(tag)}>${text}</span>`,
  );
