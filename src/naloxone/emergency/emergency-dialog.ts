import {render, type TemplateResult, type nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

/**
 * The dialog of the emergency mode, and the summary shown while it is closed. It stays in the page and open
 * whatever another program does to it, and keeps the focus where it helps.
 */
export class EmergencyDialog {
  readonly element = document.createElement('dialog');
  /** The doses while the dialog is closed. The guide decides where it is shown. */
  readonly summary = document.createElement('div');
  private readonly root: ShadowRoot;
  /** How often another program has rewritten the dialog's content. */
  private rewritten = 0;

  /**
   * @param root the guide's shadow root.
   * @param closed called when the dialog has closed, for whatever reason.
   * @throws if the browser has no dialogs.
   */
  constructor(root: ShadowRoot, closed: () => void) {
    const {element} = this;
    if (!('showModal' in element)) throw new Error('this browser has no dialogs');
    this.root = root;
    element.className = 'emergency';
    element.part.add('emergency');
    element.setAttribute('aria-labelledby', 'screen-title');
    element.addEventListener('close', () => {
      cover(root, false);
      // The button was covered when the browser tried to return the focus to it.
      root.querySelector<HTMLElement>('[data-action=emergency]')?.focus();
      closed();
    });
    element.addEventListener('keydown', ignoreKeyRepeat);
    root.append(element);
  }

  get open(): boolean {
    return this.element.open;
  }

  /** Opens the dialog over the whole page. @returns false if it is open already or not in a page. */
  show(): boolean {
    this.keepInPage();
    if (this.open || !this.element.isConnected) return false;
    cover(this.root, true);
    this.element.showModal();
    this.focusHeading();
    return true;
  }

  /** Opens the dialog again after the guide was moved in the page, which closes it. */
  moved(): void {
    if (!this.open) return;
    this.element.removeAttribute('open');
    this.element.showModal();
    this.focusHeading();
  }

  /** Puts the dialog back, and opens it again, after another program took it out of the page. */
  keepInPage(): void {
    if (this.element.isConnected || !this.root.host.isConnected) return;
    this.root.append(this.element);
    this.moved();
  }

  /**
   * @param dialog content of the dialog. It is rendered while the dialog is closed too, so that the dialog
   * opens within a frame.
   * @param ticked whether only the time has changed.
   */
  draw(
    dialog: TemplateResult,
    summary: TemplateResult | typeof nothing,
    {ticked}: {ticked: boolean},
  ): void {
    // Translation tools in browsers replace text nodes with elements of their own. Lit cannot update those.
    const isRewritten =
      !ticked && [this.element, this.summary].some((box) => box.querySelector('font'));
    const focused =
      isRewritten && (this.root.activeElement as HTMLElement | null)?.dataset['action'];
    if (isRewritten) this.rewritten++;
    render(keyed(this.rewritten, dialog), this.element);
    render(keyed(this.rewritten, summary), this.summary);
    if (focused && this.open) this.find(`[data-action=${focused}]`)?.focus();
  }

  /** After a change of screen: scrolls to the top and focuses the heading. */
  showFromTop(): void {
    // The available height decides which of the two boxes scrolls.
    for (const box of this.element.querySelectorAll('.screen, .action')) {
      if (box.scrollTop) box.scrollTop = 0;
    }
    this.focusHeading();
  }

  /**
   * Focuses the heading, so that a screen reader announces the new screen once. The buttons follow it in the
   * tab order.
   */
  focusHeading(): void {
    if (this.open) this.find('#screen-title')?.focus();
  }

  /** Scrolls to the newest dose, where not all doses fit. */
  showLastDose(): void {
    const log = this.find('.log');
    if (log) log.scrollTop = log.scrollHeight;
  }

  private find(selector: string): HTMLElement | null {
    return this.element.querySelector<HTMLElement>(selector);
  }
}

/** Makes a held key count once: otherwise a held Enter would log ten doses in a second. */
function ignoreKeyRepeat(event: KeyboardEvent): void {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
}

/**
 * Hides the page behind the full-screen dialog from layout: otherwise a slow phone needs three frames to open
 * it. The page keeps its height, so nothing moves.
 */
function cover(root: ShadowRoot, covered: boolean): void {
  const article = root.querySelector('article');
  if (!article) return;
  const {style} = article;
  const height = covered ? `${article.getBoundingClientRect().height}px` : '';
  style.setProperty('contain-intrinsic-block-size', height);
  style.setProperty('content-visibility', covered ? 'hidden' : '');
}
