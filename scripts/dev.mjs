// @ts-check
// `npm run dev`: installs if needed, then Astro's server for writing.
import { ensureInstalled } from './install.mjs';
import { runTool } from './toolchain.mjs';

process.on('SIGINT', () => undefined);

await ensureInstalled();
process.exit(await runTool('astro', ['dev', ...process.argv.slice(2)]));
