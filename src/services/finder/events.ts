/**
 * The number of results has changed; `detail.total` is the number. The event never contains the search
 * itself.
 */
export class TendResultsEvent extends CustomEvent<{total: number}> {
  constructor(total: number) {
    super('tend-results', {bubbles: true, composed: true, detail: {total}});
  }
}

/** The reader opened the details of a service; `detail.id` is its id in its directory. */
export class TendServiceOpenEvent extends CustomEvent<{id: string}> {
  constructor(id: string) {
    super('tend-service-open', {bubbles: true, composed: true, detail: {id}});
  }
}

declare global {
  interface HTMLElementEventMap {
    'tend-results': TendResultsEvent;
    'tend-service-open': TendServiceOpenEvent;
  }
}
