import {FinderController} from './finder-controller.js';

/**
 * Whether the page is being printed by the browser's own menu. Paper shows the hours of the week, not whether
 * a place is open at the moment.
 */
export class PrintController extends FinderController {
  isPrinting = false;
  private readonly media = matchMedia('print');

  protected override readonly windowEvents = {
    beforeprint: () => this.set(true),
    afterprint: () => this.set(false),
  };

  override hostConnected(): void {
    super.hostConnected();
    // iOS before 14 has no such listener.
    this.media.addEventListener?.('change', this.mediaChanged);
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.media.removeEventListener?.('change', this.mediaChanged);
  }

  private readonly mediaChanged = () => this.set(this.media.matches);

  private set(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    this.update();
  }
}
