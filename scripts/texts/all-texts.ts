import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Locale } from '../../src/i18n/locales.ts';
import { guideTree, splitFrontMatter } from '../guide-page.ts';
import { root } from '../toolchain.mjs';
import { type Block, blocksIn } from './in-markdown.ts';
import { textsOfModule } from './in-modules.ts';
import { textsOfYaml } from './in-yaml.ts';
import type { Text } from './text.ts';

/** A text of a file: where it stands there, what it is for and what it says. */
type InFile = readonly [at: string, use: Text['use'], value: string];

/** How texts are taken from the files that a pattern finds; `LOCALE` stands for the language. */
const kinds: readonly { files: string; read: (source: string) => InFile[] }[] = [
  // A module with words is called by its language, or stands in its folder.
  { files: 'src/{i18n,plan}/**/{LOCALE.ts,LOCALE/*.ts}', read: inModule },
  { files: 'src/content/guide/LOCALE/*.mdx', read: inPage },
  { files: 'src/content/glossary/LOCALE.yaml', read: inGlossary },
  { files: 'src/content/search/LOCALE.yaml', read: inSearchWords },
  { files: 'src/plan/golden/LOCALE/*.md', read: inDocument },
];

/** Everything that is written in a language, as readers get it. */
export function textsIn(locale: Locale): Text[] {
  return kinds.flatMap(({ files, read }) =>
    globSync(files.replaceAll('LOCALE', locale), { cwd: root }).flatMap((found) => {
      const file = found.replaceAll('\\', '/');
      const texts = read(readFileSync(join(root, file), 'utf8'));
      return texts.map(([at, use, value]) => ({ locale, use, file, at, value }));
    }),
  );
}

function inModule(source: string): InFile[] {
  return textsOfModule(source).map(({ key, value }) => [key, 'prose', value]);
}

function inGlossary(source: string): InFile[] {
  return textsOfYaml(source).map(({ key, value }) => [
    key,
    key.includes('.also.') ? 'synonym' : 'prose',
    value,
  ]);
}

function inSearchWords(source: string): InFile[] {
  return textsOfYaml(source).map(({ key, value }) => [key, 'synonym', value]);
}

function inPage(source: string): InFile[] {
  const { yaml, rest } = splitFrontMatter(source);
  const front = textsOfYaml(yaml).flatMap(({ key, value }): InFile[] => {
    if (key === 'title' || key === 'description') return [[key, 'prose', value]];
    return key.startsWith('keywords') ? [[key, 'synonym', value]] : [];
  });
  return [...front, ...blocks(source, rest, blocksIn(guideTree(rest)), 'prose')];
}

function inDocument(source: string): InFile[] {
  const { rest } = splitFrontMatter(source);
  const tree = fromMarkdown(rest, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return blocks(source, rest, blocksIn(tree), 'document');
}

/** Blocks by the line that they have in the whole file. */
function blocks(source: string, rest: string, found: Block[], use: Text['use']): InFile[] {
  const before = source.slice(0, source.length - rest.length).split('\n').length - 1;
  return found.map(({ line, text }) => [`line ${before + line}`, use, text]);
}
