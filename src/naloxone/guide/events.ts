import type {Product, StepKind} from '../model/response-pack.js';

/** Another screen of the emergency mode is shown. `detail.kind` has the values of `data-step`. */
export class TendStepEvent extends CustomEvent<{step: string; kind: StepKind}> {
  constructor(step: string, kind: StepKind) {
    super('tend-step', {bubbles: true, composed: true, detail: {step, kind}});
  }
}

/** The dose log has changed. `detail` has the number of doses and the product of the last one. */
export class TendDoseEvent extends CustomEvent<{given: number; product?: Product}> {
  constructor(doseCount: number, product?: Product) {
    super('tend-dose', {bubbles: true, composed: true, detail: {given: doseCount, product}});
  }
}

/** The emergency mode has opened. */
export class TendEmergencyOpenEvent extends Event {
  constructor() {
    super('tend-emergency-open', {bubbles: true, composed: true});
  }
}

/** The emergency mode has closed. */
export class TendEmergencyCloseEvent extends Event {
  constructor() {
    super('tend-emergency-close', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'tend-step': TendStepEvent;
    'tend-dose': TendDoseEvent;
    'tend-emergency-open': TendEmergencyOpenEvent;
    'tend-emergency-close': TendEmergencyCloseEvent;
  }
}
