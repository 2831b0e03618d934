import {yieldToMain} from '../../shared/yield-to-main.js';
import {FinderController} from './finder-controller.js';

/** How many results are drawn in one go. */
const atOnce = 10;

/** Draws the first list of results in short tasks, so that the page can answer the reader meanwhile. */
export class GrowingListController extends FinderController {
  /** How many results the list may show now. */
  drawn = atOnce;

  /** Draws the rest of the first list. */
  async drawRest(count: () => number): Promise<void> {
    while (this.drawn < count()) {
      await yieldToMain();
      this.drawn += atOnce;
      this.update();
      await this.host.updateComplete;
    }
    this.drawn = Infinity;
  }
}
