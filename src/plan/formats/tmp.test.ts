import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { localeIds } from '../../i18n/locales';
import { loadExamples } from '../examples';
import { loadWords } from '../loading';
import { chapterIds } from '../chapters';
import { fileKinds } from './format';
import { loadFormatWords, loadWriter } from './load';
import { textOf } from '../markdownFile';

test('write', { timeout: 60000 }, async () => {
  for (const locale of localeIds) {
    const words = await loadWords(locale);
    const tell = await loadExamples(locale);
    const say = await loadFormatWords(locale);
    for (const size of ['small', 'large'] as const) {
      const plan = tell(size, size);
      writeFileSync(`/tmp/out/${size}.${locale}.md`, textOf(plan, words));
      for (const format of ['word','html','contacts','raci','calendar'] as const) {
        const { write } = await loadWriter(format);
        const t = performance.now();
        const content = await write({ plan, words, say, options: { chapters: chapterIds, diagram: false }, now: new Date('2026-11-22T08:00:00Z') });
        console.log(locale, size, format, Math.round(performance.now()-t), 'ms');
        writeFileSync(`/tmp/out/${size}.${locale}.${fileKinds[format].part ?? ''}.${fileKinds[format].extension}`.replace('..','.'), typeof content === 'string' ? content : Buffer.from(content ?? new ArrayBuffer(0)));
      }
    }
  }
});
