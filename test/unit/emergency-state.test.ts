import {describe, expect, it} from 'vitest';
import {kits} from '../../src/community/options.js';
import type {Kit} from '../../src/community/profile.js';
import {lines, packs} from '../../src/generated/guide.js';
import {everyScreen, packScreens, type Screen} from '../../src/naloxone/emergency/screens.js';
import {
  nextScreen,
  productAtHand,
  screenOf,
  startState,
  transition,
  type EmergencyEvent,
  type EmergencyFacts,
  type EmergencyState,
} from '../../src/naloxone/emergency/state.js';
import type {GuidePack} from '../../src/naloxone/model/guide-pack.js';
import type {Product} from '../../src/naloxone/index.js';

const packOf = (id: string) => packs.find((candidate) => candidate.id === id)!;
const ids = (id: string, product?: Product) =>
  packScreens(packOf(id), lines, product).map((screen) => screen.id);

/** A reader during an emergency: what was done, and what can be done next. */
class Reader {
  state: EmergencyState;
  facts: EmergencyFacts;

  constructor(pack: GuidePack, kit: Kit, doseCount = 0) {
    const product = kit === 'both' ? 'nasal' : kit;
    this.facts = {
      pack,
      lines,
      kit,
      doseCount,
      waiting: doseCount > 0,
      lastProduct: doseCount ? product : undefined,
    };
    this.state = transition(startState, {type: 'open'}, this.facts);
  }

  copy(): Reader {
    return Object.assign(Object.create(Reader.prototype) as Reader, {
      state: this.state,
      facts: this.facts,
    });
  }

  get screen(): Screen {
    return screenOf(this.state, this.facts);
  }

  get product(): Product | undefined {
    return productAtHand(this.state, this.facts);
  }

  get next(): string | undefined {
    return nextScreen(this.state, this.facts);
  }

  send(event: EmergencyEvent): this {
    this.state = transition(this.state, event, this.facts);
    return this;
  }

  dose(product = this.product ?? 'nasal'): this {
    this.send({type: 'dose', product});
    const doseCount = this.facts.doseCount + 1;
    this.facts = {...this.facts, doseCount, waiting: true, lastProduct: product};
    return this;
  }

  wait(): this {
    this.facts = {...this.facts, waiting: false};
    return this;
  }

  /** Presses Next until a screen is reached. */
  to(id: string): this {
    for (let presses = 0; this.screen.id !== id; presses++) {
      if (presses > 40 || !this.next) throw new Error(`${id} does not come: ${this.state.path}`);
      this.send({type: 'next'});
    }
    return this;
  }

  /** Presses Next until a screen is reached, and returns the screens on the way. */
  pathTo(id: string): string[] {
    const path = [this.screen.id];
    while (path[path.length - 1] !== id) {
      if (path.length > 40) throw new Error(`${id} does not come: ${path}`);
      path.push(this.send({type: 'next'}).screen.id);
    }
    return path;
  }

  /** All events that the screen offers. */
  get presses(): EmergencyEvent[] {
    const {aids, kind, id} = this.screen;
    const none = this.state.naloxone === 'none';
    const products: Product[] =
      this.facts.kit === 'both' ? ['nasal', 'injection'] : [this.facts.kit];
    const found = none && (id === 'breathe' || id === 'keep');
    return [
      ...(this.next ? [{type: 'next'} as const] : []),
      ...(aids.includes('question')
        ? [true, false].map((breathing) => ({type: 'answer', breathing}) as const)
        : []),
      ...(kind === 'naloxone' && !none ? [{type: 'have-none'} as const] : []),
      ...(found || aids.includes('choose')
        ? products.map((product) => ({type: 'have', product}) as const)
        : []),
      ...(this.facts.doseCount && !this.facts.waiting ? [{type: 'check'} as const] : []),
    ];
  }
}

const helpsBreathing = ({aids, id}: Screen) => aids.includes('breathing') || id === 'again';
/** Whether a screen gives the helper something to do, rather than only wait. */
const isHelp = (screen: Screen) =>
  helpsBreathing(screen) || ['naloxone', 'airway', 'check'].includes(screen.kind);

