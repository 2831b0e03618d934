import {helpLines as data} from '../../generated/help-lines.js';
import type {Sentence, Values} from '../../i18n/message-resolver.js';
import {parseHours} from '../../hours/parse-hours.js';
import type {Phone, Service} from '../model/service.js';

/** A help line of `shared/canada/help-lines.json`. Its number was checked on the day in `checked`. */
interface HelpLine {
  /** Key of its name in the content: `lines:name.<id>`. */
  id: string;
  /** The number as its publisher writes it. */
  number: string;
  /** The region that it serves (ISO 3166): `CA`, `CA-BC`. */
  region: string;
  /** Regions inside it with a line of their own. */
  except?: string[];
  /** Key of its description: `lines:about.<about>`. */
  about: string;
  categories: string[];
  attributes?: string[];
  /** OSM opening_hours; undefined if they are unknown. */
  hours?: string;
  timeZone?: string;
  languages?: string[];
  ages?: Service['ages'];
  /** A number for text messages, the word to send to it, and the language of that word. */
  text?: {number: string; word?: string; language?: string};
  /** More numbers, for some callers: `lines:phone.<who>`. */
  further?: {number: string; who?: string}[];
  url?: string;
  /** Why its number may have changed: the source is old, or is not the service's own page. */
  standing?: 'old' | 'second-hand';
  /** The year of an old source. */
  published?: string;
  /** Day of the last check (ISO 8601). */
  checked: string;
}

const lines = data as HelpLine[];

/**
 * Returns the help lines as services: those of a region, then those of the whole country. Without a
 * region, the country's come first, then those of each province.
 * @param content returns content in the reader's language.
 */
export function helpLineServices({
  region = '',
  content,
}: {
  region?: string;
  content: (key: string, values?: Values) => Sentence | undefined;
}): Service[] {
  const ofCountry = (line: HelpLine) => line.region === 'CA';
  const regional = lines.filter((line) => line.region === region && !ofCountry(line));
  const rest = region.startsWith('CA-') ? [] : lines.filter((line) => !ofCountry(line));
  const everywhere = lines.filter((line) => ofCountry(line) && !line.except?.includes(region));
  return [...regional, ...everywhere, ...rest].flatMap((line) => {
    const name = content(`lines:name.${line.id}`, {number: line.number});
    return name ? [service(line, name)] : [];
  });

  function service(line: HelpLine, {text: name, tag: lang}: Sentence): Service {
    const {categories, attributes = [], hours, timeZone, languages = [], ages, url} = line;
    const about = content(`lines:about.${line.about}`)?.text;
    const areas = content(`lines:region.${line.region}`)?.text;
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

  /** Where the number was read. The sentences never claim that somebody called it. */
  function provenance({checked, standing, published}: HelpLine): string {
    const notes = [
      content('lines:checked', {checked: new Date(checked)}),
      standing && content(`lines:${standing}`, {published}),
    ];
    return notes.flatMap((note) => (note ? [note.text] : [])).join(' ');
  }

  function phones({number, text, further = []}: HelpLine): Phone[] {
    const word = text?.word;
    const how =
      text &&
      content(word ? 'lines:text' : 'lines:text_any', {word: word ?? '', number: text.number});
    return [
      {number},
      ...(text ? [{number: text.number, type: 'text', description: word && how?.text}] : []),
      ...further.map(({number: other, who}) => ({
        number: other,
        description: who && content(`lines:phone.${who}`)?.text,
      })),
    ];
  }
}
