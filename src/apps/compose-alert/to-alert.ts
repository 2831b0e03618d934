import {
  emptyVersion,
  type Alert,
  type AlertVersion,
  type Area,
  type Colour,
  type Content,
  type DrugDetails,
  type LocalService,
} from '../../alerts/model/alert.js';
import {colours, regions} from './choices.js';
import {
  parseDraftAlerts,
  linesOf,
  percentOf,
  type AlertDraft,
  type TextKey,
  type DraftTexts,
} from './draft.js';
import {fromLocal} from './local-time.js';
import {eventName} from './texts/index.js';

/** Names that many languages share. A language without its own uses that of the first language. */
export const sharedNames: TextKey[] = [
  ...(['soldAs', 'streetNames', 'ownForm', 'ownRoutes', 'markings', 'areaName'] as const),
  ...(['communities', 'senderName', 'coIssuers', 'web'] as const),
];

const regionNames = ({regions: codes}: AlertDraft, lang: string) =>
  codes.map((code) => regions[code][/^fr\b/.test(lang) ? 'fr' : 'en']).join(', ');

/** A text of a language, or the shared name or default that applies. */
export function resolve(draft: AlertDraft, words: DraftTexts, key: TextKey): string {
  const text = words[key].trim();
  if (text) return text;
  const first = sharedNames.includes(key) ? draft.words[0]![key].trim() : '';
  if (first) return first;
  if (key === 'event') return eventName(draft.kind, words.lang);
  if (key === 'areaName') return regionNames(draft, words.lang);
  return '';
}

/** Removes a language. If it was the first, the next one inherits its shared names. */
export function removeLanguage(draft: AlertDraft, index: number): void {
  const [removed] = draft.words.splice(index, 1);
  const [first] = draft.words;
  if (index || !first || !removed) return;
  for (const key of [...sharedNames, 'photoAlt'] as TextKey[]) first[key] ||= removed[key];
  first.substances = first.substances.map((each, at) => each || removed.substances[at]!);
  first.ownColours = first.ownColours.map((each, at) => each || removed.ownColours[at]!);
  first.services = first.services.map(({name, hours}, at) => ({
    name: name || removed.services[at]!.name,
    hours: hours || removed.services[at]!.hours,
  }));
}

/** Removes empty values; undefined if none is left. */
function filled<T extends object>(values: T): T | undefined {
  const entries = Object.entries(values as Record<string, unknown>).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
  );
  return entries.length ? (Object.fromEntries(entries) as T) : undefined;
}

/** Converts a draft in one of its languages. */
class Version {
  readonly draft: AlertDraft;
  readonly words: DraftTexts;
  /** The same version of the opened alert. */
  readonly original?: AlertVersion;

  constructor(draft: AlertDraft, words: DraftTexts, {versions}: Pick<Alert, 'versions'>) {
    this.draft = draft;
    this.words = words;
    this.original = versions[words.from ?? 0];
  }

  text(key: TextKey): string | undefined {
    return resolve(this.draft, this.words, key) || undefined;
  }

  lines(key: TextKey): string[] {
    return linesOf(this.text(key) ?? '');
  }

  /** The name of a row's item in this language, or in the first. */
  private named(pick: (words: DraftTexts) => string | undefined): string {
    return pick(this.words)?.trim() || pick(this.draft.words[0]!)?.trim() || '';
  }

  private colours(): Colour[] {
    const customColours = this.draft.ownColours.flatMap((value, index) => {
      const name = this.named(({ownColours}) => ownColours[index]);
      return name ? [{name, ...(value && {value})}] : [];
    });
    return [...this.draft.colours.map((name) => ({name, value: colours[name]})), ...customColours];
  }

  private contains(): Content[] {
    return this.draft.contents.flatMap(({certainty, percent, usualPercent, method}, index) => {
      const substance = this.named(({substances}) => substances[index]);
      const facts = filled({
        certainty: certainty || undefined,
        percent: percentOf(percent),
        usualPercent: percentOf(usualPercent),
        method: method.trim(),
      });
      return substance ? [{substance, ...facts}] : [];
    });
  }

