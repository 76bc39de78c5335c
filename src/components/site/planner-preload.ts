import { glob, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

interface Chunk {
  /** The source file that it was asked for as, when it was. */
  source: string;
  /** Chunks that it brings along, below the site's folder. */
  imports: readonly string[];
}

/** What the planner asks for before it can start, besides itself: the words of the page's language. */
const startsWith = (locale: string) => [
  `/i18n/messages/${locale}/wizard.ts`,
  `/i18n/messages/${locale}/plan.ts`,
];

/** Nothing is painted before the header has been read to its end: half a header grows, and moves (Chromium only). */
const wholeHeader = '<link rel="expect" href="#main" blocking="render">';

/** A chunk with all that it brings along. */
function withImports(files: readonly string[], chunks: ReadonlyMap<string, Chunk>): Set<string> {
  const found = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    waiting.push(...(chunks.get(file)?.imports ?? []));
  }
  return found;
}

/** The links that have the browser fetch all at once what a planner page needs to start. */
function preloads(html: string, locale: string, chunks: ReadonlyMap<string, Chunk>): string {
  const asked = [...html.matchAll(/ (?:component|renderer)-url="([^"]*)"/g)].map(
    ([, url = '']) => url,
  );
  const folder = asked[0]?.slice(0, asked[0].lastIndexOf('/_astro/') + 1) ?? '/';
  const words = startsWith(locale).map((end) => {
    const found = [...chunks].find(([, { source }]) => source.endsWith(end));
    if (!found) throw new Error(`No chunk was built from ${end}.`);
    return found[0];
  });
  const files = withImports([...asked.map((url) => url.slice(folder.length)), ...words], chunks);
  // Low: the style sheets, without which nothing is painted, come first.
  return [...files]
    .map((file) => `<link rel="modulepreload" href="${folder}${file}" fetchpriority="low">`)
    .join('');
}

/**
 * Lets a planner page name all the modules that it needs to start. Without, the browser learns of them in four steps,
 * each of which waits for the one before: 2.0 s to the largest paint on a slow phone, by Lighthouse.
 */
export function plannerPreload(): AstroIntegration {
  const chunks = new Map<string, Chunk>();
  const collect: Plugin = {
    name: 'planner-preload',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        const { fileName, facadeModuleId, imports } = output;
        chunks.set(fileName, { source: facadeModuleId ?? '', imports });
      }
    },
  };
  return {
    name: 'planner-preload',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [collect] } });
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for await (const file of glob('*/planner/index.html', { cwd: root })) {
          const html = await readFile(root + file, 'utf8');
          const locale = basename(file.slice(0, -'/planner/index.html'.length));
          const links = wholeHeader + preloads(html, locale, chunks);
          await writeFile(root + file, html.replace('</head>', `${links}</head>`));
        }
      },
    },
  };
}
