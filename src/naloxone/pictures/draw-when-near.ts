import {render, type SVGTemplateResult} from 'lit';
import {TimeSlice} from '../../shared/yield-to-main.js';
import {painted} from '../../ui/page-turns.js';

/** How far ahead of the reader something is drawn first, in multiples of the window. */
const ahead = '100%';

/**
 * Draws one thing after the other, so that the page can answer the reader between two of them. What is near the
 * reader comes first.
 */
class Queue {
  /** What is to be drawn, by the element that is observed for it. */
  private readonly waiting = new Map<Element, () => void>();
  private readonly near = new Set<Element>();
  private readonly observer = new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, target} of entries)
        this.near[isIntersecting ? 'add' : 'delete'](target);
    },
    {rootMargin: ahead},
  );
  private isDrawing = false;

  constructor() {
    addEventListener('beforeprint', () => [...this.waiting.keys()].forEach(this.draw));
  }

  add(element: Element, draw: () => void): void {
    this.waiting.set(element, draw);
    this.observer.observe(element);
    void this.drawAll();
  }

  private readonly draw = (element: Element): void => {
    const draw = this.waiting.get(element);
    this.waiting.delete(element);
    this.near.delete(element);
    this.observer.unobserve(element);
    draw?.();
  };

  private async drawAll(): Promise<void> {
    if (this.isDrawing) return;
    this.isDrawing = true;
    // The observer tells what is near with the next frame.
    await painted();
    const slice = new TimeSlice();
    while (this.waiting.size) {
      const [next] = this.near.size ? this.near : this.waiting.keys();
      this.draw(next!);
      await slice.yieldToMain();
    }
    this.isDrawing = false;
  }
}

let queue: Queue | undefined;

/** Which picture is in a box. */
const drawn = new WeakMap<Element, string | undefined>();

/**
 * Draws pictures into their boxes below a node (`data-picture`) in short tasks, those near the reader first. Call it
 * after each change of the boxes.
 */
export function drawWhenNear(
  root: ParentNode,
  pictures: Readonly<Record<string, SVGTemplateResult>>,
): void {
  const draw = (box: HTMLElement) => {
    const id = box.dataset['picture'];
    drawn.set(box, id);
    render(id && pictures[id], box);
  };
  for (const box of root.querySelectorAll<HTMLElement>('[data-picture]')) {
    if (drawn.get(box) === box.dataset['picture']) continue;
    if (drawn.has(box)) draw(box);
    else (queue ??= new Queue()).add(box, () => draw(box));
  }
}
