import type {Problem} from '../../shared/problem.js';
import {canonical} from '../../i18n/negotiate.js';
import {
  certainties,
  drugAlertKinds,
  emptyVersion,
  scopes,
  severities,
  statuses,
  types,
  undated,
  urgencies,
  type Alert,
  type AlertVersion,
  type Appearance,
  type Area,
  type Circle,
  type Code,
  type Colour,
  type Content,
  type DrugDetails,
  type LocalService,
  type Parameter,
  type Photo,
  type Reference,
} from '../model/alert.js';
import type {Position} from '../../shared/geo/position.js';
import {parseDate} from '../../shared/dates.js';
import {TimeSlice} from '../../shared/yield-to-main.js';
import {controlCharacters} from '../../shared/control-characters.js';
import {webAddress} from '../../shared/web-address.js';

type Json = Record<string, unknown>;

/** A value that cannot be used; the message completes `"path" …`. */
class Fault extends Error {}

/** Reads one value; throws a Fault. */
type Read<T> = (value: unknown, at: Place) => T;

/** Where in the file a value stands, and where to tell of it. */
class Place {
  readonly path: string;
  readonly note: (message: string, path: string) => void;
  readonly base?: string;

  constructor(path: string, note: Place['note'], base?: string) {
    this.path = path;
    this.note = note;
    this.base = base;
  }

  within(key: string | number): Place {
    return new Place(this.path ? `${this.path}.${key}` : String(key), this.note, this.base);
  }

  /** A value, or undefined and a note: a fault costs the one thing it is in. */
  try<T>(value: unknown, key: string | number, read: Read<T>): T | undefined {
    if (value === undefined || value === null || value === '') return undefined;
    const at = this.within(key);
    try {
      return read(value, at);
    } catch (fault) {
      this.note((fault as Error).message, at.path);
      return undefined;
    }
  }
}

const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

/** Longer is no warning's. */
const longest = 20_000;

const text: Read<string> = (value) => {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw new Fault(`must be text, not ${shown(value)}`);
  return value.replace(controlCharacters, '').trim().slice(0, longest);
};

const moment: Read<Date> = (value) => {
  const date = parseDate(typeof value === 'string' ? value : undefined);
  if (!date) {
    throw new Fault(`must be a moment such as "2026-11-23T14:05:00-05:00", not ${shown(value)}`);
  }
  return date;
};

const oneOf =
  <T extends string>(allowed: readonly T[]): Read<T> =>
  (value) => {
    const found = allowed.find((each) => each === String(value).toLowerCase());
    if (!found) throw new Fault(`must be one of ${allowed.join(', ')}, not ${shown(value)}`);
    return found;
  };

const tag: Read<string> = (value) => {
  const found = canonical(typeof value === 'string' ? value : '');
  if (!found) throw new Fault(`must be a language tag such as "fr", not ${shown(value)}`);
  return found;
};

const web: Read<string> = (value, {base}) => {
  const address = webAddress(typeof value === 'string' ? value : undefined, base);
  if (!address) throw new Fault(`must be an http or https address, not ${shown(value)}`);
  return address;
};

const number =
  (min: number, max: number): Read<number> =>
  (value) => {
    if (typeof value !== 'number' || !(value >= min && value <= max)) {
      throw new Fault(`must be a number from ${min} to ${max}, not ${shown(value)}`);
    }
    return value;
  };

const object: Read<Json> = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Fault(`must be an object, not ${shown(value)}`);
  }
  return value as Json;
};

/** A list; one value alone is a list of one. */
const list =
  <T>(read: Read<T>): Read<T[]> =>
  (value, at) =>
    (Array.isArray(value) ? value : [value])
      .map((each, index) => at.try(each, index, read))
      .filter((each): each is NonNullable<typeof each> => each !== undefined);

/** An object's fields, those that can be read. */
const fields =
  <T>(readers: {[K in keyof T]-?: Read<NonNullable<T[K]>>}, needs: (keyof T)[] = []): Read<T> =>
  (value, at) => {
    const given = object(value, at);
    const result: Partial<T> = {};
    for (const key of Object.keys(readers) as (keyof T & string)[]) {
      const found = at.try(given[key], key, readers[key]);
      if (found !== undefined) result[key] = found;
      else if (needs.includes(key)) throw new Fault(`needs "${key}"`);
    }
    return result as T;
  };

