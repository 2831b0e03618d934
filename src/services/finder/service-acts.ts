import type {Localizer} from '../../i18n/localizer.js';
import {asText} from '../../i18n/join-sentences.js';
import type {Announcer} from './announcer.js';
import {LocalizedView} from './localized-view.js';
import type {SavedServicesController} from './saved-services-controller.js';
import type {ServiceView} from './service-view.js';
import {actNotices, type ActOutcome} from './templates/notices.js';
import type {ServiceAct} from './templates/result.js';

export interface ServiceActsOptions {
  announcer: Announcer;
  savedServices: SavedServicesController;
  localizer: () => Localizer;
  now: () => Date;
}

/** Saves, shares and prints services, and says what came of it. */
export class ServiceActs {
  private readonly options: ServiceActsOptions;

  constructor(options: ServiceActsOptions) {
    this.options = options;
  }

  /** Does what the reader asks for with one service. */
  perform(act: ServiceAct, view: ServiceView): void {
    if (act === 'save') this.announce(this.options.savedServices.toggle(view.service));
    else if (act === 'print') this.print([view]);
    else
      this.attempt('not-shared', async () => {
        const {shareService} = await import('./share-service.js');
        return shareService(view);
      });
  }

  print(views: readonly ServiceView[]): void {
    this.attempt('not-printed', async () => {
      const {printServices} = await import('./print-services.js');
      const localizer = this.options.localizer();
      await printServices(views, {
        title: asText(localizer.content('title')),
        lang: localizer.language,
        note: new LocalizedView(localizer).content('printed', {date: this.options.now()}),
      });
    });
  }

  private attempt(failure: ActOutcome, act: () => Promise<ActOutcome | void>): void {
    void act()
      .catch(() => failure)
      .then((outcome) => outcome && this.announce(outcome));
  }

  private announce(outcome: ActOutcome): void {
    this.options.announcer.announce(this.options.localizer().ui(actNotices[outcome]));
  }
}
