import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Element, readElements } from './html-page.ts';
import { importsInSite, loadedModules } from './module-graph.ts';
import { base, dist } from './site-files.ts';

/** Message modules (src/i18n/messages/<locale>/) that the planner fetches before it can start. */
const startChunk = /^(?:wizard|hints|plan|labels|catalogue|messages)[.-]/;
/** The planner asks for `plan/markdownFile` when somebody first wants the document. */
const markdownChunk = /^markdownFile[.-]/;

const importsOf = importsInSite(dist, base);

function gzip(content: string | Buffer): number {
  return content.length === 0 ? 0 : gzipSync(content).length;
}

/** Bytes of files together, each compressed by itself as a server does. */
function sizeOf(files: Iterable<string>): number {
  return [...files].reduce((total, file) => total + gzip(readFileSync(join(dist, file))), 0);
}

/** A site file from an address in a page. */
function fileAt(url: string): string {
  return decodeURIComponent(new URL(url, 'http://site').pathname).slice(base.length);
}

/** The script files and the inline script that a page runs without being asked. */
function pageScripts(elements: Element[]): { files: string[]; inline: string } {
  const named = elements.flatMap(({ tag, attributes }) => {
    if (tag === 'script') return attributes['src'] ?? [];
    if (tag === 'link' && attributes['rel'] === 'modulepreload') return attributes['href'] ?? [];
    if (tag !== 'astro-island') return [];
    const urls = ['component-url', 'renderer-url', 'before-hydration-url'];
    return urls.flatMap((name) => attributes[name] ?? []);
  });
  const inline = elements
    .filter(({ tag, attributes }) => tag === 'script' && !attributes['type']?.includes('json'))
    .map(({ text }) => text);
  return { files: named.map(fileAt), inline: inline.join('\n').trim() };
}

/** Bytes after gzip that a page costs before anybody touches it. */
export interface PageWeight {
  html: number;
  css: number;
  /** Script in files. What is inline weighs in `html` and is in `scriptWithInline`. */
  js: number;
  scriptWithInline: number;
  total: number;
}

/** Weighs a page that is for reading. */
export function pageWeight(file: string): PageWeight {
  const elements = readElements(join(dist, file));
  const { files, inline } = pageScripts(elements);
  const styles = elements
    .filter(({ tag, attributes }) => tag === 'link' && attributes['rel'] === 'stylesheet')
    .map(({ attributes }) => fileAt(attributes['href'] ?? ''));
  const html = sizeOf([file]);
  const css = sizeOf(styles);
  const js = sizeOf(loadedModules(files, importsOf).loaded);
  return { html, css, js, scriptWithInline: js + gzip(inline), total: html + css + js };
}

/** Bytes of JavaScript that the planner needs to start, and those it adds to write Markdown. */
export function plannerWeight(file: string): { start: number; markdown: number } {
  const { files, inline } = pageScripts(readElements(join(dist, file)));
  const { loaded, later } = loadedModules(files, importsOf);
  const withImports = (path: string): number => sizeOf(loadedModules([path], importsOf).loaded);
  const kindOf = (path: string) => basename(path).split(/[.-]/)[0];
  // A page that names the chunks of its language beforehand is taken at its word.
  const named = new Set([...loaded].filter((path) => files.includes(path)).map(kindOf));
  // One language is fetched; of chunks that bear the same name the heaviest stands for all.
  const messages = Map.groupBy(
    [...later].filter((path) => startChunk.test(basename(path)) && !named.has(kindOf(path))),
    kindOf,
  );
  const heaviest = [...messages.values()].flatMap(
    (paths) => paths.sort((one, other) => withImports(other) - withImports(one))[0] ?? [],
  );
  const start = loadedModules([...files, ...heaviest], importsOf);
  const writers = [...start.later].filter((path) => markdownChunk.test(basename(path)));
  const markdown = loadedModules(writers, importsOf).loaded.difference(start.loaded);
  return {
    start: gzip(inline) + sizeOf(start.loaded),
    // Without such a chunk the budget would hold without anything being measured.
    markdown: writers.length === 0 ? NaN : sizeOf(markdown),
  };
}
