import type {Profile} from '../../community/profile.js';
import type {Localizer} from '../../i18n/localizer.js';
import type {Clock} from '../../i18n/format-moment.js';
import {siteZone} from '../../community/site-zone.js';
import type {ZoneAtlas} from '../../shared/canada/zone-of.js';
import {isDeviceClock} from '../../shared/zone-offset.js';
import {provinceOf} from '../../shared/canada/provinces.js';
import {
  openingStatus,
  createOpenAt,
  type HoursMoment,
  type OpenAt,
  type OpeningStatus,
} from '../../hours/evaluate.js';
import type {SearchResult} from '../model/directory.js';
import type {Service, ServiceWords} from '../model/service.js';
import {serviceZone} from '../model/service-zone.js';
import type {IsOpen} from '../search/open-now.js';
import {LocalizedView} from './localized-view.js';
import {localizedText, type LocalizedText} from './localized-text.js';

/** Months after which a record is stale: its hours are no longer shown as open or closed. */
const defaultStaleMonths = 12;

const minute = 60_000;

/** What the view of every service needs. */
export interface ViewContext {
  localizer: Localizer;
  now: Date;
  /** The languages that the reader reads (BCP 47), best first. */
  langs: readonly string[];
  /** The time zone of a service's place, else the site's (IANA); undefined if neither is known. */
  zoneOf: (service: Service) => string | undefined;
  /** Region for services without one, for holidays (ISO 3166-2: `CA-ON`). */
  region?: string;
  staleMonths: number;
}

export interface ViewSources extends Pick<ViewContext, 'localizer' | 'now' | 'langs'> {
  profile: Profile;
  /** What tells zones of places with less known of them; undefined until it has loaded. */
  atlas?: ZoneAtlas;
}

/** Completes the context of all views from the profile. */
export function createViewContext({profile, atlas, ...context}: ViewSources): ViewContext {
  const {region, staleMonths = defaultStaleMonths} = profile.services ?? {};
  const ofSite = siteZone(profile, atlas);
  const zoneOf = (service: Service) => {
    const {address, point, mobile} = service;
    // Until the atlas has loaded, a place may be elsewhere than the site.
    const isSite = atlas ?? !(address ?? point ?? mobile?.length);
    return serviceZone(service, atlas) ?? (isSite ? ofSite : undefined);
  };
  return {...context, zoneOf, region, staleMonths};
}

/** Makes contexts one after the other. The last one is the answer again, unless something in it shows a change. */
export function contextKeeper(): (sources: ViewSources) => ViewContext {
  let last: {sources: ViewSources; context: ViewContext} | undefined;
  return (sources) => {
    if (last && appearance(last.sources) === appearance(sources) && sameData(last.sources, sources))
      return last.context;
    last = {sources, context: createViewContext(sources)};
    return last.context;
  };
}

/** What views show of the moment and the reader. */
const appearance = ({now, langs}: ViewSources) =>
  [Math.floor(now.getTime() / 60_000), langs].join();

const sameData = (one: ViewSources, other: ViewSources) =>
  one.localizer === other.localizer && one.profile === other.profile && one.atlas === other.atlas;

/** One service, for one reader at one moment. */
export class ServiceView extends LocalizedView {
  readonly service: Service;
  /** Metres from the place that the reader searches near. */
  readonly meters?: number;
  /** About where it is, if its source has no point. */
  readonly approximate?: SearchResult['approximate'];
  private readonly context: ViewContext;
  private openingStatus?: OpeningStatus;

  constructor(context: ViewContext, {service, meters, approximate}: SearchResult) {
    super(context.localizer);
    this.context = context;
    this.service = service;
    this.meters = meters;
    this.approximate = approximate;
  }

  get now(): Date {
    return this.context.now;
  }

  /** The clock of the place. It shows its zone's name if the device shows another time. */
  get clock(): Clock {
    const {timeZone, now} = this;
    return {timeZone: timeZone || 'UTC', withZone: !isDeviceClock(timeZone, now)};
  }

  /** Empty if nothing tells it. Never the reader's: they may be anywhere. */
  private get timeZone(): string {
    return this.context.zoneOf(this.service) ?? '';
  }

  /** The region whose holidays apply to the service (ISO 3166-2). */
  get region(): string | undefined {
    const province = provinceOf(this.service.address?.region);
    return province ? `CA-${province}` : this.context.region;
  }

  /** Whether the service is open now. A stale record is `unknown`. */
  get status(): OpeningStatus {
    return (this.openingStatus ??= this.findStatus());
  }

  private findStatus(): OpeningStatus {
    const {service} = this;
    if (service.status === 'temporarily closed') return {state: 'closed'};
    if (this.freshness === 'stale') return {state: 'unknown', note: 'stale'};
    if (this.timeZone) return openingStatus(service.hours, this.moment);
    // What is open day and night is open by every clock.
    const anywhere = openingStatus(service.hours, this.weekMoment);
    return anywhere.until ? {state: 'unknown', note: 'time-zone'} : anywhere;
  }

  /** The present moment at the place. */
  get moment(): HoursMoment {
    const {now, timeZone, region} = this;
    return {now, timeZone, region};
  }

  /** The moment for a table of the week, which needs a day, but no zone: times are those of the place. */
  get weekMoment(): HoursMoment {
    const {now, timeZone, region} = this;
    if (timeZone) return this.moment;
    const today = new Date(now.getTime() - now.getTimezoneOffset() * minute);
    return {now: today, timeZone: 'UTC', region};
  }

  /** How fresh the record is. Records that were not confirmed again within `staleMonths` are stale. */
  get freshness(): 'fresh' | 'aging' | 'stale' {
    const {confirmed} = this.service;
    const {staleMonths} = this.context;
    if (!confirmed || confirmed >= monthsBefore(this.now, staleMonths / 2)) return 'fresh';
    return confirmed < monthsBefore(this.now, staleMonths) ? 'stale' : 'aging';
  }

  /** A part of the directory's own text, in the language that the reader reads best. */
  text<Part extends keyof ServiceWords>(
    part: Part,
  ): LocalizedText<NonNullable<ServiceWords[Part]>> | undefined {
    return localizedText(this.service, part, this.context.langs);
  }
}

/**
 * Returns a function that checks whether a service is open at a moment. It is fast for all services together.
 * Stale records are never open.
 */
export function createIsOpen(contextNow: () => ViewContext): IsOpen {
  let last: {now: Date; openAt: OpenAt; context: ViewContext} | undefined;
  return (service, now) => {
    if (last?.now.getTime() !== now.getTime())
      last = {now, openAt: createOpenAt(now), context: {...contextNow(), now}};
    const view = new ServiceView(last.context, {service});
    if (service.status === 'temporarily closed' || view.freshness === 'stale') return false;
    const {timeZone, region} = view.moment;
    if (!timeZone) return view.status.state === 'open';
    return last.openAt(service.hours, timeZone, region);
  };
}

/** Subtracts months as whole days: the exact hour does not matter. */
const monthsBefore = (moment: Date, months: number) =>
  new Date(moment.getTime() - months * 30.44 * 86_400_000);
