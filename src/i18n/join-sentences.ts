import type {Sentence} from './message-resolver.js';

/** Joins sentences into one text, for places that cannot hold markup. */
export const asText = (all: readonly Sentence[]): string => all.map(({text}) => text).join(' · ');
