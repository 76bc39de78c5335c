import { useEffect, useState } from 'preact/hooks';
import type { ExampleMessages } from '../../../i18n/messages/en/examples';
import { type ExampleId, exampleIds, examplePlan } from '../../../plan/examples';
import { Missing } from '../Missing';
import { OpenFile } from '../OpenFile';
import { exampleTexts } from '../parts';
import { useArrival } from '../state/arrival';
import { usePlanner } from '../state/context';
import { newId } from '../state/newId';
import { addressOf } from '../state/route';

/** Three ways to start: blank, from a worked example, or from a file. */
export function Start() {
  const { say, locale, session } = usePlanner();
  const [wanted, setWanted] = useState<ExampleId | null>(null);
  const open = async (id: ExampleId, texts: ExampleMessages) => {
    await session.open(examplePlan(id, texts, locale, newId()));
    location.hash = addressOf('scope');
  };
  return (
    <section class="start" aria-labelledby="start-title">
      <h2 id="start-title">{say.overview.start}</h2>
      <div class="start__ways">
        <div class="start__way">
          <h3>{say.overview.blank}</h3>
          <p>{say.overview.blankNote}</p>
          <a class="button button--primary" href={addressOf('scope')}>
            {say.overview.blank}
          </a>
        </div>
        <div class="start__way">
          <h3>{say.overview.example}</h3>
          <p>{say.overview.exampleNote}</p>
          <ul>
            {exampleIds.map((id) => (
              <li key={id}>
                <button
                  type="button"
                  class="link-button"
                  onClick={() => {
                    const texts = exampleTexts[locale].present();
                    if (texts) void open(id, texts);
                    else setWanted(id);
                  }}
                >
                  {say.overview.examples[id]}
                </button>
              </li>
            ))}
          </ul>
          {wanted && <Awaited key={wanted} onTexts={(texts) => void open(wanted, texts)} />}
        </div>
        <div class="start__way">
          <h3>{say.overview.openFile}</h3>
          <p>{say.overview.openFileNote}</p>
          <OpenFile className="button" label={say.overview.openFile} />
        </div>
      </div>
    </section>
  );
}

/** Waits for the texts of an example as long as the user stays here, and says so when it takes a connection. */
function Awaited({ onTexts }: { onTexts: (texts: ExampleMessages) => void }) {
  const { locale } = usePlanner();
  const arrival = useArrival(exampleTexts[locale]);
  const { content } = arrival;
  useEffect(() => {
    if (content) onTexts(content);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- opens the example once
  }, [content]);
  return <Missing what="example" arrival={arrival} />;
}
