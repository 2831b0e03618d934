import {describe, expect, it} from 'vitest';
import {breathPhase, doseStatus, packs, type Dose} from '../../src/naloxone/index.js';

const pack = (id: string) => packs.find((candidate) => candidate.id === id)!;
const start = new Date('2026-11-23T14:00:00-05:00');
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const spray: Dose = {at: start, product: 'nasal'};
const shot: Dose = {at: start, product: 'injection'};

describe('the dose clock', () => {
  it('asks to check the breathing before the first dose, with the product of the kit', () => {
    expect(doseStatus([], pack('on'), start)).toEqual({
      next: 'check-breathing',
      product: 'nasal',
      from: start,
      to: start,
      given: 0,
    });
    expect(doseStatus([], pack('ab'), start).product).toBe('injection');
  });

  it.each([
    ['bc', spray, 120, 180],
    ['bc', shot, 180, 300],
    ['ab', shot, 120, 120],
    ['on', spray, 120, 180],
    ['on', shot, 120, 180],
    ['qc', spray, 120, 180],
    ['yt', shot, 120, 180],
    ['pe', shot, 120, 180],
    ['nu', spray, 120, 180],
    ['ca', spray, 120, 180],
  ])('waits in %s for the time that the pack sets', (id, dose, min, max) => {
    const at = (seconds: number) => doseStatus([dose], pack(id), after(seconds));
    expect(at(0)).toEqual({
      next: 'wait',
      product: dose.product,
      from: after(min),
      to: after(max),
      given: 1,
    });
    expect(at(min - 0.001).next).toBe('wait');
    expect(at(min).next).toBe('check-breathing');
    expect(at(36_000).next).toBe('check-breathing');
  });

  it('counts from the last dose, for any order and number of doses', () => {
    const doses = Array.from({length: 12}, (_, n): Dose => ({
      at: after(n * 180),
      product: 'nasal',
    }));
    const status = doseStatus([...doses].reverse(), pack('bc'), after(12 * 180));
    expect(status).toMatchObject({given: 12, from: after(11 * 180 + 120), next: 'check-breathing'});
    expect(doses[0]!.at).toEqual(start);
  });

  it('asks to check the breathing, instead of waiting for hours, after the clock was set back', () => {
    expect(doseStatus([spray], pack('bc'), after(-3600)).next).toBe('check-breathing');
  });

  it('waits after a dose given since the clock was set back', () => {
    const doses: Dose[] = [{at: after(3600), product: 'nasal'}, spray];
    const status = doseStatus(doses, pack('bc'), after(30));
    expect(status).toMatchObject({next: 'wait', from: after(120), given: 2});
  });

  it('asks to check the breathing at once if the pack has no wait for the product', () => {
    const status = doseStatus([spray], {kits: ['injection'], waitSeconds: {}}, start);
    expect(status).toMatchObject({next: 'check-breathing', from: start, to: start});
  });
});

describe('the rhythm of breaths', () => {
  it('has one breath in each interval of the pack, exact after ten minutes and ten hours', () => {
    const at = (seconds: number) => breathPhase(start, pack('bc'), after(seconds));
    expect(at(0)).toEqual({count: 0, phase: 0});
    expect(at(2.5)).toEqual({count: 0, phase: 0.5});
    expect(at(4.999)).toEqual({count: 0, phase: 0.9998});
    expect(at(5)).toEqual({count: 1, phase: 0});
    expect(at(600)).toEqual({count: 120, phase: 0});
    expect(at(36_001)).toEqual({count: 7200, phase: 0.2});
  });

  it('does not move before its start, or if the pack has no interval', () => {
    expect(breathPhase(start, pack('bc'), after(-7))).toEqual({count: 0, phase: 0});
    expect(breathPhase(start, {}, after(60))).toEqual({count: 0, phase: 0});
  });
});
