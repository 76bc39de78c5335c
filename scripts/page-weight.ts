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

/** The chapter that the ten questions are taken from. */
export const firstChapter = 'scope';

/** Sources that the planner asks for, in the page's language, until the ten questions can be answered. */
const startSources = (locale: string) =>
  new RegExp(
    [
      `^src/i18n/messages/${locale}/(?:wizard|beginning)\\.ts$`,
      `^src/plan/catalogue/words/${locale}\\.ts$`,
      `^src/plan/words/joins/${locale}\\.ts$`,
      `^src/plan/chapters/${firstChapter}/(?:suggestions|words/${locale})\\.ts$`,
      '^src/components/wizard/views/Overview\\.tsx$',
    ].join('|'),
  );

/** Sources that it asks for besides when it is opened at a chapter. */
const chapterViewSources = (locale: string) =>
  new RegExp(
    [
      `^src/i18n/messages/${locale}/views\\.ts$`,
      '^src/components/wizard/(?:ChapterNav|views/ChapterForm)\\.tsx$',
      '^src/components/wizard/grid/Lists\\.tsx$',
    ].join('|'),
  );

/** The planner asks for it when somebody first wants the document. */
const markdownSource = 'src/plan/markdownFile.ts';

/** The heaviest of the formats, which it asks for while the browser is idle or when it is chosen. */
const wordSource = 'src/plan/formats/word/file.ts';

/** Every chapter writes its own part of the document. */
const chapterSources = /^src\/plan\/chapters\/documents\.ts$/;

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

/** Files that hold what a pattern names, among what is asked for later, with all that they bring along. */
const laterFiles = ({ chunks }: BuiltSite, pattern: RegExp): Set<string> =>
  chunks.loadedWith(chunks.laterSources(pattern).map((source) => chunks.fileOf(source)));

const localeOf = (file: string): string => file.split('/')[0] ?? '';

/** The script files that the planner of this page needs to start. `e2e/weights.spec.ts` sees that it is so. */
export function plannerStartFiles(site: BuiltSite, file: string): Set<string> {
  const { files } = pageScripts(site, readElements(join(site.folder, file)));
  return site.chunks.loadedWith(files).union(laterFiles(site, startSources(localeOf(file))));
}

/** Those that it needs when it is opened at a chapter. */
export const plannerChapterFiles = (site: BuiltSite, file: string): Set<string> =>
  plannerStartFiles(site, file).union(laterFiles(site, chapterViewSources(localeOf(file))));

/** Bytes of JavaScript that the planner needs to start, to show a chapter at once, and those it adds to write, and then for Word. */
export function plannerWeight(
  site: BuiltSite,
  file: string,
): { start: number; chapter: number; markdown: number; word: number } {
  const inline = gzip(pageScripts(site, readElements(join(site.folder, file))).inline);
  const start = plannerStartFiles(site, file);
  const sources = [markdownSource, ...site.chunks.laterSources(chapterSources)];
  const writer = site.chunks.loadedWith(sources.map((source) => site.chunks.fileOf(source)));
  const word = site.chunks.loadedWith([site.chunks.fileOf(wordSource)]);
  return {
    start: inline + sizeOf(site, start),
    chapter: inline + sizeOf(site, plannerChapterFiles(site, file)),
    markdown: sizeOf(site, writer.difference(start)),
    word: sizeOf(site, word.difference(start).difference(writer)),
  };
}
