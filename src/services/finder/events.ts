/** A list of results is shown; `detail.total` is how many there are. What was asked is nobody's business. */
export class TendResultsEvent extends CustomEvent<{total: number}> {
  constructor(total: number) {
    super('tend-results', {bubbles: true, composed: true, detail: {total}});
  }
}

/** The reader has opened the details of a service; `detail.id` names it within its directory. */
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
