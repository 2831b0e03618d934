/** Earlier name of an attribute → its present name. */
export type AttributeAliases = Readonly<Record<string, string>>;

/** The name of an attribute on a tag: the present one, or an earlier one. */
export const nameInUse = (element: Element, aliases: AttributeAliases, present: string): string =>
  [present, ...Object.keys(aliases)].find(
    (name) => (aliases[name] ?? name) === present && element.hasAttribute(name),
  ) ?? present;
