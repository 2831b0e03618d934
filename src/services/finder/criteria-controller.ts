import type {PropertyValues, ReactiveControllerHost} from 'lit';
import type {Profile} from '../../community/profile.js';
import {LocationCombobox} from './location-combobox.js';
import {searchAttributes} from './search-attributes.js';
import type {SearchController} from './search-controller.js';
import type {SearchAction, SearchCriteria} from './search-state.js';
import type {SearchFormActs} from './templates/search-form.js';
import {UrlController} from './url-controller.js';

/** The attributes that set criteria. */
const criteriaAttributes = ['query', 'category', 'filters', 'near'] as const;

type CriteriaHost = ReactiveControllerHost &
  HTMLElement & {[name in (typeof criteriaAttributes)[number]]?: string};

export interface CriteriaOptions {
  search: SearchController;
  settings: () => Profile;
  reportAttribute: (name: string, value: string, allowed: readonly string[]) => void;
  /** The reader has chosen another place. */
  located: () => void;
}

/** Sets the criteria of a search: those of attributes, profile and address, then the reader's. */
export class CriteriaController implements SearchFormActs {
  readonly location: LocationCombobox;
  private readonly url: UrlController;
  private readonly host: CriteriaHost;
  private readonly options: CriteriaOptions;

  constructor(host: CriteriaHost, options: CriteriaOptions) {
    this.host = host;
    this.options = options;
    this.url = new UrlController(host, () => this.followUrl());
    this.location = new LocationCombobox(host, (near) => {
      options.located();
      this.change({near});
    });
  }

  /**
   * Takes the criteria of changed attributes, and of the address, before an update. Their place has
   * to be found first: `apply` does that.
   * @param isReloaded whether the profile has loaded.
   */
  restore(changed: PropertyValues, isReloaded: boolean): void {
    if (this.hasChanged(changed)) this.restoreAttributes();
    if (isReloaded) this.restoreUrl();
  }

  /** Finds the place of the address, else of the attributes or of the profile, after an update. */
  apply(changed: PropertyValues, isReloaded: boolean): void {
    if (this.hasChanged(changed)) this.applyAttributes();
    if (isReloaded && !this.locateByUrl() && !this.near) void this.locate(this.host.near ?? '');
  }

  readonly setQuery = (query: string) => this.change({query}, false);

  readonly setCategory = (category: string) => this.change({category});

  readonly toggleFilter = (id: string) => this.act({type: 'toggle-filter', id});

  readonly clear = () => {
    void this.location.take(undefined);
    this.act({type: 'clear'});
    this.host.shadowRoot?.querySelector<HTMLElement>('#query')?.focus();
  };

  readonly submit = () => {
    this.change({});
    this.options.search.focusResults();
  };

  /** @param isStep whether the back button leads to the criteria before. */
  readonly change = (criteria: Partial<SearchCriteria>, isStep = true) =>
    this.act({type: 'change', criteria}, isStep);

  private act(action: SearchAction, isStep = true): void {
    const {search, settings} = this.options;
    search.dispatch(action);
    if (settings().services?.links) this.url.write(search.state, isStep);
  }

  private get near() {
    return this.options.search.state.near;
  }

  /** The criteria of the address; undefined if the site does not want them there. */
  private get linked(): SearchCriteria | undefined {
    return this.options.settings().services?.links ? this.url.read() : undefined;
  }

  private hasChanged(changed: PropertyValues): boolean {
    return criteriaAttributes.some((name) => changed.has(name));
  }

  private set(criteria: Partial<SearchCriteria>): void {
    this.options.search.dispatch({type: 'restore', criteria});
  }

  private restoreAttributes(): void {
    this.set(searchAttributes(this.host).criteria);
  }

  private applyAttributes(): void {
    for (const {attribute, id, allowed} of searchAttributes(this.host).unknown)
      this.options.reportAttribute(attribute, id, allowed);
    void this.locate(this.host.near ?? '');
  }

  /** @returns whether the address has criteria. */
  private restoreUrl(): boolean {
    const {linked} = this;
    if (linked) this.set({...linked, near: this.near});
    return Boolean(linked);
  }

  /** The reader went back or forward. The first page has the criteria of the attributes. */
  private followUrl(): void {
    if (!this.options.settings().services?.links) return;
    if (this.restoreUrl()) return void this.locateByUrl();
    this.restoreAttributes();
    this.applyAttributes();
  }

  /** @returns whether the address has another place, which is being looked up. */
  private locateByUrl(): boolean {
    const {linked, near} = this;
    const text = linked?.near?.text;
    if (!linked || text === near?.text) return false;
    void this.locate(text ?? '');
    return true;
  }

  /** @param text of a place; empty for the profile's place. */
  private async locate(text: string): Promise<void> {
    const {place} = this.options.settings();
    const own = place?.point && {name: place.names?.[0] ?? '', point: place.point};
    const near = (await this.location.take(text)) ?? own;
    if (this.location.fault && text === this.host.near) {
      const allowed = ['a postal code, a place in Canada or "lat,lon"'];
      this.options.reportAttribute('near', text, allowed);
    }
    this.set({near});
  }
}
