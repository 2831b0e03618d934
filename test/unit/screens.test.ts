import {describe, expect, it} from 'vitest';
import {lines, packs} from '../../src/generated/guide.js';
import {answered, everyScreen, following, screens} from '../../src/naloxone/emergency/screens.js';

const pack = (id: string) => packs.find((candidate) => candidate.id === id)!;
const ids = (id: string, product?: 'nasal' | 'injection') =>
  screens(pack(id), lines, {product}).map((screen) => screen.id);

describe('the screens of the emergency mode', () => {
  it.each(packs.map(({id}) => id))('keep the order of %s, whatever the product', (id) => {
    const steps = pack(id).steps.map((step) => step.id);
    for (const product of [undefined, 'nasal', 'injection'] as const) {
      expect(ids(id, product).filter((screen) => steps.includes(screen))).toEqual(steps);
    }
  });

  it('take the small steps of the product one by one, where naloxone is given', () => {
    expect(ids('on', 'nasal')).toEqual([
      ...['shout-shake', 'call', 'naloxone'],
      ...['nasal.back', 'nasal.peel', 'nasal.hold', 'nasal.insert', 'nasal.press'],
      ...['breaths', 'compressions', 'working', 'stay', 'recovery'],
    ]);
  });

  it('put getting ready before giving, in a pack with a step for each', () => {
    const all = ids('ab', 'injection');
    expect(all.slice(all.indexOf('draw-up'), all.indexOf('repeat'))).toEqual([
      ...['draw-up', 'injection.ready', 'injection.open', 'injection.draw'],
      ...['inject', 'injection.place', 'injection.angle', 'injection.push', 'injection.case'],
    ]);
  });

  it('ask which product is at hand once, and only where it is not known', () => {
    const asking = (id: string, product?: 'nasal') =>
      screens(pack(id), lines, {product}).filter(({aids}) => aids.includes('choose'));
    for (const {id} of packs) {
      expect(asking(id), id).toHaveLength(1);
      expect(asking(id, 'nasal'), id).toHaveLength(0);
    }
  });

  it('have a name of their own each', () => {
    for (const each of packs) {
      for (const product of [undefined, 'nasal', 'injection'] as const) {
        const all = everyScreen(each, lines, {product}).map(({id}) => id);
        expect(new Set(all).size, each.id).toBe(all.length);
      }
    }
  });

  it('lead to a look at the breathing after the last step, once naloxone was given', () => {
    for (const each of packs) {
      const last = each.steps[each.steps.length - 1]!.id;
      const at = {pack: each, lines, told: {product: 'nasal'} as const};
      expect(following(last, {...at, given: 1}), each.id).toBe('check');
      expect(following(last, {...at, given: 0}), each.id).toBeUndefined();
    }
  });

  it('go on after another dose where the pack goes on after the first', () => {
    const next = (id: string) =>
      following('again', {pack: pack(id), lines, told: {product: 'nasal'}, given: 2});
    expect(next('bc')).toBe('evaluate-again');
    expect(next('on')).toBe('breaths');
    expect(next('ca')).toBe('stay');
  });
});

describe('the stop rule', () => {
  const at = (id: string) => ({pack: pack(id), from: 'check', given: 1, waiting: false});

  it('ends the naloxone when the breathing is normal, then the recovery position, then watching', () => {
    const bc = {pack: pack('bc'), lines, told: {}, given: 1};
    const path = [answered(true, at('bc'))];
    for (let next = following(path[0]!, bc); next; next = following(next, bc)) path.push(next);
    expect(path).toEqual(['normal', 'recovery.side', 'recovery.hand', 'recovery.leg', 'watch']);
  });

  it('gives another dose only when the wait is over and the breathing is not normal', () => {
    expect(answered(false, {...at('bc'), waiting: true})).toBe('keep');
    expect(answered(false, at('bc'))).toBe('again');
  });

  it('goes on in the order of the pack while nothing was given', () => {
    expect(answered(false, {...at('bc'), given: 0, from: 'evaluate'})).toBe('naloxone');
    expect(answered(false, {...at('yt'), given: 0, from: 'evaluate'})).toBe('naloxone');
    expect(answered(false, {...at('on'), given: 0})).toBe('shout-shake');
  });

  it('goes back to the naloxone where the order of the pack is past it and none was given', () => {
    const none = (id: string, from: string) => answered(false, {...at(id), given: 0, from});
    expect(none('on', 'working'), 'not on to staying').toBe('naloxone');
    expect(none('ab', 'repeat')).toBe('draw-up');
    expect(none('bc', 'evaluate-again')).toBe('naloxone');
  });
});
