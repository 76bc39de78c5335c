import { useEffect, useState } from 'preact/hooks';
import type { Examples } from '../../../plan/examples';
import { type ExampleId, exampleIds } from '../../../plan/examples/story';
import { Missing } from '../Missing';
import { OpenFile } from '../OpenFile';
import { examples } from '../parts';
import { useArrival } from '../state/arrival';
import { usePlanner } from '../state/context';
import { useBeginning } from '../state/beginning';
import { newId } from '../state/newId';
import { addressOf } from '../state/route';

/** Three ways to start without the ten questions: blank, from a worked example, or from a file. */
export function Start() {
  const { locale, session, leaving } = usePlanner();
  const { overview } = useBeginning();
  const [wanted, setWanted] = useState<ExampleId | null>(null);
  const open = (id: ExampleId, tell: Examples) => {
    leaving(async () => {
      await session.open(tell(id, newId()));
      location.hash = addressOf('scope');
    });
  };
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
                    const tell = examples(locale).present();
                    if (tell) open(id, tell);
                    else setWanted(id);
                  }}
                >
                  {overview.examples[id]}
                </button>
              </li>
            ))}
          </ul>
          {wanted && (
            <Awaited
              key={wanted}
              onCome={(tell) => {
                open(wanted, tell);
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

/** Waits for the examples as long as the user stays here, and says so when it takes a connection. */
function Awaited({ onCome }: { onCome: (tell: Examples) => void }) {
  const { locale } = usePlanner();
  const arrival = useArrival(examples(locale));
  const { content } = arrival;
  useEffect(() => {
    if (content) onCome(content);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- opens the example once
  }, [content]);
  return <Missing what="example" arrival={arrival} />;
}
