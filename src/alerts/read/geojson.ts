import {emptyVersion, undated, type Alert, type Area, type Severity} from '../model/alert.js';
import type {Position} from '../../shared/geo/position.js';
import {provinceOf} from '../../shared/canada/provinces.js';
import type {Edge} from './alert-date.js';
import {feedDate} from './feed-date.js';
import {withoutImpossibleTimes} from './impossible-times.js';
import {omitUndefined} from '../../shared/omit-undefined.js';
import {asPlainText} from '../../shared/html-to-text.js';
import {isObject, type Json} from '../../shared/json/json-object.js';
import type {AlertsReport} from './source-report.js';
import {readTendJson} from './tend-json.js';

export const isAlertsGeoJson = (json: unknown): boolean =>
  isObject(json) && /^Feature(Collection)?$/.test(String(json['type']));

/** Colours of Canada's weather service, the most severe first. */
const colours: Record<string, Severity> = {red: 'extreme', orange: 'severe', yellow: 'moderate'};
/** Severities by the kind of alert, if it has no colour. */
const kinds: Record<string, Severity> = {
  warning: 'severe',
  watch: 'moderate',
  advisory: 'minor',
  statement: 'minor',
};

const senderNames = {
  en: 'Environment and Climate Change Canada',
  fr: 'Environnement et Changement climatique Canada',
};

/** Two-letter provinces by their code at Statistics Canada. */
const provinces: Record<string, string> = {
  NL: '10',
  PE: '11',
  NS: '12',
  NB: '13',
  QC: '24',
  ON: '35',
  MB: '46',
  SK: '47',
  AB: '48',
  BC: '59',
  YT: '60',
  NT: '61',
  NU: '62',
};

const ring = (points: unknown): Position[] =>
  Array.isArray(points)
    ? points.filter(
        (point): point is Position =>
          Array.isArray(point) && typeof point[0] === 'number' && typeof point[1] === 'number',
      )
    : [];

/** The outer rings only: places in a hole are warned too. */
function outerRings(geometry: unknown): Position[][] {
  if (!isObject(geometry)) return [];
  const {type, coordinates} = geometry as {type: unknown; coordinates?: unknown[]};
  if (!Array.isArray(coordinates)) return [];
  const polygons = type === 'MultiPolygon' ? coordinates : type === 'Polygon' ? [coordinates] : [];
  return polygons
    .map((rings) => ring(Array.isArray(rings) ? rings[0] : undefined))
    .filter(({length}) => length > 3);
}

/** Reads the weather alerts of Canada's weather service (GeoMet, OGC API Features or WFS). */
export function readAlertsGeoJson(json: Json, report: AlertsReport): void {
  const features = json['type'] === 'Feature' ? [json] : json['features'];
  if (!Array.isArray(features)) {
    return report.note('no-features', 'must be a list of features.', {path: 'features'});
  }
  const found: Alert[] = [];
  features.forEach((feature: unknown, index) => {
    const path = `features.${index}`;
    const alert = isObject(feature)
      ? (readFeature(feature, path, report) ?? readCapFeature(feature, report))
      : undefined;
    if (alert) found.push(alert);
    else report.note('bad-feature', 'is not an alert with a name. It is left out.', {path});
  });
  for (const alert of withZonesTogether(found)) report.alerts.push(alert);
  notePages(json, features.length, report);
}

/** Notes that the answer is one page of several, and where the next one is. */
function notePages(json: Json, count: number, report: AlertsReport): void {
  const links = Array.isArray(json['links']) ? json['links'].filter(isObject) : [];
  const {href} = links.find(({rel}) => rel === 'next') ?? {};
  report.next = report.url(typeof href === 'string' ? href : undefined);
  const matched = Number(json['numberMatched'] ?? json['totalFeatures'] ?? NaN);
  const isFirst = json['numberReturned'] === undefined || Number(json['numberReturned']) === count;
  if (report.next || json['exceededTransferLimit'] === true || (isFirst && matched > count)) {
    const all = matched > count ? ` of ${matched}` : '';
    report.note('more-pages', `holds ${count}${all}: there are more pages.`);
  }
}

const weatherOffice = 'api.weather.gc.ca';

