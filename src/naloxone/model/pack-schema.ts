/**
 * The one description of a response pack: types, the reader of packs and their published JSON Schema
 * come from it. Pages carry the built-in packs as they are read, and neither this nor the reader.
 */
import {parseDate} from '../../shared/dates.js';
import {textAs} from '../../shared/schema/lenient.js';
import {
  described,
  documented,
  notThe,
  type Infer,
  type Schema,
} from '../../shared/schema/schema.js';
import {listOf, objectOf, orNull, recordOf} from '../../shared/schema/structures.js';
import {choiceOf, matching, text, textThat, yesOrNo} from '../../shared/schema/values.js';

export const stepKinds = [
  'check',
  'call',
  'airway',
  'breaths',
  'compressions',
  'naloxone',
  'wait',
  'reassess',
  'recovery',
  'stay',
] as const;

type Entries = Record<string, Schema<unknown>>;

/**
 * An object with all of these keys. Unlike `objectOf`, it names each fault at its own path, since none
 * is ever read past.
 */
const complete = <E extends Entries, N extends keyof E & string>(
  entries: E,
  needs: readonly N[],
) => {
  const partial = objectOf(entries);
  type Whole = Infer<ReturnType<typeof objectOf<E, N>>>;
  return described<Whole>((value, note) => {
    let sound = true;
    const parsed = partial(value, (fault) => {
      sound = false;
      note(fault);
    });
    // A misspelt key is one fault, although the right one is missing too.
    const missing = sound ? needs.filter((key) => !(key in parsed)) : [];
    for (const key of missing) note({path: key, message: 'is missing'});
    return parsed;
  }, objectOf(entries, needs).json!);
};

const filledText = described(
  textThat((value) => value.trim() !== '', 'text'),
  {type: 'string', pattern: '\\S'},
);

const isPositive = (value: unknown): value is number => Number.isFinite(value) && Number(value) > 0;

const positive = described(
  (value): number => {
    if (!isPositive(value)) throw notThe('a number above 0', value);
    return value;
  },
  {type: 'number', exclusiveMinimum: 0},
);

const range = described(
  (value): [min: number, max: number] => {
    const [min, max, ...more] = Array.isArray(value) ? (value as unknown[]) : [];
    if (!isPositive(min) || !isPositive(max) || min > max || more.length) {
      throw notThe('two numbers above 0, the smaller first', value);
    }
    return [min, max];
  },
  {type: 'array', items: positive.json, minItems: 2, maxItems: 2},
);

const atLeastOne = <T>(item: Schema<T>, what: string) =>
  described(
    (value, note) => {
      if (!Array.isArray(value) || !value.length)
        throw notThe(`a list of ${what}, at least one`, value);
      return listOf(item, what)(value, note);
    },
    {...listOf(item, what).json, minItems: 1},
  );

const day = textAs(parseDate, 'a date such as "2026-11-23"');

const sourceIds = listOf(filledText, 'ids of sources');
const someSourceIds = atLeastOne(filledText, 'ids of sources');
const product = choiceOf(['nasal', 'injection']);
const dose = complete({milligrams: positive, millilitres: positive}, ['milligrams', 'millilitres']);

/** A page that facts were taken from. */
export const packSource = complete(
  {
    id: filledText,
    publisher: filledText,
    title: filledText,
    url: matching(/^https?:\/\/\S+$/, 'a web address'),
    published: documented(
      filledText,
      'The publisher’s own date, as precise as it is known (`2023`, `2024-02-22`).',
    ),
    checked: documented(
      // A pack that was read before has its days as dates.
      described(
        (value, note) => day(value instanceof Date ? value.toJSON() : value, note),
        day.json!,
      ),
      'When the facts were last checked against it.',
    ),
  },
  ['url', 'checked'],
);

export const packStep = complete(
  {
    id: documented(filledText, 'Key of its words: `steps.<id>` in the content.'),
    kind: choiceOf(stepKinds),
    publisherStep: documented(
      filledText,
      'Number and short name of the step in the publisher’s own list.',
    ),
    sources: documented(sourceIds, 'Ids of sources.'),
  },
  ['id', 'kind'],
);

