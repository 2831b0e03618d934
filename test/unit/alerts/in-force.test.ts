import {describe, expect, it} from 'vitest';
import type {Alert, AlertVersion} from '../../../src/alerts/model/alert.js';
import {alertsInForce} from '../../../src/alerts/index.js';
import {nextChange, tombstones} from '../../../src/alerts/model/lifecycle.js';
import {namedAlert} from '../../../src/alerts/model/with-default-sender.js';
import {alert, at, ids, inForce, now, ref, version} from './sample.js';
import fc from '../property.js';

describe('what is in force', () => {
  it('does not depend on the order of messages', () => {
    const chain = [
      alert('a', {sent: at(-5)}),
      alert('b', {type: 'update', references: [ref('a')], sent: at(-4)}),
      alert('c', {type: 'update', references: [ref('a'), ref('b')], sent: at(-3)}),
      alert('d', {sent: at(-5)}),
      alert('e', {type: 'cancel', references: [ref('d')], sent: at(-2), versions: []}),
      alert('f', {type: 'error', references: [ref('g')], sent: at(-2), versions: []}),
      alert('g', {sent: at(-3)}),
      alert('h', {type: 'ack', references: [ref('i')]}),
      alert('i', {sent: at(-6)}),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(chain, {minLength: chain.length}), (shuffled) => {
        expect(inForce(shuffled).sort()).toEqual(['c', 'i']);
      }),
    );
  });

  it('keeps the latest of updates that refer to each other in a circle', () => {
    const update = (id: string, of: string, hour: number) =>
      alert(id, {type: 'update', references: [ref(of)], sent: at(hour)});
    expect(inForce([update('a', 'c', -3), update('b', 'a', -2), update('c', 'b', -1)])).toEqual([
      'c',
    ]);
  });

  it('ends an alert by an update that has itself expired', () => {
    const expired = alert('b', {
      type: 'update',
      references: [ref('a')],
      versions: [version({expires: at(-1)})],
    });
    expect(inForce([alert('a'), expired])).toEqual([]);
  });

  it('does not end an alert by a test or by a message that is not public', () => {
    const ends: Partial<Alert> = {type: 'cancel', references: [ref('a')]};
    expect(inForce([alert('a'), alert('b', {...ends, status: 'test'})])).toEqual(['a']);
    expect(inForce([alert('a'), alert('b', {...ends, status: 'test'})], {showTests: true})).toEqual(
      ['a'],
    );
    expect(inForce([alert('a'), alert('b', {...ends, scope: 'private'})])).toEqual(['a']);
  });

  it('keeps the later of two alerts that end each other', () => {
    const a = alert('a', {type: 'update', references: [ref('b')], sent: at(-2)});
    const b = alert('b', {type: 'update', references: [ref('a')], sent: at(-1)});
    expect(inForce([a, b])).toEqual(['b']);
    expect(inForce([b, a])).toEqual(['b']);
  });

  it.each<[string, Partial<AlertVersion>, boolean]>([
    ['a moment before it expires', {expires: new Date(now.getTime() + 1)}, true],
    ['at the very moment it expires', {expires: now}, false],
    ['before it is effective', {effective: at(1)}, false],
    ['from when it is effective', {effective: now}, true],
    ['before what it warns of is expected', {onset: at(1)}, true],
    ['without an end, within a day', {expires: undefined}, true],
  ])('%s', (_, more, shown) => {
    expect(inForce([alert('a', {versions: [version(more)]})])).toEqual(shown ? ['a'] : []);
  });

  it('ends an alert without an end after the number of hours that the site sets', () => {
    const old = alert('a', {sent: at(-25), versions: [version({expires: undefined})]});
    expect(inForce([old])).toEqual([]);
    expect(inForce([old], {defaultHours: 26})).toEqual(['a']);
    expect(nextChange([old], {now: at(-2)})).toEqual(at(-1));
  });

  it('sorts by severity, then by date, with ended alerts last', () => {
    const of = (id: string, severity: AlertVersion['severity'], sent: number, over = false) =>
      alert(id, {
        sent: at(sent),
        versions: [version({severity, response: over ? ['allclear'] : []})],
      });
    const all = [
      of('minor', 'minor', -1),
      of('old', 'severe', -9),
      of('over', 'extreme', -1, true),
      of('new', 'severe', -2),
      of('unknown', 'unknown', -1),
      of('extreme', 'extreme', -9),
    ];
    expect(inForce(all)).toEqual(['extreme', 'new', 'old', 'minor', 'unknown', 'over']);
  });

  it('uses the last sent of two messages with one identifier, and its end', () => {
    expect(inForce([alert('a'), alert('a', {type: 'cancel', sent: at(0)})])).toEqual([]);
    expect(
      inForce([alert('a', {sent: at(0)}), alert('a', {type: 'cancel', sent: at(-1)})]),
    ).toEqual(['a']);
  });
});

describe('incomplete updates', () => {
  const update = (id: string, more: Partial<Alert> = {}) =>
    alert(id, {type: 'update', references: [ref('a')], sent: at(-0.5), ...more});

  it('an empty update does not end an alert', () => {
    expect(inForce([alert('a'), update('b', {versions: []})])).toEqual(['a']);
    expect(tombstones([update('b', {versions: []})])).toEqual([]);
  });

  it('an update that only one of two sources still offers is shown', () => {
    const b = update('b');
    expect(inForce([b, ...tombstones([b])])).toEqual(['b']);
    expect(inForce([...tombstones([b]), b])).toEqual(['b']);
    expect(inForce([alert('a'), ...tombstones([b])])).toEqual([]);
  });

  it('an update that takes effect later does not end the alert before that time', () => {
    const b = update('b', {versions: [version({effective: at(5)})]});
    expect(inForce([alert('a'), b])).toEqual(['a']);
    expect(nextChange([alert('a'), b], {now})).toEqual(at(5));
    expect(ids(alertsInForce([alert('a'), b], {now: at(6)}))).toEqual(['b']);
  });

  it('a test with the identifier of a real alert does not replace it', () => {
    const test = alert('a', {status: 'test', sent: at(0), versions: [version({headline: 'Test'})]});
    for (const all of [
      [alert('a'), test],
      [test, alert('a')],
    ]) {
      expect(alertsInForce(all, {now, showTests: true})[0]!.status).toBe('actual');
    }
  });

  it('sources without a sender do not end each other’s alerts', () => {
    const nameless = alert('1', {sender: ''});
    const [one, two] = ['https://a.example/f?x', 'https://b.example/f'].map((address) =>
      namedAlert({...nameless}, address),
    );
    expect([one!.sender, two!.sender]).toEqual(['a.example/f', 'b.example/f']);
    expect(inForce([one!, two!])).toEqual(['1', '1']);
  });
});
