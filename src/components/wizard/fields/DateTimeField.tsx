import type { StampQuestion } from '../../../plan/kinds/question';
import { useTyped } from '../state/typed';
import type { ControlProps } from './control';

/** A day. Years stand in four digits, so that typing a fifth, or two of four, is an error that the browser tells. */
export const DateField = (props: ControlProps<StampQuestion<'date'>>) => (
  <NativeField {...props} type="date" min="1970-01-01" max="2999-12-31" />
);

/** A time of day. */
export const TimeField = (props: ControlProps<StampQuestion<'time'>>) => (
  <NativeField {...props} type="time" />
);

function NativeField({
  id,
  address,
  describedBy,
  invalid,
  answer,
  onAnswer,
  disabled,
  type,
  min,
  max,
}: Omit<ControlProps<StampQuestion<'date'>>, 'question'> & {
  type: string;
  min?: string;
  max?: string;
}) {
  // A year of which two digits are there is none yet, and stands in the field until it is.
  const [typed, setTyped] = useTyped(address);
  return (
    <input
      type={type}
      min={min}
      max={max}
      id={id}
      value={answer ?? typed ?? ''}
      disabled={disabled}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onInput={({ currentTarget: { value, validity } }) => {
        const isBeyond = validity.rangeUnderflow || validity.rangeOverflow;
        setTyped(isBeyond ? value : null);
        onAnswer(isBeyond ? null : value || null);
      }}
    />
  );
}