const position: Read<Position> = (value, at) => {
  const [lon, lat] = Array.isArray(value) ? (value as unknown[]) : [];
  return [number(-180, 180)(lon, at), number(-90, 90)(lat, at)];
};

const hex: Read<string> = (value) => {
  if (!/^#([\da-f]{3}|[\da-f]{6})$/i.test(String(value))) {
    throw new Fault(`must be a colour such as "#2e7d32", not ${shown(value)}`);
  }
  return String(value);
};

/** A colour may be given by its name alone. */
const colour: Read<Colour> = (value, at) =>
  typeof value === 'string' ? {name: text(value, at)} : fullColour(value, at);
const fullColour = fields<Colour>({name: text, value: hex}, ['name']);

/** So may a substance. */
const content: Read<Content> = (value, at) =>
  typeof value === 'string' ? {substance: text(value, at)} : fullContent(value, at);
const fullContent = fields<Content>(
  {
    substance: text,
    certainty: oneOf(['confirmed', 'suspected']),
    percent: number(0, 100),
    usualPercent: number(0, 100),
    method: text,
  },
  ['substance'],
);

const code: Read<Code> = (value, at) =>
  typeof value === 'object'
    ? fields<Code>({system: text, value: text}, ['system', 'value'])(value, at)
    : {system: 'sgc', value: text(value, at)};

const area = fields<Area>({
  name: text,
  polygons: list((ring, at) => list(position)(ring, at)),
  circles: list(fields<Circle>({center: position, km: number(0, 20_000)}, ['center', 'km'])),
  codes: list(code),
  communities: list(text),
});

const fullArea: Read<Area> = (value, at) => ({
  ...{name: '', polygons: [], circles: [], codes: []},
  ...(typeof value === 'string' ? {name: text(value, at)} : area(value, at)),
});

const drug = fields<DrugDetails>({
  kind: oneOf(drugAlertKinds),
  soldAs: list(text),
  streetNames: list(text),
  appearance: fields<Appearance>({
    colours: list(colour),
    form: text,
    colourInWater: text,
    markings: text,
    packaging: text,
  }),
  photo: fields<Photo>({src: web, alt: text}, ['src', 'alt']),
  contains: list(content),
  routes: list(text),
  effects: list(text),
  naloxone: text,
  response: text,
  withdrawal: text,
  saferUse: list(text),
  services: list(fields<LocalService>({name: text, hours: text, phone: text}, ['name'])),
  report: text,
});

/** What is in a version; `lang` apart, each may stand beside `versions` and then holds for all. */
const versionFields: {[K in keyof AlertVersion]-?: Read<NonNullable<AlertVersion[K]>>} = {
  lang: tag,
  event: text,
  category: list((value, at) => text(value, at).toLowerCase()),
  severity: oneOf(severities),
  urgency: oneOf(urgencies),
  certainty: oneOf(certainties),
  response: list((value, at) => text(value, at).toLowerCase()),
  effective: moment,
  onset: moment,
  expires: moment,
  senderName: text,
  coIssuers: list(text),
  headline: text,
  description: text,
  instruction: text,
  web,
  contact: text,
  areas: list(fullArea),
  parameters: list(fields<Parameter>({name: text, value: text}, ['name', 'value'])),
  drug,
};
const versionOf = fields<AlertVersion>(versionFields);

/** Languages and areas of one alert; more is no warning's. */
const mostVersions = 200;

const fewVersions: Read<AlertVersion[]> = (value, at) => {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  if (all.length > mostVersions)
    at.note(`has more than ${mostVersions}; the rest is left out`, at.path);
  return list(versionOf)(all.slice(0, mostVersions), at);
};

interface Head {
  id: string;
  sender: string;
  sent: Date;
  type: Alert['type'];
  status: Alert['status'];
  scope: Alert['scope'];
  references: Reference[];
  issued: Date;
}

