import * as v from 'valibot';
import { type IdOf, idSets, type SetName } from './catalogue/ids';
import { isDate, isTime } from './calendar';
import { cleanText } from './typedText';

/** Longer text is kept as typed, but the planner asks to shorten it. In UTF-16 code units, as browsers count. */
export const textLimit = 5_000;

/** Asked only while another question of the same chapter (or the same list entry) has one of these answers. */
export interface Condition {
  question: string;
  is: readonly string[];
}

interface Common<Answer> {
  /** Reads an answer from outside (storage, a file): keeps what it can, else falls back to "no answer". */
  schema: v.GenericSchema<unknown, Answer>;
  /** An empty answer is no gap. */
  optional: boolean;
  when: Condition | undefined;
}

type Options = Partial<Pick<Common<unknown>, 'optional' | 'when'>>;

export interface TextQuestion extends Common<string> {
  kind: 'text';
  /** Height of the field in lines; one is a single-line field. */
  lines: number;
}

/** A string is what was typed when that is no whole number: kept, so that nothing is lost, and shown as an error. */
export interface NumberQuestion extends Common<number | string | null> {
  kind: 'number';
  unit: Unit;
  max: number;
}

export type Unit = 'people' | 'devices' | 'minutes' | 'days' | 'months';

export interface StampQuestion extends Common<string | null> {
  /** `date` is `yyyy-mm-dd`, `time` is `hh:mm` on a 24-hour clock, `zone` is an IANA name. */
  kind: 'date' | 'time' | 'zone';
}

export interface ChoiceQuestion<Name extends SetName = SetName> extends Common<IdOf<Name> | null> {
  kind: 'choice';
  set: Name;
}

export interface ManyQuestion<Name extends SetName = SetName> extends Common<IdOf<Name>[]> {
  kind: 'many';
  set: Name;
}

export type ItemQuestion =
  TextQuestion | NumberQuestion | StampQuestion | ChoiceQuestion | ManyQuestion;

export type ItemQuestions = Record<string, ItemQuestion>;

/** An entry of a list: its answers and an id that stays when entries move. */
export type Item<Questions extends ItemQuestions = ItemQuestions> = Answers<Questions> & {
  id: string;
};

export interface ListQuestion<Questions extends ItemQuestions = ItemQuestions> extends Common<
  Item<Questions>[]
> {
  kind: 'list';
  item: Questions;
  max: number;
  /** Entries that the guide suggests; only ever filled in when the user asks for them. */
  suggestion: readonly Partial<Answers<Questions>>[];
}

export type Question = ItemQuestion | ListQuestion;

export type Answer<Asked extends Common<unknown>> = v.InferOutput<Asked['schema']>;

export type Answers<Questions extends Record<string, Common<unknown>>> = {
  [Id in keyof Questions]: Answer<Questions[Id]>;
};

const common = ({ optional = false, when }: Options) => ({ optional, when });

/** Free text, kept exactly as typed but for line ends and control characters. */
export function text(options: Options & { lines?: number } = {}): TextQuestion {
  const schema = v.fallback(v.pipe(v.string(), v.transform(cleanText)), '');
  return { kind: 'text', schema, lines: options.lines ?? 1, ...common(options) };
}

/** A whole number from 0 to `max`. */
export function number(unit: Unit, options: Options & { max: number }): NumberQuestion {
  const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
  const schema = v.fallback(v.nullable(v.union([whole, v.string()])), null);
  return { kind: 'number', schema, unit, max: options.max, ...common(options) };
}

const stamp = (kind: StampQuestion['kind'], isValid: (value: string) => boolean) => {
  const schema = v.fallback(v.nullable(v.pipe(v.string(), v.check(isValid))), null);
  return (options: Options = {}): StampQuestion => ({ kind, schema, ...common(options) });
};

export const date = stamp('date', isDate);
export const time = stamp('time', isTime);
export const zone = stamp('zone', (value) => /^[\w+/-]{1,64}$/.test(value));

/** One id of a catalogue set. */
export function choice<Name extends SetName>(
  set: Name,
  options: Options = {},
): ChoiceQuestion<Name> {
  const ids: readonly string[] = idSets[set];
  const known = v.custom<IdOf<Name>>((id) => typeof id === 'string' && ids.includes(id));
  return { kind: 'choice', schema: v.fallback(v.nullable(known), null), set, ...common(options) };
}

/** Any number of ids of a catalogue set, always in the order of the catalogue. */
export function many<Name extends SetName>(set: Name, options: Options = {}): ManyQuestion<Name> {
  const ids: readonly IdOf<Name>[] = idSets[set];
  const pick = (chosen: unknown[]) => ids.filter((id) => chosen.includes(id));
  const schema = v.fallback(v.pipe(v.array(v.unknown()), v.transform(pick)), []);
  return { kind: 'many', schema, set, ...common(options) };
}

/** A list of entries that each answer the same questions. */
export function list<Questions extends ItemQuestions>(
  item: Questions,
  options: Options & { max: number; suggestion: readonly Partial<Answers<Questions>>[] },
): ListQuestion<Questions> {
  const { max, suggestion } = options;
  const entry = v.object({ id: v.pipe(v.string(), v.minLength(1)), ...schemasOf(item) });
  // One unreadable entry must not take its neighbours along.
  const readable = (entries: unknown[]) =>
    entries.flatMap((raw) => {
      const result = v.safeParse(entry, raw);
      return result.success ? [result.output as Item<Questions>] : [];
    });
  const schema = v.fallback(v.pipe(v.array(v.unknown()), v.transform(readable)), []);
  return { kind: 'list', schema, item, max, suggestion, ...common(options) };
}

/** The schemas of several questions by their ids, as `v.object` takes them. */
export function schemasOf<Questions extends Record<string, Common<unknown>>>(questions: Questions) {
  const schemas = Object.entries(questions).map(([id, { schema }]) => [id, schema]);
  return Object.fromEntries(schemas) as { [Id in keyof Questions]: Questions[Id]['schema'] };
}
