import type {ReactiveControllerHost} from 'lit';
import {addStyles} from '../../ui/add-styles.js';
import {TendServiceOpenEvent} from './events.js';

/** The template of the details, a lazy module. */
export type DetailsModule = typeof import('./templates/details.js');

/** Opens the details of services. */
export class DetailsController {
  module?: DetailsModule;
  private open: ReadonlySet<string> = new Set();
  private readonly host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
  }

  isOpen(id: string): boolean {
    return this.open.has(id);
  }

  toggle(id: string, isOpen: boolean): void {
    if (isOpen === this.isOpen(id)) return;
    const open = new Set(this.open);
    if (isOpen) open.add(id);
    else open.delete(id);
    this.open = open;
    // Details that cannot be loaded close again, so that the reader can try again.
    if (isOpen) this.load().catch(() => this.toggle(id, false));
    this.host.requestUpdate();
    if (isOpen) this.host.dispatchEvent(new TendServiceOpenEvent(id));
  }

  /** Loads the template. A failure is tried again at the next call. */
  async load(): Promise<void> {
    if (this.module) return;
    const module = await import('./templates/details.js');
    if (this.host.shadowRoot) addStyles(this.host.shadowRoot, module.detailStyles);
    this.module = module;
    this.host.requestUpdate();
  }
}
