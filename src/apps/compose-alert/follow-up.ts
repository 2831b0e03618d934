import {isDated, type Alert} from '../../alerts/model/alert.js';
import {inDays, suggestedDays, type AlertDraft, type Stamp} from './draft.js';
import {fromAlert} from './from-alert.js';
import {fromLocal, toLocal} from './local-time.js';
import {allClearHeadline} from './words.js';

/** How long the end of an alert stays to be read. */
const allClearDays = 3;

export type FollowUp = 'edit' | 'update' | 'all-clear' | 'cancel';

/** A new message that ends the opened one, and is known by the day of the first. */
function next(alert: Alert, others: readonly Alert[], stamp: Stamp): AlertDraft {
  const {sender, id, sent} = alert;
  const draft = fromAlert(alert, others, stamp);
  const former = {sender, id, ...(isDated(alert) && {sent: sent.toISOString()})};
  return {
    ...draft,
    id: stamp.id,
    type: 'update',
    references: [...draft.references, former],
    issued: draft.issued || (isDated(alert) ? sent.toISOString() : ''),
    sent: toLocal(stamp.now),
  };
}

/** An update of an alert that is over, or never said when it would be, gets a new end. */
function withEnd(draft: AlertDraft, {now}: Stamp): AlertDraft {
  const expires = fromLocal(draft.expires);
  return expires && expires > now ? draft : {...draft, expires: inDays(now, suggestedDays)};
}

/** The danger is over; what was said of it no longer holds. */
const over = (draft: AlertDraft, {now}: Stamp): AlertDraft => ({
  ...draft,
  severity: 'minor',
  urgency: 'past',
  response: ['allclear'],
  expires: inDays(now, allClearDays),
  words: draft.words.map((words) => ({
    ...words,
    headline: allClearHeadline(words.headline, words.lang),
    description: '',
    instruction: '',
    saferUse: '',
  })),
});

/** What is to be written about an alert that was opened. */
export function followUp(
  kind: FollowUp,
  alert: Alert,
  others: readonly Alert[],
  stamp: Stamp,
): AlertDraft {
  if (kind === 'edit') return fromAlert(alert, others, stamp);
  const draft = next(alert, others, stamp);
  if (kind === 'cancel') return {...draft, type: 'cancel'};
  return kind === 'update' ? withEnd(draft, stamp) : over(draft, stamp);
}
