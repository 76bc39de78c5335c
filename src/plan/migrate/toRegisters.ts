import { hashOf } from '../hash';
import type { RawPlan } from './index';

type Raw = Readonly<Record<string, unknown>>;

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Answers that named people and teams in free text: chapter, question or list, and the question of its entries.
 */
const mentions = [
  { of: 'people', path: ['scope', 'planOwner'] },
  { of: 'people', path: ['process', 'majorLead'] },
  { of: 'people', path: ['runbook', 'issues', 'author'] },
  { of: 'people', path: ['runbook', 'expiries', 'renewer'] },
  { of: 'people', path: ['training', 'sessions', 'trainer'] },
  // No file of schema 1 has these; the worked examples are told with names as such files were.
  { of: 'people', path: ['vendor', 'openers', 'opener'] },
  { of: 'people', path: ['vendor', 'nightPerson'] },
  { of: 'people', path: ['vendor', 'manager'] },
  { of: 'people', path: ['involvement', 'involvement', 'owner'] },
  { of: 'people', path: ['agreement', 'risks', 'riskOwner'] },
  { of: 'people', path: ['agreement', 'openPoints', 'decider'] },
  { of: 'people', path: ['agreement', 'approvers', 'approver'] },
  { of: 'people', path: ['agreement', 'changes', 'changedBy'] },
  { of: 'teams', path: ['teams', 'tiers', 'team'] },
] as const;

const registers = {
  people: { list: 'directory', name: 'person' },
  teams: { list: 'units', name: 'unit' },
} as const;

type Register = keyof typeof registers;

/**
 * From schema 1 to 2: people and teams are entered once. Each name that was typed becomes one entry of a register, and
 * what named it points there. The same name gets the same id wherever it stands, also in a part of a plan.
 */
export function toRegisters(plan: RawPlan): RawPlan {
  if (!isRaw(plan['answers'])) return plan;
  const found = { people: new Map<string, string>(), teams: new Map<string, string>() };
  const sources = isRaw(plan['sources']) ? { ...plan['sources'] } : {};

  const pointed = (register: Register, value: unknown, address: string): unknown => {
    if (typeof value !== 'string') return value;
    if (value.trim() === '') return null;
    const id = `${register}-${hashOf(value.trim())}`;
    if (!found[register].has(id)) {
      found[register].set(id, value);
      const { list, name } = registers[register];
      if (sources[address] !== undefined) sources[`teams.${list}.${id}.${name}`] = sources[address];
    }
    return id;
  };

  const inEntries = (of: Register, entries: unknown, question: string, address: string) =>
    Array.isArray(entries)
      ? entries.map((entry: unknown) =>
          isRaw(entry) && question in entry
            ? {
                ...entry,
                [question]: pointed(
                  of,
                  entry[question],
                  `${address}.${String(entry['id'])}.${question}`,
                ),
              }
            : entry,
        )
      : entries;

  const answers = mentions.reduce<Raw>(
    (all, { of, path: [chapter, question, inside] }: (typeof mentions)[number] | Deep) => {
      const beside = all[chapter];
      if (!isRaw(beside) || !(question in beside)) return all;
      const address = `${chapter}.${question}`;
      const value = inside
        ? inEntries(of, beside[question], inside, address)
        : pointed(of, beside[question], address);
      return { ...all, [chapter]: { ...beside, [question]: value } };
    },
    plan['answers'],
  );

  const made = (Object.keys(registers) as Register[]).flatMap((register) => {
    const { list, name } = registers[register];
    const entries = [...found[register]].map(([id, typed]) => ({ id, [name]: typed }));
    return entries.length > 0 ? [[list, entries] as const] : [];
  });
  if (made.length === 0) return { ...plan, answers };
  const teams = isRaw(answers['teams']) ? answers['teams'] : {};
  return {
    ...plan,
    ...(isRaw(plan['sources']) && { sources }),
    answers: { ...answers, teams: { ...teams, ...Object.fromEntries(made) } },
  };
}

/** A question that entries answer. */
interface Deep {
  of: Register;
  path: readonly [string, string, string?];
}
