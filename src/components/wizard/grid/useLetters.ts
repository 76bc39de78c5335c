import { useMemo } from 'preact/hooks';
import type { Entry, Letters, ListQuestion } from '../../../plan/kinds/question';
import { wordFor } from '../../../plan/words/vocabulary';
import type { ViewMessages } from '../../../i18n/messages/en/views';
import { type ChapterKit, useChapter } from '../state/chapter';
import { type Planner, usePlanner } from '../state/context';
import { useViews } from '../state/views';
import type { RowTable } from './listTable';

export type Letter = keyof Letters;

/** In the order in which they stand in a cell. */
const all: readonly Letter[] = ['A', 'R', 'C', 'I'];
/** Who does the work is neither asked nor told: of these, a party has one. */
const exclusive: readonly Letter[] = ['R', 'C', 'I'];

/** A table of parties with letters: who does, answers for, is asked about and is told of each entry. */
export interface LettersTable {
  parties: readonly { id: string; label: string }[];
  lettersOf: (entry: Entry, party: string) => Letter[];
  /** Addresses of the answers that put letters into a cell. */
  fieldsOf: (entry: Entry, party: string) => string[];
  /** Sets a letter, or clears it where it is set. */
  set: (entry: Entry, party: string, letter: Letter) => void;
  clear: (entry: Entry, party: string) => void;
}

type Surroundings = Pick<RowTable, 'actions'> &
  Pick<ChapterKit, 'names'> &
  Pick<Planner, 'session' | 'notify'> &
  Pick<ViewMessages, 'grid'>;

/** Null for a list without letters; the same as long as its rows' table is. */
export function useLetters({ name, question, actions }: RowTable): LettersTable | null {
  const { names } = useChapter();
  const { session, notify } = usePlanner();
  const { grid } = useViews();
  return useMemo(
    () => lettersOf(name, question, { actions, names, session, notify, grid }),
    [name, question, actions, names, session, notify, grid],
  );
}

function lettersOf(
  name: string,
  question: ListQuestion,
  { actions, names, session, notify, grid }: Surroundings,
): LettersTable | null {
  const { letters } = question.layout;
  const parties = letters && question.item[letters.R];
  if (!letters || parties?.kind !== 'many') return null;
  const label = (party: string) => wordFor(names, parties.set, party);

  const holds = (entry: Entry, letter: Letter, party: string) => {
    const answer = entry[letters[letter]];
    return Array.isArray(answer) ? answer.includes(party) : answer === party;
  };
  const lettersIn = (entry: Entry, party: string) =>
    all.filter((letter) => holds(entry, letter, party));
  const put = (entry: Entry, party: string, wanted: readonly Letter[]) => {
    const after = all.filter((letter) => holds(entry, letter, party) !== wanted.includes(letter));
    const changes = after.map((letter): [string, unknown] => [
      letters[letter],
      letter === 'A'
        ? wanted.includes('A')
          ? party
          : null
        : parties.set.ids.filter((id) =>
            id === party ? wanted.includes(letter) : holds(entry, letter, id),
          ),
    ]);
    if (changes.length === 0) return;
    actions.put({ ...entry, ...Object.fromEntries(changes) }, `${party} ${wanted.join('')}`);
  };
  return {
    parties: parties.set.ids.map((id) => ({ id, label: label(id) })),
    lettersOf: lettersIn,
    fieldsOf: (entry, party) =>
      lettersIn(entry, party).map((letter) => `${name}.${entry.id}.${letters[letter]}`),
    set(entry, party, letter) {
      const before = lettersIn(entry, party);
      const others = before.filter(
        (each) => each !== letter && !(exclusive.includes(letter) && exclusive.includes(each)),
      );
      put(entry, party, before.includes(letter) ? others : [...others, letter]);
      const moved = letter === 'A' && !before.includes('A') ? entry[letters.A] : null;
      if (typeof moved !== 'string') return;
      const undo = session.lastStep();
      notify(grid.moved(letter, label(moved)), { undo, field: `${name}.${entry.id}` });
    },
    clear(entry, party) {
      put(entry, party, []);
    },
  };
}

/**
 * The letter that a key stands for. Where the keyboard writes another script it is the key in the same place, so
 * that the four keys are the same in every language.
 */
export function letterOf({ key, code }: { key: string; code: string }): Letter | null {
  const typed = /^[a-z]$/i.test(key)
    ? key
    : /^[^\p{Script=Latin}]$/u.test(key)
      ? code.slice(3)
      : '';
  return all.find((letter) => letter === typed.toUpperCase()) ?? null;
}
