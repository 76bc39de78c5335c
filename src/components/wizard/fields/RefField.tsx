import { useRef, useState } from 'preact/hooks';
import type { RefQuestion, RefsQuestion } from '../../../plan/kinds/question';
import { registers } from '../../../plan/registers';
import { cleanLine } from '../../../plan/typedText';
import { useChapter, useRegistered } from '../state/chapter';
import { usePlanner } from '../state/context';
import { addressOf } from '../state/route';
import { cleanControl } from './cleanControl';
import type { ControlProps } from './control';

/** A name: one that the plan has already, which the browser offers, or a new one, which is entered in its register. */
export function RefField({
  question: { register },
  id,
  address,
  describedBy,
  invalid,
  answer,
  disabled,
}: ControlProps<RefQuestion>) {
  const { say, session } = usePlanner();
  const { chapter } = useChapter();
  const names = useRegistered(register);
  const [typed, setTyped] = useState<string | null>(null);
  const [full, setFull] = useState(false);
  /** The entry that was made for what is being typed. */
  const made = useRef<string | null>(null);

  const name = (control: HTMLInputElement) => {
    const text = cleanControl(control, cleanLine);
    setTyped(text);
    const result = session.name(chapter, address, register, text, made.current);
    setFull(result === null);
    // A table keeps the field of a cell as long as what is in it is no answer.
    control.setCustomValidity(result ? '' : say.registers.full(''));
    if (result) made.current = result.made;
  };
  // In small letters: browsers have no property of this name, by which Preact would tell the event's own.
  const composed = {
    oncompositionend: ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
      name(currentTarget);
    },
  };
  return (
    <>
      <input
        id={id}
        type="text"
        autocomplete="off"
        list={`${id}-names`}
        value={typed ?? names.find((each) => each.id === answer)?.name ?? ''}
        disabled={disabled}
        aria-describedby={describedBy}
        aria-invalid={invalid || full}
        onInput={({ currentTarget, isComposing }) => {
          if (isComposing) setTyped(currentTarget.value);
          else name(currentTarget);
        }}
        {...composed}
        onBlur={() => {
          if (full) return;
          setTyped(null);
          made.current = null;
        }}
      />
      <datalist id={`${id}-names`}>
        {names.map((each) => (
          <option key={each.id} value={each.name} />
        ))}
      </datalist>
      {full && !invalid && (
        <p class="field__error" role="alert">
          {say.registers.full(say.registers[register])}
        </p>
      )}
    </>
  );
}

/** Names that the plan has already, any number of them. */
export function RefsField({
  question: { register },
  id,
  answer,
  onAnswer,
  disabled,
}: ControlProps<RefsQuestion>) {
  const { say, titles } = usePlanner();
  const { chapter, list } = registers[register];
  const names = useRegistered(register).filter(({ name }) => name.trim() !== '');
  if (names.length === 0) {
    return (
      <p class="field__help">
        {say.registers.none(say.registers[register])}{' '}
        <a href={addressOf(chapter, list)}>{say.registers.add(titles[chapter].name)}</a>
      </p>
    );
  }
  return (
    <div class="chips">
      {names.map((each) => (
        <label key={each.id} class="chip">
          <input
            type="checkbox"
            name={id}
            value={each.id}
            checked={answer.includes(each.id)}
            disabled={disabled}
            onInput={({ currentTarget }) => {
              const others = answer.filter((chosen) => chosen !== each.id);
              onAnswer(currentTarget.checked ? [...others, each.id] : others);
            }}
          />
          {each.name}
        </label>
      ))}
    </div>
  );
}
