/**
 * Lit's decorator of the same name, except that a page may hold two copies of Tend (two scripts, a
 * script and an npm bundle): the first to come defines the element, the other leaves it alone.
 * Keep it the outermost decorator, so that elements are upgraded to a finished class.
 */
export const customElement =
  (tag: string) =>
  (element: CustomElementConstructor): void => {
    if (!customElements.get(tag)) customElements.define(tag, element);
  };
