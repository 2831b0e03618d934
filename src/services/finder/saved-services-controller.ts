import type {Service} from '../model/service.js';
import {FinderController} from './finder-controller.js';
import {savedServices, setSaved} from './saved-services.js';

/** The services that the reader saved on the device, including in other tabs. */
export class SavedServicesController extends FinderController {
  services: readonly Service[] = savedServices();

  protected override readonly windowEvents = {storage: () => this.set(savedServices())};

  has({id}: Service): boolean {
    return this.services.some((saved) => saved.id === id);
  }

  /**
   * Saves or removes a service.
   * @returns the result: `refused` if the browser has no storage for the page.
   */
  toggle(service: Service): 'saved' | 'removed' | 'refused' {
    const isWanted = !this.has(service);
    const services = setSaved(service, isWanted);
    if (!services) return 'refused';
    this.set(services);
    return isWanted ? 'saved' : 'removed';
  }

  private set(services: readonly Service[]): void {
    this.services = services;
    this.update();
  }
}
