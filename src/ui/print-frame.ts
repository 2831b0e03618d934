import {render} from 'lit';

export interface PrintRequest {
  /** The name of the printed sheet, for the frame's `data-tend-print`. */
  name: string;
  /** BCP 47. */
  lang: string;
  title: string;
  content: unknown;
  /** All of its styles. */
  css: string;
  /** Called when it is laid out. */
  ready?: (page: HTMLElement) => void;
}

/** Prints in a separate frame, so that the page around a widget is neither printed nor changed. */
export async function printFrame({
  name,
  lang,
  title,
  content,
  css,
  ready,
}: PrintRequest): Promise<void> {
  document.querySelector('iframe[data-tend-print]')?.remove();
  const frame = document.createElement('iframe');
  frame.dataset.tendPrint = name;
  frame.title = name;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.style.cssText =
    'position:fixed;inset-inline-start:-200vw;inline-size:190mm;block-size:259mm;border:0';
  document.body.append(frame);
  try {
    const page = frame.contentDocument!;
    page.documentElement.lang = lang;
    page.title = title;
    render(content, page.body);
    addLook(page, css);
    await Promise.all([...page.images].map((image) => image.decode?.().catch(() => {})));
    ready?.(page.body);
    frame.contentWindow!.addEventListener('afterprint', () => frame.remove(), {once: true});
    frame.contentWindow!.print();
  } catch (error) {
    frame.remove();
    throw error;
  }
}

/**
 * Adds styles with a sheet that the frame's own window makes: sheets of other windows are refused, and strict
 * policies block <style>. iOS before 16.4 and Firefox before 101 lack such sheets, so they get a <style>.
 */
function addLook(page: Document, css: string): void {
  try {
    const {CSSStyleSheet: Sheets} = page.defaultView as Window & typeof globalThis;
    const look = new Sheets();
    look.replaceSync(css);
    page.adoptedStyleSheets = [look];
  } catch {
    const style = page.createElement('style');
    style.textContent = css;
    page.head.append(style);
  }
}
