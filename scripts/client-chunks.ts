import type { AstroIntegration } from 'astro';

/** Libraries that the planner always loads. */
const libraries = /\/node_modules\/(?:preact|valibot|idb|@astrojs\/preact)\//;

/** What a plan is before any of its chapters is opened: kinds, questions, titles. */
const plan =
  /\/src\/(?:i18n\/(?:forms\/)?[^/]+|plan\/(?:kinds|catalogue|words|migrate)\/[^/]+|plan\/(?:plan|kept|asking|tree|loading|questionRef|typedText|calendar|answersComment)|plan\/chapters\/(?:[^/]+\/)?(?:index|registry|questions|sets))\.ts$/;

const chunks = {
  // The lists of what to preload weigh more than they save: little is not there yet.
  modulePreload: false,
  rolldownOptions: {
    output: {
      // Together, what is always loaded compresses better than in thirty files.
      codeSplitting: {
        groups: [
          { name: 'libraries', test: libraries },
          { name: 'plan', test: plan },
        ],
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
