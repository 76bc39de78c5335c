import { expect, it } from 'vitest';
import { loadedModules, type ModuleImports, moduleImports } from './module-graph.ts';

it('tells imports that load at once from those that load later', () => {
  const source = `import{a}from"./a.js";export*from"/plan/_astro/b.js";const c=()=>import("./c.js")`;
  expect(moduleImports(source, '_astro/main.js', '/plan/')).toEqual({
    fixed: ['_astro/a.js', '_astro/b.js'],
    later: ['_astro/c.js'],
  });
});

it('follows imports to their end and lists each module once', () => {
  const imports: Record<string, ModuleImports> = {
    main: { fixed: ['a', 'b'], later: ['writer', 'b'] },
    a: { fixed: ['b'], later: [] },
    b: { fixed: ['a'], later: [] },
  };
  const graph = loadedModules(['main'], (file) => imports[file] ?? { fixed: [], later: [] });
  expect([...graph.loaded].sort()).toEqual(['a', 'b', 'main']);
  expect([...graph.later]).toEqual(['writer']);
});
