import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { clientChunks } from './scripts/client-chunks.ts';
import { clientManifest } from './scripts/client-manifest.ts';
import { plannerPreload } from './scripts/planner-preload.ts';
import { locales } from './src/i18n/locales.ts';
import { siteDirectives } from './src/policy/directives.ts';
import { tightPolicy } from './src/policy/integration.ts';

/** Where the site will be published; the workflow sets both for Pages. */
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.SITE_BASE ?? '/';
const root = new URL(base.replace(/\/?$/, '/'), site).href;

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  markdown: {
    // Stable English heading ids in every language: `## Heading {#english-id}`.
    processor: satteri({ features: { headingAttributes: true } }),
    // Highlighters write style attributes, which the security policy forbids.
    syntaxHighlight: false,
  },
  integrations: [
    mdx(),
    tightPolicy(),
    clientManifest(),
    clientChunks(),
    plannerPreload(),
    sitemap({
      filter: (page) => !/\/(404|search|guide\/print)\/?$/.test(page),
      i18n: {
        defaultLocale: 'en',
        locales: Object.fromEntries(Object.entries(locales).map(([id, { lang }]) => [id, lang])),
      },
      // The language chooser at the root is nobody's translation, but passes for the English home page.
      serialize: (item) => ({
        ...item,
        links: item.links?.filter(({ url }) => url !== root),
      }),
    }),
  ],
  security: { csp: { directives: [...siteDirectives] } },
  vite: {
    build: {
      rolldownOptions: {
        onLog(level, log, handle) {
          // Astro's own marker in every MDX page; it reads the marker before bundling.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
});
