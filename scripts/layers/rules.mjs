// @ts-check
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import boundaries from 'eslint-plugin-boundaries';
import importX from 'eslint-plugin-import-x';
import { layers } from './layers.mjs';

const everyLayer = layers.map(({ name }) => name);
const resolver = { typescript: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.astro', '.css'] } };

/** @param {import('./layers.mjs').Layer} layer */
function policies({ name, on, without = [] }) {
  const from = { file: { categories: name } };
  const above = everyLayer.filter((other) => other !== name && !on.includes(other));
  const forbidden = on.includes('*') ? [] : above;
  return [
    {
      from,
      disallow: { to: { file: { categories: { anyOf: forbidden } } } },
      message: `${name} must not import from {{to.file.categories}}: see scripts/layers/layers.mjs.`,
    },
    {
      from,
      disallow: { to: { module: { source: without } } },
      message: `${name} must do without this package: see scripts/layers/layers.mjs.`,
    },
  ].filter(({ disallow: { to } }) => ('file' in to ? forbidden.length > 0 : without.length > 0));
}

/**
 * ESLint configuration that holds the layers, and finds imports that run in a circle.
 * Both resolve the files themselves; imports of types count for the layers as well.
 * @type {import('eslint').Linter.Config[]}
 */
export const importLayers = [
  {
    name: 'layers',
    files: ['src/**/*.{ts,tsx,astro}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': resolver,
      'boundaries/include': ['src/**/*'],
      'boundaries/files': layers.map(({ name, files }) => ({ category: name, pattern: files })),
      'boundaries/files-single-match': true,
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        { default: 'allow', checkAllOrigins: true, policies: layers.flatMap(policies) },
      ],
    },
  },
  {
    name: 'circles',
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: {
      ...importX.flatConfigs.typescript.settings,
      'import-x/resolver-next': [createTypeScriptImportResolver()],
    },
    rules: {
      // A view that is loaded later may name others that are: nothing waits for itself there.
      'import-x/no-cycle': [
        'error',
        { ignoreExternal: true, allowUnsafeDynamicCyclicDependency: true },
      ],
    },
  },
];
