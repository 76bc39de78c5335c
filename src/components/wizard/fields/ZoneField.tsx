import type { StampQuestion } from '../../../plan/kinds/question';
import { usePlanner } from '../state/context';
import type { ControlProps } from './control';

/** A time zone, by its IANA name. */
export function ZoneField({
  id,
  describedBy,
  invalid,
  answer,
  onAnswer,
  disabled,
}: ControlProps<StampQuestion<'zone'>>) {
  const { say } = usePlanner();
  return (
    <select
      id={id}
      value={answer ?? ''}
      disabled={disabled}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onInput={({ currentTarget }) => {
        onAnswer(currentTarget.value || null);
      }}
    >
      <option value="">{say.chapter.choose}</option>
      {zonesWith(answer).map((zone) => (
        <option key={zone} value={zone}>
          {zone}
        </option>
      ))}
    </select>
  );
}

let known: readonly string[] | undefined;

/** All zones this browser knows, the browser's own first; with a chosen one it does not know (from a file). */
function zonesWith(chosen: string | null): readonly string[] {
  if (!known) {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    known = [...new Set([own, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
  }
  return chosen && !known.includes(chosen) ? [chosen, ...known] : known;
}
