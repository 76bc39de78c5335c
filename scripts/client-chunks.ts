import type { AstroIntegration } from 'astro';

const chunks = {
  // The lists of what to preload weigh more than they save: little is not there yet.
  modulePreload: false,
  rolldownOptions: {
    output: {
      codeSplitting: {
        // What the planner always loads, with all that it imports: in one file it compresses better than in thirty.
        groups: [{ name: 'planner', test: /\/components\/wizard\/start\.ts$/ }],
      },
    },
  },
} as const;

/** Says what of the planner goes into one file; what is loaded when it is needed keeps files of its own. */
export function clientChunks(): AstroIntegration {
  return {
    name: 'client-chunks',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'client-chunks',
          configEnvironment: (environment: string) =>
            environment === 'client' ? { build: chunks } : undefined,
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
