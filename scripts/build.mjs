// @ts-check
// `npm run build`: the site, its guide as Markdown and its search index into dist/, once nothing that its pages name is missing.
import { ensureInstalled } from './install.mjs';
import { runTool } from './toolchain.mjs';

await ensureInstalled();
const code =
  (await runTool('check-content.ts', ['--quiet'])) ||
  (await runTool('astro', ['build'])) ||
  (await runTool('build-markdown.ts')) ||
  (await runTool('build-search.ts'));
process.exit(code);
