import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { parse } from 'yaml';
import { root } from './toolchain.mjs';

/** What checks ask of a guide page. */
export interface GuidePage {
  frontMatter: Record<string, unknown>;
  body: string;
  /** `##id`, in order: level and id together. */
  headings: string[];
  /** Names of the components, in order. */
  components: string[];
  /** Ids given to `<Cite>` and `<Resource>`, in order. */
  cited: string[];
  /** Ids given to `<Term>`. */
  terms: string[];
  /** Questions that `<InPlan>` leads to, in order. */
  doors: string[];
  /** Links to other pages of the guide: `page#heading`, or the page alone. */
  links: string[];
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
  url?: string;
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

/** What stands between the lines of dashes at the beginning of a file, and what follows. */
export function splitFrontMatter(source: string): { yaml: string; rest: string } {
  const [, yaml = '', rest = source] =
    /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(source) ?? [];
  return { yaml, rest };
}

/** The syntax tree of a guide page's body. */
export function guideTree(body: string) {
  return mdxToMdast(body, { features: { headingAttributes: true, smartPunctuation: false } });
}

/** Parses a guide page with the very parser that the site uses. */
export function parseGuidePage(source: string): GuidePage {
  const { yaml, rest } = splitFrontMatter(source);
  const body = rest.trim();
  const nodes = flatten(guideTree(body) as Node);
  const components = nodes.filter(({ name }) => typeof name === 'string' && /^[A-Z]/.test(name));
  const frontMatter = (parse(yaml) ?? {}) as Record<string, unknown>;

  const given = (attributeName: string, ...names: string[]) =>
    components
      .filter(({ name }) => names.some((each) => each === name))
      .map((node) => attribute(node, attributeName));

  return {
    frontMatter,
    body,
    headings: nodes
      .filter(({ type }) => type === 'heading')
      .map(({ depth = 0, data }) => '#'.repeat(depth) + (data?.hProperties?.id ?? '(no id)')),
    components: components.map(({ name }) => String(name)),
    cited: given('id', 'Cite', 'Resource'),
    terms: given('id', 'Term'),
    doors: given('question', 'InPlan'),
    links: nodes.flatMap(({ type, url = '' }) => {
      const link = type === 'link' ? /^\.\.\/([a-z-]+)\/(#[a-z0-9-]+)?$/.exec(url) : null;
      return link ? [`${link[1]}${link[2] ?? ''}`] : [];
    }),
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

function flatten(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}

function wording(node: Node): string {
  return flatten(node)
    .map(({ value = '' }) => value)
    .join('');
}
