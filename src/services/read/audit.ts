import type {Service} from '../model/service.js';
import type {ServiceFault, Where} from './record-faults.js';

/** What a keeper of a directory wants to know of its source, beyond the problems. */
export class Audit {
  /** The name of the source. */
  readonly source: string | undefined;
  /** Headings that mean nothing to the reader. */
  readonly unused = new Set<string>();
  /** Headings of several columns. All of them are read. */
  readonly twice = new Set<string>();
  /** Headings about days or hours that are not understood. */
  readonly unclear = new Set<string>();
  /** Where each service stands in the source. */
  readonly places = new Map<Service, Where>();
  /** Services whose place is hidden because of what their texts say. */
  readonly hidden = new Set<Service>();
  /** The faults of records. */
  readonly faults: {fault: ServiceFault; where: Where}[] = [];

  constructor(source?: string) {
    this.source = source;
  }
}
