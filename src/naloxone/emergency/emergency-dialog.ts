import {render, type TemplateResult, type nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

/**
 * The dialog of the emergency mode, and the summary that stands for it while it is closed. It stays on
 * the page and open whatever another program does to them, and keeps the focus where it helps.
 */
export class EmergencyDialog {
  readonly element = document.createElement('dialog');
  /** The doses while the dialog is closed; the guide gives it its place. */
  readonly summary = document.createElement('div');
  private readonly root: ShadowRoot;
  /** Counts how often another program has rewritten what is shown. */
  private rewritten = 0;

  /**
   * @param root of the guide.
   * @param closed called when the dialog has closed, by whatever means.
   * @throws where the browser has no dialogs.
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
      // The button it came from was covered when the browser wanted to give the focus back.
      root.querySelector<HTMLElement>('[data-action=emergency]')?.focus();
      closed();
    });
    element.addEventListener('keydown', ignoreKeyRepeat);
    root.append(element);
  }

  get open(): boolean {
    return this.element.open;
  }

  /** Opens it over the whole page. @returns false where it is open, or has no page. */
  show(): boolean {
    this.keepInPage();
    if (this.open || !this.element.isConnected) return false;
    cover(this.root, true);
    this.element.showModal();
    this.focusHeading();
    return true;
  }

  /** The guide has another place on the page, which took the dialog off the screen. */
  moved(): void {
    if (!this.open) return;
    this.element.removeAttribute('open');
    this.element.showModal();
    this.focusHeading();
  }

  /** Another program may have taken the dialog out of the page: it goes back, and stays open. */
  keepInPage(): void {
    if (this.element.isConnected || !this.root.host.isConnected) return;
    this.root.append(this.element);
    this.moved();
  }

  /**
   * @param dialog what the dialog shows. It is drawn while it is closed too, laid out and unseen, so
   *   that it opens within a frame.
   * @param ticked whether nothing but the time has changed.
   */
  draw(
    dialog: TemplateResult,
    summary: TemplateResult | typeof nothing,
    {ticked}: {ticked: boolean},
  ): void {
    // Translators in browsers put their own elements in place of text that Lit would change.
    const isRewritten =
      !ticked && [this.element, this.summary].some((box) => box.querySelector('font'));
    const focused =
      isRewritten && (this.root.activeElement as HTMLElement | null)?.dataset['action'];
    if (isRewritten) this.rewritten++;
    render(keyed(this.rewritten, dialog), this.element);
    render(keyed(this.rewritten, summary), this.summary);
    if (focused && this.open) this.find(`[data-action=${focused}]`)?.focus();
  }

  /** On another screen: from its top, with the focus on its heading. */
  showFromTop(): void {
    // Which of the two scrolls depends on the room.
    for (const box of this.element.querySelectorAll('.screen, .action')) {
      if (box.scrollTop) box.scrollTop = 0;
    }
    this.focusHeading();
  }

  /**
   * The heading takes the focus, so that a screen reader says the new screen, once; the buttons
   * under the thumb are the next stops from there.
   */
  focusHeading(): void {
    if (this.open) this.find('#screen-title')?.focus();
  }

  /** The newest dose is the one to see, where not all have room. */
  showLastDose(): void {
    const log = this.find('.log');
    if (log) log.scrollTop = log.scrollHeight;
  }

  private find(selector: string): HTMLElement | null {
    return this.element.querySelector<HTMLElement>(selector);
  }
}

/** A key that is held down presses once: ten doses are not given in a second. */
function ignoreKeyRepeat(event: KeyboardEvent): void {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
}

/**
 * What lies under a dialog that fills the screen need not be laid out: without this, a slow phone
 * takes three frames to open it. It keeps its height, so the page does not move.
 */
function cover(root: ShadowRoot, covered: boolean): void {
  const article = root.querySelector('article');
  if (!article) return;
  const {style} = article;
  const height = covered ? `${article.getBoundingClientRect().height}px` : '';
  style.setProperty('contain-intrinsic-block-size', height);
  style.setProperty('content-visibility', covered ? 'hidden' : '');
}
