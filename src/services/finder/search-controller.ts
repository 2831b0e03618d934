import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Search, SearchResults} from '../model/directory.js';
import type {GrowingDirectory} from '../search/lazy-directory.js';
import {TendResultsEvent} from './events.js';
import {
  emptySearch,
  searchReducer,
  type SearchAction,
  type SearchCriteria,
} from './search-state.js';

/** Milliseconds after which the set of open services may have changed. */
const minute = 60_000;
/** The number of results on the first page. */
const defaultPageSize = 20;
/** Metres beyond which a service is not near. */
const nearDistance = 100_000;
/** Milliseconds until the search for words is loaded again after a failure. */
const retryDelay = 3000;

export interface SearchControllerOptions {
  directory: () => GrowingDirectory | undefined;
  /** The moment for the filter `open-now`. */
  now: () => Date;
  /** The wanted number of results on the first page, the attribute's before the profile's. */
  pageSizes: () => readonly (number | undefined)[];
  /** There are fewer results near the reader than the list has room for. */
  widen: () => void;
  /** The number of results is another than before. */
  announce: (total: number) => void;
}

/** Keeps the state of a search, runs it at each update, and says how many results there are. */
export class SearchController implements ReactiveController {
  state = emptySearch;
  results?: SearchResults;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly options: SearchControllerOptions;
  /** The directory of the last results. */
  private searched?: GrowingDirectory;
  /** The directory that can find words. */
  private indexed?: GrowingDirectory;
  /** What the search waits for. */
  private awaited?: Promise<unknown>;
  private hasFailed = false;
  private total?: number;
  private focused?: Element | null;
  private retryTimer?: ReturnType<typeof setTimeout>;
  private ticker?: ReturnType<typeof setInterval>;

  constructor(host: ReactiveControllerHost & HTMLElement, options: SearchControllerOptions) {
    this.host = host;
    this.options = options;
    host.addController(this);
  }

  get pageSize(): number {
    const size = this.options.pageSizes().find((each = 0) => each >= 1);
    return Math.floor(size ?? defaultPageSize);
  }

  /** Whether there are results near the reader; without the reader's place, any. */
  get hasNearResults(): boolean {
    const [first] = this.results?.results ?? [];
    const {near} = this.state;
    return Boolean(this.results?.total && !(near?.point && (first?.meters ?? 0) > nearDistance));
  }

  dispatch(action: SearchAction): void {
    this.state = searchReducer(this.state, action);
    this.host.requestUpdate();
  }

  /** Shows another page, and leads the keyboard to its first result. */
  readonly showMore = () => {
    const next = this.results?.results.length ?? 0;
    this.dispatch({type: 'show-more', count: this.pageSize});
    void this.whenShown((root) =>
      root.querySelectorAll<HTMLElement>('ol.results > li h3')[next]?.focus(),
    );
  };

  /** The reader chose a service on the map: shows it in the list. */
  readonly select = ({detail: {id}}: CustomEvent<{id: string}>) => {
    this.dispatch({type: 'select', id});
    void this.whenShown((root) =>
      root
        .querySelector(`[data-service-id="${CSS.escape(id)}"]`)
        ?.scrollIntoView({block: 'nearest'}),
    );
  };

  /** The number of results with a change of the criteria. */
  count(change: Partial<SearchCriteria>): number {
    const search = this.searchFor({...this.state, ...change, near: undefined});
    return this.options.directory()?.search({...search, limit: 0}).total ?? 0;
  }

  /** Loads what finds words before the reader types any. */
  preload(): void {
    this.options
      .directory()
      ?.missing({query: '…'})
      ?.catch(() => {});
  }

  hostConnected(): void {
    this.ticker = setInterval(this.update, minute);
  }

  hostDisconnected(): void {
    clearInterval(this.ticker);
    clearTimeout(this.retryTimer);
  }

  hostUpdate(): void {
    const directory = this.options.directory();
    this.focused = undefined;
    // The last results stay until words can be found. At first the whole list is better than none.
    const isWaiting = this.state.query.trim() && this.indexed !== directory;
    if (!directory || (isWaiting && (this.results || !this.hasFailed))) return;
    if (this.searched && this.searched !== directory)
      this.focused = this.host.shadowRoot?.activeElement;
    this.searched = directory;
    this.results = directory.search(this.searchFor(this.state));
  }

  hostUpdated(): void {
    const directory = this.options.directory();
    if (!directory) return;
    this.loadMissing(directory);
    if (this.focused?.isConnected === false) this.focusResults();
    if (!this.results || this.searched !== directory) return;
    const {near} = this.state;
    const {total} = this.results;
    if (near && total < this.limit) this.options.widen();
    if (total === this.total) return;
    const isFirst = this.total === undefined;
    this.total = total;
    this.host.dispatchEvent(new TendResultsEvent(total));
    // Readers find the first number in the page.
    if (!isFirst) this.options.announce(total);
  }

  /** Focuses the heading of the results. */
  focusResults(): void {
    this.host.shadowRoot?.querySelector<HTMLElement>('#results')?.focus();
  }

  private async whenShown(act: (root: ShadowRoot) => void): Promise<void> {
    await this.host.updateComplete;
    if (this.host.shadowRoot) act(this.host.shadowRoot);
  }

  private loadMissing(directory: GrowingDirectory): void {
    const {query} = this.state;
    const missing = directory.missing(this.searchFor(this.state));
    if (!missing) {
      if (!query.trim() || this.indexed === directory) return;
      this.indexed = directory;
      return this.update();
    }
    if (missing === this.awaited) return;
    this.awaited = missing;
    missing.then(
      () => {
        this.indexed = directory;
        this.update();
      },
      () => {
        this.hasFailed = true;
        this.update();
        clearTimeout(this.retryTimer);
        this.retryTimer = setTimeout(this.update, retryDelay);
      },
    );
  }

  private get limit(): number {
    return this.pageSize + this.state.extraCount;
  }

  private searchFor({query, near, category, filters}: SearchCriteria): Search {
    return {
      query,
      near: near?.point,
      categories: category ? [category] : undefined,
      filters,
      openAt: this.options.now(),
      limit: this.limit,
    };
  }

  private readonly update = () => this.host.requestUpdate();
}
