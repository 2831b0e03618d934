import {durationQuantity} from '../../../i18n/duration.js';
import type {Value} from '../../../i18n/format.js';
import type {Sentence} from '../../../i18n/message-resolver.js';
import {breathingSentences, testSentences} from '../../guide/templates/how-to.js';
import {stepSentences} from '../../guide/templates/steps.js';
import type {EmergencyView} from '../emergency-view.js';

/** The words of a screen: the one thing to do, then details. */
export interface ScreenWords {
  title: Sentence[];
  more: Sentence[][];
}

/** What the words of a screen depend on. */
export type Worded = Pick<EmergencyView, 'view' | 'screen' | 'status' | 'product' | 'hasNone'>;

/** The key of the question that decides: about breathing, never about waking. */
export const decidingQuestion = 'emergency:check.title';

/** Whether the words of a screen ask already what decides. */
export function saysQuestion(mode: Worded): boolean {
  const [question] = mode.view.find(decidingQuestion);
  const {title, more} = wordsOf(mode);
  return [title, ...more].some(
    ([first]) => first && question && first.text.endsWith(question.text),
  );
}

export function wordsOf({view, screen, status, product, hasNone}: Worded): ScreenWords {
  const {id, kind, from, aids} = screen;
  if (from === 'line') return {title: view.find(id), more: []};
  if (from === 'step') {
    const {title, text, more} = stepSentences(view, {id, kind});
    // One question a screen: the one that decides stands in place of a heading that asks something else.
    const asks = aids.includes('question') && /[?؟？፧]\s*$/.test(title[0]?.text ?? '');
    return {title: asks ? view.find(decidingQuestion) : title, more: [text, more]};
  }
  if (id === 'check') return {title: view.find(decidingQuestion), more: []};
  const contexts = hasNone || !status.given ? ['none'] : [];
  // Another dose is of the product at hand now. A wait is for the product that was given.
  const about = (id === 'again' && product) || status.product;
  // The lines that follow say everything.
  if (id === 'breathing') return {title: view.find('emergency:breathe.title'), more: []};
  return {
    title: view.find(`emergency:${id}.title`, {contexts}),
    more: [
      view.with(about).find(`emergency:${id}.text`, {
        contexts: id === 'breathe' && !hasNone ? [] : contexts,
        values: {wait: waitOf({view, status})},
      }),
    ],
  };
}

/** The pack's wait after the product that was given last. */
export function waitOf({view, status}: Pick<EmergencyView, 'view' | 'status'>): Value | undefined {
  const wait = view.pack.waitSeconds[status.product];
  return wait && durationQuantity(wait);
}

/** All sentences of a screen in order, in the reader's language, for reading aloud. */
export function screenSentences(mode: Worded): Sentence[] {
  const {aids} = mode.screen;
  const {title, more} = wordsOf(mode);
  const question = saysQuestion(mode) ? [] : [mode.view.find(decidingQuestion)];
  const all = [
    title,
    ...more,
    ...(aids.includes('breathing') ? breathingSentences(mode.view) : []),
    ...(aids.includes('question') ? [...question, ...testSentences(mode.view)] : []),
  ];
  return all.flatMap((sentences) => sentences.slice(0, 1));
}
