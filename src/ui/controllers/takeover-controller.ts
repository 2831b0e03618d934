import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Lets a widget take the place of the words between its tags without disturbing their reader.
 *
 * The words stay while the reader has the focus or a selection in them, or has scrolled to the middle
 * of them. When the widget takes over, nothing that is in view below it moves up.
 */
export class TakeoverController implements ReactiveController {
  /** Whether the words have to stay for now. The host then renders its slot alone. */
  waits = false;

  private readonly host: ReactiveControllerHost & HTMLElement;
  /** Where the words were before this update; undefined if they were not shown. */
  private before?: DOMRect;
  private frame = 0;
  private resolve?: () => void;
  /** The host's own height (px) where a greater one is held by `min-height`. */
  private ownHeight?: number;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
  }

  /** Resolves once the words need not stay any longer. */
  get free(): Promise<void> {
    if (!this.waits) return Promise.resolve();
    return new Promise((resolve) => (this.resolve = resolve));
  }

  hostUpdate(): void {
    this.before = this.areWordsShown ? this.host.getBoundingClientRect() : undefined;
    this.setWaits(this.before !== undefined && this.isBeingRead);
  }

  hostUpdated(): void {
    const {before, host} = this;
    if (!before || this.areWordsShown) return;
    const {top, bottom, height} = host.getBoundingClientRect();
    // Where browsers do not keep the place of a reader further down, the page is scrolled for them.
    if (before.bottom <= 0) {
      if (!CSS.supports('overflow-anchor', 'auto')) scrollBy(0, height - before.height);
      return;
    }
    const edge = Math.min(before.bottom, innerHeight);
    // A widget that has nothing to show takes no room.
    if (!height || bottom >= edge || host.style.minHeight) return;
    host.style.minHeight = `${edge - top}px`;
    this.ownHeight = height;
    this.listen('addEventListener');
  }

  hostDisconnected(): void {
    this.setWaits(false);
    this.release();
  }

  /** Whether the host shows what stands between its tags, and there is something. */
  private get areWordsShown(): boolean {
    const slot = this.host.shadowRoot?.querySelector('slot');
    return Boolean(slot && /\S/.test(this.host.textContent ?? ''));
  }

  private get isBeingRead(): boolean {
    const {host} = this;
    const {top, bottom} = host.getBoundingClientRect();
    if (top < -1 && bottom > 0) return true;
    const focused = (host.getRootNode() as Document | ShadowRoot).activeElement;
    if (focused && focused !== host && host.contains(focused)) return true;
    const selection = getSelection();
    return Boolean(
      selection?.rangeCount &&
      !selection.isCollapsed &&
      selection.getRangeAt(0).intersectsNode(host),
    );
  }

  private setWaits(waits: boolean): void {
    if (waits === this.waits) return;
    this.waits = waits;
    this.listen(waits ? 'addEventListener' : 'removeEventListener');
    if (waits) return;
    this.resolve?.();
    this.resolve = undefined;
  }

  private listen(change: 'addEventListener' | 'removeEventListener'): void {
    document[change]('scroll', this.check, {capture: true, passive: true});
    document[change]('focusout', this.check);
    document[change]('selectionchange', this.check);
    window[change]('resize', this.check);
  }

  /** Once a frame at most, when the focus has arrived where it goes. */
  private readonly check = (): void => {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      if (this.waits && !this.isBeingRead) this.host.requestUpdate();
      const {top} = this.host.getBoundingClientRect();
      if (top + (this.ownHeight ?? 0) > innerHeight) this.release();
    });
  };

  /** Gives the host its own height again. */
  private release(): void {
    if (this.ownHeight === undefined) return;
    this.ownHeight = undefined;
    this.host.style.minHeight = '';
    this.listen('removeEventListener');
  }
}
