import {onTick} from '../../ui/page-clock.js';
import type {Search, SearchResults} from '../model/directory.js';
import type {GrowingDirectory} from '../search/lazy-directory.js';
import {TendResultsEvent} from './events.js';
import {FinderController} from './finder-controller.js';
import {
  emptySearch,
  searchReducer,
  type SearchAction,
  type SearchCriteria,
} from './search-state.js';

/** Milliseconds after which the set of open services may have changed. */
const minute = 60_000;
/** The largest distance in metres that counts as near. */
const nearDistance = 100_000;
/** Milliseconds before loading the text search again after a failure. */
const retryDelay = 3000;

export interface SearchControllerOptions {
  directory: SearchedDirectory;
  announcer: {announceCount(total: number): void};
  /** The moment for the filter `open-now`. */
  now: () => Date;
  /** The number of results on the first page. */
  pageSize: () => number;
  /** Whether the map shows the places. */
  hasMap: () => boolean;
}

export interface SearchedDirectory {
  readonly directory?: GrowingDirectory;
  /** Reads services that are farther away. */
  widen(): void;
}

/** Holds the state of a search, runs it at each update, and announces the number of results. */
export class SearchController extends FinderController<SearchControllerOptions> {
  state = emptySearch;
  results?: SearchResults;
  /** The directory of the present results. */
  private searched?: GrowingDirectory;
  /** The directory whose text search has loaded. */
  private indexed?: GrowingDirectory;
  /** The promise that the search waits for. */
  private awaited?: Promise<unknown>;
  /** The promise of approximate places. */
  private located?: Promise<unknown>;
  private hasFailed = false;
  private total?: number;
  private focused?: Element | null;
  private retryTimer?: ReturnType<typeof setTimeout>;
  private endTicks?: () => void;

  get pageSize(): number {
    return Math.floor(this.options.pageSize());
  }

  /** Whether there are results near the reader; without a place, whether there are any results. */
  get hasNearResults(): boolean {
    const {total = 0, results: [first] = []} = this.results ?? {};
    return total > 0 && (first?.meters ?? 0) <= nearDistance;
  }

  dispatch(action: SearchAction): void {
    this.state = searchReducer(this.state, action);
    this.update();
  }

  /** Shows one more page and focuses its first result. */
  readonly showMore = () => {
    const next = this.results!.results.length;
    this.dispatch({type: 'show-more', count: this.pageSize});
    void this.host.updateComplete.then(() =>
      this.host.renderRoot.querySelectorAll<HTMLElement>('ol.results > li h3')[next]?.focus(),
    );
  };

  /** Shows a service in the list that the reader chose on the map. */
  readonly select = ({detail: {id}}: CustomEvent<{id: string}>) => {
    this.dispatch({type: 'select', id});
    void this.host.updateComplete.then(() =>
      this.host.renderRoot
        .querySelector(`[data-service-id="${CSS.escape(id)}"]`)
        ?.scrollIntoView({block: 'nearest'}),
    );
  };

  /** The number of results if the criteria changed like this. */
  count(change: Partial<SearchCriteria>): number {
    const search = this.searchFor({...this.state, ...change, near: undefined});
    return this.directory!.search({...search, limit: 0}).total;
  }

  /** Loads the text search before the reader types. */
  preload(): void {
    this.directory?.missing({query: '…'})?.catch(() => {});
  }

  override hostConnected(): void {
    this.endTicks = onTick(minute, this.update);
  }

  override hostDisconnected(): void {
    this.endTicks?.();
    clearTimeout(this.retryTimer);
  }

  hostUpdate(): void {
    const {directory} = this;
    this.focused = undefined;
    // Until the text search has loaded, the last results stay. At first, the whole list is better than an
    // empty one.
    const isWaiting = this.state.query.trim() && this.indexed !== directory;
    if (!directory || (isWaiting && (this.results || !this.hasFailed))) return;
    if (this.searched && this.searched !== directory)
      this.focused = (this.host.renderRoot as ShadowRoot).activeElement;
    this.searched = directory;
    this.results = directory.search(this.searchFor(this.state));
  }

  hostUpdated(): void {
    const {directory} = this;
    if (!directory) return;
    this.locate(directory);
    this.loadMissing(directory);
    if (this.focused?.isConnected === false) this.focus('results');
    if (!this.results || this.searched !== directory) return;
    const {near} = this.state;
    const {total} = this.results;
    if (near && total < this.limit) this.options.directory.widen();
    if (total === this.total) return;
    const isFirst = this.total === undefined;
    this.total = total;
    this.host.dispatchEvent(new TendResultsEvent(total));
    // Readers see the first number in the page, so it needs no announcement.
    if (!isFirst) this.options.announcer.announceCount(total);
  }

  /** Finds where services without a point are, as soon as distances or the map need it. */
  private locate(directory: GrowingDirectory): void {
    if (!this.state.near?.point && !this.options.hasMap()) return;
    const located = directory.approximate();
    if (!located || located === this.located) return;
    this.located = located;
    // Without the gazetteer, the list is in the order that it had.
    located.then(this.update, () => {});
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
        this.retryTimer = setTimeout(this.update, retryDelay);
      },
    );
  }

  private get directory(): GrowingDirectory | undefined {
    return this.options.directory.directory;
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
}
