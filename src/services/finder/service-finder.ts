import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {OwnServices, OwnWords} from '../../community/profile.js';
import {pageState} from '../../page/page-state.js';
import {languageName} from '../../i18n/display-names.js';
import {negotiate} from '../../i18n/negotiate.js';
import {format} from '../../i18n/format.js';
import {msg, str} from '../../i18n/interface.js';
import type {Sentence, Values} from '../../i18n/message-resolver.js';
import {nearestLanguage} from '../../ui/controllers/nearest-language.js';
import {customElement} from '../../ui/custom-element.js';
import {addStyles} from '../../ui/add-styles.js';
import {baseStyles} from '../../ui/styles/base.styles.js';
import {TendElement} from '../../ui/tend-element.js';
import {ageNotice} from '../../ui/templates/age-notice.js';
import {draftNotice} from '../../ui/templates/draft-notice.js';
import {languageMenu} from '../../ui/templates/language-menu.js';
import {sentences} from '../../ui/templates/sentences.js';
import {
  emptySearch,
  readSearchUrl,
  uniqueWords,
  writeSearchUrl,
  type SearchState,
  type SearchOrigin,
} from './search-state.js';
import {categories} from '../model/category.js';
import type {SearchResult, Search, SearchResults} from '../model/directory.js';
import {TendResultsEvent, TendServiceOpenEvent} from './events.js';
import {filterIds} from '../model/filters.js';
import {createOpenAt, type OpenAt} from '../../hours/open-at.js';
import {zoneOf} from '../../hours/zone-of.js';
import {setSaved, savedServices} from './saved-services.js';
import {LocationCombobox, type LocationHost} from './location-combobox.js';
import type {ServiceFormat} from '../read/source-report.js';
import {createGrowingDirectory, type GrowingDirectory} from '../search/lazy-directory.js';
import type {Service} from '../model/service.js';
import {finderStyles} from './service-finder.styles.js';
import {defaultStaleMonths, ServiceView, type ViewContext} from './service-view.js';
import type {Overlay} from './source/load-translations.js';
import {isByParts, PartSource} from './source/part-source.js';
import {ServiceSource, type SourceListener} from './source/service-source.js';
import {resultIcons} from './templates/icons.js';
import {result} from './templates/result.js';
import {searchForm, type Option} from './templates/search-form.js';
import {asText} from '../../i18n/join-sentences.js';
import {hasPlaces, readLightDomServices} from './light-dom/read-json.js';

/** Results that are shown at first, and how many more each time. */
const shownAtFirst = 20;
/** Metres: what is further away is not near. */
const nearby = 100_000;
/** Milliseconds of quiet after which the number found is said aloud: not once a letter. */
const quiet = 700;
/** Milliseconds after which what is open may have changed. */
const minute = 60_000;
/** Milliseconds until what finds words is asked for again. */
const retryDelay = 3000;
/** Directions for those whose device has no map app. */
const openStreetMap = 'https://www.openstreetmap.org/directions?to={lat}%2C{lon}';

/** What shows that somebody is about to ask for more. */
const firstActs = ['pointerover', 'touchstart', 'focusin'];

/** What comes when somebody looks closer. */
type Details = typeof import('./templates/details.js');
type HelpLines = typeof import('./help-lines.js');

/** The map's own files come when it is asked for. */
type MapState = 'closed' | 'loading' | 'open' | 'failed';

