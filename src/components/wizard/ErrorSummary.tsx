import { useEffect, useRef } from 'preact/hooks';
import { type FieldError, usePlanner } from './state/context';
import { goToField } from './state/focus';

/** What has to be mended before going on, with a link to each field; takes the focus when it appears. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const { say } = usePlanner();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [errors]);
  return (
    <div ref={box} class="errors" role="alert" tabIndex={-1} aria-labelledby="errors-title">
      <h2 id="errors-title">{say.errors.title}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                // The part behind # names the view, so the link moves the focus itself.
                event.preventDefault();
                goToField(field);
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
