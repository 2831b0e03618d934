import {memoize} from '../../shared/memoize.js';
import {
  certainties,
  emptyVersion,
  scopes,
  severities,
  statuses,
  types,
  undated,
  unknownType,
  urgencies,
  type Alert,
  type AlertVersion,
  type Area,
  type Circle,
  type Reference,
  type Resource,
} from '../model/alert.js';
import type {Position} from '../../shared/geo/position.js';
import {fromParameters} from '../model/drug-parameters.js';
import {parseDate} from '../../shared/dates.js';
import type {Edge} from './alert-date.js';
import {feedDate} from './feed-date.js';
import {withoutImpossibleTimes} from './impossible-times.js';
import {statedLanguage} from './language.js';
import {omitUndefined} from '../../shared/omit-undefined.js';
import {asPlainText} from '../../shared/html-to-text.js';
import type {AlertsReport} from './source-report.js';
import {readDrug} from './drug-schema.js';
import {childOf, childrenOf, textOf, type XmlNode} from '../../shared/xml/read-xml.js';

/** CAP of any version; feeds also hold it without a namespace. */
export const isCap = ({name, space}: XmlNode): boolean =>
  name === 'alert' && (!space || /tc:emergency:cap|incident\.com\/cap|^cap$/i.test(space));

/** The namespace of CAP's elements inside a feed. */
export const capSpace = /tc:emergency:cap|incident\.com\/cap|^cap$/i;

/** Values of earlier versions of CAP → present values. */
const earlierValues: Record<string, string> = {'very likely': 'likely'};

/** The children of a CAP element, by name. */
class Fields {
  readonly node: XmlNode;
  private readonly report: AlertsReport;

  constructor(node: XmlNode, report: AlertsReport) {
    this.node = node;
    this.report = report;
  }

  text(name: string): string | undefined {
    const child = childOf(this.node, name);
    return (child && asPlainText(textOf(child))) || undefined;
  }

  texts(name: string): string[] {
    return childrenOf(this.node, name)
      .map((child) => asPlainText(textOf(child)))
      .filter(Boolean);
  }

  /** A value of an enumeration. For any other value it reports a fault and returns undefined. */
  word<T extends string>(name: string, allowed: readonly T[]): T | undefined {
    const child = childOf(this.node, name);
    const text = textOf(child).trim().toLowerCase();
    const found = allowed.find((each) => each === (earlierValues[text] ?? text));
    if (text && !found)
      this.fault(name, `must be one of ${allowed.join(', ')}, not "${text.slice(0, 40)}"`, child);
    return found;
  }

  time(name: string, edge: Edge = 'start'): Date | undefined {
    const child = childOf(this.node, name);
    return feedDate({text: textOf(child), path: name, line: child?.line}, edge, this.report);
  }

  /** Reads `<geocode>` and similar elements. */
  pairs(name: string): {name: string; value: string}[] {
    return childrenOf(this.node, name)
      .map((pair) => ({
        name: textOf(childOf(pair, 'valueName')).trim(),
        value: asPlainText(textOf(childOf(pair, 'value'))),
      }))
      .filter((pair) => pair.name);
  }

  /** @param node the element with the fault; the parent if a child is missing. */
  fault(path: string, message: string, {line}: XmlNode = this.node): void {
    this.report.note('cap-bad-value', `${message}.`, {line, path});
  }
}

/** Most messages of a feed are in the same few languages. */
const languageTag = memoize(statedLanguage);

/**
 * Triples `sender,identifier,sent`, separated by white space. Some senders separate the triples with commas
 * too.
 */
function references(text: string): Reference[] {
  return text
    .trim()
    .split(/\s+/)
    .flatMap((group) => {
      const words = group.split(',').filter(Boolean);
      const triples: Reference[] = [];
      for (let start = 0; start + 1 < words.length; start += 3) {
        const sent = parseDate(words[start + 2]);
        triples.push({sender: words[start]!, id: words[start + 1]!, ...(sent && {sent})});
      }
      return triples;
    });
}

/** `lat,lon`, the opposite order of GeoJSON. */
function position(pair: string): Position | undefined {
  const comma = pair.indexOf(',');
  const lat = parseFloat(pair);
  const lon = parseFloat(pair.slice(comma + 1));
  return comma > 0 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [lon, lat] : undefined;
}

function polygon(text: string): Position[] | undefined {
  const ring: Position[] = [];
  for (const pair of text.trim().split(/\s+/)) {
    const each = position(pair);
    if (!each) return undefined;
    ring.push(each);
  }
  return ring.length > 3 ? ring : undefined;
}

function circle(text: string): Circle | undefined {
  const [pair = '', radius] = text.trim().split(/\s+/);
  const center = position(pair);
  const km = parseFloat(radius ?? '');
  return center && km >= 0 ? {center, km} : undefined;
}

