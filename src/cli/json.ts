/** JSON as people edit it: short lists on one line. */
export const asJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2)}\n`.replace(
    /\[\n\s+((?:"[^"\\]*"|[\d.]+)(?:,\n\s+(?:"[^"\\]*"|[\d.]+))*)\n\s+\]/g,
    (_, items: string) => `[${items.replace(/,\n\s+/g, ', ')}]`,
  );
