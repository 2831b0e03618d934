/** Earlier name of an attribute → its present name. */
export type AttributeAliases = Readonly<Record<string, string>>;

/** The name that a tag has for an attribute: the present one, else an earlier one. */
export function nameInUse(element: Element, aliases: AttributeAliases, attribute: string): string {
  const names = [attribute, ...Object.keys(aliases)];
  const isInUse = (name: string) =>
    (aliases[name] ?? name) === attribute && element.hasAttribute(name);
  return names.find(isInUse) ?? attribute;
}

/**
 * Sets again what a page set under an earlier name before the element was defined: Lit saves the
 * values of declared properties only.
 */
export function readEarlyAliases(element: Element, aliases: AttributeAliases): void {
  const values = element as unknown as Record<string, unknown>;
  for (const alias of Object.keys(aliases)) {
    const name = alias.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    if (!Object.prototype.hasOwnProperty.call(element, name)) continue;
    const value = values[name];
    delete values[name];
    values[name] = value;
  }
}
