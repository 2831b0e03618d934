import {render} from 'lit';

export interface PrintRequest {
  /** What it is, for the frame's `data-tend-print`. */
  name: string;
  /** BCP 47. */
  lang: string;
  title: string;
  content: unknown;
  /** Its whole look. */
  css: string;
  /** Called once it is laid out. */
  ready?: (page: HTMLElement) => void;
}

/**
 * Prints in a frame of its own, so that the page around a widget is neither printed nor changed.
 */
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
  const page = frame.contentDocument!;
  page.documentElement.lang = lang;
  page.title = title;
  render(content, page.body);
  // A sheet made by the frame's own window: others are refused there, and a <style> by strict policies.
  const {CSSStyleSheet: Sheets} = frame.contentWindow as Window & typeof globalThis;
  const look = new Sheets();
  look.replaceSync(css);
  page.adoptedStyleSheets = [look];
  await Promise.all([...page.images].map((image) => image.decode().catch(() => {})));
  ready?.(page.body);
  frame.contentWindow!.addEventListener('afterprint', () => frame.remove(), {once: true});
  frame.contentWindow!.print();
}
