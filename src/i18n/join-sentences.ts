import type {Sentence} from './message-resolver.js';

/** Sentences as one text, for what can hold no markup. */
export const asText = (all: readonly Sentence[]): string => all.map(({text}) => text).join(' · ');
