import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {pageState} from '../../page/page-state.js';

/** The languages that apply to an element, best first. */
export interface Wanted {
  tags: string[];
  /** Whether they come from the element's own `lang`. */
  isOwn: boolean;
}

/** The parent element; at the top of a shadow root, its host. */
const above = (node: Element): Element | null =>
  node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;

/**
 * The nearest `lang`, across shadow roots. The script's `data-lang` replaces the one on
 * `<html>`, which many sites cannot change.
 */
export function nearestLanguage(element: Element): Wanted {
  const scriptLang = pageState().lang;
  for (let at: Element | null = element; at; at = above(at)) {
    const lang =
      at === document.documentElement && scriptLang ? scriptLang : at.getAttribute('lang');
    // An empty `lang` means "unknown" in HTML, so outer elements do not count.
    if (lang !== null) return {tags: lang.trim() ? [lang] : [], isOwn: at === element};
  }
  return {tags: scriptLang ? [scriptLang] : [], isOwn: false};
}

/** Calls back when `lang` changes on the element or an ancestor. */
export class NearestLanguageController implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private readonly observer: MutationObserver;
  private last = '';

  constructor(host: ReactiveControllerHost & Element, changed: () => void) {
    this.host = host;
    this.observer = new MutationObserver(() => {
      const before = this.last;
      this.read();
      if (this.last !== before) changed();
    });
    host.addController(this);
  }

  private read(): void {
    this.last = JSON.stringify(nearestLanguage(this.host));
  }

  hostConnected(): void {
    this.read();
    for (let at: Element | null = this.host; at; at = above(at)) {
      this.observer.observe(at, {attributes: true, attributeFilter: ['lang']});
    }
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }
}
