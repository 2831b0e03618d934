import {msg} from '../../i18n/interface.js';
import type {Problem} from '../../shared/problem.js';
import {share} from '../../ui/share.js';
import type {Alert} from '../model/alert.js';
import type {AlertView} from './alert-view.js';
import {alertDetails} from './templates/details.js';

/** What the buttons of an alert need from the banner. */
export interface ActContext {
  /** Says what an act did, at the alert and to screen readers. */
  announce: (message: () => string, alert: Alert) => void;
  mayLoad: (url: string) => boolean;
  report: (problem: Problem) => void;
}

/** What the buttons of an alert do, apart from dismissing it. */
export const alertActs = {
  async share(
    {headline, main, origin, alert}: AlertView,
    {announce}: Pick<ActContext, 'announce'>,
  ): Promise<void> {
    // Shared text is read later and elsewhere, so it names the sender and the time.
    const text = [main.instruction, main.description, origin].filter(Boolean).join('\n\n');
    const url = main.web ?? location.href;
    const result = await share({title: headline, text, url}, '\n\n');
    if (result === 'copied')
      announce(() => msg('Copied. Paste it where you want to share it.'), alert);
    if (result === 'failed') announce(() => msg('Sharing did not work on this device.'), alert);
  },

  async print(view: AlertView, {mayLoad, report}: ActContext): Promise<void> {
    try {
      const {printAlert} = await import('./print-alert.js');
      await printAlert(view, {open: true, more: () => alertDetails(view, mayLoad)});
    } catch (error) {
      const message = `the print view did not load (${(error as Error).message}). Nothing was printed.`;
      report({code: 'print-view-not-loaded', message});
    }
  },
};
