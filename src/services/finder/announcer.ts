import type {Localizer} from '../../i18n/localizer.js';
import type {Sentence} from '../../i18n/message-resolver.js';
import {FinderController} from './finder-controller.js';

/** Milliseconds without a change after which a number is announced: not once a letter. */
const quietTime = 700;

/** What a finder says to screen readers. */
export class Announcer extends FinderController<{localizer: () => Localizer}> {
  /** How many results there are. */
  count: readonly Sentence[] = [];
  /** What the reader's last act did. */
  notice: readonly Sentence[] = [];
  private timer?: ReturnType<typeof setTimeout>;

  override hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  /** Announces a number of results once the reader pauses. */
  announceCount(count: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.count = this.options.localizer().content('found', {count}, {count});
      this.update();
    }, quietTime);
  }

  /** Announces what an act did; without a message, nothing any more. */
  announce(message?: () => string): void {
    this.notice = message ? [this.options.localizer().ui(message)] : [];
    this.update();
  }
}
