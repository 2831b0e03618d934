/** A download that the script started before its element had loaded. */
export interface EarlyDownload {
  response: Promise<Response>;
  /** Ends the request; a response that is still being read breaks off. */
  abort: () => void;
}

/** What all Tend scripts and elements of one page share. */
export interface PageState {
  /** `data-profile`: address of the site's profile. */
  profile?: string;
  /** `data-lang`: the language to use in place of `<html lang>`. */
  lang?: string;
  /** `data-now`: the moment (ISO 8601) that every widget's clock shows. */
  now?: string;
  /** The reader's choice, for every widget without its own `lang`; null if there is none. */
  chosen?: string | null;
  /** Early downloads by address, until an element reads them. */
  earlyDownloads?: Map<string, EarlyDownload>;
  /** Whether the page should work without a network: whatever it may need is loaded ahead. */
  offline?: boolean;
  /** Absolute addresses of the data that widgets show; the service worker saves them. */
  data?: Set<string>;
  /** When everything that this page needs was last saved on the device. */
  saved?: Date;
  /** Whether the page itself was opened from the saved copy. */
  fromCopy?: boolean;
  /** Addresses of the folders of hosted locales that are in use. */
  folders?: string[];
  /** What chunks take from the script in place of a second copy (.config/build/runtime-externals.mjs). */
  runtimeExports?: unknown[];
  /** Address of the active script; a second script leaves the page to the first. */
  script?: string;
}

const key = Symbol.for('tend-widgets');

/**
 * The state of the page. Script and elements are separate bundles, and a page may hold two scripts:
 * a symbol on the document is the same for all of them and defines no global.
 */
export function pageState(): PageState {
  const page = document as Document & {[key]?: PageState};
  return (page[key] ??= {});
}
