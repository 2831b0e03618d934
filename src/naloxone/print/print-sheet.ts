import {printFrame} from '../../ui/print-frame.js';
import type {GuideView} from '../guide/guide-view.js';
import type {GuideParts} from '../guide/templates/guide.js';
import {printStyles} from './print.styles.js';
import {card, poster, type Sheet} from './sheets.js';

/** Prints a poster or a card. */
export async function printSheet(sheet: Sheet, view: GuideView, parts: GuideParts): Promise<void> {
  const {pictureStyles} = await import('../pictures/index.js');
  const whole = sheet === 'poster';
  await printFrame({
    name: sheet,
    lang: view.language,
    title: view.find('title')[0]?.text ?? '',
    content: whole ? poster(view, parts) : card(view),
    css: printStyles.cssText + pictureStyles.cssText,
    ready: (page) => whole && fitOnePage(page.firstElementChild as HTMLElement),
  });
}

/** The printable height that Letter and A4 have in common: 258 mm, in CSS pixels. */
const paper = (258 / 25.4) * 96;

/** Shrinks the text until long words and two languages fit on one page. */
function fitOnePage(article: HTMLElement): void {
  for (let zoom = 1; zoom > 0.4 && article.getBoundingClientRect().height > paper; zoom -= 0.04) {
    article.style.setProperty('zoom', zoom.toFixed(2));
  }
}
