import {expect} from '@open-wc/testing';
import {guidePage} from './guide-page.js';
import {until} from './helpers.js';

const {site, show} = guidePage();
type Guide = Awaited<ReturnType<typeof show>>;

const find = <T extends HTMLElement = HTMLElement>(guide: Guide, selector: string) =>
  guide.shadowRoot!.querySelector<T>(selector);
const press = (guide: Guide, action: string) =>
  find(guide, `dialog [data-action=${action}]`)!.click();
const screen = (guide: Guide) => find(guide, 'dialog[open] .screen')!.dataset['screen'];
const doses = (guide: Guide) => guide.shadowRoot!.querySelectorAll('[data-dose]').length;
const logged = (guide: Guide) => guide.shadowRoot!.querySelectorAll('dialog [data-dose]').length;

const store = (doses: unknown) => sessionStorage.setItem('tend-doses', JSON.stringify(doses));

/** A guide whose emergency mode has loaded. */
async function prepared(profile: object = {}): Promise<Guide> {
  const address = site.add({pack: 'bc', kit: 'nasal', emergencyNumber: '911', ...profile});
  const guide = await show({profile: address});
  await until(() => find(guide, 'dialog') && find(guide, '.paper button:enabled'));
  return guide;
}

/** The same, with the emergency mode open on a screen. */
async function openOn(id?: string, profile?: object): Promise<Guide> {
  const guide = await prepared(profile);
  goTo(guide, id);
  return guide;
}
function goTo(guide: Guide, id?: string): void {
  enter(guide);
  while (id && screen(guide) !== id) press(guide, 'next');
}
const enter = (guide: Guide) => find(guide, '[data-action=emergency]')!.click();

describe('doses', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => sessionStorage.clear());

  it('are the same in every guide of a page', async () => {
    const first = await prepared();
    const second = await prepared();
    goTo(first, 'nasal.press');
    press(first, 'dose');
    press(first, 'close');
    await until(() => doses(first) === 1 && doses(second) === 1);
    enter(second);
    expect(screen(second)).to.equal('check');
    press(second, 'undo');
    press(second, 'close');
    await until(() => !doses(first) && !doses(second));
    expect(sessionStorage).to.have.length(0);
  });

  it('are kept beside anything that somebody else wrote there', async () => {
    const at = new Date().toISOString();
    store([
      null,
      7,
      {at, product: 'nasal'},
      {at: null, product: 'nasal'},
      {at: 5, product: 'nasal'},
      {at: '+275760-09-13T00:00:00.000Z', product: 'nasal'},
    ]);
    expect(doses(await prepared())).to.equal(1);
  });

  it('tell which naloxone is at hand on the next visit of the tab', async () => {
    store([{at: new Date(Date.now() - 400_000), product: 'injection'}]);
    const guide = await openOn(undefined, {kit: 'both'});
    expect(screen(guide)).to.equal('check');
    press(guide, 'no');
    expect(screen(guide)).to.equal('again');
    expect(find(guide, 'dialog .action')!.textContent).to.include('new ampoule');
    press(guide, 'dose');
    expect(logged(guide)).to.equal(2);
  });

  it('may be of the other product, also after one was chosen', async () => {
    const guide = await openOn('naloxone', {kit: 'both'});
    find(guide, 'dialog [data-product=injection]')!.click();
    press(guide, 'next');
    expect(screen(guide)).to.equal('injection.ready');
    press(guide, 'back');
    find(guide, 'dialog [data-action=choose][data-product=nasal]')!.click();
    press(guide, 'next');
    expect(screen(guide)).to.match(/^nasal\./);
  });

  it('are those of the tab when the browser brings the page back as it was', async () => {
    const guide = await prepared();
    store([{at: new Date(), product: 'nasal'}]);
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await until(() => doses(guide) === 1);
  });

  it('last as long as the page where the browser refuses to keep them', async () => {
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const guide = await openOn('nasal.press');
      press(guide, 'dose');
      press(guide, 'close');
      const place = guide.parentElement!;
      guide.remove();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      place.append(guide);
      await until(() => doses(guide) === 1);
      find(guide, '[data-action=clear]')!.click();
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('once cleared, leave nothing behind for the next person', async () => {
    const guide = await openOn('nasal.press');
    press(guide, 'dose');
    press(guide, 'close');
    await until(() => find(guide, '[data-action=clear]'));
    find(guide, '[data-action=clear]')!.click();
    await guide.updateComplete;
    enter(guide);
    expect(screen(guide)).to.equal('stimulate');
  });
});
