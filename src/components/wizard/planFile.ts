import { answersComment } from '../../plan/answersComment';
import type { DocumentOptions } from '../../plan/parts';
import type { Words } from '../../plan/loading';
import type { Plan } from '../../plan/plan';
import { parts } from './parts';

export interface PlanFile {
  name: string;
  text: string;
  /** Only the answers: the document could not be written or its writer is not there. */
  answersOnly: boolean;
}

/** Local date, not UTC: the file carries the day on the user's calendar. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * The plan as a file that the planner opens again: the whole document, or where that fails the answers alone, which
 * needs nothing that could be broken or missing.
 * @param note says in the file itself that it holds the answers only
 * @param withAnswers whether the document carries the answers, without which nothing opens it again
 */
export function planFile(
  plan: Plan,
  words: Words | undefined,
  note: string,
  options?: DocumentOptions,
  withAnswers = true,
): PlanFile {
  try {
    const writer = parts.markdown.present();
    if (writer && words) {
      const { fileNameOf, fileOf, textOf } = writer;
      const text = withAnswers ? fileOf(plan, words, options) : textOf(plan, words, options);
      return { name: fileNameOf(plan, words, today()), text, answersOnly: false };
    }
  } catch (reason) {
    reportError(reason);
  }
  return answersFile(plan, note);
}

/** The answers alone, in a file that the planner opens. */
export function answersFile(plan: Plan, note: string): PlanFile {
  const text = `${note}\n`;
  return {
    name: `support-plan-${today()}.md`,
    text: `${text}\n${answersComment(plan, text)}`,
    answersOnly: true,
  };
}

/** Hands a file to the browser's downloads. */
export function saveFile(
  { name, text }: { name: string; text: string | ArrayBuffer },
  type = 'text/markdown;charset=utf-8',
): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers start the download only after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
