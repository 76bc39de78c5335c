// Every page of the guide as Markdown beside it, made from what was built: `/en/guide/training.md`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guidePages } from '../src/i18n/guide.ts';
import { localeIds } from '../src/i18n/locales.ts';
import { pageMarkdown } from './markdown/page-markdown.ts';
import { dist } from './site-files.ts';

for (const locale of localeIds) {
  for (const page of guidePages) {
    const path = join(dist, locale, 'guide', page);
    writeFileSync(`${path}.md`, pageMarkdown(readFileSync(join(path, 'index.html'), 'utf8')));
  }
}
