import {fill, type Choice, type Find} from './content.js';
import {format, type Value} from './format.js';
import type {TemplateMap} from './interface.js';

/** One language that an element speaks at the moment. */
export interface Voice {
  tag: string;
  find: Find;
  interface?: TemplateMap;
}

/** A sentence with the language it is in, which need not be the one asked for. */
export interface Sentence {
  text: string;
  tag: string;
}

export type Values = Readonly<Record<string, Value | undefined>>;

/**
 * Says one sentence in each of an element's languages. A language that lacks it is silent where
 * another of them has it, so nothing is said twice; no language has it: nothing is said.
 */
export function say(
  voices: readonly Voice[],
  key: string,
  values: Values = {},
  choice?: Choice,
): Sentence[] {
  return voices.flatMap(({tag, find}) => {
    const sentence = find(key, choice);
    if (sentence === undefined) return [];
    const value = (name: string) => {
      const held = values[name];
      return held === undefined ? undefined : format(held, tag);
    };
    return [{text: fill(sentence, value), tag}];
  });
}
