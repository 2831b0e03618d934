import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {MissedGesture} from './gestures.js';

/** How many milliseconds a hint is shown. */
const hintTime = 1800;

/** Briefly shows how to move the map, after a gesture that moved the page instead. */
export class GestureHint implements ReactiveController {
  /** The gesture to explain now. */
  gesture?: MissedGesture;
  private readonly host: ReactiveControllerHost;
  private timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  show(gesture: MissedGesture): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.set(undefined), hintTime);
    this.set(gesture);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  private set(gesture?: MissedGesture): void {
    if (gesture === this.gesture) return;
    this.gesture = gesture;
    this.host.requestUpdate();
  }
}
