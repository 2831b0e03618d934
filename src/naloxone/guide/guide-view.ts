import type {Kit, OwnLine, OwnWords, Profile} from '../../community/profile.js';
import {phoneUrl} from '../../i18n/format.js';
import {negotiate} from '../../i18n/negotiate.js';
import {languageOf, sourceLanguage} from '../../i18n/languages.js';
import type {Localizer} from '../../i18n/localizer.js';
import {joinParts, type Sentence, type Values} from '../../i18n/message-resolver.js';
import {sentenceElements} from '../../ui/templates/sentences.js';
import type {GuidePack} from '../model/guide-pack.js';
import {sentenceValues, variants} from '../model/pack-sentences.js';

/** A number to call, and the site's name for it. */
export interface EmergencyLine {
  number: string;
  /** The address for `href`. */
  url: string;
  label?: Sentence;
}

/** The input of one render of the guide: pack, product and language. */
export class GuideView {
  readonly pack: GuidePack;
  readonly kit: Kit;
  readonly profile: Profile;
  readonly localizer: Localizer;
  private readonly values: Values;
  /** Sentences found before, by key and contexts. */
  private readonly found = new Map<string, Sentence[]>();

  constructor({
    pack,
    kit,
    profile,
    localizer,
  }: Pick<GuideView, 'pack' | 'kit' | 'profile' | 'localizer'>) {
    this.pack = pack;
    this.kit = kit;
    this.profile = profile;
    this.localizer = localizer;
    this.values = sentenceValues(pack, kit, this.lines[0]?.number);
  }

  /** The tag of the first language. */
  get language(): string {
    return this.localizer.language;
  }

  /** The pack's number, if the site gives none. It may not answer everywhere. */
  get usualNumber(): string | undefined {
    const {emergencyNumber} = this.profile;
    return emergencyNumber === undefined ? this.pack.emergencyNumber : undefined;
  }

  /** The numbers to call: the site's own, else the pack's. If empty, nothing is linked. */
  get lines(): EmergencyLine[] {
    const {emergencyNumber, emergencyNumbers = []} = this.profile;
    const number = emergencyNumber ?? this.usualNumber;
    const first: OwnLine[] = number === undefined ? [] : [{number}];
    return [...first, ...emergencyNumbers].map(({number, label}) => ({
      number,
      url: phoneUrl(number),
      label: label === undefined ? undefined : this.own(label),
    }));
  }

  /** The same view for one product. */
  with(kit: Kit): GuideView {
    return new GuideView({...this, kit});
  }

  /** The sentence of a key in each language shown, in the best variant for this pack and kit. */
  find(key: string, finding: Finding = {}): Sentence[] {
    if (finding.values || finding.count !== undefined) return this.resolve(key, finding);
    const place = [key, ...(finding.contexts ?? [])].join();
    const found = this.found.get(place) ?? this.resolve(key, finding);
    this.found.set(place, found);
    return found;
  }

  private resolve(key: string, {contexts = [], values = {}, count}: Finding): Sentence[] {
    const all = [...contexts, ...variants(this.pack, this.kit)];
    return this.localizer.content(key, {...this.values, ...values}, {contexts: all, count});
  }

  /** The sentence of a key, rendered. */
  words(key: string, finding?: Finding): unknown {
    return this.render(this.find(key, finding));
  }

  /** An interface message in the reader's language, rendered. */
  label(words: () => string): unknown {
    return this.render([this.localizer.ui(words)]);
  }

  /** Renders sentences for their place in the guide. */
  render(all: readonly Sentence[]): unknown {
    return sentenceElements(all, this.language);
  }

  /** A text that the site wrote: one for all languages, or one for each tag. */
  own(written: OwnWords): Sentence {
    const byTag =
      typeof written === 'string'
        ? {[this.profile.languages?.[0] ?? this.language]: written}
        : written;
    const tags = Object.keys(byTag);
    const [tag = tags[0] ?? sourceLanguage] = negotiate([this.language], tags);
    return {...joinParts([byTag[tag] ?? '']), tag, direction: languageOf(tag).direction};
  }
}

/** What selects a sentence's variant, and values for its placeholders besides the pack's. */
export interface Finding {
  contexts?: readonly string[];
  values?: Values;
  count?: number;
}
