import type {Profile} from '../../community/profile.js';
import {minPollSeconds} from '../feed/schedule.js';
import {severities, type Alert, type Severity} from '../model/alert.js';
import type {ReaderPlace} from '../model/area.js';
import {defaultHours} from '../model/lifecycle.js';
import {alertFormats, type AlertFormat} from '../read/index.js';

/** The banner's own properties; any value may be invalid. */
export interface BannerProperties {
  src?: string;
  format?: AlertFormat;
  area?: string;
  minSeverity?: Severity;
  poll?: number;
  showTests?: boolean;
  alerts?: readonly Alert[];
}

/** An attribute that is ignored, and the values that are allowed. */
export type InvalidAttribute = [name: string, value: unknown, allowed: readonly string[]];

export interface BannerSettings {
  /** Addresses of feeds, each once. */
  sources: readonly string[];
  format?: AlertFormat;
  place: ReaderPlace;
  minSeverity: Severity;
  pollSeconds: number;
  /** Hours after which an alert without an end is over. */
  defaultHours: number;
  showTests?: boolean;
  /** Alerts that replace those of feeds and page. */
  preview?: readonly Alert[];
  invalid: readonly InvalidAttribute[];
}

/** The settings in effect: attribute, then profile, then default. */
export function bannerSettings(
  {src, format, area, minSeverity, poll, showTests, alerts: preview}: BannerProperties,
  {alerts = {}, place = {}}: Profile,
): BannerSettings {
  const invalid: InvalidAttribute[] = [];
  const oneOf = <T extends string>(name: string, value: T | undefined, allowed: readonly T[]) => {
    if (!value || allowed.includes(value)) return value || undefined;
    invalid.push([name, value, allowed]);
    return undefined;
  };
  const isPollValid = poll! >= minPollSeconds;
  if (poll !== undefined && !isPollValid)
    invalid.push(['poll', poll, [`${minPollSeconds} seconds or more`]]);
  const sources = src?.split(/\s+/) ?? alerts.sources ?? [];
  return {
    sources: [...new Set(sources.filter(Boolean))],
    format: oneOf('format', format, alertFormats),
    // The profile's point and names belong to its own place, not to one that the page names.
    place: area === undefined ? place : {codes: area.split(/[\s,]+/).filter(Boolean)},
    minSeverity: oneOf('min-severity', minSeverity, severities) ?? alerts.minSeverity ?? 'unknown',
    pollSeconds: isPollValid ? poll! : (alerts.poll ?? minPollSeconds),
    defaultHours: alerts.defaultHours ?? defaultHours,
    showTests,
    preview,
    invalid,
  };
}