/** How people get a free kit in one jurisdiction; each fact is a sentence `kits.<…>` of the content. */
export const kitProgram = complete(
  {
    for: choiceOf(['anyone', 'at-risk']),
    places: listOf(
      choiceOf(['pharmacies', 'health-centres', 'harm-reduction', 'every-community']),
      'places',
    ),
    ask: documented(filledText, 'A number that tells where the nearest kit is.'),
    training: documented(yesOrNo, 'Whether training comes with it.'),
    notNeeded: documented(
      listOf(choiceOf(['name', 'id', 'card']), 'what is not needed'),
      'What a person need not show or give.',
    ),
    fromAge: documented(positive, 'Age in years.'),
    form: choiceOf(['nasal', 'injection', 'both']),
    asOf: documented(filledText, 'When this was last read, where that is long ago (`2017`).'),
    sources: documented(someSourceIds, 'Ids of sources.'),
  },
  ['for', 'places', 'form', 'sources'],
);

const steps = atLeastOne(packStep, 'steps');

/**
 * How to respond in one jurisdiction: its publisher's steps, in its publisher's order.
 * @param ids the packs whose steps another may take.
 */
export const packSchema = (ids: readonly string[]) =>
  complete(
    {
      $schema: text,
      id: filledText,
      jurisdiction: documented(filledText, 'ISO 3166-2.'),
      publisher: filledText,
      stepsOf: documented(
        choiceOf(ids),
        'The pack whose steps and numbers these are, where the jurisdiction has no list of its own.',
      ),
      leadLanguage: documented(
        filledText,
        'The language that comes first in this jurisdiction (BCP 47).',
      ),
      incomplete: documented(filledText, 'Why the pack is not complete yet, in English.'),
      kits: documented(
        atLeastOne(product, 'products'),
        'The products that the publisher’s steps cover.',
      ),
      emergencyNumber: documented(
        orNull(filledText),
        'What people there dial, 911 by default; null where no number answers everywhere: then nothing is linked.',
      ),
      injectionContainer: documented(
        choiceOf(['ampoule', 'vial']),
        'What the naloxone for injection comes in; an ampoule by default.',
      ),
      breathIntervalSeconds: documented(positive, 'Seconds from one rescue breath to the next.'),
      breathingFrom: documented(
        someSourceIds,
        'Whose way of giving breaths it is, where the pack’s own publisher does not teach it: ids of sources.',
      ),
      breathBlock: documented(
        complete({seconds: positive, breaths: positive}, ['seconds', 'breaths']),
        'A publisher’s block of rescue breaths: how long, and about how many.',
      ),
      waitSeconds: documented(
        objectOf({nasal: range, injection: range}),
        'Shortest and longest wait before the next dose, in seconds.',
      ),
      doses: objectOf({nasal: dose, injection: dose}),
      lastsMinutes: documented(range, 'How long naloxone works, in minutes.'),
      aloneCompressionsSeconds: documented(
        positive,
        'Chest compressions before leaving to call, for one who is alone without a phone, in seconds.',
      ),
      freeKitFromAge: documented(positive, 'Age in years from which a kit is free.'),
      steps,
      stepsWithoutNaloxone: documented(
        steps,
        'The publisher’s list for somebody who has no naloxone, where it has one.',
      ),
      kitProgram: documented(kitProgram, 'How people there get a kit.'),
      unverified: documented(
        listOf(filledText, 'paths of numbers'),
        'Paths of numbers for which no source has been read yet; the guide says so.',
      ),
      notes: documented(
        listOf(complete({id: filledText, sources: sourceIds}, ['id']), 'notes'),
        'What else is true there; words: `notes.<id>`.',
      ),
      cites: documented(
        recordOf(text, sourceIds),
        'Which sources each number rests on: path in the pack (`waitSeconds.nasal`), then ids.',
      ),
      sources: atLeastOne(packSource, 'sources'),
    },
    ['id', 'jurisdiction', 'publisher', 'kits', 'waitSeconds', 'steps', 'sources'],
  );
