import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Chunks } from './chunks.ts';
import { type Element, readElements } from './html-page.ts';

/** A built site: its files, the path it is published under, and what Vite says of its chunks. */
export interface BuiltSite {
  folder: string;
  base: string;
  chunks: Chunks;
}

/** Where most people begin to answer. */
export const firstChapter = 'scope';

/** Sources that the planner asks for, in the page's language, before it can start. */
const startSources = (locale: string) =>
  new RegExp(
    [
      `^src/i18n/messages/${locale}/wizard\\.ts$`,
      `^src/plan/catalogue/words/${locale}\\.ts$`,
      `^src/plan/chapters/${firstChapter}/(?:suggestions|words/${locale})\\.ts$`,
    ].join('|'),
  );

/** Sources that it asks for besides, in the page's language, until the ten questions can be answered. */
const tenSources = (locale: string) =>
  new RegExp(
    [
      `^src/i18n/messages/${locale}/beginning\\.ts$`,
      '^src/components/wizard/views/Overview\\.tsx$',
    ].join('|'),
  );

/** The planner asks for it when somebody first wants the document. */
const markdownSource = 'src/plan/markdownFile.ts';

/** Every chapter writes its own part of the document. */
const chapterSources = /^src\/plan\/chapters\/\w+\/parts\.ts$/;

function gzip(content: string | Buffer): number {
  return content.length === 0 ? 0 : gzipSync(content).length;
}

/** Bytes of files together, each compressed by itself as a server does. */
function sizeOf({ folder }: BuiltSite, files: Iterable<string>): number {
  return [...files].reduce((total, file) => total + gzip(readFileSync(join(folder, file))), 0);
}

/** A site file from an address in a page. */
function fileAt({ base }: BuiltSite, url: string): string {
  return decodeURIComponent(new URL(url, 'http://site').pathname).slice(base.length);
}

/** The script files and the inline script that a page runs without being asked. */
function pageScripts(site: BuiltSite, elements: Element[]): { files: string[]; inline: string } {
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
  return { files: named.map((url) => fileAt(site, url)), inline: inline.join('\n').trim() };
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
export function pageWeight(site: BuiltSite, file: string): PageWeight {
  const elements = readElements(join(site.folder, file));
  const { files, inline } = pageScripts(site, elements);
  const styles = elements
    .filter(({ tag, attributes }) => tag === 'link' && attributes['rel'] === 'stylesheet')
    .map(({ attributes }) => fileAt(site, attributes['href'] ?? ''));
  const html = sizeOf(site, [file]);
  const css = sizeOf(site, styles);
  const js = sizeOf(site, site.chunks.loadedWith(files));
  return { html, css, js, scriptWithInline: js + gzip(inline), total: html + css + js };
}

/** The script files that the planner of this page needs to start. `e2e/weights.spec.ts` sees that it is so. */
export function plannerStartFiles(site: BuiltSite, file: string): Set<string> {
  const { chunks } = site;
  const [locale = ''] = file.split('/');
  const { files } = pageScripts(site, readElements(join(site.folder, file)));
  const fetched = chunks.laterSources(startSources(locale));
  return chunks.loadedWith([...files, ...fetched.map((source) => chunks.fileOf(source))]);
}

/** Bytes of JavaScript that the planner needs to start, those with the ten questions, and those it adds to write. */
export function plannerWeight(
  site: BuiltSite,
  file: string,
): { start: number; ten: number; markdown: number } {
  const { inline } = pageScripts(site, readElements(join(site.folder, file)));
  const start = plannerStartFiles(site, file);
  const sources = [markdownSource, ...site.chunks.laterSources(chapterSources)];
  const writer = site.chunks.loadedWith(sources.map((source) => site.chunks.fileOf(source)));
  const [locale = ''] = file.split('/');
  const asked = site.chunks.laterSources(tenSources(locale));
  const ten = site.chunks.loadedWith(asked.map((source) => site.chunks.fileOf(source)));
  return {
    start: gzip(inline) + sizeOf(site, start),
    ten: gzip(inline) + sizeOf(site, start.union(ten)),
    markdown: sizeOf(site, writer.difference(start)),
  };
}
