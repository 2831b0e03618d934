import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Events that show that somebody is about to use an element. */
const intentEvents = ['pointerover', 'touchstart', 'focusin'];

/** Calls back once when somebody is about to use the element. */
export class PreloadOnIntent implements ReactiveController {
  private readonly host: HTMLElement;
  private readonly preload: () => void;

  constructor(host: ReactiveControllerHost & HTMLElement, preload: () => void) {
    this.host = host;
    this.preload = preload;
    host.addController(this);
  }

  hostConnected(): void {
    for (const name of intentEvents) this.host.addEventListener(name, this.start);
  }

  hostDisconnected(): void {
    for (const name of intentEvents) this.host.removeEventListener(name, this.start);
  }

  readonly start = () => {
    this.hostDisconnected();
    this.preload();
  };
}
