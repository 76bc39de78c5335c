// @ts-check
// What may import what: pages -> layouts -> components -> storage -> plan -> i18n, and the floors inside of plan.
// A file belongs to the first entry that one of its patterns fits; a file that fits none is an error.

/**
 * @typedef {object} Layer
 * @property {string} name
 * @property {string[]} files patterns from the root of the project
 * @property {string[]} on the layers it stands on; it may import from these and from itself
 * @property {string[]} [without] packages it must do without; `node:*` are those that Node brings
 */

const browserless = ['astro', 'astro:*', 'preact', '@preact/*', 'idb', 'node:*'];

/** A chapter's folder opens here: what it does beyond asking comes by `import()`, from a floor above. */
const door = 'plan: doors';

/**
 * The floors of src/plan, the lowest first; each stands on all below it.
 * @type {{ name: string, files: string[] }[]}
 */
const planFloors = [
  {
    // What an answer can be, and the ids and words that answers are made of.
    name: 'kinds',
    files: [
      'src/plan/{kinds,catalogue,words,drawings}/**',
      'src/plan/{mapValues,typedText,calendar,hash,workdays,inline,sources,translations,tree}.ts',
    ],
  },
  {
    // What is asked, and what it is called.
    name: 'questions',
    files: [
      'src/plan/chapters/*/{questions,sets,suggestions}.ts',
      'src/plan/chapters/measures/shares.ts',
      'src/plan/chapters/*/{words,findings}/**',
      'src/plan/chapters/chapter.ts',
    ],
  },
  { name: 'doors', files: ['src/plan/chapters/*/{index,later}.ts', 'src/plan/chapters/whole.ts'] },
  { name: 'registry', files: ['src/plan/chapters/{index,registry}.ts'] },
  {
    // Answers: a plan, what is asked in it, and what a chapter writes with.
    name: 'plan',
    files: [
      'src/plan/{plan,kept,asking,depth,progress,registers,size,questionRef,provenance,planZone}.ts',
      'src/plan/{proposals,ladder,peopleOn,translating,ownTexts,finding,writer,gap,form,loading,parts}.ts',
      'src/plan/{staffing,helpDays,hours}.ts',
      'src/plan/migrate/**',
      'src/plan/examples/{ids,story,entries}.ts',
      'src/plan/examples/cast/**',
    ],
  },
  { name: 'chapters', files: ['src/plan/chapters/**'] },
  { name: 'documents', files: ['src/plan/**'] },
];

const plan = planFloors.map(({ name }) => `plan: ${name}`);

/** @type {Layer[]} */
export const layers = [
  // Only tests import what is there for tests.
  { name: 'tests', files: ['src/**/testing/**', 'src/**/*.test.{ts,tsx}'], on: ['*'] },
  { name: 'i18n', files: ['src/i18n/**'], on: [], without: [...browserless, 'valibot'] },
  { name: 'policy', files: ['src/policy/**'], on: [] },
  { name: 'styles', files: ['src/styles/**'], on: ['site', 'guide', 'layouts'] },
  {
    // A page of the guide names its chapter.
    name: 'content',
    files: ['src/content/**', 'src/content.config.ts'],
    on: ['i18n', 'plan: registry'],
  },
  ...planFloors.map(({ files }, floor) => ({
    name: String(plan[floor]),
    files,
    on: ['i18n', ...plan.slice(0, floor), ...(plan[floor] === door ? ['plan: chapters'] : [])],
    without: browserless,
  })),
  {
    name: 'storage',
    files: ['src/storage/**'],
    on: ['i18n', ...plan],
    without: browserless.filter((name) => name !== 'idb'),
  },
  {
    name: 'wizard',
    files: ['src/components/wizard/**'],
    on: ['i18n', ...plan, 'storage', 'styles'],
    without: ['astro', 'astro:*', 'node:*'],
  },
  {
    name: 'site',
    files: ['src/components/site/**'],
    on: ['i18n', 'content', ...plan, 'guide', 'styles'],
  },
  {
    name: 'guide',
    files: ['src/components/guide/**'],
    on: ['i18n', 'content', ...plan, 'site', 'styles'],
  },
  {
    name: 'layouts',
    files: ['src/layouts/**'],
    on: ['i18n', 'policy', 'content', 'site', 'guide', 'styles'],
  },
  {
    name: 'pages',
    files: ['src/pages/**'],
    on: ['i18n', 'content', ...plan, 'wizard', 'site', 'guide', 'layouts', 'styles'],
  },
];
