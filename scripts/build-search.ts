// The search of a built site: our index of places, which answers first, and Pagefind's of every word.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { IndexFile, Said } from '../src/components/site/search/packed.ts';
import { localeIds, locales, type Locale } from '../src/i18n/locales.ts';
import { indexOf } from './search/index-of.ts';
import {
  type Names,
  pageRecords,
  placesNowhere,
  questionRecords,
  type Record,
} from './search/records.ts';
import { sectionsOf } from './search/sections.ts';
import { dist } from './site-files.ts';

/** What the site says for search; the file that brings it has done its work and goes. */
function namesIn(locale: Locale): Names {
  const path = join(dist, locale, 'search', 'names.json');
  const names = JSON.parse(readFileSync(path, 'utf8')) as Names;
  rmSync(path);
  return names;
}

/** What can be found in a language. */
function recordsIn(locale: Locale, names: Names): Record[] {
  const pages = Object.keys(names.pages).flatMap((page) => {
    const html = readFileSync(join(dist, locale, 'guide', page, 'index.html'), 'utf8');
    return pageRecords(page, sectionsOf(html), names);
  });
  const records = [...pages, ...questionRecords(names)];
  const nowhere = placesNowhere(names, records);
  if (nowhere.length > 0) {
    throw new Error(`src/content/search/${locale}.yaml has no such place: ${nowhere.join(', ')}`);
  }
  return records;
}

function writeOurs(locale: Locale, records: readonly Record[], said: Said): void {
  const version = createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, 8);
  const folder = join(dist, locale, 'search');
  mkdirSync(join(folder, version), { recursive: true });
  const index: IndexFile = { ...indexOf(locale, records, version), said };
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  records.forEach(({ text }, number) => {
    writeFileSync(join(folder, version, `${number}.txt`), text);
  });
}

/** Interfaces that Pagefind brings along; ours is the search box. */
const isUnused = (path: string): boolean =>
  /^pagefind-(component-ui|modular-ui|ui|highlight)\.(css|js)$/.test(path);

/**
 * Writes the files here and not by `writeFiles`: its process is ended while the last may not be written yet, which on a
 * busy machine left an empty one and a search of the whole text that could not start.
 */
async function writePagefind(index: PagefindIndex): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join('\n'));
  for (const { path, content } of files) {
    if (isUnused(path)) continue;
    const target = join(dist, 'pagefind', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

const { index, errors } = await createIndex();
if (!index) throw new Error(errors.join('\n'));
for (const locale of localeIds) {
  const names = namesIn(locale);
  const records = recordsIn(locale, names);
  writeOurs(locale, records, names.said);
  for (const { path, id, heading, names, text } of records) {
    const added = await index.addCustomRecord({
      url: `/${locale}/${path}#${id}`,
      language: locales[locale].lang.toLowerCase(),
      content: [heading, names.join(', '), text].join('\n'),
      meta: { place: `${path}#${id}` },
    });
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  }
}
await writePagefind(index);
await close();
