import type {CodeAfter} from '../../shared/problem-codes.js';
import type {Problem} from '../../shared/problem.js';
import {SourceReport, type SourceReadOptions} from '../../shared/source-report.js';
import type {OwnFeed} from '../../community/profile.js';
import type {Alert} from '../model/alert.js';
import {dateZones, type DateZones} from './alert-date.js';

/** The result of reading a source. */
export interface AlertsRead {
  alerts: Alert[];
  problems: Problem[];
  /** Addresses of messages that the source links to. */
  links: string[];
  /** Address of the source's next page. */
  next?: string;
}

export const alertFormats = ['tend', 'cap', 'atom', 'rss', 'json-feed', 'geojson'] as const;
/** An outside format of alerts. */
export type AlertFormat = (typeof alertFormats)[number];

/** What a site says of a feed of which not every entry is an alert, or that says little of its alerts. */
export type FeedRules = OwnFeed;

export interface ReadAlertsOptions extends SourceReadOptions<AlertFormat> {
  /** The place's zone (IANA), for times that name none; by default the device's. */
  timeZone?: string;
  /** How entries of a feed are read. Messages in CAP or Tend's format say it all themselves. */
  rules?: FeedRules;
}

/** Collects the alerts and problems of one source. */
export class AlertsReport extends SourceReport<ReadAlertsOptions, 'alerts'> implements AlertsRead {
  readonly alerts: Alert[] = [];
  readonly links: string[] = [];
  readonly zones: DateZones;
  next?: string;

  constructor(options: ReadAlertsOptions = {}) {
    super(options, {prefix: 'alerts', name: 'the alerts'});
    this.zones = dateZones(options.timeZone);
  }

  /** @param message completes `name: …`. */
  note(
    code: CodeAfter<'alerts'>,
    message: string,
    {line, path}: {line?: number; path?: string} = {},
  ): void {
    const at = line ? `${this.name}:${line}` : this.name;
    const field = path ? ` "${path}"` : '';
    this.push(code, `${at}:${field} ${message}`, {...(line && {line}), ...(path && {path})});
  }

  /** Resolves an http or https address; undefined for any other. */
  url(address: string | undefined): string | undefined {
    return this.resolve(address);
  }

  /** Adds the address of a further message. */
  link(address: string): void {
    if (!this.links.includes(address)) this.links.push(address);
  }
}
