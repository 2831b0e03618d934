import {describe, expect, it} from 'vitest';
import {
  requestedAddresses,
  answers,
  requests,
  atom,
  cap,
  capLink,
  entry,
  hours,
  ids,
  inForce,
  out,
  pull,
  rss,
  status,
  text,
  written,
} from './pull.js';

const references = (...names: string[]) =>
  `<references>${names.map((name) => `a@example.ca,${name},${hours(-2)}`).join(' ')}</references>`;

describe('messages that a feed points to', () => {
  it('replace their entries; an entry whose message cannot be read stays', async () => {
    answers['/feed'] = text(
      atom(
        entry('e1', capLink('/1.cap')) +
          entry('e2', capLink('/2.cap')) +
          entry('e3', capLink('/page.cap')) +
          entry('e4'),
      ),
    );
    answers['/1.cap'] = text(cap('c1'));
    answers['/page.cap'] = text('<html>Sorry</html>', 'text/html');
    const {code, warned} = await pull(['/feed', ...out]);
    expect(code).toBe(1);
    expect(warned).toEqual([
      expect.stringContaining('/2.cap: answered 404'),
      expect.stringContaining('/page.cap: is a web page'),
    ]);
    expect(ids(await written())).toEqual(['c1', 'e2', 'e3', 'e4']);
  });

  it('stay as they were when they cannot be read again', async () => {
    answers['/feed'] = text(atom(entry('e1', capLink('/1.cap'))));
    answers['/1.cap'] = text(cap('c1'));
    await pull(['/feed', ...out]);
    answers['/1.cap'] = status(500);
    expect((await pull(['/feed', ...out])).code).toBe(1);
    expect(ids(await written())).toEqual(['c1']);
  });

  it('loads at most fifty messages of a feed, four at a time, without duplicates', async () => {
    let [running, most, come] = [0, 0, 0];
    let waiting: (() => void)[] = [];
    const names = Array.from({length: 60}, (_, index) => `m${index}`);
    const body = atom(names.map((name) => entry(name, capLink(`/${name}.cap`))).join(''));
    answers['/feed'] = answers['/again'] = text(body);
    for (const name of names) {
      answers[`/${name}.cap`] = (response) => {
        most = Math.max(most, ++running);
        waiting.push(() => {
          running--;
          text(cap(`cap-${name}`))(response, undefined as never);
        });
        // Four requests wait for each other, and some time for a fifth that must not come.
        if (++come % 4 && come < 50) return;
        const four = waiting;
        waiting = [];
        setTimeout(() => four.forEach((answer) => answer()), 5);
      };
    }
    const {code, warned} = await pull(['/feed', '/again', ...out]);
    expect(code).toBe(1);
    expect(warned[0]).toContain('links to 60 messages; only the first 50 are read');
    expect(most).toBe(4);
    expect(requests).toHaveLength(52);
    expect(ids(await written()).filter((id) => id.startsWith('cap-'))).toHaveLength(50);
    expect(ids(await written())).toHaveLength(60);
  });

  it('are loaded only over http and https, and not through another linked message', async () => {
    const index = atom(entry('deep', capLink('/deep.cap')));
    answers['/feed'] = text(
      atom(entry('e1', capLink('file:///etc/hostname')) + entry('e2', capLink('/index.cap'))),
    );
    answers['/index.cap'] = text(index);
    await pull(['/feed', ...out]);
    expect(requestedAddresses()).toEqual(['/feed', '/index.cap']);
    expect(ids(await written())).toEqual(['e1', 'e2']);
  });
});

describe('a cancelled alert', () => {
  it('stays away when the feed brings it again without its cancellation', async () => {
    answers['/feed'] = text(cap('c1'));
    await pull(['/feed', ...out]);
    expect(await inForce()).toEqual(['c1']);
    const original = answers['/feed'];
    answers['/feed'] = text(cap('c2', {type: 'Cancel', extra: references('c1')}));
    await pull(['/feed', ...out]);
    expect(await inForce()).toEqual([]);
    for (let time = 0; time < 3; time++) {
      answers['/feed'] = time === 1 ? text(atom('')) : original;
      const {printed} = await pull(['/feed', ...out]);
      expect(printed[0]).toContain('0 in force now');
      expect(await inForce()).toEqual([]);
    }
  });

  it('stays away when its source fails, also after an update', async () => {
    answers['/a'] = text(atom(entry('1', cap('c1')) + entry('2', cap('c9'))));
    answers['/b'] = text(rss('b1'));
    await pull(['/a', '/b', ...out]);
    answers['/b'] = text(atom(entry('3', cap('u1', {type: 'Update', extra: references('c1')}))));
    answers['/a'] = status(500);
    await pull(['/a', '/b', ...out]);
    expect((await inForce()).sort()).toEqual(['c9', 'u1']);
  });

  it('is remembered up to a maximum number of alerts', async () => {
    const cancel = (name: string) => cap(name, {type: 'Cancel', extra: references('gone')});
    answers['/feed'] = text(`<alerts>${['x1', 'x2', 'x3'].map(cancel).join('')}</alerts>`);
    await pull(['/feed', ...out]);
    answers['/feed'] = text(rss('r1'));
    await pull(['/feed', ...out], {limits: {endings: 2}});
    expect(await written()).toHaveLength(3);
  });
});
