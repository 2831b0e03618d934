import type {Kit, OwnLine, OwnWords, Profile} from '../../community/profile.js';
import {phoneUrl} from '../../i18n/format.js';
import {negotiate} from '../../i18n/negotiate.js';
import {languageOf, sourceLanguage} from '../../i18n/languages.js';
import type {Localizer} from '../../i18n/localizer.js';
import {joinParts, type Sentence, type Values} from '../../i18n/message-resolver.js';
import {sentenceElements} from '../../ui/templates/sentences.js';
import type {GuidePack} from '../model/guide-pack.js';
import {sentenceValues, variants} from '../model/pack-sentences.js';

/** A number to call, with what the site calls it. */
export interface EmergencyLine {
  number: string;
  /** For `href`. */
  url: string;
  label?: Sentence;
}

/** What one render of the guide is about: whose steps, which product, in whose words. */
export class GuideView {
  readonly pack: GuidePack;
  readonly kit: Kit;
  readonly profile: Profile;
  readonly localizer: Localizer;
  private readonly values: Values;

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

  /** The tag of the language that comes first. */
  get language(): string {
    return this.localizer.language;
  }

  /** The number that the pack names, where the site names none: it may not answer everywhere. */
  get usualNumber(): string | undefined {
    const {emergencyNumber} = this.profile;
    return emergencyNumber === undefined ? this.pack.emergencyNumber : undefined;
  }

  /** Whom to call here: the site's own numbers, else the pack's. None: nothing is linked. */
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

  /** The same guide about one product. */
  with(kit: Kit): GuideView {
    return new GuideView({...this, kit});
  }

  /** A key's sentence in each language shown, in its best variant for this pack and kit. */
  find(key: string, {contexts = [], values = {}, count}: Finding = {}): Sentence[] {
    const all = [...contexts, ...variants(this.pack, this.kit)];
    return this.localizer.content(key, {...this.values, ...values}, {contexts: all, count});
  }

  /** The same, rendered. */
  words(key: string, finding?: Finding): unknown {
    return this.render(this.find(key, finding));
  }

  /** Interface words in the reader's language, rendered. */
  label(words: () => string): unknown {
    return this.render([this.localizer.ui(words)]);
  }

  /** Sentences as they stand within the guide. */
  render(all: readonly Sentence[]): unknown {
    return sentenceElements(all, this.language);
  }

  /** What a site wrote: once for all languages, or by tag. */
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

/** What decides on a sentence's variant, and what its placeholders hold besides the pack's values. */
export interface Finding {
  contexts?: readonly string[];
  values?: Values;
  count?: number;
}
