import { exampleIds, examplePlan, loadExamples } from '../../../plan/examples';
import { OpenFile } from '../OpenFile';
import { usePlanner } from '../state/context';
import { newId } from '../state/newId';
import { addressOf } from '../state/route';

/** Three ways to start: blank, from a worked example, or from a file. */
export function Start() {
  const { say, locale, session, notify, leaving } = usePlanner();
  const use = async (id: (typeof exampleIds)[number]) => {
    try {
      const texts = await loadExamples(locale);
      leaving(async () => {
        await session.open(examplePlan(id, texts, locale, newId()));
        location.hash = addressOf('scope');
      });
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
