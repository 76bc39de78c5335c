import { useEffect, useRef } from 'preact/hooks';
import type { FieldError } from './state/context';
import { goToField } from './state/focus';
import { useViews } from './state/views';

interface Props {
  errors: readonly FieldError[];
  /** The address of a field in the planner. */
  addressOf: (field: string) => string;
}

/** What has to be mended before going on, with a link to each field; takes the focus when it appears. */
export function ErrorSummary({ errors, addressOf }: Props) {
  const { chapterForm: say } = useViews();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [errors]);
  return (
    <div ref={box} class="errors" role="alert" tabIndex={-1} aria-labelledby="errors-title">
      <h2 id="errors-title">{say.toMend}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a
              href={addressOf(field)}
              onClick={(event) => {
                // What is not on the screen is opened by its address.
                if (goToField(field)) event.preventDefault();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
