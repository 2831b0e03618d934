import type {PropertyValues, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {OwnServices} from '../../community/profile.js';
import {pageState} from '../../page/page-state.js';
import {provinceOf} from '../../shared/canada/provinces.js';
import {attributeProblem} from '../../ui/attribute-problem.js';
import {customElement} from '../../ui/custom-element.js';
import {baseStyles} from '../../ui/styles/base.styles.js';
import {alternatives, type Settings} from '../../ui/settings.js';
import {TendElement} from '../../ui/tend-element.js';
import type {SearchResult} from '../model/directory.js';
import type {Service} from '../model/service.js';
import type {ServiceFormat} from '../read/formats.js';
import {Announcer} from './announcer.js';
import {CriteriaController} from './criteria-controller.js';
import {DetailsController} from './details-controller.js';
import {DirectoryController} from './directory-controller.js';
import {drawnOnce} from './drawn-once.js';
import {finderSettings} from './finder-settings.js';
import {GrowingListController} from './growing-list-controller.js';
import {HelpLinesController} from './help-lines-controller.js';
import {homeProvince} from './home-province.js';
import {LocalizedView} from './localized-view.js';
import {MapController} from './map-controller.js';
import {PreloadOnIntent} from './preload-on-intent.js';
import {PrintController} from './print-controller.js';
import {SavedServicesController} from './saved-services-controller.js';
import {SearchController} from './search-controller.js';
import {ServiceActs} from './service-acts.js';
import {finderStyles} from './service-finder.styles.js';
import {createIsOpen, contextKeeper, type ViewContext} from './service-view.js';
import {finder} from './templates/finder.js';
import {locationField} from './templates/location-field.js';
import type {ResultsView} from './templates/results.js';
import {categoryNames} from './templates/search-options.js';

/**
 * Finds services near the reader: those of a site's directories, and those of the page itself. Without results, it shows help lines.
 *
 * The fallback between the tags shows until there is something better. The reader's search and
 * location stay on the device.
 *
 * @summary The service finder.
 * @slot - Fallback: shows without JavaScript, and until the directory has loaded. Its elements with `data-service` are services to find.
 * @fires {TendReadyEvent} tend-ready - The finder shows in place of the fallback.
 * @fires {TendProblemEvent} tend-problem - Something could not be used; `detail.problem` says what is wrong.
 * @fires {TendLanguageEvent} tend-language - The reader chose a language in the menu; `detail.language` is its tag.
 * @fires {TendResultsEvent} tend-results - The number of results has changed; `detail.total` is the number.
 * @fires {TendServiceOpenEvent} tend-service-open - The reader opened the details of a service; `detail.id` is its id.
 * @attr {string} lang - The language (BCP 47); default: the nearest `lang` around the element.
 * @csspart finder - All of it.
 * @csspart service - One result.
 * @csspart form - The search form.
 * @csspart filters - The filters, a group of toggle buttons.
 * @csspart status - Whether a service is open.
 * @csspart actions - A row of buttons: below the number of results, and in the details of a service.
 * @csspart draft - The notice that a translation has not been reviewed.
 * @csspart language - The menu of languages, where the profile lists more than one.
 * @cssproperty [--tend-accent=#0b4f5c] - Links and buttons.
 * @cssproperty [--tend-on-accent=#fff] - Text on them.
 * @cssproperty [--tend-open] - Open places; without it, a green that goes with the text.
 * @cssproperty [--tend-caution] - Places to call first; without it, an amber that goes with the text.
 * @cssproperty [--tend-text=#12262b] - Text.
 * @cssproperty [--tend-surface=#fff] - Background.
 * @cssproperty [--tend-font-family=system-ui] - Fonts.
 * @cssproperty [--tend-radius=0.75em] - Corners of boxes and buttons.
 * @cssproperty [--tend-padding=1px] - Space around the finder.
 */
@customElement('tend-service-finder')
export class TendServiceFinder extends TendElement {
  static override styles = [baseStyles, finderStyles];

  static override readonly settings = finderSettings;
  declare protected readonly settings: Settings<typeof finderSettings>;

  protected override readonly namespace = 'services';

  protected override readonly deferredNamespaces = ['lines'];

  /** Addresses of directories, separated by spaces. Default: the profile's. */
  @property() src?: string;

  /** The format of directories whose content does not show it. Default: the profile's. */
  @property() format?: ServiceFormat;

  /** The place to search near: a postal code, a place's name or `lat,lon`. Default: the profile's. */
  @property() near?: string;

  /** Words to search for. */
  @property() query?: string;

  /** The id of a category. */
  @property() category?: string;

  /** Ids of filters, separated by spaces. */
  @property() filters?: string;

  /** The number of results on the first page. Default: the profile's, else 20. */
  @property({type: Number}) limit?: number;

  /** Opens the map from the start. */
  @property({type: Boolean}) map = false;

  /** Services to show instead of all others, for previews. */
  @property({attribute: false}) services?: readonly Service[];

  private readonly announcer = new Announcer(this, {localizer: () => this.localizer});
  private readonly details = new DetailsController(this);
  private readonly mapController = new MapController(this);
  private readonly print = new PrintController(this);
  private readonly savedServices = new SavedServicesController(this);
  private readonly helpLines = new HelpLinesController(this, {
    localizer: () => this.localizer,
    region: () => this.siteServices.region,
  });
  private readonly directory: DirectoryController = new DirectoryController(this, {
    report: (problem) => this.report(problem),
    labels: () => categoryNames(this.localizer),
    isOpen: createIsOpen(() => this.viewContext),
    home: () => this.home,
    near: () => this.search.state.near?.point,
  });
  private readonly search = new SearchController(this, {
    directory: this.directory,
    announcer: this.announcer,
    now: this.clock,
    pageSize: () => this.settings.limit,
    hasMap: () => this.mapController.state === 'open',
  });
  private readonly criteria = new CriteriaController(this, {
    attributes: this,
    search: this.search,
    announcer: this.announcer,
    home: () => this.home,
    localizer: () => this.localizer,
    profile: () => this.community,
    reportAttribute: (name, value, allowed) =>
      this.report(attributeProblem(this, name, value, alternatives(allowed))),
  });
  private readonly list = new GrowingListController(this);
  private readonly acts = new ServiceActs({
    announcer: this.announcer,
    details: this.details,
    savedServices: this.savedServices,
    context: () => this.viewContext,
  });
  private readonly intent = new PreloadOnIntent(this, {
    preload: () => {
      this.details.load().catch(() => {});
      this.search.preload();
    },
  });
  private isReloaded = false;
  private context?: ViewContext;
  private readonly contextOf = contextKeeper();
  private answer!: () => void;
  /** Resolves when there is something to show instead of the fallback. */
  private readonly answered = new Promise<void>((resolve) => (this.answer = resolve));

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.context = undefined;
    this.criteria.restore(changed, this.isReloaded);
  }

  protected override localeReady(): void {
    this.isReloaded = true;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {directory, helpLines, isReloaded, search} = this;
    this.isReloaded = false;
    if (changed.has('services')) this.directory.setPreview(this.services);
    if (changed.has('map') && this.map) void this.mapController.open();
    if (isReloaded || changed.has('src') || changed.has('format')) this.loadSources();
    if (isReloaded) this.helpLines.localize();
    this.criteria.apply(changed, isReloaded);
    if (this.hasNothingToShow) this.loadHelpLines();
    if (directory.replacesFallback(search.results, helpLines.services)) this.answer();
  }

  protected override async firstShown(): Promise<void> {
    await this.answered;
    await this.list.drawRest(() => this.search.results?.results.length ?? 0);
    if (!pageState().offline) return;
    // What has to work without a network must be loaded now.
    this.intent.start();
    this.loadHelpLines();
    void this.criteria.location.preload();
  }

  private get siteServices(): OwnServices {
    return this.community.services ?? {};
  }

  /** The province of the site (postal abbreviation), from its profile or its services. */
  private get home(): string | undefined {
    const {directory} = this.directory;
    return provinceOf(this.siteServices.region) ?? homeProvince(directory?.services ?? []);
  }

  private loadSources(): void {
    // Until the profile has loaded, it is not known how to read the sources.
    if (!this.localizer.locales.length) return;
    const {siteServices, src, settings} = this;
    const urls = src == null ? (siteServices.sources ?? []) : src.split(/\s+/);
    this.directory.setSources({urls, format: settings.format, profile: siteServices});
  }

  private loadHelpLines(): void {
    this.loadDeferred();
    this.helpLines.load().catch(() => this.answer());
  }

  /** Whether there are no results (or none near the reader) and no more will arrive. */
  private get hasNothingToShow(): boolean {
    if (!this.localizer.locales.length || this.directory.isPending) return false;
    return this.directory.isEmpty || !this.search.hasNearResults;
  }

  private get viewContext(): ViewContext {
    return (this.context ??= this.contextOf({
      localizer: this.localizer,
      profile: this.community,
      now: this.clock(),
      langs: this.readerLanguages,
      atlas: this.directory.zones.atlas,
    }));
  }

  protected override renderReady(): TemplateResult {
    const {criteria, directory, helpLines, localizer, savedServices} = this;
    const {results, state} = this.search;
    const needsPlace = !state.near && directory.isByPlace;
    const hasForm = results && (!directory.isEmpty || needsPlace);
    const isEmpty = !hasForm && !helpLines.services.length;
    const localized = new LocalizedView(localizer);
    return finder({
      localized,
      languageMenu: this.languageMenu,
      savedAt: this.saved,
      showsFallback: isEmpty || (directory.hasSources && !results),
      isHidden: isEmpty && !directory.hasFailed && !savedServices.services.length,
      failed: directory.hasFailed && (directory.isEmpty ? 'failed.never' : 'failed.part'),
      needsPlace: hasForm && needsPlace,
      savedServices: savedServices.services,
      form: hasForm
        ? {
            localized,
            criteria: state,
            counts: results.counts,
            location: locationField(localized, state.near, criteria.location),
            acts: criteria,
          }
        : undefined,
      results: hasForm && !directory.isEmpty ? this.viewResults(localized) : undefined,
      helpLines: this.hasNothingToShow ? helpLines.services : [],
      printedAt: this.print.isPrinting ? this.clock() : undefined,
      renderResult: this.renderResult,
      announcements: this.announcer,
    });
  }

  private viewResults(localized: LocalizedView): ResultsView {
    const {criteria, mapController, search} = this;
    return {
      localized,
      search,
      mapState: mapController.state,
      map: this.siteServices.map,
      langs: this.readerLanguages,
      onWiden: criteria.change,
      drawn: this.list.drawn,
      renderResult: this.renderResult,
      onMap: mapController.toggle,
      onPrint: () => void this.acts.print(search.results!.results),
    };
  }

  private readonly renderResult = (each: SearchResult, index?: number): unknown => {
    const {details, mapController, siteServices, savedServices, search} = this;
    return drawnOnce(each, this.viewContext, {
      number: mapController.state === 'open' ? index : undefined,
      directions: siteServices.directions,
      isSelected: each.service.id === search.state.selected,
      isSaved: savedServices.has(each.service),
      isPrinting: this.print.isPrinting,
      details,
      onAction: (act) => void this.acts.perform(act, each),
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tend-service-finder': TendServiceFinder;
  }
}
