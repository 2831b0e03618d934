import type {Problem} from '../../../shared/problem.js';
import {nearestLanguage} from '../../../ui/controllers/nearest-language.js';
import type {Service} from '../../model/service.js';
import {FinderController} from '../finder-controller.js';
import {hasPlaces, readLightDomServices} from './read-json.js';

export interface InlineServicesOptions {
  report: (problem: Problem) => void;
  /** Called when the page's services have changed. Reading ends when this resolves. */
  changed: () => Promise<void>;
}

/** Reads the services that a page has between the finder's tags, and again when they change. */
export class InlineServicesController extends FinderController<InlineServicesOptions> {
  services: readonly Service[] = [];
  /** Whether they are a copy of what the sources have (`data-copy`). */
  isCopy = false;
  /** Whether the page has services that are not shown yet. */
  isReading = false;
  private readonly observer = new MutationObserver(() => void this.read());

  override hostConnected(): void {
    this.observer.observe(this.host, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    });
    void this.read();
  }

  override hostDisconnected(): void {
    this.observer.disconnect();
  }

  /** Tries again what failed without a network. */
  retry(): void {
    if (this.isReading) void this.read();
  }

  private async read(): Promise<void> {
    const {host, options} = this;
    const [lang = ''] = nearestLanguage(host).tags;
    this.isReading = hasPlaces(host);
    this.isCopy = host.querySelector('[data-copy]') !== null;
    try {
      const {services, problems} = await readLightDomServices(host, lang);
      problems.forEach(options.report);
      this.services = services;
      await options.changed();
      this.isReading = false;
    } catch (error) {
      const {message} = error as Error;
      options.report({
        code: 'services-part-missing',
        message: `the reader of the services in the page could not be loaded (${message}). The page's own text stays.`,
        source: location.href,
      });
    }
  }
}
