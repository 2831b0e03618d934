import type {Problem} from '../../shared/problem.js';
import {webAddress} from '../../shared/web-address.js';
import type {Alert} from '../model/alert.js';

/** What was found in a source. */
export interface AlertsRead {
  alerts: Alert[];
  problems: Problem[];
  /** Addresses of further messages, which the source only points to. */
  links: string[];
}

export const alertFormats = ['tend', 'cap', 'atom', 'rss', 'json-feed', 'geojson'] as const;
/** An outside format that warnings come in. */
export type AlertFormat = (typeof alertFormats)[number];

export interface ReadAlertsOptions {
  /** The `Content-Type` that the source came with. */
  contentType?: string;
  /** Where the source is: relative links count from it, and messages name it. */
  baseUrl?: string;
  /** What the source is taken for where its content does not tell. */
  format?: AlertFormat;
}

/** Collects what one source gives: what can be used, and what is wrong with the rest. */
export class AlertsReport implements AlertsRead {
  readonly alerts: Alert[] = [];
  readonly problems: Problem[] = [];
  readonly links: string[] = [];
  /** What messages call the source. */
  readonly name: string;
  readonly options: ReadAlertsOptions;

  constructor(options: ReadAlertsOptions = {}) {
    this.options = options;
    this.name = options.baseUrl ?? 'the alerts';
  }

  /** @param message completes `name: …`. */
  note(code: string, message: string, where: {line?: number; path?: string} = {}): void {
    const at = where.line ? `${this.name}:${where.line}` : this.name;
    const path = where.path ? ` "${where.path}"` : '';
    this.problems.push({
      code: `alerts-${code}`,
      message: `${at}:${path} ${message}`,
      source: this.name,
      ...where,
    });
  }

  /** A whole address that a browser may open; undefined for any other. */
  url(address: string | undefined): string | undefined {
    return webAddress(address, this.options.baseUrl);
  }

  /** Marks an address as one of a further message. */
  link(address: string): void {
    if (!this.links.includes(address)) this.links.push(address);
  }
}
