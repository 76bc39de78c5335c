import { type ExampleId, exampleIds } from '../../../plan/examples/story';
import { OpenFile } from '../OpenFile';
import { examples } from '../resources';
import { usePlanner } from '../state/context';
import { newId } from '../state/newId';
import { addressOf } from '../state/route';

/** Three ways to start: blank, from a worked example, or from a file. */
export function Start() {
  const { say, locale, session, notify } = usePlanner();
  const use = async (id: ExampleId) => {
    try {
      const tell = await examples.load(locale);
      await session.open(tell(id, newId()));
      location.hash = addressOf('scope');
    } catch {
      notify(say.general.failed);
    }
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
                <button type="button" class="link-button" onClick={() => void use(id)}>
                  {say.overview.examples[id]}
                </button>
              </li>
            ))}
          </ul>
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
