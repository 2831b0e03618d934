import {textOf, type XmlNode} from '../../../src/shared/xml/read-xml.js';
import {describe, expect, it} from 'vitest';
import type {Alert} from '../../../src/alerts/model/alert.js';
import {writeAtom} from '../../../src/alerts/index.js';
import {alert, named, read} from './sample.js';
import {faultsOf, isNode, message, rootOf} from './cap-rules.js';
import {arbitraryAlert} from './arbitrary-alerts.js';
import fc from '../property.js';

describe('writeAtom', () => {
  const options = {id: 'https://willowbend.example/alerts.atom', title: 'Alerts & news'};
  const other: Alert = {...alert, id: 'https://willowbend.example/8', sent: new Date(0)};

  it('has all elements that Atom requires', () => {
    const feed = rootOf(writeAtom([alert, other], options));
    const children = (parent: XmlNode) => parent.children.filter(isNode);
    const find = (parent: XmlNode, key: string) =>
      children(parent).find((child) => child.name === key)!;
    expect(feed.space).toBe('http://www.w3.org/2005/Atom');
    expect(textOf(find(feed, 'id'))).toBe(options.id);
    expect(textOf(find(feed, 'title'))).toBe(options.title);
    expect(textOf(find(feed, 'updated'))).toBe('2026-11-23T22:05:00.250Z');
    const entries = children(feed).filter((child) => child.name === 'entry');
    expect(entries.map((entry) => textOf(find(entry, 'id')))).toEqual([
      'urn:tend:alert:alerts%40willowbend.example:wb-2026-7',
      'https://willowbend.example/8',
    ]);
    const [entry] = entries as [XmlNode];
    expect(find(entry, 'title').attributes).toEqual({'xml:lang': 'en-CA'});
    expect(textOf(find(entry, 'title'))).toBe('Purple down & "benzos" <strong>');
    expect(textOf(find(entry, 'author')).trim()).toBe('Willow Bend Community House');
    const content = find(entry, 'content');
    expect(content.attributes).toEqual({type: 'application/cap+xml'});
    expect(faultsOf(children(content)[0]!, message)).toEqual([]);
  });

  it('is valid without entries', async () => {
    expect((await read(writeAtom([], options))).problems).toEqual([]);
  });

  it('is read back as the same alerts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryAlert, {maxLength: 3}), async (all) => {
        expect(await read(writeAtom(all, options))).toEqual({alerts: named(all), problems: []});
      }),
      {numRuns: 100},
    );
  });
});
