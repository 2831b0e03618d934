import {textOf, type XmlNode} from '../../../src/shared/xml/read-xml.js';
import {describe, expect, it} from 'vitest';
import type {Alert} from '../../../src/alerts/model/alert.js';
import {writeCap} from '../../../src/alerts/index.js';
import {alert, named, read} from './sample.js';
import {capFaults, isNode, rootOf} from './cap-rules.js';
import {arbitraryAlert} from './arbitrary-alerts.js';
import fc from '../property.js';

it('writes and reads the date of the first warning in CAP', async () => {
  const {alerts} = await read(writeCap(alert));
  expect(alerts[0]?.issued).toEqual(alert.issued);
});

describe('writeCap', () => {
  const xml = writeCap(alert);
  const infos = rootOf(xml).children.filter(
    (child): child is XmlNode => isNode(child) && child.name === 'info',
  );
  const valuesOf = (parent: XmlNode, key: string) =>
    parent.children
      .filter((child): child is XmlNode => isNode(child) && child.name === key)
      .map((child) => textOf(child).trim().replace(/\s+/g, ' '));

  it('writes what the standard’s schema accepts', () => expect(capFaults(xml)).toEqual([]));

  it('closes polygons, and writes coordinates without exponents', () => {
    expect(xml).toContain('<polygon>50,-120.5 50.000000123,-120 49.5,-120 50,-120.5</polygon>');
    expect(xml).toContain('<circle>50,-120 12.5</circle>');
  });

  it('writes dates with an offset, never Z', () => {
    expect(xml).toContain('<sent>2026-11-23T22:05:00-00:00</sent>');
    expect(xml).toContain(
      '<references>alerts@willowbend.example,wb-2026-6,2026-11-20T18:00:00-00:00</references>',
    );
    expect(xml).not.toMatch(/\dZ</);
  });

  it('keeps the Canadian profile', () => {
    expect(xml).toContain('<code>profile:CAP-CP:0.4</code>');
    expect(infos.map((each) => valuesOf(each, 'language')[0])).toEqual(['en-CA', 'fr-CA']);
    for (const each of infos)
      expect(valuesOf(each, 'eventCode')[0]).toMatch(/^profile:CAP-CP:Event:0\.4 \w+$/);
    expect(xml).toContain('<valueName>profile:CAP-CP:Location:0.3</valueName>');
    expect(xml).toContain('<valueName>layer:EC-MSC-SMC:1.0:CLC</valueName>');
  });

  it('spells coded values as the standard does, and leaves out unknown ones', () => {
    expect(valuesOf(infos[0]!, 'responseType')).toEqual(['AllClear']);
    expect(valuesOf(infos[1]!, 'responseType')).toEqual(['None']);
    expect(valuesOf(infos[1]!, 'category')).toEqual(['CBRNE']);
  });

  it('puts the photo where other readers look for it', () => {
    expect(valuesOf(infos[0]!, 'resource')).toEqual([
      'Purple pebbles image/jpeg https://willowbend.example/purple.jpg',
    ]);
  });

  it('writes an identifier the same way for a message and for references to it', async () => {
    const odd = {...alert, id: 'Alert 7, <new> & old', sender: ''};
    const later = {...odd, id: 'next', references: [{sender: odd.sender, id: odd.id}]};
    expect(capFaults(writeCap(odd))).toEqual([]);
    expect(capFaults(writeCap(later))).toEqual([]);
    const [first, next] = await Promise.all([read(writeCap(odd)), read(writeCap(later))]);
    expect(next.alerts[0]!.references).toEqual([
      {sender: first.alerts[0]!.sender, id: first.alerts[0]!.id},
    ]);
  });

  it('removes characters that XML does not allow', () => {
    const control = {...alert.versions[0]!, headline: 'a\u0000b\u001bc\ud800d\uffff🟣\r\ne'};
    const written = writeCap({...alert, versions: [control]});
    expect(written).toContain('<headline>abcd🟣\ne</headline>');
    expect(capFaults(written)).toEqual([]);
  });

  it('needs no information for a cancellation', async () => {
    const cancel: Alert = {...alert, type: 'cancel', versions: []};
    expect(capFaults(writeCap(cancel))).toEqual([]);
    expect((await read(writeCap(cancel))).alerts[0]).toMatchObject({type: 'cancel', versions: []});
  });

  it('is valid for any alert', () => {
    fc.assert(
      fc.property(arbitraryAlert, (any) => {
        expect(capFaults(writeCap(any))).toEqual([]);
      }),
      {numRuns: 200},
    );
  });

  it('is read back as the same alert', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryAlert, async (any) => {
        expect(await read(writeCap(any))).toEqual({alerts: named([any]), problems: []});
      }),
      {numRuns: 300},
    );
  });
});
