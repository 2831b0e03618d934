import {expect, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {MapPlace} from '../../src/services/map/map-types.js';
import type {Service} from '../../src/services/model/service.js';
import type {Position} from '../../src/shared/geo/position.js';
import '../../src/services/map/service-map.js';
import type {TendServiceMap} from '../../src/services/map/service-map.js';
import {violations} from './accessibility.js';
import {until, warnings} from './helpers.js';

const here: Position = [-123.1, 49.28];
/** Fictional addresses in a fictional town. */
const addresses: readonly [name: string, point: Position | undefined, meters?: number][] = [
  ['Harbour Door', [-123.104, 49.281], 320],
  ['Cedar House', [-123.095, 49.277], 480],
  ['By phone', undefined],
  ['The Kettle', [-123.09, 49.285], 910],
  ['Mill Upstairs', [-123.12, 49.27], 1830],
  ['Mill Downstairs', [-123.12, 49.27], 1830],
];
const places = (list = addresses): MapPlace[] =>
  list.map(([name, point, meters], index) => ({
    service: {id: `s${index}`, name, point} as Service,
    number: index + 1,
    meters,
  }));

/** An image of one tile. */
const tile = (): string => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 256;
  return canvas.toDataURL();
};

let added: TendServiceMap[] = [];
async function show(more: Partial<TendServiceMap> = {}): Promise<TendServiceMap> {
  const map = document.createElement('tend-service-map');
  map.style.inlineSize = '600px';
  Object.assign(map, {services: places(), origin: here, ...more});
  added.push(map);
  document.body.append(map);
  await placed(map);
  return map;
}

/** Resolves when the map has stopped moving. */
async function placed(map: TendServiceMap): Promise<void> {
  const look = () =>
    [...map.shadowRoot!.querySelectorAll('.markers li, .leaflet-map-pane')]
      .map((pin) => pin.getAttribute('style'))
      .join();
  let before = '';
  for (let still = 0; still < 4; still++) {
    await nextFrame();
    await map.updateComplete;
    if (look() !== before) still = 0;
    before = look();
  }
}

afterEach(() => {
  added.forEach((map) => map.remove());
  added = [];
});

