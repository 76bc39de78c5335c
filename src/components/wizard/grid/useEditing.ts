import { useState } from 'preact/hooks';
import type { Entry, ItemQuestion } from '../../../plan/kinds/question';
import type { Sources } from '../../../plan/sources';
import { registered } from '../../../plan/registers';
import { useChapter } from '../state/chapter';
import { usePlanner } from '../state/context';
import { useProvenance } from '../state/provenance';
import type { Cell } from './cells';
import type { Grid } from './useGrid';
import type { RowTable } from './listTable';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (target: EventTarget | null): target is Control =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

/** What a cell held before it was edited. */
interface Before {
  field: string;
  answer: unknown;
  from: Sources;
  /** Who or what the register of its question held. */
  names: ReturnType<typeof registered>;
}

/** Editing in cells: what begins it, keeps it and takes it back. What is typed is an answer at once, as in every field. */
export interface Editing {
  /** Address of the answer that is edited. */
  field: string | null;
  /** Fields whose control holds what is no day or time: it stays, so that nothing typed is lost. */
  unread: ReadonlySet<string>;
  /** Begins on purpose: the caret goes to the end, choices are shown. */
  begin: (entry: Entry, cell: Cell, target: EventTarget | null) => void;
  /** Typing has begun by itself. */
  typed: (entry: Entry, cell: Cell) => void;
  /** Handles a key while editing; tells whether it was one of its own. */
  key: (event: KeyboardEvent, entry: Entry, cell: Cell) => boolean;
  /** Looks whether what is in a control is an answer. */
  check: (target: EventTarget | null, field: string) => void;
  /** The focus has left the control. */
  left: (target: EventTarget | null, field: string) => void;
}

export function useEditing(grid: Grid, { actions, onDetails }: RowTable): Editing {
  const { session } = usePlanner();
  const { chapter } = useChapter();
  const provenance = useProvenance();
  const [before, setBefore] = useState<Before | null>(null);
  const [unread, setUnread] = useState<ReadonlySet<string>>(new Set());

  const typed = (entry: Entry, { fields: [field], column, question }: Cell) => {
    if (before?.field === field) return;
    const source = provenance.of(field);
    const from = source === null ? {} : { [`${chapter}.${field}`]: source };
    const { plan } = session.state().history;
    const names = question.kind === 'ref' ? registered(plan, question.register) : [];
    setBefore({ field, answer: entry[column], from, names });
  };
  /** A name that came into its register with what was typed leaves it with that. */
  const forget = (field: string, answer: unknown, question: ItemQuestion) => {
    const isNew = typeof answer === 'string' && !before?.names.some(({ id }) => id === answer);
    if (question.kind === 'ref' && isNew)
      session.name(chapter, field, question.register, '', answer);
  };
  const check = (target: EventTarget | null, field: string) => {
    const bad = isControl(target) && !target.validity.valid;
    if (bad !== unread.has(field)) {
      setUnread(new Set(bad ? [...unread, field] : [...unread].filter((each) => each !== field)));
    }
    return !bad;
  };
  const restore = (target: EventTarget | null, entry: Entry, cell: Cell) => {
    const {
      column,
      fields: [field],
      question,
    } = cell;
    if (before?.field !== field) return;
    // A half-typed day is only in its control.
    const isRead = isControl(target) && target.validity.valid;
    const isText = typeof before.answer !== 'number' && (question.kind !== 'ref' || !isRead);
    if (target instanceof HTMLInputElement && isText) {
      const was = typeof before.answer === 'string' ? before.answer : '';
      target.value = before.names.find(({ id }) => id === was)?.name ?? was;
      // What was typed and is no answer, its field holds until something else is.
      if (!isRead) target.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    if (before.answer !== entry[column]) {
      forget(field, entry[column], question);
      actions.change(entry, column, before.answer, before.from);
    }
    check(target, field);
  };
  /** What is typed next begins anew; in a day, at its first part. */
  const select = (target: EventTarget | null) => {
    if (!(target instanceof HTMLInputElement)) return;
    requestAnimationFrame(() => {
      // On a slow machine the next key comes before the frame, and may have led elsewhere.
      if (document.activeElement !== target) return;
      target.blur();
      target.focus();
      target.select();
    });
  };
  return {
    field: before?.field ?? null,
    unread,
    typed,
    check,
    begin(entry, cell, target) {
      if (cell.inDetails) {
        onDetails(entry.id, cell.fields[0]);
        return;
      }
      typed(entry, cell);
      if (target instanceof HTMLSelectElement) showChoices(target);
      else if (isControl(target) && target.type === 'text') {
        target.setSelectionRange(target.value.length, target.value.length);
      }
    },
    key(event, entry, cell) {
      const { key, shiftKey, target } = event;
      const [field] = cell.fields;
      if (key === 'Escape') {
        restore(target, entry, cell);
        setBefore(null);
        select(target);
      } else if (key === 'Enter') {
        if (!check(target, field)) return true;
        setBefore(null);
        if (!grid.follow(arrow('ArrowDown'))) select(target);
      } else if (key === 'Tab') {
        if (!check(target, field)) return false;
        setBefore(null);
        if (!grid.follow(arrow(shiftKey ? 'ArrowLeft' : 'ArrowRight'))) return false;
      } else return true;
      event.preventDefault();
      return true;
    },
    left(target, field) {
      check(target, field);
      setBefore(null);
    },
  };
}

const arrow = (key: string) => new KeyboardEvent('keydown', { key });

function showChoices(select: HTMLSelectElement): void {
  try {
    select.showPicker();
  } catch {
    // Not every browser has it, and none without a key or click just before; the arrow keys choose all the same.
  }
}
