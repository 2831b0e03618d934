/** `npm start`: the demo community site on one origin, the built library on another, as in life. */
import {serve} from './serve.mjs';

const port = (name, otherwise) => {
  const value = Number(process.env[name] ?? otherwise);
  if (Number.isInteger(value) && value > 0 && value < 65536) return value;
  console.error(`${name}=${process.env[name]} is not a port number (1 to 65535).`);
  process.exit(1);
};

const ports = {site: port('PORT', 8080), library: port('CDN_PORT', 8081)};

if (ports.site === ports.library) {
  console.error('PORT and CDN_PORT must be two different ports: the demo needs two origins.');
  process.exit(1);
}

try {
  const library = await serve('dist/cdn', {port: ports.library});
  const site = await serve('dist/demo', {
    port: ports.site,
    replace: {'http://localhost:8081': library.origin},
  });
  console.log(`\n  Demo site  ${site.origin}/\n  Library    ${library.origin}/tend.js`);
  console.log(`  Write an alert  ${site.origin}/apps/compose-alert.html`);
  console.log(`  Translate  ${site.origin}/apps/translate.html\n`);
  console.log('  Press Ctrl+C to stop.');
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
