import {parseXmlAtOnce, textOf, type XmlNode} from '../../../src/shared/xml/read-xml.js';
import {expect} from 'vitest';

// The rules of OASIS's schema of CAP 1.2: the children of each element, in order.
const exactlyOne = {min: 1, max: 1};
const maybe = {min: 0, max: 1};
const any = {min: 0, max: Infinity};
const some = {min: 1, max: Infinity};

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-+]\d\d:\d\d$/;
const name = /^[^\s,<&]+$/;
const words = (list: string) => new RegExp(`^(${list})$`);
const pair = {valueName: {...exactlyOne}, value: {...exactlyOne}};
const shape = (text: string) => new RegExp(`^(${text.replace(/N/g, '-?\\d+(\\.\\d+)?')})$`);

interface Rule {
  min: number;
  max: number;
  is?: RegExp;
  inside?: Record<string, Rule>;
}

const area: Record<string, Rule> = {
  areaDesc: exactlyOne,
  polygon: {...any, is: shape('N,N( N,N){3,}')},
  circle: {...any, is: shape('N,N N')},
  geocode: {...any, inside: pair},
  altitude: maybe,
  ceiling: maybe,
};

const info: Record<string, Rule> = {
  language: {...maybe, is: /^[a-zA-Z]{1,8}(-[a-zA-Z\d]{1,8})*$/},
  category: {
    ...some,
    is: words('Geo|Met|Safety|Security|Rescue|Fire|Health|Env|Transport|Infra|CBRNE|Other'),
  },
  event: exactlyOne,
  responseType: {
    ...any,
    is: words('Shelter|Evacuate|Prepare|Execute|Avoid|Monitor|Assess|AllClear|None'),
  },
  urgency: {...exactlyOne, is: words('Immediate|Expected|Future|Past|Unknown')},
  severity: {...exactlyOne, is: words('Extreme|Severe|Moderate|Minor|Unknown')},
  certainty: {...exactlyOne, is: words('Observed|Likely|Possible|Unlikely|Unknown')},
  audience: maybe,
  eventCode: {...any, inside: pair},
  effective: {...maybe, is: dateTime},
  onset: {...maybe, is: dateTime},
  expires: {...maybe, is: dateTime},
  senderName: maybe,
  headline: maybe,
  description: maybe,
  instruction: maybe,
  web: maybe,
  contact: maybe,
  parameter: {...any, inside: pair},
  resource: {
    ...any,
    inside: {resourceDesc: exactlyOne, mimeType: exactlyOne, size: maybe, uri: maybe},
  },
  area: {...any, inside: area},
};

export const message: Record<string, Rule> = {
  identifier: {...exactlyOne, is: name},
  sender: {...exactlyOne, is: name},
  sent: {...exactlyOne, is: dateTime},
  status: {...exactlyOne, is: words('Actual|Exercise|System|Test|Draft')},
  msgType: {...exactlyOne, is: words('Alert|Update|Cancel|Ack|Error')},
  source: maybe,
  scope: {...exactlyOne, is: words('Public|Restricted|Private')},
  restriction: maybe,
  addresses: maybe,
  code: any,
  note: maybe,
  references: {...maybe, is: /^[^\s,]+,[^\s,]+,[^\s,]*( [^\s,]+,[^\s,]+,[^\s,]*)*$/},
  incidents: maybe,
  info: {...any, inside: info},
};

/** The places where an element breaks the rules. */
export function faultsOf(element: XmlNode, rules: Record<string, Rule>): string[] {
  const faults: string[] = [];
  const children = element.children.filter(isNode);
  const stray = element.children.some((child) => !isNode(child) && child.trim());
  if (stray) faults.push(`${element.name} has loose text`);
  const order = Object.keys(rules);
  const places = children.map((child) => order.indexOf(child.name));
  if (places.some((place, index) => place < (places[index - 1] ?? 0))) {
    faults.push(`${element.name}: ${children.map((child) => child.name).join(' ')}`);
  }
  for (const [key, {min, max, is, inside}] of Object.entries(rules)) {
    const found = children.filter((child) => child.name === key);
    if (found.length < min || found.length > max) faults.push(`${found.length} ${key}`);
    for (const child of found) {
      if (is && !is.test(textOf(child))) faults.push(`${key}: ${textOf(child)}`);
      if (inside) faults.push(...faultsOf(child, inside));
      const points = textOf(child).split(' ');
      if (key === 'polygon' && points[0] !== points.at(-1)) faults.push('a polygon is open');
    }
  }
  return faults;
}

export const isNode = (child: XmlNode | string): child is XmlNode => typeof child !== 'string';

/** The root of a document, which must be well-formed. */
export function rootOf(xml: string): XmlNode {
  const {root, faults} = parseXmlAtOnce(xml, () => true);
  expect(faults).toEqual([]);
  return root!;
}

export function capFaults(xml: string): string[] {
  const root = rootOf(xml);
  expect(root.space).toBe('urn:oasis:names:tc:emergency:cap:1.2');
  return faultsOf(root, message);
}
