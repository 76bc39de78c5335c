import { locales } from '../i18n/locales';
import { answersComment } from './answersComment';
import { documentOf } from './document';
import { room } from './form';
import { markdownOf } from './markdown';
import type { DocumentOptions } from './parts';
import type { Plan } from './plan';
import { unconfirmed } from './provenance';
import { toldIn } from './ownTexts';
import { typedOnOneLine } from './typedText';
import { status as statuses } from './chapters/scope/sets';
import type { Words } from './loading';
import { wordFor } from './words/vocabulary';

export { markdownOf } from './markdown';
export { fileNameOf } from './fileName';

/**
 * The file that is downloaded: front matter, the document, and last the answers, from which the planner opens it again.
 * @param opensAs the plan as which it opens, when not as this one
 */
export function fileOf(
  plan: Plan,
  words: Words,
  options?: DocumentOptions,
  opensAs: Plan = plan,
): string {
  const text = textOf(plan, words, options);
  return `${text}\n${answersComment(opensAs, text)}`;
}

/** The same without the answers: front matter and the document, which nothing opens again. */
export const textOf = (plan: Plan, words: Words, options?: DocumentOptions): string =>
  `${frontMatter(plan, words, options)}\n${markdownOf(documentOf(plan, words, options))}`;

function frontMatter(plan: Plan, words: Words, options?: DocumentOptions): string {
  const { organisation, version, planDate } = toldIn(plan, words.locale).answers.scope;
  // As in the document: what nobody has confirmed is a draft, whatever somebody chose.
  const status = unconfirmed(plan) > 0 ? 'draft' : plan.answers.scope.status;
  const name = typedOnOneLine(organisation);
  const missing = options?.form ? room().value : words.document.gap;
  const facts: [string, string][] = [
    ['title', words.document.title + (name || missing)],
    ['organisation', name],
    ['version', typedOnOneLine(version)],
    ['status', status ? wordFor(words, statuses, status) : ''],
    ['language', locales[words.locale].lang],
    ['date', planDate ?? ''],
  ];
  const lines = facts
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${yamlString(value)}`);
  return ['---', ...lines, '---', ''].join('\n');
}

/**
 * A JSON string is a YAML string, but for characters that YAML wants to see escaped: libyaml, with which pandoc
 * reads, refuses a byte order mark, and to others some of these end the line.
 */
const yamlString = (value: string) =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
