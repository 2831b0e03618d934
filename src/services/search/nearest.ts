import KDBush from 'kdbush';
import {around} from 'geokdbush';
import {distance} from '../places/distance.js';
import type {Position, Service} from '../service.js';

/** Where services are: all points of one are its own, and the nearest counts. */
export class Nearest {
  private readonly lons: number[] = [];
  private readonly lats: number[] = [];
  /** The service of each point. */
  private readonly owners: number[] = [];
  private tree?: KDBush;

  /** What is by phone, or kept private, is nowhere. */
  add({virtual, confidential, point, mobile = []}: Service, at: number): void {
    if (virtual || confidential) return;
    for (const each of [point, ...mobile.map((stop) => stop.point)]) {
      if (!each) continue;
      this.lons.push(each[0]);
      this.lats.push(each[1]);
      this.owners.push(at);
    }
  }

  finish(): void {
    if (!this.owners.length) return;
    this.tree = new KDBush(this.owners.length);
    this.lons.forEach((lon, at) => this.tree!.add(lon, this.lats[at]!));
    this.tree.finish();
  }

  /** The nearest services that `isWanted`, each with its metres. */
  find(
    [lon, lat]: Position,
    limit: number,
    isWanted: (service: number) => boolean,
  ): Map<number, number> {
    const found = new Map<number, number>();
    if (!this.tree) return found;
    const {owners} = this;
    const wanted = (at: number) => isWanted(owners[at]!) && !found.has(owners[at]!);
    // A service with several points may take several places of the answer.
    let most = limit;
    for (;;) {
      const points = around(this.tree, lon, lat, most, Infinity, wanted);
      for (const at of points) {
        if (!found.has(owners[at]!)) found.set(owners[at]!, this.meters([lon, lat], at));
        if (found.size === limit) return found;
      }
      if (points.length < most) return found;
      most *= 2;
    }
  }

  /** Metres from a position to each service; endless where it is nowhere. */
  all(from: Position, size: number): Float64Array {
    const meters = new Float64Array(size).fill(Infinity);
    this.owners.forEach((owner, at) => {
      meters[owner] = Math.min(meters[owner]!, this.meters(from, at));
    });
    return meters;
  }

  private meters(from: Position, at: number): number {
    return distance(from, [this.lons[at]!, this.lats[at]!]);
  }
}
