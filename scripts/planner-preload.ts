import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Chunks } from './chunks.ts';
import { manifestPath } from './client-manifest.ts';
import { plannerStartFiles } from './page-weight.ts';
import { base, siteFiles } from './site-files.ts';

/**
 * Lets a planner page name all the modules that it needs to start. Without, the browser learns of them in four steps,
 * each of which waits for the one before: 2.0 s to the largest paint on a slow phone, by Lighthouse.
 */
export function plannerPreload(): AstroIntegration {
  return {
    name: 'planner-preload',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir).replace(/\/$/, '');
        const site = { folder, base, chunks: Chunks.read(manifestPath) };
        const planners = siteFiles(folder).filter((file) => file.endsWith('/planner/index.html'));
        for (const page of planners) {
          const links = [...plannerStartFiles(site, page)]
            .filter((file) => file.startsWith('_astro/'))
            // Low: the style sheets, without which nothing is painted, come first.
            .map((f) => `<link rel="modulepreload" href="${base}${f}" fetchpriority="low">`);
          const html = await readFile(join(folder, page), 'utf8');
          await writeFile(join(folder, page), html.replace('</head>', `${links.join('')}</head>`));
        }
      },
    },
  };
}
