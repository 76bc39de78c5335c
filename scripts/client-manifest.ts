import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { root } from './toolchain.mjs';

const name = 'client-manifest.json';

/** Where the build leaves Vite's manifest; visitors have no use for it. */
export const manifestPath = join(root, '.astro', name);

/** Has Vite say which source file went into which chunk, and keeps that beside the site, not in it. */
export function clientManifest(): AstroIntegration {
  return {
    name: 'client-manifest',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'client-manifest',
          configEnvironment: (environment: string) =>
            environment === 'client' ? { build: { manifest: name } } : undefined,
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:done': ({ dir }) => {
        renameSync(fileURLToPath(new URL(name, dir)), manifestPath);
      },
    },
  };
}
