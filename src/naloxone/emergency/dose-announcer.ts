import {format} from '../../i18n/format.js';
import type {GuideView} from '../guide/guide-view.js';
import type {Dose, DoseStatus} from '../model/dose-clock.js';

/** What a screen reader announces about the doses: each dose when it is logged, and the end of each wait. */
export class DoseAnnouncer {
  /** The present announcement; empty if there is nothing to announce. */
  text = '';
  /** The end of the wait that was announced last. */
  private announced?: Date;

  /**
   * Announces a dose that was logged or undone. The text holds its number, so that screen readers repeat it
   * for each dose.
   */
  doseChanged(
    view: GuideView,
    doses: readonly Dose[],
    {given: doseCount, product}: DoseStatus,
  ): void {
    this.text = '';
    if (!doseCount) return;
    const at = {time: doses[doseCount - 1]!.at};
    const [line] = view.find(`emergency:dose.line_${product}`, {values: {at}});
    if (line) this.text = `${format(doseCount, view.localizer.languageData)}. ${line.text}`;
  }

  /** @returns whether a wait has ended whose end was not announced before. */
  announceDue(view: () => GuideView, {next, from, given: doseCount}: DoseStatus): boolean {
    if (!doseCount || next !== 'check-breathing') {
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
