import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { askedIn } from '../../../plan/asking';
import { chapterIds } from '../../../plan/chapters';
import type { StampQuestion } from '../../../plan/kinds/question';
import type { Plan } from '../../../plan/plan';
import { zoneNames } from '../parts';
import { useArrival } from '../state/arrival';
import { usePlanner } from '../state/context';
import { useTyped } from '../state/typed';
import type { ControlProps } from './control';

interface Typed {
  currentTarget: HTMLInputElement;
  isComposing?: boolean;
}

/**
 * A time zone, looked for by its city. An input with a list of the browser's own: what is typed stays, input methods
 * compose in it undisturbed, and it is a plain field where the list is not supported.
 */
export function ZoneField({
  id,
  address,
  describedBy,
  invalid,
  answer,
  onAnswer,
  disabled,
}: ControlProps<StampQuestion<'zone'>>) {
  const { say, locale, session } = usePlanner();
  const { content: names } = useArrival(zoneNames(locale));
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useTyped(address);
  const [isOpen, setOpen] = useState(false);
  const chosen = useMemo(
    () =>
      answer && (names?.zoneOf(answer, locale, names.cities, say.chapter.zone)?.label ?? answer),
    [answer, locale, names, say],
  );
  // Not before somebody is there: naming all of them takes a while.
  const zones = useMemo(
    () =>
      isOpen && names
        ? names.allZones(
            zonesIn(session.state().history.plan),
            locale,
            names.cities,
            say.chapter.zone,
          )
        : [],
    [isOpen, session, locale, names, say],
  );
  // An answer that came in another way (Undo) takes the place of what was typed.
  const isTyped = typed !== null && (answer === null || isOpen);
  const shown = isTyped ? typed : (chosen ?? '');
  const unknown = isTyped && answer === null && typed.trim() !== '';
  useLayoutEffect(() => {
    input.current?.setCustomValidity(unknown ? say.errors.badZone('') : '');
  }, [unknown, say]);

  const take = ({ currentTarget: { value }, isComposing }: Typed) => {
    setTyped(value);
    if (isComposing) return;
    const zone = names?.typedZone(value, zones, names.cities) ?? null;
    if (zone !== answer) onAnswer(zone);
  };
  return (
    <>
      <input
        ref={input}
        type="text"
        id={id}
        list={`${id}-zones`}
        autocomplete="off"
        value={shown}
        disabled={disabled}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        onFocus={({ currentTarget }) => {
          setOpen(true);
          // Typing looks for another zone, instead of adding to the name of this one.
          currentTarget.select();
        }}
        onInput={take}
        onBlur={(event) => {
          // What knows the zones may have come since the last key.
          if (typed !== null) take(event);
          if (!unknown) setTyped(null);
          setOpen(false);
        }}
        {...{
          // In small letters: browsers have no property of this name, by which Preact would tell the event's own.
          oncompositionend: take,
        }}
      />
      <datalist id={`${id}-zones`}>
        {zones.map((zone) => (
          <option key={zone.id} value={zone.label}>
            {zone.note}
          </option>
        ))}
      </datalist>
    </>
  );
}

/** The zones that a plan names already, in the order of its questions. */
function zonesIn(plan: Plan): string[] {
  const answers = chapterIds
    .flatMap((chapter) => askedIn(plan, chapter))
    .flatMap(({ question, answer }) =>
      question.kind === 'zone' && typeof answer === 'string' ? [answer] : [],
    );
  return [...new Set(answers)];
}
