import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Asked, askedIn } from '../../../plan/asking';
import { chapterIds } from '../../../plan/chapters';
import type { Words } from '../../../plan/loading';
import type { Plan } from '../../../plan/plan';
import { nameOf } from '../../../plan/provenance';
import { isComposing } from '../state/composing';
import { type FieldError, usePlanner } from '../state/context';
import { errorOf } from '../state/errors';
import { addressOf } from '../state/route';
import { useViews } from '../state/views';
import { isGap } from './places';

/** Where Ctrl and the down arrow have a meaning of their own, or none yet. */
const ownKeys = 'textarea, select, input:is([type=date], [type=time]), dialog *';

export interface Gaps {
  /** What was typed into a gap and can't be used, once the user wanted to go on. */
  errors: readonly FieldError[];
  /** Called when a gap has the focus. */
  onFocus: (name: string) => void;
  /** Called when a gap is answered. */
  onAnswer: (name: string) => void;
  next: () => void;
}

/** The way from one gap to the next: by a button, or by Ctrl and the down arrow. */
export function useGaps(plan: Plan, words: Words, hasGaps: boolean): Gaps {
  const { say } = usePlanner();
  const views = useViews();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const last = useRef<string | null>(null);
  const wanted = useRef<string | null>(null);

  /** Goes to a gap where it can be answered; the first filter shows every one. */
  const goTo = (name: string) => {
    if (focusIn(name)) return;
    wanted.current = name;
    location.hash = addressOf('review', null, false, 'gaps');
  };
  useLayoutEffect(() => {
    if (wanted.current === null || !focusIn(wanted.current)) return;
    wanted.current = null;
  });

  const next = () => {
    const all = chapterIds.flatMap((chapter) => askedIn(plan, chapter));
    const at = all.findIndex(({ ref }) => nameOf(ref) === last.current);
    const error = all[at] && errorAt(all[at]);
    if (error && !errors.some(({ field }) => field === error.field)) {
      setErrors([error]);
      focusIn(error.field);
      return;
    }
    // Nothing blocks: who has read what is wrong may leave it.
    const following = [...all.slice(at + 1), ...all.slice(0, at + 1)].find(isGap);
    if (following) goTo(nameOf(following.ref));
  };

  const errorAt = (asked: Asked): FieldError | null => {
    const field = nameOf(asked.ref);
    const message = errorOf(asked, document.getElementById(field), { ...say, ...views }, words);
    return message === null ? null : { field, message };
  };

  useNextKey(hasGaps ? next : null);

  return {
    errors,
    next,
    onFocus(name) {
      last.current = name;
    },
    onAnswer(name) {
      setErrors((before) =>
        before.some(({ field }) => field === name)
          ? before.filter(({ field }) => field !== name)
          : before,
      );
    },
  };
}

/** Ctrl and the down arrow go to the next gap, as long as there is one. */
function useNextKey(next: (() => void) | null): void {
  const latest = useRef(next);
  latest.current = next;
  // With the first picture: before it, the same key would lead out of the check.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isOther = event.shiftKey || event.altKey || event.metaKey || isComposing(event);
      if (event.key !== 'ArrowDown' || !event.ctrlKey || isOther || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.matches(ownKeys)) return;
      if (!latest.current) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, []);
}

/** Gives the focus to what a gap is answered with; to its way into the chapter where nothing can be answered here. */
function focusIn(name: string): boolean {
  const row = document.querySelector(`[data-gap="${CSS.escape(name)}"]`);
  const control =
    row?.querySelector<HTMLElement>(':is(input, select, textarea, button):enabled') ??
    row?.querySelector<HTMLElement>('a') ??
    row?.closest('.gaps__place')?.querySelector<HTMLElement>('a');
  control?.focus();
  row?.scrollIntoView({ block: 'center' });
  return control !== undefined && control !== null;
}
