import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { init, parse } from 'es-module-lexer';

await init;

/** What a built module loads: at once, and when first needed. Paths below the site's folder. */
export interface ModuleImports {
  fixed: string[];
  later: string[];
}

/** Reads the imports of one built module; `baseUrl` is where the site's folder is published. */
export function moduleImports(source: string, file: string, baseUrl = '/'): ModuleImports {
  const [imports] = parse(source);
  const imported: ModuleImports = { fixed: [], later: [] };
  for (const { n: specifier, d: dynamicAt } of imports) {
    if (specifier === undefined) continue;
    const path = specifier.startsWith('.')
      ? posix.join(posix.dirname(file), specifier)
      : specifier.slice(baseUrl.length);
    (dynamicAt === -1 ? imported.fixed : imported.later).push(path);
  }
  return imported;
}

/** The modules that loading these brings along at once, and those it may ask for later. */
export function loadedModules(
  entries: Iterable<string>,
  importsOf: (file: string) => ModuleImports,
): { loaded: Set<string>; later: Set<string> } {
  const loaded = new Set<string>();
  const later = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    const imported = importsOf(file);
    waiting.push(...imported.fixed);
    for (const path of imported.later) later.add(path);
  }
  return { loaded, later: later.difference(loaded) };
}

/** `importsOf` for a built site. */
export function importsInSite(folder: string, baseUrl: string): (file: string) => ModuleImports {
  return (file) => moduleImports(readFileSync(join(folder, file), 'utf8'), file, baseUrl);
}
