import {isDated, type Alert} from '../../alerts/model/alert.js';
import {inDays, suggestedDays, type AlertDraft, type Stamp} from './draft.js';
import {fromAlert} from './from-alert.js';
import {fromLocal, toLocal} from './local-time.js';
import {allClearHeadline} from './texts/index.js';

/** How many days an all clear is shown. */
const allClearDays = 3;

/** What to do with an opened alert. */
export type FollowUp = 'edit' | 'update' | 'all-clear' | 'cancel';

/** A new message that replaces the opened one and names the date of the first. */
function next(alert: Alert, others: readonly Alert[], stamp: Stamp): AlertDraft {
  const {sender, id, sent} = alert;
  const draft = fromAlert(alert, others, stamp);
  const replaced = {sender, id, ...(isDated(alert) && {sent: sent.toISOString()})};
  return {
    ...draft,
    id: stamp.id,
    type: 'update',
    references: [...draft.references, replaced],
    issued: draft.issued || (isDated(alert) ? sent.toISOString() : ''),
    sent: toLocal(stamp.now),
  };
}

/** Sets a new end if the alert has expired or has none. */
function withEnd(draft: AlertDraft, {now}: Stamp): AlertDraft {
  const expires = fromLocal(draft.expires);
  return expires && expires > now ? draft : {...draft, expires: inDays(now, suggestedDays)};
}

/** Makes an all clear: texts about the danger no longer apply. */
const allClear = (draft: AlertDraft, {now}: Stamp): AlertDraft => ({
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

/** Makes the draft that edits, updates or ends an opened alert. */
export function followUp(
  kind: FollowUp,
  alert: Alert,
  others: readonly Alert[],
  stamp: Stamp,
): AlertDraft {
  if (kind === 'edit') return fromAlert(alert, others, stamp);
  const draft = next(alert, others, stamp);
  if (kind === 'cancel') return {...draft, type: 'cancel'};
  return kind === 'update' ? withEnd(draft, stamp) : allClear(draft, stamp);
}
