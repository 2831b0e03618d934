import {
  cleanText,
  oneOfAnyCase,
  oneOrMore,
  someOf,
  textOrObject,
} from '../../shared/schema/lenient.js';
import {described, documented, type Schema} from '../../shared/schema/schema.js';
import {matching, numberFrom} from '../../shared/schema/values.js';
import {drugAlertKinds, type Colour, type Content, type DrugDetails} from '../model/alert.js';
import {filledText, textList, webAddressFrom} from './schema-values.js';

const colour = textOrObject<Colour>(
  (name) => ({name}),
  someOf(
    {
      name: cleanText,
      value: matching(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i, 'a colour such as "#2e7d32"'),
    },
    ['name'],
  ),
);

const content = textOrObject<Content>(
  (substance) => ({substance}),
  someOf(
    {
      substance: cleanText,
      certainty: oneOfAnyCase(['confirmed', 'suspected'] as const),
      percent: numberFrom(0, 100),
      usualPercent: numberFrom(0, 100),
      method: cleanText,
    },
    ['substance'],
  ),
);

const appearance = someOf({
  colours: oneOrMore(colour),
  form: documented(
    cleanText,
    'powder, pebbles, chunks, pills, crystals, liquid, blotter, or other words.',
  ),
  colourInWater: cleanText,
  markings: cleanText,
  packaging: cleanText,
});

const localService = someOf({name: cleanText, hours: cleanText, phone: cleanText}, ['name']);

/**
 * The schema of the facts about a drug: their reader, and their definition in `alerts.schema.json`.
 * @param base address for resolving relative ones.
 */
export const drugDetailsSchema = (base?: string) =>
  someOf({
    kind: oneOfAnyCase(drugAlertKinds),
    soldAs: textList,
    streetNames: textList,
    appearance,
    photo: someOf({src: webAddressFrom(base), alt: filledText}, ['src', 'alt']),
    contains: oneOrMore(content),
    routes: documented(textList, 'smoked, injected, snorted, swallowed, or other words.'),
    effects: textList,
    naloxone: cleanText,
    response: cleanText,
    withdrawal: cleanText,
    saferUse: textList,
    services: oneOrMore(localService),
    report: cleanText,
  });

export const drugSchema = (base?: string): Schema<DrugDetails> =>
  described(drugDetailsSchema(base), {$ref: '#/$defs/drug'});

/** Reads the facts about a drug from another format, with the same checks. */
export const readDrug = (
  json: object,
  note: (message: string, path: string) => void,
  base?: string,
): DrugDetails => drugSchema(base)(json, ({message, path}) => note(message, `drug.${path}`));
