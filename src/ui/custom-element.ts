/**
 * Like Lit's decorator of the same name, but a page may hold two copies of Tend (two scripts, or a script and
 * an npm bundle). The first one defines the element, the other does nothing. Keep it the outermost decorator,
 * so that elements are upgraded to a finished class.
 */
export const customElement =
  (tag: string) =>
  (element: CustomElementConstructor): void => {
    if (!customElements.get(tag)) customElements.define(tag, element);
  };
