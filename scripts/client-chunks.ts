import type { AstroIntegration } from 'astro';

/** What the planner always loads, and what else stands in the way of its first question. */
const begun =
  /\/(wizard\/start|wizard\/state\/fitting|fields\/cleanControl|forms\/plural|zones\/cities)\.ts$/;

/** What is only ever loaded together, most of it for all chapters at once: a file each would be a request each. */
const together: readonly [name: string, RegExp][] = [
  ['drafting', /\/wizard\/(?:views\/ten\/draft|state\/proposing)\.ts$/],
  [
    'counted',
    /\/plan\/(?:kinds\/counted|chapters\/(?:training\/(?:agenda|attending)|rollout\/load)|workdays)\.ts$/,
  ],
  ['chapters', /\/plan\/chapters\/\w+\/(later|propose)\.ts$/],
  ['chapters', /\/plan\/chapters\/\w+\/(reasons|examples)\/([\w-]+)\.ts$/],
];

const chunks = {
  // The lists of what to preload weigh more than they save: little is not there yet.
  modulePreload: false,
  rolldownOptions: {
    preserveEntrySignatures: 'allow-extension',
    output: {
      // Names stand in the code that imports them. For as many files as ours, seven letters are the least there can be.
      entryFileNames: '_astro/[name].[hash:7].js',
      chunkFileNames: '_astro/[name].[hash:7].js',
      codeSplitting: {
        groups: [
          // What the planner always loads, with all that it imports: in one file it compresses better than in thirty.
          { name: 'planner', test: begun },
          ...together.map(([name, test]) => ({
            test,
            // Files of a group that have more in common, such as their language, are in a file by that.
            name: (id: string) => [name, ...(test.exec(id)?.slice(1) ?? [])].join('-'),
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
