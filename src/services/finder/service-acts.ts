import {msg} from '../../i18n/interface.js';
import type {SearchResult} from '../model/directory.js';
import type {Announcer} from './announcer.js';
import type {DetailsController} from './details-controller.js';
import type {SavedServicesController} from './saved-services-controller.js';
import {ServiceView, type ViewContext} from './service-view.js';
import type {ServiceAct} from './templates/result.js';

export interface ServiceActsOptions {
  announcer: Announcer;
  /** Its chunk contains the functions that save and share. */
  details: DetailsController;
  savedServices: SavedServicesController;
  context: () => ViewContext;
}

/** Saves, shares and prints services, and announces the result. */
export class ServiceActs {
  private readonly options: ServiceActsOptions;

  constructor(options: ServiceActsOptions) {
    this.options = options;
  }

  async perform(act: ServiceAct, result: SearchResult): Promise<void> {
    if (act === 'print') return this.print([result]);
    const {announcer, context, details, savedServices} = this.options;
    const view = new ServiceView(context(), result);
    const message = await details.module!.performAct(act, view, savedServices);
    if (message) announcer.announce(message);
  }

  async print(results: readonly SearchResult[]): Promise<void> {
    const context = this.options.context();
    try {
      const {printServices} = await import('./print-services.js');
      const views = results.map((each) => new ServiceView(context, each));
      await printServices(views, context.localizer, context.now);
    } catch {
      this.options.announcer.announce(() => msg('Printing did not work on this device.'));
    }
  }
}
