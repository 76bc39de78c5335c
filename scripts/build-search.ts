// The search of a built site: our index of places, which answers first, and Pagefind's of every word.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
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

/** What can be found in a language; the file that brings the names has done its work and goes. */
function recordsIn(locale: Locale): Record[] {
  const path = join(dist, locale, 'search', 'names.json');
  const names = JSON.parse(readFileSync(path, 'utf8')) as Names;
  rmSync(path);
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

function writeOurs(locale: Locale, records: readonly Record[]): void {
  const version = createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, 8);
  const folder = join(dist, locale, 'search');
  mkdirSync(join(folder, version), { recursive: true });
  writeFileSync(join(folder, 'index.json'), JSON.stringify(indexOf(locale, records, version)));
  records.forEach(({ text }, number) => {
    writeFileSync(join(folder, version, `${number}.txt`), text);
  });
}

const { index, errors } = await createIndex();
if (!index) throw new Error(errors.join('\n'));
for (const locale of localeIds) {
  const records = recordsIn(locale);
  writeOurs(locale, records);
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
await index.writeFiles({ outputPath: join(dist, 'pagefind') });
await close();
