import { blankPlan, nameLimit, type Plan } from '../../plan/plan';
import { cleanLine, typedOnOneLine } from '../../plan/typedText';
import { cleanControl } from './fields/cleanControl';
import { HistoryButtons } from './HistoryButtons';
import { copiedInWords } from './SaveStatus';
import { usePlanner } from './state/context';
import { isReadOnly } from './state/fate';
import { newId } from './state/newId';
import { openCopy } from './state/openCopy';
import { planName } from './state/planName';
import { addressOf } from './state/route';
import type { SessionState } from './state/session';
import { useViews } from './state/views';

interface Props {
  state: SessionState;
  /** Asks for a file; what opens it is drawn outside of the menu, which closes. */
  onOpenFile: () => void;
}

/** What can be done with the plan as a whole, besides what stands in the bar. */
export default function PlanMenu({ state, onOpenFile }: Props) {
  const { say, locale, session, leaving } = usePlanner();
  const { menu, plans } = useViews();
  const { plan } = state.history;
  const begin = (open: () => Promise<void>) => {
    leaving(async () => {
      await open();
      location.hash = addressOf('overview');
    });
  };
  return (
    <>
      <PlanNameField plan={plan} readOnly={isReadOnly(state.standing.fate)} />
      <p class="menu__history">
        <HistoryButtons state={state} />
      </p>
      <p class="menu__copied">{copiedInWords(state.copiedAt, say, locale)}</p>
      <p class="menu__actions">
        <button
          type="button"
          class="link-button"
          onClick={() => {
            begin(() => session.open(blankPlan(newId(), locale)));
          }}
        >
          {plans.new}
        </button>
        <button type="button" class="link-button" onClick={onOpenFile}>
          {say.bar.open}
        </button>
        <button
          type="button"
          class="link-button"
          onClick={() => {
            begin(() => openCopy(session, plan, plans.copyOf(planName(plan, say))));
          }}
        >
          {menu.duplicate}
        </button>
        <a href={addressOf('versions')}>{say.nav.versions}</a>
        <a href={addressOf('plans')}>{say.bar.plans}</a>
        <a href={addressOf('questions')}>{say.questions.title}</a>
      </p>
    </>
  );
}

/** The plan's own name, changed as it is typed. */
function PlanNameField({ plan, readOnly }: { plan: Plan; readOnly: boolean }) {
  const { session } = usePlanner();
  const { menu } = useViews();
  const typed = ({ currentTarget: control, isComposing }: Typed) => {
    // What an input method still composes is not touched.
    session.describe({ name: isComposing ? control.value : cleanControl(control, cleanLine) });
  };
  return (
    <div class="menu__name">
      <label for="plan-name">{menu.name}</label>
      <input
        id="plan-name"
        type="text"
        autocomplete="off"
        maxLength={nameLimit}
        value={plan.name}
        placeholder={typedOnOneLine(plan.answers.scope.organisation)}
        disabled={readOnly}
        aria-describedby="plan-name-help"
        onInput={typed}
        {...{
          // In small letters: browsers have no property of this name, by which Preact would tell the event's own.
          oncompositionend: typed,
        }}
      />
      <p class="field__help" id="plan-name-help">
        {menu.nameHelp}
      </p>
    </div>
  );
}

interface Typed {
  currentTarget: HTMLInputElement;
  isComposing?: boolean;
}
