import type { StampQuestion } from '../../../plan/question';
import { usePlanner } from '../state/context';
import type { ControlProps } from './control';

/** A day, a time of day, or a time zone. */
export function StampField({
  question,
  id,
  describedBy,
  invalid,
  answer,
  onAnswer,
  disabled,
}: ControlProps<StampQuestion, string | null>) {
  const { say } = usePlanner();
  const common = {
    id,
    disabled,
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
    value: answer ?? '',
  };
  if (question.kind !== 'zone') {
    return (
      <input
        {...common}
        type={question.kind}
        min={question.kind === 'date' ? '1970-01-01' : undefined}
        max={question.kind === 'date' ? '2999-12-31' : undefined}
        onInput={({ currentTarget }) => {
          onAnswer(currentTarget.value || null);
        }}
      />
    );
  }
  const zones = zonesWith(answer);
  return (
    <select
      {...common}
      onInput={({ currentTarget }) => {
        onAnswer(currentTarget.value || null);
      }}
    >
      <option value="">{say.chapter.choose}</option>
      {zones.map((zone) => (
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
