/** Earlier name of an attribute → its present name. */
export type AttributeAliases = Readonly<Record<string, string>>;

/** The name that a tag has for an attribute: the present one, else an earlier one. */
export const nameInUse = (element: Element, aliases: AttributeAliases, present: string): string =>
  [present, ...Object.keys(aliases)].find(
    (name) => (aliases[name] ?? name) === present && element.hasAttribute(name),
  ) ?? present;
