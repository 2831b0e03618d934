import {format} from '../../i18n/format.js';
import type {GuideView} from '../guide/guide-view.js';
import type {Dose, DoseStatus} from '../model/dose-clock.js';

/** What a screen reader hears about the doses: each one as it is logged, and the end of each wait. */
export class DoseAnnouncer {
  /** The present announcement; empty if nothing is to be announced. */
  text = '';
  /** When the wait ended that has been announced. */
  private announced?: Date;

  /** A dose was logged or undone. It is announced with its number, so that each is heard. */
  doseChanged(view: GuideView, doses: readonly Dose[], {given, product}: DoseStatus): void {
    this.text = '';
    if (!given) return;
    const at = {time: doses[given - 1]!.at};
    const [line] = view.find(`emergency:dose.line_${product}`, {values: {at}});
    if (line) this.text = `${format(given, view.localizer.languageData)}. ${line.text}`;
  }

  /** @returns whether a wait has ended that was not announced before. */
  announceDue(view: () => GuideView, {next, from, given}: DoseStatus): boolean {
    if (!given || next !== 'check-breathing') {
      if (this.announced) this.text = '';
      this.announced = undefined;
      return false;
    }
    if (this.announced?.getTime() === from.getTime()) return false;
    this.announced = from;
    this.text = view().find('emergency:dose.due')[0]?.text ?? '';
    return true;
  }
}
