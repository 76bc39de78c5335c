// @ts-check
// Imports point one way: pages -> layouts -> components -> storage -> plan -> i18n.

/**
 * What a folder must not import.
 * @typedef {object} Boundary
 * @property {string} folder
 * @property {string[]} ours other folders of src/, or the folders beside it in components/
 * @property {string[]} [packages] packages that this folder must do without
 */

const browserless = ['astro', 'preact', '@preact', 'idb'];

/** @type {Boundary[]} */
const boundaries = [
  {
    folder: 'src/i18n',
    ours: ['plan', 'storage', 'components', 'layouts', 'pages', 'content', 'styles'],
    packages: [...browserless, 'valibot', 'node'],
  },
  {
    folder: 'src/plan',
    ours: ['storage', 'components', 'layouts', 'pages', 'content', 'styles'],
    packages: [...browserless, 'node'],
  },
  {
    folder: 'src/storage',
    ours: ['components', 'layouts', 'pages', 'content', 'styles'],
    packages: ['astro', 'preact', '@preact', 'node'],
  },
  {
    folder: 'src/components/wizard',
    ours: ['site', 'guide', 'layouts', 'pages', 'content'],
    packages: ['astro', 'node'],
  },
  { folder: 'src/components/site', ours: ['wizard', 'layouts', 'pages'] },
  { folder: 'src/components/guide', ours: ['wizard', 'layouts', 'pages'] },
  { folder: 'src/layouts', ours: ['wizard', 'pages'] },
  { folder: 'src/pages', ours: ['pages'] },
  { folder: 'src/content', ours: ['storage', 'plan', 'components', 'layouts', 'pages'] },
];

/** @param {Boundary} boundary */
function forbiddenImports({ folder, ours, packages = [] }) {
  // A folder is reached by climbing up to it: `../plan/x`, `../../components/site/x`.
  const climbing = String.raw`^(?:\.\./)+(?:components/)?(?:${ours.join('|')})/`;
  const named = `^(?:${packages.join('|')})(?:[:/]|$)`;
  return [
    { regex: climbing, message: `${folder} must not import from ${ours.join(', ')}.` },
    ...(packages.length > 0
      ? [{ regex: named, message: `${folder} must do without ${packages.join(', ')}.` }]
      : []),
  ];
}

/**
 * ESLint configuration that holds the boundaries, for `import` and for `import()`.
 * @type {import('eslint').Linter.Config[]}
 */
export const importBoundaries = boundaries.map((boundary) => {
  const patterns = forbiddenImports(boundary);
  return {
    name: `boundary of ${boundary.folder}`,
    files: [`${boundary.folder}/**/*`],
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      'no-restricted-syntax': [
        'error',
        ...patterns.map(({ regex, message }) => ({
          selector: `ImportExpression[source.value=/${regex.replaceAll('/', String.raw`\/`)}/]`,
          message,
        })),
      ],
    },
  };
});
