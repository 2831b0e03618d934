import type {ReactiveControllerHost} from 'lit';
import type {Localizer} from '../../i18n/localizer.js';
import type {Service} from '../model/service.js';

export interface HelpLinesOptions {
  localizer: () => Localizer;
  /** Whose help lines come first (ISO 3166): `CA-BC`. */
  region: () => string | undefined;
}

/** Lazy-loads the help lines, which are shown where there are no results. */
export class HelpLinesController {
  services: readonly Service[] = [];
  private create?: typeof import('./help-lines.js').helpLineServices;
  private readonly host: ReactiveControllerHost;
  private readonly options: HelpLinesOptions;

  constructor(host: ReactiveControllerHost, options: HelpLinesOptions) {
    this.host = host;
    this.options = options;
  }

  /** A failure is tried again at the next call. */
  async load(): Promise<void> {
    if (this.create) return;
    const {helpLineServices} = await import('./help-lines.js');
    this.create = helpLineServices;
    this.localize();
  }

  /** Names the help lines in the reader's language. */
  localize(): void {
    const {localizer, region} = this.options;
    this.services =
      this.create?.({
        region: region(),
        content: (key, values) => localizer().content(key, values)[0],
      }) ?? [];
    this.host.requestUpdate();
  }
}
