// @ts-check
// `npm run preview [-- --port 4321]`: serves dist/ until Ctrl+C.
// Astro's own function and not its command line: that one allows a single server per project.
import { existsSync } from 'node:fs';
import { Server } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { root } from './toolchain.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });

if (!existsSync(join(root, 'dist', 'index.html'))) {
  console.error('There is no build to serve. Run: npm run build');
  process.exit(1);
}

/**
 * Markdown and plain text say their encoding, without which a browser takes Chinese and Korean for Western letters.
 * @type {import('node:http').RequestListener}
 */
function nameEncoding({ url = '' }, response) {
  // Not by `new URL`, to which two slashes at the beginning are the name of a host.
  const [pathname = ''] = url.split('?');
  const type = { md: 'markdown', txt: 'plain' }[pathname.split('.').at(-1) ?? ''];
  if (type) response.setHeader('Content-Type', `text/${type}; charset=utf-8`);
}

// When the port is in use, the next free one is taken and said.
const server = await preview({ root, server: { port: Number(values.port) }, logLevel: 'error' });
if ('server' in server && server.server instanceof Server) {
  server.server.prependListener('request', nameEncoding);
}
const base = (process.env.SITE_BASE ?? '').replace(/^\/?/, '/').replace(/\/?$/, '/');
console.log(`\nThe site is at http://localhost:${server.port}${base}\nPress Ctrl+C to stop.\n`);

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    void server.stop().finally(() => process.exit(0));
  });
}
