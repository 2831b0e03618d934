import type {OwnServices} from '../../community/profile.js';
import type {Position} from '../../shared/geo/position.js';
import type {Problem} from '../../shared/problem.js';
import type {Service} from '../model/service.js';
import type {ServiceFormat} from '../read/formats.js';
import {
  createGrowingDirectory,
  type GrowingDirectory,
  type GrowingOptions,
} from '../search/lazy-directory.js';
import {FinderController} from './finder-controller.js';
import {InlineServicesController} from './light-dom/inline-services-controller.js';
import type {Overlay} from './source/load-translations.js';
import {isByParts, PartSource} from './source/part-source.js';
import {ServiceSource, type SourceListener, type SourceOptions} from './source/service-source.js';
import {ZonesController} from './zones-controller.js';

export interface DirectoryControllerOptions extends GrowingOptions {
  report: (problem: Problem) => void;
  /** The point that the reader searches near. */
  near: () => Position | undefined;
}

/** The directories to load, and how to read them. */
export interface SourceSettings {
  urls: readonly string[];
  format?: ServiceFormat;
  profile: OwnServices;
}

const nameAndId = ({id, name}: Service) => `${id} ${name}`;

/** Loads the services of the page and of its sources, and indexes them for the search. */
export class DirectoryController extends FinderController<DirectoryControllerOptions> {
  /** The searchable services; undefined until the first services have been read. */
  directory?: GrowingDirectory;
  readonly zones = new ZonesController(this.host);
  private readonly inline = new InlineServicesController(this.host, {
    report: this.options.report,
    changed: () => this.build(),
  });
  private sources: readonly ServiceSource[] = [];
  /** Services of the earlier sources. They stay until a present source has answered. */
  private previous: readonly Service[] = [];
  private preview?: readonly Service[];
  /** The services in `directory`, or in the one that is being made. */
  private offered: readonly Service[] = [];

  protected override readonly windowEvents = {
    online: () => {
      this.inline.retry();
      for (const source of this.sources) if (source.failed) void source.load();
    },
  };

  hostUpdated(): void {
    for (const source of this.partSources) source.around(this.options.near());
  }

  get isEmpty(): boolean {
    return !this.directory?.services.length;
  }

  get hasSources(): boolean {
    return this.sources.length > 0;
  }

  /** Whether a source has failed. */
  get hasFailed(): boolean {
    return this.sources.some(({failed}) => failed);
  }

  /** Whether more services may arrive soon. */
  get isPending(): boolean {
    return (
      this.inline.isReading ||
      this.sources.some(({services, failed}) => !services && !failed) ||
      (this.offered.length > 0 && this.directory?.services !== this.offered)
    );
  }

  /** Whether a source will have services once the reader has chosen a place. */
  get isByPlace(): boolean {
    return this.partSources.some(({total}) => total);
  }

  /** Whether there is something to show instead of the fallback. */
  replacesFallback(results: object | undefined, helpLines: readonly unknown[]): boolean {
    return (
      Boolean(results && !this.isEmpty) ||
      this.isByPlace ||
      this.hasFailed ||
      (!this.hasSources && helpLines.length > 0)
    );
  }

  /** Shows these services instead of all others. */
  setPreview(services: readonly Service[] | undefined): void {
    this.preview = services;
    void this.build();
  }

  /** Changes the sources. A source that stays keeps its services. */
  setSources({urls, format, profile}: SourceSettings): void {
    const before = this.sources;
    const wanted = [...new Set(urls.filter(Boolean))];
    const isSame = wanted.every((url, index) => before[index]?.isOf(url, format));
    if (isSame && wanted.length === before.length) return;
    const {categories, filters, translations} = profile;
    const overlay = translations && this.loadTranslations(translations);
    this.previous = this.sourceServices;
    this.sources = wanted.map(
      (url) =>
        before.find((source) => source.isOf(url, format)) ??
        this.createSource(url, {format, categories, filters, overlay}),
    );
    for (const source of before) if (!this.sources.includes(source)) source.stop();
    void this.build();
  }

  /** Reads services that are farther away. */
  widen(): void {
    this.partSources.forEach((source) => source.widen());
  }

  private createSource(url: string, options: SourceOptions): ServiceSource {
    const listener: SourceListener = {
      report: this.options.report,
      changed: () => void this.build(),
    };
    const Source = isByParts(url) ? PartSource : ServiceSource;
    const source = new Source(url, options, listener);
    void source.load();
    return source;
  }

  private async loadTranslations(translations: OwnServices['translations']): Promise<Overlay> {
    const {loadTranslations} = await import('./source/load-translations.js');
    return loadTranslations(translations, this.options.report);
  }

  /** The sources of which only the services near the reader are read. */
  private get partSources(): PartSource[] {
    return this.sources.filter((source) => source instanceof PartSource);
  }

  private get sourceServices(): readonly Service[] {
    const {sources} = this;
    return !sources.length || sources.some(({services}) => services)
      ? sources.flatMap(({services = []}) => services)
      : this.previous;
  }

  /** The page's own services. Where a source has a service too, only the source's counts. */
  private get inPageServices(): readonly Service[] {
    const {isCopy, services} = this.inline;
    if (!services.length || !this.hasSources) return services;
    // A copy is older than the source, and may no longer be true at all.
    if (isCopy && this.sources.every(({isChecked, failed}) => isChecked && !failed)) return [];
    const inSources = new Set(this.sourceServices.map(nameAndId));
    return services.filter((each) => !inSources.has(nameAndId(each)));
  }

  private async build(): Promise<void> {
    const offered = this.preview ?? [...this.inPageServices, ...this.sourceServices];
    const isSame =
      offered.length === this.offered.length &&
      offered.every((each, index) => each === this.offered[index]);
    // An empty directory has a form too: a source that is read by place needs the reader's place.
    const isFirst = !this.directory && this.partSources.length > 0;
    if (!isSame || isFirst) {
      this.offered = offered;
      void this.zones.find(offered);
      const directory = await createGrowingDirectory(offered, this.options);
      if (this.offered === offered) this.directory = directory;
    }
    this.update();
  }
}