  private services(): LocalService[] {
    return this.draft.services.flatMap(({phone}, index) => {
      const name = this.named(({services}) => services[index]?.name);
      const hours = this.named(({services}) => services[index]?.hours);
      return name ? [{name, ...filled({hours, phone: phone.trim()})}] : [];
    });
  }

  private drug(): DrugDetails {
    const {kind, form, routes, photo} = this.draft;
    const alt = this.named(({photoAlt}) => photoAlt);
    return {
      kind,
      ...filled<DrugDetails>({
        soldAs: this.lines('soldAs'),
        streetNames: this.lines('streetNames'),
        appearance: filled({
          colours: this.colours(),
          form: this.text('ownForm') ?? form,
          colourInWater: this.text('colourInWater'),
          markings: this.text('markings'),
          packaging: this.text('packaging'),
        }),
        photo: photo.trim() && alt ? {src: photo.trim(), alt} : undefined,
        contains: this.contains(),
        routes: [...routes, ...this.lines('ownRoutes')],
        effects: this.lines('effects'),
        naloxone: this.text('naloxone'),
        response: this.text('response'),
        withdrawal: this.text('withdrawal'),
        saferUse: this.lines('saferUse'),
        services: this.services(),
        report: this.text('report'),
      }),
    };
  }

  /** The form's area with the original's shapes. Further areas stay as they are. */
  private areas(): Area[] {
    const [first, ...others] = this.original?.areas ?? [];
    const communities = this.lines('communities');
    const area: Area = {
      name: this.text('areaName') ?? communities.join(', '),
      polygons: first?.polygons ?? [],
      circles: first?.circles ?? [],
      codes: [
        ...[...this.draft.regions, ...linesOf(this.draft.codes)].map((value) => ({
          system: 'sgc',
          value,
        })),
        ...(first?.codes ?? []).filter((code) => !isSgc(code)),
      ],
      ...(communities.length && {communities}),
    };
    return filled(area) ? [area, ...others] : others;
  }

  private certainty() {
    const {certainty, contents} = this.draft;
    if (certainty) return certainty;
    return contents.some((each) => each.certainty === 'confirmed') ? 'observed' : 'likely';
  }

  toVersion(): AlertVersion {
    const {draft, original, words} = this;
    return {
      ...emptyVersion(words.lang),
      event: this.text('event') ?? '',
      category: original?.category.length ? original.category : ['health'],
      severity: draft.severity,
      urgency: draft.urgency,
      certainty: this.certainty(),
      response: draft.response,
      areas: this.areas(),
      parameters: original?.parameters ?? [],
      ...filled({
        effective: original?.effective,
        onset: original?.onset,
        expires: fromLocal(draft.expires, original?.expires),
        senderName: this.text('senderName'),
        coIssuers: this.lines('coIssuers'),
        headline: this.text('headline'),
        description: this.text('description'),
        instruction: this.text('instruction'),
        web: this.text('web'),
        contact: original?.contact,
      }),
      drug: this.drug(),
    };
  }
}

/** Whether a code is of Canada's Standard Geographical Classification, under any of its names. */
export const isSgc = ({system}: {system: string}): boolean =>
  /^(sgc|profile:cap-cp:location(:[\d.]+)?)$/i.test(system.trim());

/** Converts a draft to an alert. */
export function toAlert(draft: AlertDraft): Alert {
  const [original] = parseDraftAlerts(draft.original);
  const exact = original?.id === draft.id ? original.sent : undefined;
  const versions = original?.versions ?? [];
  return {
    id: draft.id,
    sender: draft.sender.trim(),
    sent: fromLocal(draft.sent, exact) ?? new Date(0),
    type: draft.type,
    status: draft.test ? 'test' : 'actual',
    scope: original?.scope ?? 'public',
    references: draft.references.map(({sent, ...name}) => ({
      ...name,
      ...(sent && {sent: new Date(sent)}),
    })),
    // A cancellation ends an alert without any text.
    versions:
      draft.type === 'cancel'
        ? []
        : draft.words.map((words) => new Version(draft, words, {versions}).toVersion()),
    ...(draft.issued && {issued: new Date(draft.issued)}),
  };
}
