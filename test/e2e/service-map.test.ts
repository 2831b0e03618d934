import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {chromium, type Browser, type Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {build} from 'vite';
import {findBrowsers} from '../../.config/tools/browsers.mjs';
import type {MapTiles} from '../../src/services/map/map-types.js';
import type {} from '../../src/services/map/service-map.js';
import {chromiumArgs} from '../chromium-args.mjs';

/** The map by itself, as a site's own build would have it, under the strictest policy. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
];
const places = [
  [-123.104, 49.281],
  [-123.095, 49.277],
  [-123.12, 49.27],
].map((point, index) => ({
  service: {id: `s${index}`, name: `Door ${index}`, point},
  number: index + 1,
}));

const square =
  '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><path fill="#cde" stroke="#89a" d="M0 0h256v256H0z"/></svg>';
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

let browser: Browser;
/** Whether by touch → the page that its tests use in turn: a new one costs more than most tests. */
const pages = new Map<boolean, Page>();
let problems: string[] = [];
let origin = '';
let scripts = new Map<string, string>();
let images = "img-src 'self'";
let archive = pmtiles(2);
let requested: {path: string; range?: string}[] = [];
const faults: string[] = [];

const server = createServer((request: IncomingMessage, response: ServerResponse) => {
  const path = request.url!;
  const {range} = request.headers;
  requested.push({path, range});
  const send = (type: string, body: string | Uint8Array, headers = {}, status = 200) =>
    response
      .writeHead(status, {'Content-Type': type, 'Cache-Control': 'no-store', ...headers})
      .end(body);
  if (path === '/') {
    const headers = {'Content-Security-Policy': [...policy, images].join('; ')};
    return send('text/html', page, headers);
  }
  if (scripts.has(path)) return send('text/javascript', scripts.get(path)!);
  if (path.startsWith('/tiles/')) return send('image/svg+xml', square);
  if (path === '/town.pmtiles' && range) {
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(range)!;
    const last = Math.min(Number(to), archive.length - 1);
    const part = archive.subarray(Number(from), last + 1);
    const headers = {'Content-Range': `bytes ${from}-${last}/${archive.length}`};
    return send('application/octet-stream', part, headers, 206);
  }
  return response.writeHead(404).end();
});

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
<meta name="viewport" content="width=device-width">
<script type="module" src="/map.js"></script></head>
<body><h1>Page</h1><tend-service-map></tend-service-map><pre>${'After it.\n'.repeat(200)}</pre></body></html>`;
/**
 * A PMTiles file (version 3) that holds one picture, the same everywhere from zoom 0 to 14.
 * @param type 1 for vectors, 2 for PNG
 */
function pmtiles(type: number): Buffer {
  const varint = (value: number): number[] =>
    value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
  const tile = Buffer.from(pixel, 'base64');
  // One entry: its id, how many tiles it is, its length, its place (and one).
  const root = Buffer.from([1, 0, ...varint(4 ** 15), ...varint(tile.length), 1]);
  const header = Buffer.alloc(127);
  header.write('PMTiles', 0);
  header[7] = 3;
  const places = [127, root.length, 127 + root.length, 0, 127 + root.length, 0, 127 + root.length];
  [...places, tile.length].forEach((value, index) =>
    header.writeBigUInt64LE(BigInt(value), 8 + 8 * index),
  );
  // Clustered; nothing is compressed; its kind; its zooms.
  header.set([1, 1, 1, type, 0, 14], 96);
  return Buffer.concat([header, root, tile]);
}

beforeAll(async () => {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id.endsWith('map-page') ? '\0map-page' : undefined),
        load: (id) =>
          id === '\0map-page'
            ? `import '${process.cwd()}/src/services/map/service-map.ts'`
            : undefined,
      },
    ],
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      write: false,
      target: 'es2019',
      lib: {entry: 'map-page', formats: ['es'], fileName: () => 'map.js'},
    },
  });
  const [{output}] = result as unknown as [{output: {fileName: string; code: string}[]}];
  scripts = new Map(output.map(({fileName, code}) => [`/${fileName}`, code]));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({executablePath: findBrowsers().chromium, args: chromiumArgs});
}, 60_000);

afterEach(async () => {
  for (const page of pages.values()) {
    await page.emulateMedia({media: null, forcedColors: 'none', reducedMotion: 'no-preference'});
    await page.goto('about:blank');
  }
  expect(faults.splice(0)).toEqual([]);
});

afterAll(async () => {
  await browser.close();
  server.close();
});

async function newPage(hasTouch: boolean): Promise<Page> {
  const context = await browser.newContext({
    viewport: {width: 360, height: 640},
    hasTouch,
    isMobile: hasTouch,
  });
  const page = await context.newPage();
  page.on('pageerror', ({message}) => faults.push(message));
  page.on('console', (message) => {
    if (message.text().startsWith('tend:')) problems.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:'))
      faults.push(`request to ${request.url()}`);
  });
  await page.exposeFunction('fault', (what: string) => faults.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
      (window as unknown as {fault: (what: string) => void}).fault(
        `${violatedDirective} ${blockedURI}`,
      ),
    );
  });
  pages.set(hasTouch, page);
  return page;
}

async function open(tiles?: MapTiles, touch = false): Promise<{page: Page; problems: string[]}> {
  requested = [];
  problems = [];
  const page = pages.get(touch) ?? (await newPage(touch));
  await page.goto(origin);
  await page.evaluate(
    async ({tiles, places}) => {
      await customElements.whenDefined('tend-service-map');
      Object.assign(document.querySelector('tend-service-map')!, {services: places, tiles});
    },
    {tiles, places},
  );
  await page.locator('.markers button').nth(2).waitFor();
  return {page, problems};
}

const paths = () => requested.map(({path}) => path).filter((path) => path !== '/favicon.ico');

describe('under a strict policy, with Trusted Types', () => {
  it('a map without tiles asks nobody for anything, however it is moved', async () => {
    const {page, problems} = await open();
    const map = page.locator('tend-service-map');
    await map.locator('[data-action=zoom-in]').click();
    await map.locator('[data-action=pan-left]').click();
    await map.locator('[data-action=fit]').click();
    await map.getByRole('button', {name: '2. Door 1'}).click();
    expect(await map.locator('.lines text').count()).toBeGreaterThan(2);
    expect(paths()).toEqual(['/', '/map.js']);
    expect(problems).toEqual([]);
  });

  it('tiles come from where the site says, and from nowhere else', async () => {
    const {page, problems} = await open({url: '/tiles/{z}/{x}/{y}.svg', attribution: 'Makers'});
    await page.locator('.leaflet-tile-loaded').first().waitFor();
    await expect.poll(() => page.locator('.lines').count()).toBe(0);
    expect(await page.locator('.attribution').innerText()).toBe('Makers');
    const tiles = paths().filter((path) => path.startsWith('/tiles/'));
    expect(tiles.length).toBeGreaterThan(1);
    expect(paths()).toEqual(['/', '/map.js', ...tiles]);
    expect(problems).toEqual([]);
  });

  it('a PMTiles file is read in parts, and drawn where no picture may be linked', async () => {
    images = "img-src 'none'";
    try {
      const {page, problems} = await open({url: '/town.pmtiles'});
      await page.locator('canvas.leaflet-tile-loaded').first().waitFor();
      await expect.poll(() => page.locator('.lines').count()).toBe(0);
      const drawn = await page
        .locator('canvas.leaflet-tile-loaded')
        .first()
        .evaluate((canvas: HTMLCanvasElement) => [
          ...canvas.getContext('2d')!.getImageData(0, 0, 1, 1).data,
        ]);
      expect(drawn[3]).toBeGreaterThan(0);
      const parts = requested.filter(({path}) => path === '/town.pmtiles');
      expect(parts.length).toBeGreaterThan(1);
      expect(parts.every(({range}) => range)).toBe(true);
      expect(problems).toEqual([]);
    } finally {
      images = "img-src 'self'";
    }
  });

  it('a PMTiles file of vectors is refused in words; the plain map stays', async () => {
    archive = pmtiles(1);
    try {
      const {page, problems} = await open({url: '/town.pmtiles'});
      await expect.poll(() => problems).toHaveLength(1);
      expect(problems[0]).toContain('/town.pmtiles');
      expect(problems[0]).toContain('only raster tiles');
      expect(await page.locator('.lines').count()).toBe(1);
    } finally {
      archive = pmtiles(2);
    }
  });
});

describe('on a phone', () => {
  /** Moves fingers, each from one point to another. */
  async function touch(page: Page, fingers: [from: [number, number], to: [number, number]][]) {
    const session = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : fingers.map(([from, to], id) => ({
                id,
                x: from[0] + (to[0] - from[0]) * part,
                y: from[1] + (to[1] - from[1]) * part,
              })),
      });
    await send('touchStart', 0);
    for (let step = 1; step <= 10; step++) await send('touchMove', step / 10);
    await send('touchEnd', 1);
  }
  const state = (page: Page) =>
    page.evaluate(() => {
      const {shadowRoot} = document.querySelector('tend-service-map')!;
      const place = (selector: string) =>
        shadowRoot!.querySelector(selector)?.getBoundingClientRect() ?? {x: NaN, y: NaN};
      const [pin, stage] = [place('.markers button'), place('.stage')];
      return {
        scrolled: Math.round(scrollY),
        x: Math.round(pin.x - stage.x),
        y: Math.round(pin.y - stage.y),
        zoom: (shadowRoot!.querySelector('.scale') as HTMLElement).innerText,
      };
    });

  it('one finger moves the page, not the map, and is told how', async () => {
    const {page} = await open(undefined, true);
    const before = await state(page);
    await touch(page, [
      [
        [180, 330],
        [180, 130],
      ],
    ]);
    await expect.poll(async () => (await state(page)).scrolled).toBeGreaterThan(100);
    const after = await state(page);
    expect([after.x, after.y]).toEqual([before.x, before.y]);
    expect(await page.locator('.hint').innerText()).toBe('Move the map with two fingers');
  });

  it('two fingers move the map, and apart they zoom it; the page stays', async () => {
    const {page} = await open(undefined, true);
    const before = await state(page);
    await touch(page, [
      [
        [120, 250],
        [170, 290],
      ],
      [
        [200, 250],
        [250, 290],
      ],
    ]);
    await expect.poll(async () => (await state(page)).x).toBe(before.x + 50);
    const moved = await state(page);
    expect([moved.y, moved.scrolled]).toEqual([before.y + 40, 0]);
    await touch(page, [
      [
        [170, 250],
        [70, 250],
      ],
      [
        [190, 250],
        [290, 250],
      ],
    ]);
    await expect.poll(async () => (await state(page)).zoom).not.toBe(before.zoom);
    expect((await state(page)).scrolled).toBe(0);
  });
});

describe('as the reader has set the device', () => {
  it('forced colours keep places, crowds and what is chosen apart', async () => {
    const {page} = await open();
    await page.emulateMedia({forcedColors: 'active'});
    await page.getByRole('button', {name: '2. Door 1'}).click();
    const colours = await page.evaluate(() => {
      const root = document.querySelector('tend-service-map')!.shadowRoot!;
      const probe = document.createElement('i');
      root.append(probe);
      const colour = (name: string) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      const body = (selector: string) =>
        getComputedStyle(root.querySelector(`${selector} .body`)!).backgroundColor;
      return {
        chosen: body('.selected') === colour('Highlight'),
        other: body('li:not(.selected)') === colour('ButtonFace'),
      };
    });
    expect(colours).toEqual({chosen: true, other: true});
  });

  it('is not printed', async () => {
    const {page} = await open();
    await page.emulateMedia({media: 'print'});
    expect(await page.locator('tend-service-map').isVisible()).toBe(false);
  });

  it('nothing glides where motion is not wanted', async () => {
    const {page} = await open();
    const after = async (reducedMotion: 'reduce' | 'no-preference') => {
      await page.emulateMedia({reducedMotion});
      return page.evaluate(async () => {
        const map = document.querySelector('tend-service-map')!;
        const button = map.shadowRoot!.querySelector<HTMLElement>('[data-action=pan-left]')!;
        const pin = map.shadowRoot!.querySelector('.markers li')!;
        const {x} = pin.getBoundingClientRect();
        button.click();
        const glides = Boolean(map.shadowRoot!.querySelector('.leaflet-pan-anim'));
        await map.updateComplete;
        return {glides, moved: Math.round(pin.getBoundingClientRect().x - x)};
      });
    };
    expect(await after('reduce'), 'there at once').toEqual({glides: false, moved: 120});
    expect(await after('no-preference'), 'on its way').toMatchObject({glides: true});
  });
});