/** Zones that one alert warns, which the weather service publishes as an alert each. */
function withZonesTogether(alerts: readonly Alert[]): Alert[] {
  const together = new Map<string, Alert[]>();
  for (const alert of alerts) {
    const versions = alert.versions.map(({areas: _, ...words}) => words);
    // Another message may refer to one by its identifier.
    const isOwn =
      alert.type === 'alert' && !alert.references.length && alert.sender === weatherOffice;
    const key = JSON.stringify({...alert, ...(isOwn && {id: '', versions})});
    together.set(key, [...(together.get(key) ?? []), alert]);
  }
  return [...together.values()].map((zones) => {
    const [first] = [...zones].sort((a, b) => (a.id < b.id ? -1 : 1)) as [Alert];
    return {
      ...first,
      versions: first.versions.map((version, index) => ({
        ...version,
        areas: zones.flatMap(({versions}) => versions[index]!.areas),
      })),
    };
  });
}

/** A name for a feature that has none, which stays the same while it is published. */
const nameFrom = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' · ');

function readFeature(
  {id, properties, geometry}: Json,
  path: string,
  report: AlertsReport,
): Alert | undefined {
  if (!isObject(properties)) return undefined;
  const text = (name: string) => {
    const value = properties[name];
    return typeof value === 'string' ? asPlainText(value) || undefined : undefined;
  };
  const time = (name: string, edge: Edge = 'start') =>
    feedDate({text: text(name), path: `${path}.properties.${name}`}, edge, report);
  const polygons = outerRings(geometry);
  const province = provinces[provinceOf(text('province') ?? text('province_en')) ?? ''];
  const over = /ended|cancel|terminé|annul/i.test(text('status_en') ?? text('status_fr') ?? '');
  const sent = time('publication_datetime');
  const expires = time('expiration_datetime', 'end') ?? time('event_end_datetime', 'end');
  const expected = time('validity_datetime');
  const versions = (['en', 'fr'] as const).flatMap((lang) => {
    const event = text(`alert_name_${lang}`) ?? text(`alert_short_name_${lang}`);
    if (!event) return [];
    const areaName = text(`feature_name_${lang}`) ?? text(`feature_name_en`) ?? '';
    const area: Area = {
      name: areaName,
      polygons,
      circles: [],
      codes: province ? [{system: 'sgc', value: province}] : [],
    };
    return [
      {
        ...emptyVersion(lang),
        event,
        category: ['met'],
        severity:
          colours[(text('risk_colour_en') ?? '').toLowerCase()] ??
          kinds[(text('alert_type') ?? '').toLowerCase()] ??
          'unknown',
        response: over ? ['allclear'] : [],
        areas: areaName || polygons.length || province ? [area] : [],
        ...omitUndefined({
          headline: event[0]!.toUpperCase() + event.slice(1),
          description: text(`alert_text_${lang}`),
          senderName: senderNames[lang],
          // Warnings are given hours ahead.
          onset: expected && sent && expected > sent ? expected : undefined,
          expires,
        }),
      },
    ];
  });
  const [first] = versions;
  if (!first) return undefined;
  const own = text('id') ?? (typeof id === 'string' || typeof id === 'number' ? String(id) : '');
  const place = text('feature_id') ?? first.areas[0]?.name ?? polygons[0]?.[0]?.join(' ');
  const made = [text('alert_code') ?? first.event, place, text('publication_datetime')];
  const alert: Alert = {
    id: own || nameFrom(made),
    sender: weatherOffice,
    sent: sent ?? undated,
    type: 'alert',
    status: 'actual',
    scope: 'public',
    references: [],
    versions,
  };
  return withoutImpossibleTimes(alert, (message, of) =>
    report.note('bad-date', `${message}.`, {path: `${path}.${of}`}),
  );
}

/** Reads a feature with CAP's properties, as other weather services publish them. */
function readCapFeature({id, properties, geometry}: Json, report: AlertsReport): Alert | undefined {
  if (!isObject(properties) || !properties['severity'] || !properties['event']) return undefined;
  const {messageType, references, areaDesc, response, category, ...rest} = properties;
  const texts = ['event', 'severity', 'urgency', 'certainty', 'effective', 'onset', 'expires'];
  const words = ['senderName', 'headline', 'description', 'instruction'];
  const pick = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, rest[name] ?? undefined]));
  const {alerts, problems} = readTendJson(
    {
      alerts: [
        {
          id: rest['id'] ?? id,
          type: messageType,
          ...pick(['sender', 'sent', 'status', ...texts, ...words]),
          lang: rest['language'] ?? 'en',
          references: Array.isArray(references)
            ? references.filter(isObject).map((each) => ({...each, id: each['identifier']}))
            : undefined,
          category: category ?? undefined,
          response: response ?? undefined,
          areas: [{name: areaDesc ?? '', polygons: outerRings(geometry)}],
        },
      ],
    },
    {source: report.name, zones: report.zones},
  );
  report.problems.push(...problems);
  return alerts[0];
}
