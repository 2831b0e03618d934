import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
}

/**
 * Starts WebKitWebDriver, and a virtual screen if the machine has no screen. Both end with this process.
 * @returns {Promise<number>} the driver's port.
 */
export async function startWebKitDriver() {
  const children = [];
  process.once('exit', () => children.forEach((child) => child.kill()));
  const env = {
    ...process.env,
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    NO_AT_BRIDGE: '1',
  };
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) {
    const screen = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const xvfb = spawn('Xvfb', screen, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
    children.push(xvfb);
    const [line] = await once(xvfb.stdio[3], 'data');
    env.DISPLAY = `:${String(line).trim()}`;
  }
  const port = await freePort();
  children.push(spawn('WebKitWebDriver', [`--port=${port}`], {env, stdio: 'ignore'}));
  const ready = () =>
    fetch(`http://127.0.0.1:${port}/status`).then(
      ({ok}) => ok,
      () => false,
    );
  const deadline = Date.now() + 10_000;
  while (!(await ready())) {
    if (Date.now() > deadline) throw new Error('WebKitWebDriver did not start within 10 s');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return port;
}