const headFields: {[K in keyof Head]: Read<Head[K]>} = {
  id: text,
  sender: text,
  sent: moment,
  type: oneOf(types),
  status: oneOf(statuses),
  scope: oneOf(scopes),
  references: list(fields<Reference>({sender: text, id: text, sent: moment}, ['id'])),
  issued: moment,
};

const known = new Set([
  '$schema',
  'versions',
  ...Object.keys(headFields),
  ...Object.keys(versionFields),
]);
/** More of one alert tell nothing new. */
const mostUnknown = 20;

/** Words of one language over what holds for all; a drug's facts one by one. */
function over(shared: Partial<AlertVersion>, own: Partial<AlertVersion>): Partial<AlertVersion> {
  const both = {...shared, ...own};
  if (shared.drug && own.drug) {
    const appearance = {...shared.drug.appearance, ...own.drug.appearance};
    both.drug = {...shared.drug, ...own.drug};
    if (Object.keys(appearance).length) both.drug.appearance = appearance;
  }
  return both;
}

function readAlert(value: unknown, at: Place): Alert {
  const given = object(value, at);
  const unknown = Object.keys(given).filter((key) => !known.has(key));
  for (const key of unknown.slice(0, mostUnknown)) {
    at.note(`is not a known key; it is left out`, at.within(key).path);
  }
  const head: Partial<Head> = fields<Partial<Head>>(headFields)(given, at);
  if (!head.id) throw new Fault('needs "id", by which it can be updated or ended');
  if (!head.sent) at.note('is missing; the alert has no date', at.within('sent').path);
  // An unreadable status may be a test: better not shown than taken for the real thing.
  if (given['status'] && !head.status) throw new Fault('has no status that can be read');
  const sender = head.sender ?? '';
  const {lang = 'und', ...shared} = versionOf(given, at);
  const versions = at.try(given['versions'], 'versions', fewVersions) ?? [];
  return {
    id: head.id,
    sender,
    sent: head.sent ?? undated,
    type: head.type ?? 'alert',
    status: head.status ?? 'actual',
    scope: head.scope ?? 'public',
    references: (head.references ?? []).map((reference) => ({
      ...reference,
      sender: reference.sender ?? sender,
    })),
    versions: (versions.length || !Object.keys(shared).length ? versions : [{}]).map((own) => {
      const {lang: ownLang = lang, ...words} = over(shared, own);
      return {...emptyVersion(ownLang), ...words};
    }),
    ...(head.issued && {issued: head.issued}),
  };
}

/** Whether a file's content is of this format. */
export const isTendJson = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && Array.isArray((json as Json)['alerts']);

interface Origin {
  /** What messages call the file. */
  source?: string;
  /** Address that relative ones count from. */
  base?: string;
}

interface Found {
  alerts: Alert[];
  problems: Problem[];
}

/** Reads one alert a step; returns them all. */
function* steps(json: unknown, {source = 'the alerts', base}: Origin): Generator<void, Found> {
  const problems: Problem[] = [];
  const note = (message: string, path: string) => {
    problems.push({
      code: 'alerts-bad-value',
      message: `${source}: ${path ? `"${path}" ` : ''}${message}.`,
      source,
      path,
    });
  };
  const at = new Place('', note, base).within('alerts');
  const given = (json as Json | null)?.['alerts'];
  const each: unknown[] = Array.isArray(given) ? given : [given];
  const alerts: Alert[] = [];
  for (let index = 0; index < each.length; index++) {
    const alert = at.try(each[index], index, readAlert);
    if (alert) alerts.push(alert);
    yield;
  }
  return {alerts, problems};
}

/** Reads Tend's own format, `alerts.schema.json`. Each fault costs the one value it is in. */
export function readTendJson(json: unknown, origin: Origin = {}): Found {
  const reading = steps(json, origin);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** The same of a file that may be long, without holding up the page. */
export async function readLongTendJson(json: unknown, origin: Origin): Promise<Found> {
  const reading = steps(json, origin);
  const turns = new TimeSlice();
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
    await turns.yieldToMain();
  }
}

/** A drug's facts from another format, read with the same care. */
export const readDrug = (json: object, note: Place['note'], base?: string): DrugDetails =>
  drug(json, new Place('drug', note, base));
