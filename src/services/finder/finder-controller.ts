import type {LitElement, ReactiveController} from 'lit';

/** A part of the finder with its own state. It listens to the window while the finder is in the page. */
export abstract class FinderController<Options = void> implements ReactiveController {
  protected readonly host: LitElement;
  protected readonly options: Options;
  /** Events of the window, and the handler of each. */
  protected readonly windowEvents: Readonly<Record<string, () => void>> = {};

  constructor(host: LitElement, options: Options) {
    this.host = host;
    this.options = options;
    host.addController(this);
  }

  hostConnected(): void {
    for (const name in this.windowEvents) addEventListener(name, this.windowEvents[name]!);
  }

  hostDisconnected(): void {
    for (const name in this.windowEvents) removeEventListener(name, this.windowEvents[name]!);
  }

  /** Focuses the element with an id, if it is shown. */
  protected focus(id: string): void {
    this.host.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  protected readonly update = (): void => this.host.requestUpdate();
}
