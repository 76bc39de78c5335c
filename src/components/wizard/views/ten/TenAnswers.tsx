import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../../../i18n/locales';
import type { Plan } from '../../../../plan/plan';
import { drafted } from '../../../../plan/proposing';
import { unconfirmed } from '../../../../plan/provenance';
import { gapsIn } from '../../../../plan/asking';
import { chapterIds } from '../../../../plan/chapters';
import {
  answeredOfTen,
  type TenGroup,
  type TenQuestion,
  tenQuestions,
} from '../../../../plan/tenQuestions';
import { lazy } from '../../lazy';
import { Missing } from '../../Missing';
import { parts } from '../../parts';
import { useChapter } from '../../state/chapter';
import { isComposing } from '../../state/composing';
import { usePlanner } from '../../state/context';
import { fitsNow } from '../../state/fitting';
import { useProposer } from '../../state/proposing';
import { addressOf } from '../../state/route';
import { useBeginning } from '../../state/beginning';
import { usePhone, useWide } from '../../state/wide';
import { useDraft } from './draft';
import { Folded } from './Folded';
import { Question } from './Question';

interface Props {
  plan: Plan;
  readOnly: boolean;
  language: Locale;
  onLanguage: (language: Locale) => void;
}

const DraftPreview = lazy(parts.draftPreview, 'preview');

const groupIds: readonly TenGroup[] = ['organisation', 'help', 'dates'];

const sizes = groupIds.map((id) => tenQuestions[id].length);

/** How many of the ten are asked before a group. */
const before = (at: number) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0);

/** The group that is asked of each plan on a phone: as long as the page, so that it is the same after a look at the sheet. */
const steps = new Map<string, number>();

/** Ten questions that a draft of the whole plan is made from, and the sheet that grows beside them. */
export function TenAnswers({ plan, readOnly, ...sheet }: Props) {
  const { ten } = useBeginning();
  const wide = useWide();
  const phone = usePhone();
  const [step, setStep] = useState(steps.get(plan.id) ?? 0);
  const shown = phone ? groupIds.slice(step, step + 1) : groupIds;
  const form = useRef<HTMLDivElement>(null);
  const make = useDrafting(plan);
  const go = (to: number) => {
    steps.set(plan.id, to);
    setStep(to);
    scrollTo({ top: 0 });
  };
  useEffect(() => {
    // Not when the page opens: nobody has gone anywhere yet.
    if (step !== started.current) form.current?.querySelector<HTMLElement>('h2')?.focus();
    started.current = step;
  }, [step]);
  const started = useRef(step);
  return (
    <div class="ten">
      {/* The keys are those of the fields and of the button in it. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-static-element-interactions */}
      <div
        class="ten__form"
        ref={form}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || isComposing(event) || readOnly) return;
          if (event.ctrlKey || event.metaKey) make.now?.();
        }}
      >
        <h1 tabIndex={-1}>{ten.title}</h1>
        <p class="lead">{ten.lead}</p>
        {phone && <Folded plan={plan} asked={before(step)} onChange={() => go(step - 1)} />}
        {shown.map((group) => (
          <Group key={group} group={group} plan={plan} readOnly={readOnly} draft={make.draft} />
        ))}
        <Missing what="proposals" arrival={make.arrival} />
        <Dock
          plan={plan}
          draft={make.draft}
          counted={make.now !== undefined}
          step={phone ? step : null}
          onStep={go}
          onMake={readOnly ? undefined : make.now}
        />
      </div>
      {wide && (
        <div class="desk__preview ten__sheet">
          <DraftPreview plan={plan} {...sheet} />
        </div>
      )}
    </div>
  );
}

/** The draft as it would be, and what makes it the plan; undefined until what proposes is there. */
function useDrafting(plan: Plan) {
  const { say, session, notify } = usePlanner();
  const { ten } = useBeginning();
  const { propose, ...arrival } = useProposer(plan);
  const draft = useDraft(plan);
  const now =
    propose &&
    (() => {
      const undo = session.propose((present) => drafted(present, propose));
      const { plan: made } = session.state().history;
      fitsNow(made);
      const open = chapterIds.reduce((sum, id) => sum + gapsIn(made, id).length, 0);
      notify(ten.made(unconfirmed(made), open), {
        label: say.bar.undo,
        run: () => {
          notify(undo() ? say.general.undone : say.general.notUndone);
        },
      });
    });
  return { draft, now, arrival };
}

interface GroupProps {
  group: TenGroup;
  plan: Plan;
  readOnly: boolean;
  draft: Plan;
}

function Group({ group, plan, readOnly, draft }: GroupProps) {
  const { ten } = useBeginning();
  const { names } = useChapter();
  const first = before(groupIds.indexOf(group)) + 1;
  const { title, note } = ten.groups[group];
  const devices = draft.answers.scope.devices;
  const notes: Partial<Record<TenQuestion['id'], string | undefined>> = {
    shape: ten.keys,
    users:
      typeof devices === 'number' && plan.answers.scope.devices === null
        ? ten.devices(names.wording.number(devices))
        : undefined,
  };
  return (
    <section class="ten__group" aria-labelledby={`ten-${group}`}>
      <div class="ten__side">
        <h2 id={`ten-${group}`} tabIndex={-1}>
          {title}
        </h2>
        {note && <p>{note}</p>}
      </div>
      <div class="ten__questions">
        {tenQuestions[group].map(({ id, names: asked }, index) => (
          <Question
            key={id}
            number={first + index}
            label={ten.questions[id]}
            names={asked}
            plan={plan}
            disabled={readOnly}
            note={
              notes[id] && (
                <p class={`ten__note${id === 'shape' ? ' ten__note--keys' : ''}`}>{notes[id]}</p>
              )
            }
          />
        ))}
      </div>
    </section>
  );
}

interface DockProps {
  plan: Plan;
  draft: Plan;
  /** The draft holds what is proposed. */
  counted: boolean;
  /** The group that is asked; null when all are. */
  step: number | null;
  onStep: (step: number) => void;
  onMake: (() => void) | undefined;
}

/** What follows from the answers so far, and the way on. */
function Dock({ plan, draft, counted, step, onStep, onMake }: DockProps) {
  const { ten } = useBeginning();
  const next = step === null ? undefined : groupIds[step + 1];
  const answered = answeredOfTen(plan);
  // Until what proposes is there, a number with as many digits keeps the room.
  const proposed = counted ? unconfirmed(draft) : answered === 0 ? 88 : 188;
  return (
    <div class="ten__dock">
      <p class={`ten__count${counted ? '' : ' ten__count--coming'}`} role="status">
        <strong>{ten.proposed(proposed, answered)}</strong> {ten.then}
      </p>
      <a class="ten__see" href={addressOf('preview')}>
        {ten.sheet}
      </a>
      <div class="ten__buttons">
        {step !== null && step > 0 && (
          <button type="button" class="button" onClick={() => onStep(step - 1)}>
            {ten.back}
          </button>
        )}
        {step !== null && next ? (
          <button type="button" class="button button--primary" onClick={() => onStep(step + 1)}>
            {ten.next(ten.groups[next].title)}
          </button>
        ) : (
          <button
            type="button"
            class="button button--primary"
            aria-disabled={!onMake}
            onClick={onMake}
          >
            {ten.make} <kbd aria-hidden="true">Ctrl ↵</kbd>
          </button>
        )}
      </div>
    </div>
  );
}
