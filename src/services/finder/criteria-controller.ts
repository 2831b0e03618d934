import type {PropertyValues} from 'lit';
import type {Profile} from '../../community/profile.js';
import type {Localizer} from '../../i18n/localizer.js';
import type {Announcer} from './announcer.js';
import {FinderController} from './finder-controller.js';
import {LocationCombobox} from './location-combobox.js';
import {readAttributes, type ReportId, type SearchAttributes} from './search-attributes.js';
import type {SearchController} from './search-controller.js';
import type {SearchAction, SearchCriteria, SearchOrigin} from './search-state.js';
import type {SearchFormActs} from './templates/search-form.js';
import {UrlController} from './url-controller.js';

export interface CriteriaOptions {
  attributes: SearchAttributes;
  profile: () => Profile;
  search: SearchController;
  announcer: Announcer;
  /** The province of the site (postal abbreviation). */
  home: () => string | undefined;
  localizer: () => Localizer;
  reportAttribute: ReportId;
}

/** Sets the criteria of a search: first from attributes, profile and address, then the reader's. */
export class CriteriaController
  extends FinderController<CriteriaOptions>
  implements SearchFormActs
{
  readonly location = new LocationCombobox(this.host, {
    home: () => this.options.home(),
    choose: (near) => {
      this.announcePlace(near);
      this.change({near});
    },
  });
  private readonly url = new UrlController(this.host, {
    isEnabled: () => this.options.profile().services?.links,
    changed: () => {
      this.isTyping = false;
      if (this.restoreUrl()) return void this.locateByUrl();
      // The first page uses the criteria of the attributes.
      this.restoreAttributes();
      this.applyAttributes();
    },
  });
  /** Whether the last change was one of the words: a word is one step back, not one for each letter. */
  private isTyping = false;

  /**
   * Sets the criteria of changed attributes and of the address, before an update. A place has to be found
   * first: `apply` does that.
   * @param isReloaded whether the profile has loaded.
   */
  restore(changed: PropertyValues, isReloaded: boolean): void {
    if (hasCriteria(changed)) this.restoreAttributes();
    if (isReloaded) this.restoreUrl();
  }

  /** Finds the place of the address, or of the attributes or the profile, after an update. */
  apply(changed: PropertyValues, isReloaded: boolean): void {
    if (hasCriteria(changed)) this.applyAttributes();
    // A field that the reader has emptied stays empty.
    const isOpen = !this.near && this.location.text === undefined;
    if (isReloaded && !this.locateByUrl() && isOpen) void this.locate(this.wantedPlace);
  }

  readonly setQuery = (query: string) => {
    this.change({query}, !this.isTyping);
    this.isTyping = true;
  };

  readonly endTyping = () => {
    this.isTyping = false;
  };

  readonly setCategory = (category: string) => this.change({category});

  readonly toggleFilter = (id: string) => this.act({type: 'toggle-filter', id});

  readonly clear = () => {
    void this.location.take('');
    this.act({type: 'clear'});
    this.focus('query');
  };

  readonly submit = () => {
    this.change({});
    this.focus('results');
  };

  /** @param isStep whether the back button returns to the criteria before. */
  readonly change = (criteria: Partial<SearchCriteria>, isStep = true) =>
    this.act({type: 'change', criteria}, isStep);

  /** Says what was understood, or that the place is not known, and that there are others to choose from. */
  private announcePlace(near: SearchOrigin | undefined): void {
    const {location, options} = this;
    const localizer = options.localizer();
    const place = near?.name ?? near?.text;
    if (!place) return options.announcer.announce();
    options.announcer.say([
      ...localizer.content(location.fault ? 'location.notFound' : 'where.near', {place}),
      ...(location.others.length ? localizer.content('location.several') : []),
    ]);
  }

  private act(action: SearchAction, isStep = true): void {
    const {search, attributes, profile} = this.options;
    search.dispatch(action);
    const {query, category, filters} = attributes;
    const site = {
      hasPlace: Boolean(this.wantedPlace || profile().place?.point),
      hasCriteria: Boolean(query || category || filters),
    };
    this.url.write(search.state, site, isStep);
    this.isTyping = false;
  }

  private set(criteria: Partial<SearchCriteria>): void {
    this.options.search.dispatch({type: 'restore', criteria});
  }

  private get near(): SearchOrigin | undefined {
    return this.options.search.state.near;
  }

  private get wantedPlace(): string {
    return this.options.attributes.near ?? '';
  }

  private restoreAttributes(): void {
    this.set(readAttributes(this.options.attributes));
  }

  private applyAttributes(): void {
    const {attributes, reportAttribute} = this.options;
    readAttributes(attributes, reportAttribute);
    void this.locate(this.wantedPlace);
  }

  /** @returns whether the address has criteria. */
  private restoreUrl(): boolean {
    const linked = this.url.read();
    if (linked) this.set({...linked, near: this.near});
    return Boolean(linked);
  }

  /** @returns whether the address decides about the place; the look-up of another one has started. */
  private locateByUrl(): boolean {
    const text = this.url.read()?.near?.text;
    if (text === undefined) return false;
    if (text) {
      if (text !== this.near?.text) void this.locate(text);
    } else {
      void this.location.take('');
      this.set({near: undefined});
    }
    return true;
  }

  /** @param text names a place; empty for the profile's place. */
  private async locate(text = ''): Promise<void> {
    const {place} = this.options.profile();
    const profilePlace = place?.point && {name: place.names?.[0] ?? '', point: place.point};
    const near = (await this.location.take(text || undefined)) ?? profilePlace;
    if (this.location.fault && text === this.wantedPlace) {
      const allowed = ['a postal code, a place in Canada or "lat,lon"'];
      this.options.reportAttribute('near', text, allowed);
    }
    this.set({near});
  }
}

const hasCriteria = (changed: PropertyValues): boolean =>
  ['query', 'category', 'filters', 'near'].some((name) => changed.has(name));
