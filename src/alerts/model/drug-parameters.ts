import type {DrugDetails, Parameter} from './alert.js';

/**
 * Prefix of parameters with facts about a drug, for which CAP has no elements. Each value is a parameter.
 * Values with several fields are written `substance=…; percent=…`.
 */
export const drugPrefix = 'tend:drug:1.0:';

const lists = {
  soldAs: 'sold-as',
  streetNames: 'street-name',
  routes: 'route',
  effects: 'effect',
  saferUse: 'safer-use',
} as const;

const texts = {
  kind: 'kind',
  naloxone: 'naloxone',
  response: 'response',
  withdrawal: 'withdrawal',
  report: 'report',
} as const;

const looks = {
  form: 'form',
  colourInWater: 'colour-in-water',
  markings: 'markings',
  packaging: 'packaging',
} as const;

type Fields = Record<string, string | undefined>;

const escape = (text: string) =>
  text.replace(/[%;=]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
const unescape = (text: string) =>
  text.replace(/%(25|3b|3d)/gi, (code) => decodeURIComponent(code));

const writeFields = (fields: Record<string, string | number | undefined>) =>
  Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${escape(String(value))}`)
    .join('; ');

const readFields = (value: string): Fields =>
  Object.fromEntries(
    value.split(';').map((field): [string, string] => {
      const [name = '', ...rest] = field.split('=');
      return [name.trim(), unescape(rest.join('=').trim())];
    }),
  );

/** Entries of a table of names, with the types of the table. */
const entries = <K extends string>(table: Readonly<Record<K, string>>) =>
  Object.entries(table) as [K, string][];

export function toParameters(drug: DrugDetails): Parameter[] {
  const all: Parameter[] = [];
  const add = (name: string, value: string | undefined) => {
    if (value) all.push({name: `${drugPrefix}${name}`, value});
  };
  for (const [key, name] of entries(texts)) add(name, drug[key]);
  for (const [key, name] of entries(lists)) for (const value of drug[key] ?? []) add(name, value);
  for (const [key, name] of entries(looks)) add(name, drug.appearance?.[key]);
  for (const {name, value} of drug.appearance?.colours ?? [])
    add('colour', writeFields({name, value}));
  if (drug.photo) add('photo', writeFields({...drug.photo}));
  for (const content of drug.contains ?? []) add('contains', writeFields({...content}));
  for (const service of drug.services ?? []) add('service', writeFields({...service}));
  return all;
}

/**
 * The facts as JSON, for the schema of our own format (`read/drug-schema.ts`); undefined if no parameter is
 * about a drug.
 */
export function fromParameters(parameters: readonly Parameter[]): object | undefined {
  const drugParameters = parameters.filter(({name}) => name.startsWith(drugPrefix));
  if (!drugParameters.length) return undefined;
  const valuesOf = (name: string) =>
    drugParameters
      .filter((parameter) => parameter.name === drugPrefix + name)
      .map(({value}) => value);
  const some = <T>(values: T[]) => (values.length ? values : undefined);
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  const appearance = {
    ...Object.fromEntries(entries(looks).map(([key, name]) => [key, valuesOf(name)[0]])),
    colours: some(valuesOf('colour').map(readFields)),
  };
  return {
    ...Object.fromEntries(entries(texts).map(([key, name]) => [key, valuesOf(name)[0]])),
    ...Object.fromEntries(entries(lists).map(([key, name]) => [key, some(valuesOf(name))])),
    ...(Object.values(appearance).some((value) => value) && {appearance}),
    photo: valuesOf('photo').map(readFields)[0],
    contains: some(
      valuesOf('contains').map((value) => {
        const {percent, usualPercent, ...fields} = readFields(value);
        return {...fields, percent: number(percent), usualPercent: number(usualPercent)};
      }),
    ),
    services: some(valuesOf('service').map(readFields)),
  };
}
