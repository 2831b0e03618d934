import {age} from '../../i18n/format-age.js';
import {format, type Value} from '../../i18n/format.js';
import {negotiate} from '../../i18n/negotiate.js';
import {direction} from '../../i18n/direction.js';
import type {Localizer} from '../../i18n/localizer.js';
import {joinParts, type Values} from '../../i18n/message-resolver.js';
import {sentenceElements} from '../../ui/templates/sentences.js';
import {
  isDated,
  isEnded,
  severities,
  type Alert,
  type AlertVersion,
  type Severity,
} from '../model/alert.js';
import {endOf} from '../model/lifecycle.js';
import {pickVersion} from '../model/pick-version.js';

/** CAP categories of danger to people's health. Severe alerts in them are red. */
const health = ['health', 'safety', 'security', 'rescue', 'fire', 'cbrne'];

/** The colour of an alert: `danger` is red, `warning` amber, `ended` has none. */
export type Look = 'danger' | 'warning' | 'notice' | 'ended';

/** One alert in the best of its languages, with what templates need to show it. */
export class AlertView {
  readonly alert: Alert;
  /** The alert's versions in that language, most severe first. */
  readonly versions: readonly AlertVersion[];
  readonly localizer: Localizer;
  readonly now: Date;
  /** Hours after which an alert without an end expires. */
  readonly hours: number;
  /** A day and time, by the clock by which all times of the alert are shown. */
  readonly moment: (time: Date) => Value;

  constructor({
    langs,
    ...options
  }: Pick<AlertView, 'alert' | 'localizer' | 'now' | 'hours' | 'moment'> & {
    /** The reader's languages (BCP 47), best first. */
    langs: readonly string[];
  }) {
    const {alert, localizer, now, hours, moment} = options;
    this.alert = alert;
    this.localizer = localizer;
    this.now = now;
    this.hours = hours;
    this.moment = moment;
    this.versions = [...pickVersion(alert, langs)].sort(
      (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
    );
  }

  get main(): AlertVersion {
    return this.versions[0]!;
  }

  get lang(): string {
    return this.main.lang === 'und' ? '' : this.main.lang;
  }

  get dir(): string {
    return this.lang ? direction(this.lang) : 'auto';
  }

  get severity(): Severity {
    return this.main.severity;
  }

  get ended(): boolean {
    return this.versions.every(isEnded);
  }

  get look(): Look {
    const {severity, category, drug} = this.main;
    if (this.ended) return 'ended';
    const isSevere = severity === 'extreme' || severity === 'severe';
    if (isSevere && (drug || category.some((each) => health.includes(each)))) return 'danger';
    return isSevere || severity === 'moderate' ? 'warning' : 'notice';
  }

  /** Severe alerts cannot be dismissed, because others may use the same device. */
  get dismissable(): boolean {
    return this.ended || (this.severity !== 'extreme' && this.severity !== 'severe');
  }

  get headline(): string {
    const {headline, event, description = ''} = this.main;
    const start =
      description.length > 120 ? description.slice(0, 120).replace(/\s\S*$/, '…') : description;
    return headline ?? (event || start);
  }

  /** Senders and time, as plain text. */
  get origin(): string {
    const {alert, main, localizer} = this;
    const who = [main.senderName ?? alert.sender, ...(main.coIssuers ?? [])].filter(Boolean);
    const sent = isDated(alert) && format(this.moment(alert.sent), localizer.languageData);
    return [who.join(' + '), sent].filter(Boolean).join(' · ');
  }

  /** When the alert ends, and whether its source states that time. */
  get end(): {time?: Date; isStated: boolean} {
    const {expires} = this.main;
    return {time: endOf(this.alert, this.main, this.hours), isStated: Boolean(expires)};
  }

  /** Content in the languages shown. */
  content(key: string, values?: Values): unknown {
    return sentenceElements(this.localizer.content(key, values), this.surrounding);
  }

  /** A UI message in the reader's language. */
  ui(message: () => string): unknown {
    return sentenceElements([this.localizer.ui(message)], this.surrounding);
  }

  /** A value, formatted in the reader's language. */
  value(value: Value): unknown {
    return this.text(format(value, this.localizer.languageData));
  }

  /** The time since a moment, in words. */
  age(moment: Date): unknown {
    return this.text(age(moment, this.now, this.localizer.languageData));
  }

  /** The name of a word from a fixed list, in the reader's language. Other words stay as in the source. */
  named(list: readonly string[], group: string, word: string): unknown {
    return list.includes(word) ? this.content(`${group}.${word}`) : word;
  }

  private text(text: string): unknown {
    const {language: tag, languageData} = this.localizer;
    return sentenceElements(
      [{...joinParts([text]), tag, direction: languageData.direction}],
      this.surrounding,
    );
  }

  /** The language of the text around the source's text: the reader's if the alert is in it too. */
  private get surrounding(): string {
    const {language} = this.localizer;
    return this.lang && negotiate([language], [this.lang]).length ? language : this.lang;
  }
}
