import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {SearchCriteria} from './search-state.js';
import {readSearchUrl, writeSearchUrl} from './search-url.js';

/** Reads and writes a search in the address of the page. */
export class UrlController implements ReactiveController {
  private readonly changed: () => void;

  /** @param changed called when the reader goes back or forward. */
  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.changed);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.changed);
  }

  /** @returns undefined if the address holds no search. */
  read(): SearchCriteria | undefined {
    return readSearchUrl(location.hash);
  }

  /** @param isStep whether the back button leads to the search before. */
  write(criteria: SearchCriteria, isStep: boolean): void {
    const link = writeSearchUrl(criteria) || location.pathname + location.search;
    // Repeating a search is not a step.
    if (new URL(link, location.href).href === location.href) return;
    if (isStep) history.pushState(history.state, '', link);
    else history.replaceState(history.state, '', link);
  }
}
