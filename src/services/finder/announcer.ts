import type {Localizer} from '../../i18n/localizer.js';
import type {Sentence} from '../../i18n/message-resolver.js';
import {FinderController} from './finder-controller.js';

/**
 * Milliseconds without a change before a number is announced, so that typing does not announce each letter.
 */
const quietTime = 700;

/** The announcements of a finder for screen readers. */
export class Announcer extends FinderController<{localizer: () => Localizer}> {
  /** The announcement of the number of results. */
  count: readonly Sentence[] = [];
  /** The announcement about the reader's last action. */
  notice: readonly Sentence[] = [];
  private timer?: ReturnType<typeof setTimeout>;

  override hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  /** Announces the number of results when the reader pauses. */
  announceCount(count: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.count = this.options.localizer().content('found', {count}, {count});
      this.update();
    }, quietTime);
  }

  /** Announces content. */
  say(sentences: readonly Sentence[]): void {
    this.notice = sentences;
    this.update();
  }

  /** Announces the result of an action; without a message, clears the announcement. */
  announce(message?: () => string): void {
    this.notice = message ? [this.options.localizer().ui(message)] : [];
    this.update();
  }
}
