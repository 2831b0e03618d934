import {FinderController} from './finder-controller.js';

/** Whether the map is open. Its code loads when it first opens. */
export type MapState = 'closed' | 'loading' | 'open' | 'failed';

/** Opens and closes the map of the results. */
export class MapController extends FinderController {
  state: MapState = 'closed';

  readonly toggle = (): void => {
    if (this.isOpen) this.set('closed');
    else void this.open();
  };

  async open(): Promise<void> {
    this.set('loading');
    try {
      await import('../map/service-map.js');
      if (this.isOpen) this.set('open');
    } catch {
      this.set('failed');
    }
  }

  private get isOpen(): boolean {
    return this.state === 'open' || this.state === 'loading';
  }

  private set(state: MapState): void {
    this.state = state;
    this.update();
  }
}
