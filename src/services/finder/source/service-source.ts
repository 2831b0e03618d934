import type {DownloadLimits} from '../../../page/download-limits.js';
import {
  feedInit,
  fetchFile,
  isFresh,
  readCopyFirst,
  type FetchError,
} from '../../../page/fetch-file.js';
import type {Problem} from '../../../shared/problem.js';
import {pageState} from '../../../page/page-state.js';
import type {ReadServicesOptions, ServicesRead} from '../../read/source-report.js';
import type {Service} from '../../model/service.js';
import type {Overlay} from './load-translations.js';
import {readDirectory} from './read-directory.js';

/** A directory of services, whole. */
const directoryLimits: DownloadLimits = {timeout: 30_000, maxBytes: 30_000_000};

/** The largest number of pages to read from a live directory. */
const mostPages = 50;

export interface SourceOptions extends Omit<ReadServicesOptions, 'contentType' | 'baseUrl'> {
  /** The site's own translations; undefined if it has none. */
  overlay?: Promise<Overlay>;
}

/** One page of a directory. */
type PageRead = Omit<ServicesRead, 'services'> & {
  services: Service[];
  /** Whether it came from the server just now. */
  fresh: boolean;
};

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

export interface SourceListener {
  report: (problem: Problem) => void;
  /** Called when the source has new services, or has failed. */
  changed: () => void;
}

/** One directory of a site. It loads once. After a failure it loads again when the network returns. */
export class ServiceSource {
  readonly url: string;
  /** The last good answer, as far as it has arrived; undefined before the first one. */
  services?: readonly Service[];
  /** Whether the last try failed. */
  failed = false;
  loading = false;
  /** Whether its list broke off. */
  private isPart = false;
  /** Whether the server itself has answered well, not only the browser's copy. */
  isChecked = false;
  /** The browser's copies by address, until they are checked. */
  private readonly copies = new Map<string, {bytes: Uint8Array; read: PageRead}>();
  private readonly options: SourceOptions;
  private listener?: SourceListener;

  constructor(url: string, options: SourceOptions, listener: SourceListener) {
    this.url = url;
    this.options = options;
    this.listener = listener;
  }

  /** Whether this is the source with that address and format. */
  isOf(url: string, format: SourceOptions['format']): boolean {
    return url === this.url && format === this.options.format;
  }

  async load(): Promise<void> {
    if (this.loading) return;
    this.loading = true;
    try {
      if (this.services) await this.fetch(() => feedInit);
      else {
        const read = (initOf: (url: string) => RequestInit) => this.fetch(initOf);
        await readCopyFirst(this.url, read, () => this.listener?.changed());
      }
      this.failed = this.isPart;
      this.isChecked = true;
    } catch (error) {
      this.failed = true;
      this.reportError(error as FetchError);
    }
    this.copies.clear();
    this.loading = false;
    this.listener?.changed();
  }

  /** Stops the source: it reports nothing more, and requests no more pages. */
  stop(): void {
    this.listener = undefined;
  }

  /**
   * Loads all of it, page by page.
   * @param initOf an address gives the options of its request.
   * @returns whether all of it came from the server just now.
   * @throws {FetchError}
   */
  protected async fetch(initOf: (url: string) => RequestInit): Promise<boolean> {
    let isWholeFresh = true;
    const pages: Service[] = [];
    let page: string | undefined = this.url;
    this.isPart = false;
    for (let count = 0; page && count < mostPages; count++) {
      const {services, next: address, isPart, fresh} = await this.read(page, initOf(page));
      const next = address && this.onOwnHost(address);
      this.isPart ||= Boolean(isPart ?? (address && !next));
      isWholeFresh &&= fresh;
      pages.push(...services);
      // Show the first page before the last one arrives. An earlier answer stays while it is longer.
      if (pages.length >= (this.services?.length ?? 0)) this.services = [...pages];
      page = this.listener && next ? next : undefined;
      if (page) this.listener?.changed();
    }
    this.services = pages;
    return isWholeFresh;
  }

  /**
   * The address of a page by the scheme of the directory, because servers behind a proxy do not know it. Pages of
   * other hosts are not read, because the site did not configure them.
   */
  private onOwnHost(next: string): string | undefined {
    const own = new URL(this.url, document.baseURI);
    const url = new URL(next, document.baseURI);
    if (url.host === own.host) return Object.assign(url, {protocol: own.protocol}).href;
    this.report({
      code: 'services-other-host',
      message: `${this.url}: its next page is on ${url.host}, which the site did not name. It is not read.`,
      source: this.url,
    });
    return undefined;
  }

  /** @throws {FetchError} if it cannot be loaded, or holds no directory. */
  async read(url: string, init = feedInit): Promise<PageRead> {
    const {bytes, headers} = await fetchFile(url, {...directoryLimits, init});
    const copy = this.copies.get(url);
    const fresh = await isFresh(url, init);
    if (copy && sameBytes(copy.bytes, bytes)) return {...copy.read, fresh};
    (pageState().data ??= new Set()).add(new URL(url, document.baseURI).href);
    const contentType = headers.get('content-type') ?? undefined;
    const isFirst = !this.services && !this.options.overlay;
    const directory = await readDirectory(
      bytes,
      {...this.readOptions(url), contentType},
      isFirst ? (services) => this.showEarly(services) : undefined,
    );
    const [fault] = directory.problems;
    if (fault && !directory.services.length) {
      throw Object.assign(new Error(fault.message), {code: fault.code.replace('services-', '')});
    }
    const read = {...directory, services: await this.accept(directory), fresh};
    if (!fresh) this.copies.set(url, {bytes, read});
    return read;
  }

  private showEarly(services: readonly Service[]): void {
    this.services = services;
    this.listener?.changed();
  }

  readOptions(url: string): ReadServicesOptions {
    const {overlay: _overlay, ...options} = this.options;
    return {...options, baseUrl: new URL(url, document.baseURI).href};
  }

  /** Reports problems, and applies the site's own translations. */
  async accept({services, problems}: ServicesRead): Promise<Service[]> {
    problems.forEach((problem) => this.report(problem));
    const {overlay} = this.options;
    if (!overlay) return services;
    const {applyTranslations} = await import('../../read/translations.js');
    return applyTranslations(services, await overlay);
  }

  report(problem: Problem): void {
    this.listener?.report(problem);
  }

  reportError(cause: FetchError): void {
    const {code, message} = cause;
    const consequence = this.services ? 'Its last answer stays.' : 'Nothing of it is shown.';
    this.report({
      code: `services-${code ?? 'unreadable'}`,
      message: `${message?.replace(/([^.?!])$/, '$1.')} ${consequence}`,
      source: this.url,
      cause,
    });
  }
}
