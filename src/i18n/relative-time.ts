import {memoize} from '../shared/memoize.js';

/** The platform's words for times before and after now. */
export const relativeTime = memoize(
  (locale: string) => new Intl.RelativeTimeFormat(locale, {numeric: 'auto'}),
);
