import type {CodeAfter} from '../../shared/problem-codes.js';
import type {Problem} from '../../shared/problem.js';
import {SourceReport, type SourceReadOptions} from '../../shared/source-report.js';
import type {Alert} from '../model/alert.js';

/** The result of reading a source. */
export interface AlertsRead {
  alerts: Alert[];
  problems: Problem[];
  /** Addresses of messages that the source links to. */
  links: string[];
}

export const alertFormats = ['tend', 'cap', 'atom', 'rss', 'json-feed', 'geojson'] as const;
/** An outside format of alerts. */
export type AlertFormat = (typeof alertFormats)[number];

export type ReadAlertsOptions = SourceReadOptions<AlertFormat>;

/** Collects the alerts and problems of one source. */
export class AlertsReport extends SourceReport<ReadAlertsOptions, 'alerts'> implements AlertsRead {
  readonly alerts: Alert[] = [];
  readonly links: string[] = [];

  constructor(options: ReadAlertsOptions = {}) {
    super(options, {prefix: 'alerts', name: 'the alerts'});
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
