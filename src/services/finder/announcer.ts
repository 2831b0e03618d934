import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Sentence} from '../../i18n/message-resolver.js';

/** Milliseconds without a change after which a number is announced: not once a letter. */
const quietTime = 700;

/** What a finder says to screen readers. */
export class Announcer implements ReactiveController {
  /** How many results there are. */
  count: readonly Sentence[] = [];
  /** What the reader's last act did. */
  notice: readonly Sentence[] = [];
  private readonly host: ReactiveControllerHost;
  private timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  /** Announces a number once the reader pauses. */
  announceCount(sentences: () => Sentence[]): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.count = sentences();
      this.host.requestUpdate();
    }, quietTime);
  }

  /** Announces what an act did; without a sentence, nothing any more. */
  announce(...notice: Sentence[]): void {
    this.notice = notice;
    this.host.requestUpdate();
  }
}
