import type { Heading, Nodes } from 'mdast';
import { parse as parseYaml } from 'yaml';
import { parse } from '../src/plan/testing/structure.ts';
import type { Plan } from '../src/plan/plan.ts';
import { wordsOf } from '../src/plan/tree.ts';

/** A part of a document under one heading: its words, without those of parts below. */
export interface Section {
  /** The headings above it and its own, from depth 2 on. Empty for what stands before the first. */
  headings: readonly string[];
  words: string;
}

export interface ReadDocument {
  facts: Record<string, unknown>;
  /** Words of the first heading. */
  title: string;
  sections: readonly Section[];
  /** Names of what is listed as still open. */
  open: readonly string[];
}

/** The words of a node, its blocks and cells set apart. */
function spacedWords(node: Nodes): string {
  const isBlock = ['list', 'listItem', 'table', 'tableRow'].includes(node.type);
  return isBlock && 'children' in node ? node.children.map(spacedWords).join('\n') : wordsOf(node);
}

/** Reads a plan file as a reader of Markdown does; what stands in the comment with the answers is left out. */
export function readDocument(file: string): ReadDocument {
  const [, front = '', rest = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? [];
  const { children } = parse(rest);
  const sections: { headings: string[]; words: string }[] = [{ headings: [], words: '' }];
  let path: Heading[] = [];
  let title = '';
  for (const node of children) {
    if (node.type === 'heading' && node.depth === 1) {
      title = wordsOf(node);
    } else if (node.type === 'heading') {
      path = [...path.filter(({ depth }) => depth < node.depth), node];
      sections.push({ headings: path.map(wordsOf), words: '' });
    } else if (node.type !== 'html') {
      const section = sections.at(-1);
      if (section) section.words += `${spacedWords(node)}\n`;
    }
  }
  const last = children.findLast((node) => node.type === 'list');
  const isOpenList = last?.children.every(({ checked }) => checked === false) ?? false;
  return {
    facts: parseYaml(front) as Record<string, unknown>,
    title,
    sections,
    open: isOpenList && last ? last.children.map((item) => wordsOf(item)) : [],
  };
}

/** How often a text stands in another. */
export const occurrences = (text: string, of: string): number => text.split(of).length - 1;

/** The plan in the comment at the end of a file, read without the planner's own reader. */
export function planIn(file: string): Pick<Plan, 'id' | 'answers'> {
  const [, json = ''] = /<!-- support-plan-answers (.*) -->\s*$/s.exec(file) ?? [];
  const { plan } = JSON.parse(json) as { plan: Plan };
  return plan;
}
