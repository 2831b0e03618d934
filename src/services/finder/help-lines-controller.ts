import type {Localizer} from '../../i18n/localizer.js';
import type {Service} from '../model/service.js';
import {FinderController} from './finder-controller.js';

export interface HelpLinesOptions {
  localizer: () => Localizer;
  /** The region whose help lines come first (ISO 3166): `CA-BC`. */
  region: () => string | undefined;
}

/** Lazy-loads the help lines, which are shown if there are no results. */
export class HelpLinesController extends FinderController<HelpLinesOptions> {
  services: readonly Service[] = [];
  private create?: typeof import('./help-lines.js').helpLineServices;

  /** Loads the help lines. After a failure, the next call tries again. */
  async load(): Promise<void> {
    if (this.create) return;
    this.create = (await import('./help-lines.js')).helpLineServices;
    this.localize();
  }

  /** Updates the help lines' texts in the reader's language. */
  localize(): void {
    const {localizer, region} = this.options;
    const content = localizer();
    this.services =
      this.create?.({
        region: region(),
        content: (key, values) => content.content(key, values)[0],
      }) ?? [];
    this.update();
  }
}
