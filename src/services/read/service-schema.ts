/**
 * The one description of a service in Tend's own JSON: its keys, and the kind of each value. Both
 * readers and the published JSON Schema (`services.schema.json`) come from it.
 *
 * A reader brings its way of reading each kind. The exact one (`exact-kinds.ts`) refuses what needs
 * interpretation, and is small. The lenient one (`lenient-kinds.ts`) interprets, and carries the JSON
 * Schema of each kind.
 */
import type {Hours} from '../../hours/hours.js';
import type {Position} from '../../shared/geo/position.js';
import {described, documented, type Infer, type Schema} from '../../shared/schema/schema.js';
import type {Address, Phone, Service, ServiceWords, Stop} from '../model/service.js';

/** Reads a value of one kind; undefined for an empty value. */
export type Kind<T> = Schema<T | undefined>;

/** The kind of each value of an object. */
export type Entries<T> = {readonly [Key in keyof T]-?: Kind<NonNullable<T[Key]>>};

/** What the entries of an object read; empty values are left out. */
export type ReadOf<E> = {[Key in keyof E]?: NonNullable<Infer<E[Key]>>};

/** How a reader reads texts. */
export interface TextKinds {
  /** Plain text on one line. */
  line: Kind<string>;
  /** Plain text with its paragraphs. */
  words: Kind<string>;
  listOf(item: Kind<string>): Kind<string[]>;
}

/** How a reader reads each kind of value. `Label` is what it reads of a category or an attribute. */
export interface ServiceKinds<Label> extends TextKinds {
  /** An identifier, as it is written. */
  identifier: Kind<string>;
  languageTag: Kind<string>;
  languages: Kind<string[]>;
  categories: Kind<Label[]>;
  attributes: Kind<Label[]>;
  dialled: Kind<string>;
  extension: Kind<string>;
  phoneType: Kind<string>;
  webAddress: Kind<string>;
  email: Kind<string>;
  point: Kind<Position>;
  hours: Kind<Hours>;
  day: Kind<Date>;
  years: Kind<number>;
  yes: Kind<true>;
  translations: Kind<Record<string, ServiceWords>>;
  status: Kind<NonNullable<Service['status']>>;
  phones(entries: Entries<Phone>): Kind<Phone[]>;
  address(entries: Entries<Address>): Kind<Address>;
  stops(entries: Entries<Stop>): Kind<Stop[]>;
  ages(entries: Entries<NonNullable<Service['ages']>>): Kind<NonNullable<Service['ages']>>;
}

/** Types of phones (RFC 6350). */
export const phoneTypes = ['text', 'voice', 'fax', 'cell', 'video', 'pager', 'textphone'];

/** The texts of a service in another language. */
export const wordEntries = ({line, words, listOf}: TextKinds): Entries<ServiceWords> => {
  const list = listOf(words);
  return {
    name: line,
    organization: line,
    description: words,
    alert: words,
    directions: words,
    cost: words,
    eligibility: words,
    application: words,
    hoursText: documented(words, 'Its hours in words.'),
    accessibility: list,
    documents: list,
    areas: list,
  };
};

/** Of the model, all but the name of its source; and a second key of phones. */
type Described = Omit<Service, 'provenance'> & {phone: Phone[]};
export type ServiceEntries<Label> = Entries<Omit<Described, 'categories' | 'attributes'>> &
  Record<'categories' | 'attributes', Kind<Label[]>>;

export const serviceEntries = <Label>(kinds: ServiceKinds<Label>): ServiceEntries<Label> => {
  const {line, words, identifier, point, hours, years, yes} = kinds;
  const list = kinds.listOf(words);
  const phones = kinds.phones({
    number: kinds.dialled,
    extension: kinds.extension,
    type: kinds.phoneType,
    description: line,
  });
  return {
    id: documented(
      identifier,
      'A name of your own for this place, which stays the same; made from name and street if it is left out.',
      {minLength: 1},
    ),
    serviceId: documented(identifier, 'Names the service, where it is offered at several places.'),
    name: documented(line, 'What people call it.', {minLength: 1}),
    lang: documented(
      kinds.languageTag,
      'The language of its words; without it, that of the directory or the page.',
    ),
    alternateNames: documented(list, 'Other names by which people know it.'),
    description: documented(words, 'What it offers, and what it is like to go there.'),
    organization: documented(line, 'Who runs it.'),
    alert: documented(words, 'What is to be known today.'),
    categories: documented(
      kinds.categories,
      'Ids of Tend\'s categories, such as "naloxone"; other words are understood where they are plain.',
    ),
    terms: documented(list, 'What it is in words of its own, where they say more than categories.'),
    phones: documented(phones, 'Numbers to call or to write to, the first one first.'),
    url: documented(kinds.webAddress, 'http or https.'),
    email: documented(kinds.email, 'An e-mail address.'),
    address: documented(
      kinds.address({
        lines: kinds.listOf(line),
        locality: line,
        region: line,
        postalCode: line,
        country: line,
      }),
      'Street and unit, town, province. One text is its line.',
    ),
    directions: documented(words, 'How to get there: "side door".'),
    point,
    confidential: documented(
      yes,
      'Its place must not be shown: its address and point are dropped when the file is read. They are better not in it at all.',
    ),
    virtual: documented(yes, 'By phone or online only.'),
    mobile: documented(
      kinds.stops({name: line, address: line, point, hours}),
      'Where a service that moves stops, and when.',
    ),
    areas: documented(list, 'Areas that it serves: "Kitsilano", "all of Yukon".'),
    hours,
    timeZone: documented(identifier, 'IANA time zone, such as "America/Regina".'),
    languages: documented(
      kinds.languages,
      'Languages spoken there: tags such as "pa", or names in English or French.',
    ),
    accessibility: documented(list, 'Notes on access: "ramp at the side door".'),
    attributes: documented(
      kinds.attributes,
      'Ids of the filters that it answers with yes, such as "walk-in".',
    ),
    cost: documented(words, 'What it costs: "Free".'),
    eligibility: documented(words, 'Who can go there.'),
    ages: documented(kinds.ages({min: years, max: years}), 'Ages that it is for, in years.'),
    documents: documented(list, 'What to bring.'),
    application: documented(words, 'How to get in: "walk in", "call and ask for Jo".'),
    confirmed: documented(
      kinds.day,
      'When somebody last made sure that all this is so: "2026-11-23".',
    ),
    status: documented(
      kinds.status,
      'As in HSDS. Places that are "inactive" or "defunct" are left out.',
    ),
    translations: documented(kinds.translations, 'Its words in other languages, by language tag.'),
    phone: described(phones, {
      $ref: '#/$defs/service/properties/phones/items',
      description: 'Its number, where it has no "phones".',
    }),
  };
};
