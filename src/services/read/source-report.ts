import type {CodeAfter} from '../../shared/problem-codes.js';
import type {ServiceFormat} from './formats.js';
import {omitUndefined} from '../../shared/omit-undefined.js';
import type {Problem} from '../../shared/problem.js';
import {SourceReport, type SourceReadOptions} from '../../shared/source-report.js';
import {noHours} from '../../hours/hours.js';
import type {Service} from '../model/service.js';
import type {Audit} from './audit.js';
import {hidePlace} from './hide-place.js';
import {idOf} from './id-of.js';
import {saysSecret} from './secret-words.js';
import {RecordFaults, type ServiceFault, type Where} from './record-faults.js';

export type {ServiceFault, Where} from './record-faults.js';

/** The result of reading a source. */
export interface ServicesRead {
  services: Service[];
  problems: Problem[];
  /** Address of the next page of a live directory. */
  next?: string;
  /** Number of services on all pages, according to the source. */
  total?: number;
  /** Whether the list broke off: its server says that there are more, but not where. */
  isPart?: boolean;
}

export interface ReadServicesOptions extends SourceReadOptions<ServiceFormat> {
  /** Language of the source (BCP 47), if it does not state one. */
  lang?: string;
  /** Name or code of a kind of service in the source → our category. */
  categories?: Readonly<Record<string, string>>;
  /** Name, code or column of an attribute in the source → our filter. */
  filters?: Readonly<Record<string, string>>;
  /** IANA time zone of places without one. */
  timeZone?: string;
  /** Is filled with what `tend-widgets directory check` reports. */
  audit?: Audit;
}

/** A service that is being read; `add` completes it. */
export type ServiceDraft = {[K in keyof Service]?: Service[K] | undefined};

/** Collects the services and problems of one source. */
export class ServicesReport
  extends SourceReport<ReadServicesOptions, 'services'>
  implements ServicesRead
{
  readonly services: Service[] = [];
  next?: string;
  total?: number;
  isPart?: boolean;
  private readonly ids = new Map<string, number>();
  private readonly faults = new RecordFaults();

  constructor(options: ReadServicesOptions = {}) {
    super(options, {prefix: 'services', name: 'the directory'});
  }

  /** @param message completes `name: …`. */
  note(
    code: CodeAfter<'services'>,
    message: string,
    {file, line}: {file?: string; line?: number} = {},
  ): void {
    const source = file ? `${this.name} (${file})` : this.name;
    this.push(code, `${source}: ${message}`, {...(file && {path: file}), ...(line && {line})});
  }

  /** Reports a list that broke off. */
  breaksOff(count: number): void {
    this.isPart = true;
    const of = this.total !== undefined && this.total > count ? ` (${count} of ${this.total})` : '';
    this.note('part-of-list', `holds only a part of its list${of}. Some services are missing.`);
  }

  /** Counts a fault of a record; `finish` reports all faults of a file in one problem. */
  fault(fault: ServiceFault, where: Where): void {
    this.faults.add(fault, where);
    this.options.audit?.faults.push({fault, where});
  }

  /** Reports the faults that were counted. */
  finish(): void {
    for (const {file, message, line} of this.faults.take()) {
      this.note('bad-rows', message, {file, line});
    }
  }

  /** Resolves an http or https address. Without a scheme, https is assumed. */
  url(address: string | undefined, where: Where): string | undefined {
    const text = address?.trim();
    if (!text) return undefined;
    const hasOtherScheme = /^(?!https?:)[a-z][a-z\d+.-]*:(?!\d)/i.test(text);
    const whole = /(?:https?:\/\/|www\.)[^\s<>"]+/i.exec(text)?.[0].replace(/[;,.)]+$/, '');
    const bare = /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(:\d+)?([/?#]\S*)?(?=\s|$)/i.exec(text)?.[0];
    const relative = /^\.{0,2}\//.test(text) ? text : undefined;
    const link = hasOtherScheme ? undefined : (whole ?? bare ?? relative);
    const scheme = !link || /^(https?:|\.{0,2}\/)/i.test(link) ? '' : 'https://';
    const url = link && this.resolve(`${scheme}${link}`);
    if (!url) this.fault('bad-link', where);
    return url;
  }

  /**
   * Adds a service, unless it has no name or is no longer offered.
   * @param isHeard whether only words of its source say that it is confidential.
   */
  add(draft: ServiceDraft, where: Where, isHeard = draft.confidential === undefined): void {
    const {status} = draft;
    if (status === 'inactive' || status === 'defunct') return;
    if (!draft.name) return this.fault('no-name', where);
    const {lang, timeZone} = this.options;
    const isSecret = (draft.confidential ?? saysSecret(draft)) || undefined;
    const service = omitUndefined<ServiceDraft>({
      ...draft,
      confidential: isSecret,
      id: this.unique(draft.id ?? idOf({...draft, confidential: isSecret})),
      lang: draft.lang ?? lang,
      categories: draft.categories ?? [],
      phones: draft.phones ?? [],
      hours: draft.hours ?? noHours,
      timeZone: draft.timeZone ?? timeZone,
      languages: draft.languages ?? [],
      accessibility: draft.accessibility ?? [],
      attributes: draft.attributes ?? [],
    }) as Service;
    if (service.virtual && !service.attributes.includes('virtual')) {
      service.attributes = [...service.attributes, 'virtual'];
    }
    const shown = service.confidential ? hidePlace(service) : service;
    this.services.push(shown);
    const {audit} = this.options;
    audit?.places.set(shown, where);
    if (isSecret && isHeard) audit?.hidden.add(shown);
  }

  /** An id that is not used by another service. */
  private unique(id: string): string {
    const count = (this.ids.get(id) ?? 0) + 1;
    this.ids.set(id, count);
    return count === 1 ? id : this.unique(`${id}-${count}`);
  }
}
