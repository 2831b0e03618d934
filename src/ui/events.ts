import type {Problem} from '../shared/problem.js';

/** Fired when an element ignores something that it cannot use; `detail.problem` describes it. */
export class TendProblemEvent extends CustomEvent<{problem: Problem}> {
  constructor(problem: Problem) {
    super('tend-problem', {bubbles: true, composed: true, detail: {problem}});
  }
}

/** Fired when an element shows its own content instead of the fallback. */
export class TendReadyEvent extends Event {
  constructor() {
    super('tend-ready', {bubbles: true, composed: true});
  }
}

/** Fired when a reader has chosen a language in an element's menu; `detail.language` is its tag. */
export class TendLanguageEvent extends CustomEvent<{language: string}> {
  constructor(language: string) {
    super('tend-language', {bubbles: true, composed: true, detail: {language}});
  }
}

const warned = new Set<string>();
const reported = new WeakMap<HTMLElement, Set<string>>();

/** Reports a problem: to the page once for each element, and on the console once for the page. */
export function report(element: HTMLElement, problem: Problem): void {
  const before = reported.get(element) ?? new Set();
  if (before.has(problem.message)) return;
  reported.set(element, before.add(problem.message));
  element.dispatchEvent(new TendProblemEvent(problem));
  if (warned.has(problem.message)) return;
  warned.add(problem.message);
  console.warn(`tend: ${problem.message}`);
}

declare global {
  interface HTMLElementEventMap {
    'tend-problem': TendProblemEvent;
    'tend-language': TendLanguageEvent;
    'tend-ready': TendReadyEvent;
  }
}
