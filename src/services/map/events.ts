/** The reader selected a service on the map; `detail.id` is its id within its directory. */
export class TendServiceSelectEvent extends CustomEvent<{id: string}> {
  constructor(id: string) {
    super('tend-service-select', {bubbles: true, composed: true, detail: {id}});
  }
}

declare global {
  interface HTMLElementEventMap {
    'tend-service-select': TendServiceSelectEvent;
  }
}
