import {emptyVersion, undated, type Alert, type Area, type Severity} from '../model/alert.js';
import type {Position} from '../../shared/geo/position.js';
import {parseDate} from '../../shared/dates.js';
import {omitUndefined} from '../../shared/omit-undefined.js';
import {htmlToText} from '../../shared/html-to-text.js';
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

/** Reads the weather alerts of Canada's weather service (GeoMet, OGC API Features). */
export function readAlertsGeoJson(json: Json, report: AlertsReport): void {
  const features = json['type'] === 'Feature' ? [json] : json['features'];
  if (!Array.isArray(features)) {
    return report.note('no-features', 'must be a list of features.', {path: 'features'});
  }
  features.forEach((feature: unknown, index) => {
    const alert = isObject(feature)
      ? (readFeature(feature) ?? readCapFeature(feature, report))
      : undefined;
    if (alert) report.alerts.push(alert);
    else {
      report.note('bad-feature', 'is not an alert with an id and a name. It is left out.', {
        path: `features.${index}`,
      });
    }
  });
}

function readFeature({id, properties, geometry}: Json): Alert | undefined {
  if (!isObject(properties)) return undefined;
  const text = (name: string) => {
    const value = properties[name];
    return typeof value === 'string' ? htmlToText(value) || undefined : undefined;
  };
  const time = (name: string) => parseDate(text(name));
  const name = text('id') ?? (typeof id === 'string' || typeof id === 'number' ? String(id) : '');
  const polygons = outerRings(geometry);
  const province = provinces[text('province') ?? ''];
  const status = text('status_en') ?? '';
  const over = /ended|cancel/i.test(status);
  const versions = (['en', 'fr'] as const).flatMap((lang) => {
    const event = text(`alert_name_${lang}`) ?? text(`alert_short_name_${lang}`);
    if (!event) return [];
    const areaName = text(`feature_name_${lang}`) ?? text(`feature_name_en`) ?? '';
    const area: Area = {
      name: areaName,
      polygons,
      circles: [],
      codes: !polygons.length && province ? [{system: 'sgc', value: province}] : [],
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
        areas: areaName || polygons.length ? [area] : [],
        ...omitUndefined({
          headline: event[0]!.toUpperCase() + event.slice(1),
          description: text(`alert_text_${lang}`),
          senderName: senderNames[lang],
          effective: time('validity_datetime'),
          expires: time('expiration_datetime') ?? time('event_end_datetime'),
        }),
      },
    ];
  });
  if (!name || !versions.length) return undefined;
  return {
    id: name,
    sender: 'api.weather.gc.ca',
    sent: time('publication_datetime') ?? undated,
    type: 'alert',
    status: 'actual',
    scope: 'public',
    references: [],
    versions,
  };
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
    {source: report.name},
  );
  report.problems.push(...problems);
  return alerts[0];
}
