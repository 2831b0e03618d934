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
  carried,
  linesOf,
  percentOf,
  type AlertDraft,
  type TextKey,
  type DraftTexts,
} from './draft.js';
import {fromLocal} from './local-time.js';
import {eventName} from './words.js';

/** What is the same in many languages: a language that leaves it empty has that of the first. */
export const names: TextKey[] = [
  ...(['soldAs', 'streetNames', 'ownForm', 'ownRoutes', 'markings', 'areaName'] as const),
  ...(['communities', 'senderName', 'coIssuers', 'web'] as const),
];

const regionNames = ({regions: codes}: AlertDraft, lang: string) =>
  codes.map((code) => regions[code][/^fr\b/.test(lang) ? 'fr' : 'en']).join(', ');

/** What a language says under a key, also where it says it by another's words. */
export function resolve(draft: AlertDraft, words: DraftTexts, key: TextKey): string {
  const own = words[key].trim();
  if (own) return own;
  const first = names.includes(key) ? draft.words[0]![key].trim() : '';
  if (first) return first;
  if (key === 'event') return eventName(draft.kind, words.lang);
  if (key === 'areaName') return regionNames(draft, words.lang);
  return '';
}

/** Takes a language out; what others had of the first one's names becomes their own. */
export function removeLanguage(draft: AlertDraft, index: number): void {
  const [removed] = draft.words.splice(index, 1);
  const [first] = draft.words;
  if (index || !first || !removed) return;
  for (const key of [...names, 'photoAlt'] as TextKey[]) first[key] ||= removed[key];
  first.substances = first.substances.map((each, at) => each || removed.substances[at]!);
  first.ownColours = first.ownColours.map((each, at) => each || removed.ownColours[at]!);
  first.services = first.services.map(({name, hours}, at) => ({
    name: name || removed.services[at]!.name,
    hours: hours || removed.services[at]!.hours,
  }));
}

/** Without what is empty: an alert has only what somebody said. */
function filled<T extends object>(values: T): T | undefined {
  const entries = Object.entries(values as Record<string, unknown>).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
  );
  return entries.length ? (Object.fromEntries(entries) as T) : undefined;
}

/** A draft in one of its languages. */
class Version {
  readonly draft: AlertDraft;
  readonly words: DraftTexts;
  /** What was opened, where the form does not show all of it. */
  readonly kept?: AlertVersion;

  constructor(draft: AlertDraft, words: DraftTexts, {versions}: Pick<Alert, 'versions'>) {
    this.draft = draft;
    this.words = words;
    this.kept = versions[words.from ?? 0];
  }

  text(key: TextKey): string | undefined {
    return resolve(this.draft, this.words, key) || undefined;
  }

  lines(key: TextKey): string[] {
    return linesOf(this.text(key) ?? '');
  }

  /** One of a row that each language may name in its own way. */
  private named(pick: (words: DraftTexts) => string | undefined): string {
    return pick(this.words)?.trim() || pick(this.draft.words[0]!)?.trim() || '';
  }

  private colours(): Colour[] {
    const own = this.draft.ownColours.flatMap((value, index) => {
      const name = this.named(({ownColours}) => ownColours[index]);
      return name ? [{name, ...(value && {value})}] : [];
    });
    return [...this.draft.colours.map((name) => ({name, value: colours[name]})), ...own];
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

  /** The area of the form, with the shapes of the opened one; further ones stay as they are. */
  private areas(): Area[] {
    const [first, ...others] = this.kept?.areas ?? [];
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
    const {draft, kept, words} = this;
    return {
      ...emptyVersion(words.lang),
      event: this.text('event') ?? '',
      category: kept?.category.length ? kept.category : ['health'],
      severity: draft.severity,
      urgency: draft.urgency,
      certainty: this.certainty(),
      response: draft.response,
      areas: this.areas(),
      parameters: kept?.parameters ?? [],
      ...filled({
        effective: kept?.effective,
        onset: kept?.onset,
        expires: fromLocal(draft.expires, kept?.expires),
        senderName: this.text('senderName'),
        coIssuers: this.lines('coIssuers'),
        headline: this.text('headline'),
        description: this.text('description'),
        instruction: this.text('instruction'),
        web: this.text('web'),
        contact: kept?.contact,
      }),
      drug: this.drug(),
    };
  }
}

/** Canada's codes, by whichever of their names. */
export const isSgc = ({system}: {system: string}): boolean =>
  /^(sgc|profile:cap-cp:location(:[\d.]+)?)$/i.test(system.trim());

/** The alert that a draft is. */
export function toAlert(draft: AlertDraft): Alert {
  const [kept] = carried(draft.kept);
  const exact = kept?.id === draft.id ? kept.sent : undefined;
  const versions = kept?.versions ?? [];
  return {
    id: draft.id,
    sender: draft.sender.trim(),
    sent: fromLocal(draft.sent, exact) ?? new Date(0),
    type: draft.type,
    status: draft.test ? 'test' : 'actual',
    scope: kept?.scope ?? 'public',
    references: draft.references.map(({sent, ...name}) => ({
      ...name,
      ...(sent && {sent: new Date(sent)}),
    })),
    // A cancellation ends an alert and says nothing in its place.
    versions:
      draft.type === 'cancel'
        ? []
        : draft.words.map((words) => new Version(draft, words, {versions}).toVersion()),
    ...(draft.issued && {issued: new Date(draft.issued)}),
  };
}
