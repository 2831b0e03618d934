import {format, type Value} from '../../i18n/format.js';
import type {Localizer} from '../../i18n/localizer.js';
import type {Choice} from '../../i18n/content.js';
import type {Clock} from '../../i18n/format-moment.js';
import {memoize} from '../../shared/memoize.js';
import type {Values} from '../../i18n/message-resolver.js';
import {provinceOf} from '../../shared/canada/provinces.js';
import {zoneOf} from '../../hours/time-zone.js';
import {sentences} from '../../ui/templates/sentences.js';
import {openingStatus, type HoursMoment, type OpeningStatus} from '../../hours/evaluate.js';
import type {Service, ServiceWords} from '../model/service.js';
import {localizedText, type LocalizedText} from './localized-text.js';

/** Months after which what a directory says is called old, and no hour of it is promised. */
export const defaultStaleMonths = 12;

/** What is to be known to show any service. */
export interface ViewContext {
  localizer: Localizer;
  now: Date;
  /** What the reader reads, best first. */
  langs: readonly string[];
  /** Of places that do not say their own (IANA). */
  timeZone: string;
  /** Of places that do not say their own, for holidays (ISO 3166-2: `CA-ON`). */
  region?: string;
  staleMonths: number;
}

/** One service in the words of one reader. */
export class ServiceView {
  readonly service: Service;
  /** Metres from where the reader looks. */
  readonly meters?: number;
  private readonly context: ViewContext;
  private known?: OpeningStatus;

  constructor(context: ViewContext, {service, meters}: {service: Service; meters?: number}) {
    this.context = context;
    this.service = service;
    this.meters = meters;
  }

  get localizer(): Localizer {
    return this.context.localizer;
  }

  get now(): Date {
    return this.context.now;
  }

  /** The clock of the place, of which it is told where it shows another time than the reader's. */
  get clock(): Clock {
    const {timeZone} = this;
    return {timeZone, withZone: !sameClock(timeZone, this.now)};
  }

  private get timeZone(): string {
    const {timeZone, address, point} = this.service;
    return timeZone ?? zoneOf(address?.region, point) ?? this.context.timeZone;
  }

  /** Whose holidays it keeps (ISO 3166-2). */
  get region(): string | undefined {
    const province = provinceOf(this.service.address?.region);
    return province ? `CA-${province}` : this.context.region;
  }

  /** Whether it is open now; what is old or broken off is not promised. */
  get status(): OpeningStatus {
    return (this.known ??= this.findStatus());
  }

  private findStatus(): OpeningStatus {
    const {service} = this;
    if (service.status === 'temporarily closed') return {state: 'closed'};
    if (this.freshness === 'stale') return {state: 'unknown', note: 'stale'};
    return openingStatus(service.hours, this.moment);
  }

  /** Now, at the place. */
  get moment(): HoursMoment {
    const {now, timeZone, region} = this;
    return {now, timeZone, region};
  }

  /** How far it is to be relied on: what nobody has made sure of for long is not. */
  get freshness(): 'fresh' | 'aging' | 'stale' {
    const {confirmed} = this.service;
    const {staleMonths} = this.context;
    if (!confirmed || confirmed >= monthsBefore(this.now, staleMonths / 2)) return 'fresh';
    return confirmed < monthsBefore(this.now, staleMonths) ? 'stale' : 'aging';
  }

  /** Its own words. */
  tell<Part extends keyof ServiceWords>(
    part: Part,
  ): LocalizedText<NonNullable<ServiceWords[Part]>> | undefined {
    return localizedText(this.service, part, this.context.langs);
  }

  /** Content words in the languages shown. */
  words(key: string, values?: Values, choice?: Choice): unknown {
    return sentences(this.localizer.content(key, values, choice), this.localizer.language);
  }

  /** Interface words in the reader's language, with what they set apart in one piece. */
  label(words: () => string): unknown {
    const said = this.localizer.ui(words);
    const parts = said.text
      .split(isolate)
      .map((text, index) => (index % 2 ? {text, whole: true} : text));
    return sentences([{...said, parts}], this.localizer.language);
  }

  /** A value in the reader's language. */
  value(value: Value): string {
    return format(value, this.localizer.languageData);
  }
}

/** What stands between U+2066 and U+2069. */
const isolate = /(\u2066[^\u2069]*\u2069)/;

/** Days, not calendar months: nobody knows the day on which something grows old. */
const monthsBefore = (moment: Date, months: number) =>
  new Date(moment.getTime() - months * 30.44 * 86_400_000);

/** Whether a place's clocks show what the device's do. */
const sameClock = (timeZone: string, now: Date): boolean =>
  clockFace(timeZone).format(now) === clockFace('').format(now);

const clockFace = memoize(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en', {
      dateStyle: 'short',
      timeStyle: 'short',
      ...(timeZone && {timeZone}),
    }),
);
