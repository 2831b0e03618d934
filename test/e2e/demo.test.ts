import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {get} from 'node:http';
import {createServer, type AddressInfo} from 'node:net';
import {createRequire} from 'node:module';
import type axeCore from 'axe-core';
import {chromium, type Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {findBrowsers} from '../../.config/tools/browsers.mjs';
import {chromiumArgs} from '../chromium-args.mjs';

/** Holds a port until it is let go. */
async function holdPort() {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  return {port, free: () => new Promise((resolve) => server.close(resolve))};
}

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, ['demo/start.mjs'], {env: {...process.env, ...env}});
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  return {child, output: () => output};
}

describe('npm start', () => {
  let child: ChildProcess;
  let browser: Browser;
  let origin: string;

  beforeAll(async () => {
    const [site, library] = await Promise.all([holdPort(), holdPort()]);
    await Promise.all([site.free(), library.free()]);
    const started = start({PORT: String(site.port), CDN_PORT: String(library.port)});
    child = started.child;
    origin = `http://localhost:${site.port}`;
    await vi.waitFor(() => expect(started.output()).toContain(`${origin}/`), {timeout: 10_000});
    expect(started.output()).toContain(`http://localhost:${library.port}/tend.js`);
    browser = await chromium.launch({executablePath: findBrowsers().chromium, args: chromiumArgs});
  });

  afterAll(async () => {
    await browser?.close();
    child?.kill();
  });

  it('says in words that a port is taken, and ends', async () => {
    const {port, free} = await holdPort();
    const {child: second, output} = start({PORT: '1', CDN_PORT: String(port)});
    const [code] = await once(second, 'exit');
    await free();
    expect(code).toBe(1);
    expect(output()).toContain(`Port ${port} is taken`);
    expect(output()).not.toContain('at ');
  });

  it('says in words that a port is none', async () => {
    const {child: second, output} = start({PORT: 'eighty'});
    const [code] = await once(second, 'exit');
    expect(code).toBe(1);
    expect(output()).toContain('PORT=eighty is not a port number');
  });

  it('says so too when the other port is taken', async () => {
    const [taken, spare] = await Promise.all([holdPort(), holdPort()]);
    await spare.free();
    const {child: second, output} = start({
      PORT: String(taken.port),
      CDN_PORT: String(spare.port),
    });
    const [code] = await once(second, 'exit');
    await taken.free();
    expect(code).toBe(1);
    expect(output()).toContain(`Port ${taken.port} is taken`);
  });

  it('stays up whatever it is asked for', async () => {
    const ports = await Promise.all([holdPort(), holdPort()]);
    await Promise.all(ports.map(({free}) => free()));
    const [site, library] = ports.map(({port}) => String(port)) as [string, string];
    const {child: requested, output} = start({PORT: site, CDN_PORT: library});
    await vi.waitFor(() => expect(output()).toContain('Ctrl+C'), {timeout: 10_000});
    const answers: Record<string, string> = {};
    for (const path of ['/../../package.json', '/?%', '/%', '//', '/']) {
      const answer = once(get(`http://localhost:${site}`, {path}), 'response');
      answers[path] = await answer.then(
        ([{statusCode}]) => (statusCode < 500 ? 'an answer' : `status ${statusCode}`),
        ({code}) => code,
      );
    }
    requested.kill();
    expect(new Set(Object.values(answers)), JSON.stringify(answers)).toEqual(
      new Set(['an answer']),
    );
  });

  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  it('shows a community’s own language, with its recordings, from the site alone', async () => {
    const page = await browser.newPage();
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await page.goto(`${origin}/own-language.html`);
    const guide = page.locator('tend-naloxone-guide');
    const title = guide.locator('h2[id=title]');
    await expect.poll(() => title.textContent()).toContain('[Our words: How to respond');
    const breaths = guide.locator('[data-step=breaths]');
    expect(await breaths.textContent()).toMatch(
      /\[Our words: Tilt the head back\. .*one breath every 5\ss\./,
    );
    await breaths.getByRole('button', {name: '[Our words: Listen]'}).click();
    const recording = () => requested.filter((url) => url.endsWith('.wav'));
    await expect.poll(recording).toEqual([`${origin}/languages/qaa-x-willow/audio/breaths.wav`]);
    await page.close();
  });

  const pages = ['', 'fr.html', 'both.html', 'languages.html', 'own-language.html'];
  it.each([...pages, 'packs.html', 'fallback.html'])('serves a sound page: /%s', async (path) => {
    const page = await browser.newPage({viewport: {width: 320, height: 640}});
    const faults: string[] = [];
    page.on('pageerror', ({message}) => faults.push(message));
    page.on('console', (message) => {
      // The one page is there to show what happens without the script.
      const expected = path === 'fallback.html' && message.text().includes('404');
      if (['error', 'warning'].includes(message.type()) && !expected) faults.push(message.text());
    });
    await page.goto(`${origin}/${path}`);
    if (path === 'fallback.html') {
      expect(await page.locator('tend-naloxone-guide').isVisible()).toBe(true);
    } else {
      await page.locator('tend-naloxone-guide h2[id=title]').last().waitFor();
    }
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const run = (window as unknown as {axe: typeof axeCore}).axe;
      const {violations} = await run.run({resultTypes: ['violations']});
      return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
    });
    expect(found).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    expect(faults).toEqual([]);
    await page.close();
  });
});
