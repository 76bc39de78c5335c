// @ts-check
// `npm run build`: the site, its guide as Markdown and its search index into dist/, once nothing that its pages name is missing.
import { ensureInstalled } from './install.mjs';
import { runTool } from './toolchain.mjs';

await ensureInstalled();
/** What is made of the built pages; neither reads what the other writes. */
const ofPages = async () =>
  Math.max(
    ...(await Promise.all(['build-markdown.ts', 'build-search.ts'].map((each) => runTool(each)))),
  );

const code =
  (await runTool('check-content.ts', ['--quiet'])) ||
  (await runTool('astro', ['build'])) ||
  (await ofPages());
process.exit(code);
