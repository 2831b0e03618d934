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
/** Metres beyond which a service is not near. */
const nearDistance = 100_000;
/** Milliseconds until the search for words is loaded again after a failure. */
const retryDelay = 3000;

export interface SearchControllerOptions {
  directory: SearchedDirectory;
  announcer: {announceCount(total: number): void};
  /** The moment for the filter `open-now`. */
  now: () => Date;
  /** The number of results on the first page. */
  pageSize: () => number;
}

export interface SearchedDirectory {
  readonly directory?: GrowingDirectory;
  /** Reads services that are further away. */
  widen(): void;
}

/** Keeps the state of a search, runs it at each update, and says how many results there are. */
export class SearchController extends FinderController<SearchControllerOptions> {
  state = emptySearch;
  results?: SearchResults;
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
  private endTicks?: () => void;

  get pageSize(): number {
    return Math.floor(this.options.pageSize());
  }

  /** Whether there are results near the reader; without the reader's place, any. */
  get hasNearResults(): boolean {
    const {total = 0, results: [first] = []} = this.results ?? {};
    return total > 0 && (first?.meters ?? 0) <= nearDistance;
  }

  dispatch(action: SearchAction): void {
    this.state = searchReducer(this.state, action);
    this.update();
  }

  /** Shows another page, and leads the keyboard to its first result. */
  readonly showMore = () => {
    const next = this.results!.results.length;
    this.dispatch({type: 'show-more', count: this.pageSize});
    void this.host.updateComplete.then(() =>
      this.host.renderRoot.querySelectorAll<HTMLElement>('ol.results > li h3')[next]?.focus(),
    );
  };

  /** The reader chose a service on the map: shows it in the list. */
  readonly select = ({detail: {id}}: CustomEvent<{id: string}>) => {
    this.dispatch({type: 'select', id});
    void this.host.updateComplete.then(() =>
      this.host.renderRoot
        .querySelector(`[data-service-id="${CSS.escape(id)}"]`)
        ?.scrollIntoView({block: 'nearest'}),
    );
  };

  /** The number of results with a change of the criteria. */
  count(change: Partial<SearchCriteria>): number {
    const search = this.searchFor({...this.state, ...change, near: undefined});
    return this.directory!.search({...search, limit: 0}).total;
  }

  /** Loads what finds words before the reader types any. */
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
    // The last results stay until words can be found. At first the whole list is better than none.
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
    // Readers find the first number in the page.
    if (!isFirst) this.options.announcer.announceCount(total);
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
