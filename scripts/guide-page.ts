import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { parse } from 'yaml';
import { root } from './toolchain.mjs';

/** What a translation must share with its English page, and what it must not. */
export interface GuidePage {
  frontMatter: Record<string, unknown>;
  body: string;
  /** `##id`, in order: level and id together. */
  headings: string[];
  /** Components with their kind and id, sorted: word order moves some within a sentence. */
  components: string[];
  /** Ids given to `<Cite>`, sorted. */
  cited: string[];
  /** `rows×columns` of each table. */
  tables: string[];
  /** The wording of the description, paragraphs and headings, without what components add. */
  passages: string[];
  words: number;
}

/** The part of a syntax tree's node that matters here. */
interface Node {
  type: string;
  children?: Node[];
  value?: string;
  depth?: number;
  name?: string | null;
  attributes?: { name?: string; value?: string }[];
  data?: { hProperties?: { id?: string } };
}

/** Where a guide page stands. */
export function guidePath(locale: string, page: string): string {
  return join(root, 'src', 'content', 'guide', locale, `${page}.mdx`);
}

/** Names of the guide pages that stand in a language's folder. */
export function guidePageNames(locale: string): string[] {
  const folder = dirname(guidePath(locale, ''));
  return existsSync(folder) ? readdirSync(folder).map((file) => basename(file, '.mdx')) : [];
}

/** Reads a guide page; undefined when there is none. */
export function readGuidePage(locale: string, page: string): GuidePage | undefined {
  const path = guidePath(locale, page);
  return existsSync(path) ? parseGuidePage(readFileSync(path, 'utf8')) : undefined;
}

/** Parses a guide page with the very parser that the site uses. */
export function parseGuidePage(source: string): GuidePage {
  const [, yaml = '', rest = source] =
    /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(source) ?? [];
  const body = rest.trim();
  const nodes = flatten(
    mdxToMdast(body, { features: { headingAttributes: true, smartPunctuation: false } }) as Node,
  );
  const components = nodes.filter(({ name }) => typeof name === 'string' && /^[A-Z]/.test(name));
  const frontMatter = (parse(yaml) ?? {}) as Record<string, unknown>;

  return {
    frontMatter,
    body,
    headings: nodes
      .filter(({ type }) => type === 'heading')
      .map(({ depth = 0, data }) => '#'.repeat(depth) + (data?.hProperties?.id ?? '(no id)')),
    components: components.map(componentName).sort(),
    cited: components
      .filter(({ name }) => name === 'Cite')
      .map((node) => attribute(node, 'id'))
      .sort(),
    tables: nodes.filter(({ type }) => type === 'table').map(tableSize),
    passages: [
      String(frontMatter['description']),
      ...nodes
        .filter(({ type }) => type === 'paragraph' || type === 'heading')
        .map((node) => wording(node).trim()),
    ],
    words: nodes
      .filter(({ type }) => type === 'text' || type === 'inlineCode')
      .flatMap(({ value = '' }) => value.match(word) ?? []).length,
  };
}

const word = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

function attribute({ attributes = [] }: Node, name: string): string {
  return attributes.find((candidate) => candidate.name === name)?.value ?? '';
}

function componentName(node: Node): string {
  return [node.name, attribute(node, 'kind'), attribute(node, 'id')].filter(Boolean).join(' ');
}

function flatten(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}

function wording(node: Node): string {
  return flatten(node)
    .map(({ value = '' }) => value)
    .join('');
}

function tableSize({ children: rows = [] }: Node): string {
  return `${rows.length}×${Math.max(...rows.map(({ children = [] }) => children.length))}`;
}
