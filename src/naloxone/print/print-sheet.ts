import {render} from 'lit';
import type {GuideView} from '../guide-view.js';
import type {GuideParts} from '../templates/guide.js';
import {printStyles} from './print.styles.js';
import {card, poster, type Sheet} from './sheets.js';

/**
 * Prints a poster or a card: in a frame of its own, so that the page around the guide is neither
 * printed nor changed.
 */
export async function printSheet(sheet: Sheet, view: GuideView, parts: GuideParts): Promise<void> {
  const {pictureStyles} = await import('../pictures/index.js');
  document.querySelector('iframe[data-tend-print]')?.remove();
  const frame = document.createElement('iframe');
  frame.dataset.tendPrint = sheet;
  frame.title = sheet;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.style.cssText =
    'position:fixed;inset-inline-start:-200vw;inline-size:190mm;block-size:259mm;border:0';
  document.body.append(frame);
  const page = frame.contentDocument!;
  page.documentElement.lang = view.language;
  page.title = view.find('title')[0]?.text ?? '';
  render(sheet === 'poster' ? poster(view, parts) : card(view), page.body);
  // A sheet made by the frame's own window: others are refused there, and a <style> by strict policies.
  const {CSSStyleSheet: Sheets} = frame.contentWindow as Window & typeof globalThis;
  const look = new Sheets();
  look.replaceSync(printStyles.cssText + pictureStyles.cssText);
  page.adoptedStyleSheets = [look];
  await Promise.all([...page.images].map((image) => image.decode().catch(() => {})));
  if (sheet === 'poster') fitOnePage(page.body.firstElementChild as HTMLElement);
  frame.contentWindow!.addEventListener('afterprint', () => frame.remove(), {once: true});
  frame.contentWindow!.print();
}

/** Pixels of the height that Letter and A4 paper both have within the sheet's margins: 258 mm. */
const paper = (258 / 25.4) * 96;

/** Long words and two languages get smaller rather than a second page. */
function fitOnePage(article: HTMLElement): void {
  for (let zoom = 1; zoom > 0.4 && article.getBoundingClientRect().height > paper; zoom -= 0.04) {
    article.style.setProperty('zoom', zoom.toFixed(2));
  }
}
