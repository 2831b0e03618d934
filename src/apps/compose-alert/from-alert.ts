import {emptyVersion, isDated, type Alert, type AlertVersion} from '../../alerts/model/alert.js';
import {writeTend} from '../../alerts/write/tend-json.js';
import {colourIds, forms, regionCodes, routes, type ColourId, type RegionCode} from './choices.js';
import {
  emptyTexts,
  newDraft,
  type AlertDraft,
  type Stamp,
  type TextKey,
  type DraftTexts,
} from './draft.js';
import {toLocal} from './local-time.js';
import {isSgc, resolve, sharedNames, toAlert} from './to-alert.js';

const isColour = (name: string): name is ColourId => (colourIds as string[]).includes(name);
const isRegion = (code: string): code is RegionCode => (regionCodes as string[]).includes(code);

const lines = (all: readonly string[] = []) =>
  all.map((each) => each.replace(/\n/g, ' ')).join('\n');

function textsOf(version: AlertVersion, from: number): DraftTexts {
  const {drug = {}, areas} = version;
  const {appearance: look = {}} = drug;
  const [area] = areas;
  return {
    ...emptyTexts(version.lang),
    from,
    event: version.event,
    headline: version.headline ?? '',
    description: version.description ?? '',
    instruction: version.instruction ?? '',
    soldAs: lines(drug.soldAs),
    streetNames: lines(drug.streetNames),
    ownColours: (look.colours ?? []).filter(({name}) => !isColour(name)).map(({name}) => name),
    ownForm: look.form && !forms.includes(look.form) ? look.form : '',
    ownRoutes: lines(drug.routes?.filter((route) => !routes.includes(route))),
    colourInWater: look.colourInWater ?? '',
    markings: look.markings ?? '',
    packaging: look.packaging ?? '',
    substances: (drug.contains ?? []).map(({substance}) => substance),
    effects: lines(drug.effects),
    saferUse: lines(drug.saferUse),
    naloxone: drug.naloxone ?? '',
    response: drug.response ?? '',
    withdrawal: drug.withdrawal ?? '',
    services: (drug.services ?? []).map(({name, hours = ''}) => ({name, hours})),
    report: drug.report ?? '',
    areaName: area?.name ?? '',
    communities: lines(area?.communities),
    senderName: version.senderName ?? '',
    coIssuers: lines(version.coIssuers),
    photoAlt: drug.photo?.alt ?? '',
    web: version.web ?? '',
  };
}

/** Empties texts that `resolve` or the first language supplies anyway. */
function removeDefaults(draft: AlertDraft): void {
  for (const words of draft.words) {
    for (const key of [...sharedNames, 'event'] as TextKey[]) {
      const text = words[key];
      words[key] = '';
      if (resolve(draft, words, key) !== text.trim()) words[key] = text;
    }
    const [first] = draft.words;
    if (words === first) continue;
    words.substances = words.substances.map((each, at) =>
      each === first!.substances[at] ? '' : each,
    );
    words.ownColours = words.ownColours.map((each, at) =>
      each === first!.ownColours[at] ? '' : each,
    );
    words.services = words.services.map(({name, hours}, at) => ({
      name: name === first!.services[at]?.name ? '' : name,
      hours: hours === first!.services[at]?.hours ? '' : hours,
    }));
    if (words.photoAlt === first!.photoAlt) words.photoAlt = '';
  }
}

/** Makes a draft of an alert. */
export function fromAlert(alert: Alert, others: readonly Alert[], stamp: Stamp): AlertDraft {
  const [first = emptyVersion('en-CA')] = alert.versions;
  const {drug = {}} = first;
  const codes = (first.areas[0]?.codes ?? []).filter(isSgc).map(({value}) => value);
  const look = drug.appearance ?? {};
  const customColours = (look.colours ?? []).filter(({name}) => !isColour(name));
  const draft: AlertDraft = {
    ...newDraft(stamp),
    id: alert.id,
    sender: alert.sender,
    type: alert.type === 'update' ? 'update' : 'alert',
    references: alert.references.map(({sent, ...name}) => ({
      ...name,
      ...(sent && {sent: sent.toISOString()}),
    })),
    issued: alert.issued?.toISOString() ?? '',
    sent: toLocal(isDated(alert) ? alert.sent : stamp.now),
    expires: first.expires ? toLocal(first.expires) : '',
    test: alert.status !== 'actual',
    kind: drug.kind ?? 'bulletin',
    severity: first.severity,
    urgency: first.urgency,
    certainty: first.certainty,
    response: first.response,
    colours: (look.colours ?? []).map(({name}) => name).filter(isColour),
    ownColours: customColours.map(({value = ''}) => value),
    form: look.form && forms.includes(look.form) ? look.form : '',
    routes: (drug.routes ?? []).filter((route) => routes.includes(route)),
    contents: (drug.contains ?? []).map(({certainty, percent, usualPercent, method}) => ({
      certainty: certainty ?? '',
      percent: percent === undefined ? '' : String(percent),
      usualPercent: usualPercent === undefined ? '' : String(usualPercent),
      method: method ?? '',
    })),
    services: (drug.services ?? []).map(({phone = ''}) => ({phone})),
    regions: codes.filter(isRegion),
    codes: codes.filter((code) => !isRegion(code)).join('\n'),
    photo: drug.photo?.src ?? '',
    words: alert.versions.length ? alert.versions.map(textsOf) : [emptyTexts('en-CA')],
    original: writeTend([alert]),
    others: others.length ? writeTend(others) : '',
  };
  removeDefaults(draft);
  return draft;
}

/** Normalizes a value for comparison: sorted keys, one name per code system, no empty values. */
function comparable(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  const {system, value: text, ...rest} = value as Record<string, unknown>;
  const code = typeof system === 'string' ? {system: isSgc({system}) ? 'sgc' : system} : {};
  const named = typeof rest['name'] === 'string' && isColour(rest['name']);
  const entries = Object.entries({...rest, ...code, ...(!named && {value: text})})
    .filter(([, each]) => each !== undefined && each !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, comparable(each)]));
}

/** Whether the form can show all of an alert. Alerts made elsewhere may contain more. */
export function isFullyEditable(alert: Alert, stamp: Stamp): boolean {
  const again = toAlert(fromAlert(alert, [], stamp));
  const drug = (version: AlertVersion) => ({...version, drug: {kind: 'bulletin', ...version.drug}});
  const normalized = (each: Alert) =>
    JSON.stringify(comparable({...each, versions: each.versions.map(drug)}));
  return normalized(again) === normalized(alert);
}