/**
 * Where to go, now: services from a site's directories, or written in the page; help lines where
 * there are none.
 *
 * What stands between the tags is shown until there is something better. What the reader types, and
 * where the reader is, stays on the device.
 *
 * @summary The service finder.
 * @slot - Fallback: what people see without JavaScript and until the directory has come. Elements with `data-service` in it are places to find.
 * @fires {TendReadyEvent} tend-ready - The finder is shown in place of the fallback.
 * @fires {TendProblemEvent} tend-problem - Something it was given could not be used; `detail.problem` says what.
 * @fires {TendLanguageEvent} tend-language - The reader chose a language in the menu; `detail.language` is its tag.
 * @fires {TendResultsEvent} tend-results - Other results are shown; `detail.total` is how many there are.
 * @fires {TendServiceOpenEvent} tend-service-open - The reader opened the details of a service; `detail.id` names it.
 * @attr {string} lang - The language to speak (BCP 47); without it, the nearest one around the element.
 * @csspart finder - All of it.
 * @csspart service - One result.
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
export class TendServiceFinder extends TendElement implements LocationHost {
  static override styles = [baseStyles, finderStyles];

  protected override readonly namespace = 'services';

  protected override readonly deferredNamespaces = ['lines'];

  /** Addresses of directories, separated by spaces; without it the profile's. */
  @property() src?: string;

  /** What a directory is taken for where its content does not tell. */
  @property() format?: ServiceFormat;

  /** Where to look from: a postal code, a place's name or `lat,lon`; without it the profile's place. */
  @property() near?: string;

  /** Words to search for. */
  @property() query?: string;

  /** Kind of service (its id). */
  @property() category?: string;

  /** Ids of filters, separated by spaces. */
  @property() filters?: string;

  /** How many results are shown at first. */
  @property({type: Number}) limit?: number;

  /** Opens the map from the start. */
  @property({type: Boolean}) map = false;

  /** Services to show instead of those of any directory: for previews. */
  @property({attribute: false}) services?: readonly Service[];

  @state() private criteria: SearchState = emptySearch;
  /** How many more than at first. */
  @state() private further = 0;
  @state() private mapState: MapState = 'closed';
  /** Ids of the services whose details are open. */
  @state() private opened: ReadonlySet<string> = new Set();
  /** The service that the reader points at on the map. */
  @state() private selected?: string;
  /** What was last done, said to the reader. */
  @state() private notice?: Sentence;
  /** How many were found, said aloud once the reader pauses. */
  @state() private announced?: Sentence[];
  @state() private kept: readonly Service[] = savedServices();
  @state() private directory?: GrowingDirectory;
  @state() private details?: Details;
  /** Whether the places in the page are still being read. */
  @state() private reading = false;
  private found?: SearchResults;
  @state() private helpLines: readonly Service[] = [];
  private makeHelpLines?: HelpLines['helpLineServices'];
  private sources: readonly ServiceSource[] = [];
  private written: readonly Service[] = [];
  /** What the directory was made of. */
  private offered: readonly Service[] = [];
  private context?: ViewContext;
  private openAt?: {now: Date; ask: OpenAt; context: ViewContext};
  /** What the search waits for. */
  private awaited?: Promise<unknown>;
  /** Whether what finds words could not be had. */
  private isWordless = false;
  private retrySearch?: ReturnType<typeof setTimeout>;
  private counted?: number;
  private pause?: ReturnType<typeof setTimeout>;
  private tick?: ReturnType<typeof setInterval>;
  private readonly nearField = new LocationCombobox(this);
  private readonly listener: SourceListener = {
    report: (problem) => this.report(problem),
    changed: () => void this.build(),
  };
  private readonly writtenChange = new MutationObserver(() => void this.readWritten());
  private answer?: () => void;
  private readonly answered = new Promise<void>((resolve) => {
    this.answer = resolve;
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.writtenChange.observe(this, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    });
    void this.readWritten();
    for (const act of firstActs) this.addEventListener(act, this.expect);
    addEventListener('popstate', this.goBack);
    addEventListener('online', this.reload);
    addEventListener('storage', this.readKept);
    this.tick = setInterval(() => this.requestUpdate(), minute);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.writtenChange.disconnect();
    removeEventListener('popstate', this.goBack);
    removeEventListener('online', this.reload);
    removeEventListener('storage', this.readKept);
    clearInterval(this.tick);
    clearTimeout(this.pause);
    clearTimeout(this.retrySearch);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    this.context = undefined;
    if (['query', 'category', 'filters', 'near'].some((name) => changed.has(name))) {
      this.takeAttributes();
    }
    if (changed.has('services')) void this.build();
    if (changed.has('ready')) this.settle();
    if (changed.has('map') && this.map) void this.openMap();
    for (const source of this.partSources) source.around(this.criteria.near?.point);
    this.search();
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    if (this.isBare) void this.needHelpLines();
    if (this.isAnswered || this.sources.some(({failed}) => failed)) this.answer?.();
  }

  protected override async firstShown(): Promise<void> {
    await this.answered;
    if (!pageState().offline) return;
    // What is to work without a network has to be there before it is asked for.
    this.expect();
    void this.needHelpLines();
    void this.nearField.prepare();
  }

  // What a page, its profile and its address ask for

  private takeAttributes(): void {
    const {query = ''} = this;
    const [category = ''] = this.known('category', categories);
    this.criteria = {...this.criteria, query, category, filters: this.known('filters', filterIds)};
    void this.lookFrom(this.near ?? '');
  }

  /** The ids of an attribute, without those that nothing could have. */
  private known(name: 'category' | 'filters', ids: readonly string[]): string[] {
    return uniqueWords(this[name] ?? '').filter((id) => {
      if (ids.includes(id) || /^lang:/.test(id)) return true;
      this.reportAttribute(name, id, ids);
      return false;
    });
  }

  /** The profile is known by now, or is another than before. */
  private settle(): void {
    this.chooseSources();
    if (this.settings.services?.links) this.followLink();
    if (!this.criteria.near) void this.lookFrom(this.near ?? '');
    this.nameHelpLines();
    void this.build();
  }

  /** Help lines in the reader's words. */
  private nameHelpLines(): void {
    this.helpLines =
      this.makeHelpLines?.({
        region: this.region,
        say: (key, values) => this.localizer.content(key, values)[0],
      }) ?? [];
  }

  /** @param text of a place; empty for that of the profile. */
  private async lookFrom(text: string): Promise<void> {
    const {place} = this.settings;
    const own = place?.point && {name: place.names?.[0] ?? '', point: place.point};
    const near = (await this.nearField.take(text)) ?? own;
    if (this.nearField.fault && text === this.near) {
      this.reportAttribute('near', text, ['a postal code, a place in Canada or "lat,lon"']);
    }
    this.criteria = {...this.criteria, near};
  }

  private get region(): string | undefined {
    return this.settings.services?.region;
  }

  private get timeZone(): string {
    return (
      this.settings.timeZone ??
      zoneOf(this.region, this.criteria.near?.point) ??
      Intl.DateTimeFormat().resolvedOptions().timeZone
    );
  }

  /** The back button leads to what was asked before, at last to what the page itself asks for. */
  private readonly goBack = () => {
    if (this.settings.services?.links && !this.followLink()) this.takeAttributes();
  };

  private followLink(): boolean {
    const asked = readSearchUrl(location.hash);
    if (!asked) return false;
    const {near} = this.criteria;
    this.criteria = {...asked, near};
    if (asked.near?.text !== near?.text) void this.lookFrom(asked.near?.text ?? '');
    return true;
  }

  /** @param step whether the back button leads to what was asked before. */
  private ask(asked: Partial<SearchState>, step = true): void {
    this.criteria = {...this.criteria, ...asked};
    this.further = 0;
    this.selected = undefined;
    if (!this.settings.services?.links) return;
    const link = writeSearchUrl(this.criteria) || location.pathname + location.search;
    // What is asked twice is one step.
    if (new URL(link, location.href).href === location.href) return;
    if (step) history.pushState(history.state, '', link);
    else history.replaceState(history.state, '', link);
  }

  // Loading

  /** The directories of the attribute, else of the profile; those that stay keep what they know. */
  private chooseSources(): void {
    const {src, settings, format} = this;
    const urls = src === undefined ? (settings.services?.sources ?? []) : src.split(/\s+/);
    const wanted = [...new Set(urls.filter(Boolean))];
    if (wanted.join(' ') === this.sources.map(({url}) => url).join(' ')) return;
    const own = settings.services?.translations;
    const options = {
      format: format ?? (settings.services?.format as ServiceFormat | undefined),
      categories: settings.services?.categories,
      filters: settings.services?.filters,
      overlay: own && this.loadTranslations(own),
    };
    this.sources = wanted.map((url) => {
      const present = this.sources.find((source) => source.url === url);
      if (present) return present;
      const Source = isByParts(url) ? PartSource : ServiceSource;
      const source = new Source(url, options, this.listener);
      void source.load();
      return source;
    });
  }

  /** Directories of which only what is near is read. */
  private get partSources(): PartSource[] {
    return this.sources.filter((source) => source instanceof PartSource);
  }

  private async loadTranslations(own: OwnServices['translations']): Promise<Overlay> {
    const {loadTranslations} = await import('./source/load-translations.js');
    return loadTranslations(own, this.listener.report);
  }

  /** Whom to call: what tells of that comes when there is nothing else to show, and is tried again. */
  private async needHelpLines(): Promise<void> {
    if (this.makeHelpLines) return;
    this.loadLater();
    try {
      const {helpLineServices} = await import('./help-lines.js');
      this.makeHelpLines = helpLineServices;
      this.nameHelpLines();
    } catch {
      // The page's own words stay.
      this.answer?.();
    }
  }

  /** Somebody is about to ask for more: it may be on its way already. What fails is tried when it is asked for. */
  private readonly expect = () => {
    for (const act of firstActs) this.removeEventListener(act, this.expect);
    this.loadDetails().catch(() => {});
    this.directory?.missing({query: '…'})?.catch(() => {});
  };

  private async loadDetails(): Promise<void> {
    const details = await import('./templates/details.js');
    if (this.renderRoot instanceof ShadowRoot) addStyles(this.renderRoot, details.detailStyles);
    this.details = details;
  }

  private readonly reload = () => {
    if (this.reading) void this.readWritten();
    for (const source of this.sources) if (source.failed) void source.load();
  };

  private async readWritten(): Promise<void> {
    const [lang = ''] = nearestLanguage(this).tags;
    this.reading = hasPlaces(this);
    try {
      const {services, problems} = await readLightDomServices(this, lang);
      problems.forEach((problem) => this.report(problem));
      this.written = services;
      await this.build();
      this.reading = false;
    } catch (error) {
      // What the page says of them stays in sight; with a network they are read again.
      const {message} = error as Error;
      this.report({
        code: 'services-part-missing',
        message: `what reads the places in the page could not be loaded (${message}). The page's own words stay.`,
        source: location.href,
      });
    }
  }

  /** Makes what is offered searchable. */
  private async build(): Promise<void> {
    const offered = this.services ?? [
      ...this.written,
      ...this.sources.flatMap(({services = []}) => services),
    ];
    const same =
      offered.length === this.offered.length &&
      offered.every((each, i) => each === this.offered[i]);
    // Where nothing has been read yet of a long list, there is a form all the same: it asks from where.
    const isFirst = !this.directory && this.partSources.length > 0;
    if (same && !isFirst) return this.requestUpdate();
    this.offered = offered;
    const directory = await createGrowingDirectory(offered, {
      labels: () => this.searchLabels,
      isOpen: this.isOpen,
    });
    if (this.offered === offered) this.directory = directory;
  }

  /** Whether all is known that there is, and it is nothing, or nothing near. */
  private get isBare(): boolean {
    const {found, directory, sources, offered, criteria: asked} = this;
    const isComing =
      !this.localizer.locales.length ||
      this.reading ||
      sources.some(({services, failed}) => !services && !failed) ||
      (offered.length > 0 && directory?.services !== offered);
    if (isComing) return false;
    const [first] = found?.results ?? [];
    const isFar = Boolean(asked.near?.point) && (first?.meters ?? 0) > nearby;
    return !directory?.services.length || !found?.total || isFar;
  }

  private get isAnswered(): boolean {
    return (
      Boolean(this.found && this.directory?.services.length) ||
      this.partSources.some(({total}) => total) ||
      (!this.sources.length && this.helpLines.length > 0)
    );
  }

  /** What the kinds of service are called, so that they are found by that. */
  private get searchLabels(): Record<string, string[]> {
    return Object.fromEntries(
      categories.map((id) => [
        id,
        this.localizer.content(`category.${id}.name`).map(({text}) => text),
      ]),
    );
  }

  /** Asked of every service at once; what is old is not promised. */
  private readonly isOpen = (service: Service, now: Date): boolean => {
    if (this.openAt?.now.getTime() !== now.getTime())
      this.openAt = {now, ask: createOpenAt(now), context: {...this.viewContext, now}};
    const view = new ServiceView(this.openAt.context, {service});
    if (service.status === 'temporarily closed' || view.freshness === 'stale') return false;
    const {timeZone, region} = view.moment;
    return this.openAt.ask(service.hours, timeZone, region);
  };

  // Finding

  private search(): void {
    if (!this.directory) return;
    const {query, near, category, filters} = this.criteria;
    const asked: Search = {
      query,
      near: near?.point,
      categories: category ? [category] : undefined,
      filters,
      openAt: this.clock(),
      limit: this.atFirst + this.further,
    };
    const missing = this.directory.missing(asked);
    if (missing !== this.awaited) {
      this.awaited = missing;
      missing?.then(this.again, this.againLater);
    }
    // What was found before stays until then; at first the whole list is better than none.
    if (missing && (this.found || !this.isWordless)) return;
    this.found = this.directory.search(asked);
    const {total} = this.found;
    // What is further away may have what is asked for.
    if (near && total < this.atFirst + this.further)
      this.partSources.forEach((each) => each.widen());
    if (total === this.counted) return;
    const first = this.counted === undefined;
    this.counted = total;
    const event = new TendResultsEvent(total);
    queueMicrotask(() => this.dispatchEvent(event));
    clearTimeout(this.pause);
    // What a page opens with is read, not called out.
    if (first) return;
    this.pause = setTimeout(() => {
      this.announced = this.localizer.content('found', {count: total}, {count: total});
    }, quiet);
  }

  private readonly again = () => this.requestUpdate();

  private readonly againLater = () => {
    this.isWordless = true;
    this.requestUpdate();
    clearTimeout(this.retrySearch);
    this.retrySearch = setTimeout(this.again, retryDelay);
  };

  private get atFirst(): number {
    const {limit, settings} = this;
    if (limit !== undefined && limit >= 1) return Math.floor(limit);
    if (limit !== undefined) {
      this.reportAttribute('limit', this.getAttribute('limit'), ['a number from 1']);
    }
    const wanted = settings.services?.limit;
    return wanted && wanted > 0 ? Math.floor(wanted) : shownAtFirst;
  }

  nearChosen(near: SearchOrigin | undefined): void {
    this.notice = undefined;
    this.ask({near});
  }

  /** One for all results of an update. */
  private get viewContext(): ViewContext {
    return (this.context ??= {
      localizer: this.localizer,
      now: this.clock(),
      langs: this.readerLanguages,
      timeZone: this.timeZone,
      region: this.region,
      staleMonths: this.settings.services?.staleMonths ?? defaultStaleMonths,
    });
  }

  // Showing

  protected override renderReady(): TemplateResult {
    const {localizer, sources, found, directory} = this;
    const failed = sources.some((source) => source.failed);
    // Of what is too long to read whole, something shows once the reader has said from where.
    const asksWhere = !this.criteria.near && this.partSources.some(({total}) => total);
    const isEmpty = !(found && (directory?.services.length || asksWhere)) && !this.helpLines.length;
    return html`${isEmpty || (sources.length && !found) ? html`<slot></slot>` : nothing}
      <section
        class="tend"
        part="finder"
        lang=${localizer.language}
        dir=${localizer.languageData.direction}
        aria-labelledby="title"
        ?hidden=${isEmpty && !failed && !this.kept.length}
      >
        <div class="head">
          <h2 id="title" tabindex="-1">${this.words(localizer.content('title'))}</h2>
          ${this.renderMenu()}
        </div>
        ${ageNotice(localizer, this.saved)} ${draftNotice(localizer)}
        ${failed ? html`<p class="state" data-state="failed">${this.words(localizer.content(directory?.services.length ? 'failed.part' : 'failed.never'))}</p>` : nothing}
        ${this.renderKept()}
        ${found && (directory?.services.length || asksWhere) ? [this.renderForm(found), asksWhere ? html`<p class="state" data-state="where">${this.words(localizer.content('location.ask'))}</p>` : nothing, directory?.services.length ? this.renderFound(found) : nothing] : nothing}
        ${this.renderHelpLines()}
        <p class="hidden" role="status">${this.announced ? this.words(this.announced) : nothing}</p>
        <p class="hidden" role="status">${this.notice ? this.words([this.notice]) : nothing}</p>
      </section>`;
  }

  private renderMenu() {
    const label = this.localizer.ui(() => msg('Language', {desc: 'Name of the menu of languages'}));
    return languageMenu(
      this.menuLanguages,
      this.localizer.language,
      this.words([label]),
      this.choose,
    );
  }

  private renderForm({counts}: SearchResults) {
    const {localizer, criteria: asked} = this;
    const option = (id: string, count: number, text: string, label: unknown): Option => ({
      id,
      count,
      text,
      label,
    });
    // Short names in one language: two would fill the screen before the first result.
    const first = (key: string, values?: Values) => localizer.content(key, values).slice(0, 1);
    const named = (id: string, key: string, count: number) =>
      option(
        id,
        count,
        first(key)
          .map(({text}) => text)
          .join(),
        this.words(first(key)),
      );
    const kinds = categories
      .filter((id) => `category:${id}` in counts)
      .map((id) => named(id, `category.${id}.name`, counts[`category:${id}`]!));
    const spoken = Object.keys(counts)
      .filter((id) => id.startsWith('lang:'))
      .map((id) => {
        const tag = id.slice('lang:'.length);
        const language = languageName(tag);
        const values = {language};
        return option(
          id,
          counts[id]!,
          format(language, localizer.languageData),
          this.words(first('filter.lang', values)),
        );
      });
    const filters = filterIds
      .filter((id) => id in counts)
      .map((id) => named(id, `filter.${id}`, counts[id]!));
    const text = (label: () => string) => localizer.ui(label).text;
    return searchForm({
      asked,
      categories: kinds,
      filters: [...filters, ...spoken],
      words: {
        query: this.say(() => msg('What are you looking for?')),
        category: this.say(() => msg('Kind of help')),
        anyCategory: text(() => msg('Any kind of help')),
        search: this.say(() => msg('Search')),
        filters: text(() => msg('Only those that are')),
        moreFilters: this.say(() => msg('More choices')),
        clear: this.say(() => msg('Clear all')),
      },
      near: this.nearField.render(
        {
          label: this.say(() => msg('Near', {desc: 'Label of the field for a place'})),
          help: this.words(localizer.content('location.stays')),
          locate: this.say(() => msg('Use my location')),
          fault: this.nearField.fault
            ? this.words(
                localizer.content(
                  this.nearField.fault === 'no-location' ? 'location.refused' : 'location.notFound',
                  {place: this.nearField.text},
                ),
              )
            : nothing,
        },
        asked.near?.name ?? (asked.near?.point && text(() => msg('My location'))),
      ),
      onQuery: (query) => this.ask({query}, false),
      onCategory: (category) => this.ask({category}),
      onFilter: this.toggleFilter,
      onClear: this.clear,
      onSubmit: this.submit,
    });
  }

  private renderFound({total, results}: SearchResults) {
    const {localizer} = this;
    const more = Math.min(total - results.length, this.atFirst);
    return html`
      <div class="found">
        <h3 id="results" tabindex="-1">
          ${this.words(localizer.content('found', {count: total}, {count: total}))}
        </h3>
        ${total ? this.renderTools() : nothing}
      </div>
      ${total ? nothing : this.renderNone()} ${this.renderMap(results)}
      <ol class="results" aria-labelledby="results">
        ${repeat(
          results,
          ({service}) => service.id,
          (each, index) => this.renderResult(each, index + 1),
        )}
      </ol>
      ${
        more > 0
          ? html`<button type="button" class="wide" data-action="more" @click=${this.showMore}>
              ${this.say(() =>
                msg(str`Show ${more} more`, {desc: 'A button; the value is a number of places'}),
              )}
            </button>`
          : nothing
      }
    `;
  }

  private renderTools() {
    const open = this.mapState === 'open' || this.mapState === 'loading';
    return html`<div class="tools">
      <button
        type="button"
        data-action="map"
        aria-expanded=${String(open)}
        @click=${this.toggleMap}
      >
        ${resultIcons.map}<span>${this.say(() => (open ? msg('Hide the map') : msg('Show a map')))}</span>
      </button>
      <button type="button" data-action="print" @click=${() => void this.print()}>
        ${resultIcons.print}<span>${this.say(() => msg('Print the list'))}</span>
      </button>
    </div>`;
  }

  private renderMap(results: readonly SearchResult[]) {
    const {mapState, localizer, criteria: asked} = this;
    if (mapState === 'failed')
      return html`<p class="state">${this.words(localizer.content('map.failed'))}</p>`;
    if (mapState !== 'open') return nothing;
    const {tiles, attribution, maxZoom} = this.settings.services?.map ?? {};
    return html`<tend-service-map
      .services=${results.map((each, index) => ({...each, number: index + 1}))}
      .origin=${asked.near?.point}
      .selected=${this.selected}
      .tiles=${tiles ? {url: tiles, attribution: this.own(attribution), maxZoom} : undefined}
      .localizer=${localizer}
      @tend-service-select=${this.selectOnMap}
    ></tend-service-map>`;
  }

  private renderResult({service, meters}: SearchResult, number?: number) {
    const {id} = service;
    const view = new ServiceView(this.viewContext, {service, meters});
    return html`<li
      data-service-id=${id}
      class=${id === this.selected ? 'selected' : ''}
      aria-current=${id === this.selected ? 'true' : nothing}
    >
      ${result(view, {
        number: this.mapState === 'open' ? number : undefined,
        directions: this.settings.services?.directions ?? openStreetMap,
        open: this.opened.has(id),
        details: this.details,
        kept: this.kept.some((each) => each.id === id),
        onToggle: (open) => this.toggle(id, open),
        onAction: (action) => void this.act(action, view),
      })}
    </li>`;
  }

  /** Nothing found is an answer too: what to leave out, and whom to call. */
  private renderNone() {
    const {criteria: asked, directory, localizer} = this;
    const total = (part: Partial<SearchState>) => {
      const {query, category, filters} = {...asked, ...part};
      return directory!.search({
        query,
        categories: category ? [category] : undefined,
        filters,
        openAt: this.clock(),
        limit: 0,
      }).total;
    };
    const ways: {words: unknown; without: Partial<SearchState>}[] = [
      ...asked.filters.map((id) => ({
        words: this.words(localizer.content('none.filter', {filter: this.filterName(id)})),
        without: {filters: asked.filters.filter((each) => each !== id)},
      })),
      ...(asked.category
        ? [
            {
              words: this.words(
                localizer.content('none.filter', {
                  filter: asText(localizer.content(`category.${asked.category}.name`)),
                }),
              ),
              without: {category: ''},
            },
          ]
        : []),
      ...(asked.query
        ? [{words: this.words(localizer.content('none.words')), without: {query: ''}}]
        : []),
    ];
    const useful = ways
      .map((way) => ({...way, count: total(way.without)}))
      .filter(({count}) => count > 0);
    return html`<div class="none">
      <p>${this.words(localizer.content('none.title'))}</p>
      ${useful.map(
        ({words: label, without, count}) =>
          html`<button type="button" data-action="widen" @click=${() => this.ask(without)}>
            <span>${label}</span> <span class="count">${count}</span>
          </button>`,
      )}
    </div>`;
  }

  private filterName(id: string): string {
    const {localizer} = this;
    return id.startsWith('lang:')
      ? asText(localizer.content('filter.lang', {language: languageName(id.slice('lang:'.length))}))
      : asText(localizer.content(`filter.${id}`));
  }

  private renderKept() {
    const {kept} = this;
    if (!kept.length) return nothing;
    return html`<details class="kept">
      <summary>
        ${resultIcons.kept}<span>${this.words(this.localizer.content('kept.title'))} (${kept.length})</span>
      </summary>
      <ul class="results">
        ${repeat(
          kept,
          ({id}) => id,
          (service) => this.renderResult({service}),
        )}
      </ul>
    </details>`;
  }

  /** Whom to call: where nothing is known, or nothing is near. */
  private renderHelpLines() {
    const {helpLines} = this;
    if (!helpLines.length || !this.isBare) return nothing;
    return html`
      <h3 id="lines">${this.words(this.localizer.content('lines:title'))}</h3>
      <p>${this.words(this.localizer.content('lines:intro'))}</p>
      <ul class="results" aria-labelledby="lines">
        ${repeat(
          helpLines,
          ({id}) => id,
          (service) => this.renderResult({service}),
        )}
      </ul>
    `;
  }

  /** What a site wrote: once for all languages, or by tag. */
  private own(written: OwnWords = ''): string {
    if (typeof written === 'string') return written;
    const [tag = ''] = negotiate(this.readerLanguages, Object.keys(written));
    return written[tag] ?? Object.values(written)[0] ?? '';
  }

  private words(all: readonly Sentence[]): unknown {
    return sentences(all, this.localizer.language);
  }

  private say(label: () => string): unknown {
    return this.words([this.localizer.ui(label)]);
  }

  // What the reader does

  private readonly toggleFilter = (id: string) => {
    const {filters} = this.criteria;
    this.ask({
      filters: filters.includes(id) ? filters.filter((each) => each !== id) : [...filters, id],
    });
  };

  private readonly clear = () => {
    void this.nearField.take(undefined);
    this.ask({...emptySearch, near: undefined});
    this.renderRoot.querySelector<HTMLElement>('#query')?.focus();
  };

  private readonly submit = () => {
    this.ask({});
    this.renderRoot.querySelector<HTMLElement>('#results')?.focus();
  };

  private readonly showMore = () => {
    const next = this.found?.results.length ?? 0;
    this.further += this.atFirst;
    // Who goes on by keyboard goes on at the first of those that came.
    void this.updateComplete.then(() =>
      this.renderRoot.querySelectorAll<HTMLElement>('ol.results > li h3')[next]?.focus(),
    );
  };

  private toggle(id: string, open: boolean): void {
    if (open === this.opened.has(id)) return;
    const opened = new Set(this.opened);
    if (open) opened.add(id);
    else opened.delete(id);
    this.opened = opened;
    // What cannot be had closes again, so that it can be tried again.
    if (open && !this.details) this.loadDetails().catch(() => this.toggle(id, false));
    if (open) this.dispatchEvent(new TendServiceOpenEvent(id));
  }

  private readonly readKept = () => {
    this.kept = savedServices();
  };

  private async act(action: 'save' | 'share' | 'print', view: ServiceView): Promise<void> {
    if (action === 'print') return this.print([view]);
    if (action === 'share') return this.share(view);
    const wanted = !this.kept.some(({id}) => id === view.service.id);
    const kept = setSaved(view.service, wanted);
    this.tell(
      !kept
        ? () => msg('This device does not let the page keep anything.')
        : wanted
          ? () => msg('Kept on this phone.')
          : () => msg('No longer kept on this phone.'),
    );
    if (kept) this.kept = kept;
  }

  private async share(view: ServiceView): Promise<void> {
    const {shareText} = await import('./share-service.js');
    const {title, text, url} = shareText(view);
    try {
      if (navigator.share) return await navigator.share({title, text, url});
      await navigator.clipboard.writeText([title, text, url].filter(Boolean).join('\n'));
      this.tell(() => msg('Copied. Paste it where you want to share it.'));
    } catch (error) {
      // Readers may think better of it.
      if ((error as Error).name === 'AbortError') return;
      this.tell(() => msg('Sharing did not work on this device.'));
    }
  }

  /** On paper: one service, or all that are found here. */
  private async print(views?: readonly ServiceView[]): Promise<void> {
    const {results = []} = this.found ?? {};
    const all = views ?? results.map((each) => new ServiceView(this.viewContext, each));
    try {
      const {printServices} = await import('./print-services.js');
      await printServices(all, {
        title: asText(this.localizer.content('title')),
        lang: this.localizer.language,
        note: this.words(this.localizer.content('printed', {date: this.clock()})),
      });
    } catch {
      this.tell(() => msg('Printing did not work on this device.'));
    }
  }

  private readonly toggleMap = () => {
    if (this.mapState === 'open' || this.mapState === 'loading') this.mapState = 'closed';
    else void this.openMap();
  };

  private async openMap(): Promise<void> {
    this.mapState = 'loading';
    try {
      await import('../map/service-map.js');
      if (this.mapState === 'loading') this.mapState = 'open';
    } catch {
      this.mapState = 'failed';
    }
  }

  private readonly selectOnMap = ({detail: {id}}: CustomEvent<{id: string}>) => {
    this.selected = id;
    void this.updateComplete.then(() => {
      const item = this.renderRoot.querySelector(`[data-service-id="${CSS.escape(id)}"]`);
      item?.scrollIntoView({block: 'nearest'});
    });
  };

  private tell(label: () => string): void {
    this.notice = this.localizer.ui(label);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tend-service-finder': TendServiceFinder;
  }
}
