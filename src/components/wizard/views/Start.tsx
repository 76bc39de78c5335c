import { useState } from 'preact/hooks';
import { type ExampleId, exampleIds } from '../../../plan/examples/ids';
import { OpenFile } from '../OpenFile';
import { Starting } from '../Starting';
import { useBeginning } from '../state/beginning';
import { usePlanner } from '../state/context';
import { addressOf } from '../state/route';

/** Three ways to start without the ten questions: blank, from a worked example, or from a file. */
export function Start() {
  const { say } = usePlanner();
  const { overview } = useBeginning();
  const [wanted, setWanted] = useState<ExampleId | null>(null);
  return (
    <section class="start" aria-labelledby="start-title">
      <h2 id="start-title">{overview.start}</h2>
      <div class="start__ways">
        <div class="start__way">
          <h3>{overview.blank}</h3>
          <p>{overview.blankNote}</p>
          <a class="button" href={addressOf('scope')}>
            {overview.blank}
          </a>
        </div>
        <div class="start__way">
          <h3>{overview.example}</h3>
          <p>{overview.exampleNote}</p>
          <ul>
            {exampleIds.map((id) => (
              <li key={id}>
                <button
                  type="button"
                  class="link-button"
                  onClick={() => {
                    setWanted(id);
                  }}
                >
                  {overview.examples[id]}
                </button>{' '}
                {/* Beside the planner's own address, in every language. */}
                <a
                  href={`../templates/${id}/`}
                  aria-label={say.list.of(overview.read, overview.examples[id])}
                >
                  {overview.read}
                </a>
              </li>
            ))}
          </ul>
          {wanted && (
            <Starting
              key={wanted}
              from={wanted}
              onDone={() => {
                setWanted(null);
              }}
            />
          )}
        </div>
        <div class="start__way">
          <h3>{overview.openFile}</h3>
          <p>{overview.openFileNote}</p>
          <OpenFile className="button" label={overview.openFile} />
        </div>
      </div>
    </section>
  );
}
