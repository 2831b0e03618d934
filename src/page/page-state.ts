/** What the script tag said, for every widget on the page. */
export interface PageState {
  /** `data-profile`: where the site's profile is. */
  profile?: string;
  /** `data-lang`: stands in for the page's own `<html lang>`. */
  lang?: string;
  /** `data-now`: the moment (ISO 8601) at which every widget's clock stands still. */
  now?: string;
  /** The language that the reader chose, for every widget without a `lang` of its own; null: none. */
  chosen?: string | null;
  /** Downloads of profiles, by address, that the script began before any element had arrived. */
  early?: Map<string, Promise<Response>>;
  /** Whether the page is to work without a network: what may be needed then comes while there is one. */
  offline?: boolean;
  /** Addresses of data that its widgets show, whole: what a page without a network needs too. */
  data?: Set<string>;
  /** When everything that this page needs was last kept on the device. */
  saved?: Date;
  /** Whether the page itself came from what is kept. */
  fromCopy?: boolean;
  /** Addresses of the folders with languages that the site serves, as far as they are in use. */
  folders?: string[];
  /** What the script's chunks take from it instead of a second copy (.config/build/runtime-externals.mjs). */
  runtimeExports?: unknown[];
  /** Address of the script that is at work on the page; a second one leaves it to the first. */
  script?: string;
}

const key = Symbol.for('tend-widgets');

/**
 * The page's one record of it. The script tag and the elements are separate bundles, and a page may
 * hold two scripts, so it hangs on the document under a symbol: no global, and the same for all.
 */
export function pageState(): PageState {
  const page = document as Document & {[key]?: PageState};
  return (page[key] ??= {});
}