const all = (map: TendServiceMap, selector: string) => [
  ...map.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (map: TendServiceMap, selector: string) => all(map, selector)[0]!;
const pins = (map: TendServiceMap) => all(map, '.markers button');
const names = (map: TendServiceMap) => pins(map).map((pin) => pin.getAttribute('aria-label'));
const tool = (map: TendServiceMap, action: string) => one(map, `[data-action=${action}]`);
const active = (map: TendServiceMap) => map.shadowRoot!.activeElement as HTMLElement | null;
const where = (pin: HTMLElement) => pin.getBoundingClientRect();

describe('the map of services', () => {
  const logged = warnings();

  it('has a button for each place, named as in the list and in its order', async () => {
    const map = await show();
    expect(names(map)).to.deep.equal([
      '1. Harbour Door, 300 metres',
      '2. Cedar House, 500 metres',
      '4. The Kettle, 900 metres',
      '2 places, list them',
    ]);
    expect(await violations(map)).to.deep.equal([]);
    expect(logged.take()).to.deep.equal([]);
  });

  it('leaves out what is confidential or nowhere, and is not broken by nothing at all', async () => {
    const [first] = places();
    const hidden = {...first!, service: {...first!.service, confidential: true}};
    const map = await show({services: [hidden], origin: undefined});
    expect(pins(map)).to.have.length(0);
    expect(await violations(map)).to.deep.equal([]);
  });

  it('has targets of 44 pixels', async () => {
    const map = await show();
    for (const button of all(map, 'button:not(.skip)')) {
      const {width, height} = where(button);
      expect(Math.min(width, height), button.outerHTML).to.be.at.least(44);
    }
  });

  it('says which place was chosen, marks it, and shows what the list chooses', async () => {
    const map = await show();
    let chosen = '';
    map.addEventListener('tend-service-select', ({detail}) => (chosen = detail.id));
    pins(map)[1]!.click();
    await placed(map);
    expect(chosen).to.equal('s1');
    expect(pins(map)[1]!.getAttribute('aria-current')).to.equal('true');
    expect(one(map, '.caption').textContent).to.match(/2\.\s+Cedar House\s+500 metres/);

    chosen = '';
    for (let turn = 0; turn < 4; turn++) tool(map, 'zoom-in').click();
    await placed(map);
    map.selected = 's3';
    await placed(map);
    const marked = one(map, '.markers [aria-current]');
    expect(marked.getAttribute('aria-label')).to.match(/^4\. The Kettle/);
    const [pin, stage] = [where(marked), where(one(map, '.stage'))];
    expect(pin.left > stage.left && pin.right < stage.right).to.equal(true);
    expect(pin.top > stage.top && pin.bottom < stage.bottom).to.equal(true);
    expect(all(map, '.markers [aria-current]')).to.have.length(1);
    expect(chosen, 'only readers choose').to.equal('');
    expect(await violations(map)).to.deep.equal([]);
  });

  it('takes a place out of a crowd when the list chooses it', async () => {
    const crowd = Array.from({length: 40}, (_, index): [string, Position] => [
      `Door ${index}`,
      [-123.1 + (index % 8) * 0.0006, 49.28 + Math.floor(index / 8) * 0.0006],
    ]);
    const map = await show({services: places([...crowd, ['Far', [-115, 52]]]), origin: undefined});
    expect(names(map)).to.include('40 places, zoom in');
    map.selected = 's12';
    await placed(map);
    expect(one(map, '.markers [aria-current]').getAttribute('aria-label')).to.equal('13. Door 12');
  });

  it('a crowd opens by a button that says so, and the focus goes on with its first place', async () => {
    const map = await show({
      services: places([
        ['A', [-123.1, 49.28]],
        ['B', [-123.1004, 49.28]],
        ['Far', [-115, 52]],
      ]),
      origin: undefined,
    });
    const [crowd] = pins(map);
    expect(crowd!.getAttribute('aria-label')).to.equal('2 places, zoom in');
    expect(crowd!.hasAttribute('aria-expanded')).to.equal(false);
    crowd!.focus();
    await sendKeys({press: 'Enter'});
    await placed(map);
    expect(names(map)).to.include.members(['1. A', '2. B']);
    expect(active(map)?.getAttribute('aria-label')).to.equal('1. A');
    expect(one(map, '[role=status]').textContent).to.match(/On the map: 2 of 3 places/);
  });

  it('places at one point are listed; Escape closes the list, and then leaves', async () => {
    const map = await show();
    const both = pins(map)[3]!;
    expect(both.getAttribute('aria-expanded')).to.equal('false');
    both.focus();
    await sendKeys({press: 'Enter'});
    await placed(map);
    expect(all(map, '.opened li').map(({textContent}) => textContent!.trim())).to.deep.equal([
      '5. Mill Upstairs, 1.8 kilometres',
      '6. Mill Downstairs, 1.8 kilometres',
    ]);
    expect(active(map)?.textContent).to.contain('Mill Upstairs');
    expect(await violations(map)).to.deep.equal([]);
    await sendKeys({press: 'Escape'});
    await placed(map);
    expect(all(map, '.opened')).to.have.length(0);
    expect(active(map)).to.equal(both);
    await sendKeys({press: 'Escape'});
    expect(active(map)?.className).to.equal('end');
  });

  it('stays as it is when it is given the same again, and goes where it is given others', async () => {
    const map = await show();
    tool(map, 'pan-left').click();
    pins(map)[3]!.click();
    await placed(map);
    const {left} = where(pins(map)[0]!);
    Object.assign(map, {services: places(), origin: [...here]});
    await placed(map);
    expect(where(pins(map)[0]!).left).to.equal(left);
    expect(all(map, '.opened')).to.have.length(1);
    map.services = places([['Far', [-115, 52], 600_000]]);
    await placed(map);
    expect(names(map)).to.deep.equal(['1. Far, 600 kilometres']);
    expect(all(map, '.opened')).to.have.length(0);
  });

  it('keys move and zoom it from anywhere in it, and leave those of the browser alone', async () => {
    const map = await show();
    const [pin] = pins(map);
    one(map, '.stage').focus();
    const before = where(pin!);
    await sendKeys({press: 'ArrowRight'});
    await placed(map);
    expect(Math.round(where(pin!).left - before.left)).to.equal(-120);
    pin!.focus();
    await sendKeys({press: 'ArrowLeft'});
    await placed(map);
    expect(Math.round(where(pin!).left - before.left)).to.equal(0);
    const scale = one(map, '.scale').textContent;
    await sendKeys({press: '+'});
    await placed(map);
    expect(one(map, '.scale').textContent).not.to.equal(scale);
    await sendKeys({press: '-'});
    await placed(map);
    expect(one(map, '.scale').textContent).to.equal(scale);
    const ctrl = new KeyboardEvent('keydown', {
      key: '+',
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    });
    pin!.dispatchEvent(ctrl);
    expect(ctrl.defaultPrevented).to.equal(false);
  });

  it('is no trap: Tab goes through it in order, and it can be skipped', async () => {
    const map = await show();
    const before = document.createElement('button');
    map.before(before);
    const stops: string[] = [];
    try {
      before.focus();
      for (let stop = 0; stop < 13; stop++) {
        await sendKeys({press: 'Tab'});
        if (document.activeElement !== map) break;
        stops.push(active(map)!.dataset['action'] ?? active(map)!.className);
      }
      expect(stops).to.deep.equal([
        ...['skip', 'stage', 'marker', 'marker', 'marker', 'marker several'],
        ...['zoom-in', 'zoom-out', 'fit', 'pan-left', 'pan-up', 'pan-down', 'pan-right'],
      ]);
      before.focus();
      await sendKeys({press: 'Tab'});
      expect(where(active(map)!).height).to.be.at.least(44);
      await sendKeys({press: 'Enter'});
      expect(active(map)?.className).to.equal('end');
    } finally {
      before.remove();
    }
  });

  it('brings a focused mark at the edge into view', async () => {
    const map = await show();
    const stage = where(one(map, '.stage'));
    for (let turn = 0; turn < 2; turn++) tool(map, 'zoom-in').click();
    await placed(map);
    one(map, '.stage').focus();
    await sendKeys({press: 'Tab'});
    await placed(map);
    const pin = where(active(map)!);
    expect(pin.top >= stage.top && pin.left >= stage.left).to.equal(true);
    expect(pin.bottom <= stage.bottom && pin.right <= stage.right).to.equal(true);
    const {scrollTop, scrollLeft} = one(map, '.canvas');
    expect([scrollTop, scrollLeft]).to.deep.equal([0, 0]);
  });

  it('buttons move it for those who cannot drag', async () => {
    const map = await show();
    const start = where(pins(map)[0]!);
    const moved = async (action: string) => {
      tool(map, action).click();
      await placed(map);
      const {left, top} = where(pins(map)[0]!);
      return [Math.round(left - start.left), Math.round(top - start.top)];
    };
    expect(await moved('pan-left')).to.deep.equal([120, 0]);
    expect(await moved('pan-up')).to.deep.equal([120, 120]);
    expect(await moved('pan-right')).to.deep.equal([0, 120]);
    expect(await moved('pan-down')).to.deep.equal([0, 0]);
    for (let turn = 0; turn < 20; turn++) tool(map, 'zoom-out').click();
    await placed(map);
    expect(tool(map, 'zoom-out').getAttribute('aria-disabled')).to.equal('true');
    tool(map, 'fit').click();
    await placed(map);
    expect(names(map)).to.have.length(4);
  });

  it('the mouse drags it, and what was dragged is not chosen', async () => {
    const map = await show();
    const [pin] = pins(map);
    let chosen = 0;
    map.addEventListener('tend-service-select', () => chosen++);
    const {left, top} = where(pin!);
    const fire = (type: string, x: number, target: Element = pin!) =>
      target.dispatchEvent(
        new PointerEvent(type, {
          pointerId: 1,
          pointerType: 'mouse',
          clientX: left + x,
          clientY: top,
          bubbles: true,
          composed: true,
        }),
      );
    const canvas = one(map, '.canvas');
    canvas.setPointerCapture = () => undefined;
    fire('pointerdown', 5);
    fire('pointermove', 7);
    expect(Math.round(where(pin!).left - left), 'a tremor').to.equal(0);
    fire('pointermove', 65);
    fire('pointerup', 65);
    pin!.click();
    await placed(map);
    expect(Math.round(where(pin!).left - left)).to.equal(60);
    expect(chosen).to.equal(0);
    await until(() => {
      pin!.click();
      return chosen > 0;
    });
    expect(chosen).to.equal(1);
  });

  it('the wheel moves the page, and zooms with Ctrl', async () => {
    const map = await show();
    const scale = () => one(map, '.scale').textContent!.trim();
    const before = scale();
    const turn = (more: WheelEventInit) => {
      const event = new WheelEvent('wheel', {
        deltaY: -120,
        bubbles: true,
        cancelable: true,
        composed: true,
        ...more,
      });
      one(map, '.canvas').dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(turn({})).to.equal(false);
    await placed(map);
    expect(scale()).to.equal(before);
    expect(one(map, '.hint').textContent).to.match(/Hold (Ctrl|⌘) and turn the wheel to zoom/);
    expect(turn({ctrlKey: true})).to.equal(true);
    await placed(map);
    expect(scale()).not.to.equal(before);
    expect(getComputedStyle(one(map, '.canvas')).touchAction).to.equal('pan-x pan-y');
  });

  it('without tiles draws degrees, rings and their distances, and asks nobody', async () => {
    const before = performance.getEntriesByType('resource').length;
    const map = await show();
    const texts = all(map, '.lines text').map(({textContent}) =>
      textContent!.replace(/[\u2066-\u2069]/g, ''),
    );
    expect(texts.filter((text) => /°\s[NW]$/.test(text)).length).to.be.greaterThan(2);
    expect(texts.filter((text) => /^\d+ k?m$/.test(text)).length).to.be.greaterThan(1);
    expect(one(map, '.scale').textContent).to.match(/\d+ k?m/);
    expect(one(map, '.north').getAttribute('aria-label')).to.equal('North is at the top');
    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });

  it('draws on the tiles of the site once one has come, and says whom they are owed to', async () => {
    const url = `${location.origin}/tiles/{z}/{x}/{y}.png`;
    const src = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!;
    const requested: string[] = [];
    Object.defineProperty(HTMLImageElement.prototype, 'src', {
      ...src,
      set(value: string) {
        requested.push(value);
        src.set!.call(this, value.startsWith('data:') ? value : tile());
      },
    });
    try {
      const map = await show({tiles: {url, attribution: '© Makers <b>of maps</b>'}});
      await until(() => all(map, '.lines').length === 0);
      expect(one(map, '.attribution').textContent).to.equal('© Makers <b>of maps</b>');
      expect(requested.length).to.be.greaterThan(3);
      for (const address of requested) {
        expect(address).to.match(/^http:\/\/localhost:\d+\/tiles\/\d+\/\d+\/\d+\.png$/);
      }
      const image = one(map, 'img') as HTMLImageElement;
      expect(image.alt).to.equal('');
      expect(image.referrerPolicy).to.equal('strict-origin');
      expect(await violations(map)).to.deep.equal([]);
    } finally {
      Object.defineProperty(HTMLImageElement.prototype, 'src', src);
    }
  });

  it('stops its downloads when it leaves the page, and comes back as it was', async () => {
    const src = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!;
    Object.defineProperty(HTMLImageElement.prototype, 'src', {
      ...src,
      set(value: string) {
        src.set!.call(this, value && tile());
      },
    });
    try {
      const map = await show({tiles: {url: '/tiles/{z}/{x}/{y}.png'}});
      await until(() => all(map, '.leaflet-tile-loaded').length > 0);
      tool(map, 'pan-left').click();
      await placed(map);
      const {left} = where(pins(map)[0]!);
      map.remove();
      expect(all(map, 'img')).to.have.length(0);
      document.body.append(map);
      await placed(map);
      expect(where(pins(map)[0]!).left).to.equal(left);
      expect(all(map, 'img').length).to.be.greaterThan(0);
      expect(all(map, '.lines')).to.have.length(0);
    } finally {
      Object.defineProperty(HTMLImageElement.prototype, 'src', src);
    }
  });

  it('tiles that cannot be used cost the tiles: said once, and the plain map stays', async () => {
    for (const url of ['javascript:{z}{x}{y}', '/nothing/{z}/{x}/{y}.png', '/nothing.pmtiles']) {
      let problem = '';
      const map = document.createElement('tend-service-map');
      map.addEventListener('tend-problem', ({detail}) => (problem = detail.problem.message));
      Object.assign(map, {services: places(), origin: here, tiles: {url}});
      added.push(map);
      document.body.append(map);
      await until(() => problem !== '');
      await placed(map);
      expect(problem).to.contain(url);
      expect(all(map, '.lines')).to.have.length(1);
      expect(pins(map)).to.have.length(4);
      expect(logged.take()).to.have.length(1);
    }
  });

  it('waits for its place where it is hidden at first', async () => {
    const map = await show({hidden: true});
    expect(pins(map)).to.have.length(0);
    map.hidden = false;
    await until(() => pins(map).length > 0);
    expect(pins(map)).to.have.length(4);
  });

  it('reads from right to left in words, not in places', async () => {
    const {Localizer: Localizer} = await import('../../src/i18n/localizer.js');
    const {languageOf} = await import('../../src/i18n/languages.js');
    const locale = {tag: 'ar', language: languageOf('ar'), find: () => undefined};
    const map = await show({localizer: new Localizer({locales: [locale], fallbacks: []})});
    const section = one(map, 'section');
    expect([section.lang, section.dir]).to.deep.equal(['ar', 'rtl']);
    const [west, east] = [where(pins(map)[3]!), where(pins(map)[2]!)];
    expect(west.left).to.be.lessThan(east.left);
    expect(await violations(map)).to.deep.equal([]);
  });

  for (const width of [320, 360]) {
    it(`fits into ${width} pixels`, async () => {
      const map = await show();
      map.style.inlineSize = `${width - 32}px`;
      await placed(map);
      for (const button of all(map, 'button.tool')) {
        expect(where(button).right).to.be.at.most(where(map).right + 1);
      }
      expect(one(map, 'section').scrollWidth).to.be.at.most(width - 32);
    });
  }
});
