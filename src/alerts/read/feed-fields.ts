/** Fields that RSS and Atom have in common, and extensions of both. */
import {htmlToText} from '../../shared/html-to-text.js';
import {omitUndefined} from '../../shared/omit-undefined.js';
import {
  childOf,
  childrenOf,
  descendantsOf,
  markupOf,
  textOf,
  type XmlNode,
} from '../../shared/xml/read-xml.js';
import type {Area, Resource} from '../model/alert.js';
import type {Position} from '../../shared/geo/position.js';
import {capMedia} from './media.js';
import type {AlertsReport} from './source-report.js';

/** Extensions for pictures, sound and shops: their titles and texts are not those of the entry. */
const media = /mrss|itunes|podcast|googleplay|base\.google|^(media|itunes|podcast|g|image)$/i;

const isFilled = (node: XmlNode) => node.children.length > 0;

/**
 * The first of these fields with a content. An entry's own fields come before those of extensions with the
 * same name.
 */
export function fieldOf(node: XmlNode, names: readonly string[]): XmlNode | undefined {
  const all = names.flatMap((name) => childrenOf(node, name)).filter(isFilled);
  const own = all.filter(({space}) => space === node.space);
  const others = all.filter(({space}) => space !== node.space && !media.test(space));
  const found = (nodes: readonly XmlNode[]) => nodes.find((each) => textOf(each).trim());
  // `content:encoded` is the whole text, of which the entry's own field is a part.
  return names[0] === 'encoded'
    ? found(all.filter(({space}) => !media.test(space)))
    : (found(own) ?? found(others));
}

/** Options for HTML of an entry. */
export const entryHtml = (page?: string) => ({links: true, page});

/** HTML that is written as text, or as elements. */
export const htmlOf = (node: XmlNode | undefined): string =>
  node
    ? node.children.some((child) => typeof child !== 'string')
      ? markupOf(node)
      : textOf(node)
    : '';

/** Pictures with words in a text, for which a reader who does not see them needs no link. */
function pictures(html: string, report: AlertsReport): Resource[] {
  return [...html.slice(0, 40_000).matchAll(/<img\b(?:[^<>"']|"[^"]*"|'[^']*')*>/gi)].flatMap(
    ([tag]) => {
      const value = (name: string) =>
        htmlToText(
          new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i')
            .exec(tag)
            ?.slice(1)
            .find(Boolean) ?? '',
        );
      const uri = report.url(value('src'));
      const description = value('alt');
      return uri && /\p{L}{2}/u.test(description) ? [{uri, description}] : [];
    },
  );
}

/** Pictures and documents of an entry. @param html its text. */
export function resourcesOf(node: XmlNode, html: string, report: AlertsReport): Resource[] {
  const inText = pictures(html, report);
  const groups = [node, ...descendantsOf(node, 'group')];
  const attached = groups
    .flatMap((group) => [
      ...childrenOf(group, 'enclosure'),
      ...childrenOf(group, 'content').filter(({space}) => media.test(space)),
      ...childrenOf(group, 'link').filter(({attributes}) => attributes['rel'] === 'enclosure'),
    ])
    .flatMap((each): Resource[] => {
      const {url, href, type} = each.attributes;
      const uri = report.url(url ?? href);
      if (!uri || capMedia.test(type ?? '')) return [];
      const words = (name: string) => htmlToText(textOf(childOf(each, name))) || undefined;
      const alt = inText.find((picture) => picture.uri === uri)?.description;
      const description = words('description') ?? alt ?? words('title');
      return [{uri, ...omitUndefined({description, mimeType: type || undefined})}];
    });
  const known = new Set(attached.map(({uri}) => uri));
  return [...attached, ...inText.filter(({uri}) => !known.has(uri) && known.add(uri))];
}

/** The names of an entry's categories. */
export const entryCategories = (node: XmlNode): string[] =>
  [...childrenOf(node, 'category'), ...childrenOf(node, 'subject')]
    .filter(({space}) => !/cap/i.test(space))
    .flatMap((each) => [
      textOf(each),
      each.attributes['term'] ?? '',
      each.attributes['label'] ?? '',
    ])
    .map((each) => htmlToText(each))
    .filter(Boolean);

const numbers = (node: XmlNode | undefined) =>
  textOf(node)
    .trim()
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);

/** Pairs of latitude and longitude; empty if one cannot be read. */
function positions(all: readonly number[]): Position[] {
  const found: Position[] = [];
  for (let at = 0; at + 1 < all.length; at += 2) {
    const [lat, lon] = [all[at]!, all[at + 1]!];
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) return [];
    found.push([lon, lat]);
  }
  return found;
}

/** GeoRSS (simple or GML), and the older `geo:lat`. */
export function areasOf(node: XmlNode): Area[] {
  const all = (name: string) =>
    descendantsOf(node, name).filter(({space}) => /georss|gml/i.test(space));
  const [name = ''] = [...all('featurename'), ...all('featureName')].map((each) =>
    textOf(each).trim(),
  );
  const boxes = all('box').map((box) => {
    const [low, high] = positions(numbers(box));
    return low && high
      ? ([low, [high[0], low[1]], high, [low[0], high[1]], low] as Position[])
      : [];
  });
  const rings = [
    ...all('polygon').map((each) => positions(numbers(each))),
    ...all('posList').map((each) => positions(numbers(each))),
  ];
  const polygons = [...rings, ...boxes].filter(({length}) => length > 3);
  const circles = all('circle').flatMap((circle) => {
    const [lat, lon, meters = NaN] = numbers(circle);
    const [center] = positions([lat ?? NaN, lon ?? NaN]);
    return center && meters >= 0 ? [{center, km: meters / 1000}] : [];
  });
  if (polygons.length || circles.length) return [{name, polygons, circles, codes: []}];
  const point =
    [...all('point'), ...all('pos')].map((each) => positions(numbers(each)))[0]?.[0] ??
    positions([...numbers(childOf(node, 'lat')), ...numbers(childOf(node, 'long'))])[0];
  // A point without a radius cannot be compared with a place.
  return point || name
    ? [{name: name || `${point![1]}, ${point![0]}`, polygons: [], circles: [], codes: []}]
    : [];
}
