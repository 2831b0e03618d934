import {addStyles} from '../../ui/add-styles.js';
import {TendServiceOpenEvent} from './events.js';
import {FinderController} from './finder-controller.js';

/** Opens the details of services. Their template loads when details first open. */
export class DetailsController extends FinderController {
  module?: typeof import('./details.chunk.js');
  private open: ReadonlySet<string> = new Set();

  isOpen(id: string): boolean {
    return this.open.has(id);
  }

  toggle(id: string, isOpen: boolean): void {
    if (isOpen === this.isOpen(id)) return;
    const open = new Set(this.open);
    if (isOpen) open.add(id);
    else open.delete(id);
    this.open = open;
    this.update();
    if (!isOpen) return;
    // If details cannot load, close them, so that the reader can try again.
    this.load().catch(() => this.toggle(id, false));
    this.host.dispatchEvent(new TendServiceOpenEvent(id));
  }

  /** Loads the template. After a failure, the next call tries again. */
  async load(): Promise<void> {
    if (this.module) return;
    const module = await import('./details.chunk.js');
    const {renderRoot} = this.host;
    if (renderRoot instanceof ShadowRoot) addStyles(renderRoot, module.detailStyles);
    this.module = module;
    this.update();
  }
}
