import type { Asked } from '../../../plan/asking';
import { entriesOf } from '../../../plan/kinds/list';
import type { ListQuestion } from '../../../plan/kinds/question';
import type { Plan } from '../../../plan/plan';
import { sourcesOfEntries } from '../../../plan/provenance';
import { fieldAddress } from '../../../plan/questionRef';
import { QuestionField } from '../fields/QuestionField';
import { Suggestion } from '../grid/Suggestion';
import { useQuestionWords } from '../state/chapter';
import { type FieldError, usePlanner } from '../state/context';
import { addressOf, type CheckFilter } from '../state/route';
import { useViews } from '../state/views';
import type { Place } from './places';

interface Props {
  /** Id of the control: fields of several chapters stand on this page. */
  field: string;
  asked: Asked;
  place: Place;
  plan: Plan;
  shown: CheckFilter;
  errors: readonly FieldError[];
  readOnly: boolean;
  onAnswer: (field: string) => void;
}

/** A gap with the field that its chapter has for it. */
export function GapField({ field, asked, place, errors, readOnly, onAnswer, ...props }: Props) {
  const { session } = usePlanner();
  const { ref, question, answer } = asked;
  const { chapter, inList } = place;
  if (question.kind === 'list') {
    return (
      <EmptyList field={field} asked={asked} question={question} readOnly={readOnly} {...props} />
    );
  }
  const give = (value: unknown) => {
    onAnswer(field);
    if (!ref.entry || !inList) {
      session.answer(chapter, ref.question, value, field);
      return;
    }
    const { list, id } = ref.entry;
    const answers: Readonly<Record<string, unknown>> =
      session.state().history.plan.answers[chapter];
    // Not as it was drawn: another answer may have come since.
    const entries = entriesOf(inList.question, answers[list]);
    const all = entries.map((each) => (each.id === id ? { ...each, [ref.question]: value } : each));
    session.answer(chapter, list, all, field);
  };
  return (
    <QuestionField
      name={ref.question}
      question={question}
      field={field}
      address={fieldAddress(ref)}
      answer={answer}
      onAnswer={give}
      errors={errors}
      disabled={readOnly}
      choices={
        inList && question.kind === 'choice'
          ? question.offers?.(inList.entry, inList.entries)
          : undefined
      }
    />
  );
}

/** A list with nothing in it: its entries are made in the chapter, or begun here with what the guide suggests. */
function EmptyList({
  field,
  asked: { ref, answer },
  question,
  readOnly,
  shown,
}: Pick<Props, 'field' | 'asked' | 'shown' | 'readOnly'> & { question: ListQuestion }) {
  const { say, session } = usePlanner();
  const { review } = useViews();
  const { label, help } = useQuestionWords(ref.question);
  const { chapter, question: name } = ref;
  return (
    <div class="field">
      <h4 class="gaps__list" id={field} tabIndex={-1}>
        {label}
      </h4>
      <p class="field__help">{help}</p>
      {!question.isAnswered(answer) && (
        <div class="gaps__empty">
          <Suggestion
            name={name}
            label={label}
            question={question}
            disabled={readOnly}
            onUse={(entries) => {
              // The button goes with the suggestion.
              document.getElementById(field)?.focus();
              const from = sourcesOfEntries(`${chapter}.${name}`, question, entries, 'proposed');
              session.answer(chapter, name, entries, `${field} suggestion`, from);
            }}
          />
          <a
            href={addressOf(chapter, name, true, shown)}
            aria-label={say.list.of(review.toList, label)}
          >
            {review.toList}
          </a>
        </div>
      )}
    </div>
  );
}