describe('the screens of the emergency mode', () => {
  it.each(packs.map(({id}) => id))('keep the order of %s, whatever the product', (id) => {
    const steps = packOf(id).steps.map((step) => step.id);
    for (const product of [undefined, 'nasal', 'injection'] as const) {
      expect(ids(id, product).filter((screen) => steps.includes(screen))).toEqual(steps);
    }
  });

  it('show the small steps of the product one by one at the naloxone step', () => {
    expect(ids('on', 'nasal')).toEqual([
      ...['shout-shake', 'call', 'naloxone'],
      ...['nasal.back', 'nasal.peel', 'nasal.hold', 'nasal.insert', 'nasal.press'],
      ...['support', 'working', 'stay', 'recovery'],
    ]);
  });

  it('show the preparation before the dose, in a pack with a step for each', () => {
    const all = ids('ab', 'injection');
    expect(all.slice(all.indexOf('draw-up'), all.indexOf('repeat'))).toEqual([
      ...['draw-up', 'injection.ready', 'injection.open', 'injection.draw'],
      ...['inject', 'injection.place', 'injection.angle', 'injection.push', 'injection.case'],
    ]);
  });

  it('show help with breathing right after the naloxone, if a pack has no step for it', () => {
    expect(ids('ca', 'nasal').slice(-3)).toEqual(['nasal.press', 'breathing', 'stay']);
    expect(ids('qc').slice(-2)).toEqual(['naloxone', 'breathing']);
    expect(ids('bc')).not.toContain('breathing');
  });

  it('ask about the breathing in Alberta before an injection', () => {
    expect(ids('ab').slice(3, 6)).toEqual(['breaths', 'evaluate', 'draw-up']);
  });

  it('have unique ids', () => {
    for (const each of packs) {
      for (const product of [undefined, 'nasal', 'injection'] as const) {
        const all = everyScreen(each, lines, product).map(({id}) => id);
        expect(new Set(all).size, each.id).toBe(all.length);
      }
    }
  });
});

describe('the stop rule', () => {
  const bc = () => new Reader(packOf('bc'), 'nasal');
  const no = {type: 'answer', breathing: false} as const;
  const yes = {type: 'answer', breathing: true} as const;

  it('ends the naloxone when the breathing is normal, then shows the recovery position and watching', () => {
    const reader = bc().to('nasal.press').dose().to('evaluate-again').send(yes);
    expect(reader.pathTo('watch')).toEqual([
      'normal',
      'recovery.side',
      'recovery.hand',
      'recovery.leg',
      'watch',
    ]);
    expect(reader.send(no).screen.id).toBe('keep');
  });

  it('gives another dose only when the wait is over and the breathing is not normal', () => {
    const reader = bc().to('nasal.press').dose().to('evaluate-again');
    expect(reader.copy().send(no).screen.id).toBe('keep');
    expect(reader.wait().send(no).screen.id).toBe('again');
    expect(reader.dose().send({type: 'next'}).screen.id).toBe('evaluate-again');
  });

  it('follows the order of the pack until a dose is given', () => {
    expect(bc().to('evaluate').send(no).screen.id).toBe('naloxone');
    expect(new Reader(packOf('ab'), 'injection').to('evaluate').send(no).screen.id).toBe('draw-up');
  });

  it('never skips the step for the breathing after a dose', () => {
    const yukon = new Reader(packOf('yt'), 'nasal').to('nasal.press').dose().to('evaluate');
    expect(yukon.send(no).screen.id, 'SAVE comes now').toBe('stimulate');
  });

  it('shows help with breathing, then returns to the naloxone, if none was given although there is some', () => {
    for (const id of ['ca', 'on', 'bc', 'pe', 'qc', 'nu']) {
      const reader = new Reader(packOf(id), 'nasal').to('check').send(no);
      expect(reader.screen.id, id).toBe('breathe');
      expect(reader.send({type: 'next'}).screen.id, id).toBe('naloxone');
    }
  });

  it('opens with the question about the breathing, if doses were given before a reload', () => {
    expect(new Reader(packOf('ca'), 'nasal', 2).screen.id).toBe('check');
  });
});

describe('a screen that no longer exists', () => {
  it('is replaced by the last visited screen, never by the first one', () => {
    const reader = new Reader(packOf('bc'), 'both').to('naloxone');
    reader.send({type: 'have', product: 'nasal'}).to('nasal.peel').send({type: 'have-none'});
    expect(reader.screen.id).toBe('breathe');
    expect(reader.send({type: 'back'}).screen.id).toBe('naloxone');
    const other = new Reader(packOf('bc'), 'nasal').to('nasal.peel');
    other.facts = {...other.facts, kit: 'injection'};
    expect(other.screen.id).toBe('naloxone');
  });
});

it('leads from a dose to the step after it', () => {
  const reader = new Reader(packOf('bc'), 'nasal').to('naloxone').dose();
  expect(reader.send({type: 'next'}).screen.id).toBe('evaluate-again');
});

describe('without naloxone', () => {
  const none = {type: 'have-none'} as const;

  it('follows the publisher’s own list from its next step, if there is one', () => {
    const reader = new Reader(packOf('yt'), 'nasal').to('naloxone').send(none);
    expect(reader.pathTo('breathe')).toEqual([
      'stimulate',
      'airway',
      'breaths',
      'evaluate',
      'breathe',
    ]);
  });

  it('shows help with breathing and asks about it, and never mentions another dose', () => {
    const reader = new Reader(packOf('bc'), 'nasal').to('naloxone').send(none);
    expect(reader.screen.id).toBe('breathe');
    expect(reader.send({type: 'next'}).screen.id).toBe('check');
    expect(reader.send({type: 'answer', breathing: false}).screen.id).toBe('breathe');
  });

  it('returns to the naloxone once the reader has found some, as soon as a dose may be given', () => {
    const found = {type: 'have', product: 'nasal'} as const;
    const reader = new Reader(packOf('bc'), 'nasal').to('naloxone').send(none);
    expect(reader.copy().send(found).screen.id).toBe('naloxone');
    const later = new Reader(packOf('bc'), 'nasal').to('nasal.press').dose().wait();
    later.send({type: 'check'}).send({type: 'answer', breathing: false});
    expect(later.screen.id).toBe('again');
    expect(later.send(none).screen.id, 'none left').toBe('breathe');
    expect(later.send(found).screen.id).toBe('again');
  });
});

