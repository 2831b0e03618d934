import {FinderController} from './finder-controller.js';
import type {SearchCriteria} from './search-state.js';
import {readSearchUrl, writeSearchUrl, type SearchUrlOptions} from './search-url.js';

export interface UrlOptions {
  /** Whether the site wants searches in the address. */
  isEnabled: () => boolean | undefined;
  /** Called when the reader goes back or forward to another search of this finder. */
  changed: () => void;
}

/** The finders of the page, in the order in which they came. A finder that leaves frees its position. */
const finders: (UrlController | undefined)[] = [];

/** Reads and writes a search in the page's address, if the site wants that. */
export class UrlController extends FinderController<UrlOptions> {
  /** Addresses without a search of this finder from which a search began. */
  private readonly left = new Set<string>();
  /** The search in the address as it was last read or written. */
  private present?: string;

  protected override readonly windowEvents = {
    popstate: () => {
      if (this.options.isEnabled() && this.hasChanged()) this.options.changed();
    },
  };

  override hostConnected(): void {
    super.hostConnected();
    const free = finders.indexOf(undefined);
    finders[free < 0 ? finders.length : free] = this;
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    finders[finders.indexOf(this)] = undefined;
  }

  /** @returns undefined if the address has no search. */
  read(): SearchCriteria | undefined {
    if (!this.options.isEnabled()) return undefined;
    const search = readSearchUrl(location.hash, this.key);
    this.present = JSON.stringify(search);
    return search;
  }

  /**
   * @param site what the site chooses.
   * @param isStep whether the back button returns to the search before.
   */
  write(criteria: SearchCriteria, site: SearchUrlOptions['site'], isStep: boolean): void {
    if (!this.options.isEnabled()) return;
    const {hash, href, pathname, search} = location;
    const {key} = this;
    const link = writeSearchUrl(criteria, {key, hash, site}) || pathname + search;
    // Repeating the same search does not add a step.
    if (new URL(link, href).href === href) return;
    if (!readSearchUrl(hash, key)) this.left.add(href);
    try {
      history[isStep ? 'pushState' : 'replaceState'](history.state, '', link);
    } catch {
      // Browsers refuse very many changes in a short time. The next one has the whole search again.
    }
    this.read();
  }

  /** The first finder of a page has plain names, the others a number before them. */
  private get key(): string {
    const position = finders.indexOf(this);
    return position > 0 ? `${position + 1}.` : '';
  }

  private hasChanged(): boolean {
    const {present} = this;
    const search = this.read();
    if (JSON.stringify(search) === present) return false;
    // A link to another part of the page leaves the search as it is.
    return Boolean(search) || !location.hash || this.left.has(location.href);
  }
}
