import {describe, expect, it} from 'vitest';
import type {Alert} from '../../../src/alerts/model/alert.js';
import {contentKey} from '../../../src/alerts/model/content-hash.js';
import {KnownAlerts} from '../../../src/alerts/model/seen-alerts.js';
import {alert, at, ref, version} from './sample.js';

describe('seen alerts', () => {
  it('counts a changed alert as new, unless the change is minor', () => {
    const known = new KnownAlerts();
    known.add(alert('a'));
    expect(known.has(alert('a'))).toBe(true);
    expect(known.has(alert('b'))).toBe(true);
    const other = [version({headline: 'Another'})];
    expect(known.has(alert('a', {versions: other}))).toBe(false);
    const minor = [{name: 'profile:CAP-CP:0.4:MinorChange', value: 'text'}];
    const update: Partial<Alert> = {type: 'update', references: [ref('a')]};
    const mended = [version({headline: 'Another', parameters: minor})];
    expect(known.has(alert('c', {...update, versions: mended}))).toBe(true);
    expect(known.has(alert('c', {...update, versions: other}))).toBe(false);
  });

  it('compares what readers see, not times', () => {
    expect(contentKey(alert('a', {versions: [version({expires: at(48)})]}))).toBe(
      contentKey(alert('b', {sent: at(-9)})),
    );
  });
});
