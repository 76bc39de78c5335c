import { useEffect, useState } from 'preact/hooks';
import { changedAnswers } from '../../plan/changedAnswers';
import type { Plan } from '../../plan/plan';
import { reproposed } from '../../plan/proposing';
import { later } from './state/later';
import { useQuestionWords } from './state/chapter';
import { usePlanner } from './state/context';
import { fitsNow, planThatFits } from './state/fitting';
import { useProposer } from './state/proposing';
import { useViews } from './state/views';

/** Nobody is asked in the middle of typing: so many milliseconds after the last change. */
const pause = 700;

/** Offers that were declined on this page: nobody is asked twice. Another page may ask again. */
const declined = new Set<string>();

interface Props {
  plan: Plan;
  /** The question that was changed last. */
  question: string;
}

/** Offers to bring proposed answers in line with what they hang on, where that was changed. */
export default function Reproposal({ plan, question }: Props) {
  const { session, notify, say } = usePlanner();
  const { reproposal } = useViews();
  const { label } = useQuestionWords(question);
  const { propose } = useProposer(plan);
  const [offer, setOffer] = useState<ReturnType<typeof changedAnswers> | null>(null);

  useEffect(() => {
    setOffer(null);
    if (!propose) return undefined;
    return later(() => {
      const since = planThatFits(session.state().history);
      const found = changedAnswers(plan, reproposed(plan, since, propose));
      setOffer(found.count > 0 && !declined.has(plan.id + found.signature) ? found : null);
    }, pause);
  }, [session, plan, propose]);

  const back = () => {
    // What was pressed goes with the offer.
    document.getElementById(question)?.focus();
  };
  const accept = () => {
    if (!propose || !offer) return;
    const since = planThatFits(session.state().history);
    const undo = session.propose((present) => reproposed(present, since, propose));
    fitsNow(session.state().history.plan);
    back();
    notify(reproposal.done(offer.count), {
      label: say.bar.undo,
      run: () => {
        notify(undo() ? say.general.undone : say.general.notUndone);
      },
    });
  };
  return (
    <div role="status">
      {offer && (
        <div class="reproposal">
          <p>
            <strong>{reproposal[offer.isDays ? 'days' : 'answers'](label, offer.count)}</strong>{' '}
            {reproposal.note}
          </p>
          <p class="reproposal__ways">
            <button type="button" class="button button--primary" onClick={accept}>
              {offer.isDays ? reproposal.moveThem : reproposal.changeThem}
            </button>
            <button
              type="button"
              class="link-button"
              onClick={() => {
                declined.add(plan.id + offer.signature);
                back();
                setOffer(null);
              }}
            >
              {reproposal.leave}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
