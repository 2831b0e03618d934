import {expect} from '@open-wc/testing';
import {place} from '../fixtures/finder-places.js';
import {eventually, finderPage} from './finder-page.js';

const show = finderPage();

const services = Array.from({length: 35}, (_, index) => place(`place-${index}`));
const everyId = services.map(({id}) => id);
const files = {'/places.json': {services}};

describe('the first list of results', () => {
  it('is drawn in parts, and is whole once the finder is ready', async () => {
    const {finder, ids, find} = show({attributes: {src: '/places.json', limit: '30'}, files});
    const lengths = new Set<number>();
    const observer = new MutationObserver(() => lengths.add(ids().length));
    await finder.updateComplete;
    observer.observe(finder.shadowRoot!, {childList: true, subtree: true});
    await new Promise((resolve) => finder.addEventListener('tend-ready', resolve, {once: true}));
    observer.disconnect();
    expect(ids()).to.deep.equal(everyId.slice(0, 30));
    expect(Math.min(...[...lengths].filter(Boolean))).to.equal(10);
    expect(find('[data-action=more]')).not.to.equal(null);
  });

  it('shows another page whole', async () => {
    const {finder, ids, find} = show({attributes: {src: '/places.json', limit: '15'}, files});
    await new Promise((resolve) => finder.addEventListener('tend-ready', resolve, {once: true}));
    find('[data-action=more]')!.click();
    await finder.updateComplete;
    expect(ids()).to.deep.equal(everyId.slice(0, 30));
  });
});

describe('a result', () => {
  const hours = 'Mo-Fr 09:00-17:00';
  const one = {'/places.json': {services: [place('one', {hours, timeZone: 'America/Regina'})]}};

  it('is drawn again when the minute has passed in which it closes', async () => {
    const attributes = {src: '/places.json', now: '2026-11-23T16:59:30-06:00'};
    const {finder, find} = show({attributes, files: one});
    await eventually(() => Boolean(find('[data-state=open]')), true);
    finder.setAttribute('now', '2026-11-23T17:00:00-06:00');
    await eventually(() => Boolean(find('[data-state=closed]')), true);
  });

  it('is drawn again in the language that the page changes to', async () => {
    const {finder, item} = show({files: one});
    await eventually(() => item('one')?.querySelector('summary')?.textContent, 'Details');
    finder.lang = 'fr';
    await eventually(() => item('one').querySelector('summary')!.textContent, 'Détails');
  });
});
