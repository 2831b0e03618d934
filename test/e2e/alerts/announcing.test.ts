import {describe, expect, it} from 'vitest';
import type {Answer} from '../two-origins.js';
import {
  banner,
  cards,
  feed,
  ids,
  listen,
  pass,
  announced,
  show,
  tag,
  warning,
} from './banner-page.js';

describe('speaking', () => {
  it('is silent at load, then says what is new once, by its degree, and takes no focus', async () => {
    const files: Record<string, Answer> = {'/feed.json': feed(warning('a', {severity: 'severe'}))};
    const {page, ready} = await show({
      clock: true,
      files,
      body: `<input id="mine">${tag()}`,
    });
    await ready();
    const regions = banner(page).locator('[role=alert], [role=status]');
    expect(await regions.count()).toBe(3);
    expect((await regions.allTextContents()).join('').trim()).toBe('');
    await page.locator('#mine').focus();
    await listen(page);
    await pass(page, 20);
    await expect.poll(() => announced(page)).toEqual([]);
    const first = warning('a', {severity: 'severe'});
    files['/feed.json'] = feed(first, warning('grave', {severity: 'extreme'}), warning('less'));
    await pass(page, 20);
    await expect
      .poll(async () => (await announced(page)).sort())
      .toEqual(['alert: New alert: About grave', 'status: New alert: About less']);
    const minorChange = {
      ...warning('a2', {severity: 'severe', description: 'Typing error mended.'}),
      type: 'update',
      references: [{sender: 'alerts@unit.example', id: 'a'}],
      parameters: [{name: 'profile:CAP-CP:0.4:MinorChange', value: 'text'}],
    };
    files['/feed.json'] = feed(minorChange, warning('grave', {severity: 'extreme'}));
    await pass(page, 20);
    expect(await ids(page)).toContain('a2');
    expect(await announced(page)).toHaveLength(2);
    const update = {
      ...warning('a3', {severity: 'severe', description: 'Two more people.'}),
      type: 'update',
      references: [{sender: 'alerts@unit.example', id: 'a2'}],
    };
    files['/feed.json'] = feed(update);
    await pass(page, 20);
    expect((await announced(page)).slice(2)).toEqual(['alert: Alert updated: About a3']);
    await pass(page, 60);
    await expect.poll(() => announced(page)).toHaveLength(3);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('mine');
  });
});

describe('an alert that comes while another is read', () => {
  const grave = (id: string, more: object = {}) => warning(id, {severity: 'extreme', ...more});

  it('leaves open what is open, and the focus where it is', async () => {
    const files: Record<string, Answer> = {'/feed.json': feed(warning('a'), warning('b'))};
    const {page, ready} = await show({clock: true, files});
    await ready();
    await cards(page).first().locator('summary').click();
    await cards(page).first().locator('[data-action=dismiss]').focus();
    const at = () =>
      banner(page).evaluate((element) => {
        const active = element.shadowRoot!.activeElement;
        const open = [...element.shadowRoot!.querySelectorAll('details')].map((one) => one.open);
        return [active?.closest('article')?.dataset['alertId'], open.join()];
      });
    expect(await at()).toEqual(['a', 'true,false']);
    files['/feed.json'] = feed(warning('a'), warning('b'), grave('new'));
    await pass(page, 8);
    await expect.poll(() => ids(page)).toEqual(['new', 'a', 'b']);
    expect(await at()).toEqual(['a', 'false,true,false']);
    const references = [{sender: 'alerts@unit.example', id: 'a'}];
    const both = ['a2', 'a3'].map((id) => warning(id, {type: 'update', references}));
    files['/feed.json'] = feed(...both, warning('b'));
    await pass(page, 8);
    await expect.poll(() => ids(page)).toEqual(['a2', 'a3', 'b']);
    expect((await at())[1]).toBe('true,false,false');
  });

  it('is not found by screen readers once it is over; a notice does not repeat it', async () => {
    const files: Record<string, Answer> = {'/feed.json': feed(warning('a'), warning('b'))};
    const {page, ready} = await show({clock: true, files});
    await ready();
    await listen(page);
    files['/feed.json'] = feed(warning('a'), warning('b'), warning('new'));
    await pass(page, 8);
    await cards(page).first().locator('[data-action=dismiss]').click();
    await expect.poll(() => announced(page)).toHaveLength(2);
    expect(await announced(page)).toEqual([
      'status: New alert: About new',
      'status: The alert is put away.',
    ]);
    files['/feed.json'] = feed(warning('b'));
    await pass(page, 8);
    const hidden = () => banner(page).locator('.hidden').allTextContents();
    await expect.poll(async () => (await hidden()).join()).not.toContain('About new');
  });
});
