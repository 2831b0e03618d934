import {memoize} from '../../shared/memoize.js';
import {filterOf, holds, isFilter} from './attributes.js';
import {isSecret, isConfidentialKey} from './confidential.js';
import type {ReadServicesOptions} from './source-report.js';
import {categoriesOf, categoryNamed, filtersOfCategories, foldedMapping} from './taxonomy.js';
import {foldHeading, isObject, line, list, uniqueDefined, raw, truth, type Json} from './coerce.js';

/** A term of a service in its source: its names, possibly with a code, and a value. */
export interface Label {
  names: string[];
  /** Without a value, the service has the attribute. */
  value?: unknown;
}

export interface MappedLabels {
  categories: string[];
  attributes: string[];
  terms: string[];
  confidential: boolean;
}

/** The names of a taxonomy term, in any version of HSDS. */
function parts(item: Json, depth = 0): string[] {
  const {code, name, term, label, taxonomy_term: inner, taxonomy} = item;
  // HSDS 2.0 nests the term in `taxonomy_term`, Open Referral UK in `taxonomy`.
  const nested = isObject(inner) ? inner : isObject(taxonomy) ? taxonomy : undefined;
  return [
    ...(nested && depth < 3 ? parts(nested, depth + 1) : []),
    ...[name, term, label, raw(inner), code].map(line).filter((each): each is string => !!each),
  ];
}

/** Labels of a list: terms, attributes, or plain names. */
export const labelsOf = (value: unknown): Label[] =>
  list(value).map((item) =>
    isObject(item)
      ? {names: uniqueDefined(parts(item)), value: item['value']}
      : {names: uniqueDefined([line(item)])},
  );

/** Maps terms of a source to our categories and filters, by the site's mapping and by key words. */
export class Labeller {
  private readonly categories: ReadonlyMap<string, string>;
  private readonly filters?: Readonly<Record<string, string>>;

  constructor({categories, filters}: ReadServicesOptions) {
    this.categories = foldedMapping(categories);
    this.filters = filters && Object.keys(filters).length ? filters : undefined;
  }

  /** The filter that a heading or term means. */
  filter(name: string): string | undefined {
    const id = filterOf(name, this.filters);
    return id && isFilter(id) ? id : undefined;
  }

  /** Whether a heading is a filter or category of ours, so that its values are yes or no. */
  readonly isFlag = memoize(
    (heading: string) => Boolean(this.filter(heading) ?? this.category(heading)),
    5000,
  );

  /** The values of a record under such headings. */
  flags(record: Json): [heading: string, value: unknown][] {
    return Object.keys(record)
      .filter((key) => this.isFlag(key))
      .map((key) => [key, record[key]]);
  }

  private category(heading: string): string | undefined {
    return categoryNamed(heading) ?? this.categories.get(foldHeading(heading));
  }

  /**
   * Maps labels and flags.
   * @param flags headings of our filters and categories, with their values.
   */
  read(
    labels: readonly Label[],
    flags: readonly [heading: string, value: unknown][] = [],
  ): MappedLabels {
    const categories: string[] = [];
    const attributes: string[] = [];
    const terms: string[] = [];
    let confidential = false;
    for (const {names, value} of labels) {
      if (names.some(isConfidentialKey)) {
        confidential ||= value === undefined || value === null || value === '' || isSecret(value);
        continue;
      }
      // The value may name the attribute: `Access: wheelchair`.
      const text =
        typeof value === 'string' && !/^(yes|no|true|false)$/i.test(value) ? [value] : [];
      const filter = [...names, ...text].map((name) => this.filter(name)).find(Boolean);
      if (!holds(value) && !text.length) continue;
      if (filter && holds(value)) attributes.push(filter);
      if (filter && !categoryNamed(filter)) continue;
      categories.push(...categoriesOf(names, this.categories));
      terms.push(...names.slice(0, 1));
    }
    for (const [heading, value] of flags) {
      if (!truth(value) && !/^(yes|oui)\b/i.test(raw(value) ?? '')) continue;
      const filter = this.filter(heading);
      if (filter) attributes.push(filter);
      else categories.push(...[this.category(heading)].filter((id): id is string => !!id));
    }
    const all = uniqueDefined(categories);
    return {
      categories: all,
      attributes: uniqueDefined([...attributes, ...filtersOfCategories(all)]),
      terms: uniqueDefined(terms),
      confidential,
    };
  }
}
