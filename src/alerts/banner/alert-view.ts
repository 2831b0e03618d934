import {age} from '../../i18n/format-age.js';
import {format, type Value} from '../../i18n/format.js';
import {negotiate} from '../../i18n/negotiate.js';
import {direction} from '../../i18n/direction.js';
import type {Localizer} from '../../i18n/localizer.js';
import {joinParts, type Values} from '../../i18n/message-resolver.js';
import {sentences} from '../../ui/templates/sentences.js';
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

/** Areas of life in which grave danger is danger to people's health: only there it is red. */
const health = ['health', 'safety', 'security', 'rescue', 'fire', 'cbrne'];

/** How an alert looks: `danger` is red, `warning` amber, `ended` has no colour. */
export type Look = 'danger' | 'warning' | 'notice' | 'ended';

/** One alert in the words of one language, with what is to be known to show it. */
export class AlertView {
  readonly alert: Alert;
  /** What it says in one language, gravest first. */
  readonly versions: readonly AlertVersion[];
  readonly localizer: Localizer;
  readonly now: Date;
  /** Hours after which it is over if it does not say when. */
  readonly hours: number;

  constructor({
    alert,
    localizer,
    now,
    hours,
    langs,
  }: Pick<AlertView, 'alert' | 'localizer' | 'now' | 'hours'> & {
    /** What the reader reads, best first. */
    langs: readonly string[];
  }) {
    this.alert = alert;
    this.localizer = localizer;
    this.now = now;
    this.hours = hours;
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
    const grave = severity === 'extreme' || severity === 'severe';
    if (grave && (drug || category.some((each) => health.includes(each)))) return 'danger';
    return grave || severity === 'moderate' ? 'warning' : 'notice';
  }

  /** The gravest stay: nobody puts them away for those who come after. */
  get dismissable(): boolean {
    return this.ended || (this.severity !== 'extreme' && this.severity !== 'severe');
  }

  get headline(): string {
    const {headline, event, description = ''} = this.main;
    return headline ?? (event || description.slice(0, 120));
  }

  /** Who says so, and when: plain text. */
  get origin(): string {
    const {alert, main, localizer} = this;
    const who = [main.senderName ?? alert.sender, ...(main.coIssuers ?? [])].filter(Boolean);
    const sent =
      isDated(alert) && format({time: alert.sent, withDay: true}, localizer.languageData);
    return [who.join(' + '), sent].filter(Boolean).join(' · ');
  }

  /** When it is over, and whether its source says so. */
  get end(): {time?: Date; given: boolean} {
    const {expires} = this.main;
    return {time: endOf(this.alert, this.main, this.hours), given: Boolean(expires)};
  }

  /** Content words in the languages shown. */
  words(key: string, values?: Values): unknown {
    return sentences(this.localizer.content(key, values), this.around);
  }

  /** Interface words in the reader's language. */
  label(words: () => string): unknown {
    return sentences([this.localizer.ui(words)], this.around);
  }

  /** A value in the reader's language. */
  value(value: Value): unknown {
    return this.text(format(value, this.localizer.languageData));
  }

  /** How long ago something was. */
  age(moment: Date): unknown {
    return this.text(age(moment, this.now, this.localizer.languageData));
  }

  /** Words of a fixed list in the reader's language; others as the source has them. */
  named(list: readonly string[], group: string, word: string): unknown {
    return list.includes(word) ? this.words(`${group}.${word}`) : word;
  }

  private text(text: string): unknown {
    const {language: tag, languageData} = this.localizer;
    return sentences([{...joinParts([text]), tag, direction: languageData.direction}], this.around);
  }

  /** The language that our own words stand in: theirs, where the alert speaks it too. */
  private get around(): string {
    const {language} = this.localizer;
    return this.lang && negotiate([language], [this.lang]).length ? language : this.lang;
  }
}
