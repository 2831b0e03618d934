/** A download in progress. */
export interface Download {
  response: Promise<Response>;
  /** Absent in browsers that cannot abort. */
  controller?: AbortController;
}

/** What all Tend scripts and elements of one page share. */
export interface PageState {
  /** `data-profile`: address of the site's profile. */
  profile?: string;
  /** `data-lang`: the language to use instead of `<html lang>`. */
  lang?: string;
  /** `data-now`: the moment (ISO 8601) at which every widget's clock is stopped. */
  now?: string;
  /** The reader's choice, for every widget without its own `lang`; null for no choice. */
  chosen?: string | null;
  /**
   * Downloads, by address, that the script started before their element had loaded. The element removes them
   * when it reads them.
   */
  downloads?: Map<string, Download>;
  /** Whether the page should work without a network: everything it may need is loaded ahead. */
  offline?: boolean;
  /** Absolute addresses of the data that widgets show; the service worker saves them. */
  data?: Set<string>;
  /** When everything that this page needs was last saved on the device. */
  saved?: Date;
  /** Whether the page itself was opened from the saved copy. */
  fromCopy?: boolean;
  /** Addresses of the folders of hosted locales that are in use. */
  folders?: string[];
  /**
   * What chunks take from the script instead of a second copy, by version of the build and name
   * (.config/build/cdn/runtime-exports.mjs).
   */
  runtime?: Record<string, Record<string, unknown>>;
  /** Address of the active script; a second script leaves the page to the first. */
  script?: string;
}

const key = Symbol.for('tend-widgets');

/**
 * Returns the state of the page. Script and elements are separate bundles, and a page may hold two scripts.
 * They share a symbol on the document, which defines no global.
 */
export function pageState(): PageState {
  const page = document as Document & {[key]?: PageState};
  return (page[key] ??= {});
}
