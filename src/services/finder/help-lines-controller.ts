import type {Localizer} from '../../i18n/localizer.js';
import type {Service} from '../model/service.js';
import {FinderController} from './finder-controller.js';

export interface HelpLinesOptions {
  localizer: () => Localizer;
  /** The region whose help lines come first (ISO 3166): `CA-BC`. */
  region: () => string | undefined;
}

/** Lazy-loads the help lines, which show where there are no results. */
export class HelpLinesController extends FinderController<HelpLinesOptions> {
  services: readonly Service[] = [];
  private create?: typeof import('./help-lines.js').helpLineServices;

  /** A failure is tried again at the next call. */
  async load(): Promise<void> {
    if (this.create) return;
    this.create = (await import('./help-lines.js')).helpLineServices;
    this.localize();
  }

  /** Names the help lines in the reader's language. */
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
