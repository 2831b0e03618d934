/** Formats JSON for people to edit: short lists stay on one line. Ends with a line break. */
export const formatJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2)}\n`.replace(
    /\[\n\s+((?:"[^"\\]*"|[\d.]+)(?:,\n\s+(?:"[^"\\]*"|[\d.]+))*)\n\s+\]/g,
    (_, items: string) => `[${items.replace(/,\n\s+/g, ', ')}]`,
  );
