import {FinderController} from './finder-controller.js';
import type {SearchCriteria} from './search-state.js';
import {readSearchUrl, writeSearchUrl} from './search-url.js';

export interface UrlOptions {
  /** Whether the site wants searches in the address. */
  isEnabled: () => boolean | undefined;
  /** Called when the reader goes back or forward. */
  changed: () => void;
}

/** Reads and writes a search in the page's address, if the site wants that. */
export class UrlController extends FinderController<UrlOptions> {
  protected override readonly windowEvents = {
    popstate: () => {
      if (this.options.isEnabled()) this.options.changed();
    },
  };

  /** @returns undefined if the address has no search. */
  read(): SearchCriteria | undefined {
    return this.options.isEnabled() ? readSearchUrl(location.hash) : undefined;
  }

  /** @param isStep whether the back button returns to the search before. */
  write(criteria: SearchCriteria, isStep: boolean): void {
    if (!this.options.isEnabled()) return;
    const link = writeSearchUrl(criteria) || location.pathname + location.search;
    // Repeating the same search does not add a step.
    if (new URL(link, location.href).href === location.href) return;
    history[isStep ? 'pushState' : 'replaceState'](history.state, '', link);
  }
}
