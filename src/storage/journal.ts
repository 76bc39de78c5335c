import * as v from 'valibot';
import { sourceLocale } from '../i18n/locales';
import { readKept, withKept } from '../plan/kept';
import { migrated } from '../plan/migrate';
import { blankPlan, type Plan, readPlan, schemaVersion } from '../plan/plan';
import { type Area, fromJson } from './area';
import { dateSchema, isNewer, stepsSchema, type StoredPlan, type Unreadable } from './record';

const entrySchema = v.object({
  /** That of the answers among the changes. */
  schema: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(schemaVersion)),
  plan: v.string(),
  /** The step that it holds all changes up to. */
  hand: v.string(),
  seq: v.number(),
  /** When it was written; only for telling which one is newer. */
  at: dateSchema,
  /** `savedAt` of the copy that the changes were made to, null when there was none yet. */
  base: v.nullable(v.string()),
  /** How often everything had been erased by then. */
  erasures: v.number(),
  /** Steps of others that are among the changes. */
  steps: stepsSchema,
  copiedAt: v.nullable(dateSchema),
  /** What a plan has beside its answers. */
  rest: v.looseObject({}),
  /** The answers that differ from the copy. */
  changes: v.array(v.object({ chapter: v.string(), question: v.string(), answer: v.unknown() })),
});

/** What one hand changed in one plan since it was last saved: written with every change, at once. */
export type Entry = v.InferOutput<typeof entrySchema>;

export interface Journal {
  /** Tells whether it was kept. */
  write: (entry: Entry) => boolean;
  entries: () => Entry[];
  /** Tells whether the browser keeps anything here. */
  works: () => boolean;
  /** Removes an entry, unless its hand has written on since. */
  drop: (entry: Pick<Entry, 'plan' | 'hand' | 'seq'>) => void;
  unreadable: () => Unreadable[];
  clear: () => void;
}

const prefix = 'support-plan:journal:';
const probe = 'support-plan:probe';

/** The plan that a key of the journal belongs to; null for every other key. */
export const planOfKey = (key: string): string | null =>
  key.startsWith(prefix) ? (key.slice(prefix.length).split(':')[0] ?? null) : null;

/** The journal in this browser's `localStorage`: an IndexedDB write begun while the page goes is lost, this is not. */
export function journalIn(area: Area): Journal {
  const keyOf = ({ plan, hand }: Pick<Entry, 'plan' | 'hand'>) => `${prefix}${plan}:${hand}`;
  const keys = () => area.keys().filter((key) => key.startsWith(prefix));
  const read = (key: string) => v.safeParse(entrySchema, fromJson(area.get(key)));
  const readable = (key: string): Entry[] => {
    const result = read(key);
    return result.success ? [result.output] : [];
  };
  return {
    write: (entry) => area.set(keyOf(entry), JSON.stringify(entry)),
    entries: () => keys().flatMap(readable),
    works() {
      const works = area.set(probe, '');
      area.remove(probe);
      return works;
    },
    drop(entry) {
      const key = keyOf(entry);
      const [present] = readable(key);
      if (present && present.seq <= entry.seq) area.remove(key);
    },
    unreadable: () =>
      keys()
        .filter((key) => !read(key).success)
        .map((key): Unreadable => {
          const raw = fromJson(area.get(key));
          return { key, why: isNewer(raw) ? 'newer' : 'damaged', raw };
        }),
    clear() {
      keys().forEach(area.remove);
    },
  };
}

type Siblings = Readonly<Record<string, unknown>>;
type Chapters = Readonly<Record<string, Siblings>>;

const answersSchema = v.fallback(v.record(v.string(), v.record(v.string(), v.unknown())), {});

/**
 * What differs from copies of a plan. Answers that were not touched are the same objects, so this is quick;
 * with several copies (one may or may not have been saved) all that differs from any of them.
 */
export function changesSince(copies: readonly Plan[], plan: Plan): Pick<Entry, 'rest' | 'changes'> {
  const { answers, ...rest } = plan;
  const changes = new Map<string, Entry['changes'][number]>();
  const restChanges: Record<string, unknown> = {};
  for (const copy of copies) {
    const before: Readonly<Record<string, unknown>> = { ...copy };
    for (const [key, value] of Object.entries(rest)) {
      if (before[key] !== value) restChanges[key] = value;
    }
    const chaptersBefore: Chapters = copy.answers;
    for (const [chapter, questions] of Object.entries<Siblings>(answers)) {
      if (chaptersBefore[chapter] === questions) continue;
      for (const [question, answer] of Object.entries(questions)) {
        if (chaptersBefore[chapter]?.[question] === answer) continue;
        changes.set(`${chapter} ${question}`, { chapter, question, answer });
      }
    }
  }
  return { rest: restChanges, changes: [...changes.values()] };
}

/**
 * What a plan is changed from that no store has yet: writing and reading begin with the same one, so that whatever
 * differs from it is among the changes.
 */
export const unstoredPlan = (id: string): Plan => blankPlan(id, sourceLocale);

type Base = Pick<StoredPlan, 'plan' | 'asWritten'> | null;

/** A plan with the changes of an entry; without a plan the entry stands alone. Null when that gives no plan. */
export function withChanges(stored: Base, entry: Entry, id = entry.plan): Plan | null {
  if (entry.schema < schemaVersion) return withOlderChanges(stored, entry, id);
  const base = stored?.plan ?? unstoredPlan(id);
  const { kept = base.kept, ...rest } = entry.rest;
  const answers = answersWith(base.answers, entry);
  return readPlan(withKept({ ...base, ...rest, id, answers, kept: undefined }, readKept(kept)));
}

const answersWith = (answers: Chapters, { changes }: Entry): Chapters =>
  changes.reduce<Chapters>(
    (all, { chapter, question, answer }) => ({
      ...all,
      [chapter]: { ...all[chapter], [question]: answer },
    }),
    answers,
  );

const entriesSchema = v.array(v.looseObject({ id: v.string() }));

/** The entries of a list, and others that it doesn't have yet. */
function joined(present: unknown, made: unknown): unknown {
  if (!v.is(entriesSchema, present) || !v.is(entriesSchema, made)) return made;
  return [...present, ...made.filter(({ id }) => !present.some((entry) => entry.id === id))];
}

/** What an older build left is laid over the plan that it was left for, and brought up to date together with it. */
function withOlderChanges(stored: Base, entry: Entry, id: string): Plan | null {
  const { schema } = entry;
  const { kept, ...rest } = entry.rest;
  const written = stored?.asWritten?.schema === schema ? stored.asWritten : null;
  const answers = answersWith(written?.answers ?? {}, entry);
  const whole = { ...written, ...rest, id, schema, answers };
  if (written || !stored) return readPlan(withKept(whole, readKept(kept)));
  // The plan was brought up to date without them: so are they by themselves.
  const alone = v.parse(answersSchema, migrated(whole, schemaVersion).answers);
  const present: Chapters = stored.plan.answers;
  const changes = Object.entries(alone).flatMap(([chapter, questions]) =>
    Object.entries(questions).map(([question, answer]) => {
      const isTheirs = entry.changes.some(
        (change) => change.chapter === chapter && change.question === question,
      );
      // What bringing them up to date has made of them stands beside what is there.
      return {
        chapter,
        question,
        answer: isTheirs ? answer : joined(present[chapter]?.[question], answer),
      };
    }),
  );
  return withChanges(stored, { ...entry, schema: schemaVersion, changes }, id);
}