describe.each(packs.map((pack) => [pack.id, pack] as const))('every path through %s', (_, pack) => {
  const combinations = kits.flatMap((kit) =>
    [0, 1, 2, 5].flatMap((doses) =>
      (['yes', 'none', 'ran out'] as const).flatMap((naloxone) =>
        [true, false].map((breathing) => ({kit, doses, naloxone, breathing})),
      ),
    ),
  );

  it.each(combinations)(
    'with $kit, $doses doses, naloxone: $naloxone, breathing: $breathing, has something to do on every screen',
    ({kit, doses, naloxone, breathing}) => {
      const reader = new Reader(pack, kit);
      const seen: Screen[] = [];
      let questions = 0;
      let left = naloxone === 'none' ? 0 : doses;
      for (let presses = 0; presses < 80; presses++) {
        const {screen} = reader;
        seen.push(screen);
        const {aids, kind} = screen;
        if (aids.includes('choose') && !reader.product)
          reader.send({type: 'have', product: 'nasal'});
        const gives = reader.screen.aids.includes('dose') && left > 0 && !reader.facts.waiting;
        if (kind === 'naloxone' && naloxone === 'none') {
          reader.send({type: 'have-none'});
        } else if (gives) {
          reader.dose();
          left--;
          reader.send({type: 'next'});
        } else if (
          kind === 'naloxone' &&
          naloxone === 'ran out' &&
          !left &&
          reader.facts.doseCount
        ) {
          reader.send({type: 'have-none'});
        } else if (aids.includes('question')) {
          questions++;
          // A publisher may ask first and help later. The mode itself asks only after it has helped.
          const helped = screen.from === 'step' || seen.some(helpsBreathing);
          expect(breathing || helped, `breathing help before ${screen.id}`).toBe(true);
          reader.send({type: 'answer', breathing});
          if (!breathing) {
            expect(isHelp(reader.screen), `"no" on ${screen.id} leads to ${reader.screen.id}`).toBe(
              true,
            );
          }
          // Some time passes. Then the reader continues by the clock's button, or by Next.
          const isUnderWay = seen.some(helpsBreathing) || breathing;
          if (reader.screen.id === screen.id || (presses % 3 === 0 && isUnderWay))
            reader.wait().send({type: 'check'});
        } else {
          expect(reader.next, `a way on from ${screen.id}`).toBeDefined();
          reader.send({type: 'next'});
        }
      }
      expect(questions, 'the question about the breathing').toBeGreaterThan(1);
      const called = seen.findIndex(({aids}) => aids.includes('call'));
      const needle = seen.findIndex(({kind}) => kind === 'naloxone');
      expect(called, 'a call').toBeGreaterThanOrEqual(0);
      if (needle >= 0) expect(called, 'a call before the naloxone').toBeLessThan(needle);
      if (!breathing) expect(seen.some(helpsBreathing), 'breathing help').toBe(true);
    },
  );

  it.each(kits)('has a way on from every screen, with the kit "%s"', (kit) => {
    const start = new Reader(pack, kit);
    const key = ({state, facts: {doseCount, waiting}, screen}: Reader) =>
      [
        screen.id,
        state.naloxone,
        Math.min(doseCount, 2),
        waiting,
        [...new Set(state.path)].sort().join(),
      ].join('|');
    const known = new Set([key(start)]);
    const open = [start];
    const add = (reader: Reader) => {
      // Only the set of screens in the path matters.
      const seen = [...new Set(reader.state.path.slice(0, -1))];
      reader.state = {...reader.state, path: [...seen, reader.screen.id]};
      if (known.has(key(reader))) return;
      known.add(key(reader));
      open.push(reader);
    };
    for (let reader = open.pop(); reader && known.size < 4000; reader = open.pop()) {
      const {presses, screen} = reader;
      expect(presses.length, screen.id).toBeGreaterThan(0);
      for (const press of presses) {
        const after = reader.copy().send(press);
        if (press.type === 'answer' && !press.breathing) {
          expect(isHelp(after.screen), `"no" on ${screen.id} leads to ${after.screen.id}`).toBe(
            true,
          );
        }
        if (press.type === 'answer' && press.breathing) expect(after.screen.id).toBe('normal');
        add(after);
      }
      if (screen.aids.includes('dose') && reader.product && reader.facts.doseCount < 2) {
        add(reader.copy().dose());
      }
      if (reader.facts.waiting) add(reader.copy().wait());
    }
    expect(known.size).toBeGreaterThan(20);
  });
});

it('names the screens on which the breathing decides, and only answers lead on from there', () => {
  for (const pack of packs) {
    const reader = new Reader(pack, 'nasal').to('check');
    expect(reader.next, pack.id).toBeUndefined();
    expect(reader.screen.aids).toEqual(['question']);
  }
});
