import { locales } from '../i18n/locales';
import type { Words } from './loading';
import { toldIn } from './ownTexts';
import type { Plan } from './plan';

/** What ends the name of a file: which part of the plan it holds, when not all of it, and the extension. */
export interface FileKind {
  part?: string;
  extension: string;
}

/**
 * `support-plan-<organisation>-<yyyy-mm-dd>.<lang>.md`, in Dutch `ondersteuningsplan-…`; letters of every script stay, all else becomes a hyphen.
 * @param today the day to use when the plan has no date, as `yyyy-mm-dd`
 */
export function fileNameOf(
  plan: Plan,
  words: Words,
  today: string,
  { part = '', extension }: FileKind = { extension: 'md' },
): string {
  const { organisation, planDate } = toldIn(plan, words.locale).answers.scope;
  const slug = organisation
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const short = [...slug].slice(0, 60).join('');
  const name = [words.document.fileName, short, planDate ?? today, part];
  const whole = name.filter((each) => each !== '').join('-');
  return `${whole}.${locales[words.locale].lang}.${extension}`;
}
