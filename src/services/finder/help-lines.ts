import {helpLines as data} from '../../generated/help-lines.js';
import type {Sentence, Values} from '../../i18n/message-resolver.js';
import {parseHours} from '../../hours/parse-hours.js';
import type {Phone, Service} from '../model/service.js';

/** Somebody to call, from `shared/canada/help-lines.json`; each number was checked on the day that it carries. */
interface HelpLine {
  /** Key of its name in the content: `lines:name.<id>`. */
  id: string;
  /** As its publisher writes it. */
  number: string;
  /** Whom it serves (ISO 3166): `CA`, `CA-BC`. */
  region: string;
  /** Regions within it that have a line of their own for this. */
  except?: string[];
  /** Key of what it does: `lines:about.<about>`. */
  about: string;
  categories: string[];
  attributes?: string[];
  /** OSM opening_hours; none where nothing is known. */
  hours?: string;
  timeZone?: string;
  languages?: string[];
  ages?: Service['ages'];
  /** A number for text messages, and the word to send; of which language, where it is of one. */
  text?: {number: string; word?: string; language?: string};
  /** Further numbers, for some: `lines:phone.<who>`. */
  further?: {number: string; who?: string}[];
  url?: string;
  /** Why its number may have changed: an old page, or one that is not the service's own. */
  standing?: 'old' | 'second-hand';
  /** Year of the page that it is from, for an old one. */
  published?: string;
  /** ISO 8601. */
  checked: string;
}

const lines = data as HelpLine[];

/**
 * The help lines as services, those of a region first, then those of the whole country; without a
 * region, the country's first, then province by province.
 * @param say says content in the reader's language.
 */
export function helpLineServices({
  region = '',
  say,
}: {
  region?: string;
  say: (key: string, values?: Values) => Sentence | undefined;
}): Service[] {
  const ofCountry = (line: HelpLine) => line.region === 'CA';
  const own = lines.filter((line) => line.region === region && !ofCountry(line));
  const rest = region.startsWith('CA-') ? [] : lines.filter((line) => !ofCountry(line));
  const everywhere = lines.filter((line) => ofCountry(line) && !line.except?.includes(region));
  return [...own, ...everywhere, ...rest].flatMap((line) => {
    const name = say(`lines:name.${line.id}`, {number: line.number});
    return name ? [service(line, name)] : [];
  });

  function service(line: HelpLine, {text: name, tag: lang}: Sentence): Service {
    const {categories, attributes = [], hours, timeZone, languages = [], ages, url} = line;
    const about = say(`lines:about.${line.about}`)?.text;
    const areas = say(`lines:region.${line.region}`)?.text;
    return {
      id: `line-${line.id}`,
      name,
      lang,
      description: about,
      categories,
      phones: phones(line),
      ...(url && {url}),
      virtual: true,
      ...(areas && {areas: [areas]}),
      hours: parseHours(hours ?? ''),
      ...(timeZone && {timeZone}),
      languages,
      accessibility: [],
      attributes: ['virtual', ...attributes],
      ...(ages && {ages}),
      confirmed: new Date(line.checked),
      provenance: provenance(line),
    };
  }

  /** Where the number was read, in words that do not claim that anybody called it. */
  function provenance({checked, standing, published}: HelpLine): string {
    const notes = [
      say('lines:checked', {checked: new Date(checked)}),
      standing && say(`lines:${standing}`, {published}),
    ];
    return notes.flatMap((note) => (note ? [note.text] : [])).join(' ');
  }

  function phones({number, text, further = []}: HelpLine): Phone[] {
    const word = text?.word;
    const how =
      text && say(word ? 'lines:text' : 'lines:text_any', {word: word ?? '', number: text.number});
    return [
      {number},
      ...(text ? [{number: text.number, type: 'text', description: word && how?.text}] : []),
      ...further.map(({number: other, who}) => ({
        number: other,
        description: who && say(`lines:phone.${who}`)?.text,
      })),
    ];
  }
}
