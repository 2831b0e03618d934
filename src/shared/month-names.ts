/** The names of months in data (OSM, HSDS, schema.org), in lower case. */
export const monthNames = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
] as const;

/** Name → its row, from 1. */
export const indexNames = (rows: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    rows.flatMap((row, index) =>
      row
        .split(' ')
        .filter(Boolean)
        .map((name): [string, number] => [name, index + 1]),
    ),
  );
