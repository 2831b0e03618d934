import {feedInit, fetchFile, type FetchError} from '../../../page/fetch-file.js';
import type {Problem} from '../../../shared/problem.js';
import {pageState} from '../../../page/page-state.js';
import type {FeatureJson} from '../../read/flatgeobuf.js';
import type {ReadServicesOptions, ServicesRead} from '../../read/source-report.js';
import type {Service} from '../../model/service.js';
import type {Overlay} from './load-translations.js';
import {readDirectory} from './read-directory.js';

/** Milliseconds and bytes that a directory may take. */
const limits = {timeout: 30_000, maxBytes: 30_000_000};
/** Further pages of a live directory. */
const mostPages = 50;

export interface SourceOptions extends Omit<ReadServicesOptions, 'contentType' | 'baseUrl'> {
  /** The site's own translations, which come beside it; none where it has none. */
  overlay?: Promise<Overlay>;
}

export interface SourceListener {
  report: (problem: Problem) => void;
  /** Something of it is new: services, or that it could not be had. */
  changed: () => void;
}

/** One directory that a site names: asked for once, and again when the network is back. */
export class ServiceSource {
  readonly url: string;
  /** The last good answer, as far as it has come; undefined before the first. */
  services?: readonly Service[];
  /** Whether the last try failed. */
  failed = false;
  /** Whether it is being asked for. */
  loading = false;
  protected readonly listener: SourceListener;
  private readonly options: SourceOptions;

  constructor(url: string, options: SourceOptions, listener: SourceListener) {
    this.url = url;
    this.options = options;
    this.listener = listener;
  }

  async load(): Promise<void> {
    if (this.loading) return;
    this.loading = true;
    try {
      await this.fetch();
      this.failed = false;
    } catch (error) {
      this.failed = true;
      this.tell(error as FetchError);
    }
    this.loading = false;
    this.listener.changed();
  }

  /** Asks for all of it, page by page. @throws {FetchError} */
  protected async fetch(): Promise<void> {
    const pages: Service[] = [];
    let page: string | undefined = this.url;
    for (let count = 0; page && count < mostPages; count++) {
      const {services, next} = await this.read(page);
      pages.push(...services);
      // Whoever reads the first page need not wait for the last; an older answer is not cut short.
      if (pages.length >= (this.services?.length ?? 0)) this.services = [...pages];
      page = next && this.isOfSource(next) ? next : undefined;
      if (page) this.listener.changed();
    }
    this.services = pages;
  }

  /** A page that leads to another host leads where the site has not sent its readers. */
  private isOfSource(next: string): boolean {
    return new URL(next, document.baseURI).origin === new URL(this.url, document.baseURI).origin;
  }

  /** @throws {FetchError} also for what is no directory at all. */
  protected async read(url: string) {
    const early = pageState().early?.get(url);
    pageState().early?.delete(url);
    const {bytes, headers} = await fetchFile(url, {...limits, early, init: feedInit});
    (pageState().data ??= new Set()).add(new URL(url, document.baseURI).href);
    const found = await readDirectory(bytes, {
      ...this.readOptions(url),
      contentType: headers.get('content-type') ?? undefined,
    });
    const [fault] = found.problems;
    if (fault && !found.services.length) {
      throw Object.assign(new Error(fault.message), {code: fault.code.replace('services-', '')});
    }
    return {...found, services: await this.take(found)};
  }

  /** Reads features that came without their file. */
  protected async readFeatures(features: readonly FeatureJson[]): Promise<Service[]> {
    const {readNearby} = await import('../../read/flatgeobuf.js');
    return this.take(await readNearby(features, this.readOptions(this.url)));
  }

  private readOptions(url: string): ReadServicesOptions {
    const {overlay: _overlay, ...options} = this.options;
    return {...options, baseUrl: new URL(url, document.baseURI).href};
  }

  /** Tells what is wrong with it, and puts the site's own translations over it. */
  private async take({services, problems}: ServicesRead): Promise<Service[]> {
    problems.forEach((problem) => this.listener.report(problem));
    const {overlay} = this.options;
    if (!overlay) return services;
    const {applyTranslations} = await import('../../read/translations.js');
    return applyTranslations(services, await overlay);
  }

  protected tell({code = 'unreadable', message}: Partial<FetchError>): void {
    const kept = this.services ? 'What it said last stays.' : 'Nothing of it is shown.';
    this.listener.report({
      code: `services-${code}`,
      message: `${message?.replace(/([^.?!])$/, '$1.')} ${kept}`,
      source: this.url,
    });
  }
}
