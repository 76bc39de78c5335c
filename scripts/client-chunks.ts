import type { AstroIntegration } from 'astro';

/** What is only ever loaded for all chapters at once: a file each would be a request each. */
const together = [
  /\/plan\/chapters\/\w+\/(later|propose)\.ts$/,
  /\/plan\/chapters\/\w+\/(reasons|examples)\/([\w-]+)\.ts$/,
];

/** What the files of a group have in common, such as `reasons-nl`. */
const nameIn = (test: RegExp, id: string) => test.exec(id)?.slice(1).join('-') ?? null;

const chunks = {
  // The lists of what to preload weigh more than they save: little is not there yet.
  modulePreload: false,
  rolldownOptions: {
    preserveEntrySignatures: 'allow-extension',
    output: {
      codeSplitting: {
        groups: [
          // What the planner always loads, with all that it imports: in one file it compresses better than in thirty.
          { name: 'planner', test: /\/components\/wizard\/start\.ts$/ },
          ...together.map((test) => ({
            test,
            name: (id: string) => nameIn(test, id),
            includeDependenciesRecursively: false,
          })),
        ],
      },
    },
  },
} as const;

/** Vite hands every `import()` to this module, which fetches first what is in a list. Ours are empty. */
const preloading = 'vite/preload-helper.js';

/** Says what of the planner goes into one file; what is loaded when it is needed keeps files of its own. */
export function clientChunks(): AstroIntegration {
  return {
    name: 'client-chunks',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'client-chunks',
          enforce: 'pre' as const,
          configEnvironment: (environment: string) =>
            environment === 'client' ? { build: chunks } : undefined,
          load: (id: string) =>
            id.endsWith(preloading) ? 'export const __vitePreload = (load) => load();' : undefined,
          generateBundle(_: unknown, bundle: Record<string, { code?: string }>) {
            const listing = Object.values(bundle).find(({ code }) => code?.includes('mapDeps'));
            if (listing) throw new Error('A list of what to preload is not empty.');
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
