import {certainties, scopes, severities, statuses, types, urgencies} from '../model/alert.js';
import {capSpace, readArea} from './cap.js';
import type {Edge} from './alert-date.js';
import {feedDate} from './feed-date.js';
import type {CapFields} from './feed-entry.js';
import {omitUndefined} from '../../shared/omit-undefined.js';
import {asPlainText} from '../../shared/html-to-text.js';
import type {AlertsReport} from './source-report.js';
import {childrenOf, textOf, type XmlNode} from '../../shared/xml/read-xml.js';

/**
 * Reads fields of CAP directly inside an entry of a feed, as an index of messages has them; undefined if it has no such fields.
 */
export function readCapFields(node: XmlNode, report: AlertsReport): CapFields | undefined {
  const children = node.children.filter(
    (child): child is XmlNode => typeof child !== 'string' && capSpace.test(child.space),
  );
  if (!children.length) return undefined;
  const fields: XmlNode = {...node, children};
  const text = (name: string) => asPlainText(textOf(childrenOf(fields, name)[0])) || undefined;
  const word = <T extends string>(name: string, allowed: readonly T[]) =>
    allowed.find((each) => each === text(name)?.toLowerCase());
  const date = (name: string, edge: Edge) =>
    feedDate({text: text(name), path: name, line: node.line}, edge, report);
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
          effective: date('effective', 'start'),
          onset: date('onset', 'start'),
          expires: date('expires', 'end'),
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
