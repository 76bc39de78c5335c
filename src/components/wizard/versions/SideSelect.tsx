import type { Side, Sides } from './sides';
import { useVersionWords } from './messages';

interface Props {
  id: string;
  label: string;
  value: string;
  sides: Sides;
  /** What stands on the other side: nothing is compared with itself. */
  other: string;
  onChange: (key: string) => void;
}

/** Chooses one of two things to compare. */
export function SideSelect({ id, label, value, sides, other, onChange }: Props) {
  const { compare } = useVersionWords();
  const option = ({ key, name }: Side) => (
    <option key={key} value={key} disabled={key === other}>
      {name}
    </option>
  );
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onInput={({ currentTarget }) => {
          onChange(currentTarget.value);
        }}
      >
        <option value="">{compare.choose}</option>
        {option(sides.now)}
        {(['versions', 'plans', 'files'] as const).map(
          (group) =>
            sides[group].length > 0 && (
              <optgroup key={group} label={compare.groups[group]}>
                {sides[group].map(option)}
              </optgroup>
            ),
        )}
      </select>
    </div>
  );
}
