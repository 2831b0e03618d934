import {FinderController} from './finder-controller.js';

/** Events that show that the reader is about to use an element. */
const intentEvents = ['pointerover', 'touchstart', 'focusin'];

/** Calls `preload` once, when the reader is about to use the finder. */
export class PreloadOnIntent extends FinderController<{preload: () => void}> {
  override hostConnected(): void {
    for (const name of intentEvents) this.host.addEventListener(name, this.start);
  }

  override hostDisconnected(): void {
    for (const name of intentEvents) this.host.removeEventListener(name, this.start);
  }

  readonly start = (): void => {
    this.hostDisconnected();
    this.options.preload();
  };
}
