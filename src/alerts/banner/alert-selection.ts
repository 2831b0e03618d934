import type {OwnAlerts, Profile} from '../../community/profile.js';
import type {Alert, Severity} from '../model/alert.js';
import type {ReaderPlace} from '../model/area.js';
import {defaultHours} from '../model/lifecycle.js';
import type {AlertFormat} from '../read/index.js';

/** The banner's settings and properties that decide which alerts it shows. */
export interface SelectionProperties {
  src?: string;
  area?: string;
  showTests?: boolean;
  alerts?: readonly Alert[];
  format?: AlertFormat;
  minSeverity: Severity;
  pollInterval: number;
}

/** Which alerts a banner shows, and where they come from. */
export interface AlertSelection {
  /** Addresses of feeds, without repeats. */
  sources: readonly string[];
  format?: AlertFormat;
  /** The place's zone (IANA), for times that name none. */
  timeZone?: string;
  /** How the entries of a feed are read, by its address. */
  rules?: OwnAlerts['feeds'];
  place: ReaderPlace;
  minSeverity: Severity;
  pollSeconds: number;
  /** Hours after which an alert without an end expires. */
  defaultHours: number;
  showTests?: boolean;
  /** Alerts that replace those of feeds and page. */
  preview?: readonly Alert[];
}

/** Combines a banner's properties with its profile. */
export function alertSelection(
  {src, area, alerts: preview, pollInterval, ...properties}: SelectionProperties,
  {alerts = {}, place = {}, timeZone}: Profile,
): AlertSelection {
  const {format, minSeverity, showTests} = properties;
  const sources = src?.split(/\s+/) ?? alerts.sources ?? [];
  return {
    sources: [...new Set(sources.filter(Boolean))],
    format,
    timeZone,
    rules: alerts.feeds,
    // The profile's point and names belong to the profile's place. They do not apply to a place that the page
    // names.
    place: area == null ? place : {codes: area.split(/[\s,]+/).filter(Boolean)},
    minSeverity,
    pollSeconds: pollInterval,
    defaultHours: alerts.defaultHours ?? defaultHours,
    showTests,
    preview,
  };
}
