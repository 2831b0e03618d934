import type {ZoneAtlas} from '../../shared/canada/zone-of.js';
import type {Service} from '../model/service.js';
import {serviceZone} from '../model/service-zone.js';
import {FinderController} from './finder-controller.js';

/** Finds the zones of places whose records tell little. Until then, it is unknown whether they are open. */
export class ZonesController extends FinderController {
  atlas?: ZoneAtlas;

  /** Never rejects. After a failure, the next call tries again. */
  async find(services: readonly Service[]): Promise<void> {
    if (services.every((each) => serviceZone(each, this.atlas))) return;
    try {
      const {atlas, findTownZones} = await import('./zones.chunk.js');
      this.atlas = atlas;
      this.update();
      if (!(await findTownZones(services))) return;
      // Another atlas, since it knows more: views of the same one stay.
      this.atlas = (...place) => atlas(...place);
      this.update();
    } catch {
      // Without a network, hours stay unknown.
    }
  }
}
