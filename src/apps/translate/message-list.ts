import type {EntryState, ReviewEntry, ReviewPart} from '../../i18n/project/review-entries.js';
import {messageFaults, placeId, type Work} from './work.js';

/** Which messages the list shows. */
export type MessageFilter = 'all' | 'mine' | 'problems' | Exclude<EntryState, 'reviewed'>;

/** A message in the list. */
export interface ListedMessage extends ReviewEntry {
  namespace: string;
}

/** The criteria of the list. */
export interface ListCriteria {
  filter: MessageFilter;
  /** Namespace; ignored while there is a query. */
  part: string;
  /** Text in the English, the translation or the key. */
  query: string;
}

/** All messages of a language, in the order of its parts. */
export const allMessages = (parts: readonly ReviewPart[]): ListedMessage[] =>
  parts.flatMap(({namespace, entries}) => entries.map((entry) => ({...entry, namespace})));

/** The messages that match the criteria. */
export function matchingMessages(
  parts: readonly ReviewPart[],
  work: Work,
  {filter, part, query}: ListCriteria,
): ListedMessage[] {
  const wanted = query.trim().toLowerCase();
  return allMessages(parts.filter(({namespace}) => wanted || namespace === part))
    .filter((message) => passes(message, work, filter))
    .filter(
      ({english, target, key}) =>
        !wanted || [english, target, key].some((text) => text.toLowerCase().includes(wanted)),
    );
}

function passes(message: ListedMessage, work: Work, filter: MessageFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'mine') return placeId(message) in work.touched;
  if (filter === 'problems') return messageFaults(work, message, message.target).length > 0;
  return message.state === filter;
}
