// @ts-check
// `npm run build`: the site and its search index into dist/.
import { ensureInstalled } from './install.mjs';
import { runTool } from './toolchain.mjs';

await ensureInstalled();
const code =
  (await runTool('astro', ['build'])) || (await runTool('pagefind', ['--site', 'dist', '--quiet']));
process.exit(code);
