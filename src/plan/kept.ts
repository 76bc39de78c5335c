import { isIn } from './kinds/idSet';
import * as v from 'valibot';
import { isChapterId, questionsOf } from './chapters';
import type { ItemQuestion, Question, Questions } from './kinds/question';

/** What this build does not know of a plan: where it stood, from the plan down, and what stood there. */
export type Kept = readonly { path: readonly string[]; value: unknown }[];

const keptSchema = v.array(v.object({ path: v.array(v.string()), value: v.unknown() }));

/** Reads what was kept, from a place where it stands by itself; nothing where it can't be read. */
export const readKept = (raw: unknown): Kept => v.parse(v.fallback(keptSchema, []), raw);

type Loose = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const known: readonly string[] = [
  'schema',
  'id',
  'writtenIn',
  'name',
  'documentLanguage',
  'answers',
  'sources',
  'translations',
];

/** Finds what a newer build has written into a plan: fields, chapters, questions and ids that this one doesn't know. */
export function keptIn(plan: Loose): Kept {
  const fields = Object.entries(plan).flatMap(([key, value]) =>
    known.includes(key) || value === undefined ? [] : [{ path: [key], value }],
  );
  const answers = isRecord(plan['answers']) ? plan['answers'] : {};
  return [
    ...fields,
    ...Object.entries(answers).flatMap(([id, value]): Kept => {
      const path = ['answers', id];
      if (!isChapterId(id)) return [{ path, value }];
      return isRecord(value) ? inSiblings(questionsOf(id), value, path) : [];
    }),
  ];
}

function inSiblings(questions: Questions, answers: Loose, path: readonly string[]): Kept {
  return Object.entries(answers).flatMap(([id, value]): Kept => {
    const question = Object.hasOwn(questions, id) ? questions[id] : undefined;
    const at = [...path, id];
    if (question) return inAnswer(question, value, at);
    // An entry's own id is no question.
    return id === 'id' && path.length > 2 ? [] : [{ path: at, value }];
  });
}

function inAnswer(question: Question, value: unknown, path: readonly string[]): Kept {
  if (question.kind === 'list') {
    return (Array.isArray(value) ? value : []).flatMap((entry: unknown): Kept => {
      if (!isRecord(entry) || typeof entry['id'] !== 'string') return [];
      return inSiblings(question.item, entry, [...path, entry['id']]);
    });
  }
  const unknown = unknownIds(question, value);
  return unknown === undefined ? [] : [{ path, value: unknown }];
}

/** Ids that are not in the question's set. */
function unknownIds(question: ItemQuestion, value: unknown): unknown {
  if (!('set' in question)) return undefined;
  const isUnknown = (id: unknown) => typeof id === 'string' && id !== '' && !isIn(question.set, id);
  if (question.kind === 'choice') return isUnknown(value) ? value : undefined;
  const ids = Array.isArray(value) ? value.filter(isUnknown) : [];
  return ids.length > 0 ? ids : undefined;
}

/**
 * Puts what was kept back where it stood: beside the answers of today, never in place of one. What stood in an entry
 * that is gone goes with it.
 */
export function withKept(plan: Loose, kept: Kept): Loose {
  return kept.reduce<Loose>((whole, { path, value }) => {
    const put = putAt(whole, path, value);
    return isRecord(put) ? put : whole;
  }, plan);
}

function putAt(target: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return joined(target, value);
  if (Array.isArray(target)) {
    return target.map((entry: unknown) =>
      isRecord(entry) && entry['id'] === key ? putAt(entry, rest, value) : entry,
    );
  }
  if (!isRecord(target)) return target;
  // Not what every object brings along, such as `constructor`.
  const present = Object.hasOwn(target, key) ? target[key] : undefined;
  return { ...target, [key]: putAt(present, rest, value) };
}

/** A kept value beside the present answer: several choices stand together, anything else only where nothing stands. */
function joined(present: unknown, kept: unknown): unknown {
  if (Array.isArray(present) && Array.isArray(kept)) {
    return [...(present as unknown[]), ...(kept as unknown[])];
  }
  return present ?? kept;
}
