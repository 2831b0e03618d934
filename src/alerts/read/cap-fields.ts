import {
  certainties,
  scopes,
  severities,
  statuses,
  types,
  urgencies,
  type Alert,
} from '../model/alert.js';
import {capSpace, readArea} from './cap.js';
import {parseDate} from '../../shared/dates.js';
import {omitUndefined} from '../../shared/omit-undefined.js';
import {htmlToText} from '../../shared/html-to-text.js';
import type {AlertsReport} from './source-report.js';
import {childrenOf, textOf, type XmlNode} from '../../shared/xml/read-xml.js';

/**
 * Reads fields of CAP directly inside an entry of a feed, as an index of messages has them; undefined if it has no such fields.
 */
export function readCapFields(
  node: XmlNode,
  report: AlertsReport,
): {over: (alert: Alert) => Alert} | undefined {
  const children = node.children.filter(
    (child): child is XmlNode => typeof child !== 'string' && capSpace.test(child.space),
  );
  if (!children.length) return undefined;
  const fields: XmlNode = {...node, children};
  const text = (name: string) => htmlToText(textOf(childrenOf(fields, name)[0])) || undefined;
  const word = <T extends string>(name: string, allowed: readonly T[]) =>
    allowed.find((each) => each === text(name)?.toLowerCase());
  const area = readArea(fields, report);
  const hasArea = Object.values(area).some((part: string | unknown[]) => part.length);
  return {
    over: (alert) => ({
      ...alert,
      ...omitUndefined({
        type: word('msgType', types),
        status: word('status', statuses),
        scope: word('scope', scopes),
      }),
      versions: alert.versions.map((version) => ({
        ...version,
        ...omitUndefined({
          event: text('event'),
          severity: word('severity', severities),
          urgency: word('urgency', urgencies),
          certainty: word('certainty', certainties),
          effective: parseDate(text('effective')),
          onset: parseDate(text('onset')),
          expires: parseDate(text('expires')),
          areas: hasArea ? [area] : undefined,
        }),
        category: [
          ...version.category,
          ...childrenOf(fields, 'category').map((each) => textOf(each).trim().toLowerCase()),
        ],
      })),
    }),
  };
}
