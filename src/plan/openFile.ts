import { closing, opening } from './answersComment';
import { byChapter, questionsOf } from './chapters';
import { hashOf } from './hash';
import { hasNames } from './registers';
import { type Plan, readPlan, schemaVersion } from './plan';
import { isRawAnswers, type RawAnswers } from './rawAnswers';
import type { Unread } from './unread';
import { unreadIn } from './unreadIn';
import { translationsWithin, unreadTranslations } from './unreadTranslations';
import { withinLimits } from './withinLimits';

/** What stands in a file above its answers. */
export interface Written {
  text: string;
  /** The hash of the text that the planner wrote there; null where there is none. */
  hash: string | null;
}

export interface OpenedPlan {
  kind: 'opened';
  plan: Plan;
  /** Somebody changed the text above the answers: answers come back, changes to the text don't. */
  edited: boolean;
  written: Written;
  /** Something stands below the answers, where nothing of the plan does. */
  notesBelow: boolean;
  /** An older build wrote it: people and teams were entered in registers since. */
  upgraded: boolean;
  /** What the plan could not take over; it stays in the file alone. */
  unread: Unread[];
}

/** Why a file becomes no plan; `otherEncoding` when characters of its answers were lost on the way. */
export type Refusal =
  'notAPlan' | 'newerSchema' | 'cutShort' | 'damaged' | 'severalPlans' | 'otherEncoding';

export type OpenedFile = OpenedPlan | { kind: Refusal };

/**
 * Reads the answers back from a downloaded file.
 * @param sound whether every byte of the file was a character; else answers with a mark for a lost one are refused
 */
export function openFile(file: string, sound = true): OpenedFile {
  // Editors and version control may have changed the line ends.
  const normal = file.replace(/\r\n?/g, '\n');
  const comments = commentsIn(normal);
  const [start] = comments;
  if (start === undefined) return { kind: endsInOpening(normal) ? 'cutShort' : 'notAPlan' };
  if (comments.length > 1) return { kind: 'severalPlans' };
  const end = normal.indexOf(closing, start);
  if (end < 0) return { kind: 'cutShort' };

  const json = normal.slice(normal.indexOf(opening, start) + opening.length, end);
  if (!sound && json.includes('\uFFFD')) return { kind: 'otherEncoding' };
  const raw = parsed(json);
  const plan = raw && isRawAnswers(raw.plan) ? raw.plan : null;
  if (!raw || !plan) return { kind: 'damaged' };
  if (typeof plan.schema === 'number' && plan.schema > schemaVersion) {
    return { kind: 'newerSchema' };
  }
  const read = readPlan({
    ...plan,
    answers: withinLimits(plan.answers, questions),
    translations: translationsWithin(plan.translations),
  });
  if (!read) return { kind: 'damaged' };
  const text = normal.slice(0, start);
  return {
    kind: 'opened',
    plan: read,
    edited: raw.hash !== hashOf(text),
    written: { text, hash: typeof raw.hash === 'string' ? raw.hash : null },
    notesBelow: normal.slice(end + closing.length).trim() !== '',
    upgraded: plan.schema !== schemaVersion && hasNames(read),
    unread: [...unreadIn(plan.answers, questions), ...unreadTranslations(plan.translations)],
  };
}

const questions = byChapter(questionsOf);

/**
 * Where comments with answers begin: only at the start of a line. What was typed stands behind a backslash
 * in the text, and within a line in the front matter.
 */
const commentsIn = (file: string): number[] =>
  [...file.matchAll(new RegExp(`^[ \\t]*${opening}`, 'gm'))].map(({ index }) => index);

/** Tells whether a file stops within the first words of the comment. */
function endsInOpening(file: string): boolean {
  const line = file.slice(file.lastIndexOf('\n') + 1);
  return line.startsWith('<!--') && opening.startsWith(line);
}

function parsed(json: string): RawAnswers | null {
  try {
    const raw: unknown = JSON.parse(json);
    return isRawAnswers(raw) ? raw : null;
  } catch {
    return null;
  }
}