/** Reads an area, also from fields directly inside an entry of a feed. */
export function readArea(node: XmlNode, report: AlertsReport): Area {
  const fields = new Fields(node, report);
  const shapes = <T>(name: string, read: (text: string) => T | undefined): T[] =>
    childrenOf(node, name).flatMap((child) => {
      const text = textOf(child);
      const shape = text.trim() ? read(text) : undefined;
      if (text.trim() && !shape) fields.fault(name, 'cannot be read; it is left out', child);
      return shape ? [shape] : [];
    });
  return {
    name: fields.text('areaDesc') ?? '',
    polygons: shapes('polygon', polygon),
    circles: shapes('circle', circle),
    // Some feeds put several codes into one value.
    codes: fields
      .pairs('geocode')
      .flatMap(({name: system, value}) =>
        value.split(/\s+/).flatMap((each) => (each ? [{system, value: each}] : [])),
      ),
  };
}

function readInfo(node: XmlNode, report: AlertsReport): AlertVersion {
  const fields = new Fields(node, report);
  const parameters = fields.pairs('parameter');
  // The default of the standard. Invalid tags become an undetermined language.
  const tag = fields.text('language') ?? 'en-US';
  const lang = languageTag(tag) ?? 'und';
  if (lang === 'und') fields.fault('language', `is not a language tag: "${tag.slice(0, 40)}"`);
  const drug = fromParameters(parameters);
  const tendParameters = (name: string) =>
    parameters.filter((each) => each.name === `tend:${name}`).map(({value}) => value);
  const areas = childrenOf(node, 'area').map((area) => readArea(area, report));
  const optional = {
    effective: fields.time('effective'),
    onset: fields.time('onset'),
    expires: fields.time('expires', 'end'),
    senderName: fields.text('senderName'),
    coIssuers: tendParameters('co-issuer').length ? tendParameters('co-issuer') : undefined,
    headline: fields.text('headline'),
    description: fields.text('description'),
    instruction: fields.text('instruction'),
    web: report.url(fields.text('web')),
    contact: fields.text('contact'),
    drug:
      drug &&
      readDrug(drug, (message, path) => fields.fault(path, message), report.options.baseUrl),
  };
  const resources = resourcesOf(node, report).filter(({uri}) => uri !== optional.drug?.photo?.src);
  const communities = tendParameters('community');
  if (communities.length && areas[0]) areas[0] = {...areas[0], communities};
  return {
    ...emptyVersion(lang),
    event: fields.text('event') ?? '',
    category: fields.texts('category').map((each) => each.toLowerCase()),
    severity: fields.word('severity', severities) ?? 'unknown',
    urgency: fields.word('urgency', urgencies) ?? 'unknown',
    certainty: fields.word('certainty', certainties) ?? 'unknown',
    response: fields.texts('responseType').map((each) => each.toLowerCase()),
    areas,
    parameters: parameters.filter(({name}) => !name.startsWith('tend:')),
    ...omitUndefined(optional),
    ...(resources.length && {resources}),
  };
}

/** Pictures and documents, by their addresses. */
const resourcesOf = (node: XmlNode, report: AlertsReport): Resource[] =>
  childrenOf(node, 'resource').flatMap((resource) => {
    const fields = new Fields(resource, report);
    const uri = report.url(fields.text('uri'));
    const [description, type] = [fields.text('resourceDesc'), fields.text('mimeType')];
    const mimeType = type === unknownType ? undefined : type;
    return uri ? [{uri, ...omitUndefined({description, mimeType})}] : [];
  });

/** Reads one CAP message; undefined, with a problem, if it is invalid. */
export function readCapAlert(node: XmlNode, report: AlertsReport): Alert | undefined {
  const fields = new Fields(node, report);
  const sent = fields.time('sent');
  const id = textOf(childOf(node, 'identifier')).trim();
  const sender = textOf(childOf(node, 'sender')).trim();
  const status = fields.word('status', statuses);
  const type = fields.word('msgType', types);
  const scope = fields.word('scope', scopes);
  for (const name of ['identifier', 'sender', 'sent', 'status', 'msgType', 'scope']) {
    if (!textOf(childOf(node, name)).trim()) fields.fault(name, 'is missing');
  }
  // A message that may be a test, or only for a few people, must not become an alert for all.
  const unreadable = ['status', 'msgType', 'scope'].find(
    (name, index) => textOf(childOf(node, name)).trim() && ![status, type, scope][index],
  );
  if (unreadable) return undefined;
  const infos = childrenOf(node, 'info');
  // A message without an identifier is still shown, until it expires.
  const name = id || `${sender} ${textOf(childOf(node, 'sent')).trim()}`.trim();
  if (!name && !infos.length) return undefined;
  const [issued] = infos.flatMap((info) =>
    new Fields(info, report)
      .pairs('parameter')
      .filter((each) => each.name === 'tend:issued')
      .map(({value}) => parseDate(value)),
  );
  const alert: Alert = {
    id: name,
    sender,
    sent: sent ?? undated,
    type: type ?? 'alert',
    status: status ?? 'actual',
    scope: scope ?? 'public',
    references: references(textOf(childOf(node, 'references'))),
    versions: infos.map((info) => readInfo(info, report)),
    ...(issued && {issued}),
  };
  return withoutImpossibleTimes(alert, (message, path) => fields.fault(path, message));
}
