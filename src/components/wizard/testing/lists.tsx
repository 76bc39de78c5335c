import { useCallback } from 'preact/hooks';
import { page } from 'vitest/browser';
import type { Locale } from '../../../i18n/locales';
import { type ChapterId, questionsOf } from '../../../plan/chapters';
import { entriesOf } from '../../../plan/kinds/list';
import Lists, { type ListProps } from '../grid/Lists';
import { ChapterContext, useChapter, useNamed } from '../state/chapter';
import type { FieldError } from '../state/context';
import { useOpened } from '../state/opened';
import { usePacedPlan } from '../state/paced';
import { ProvenanceContext, useChapterProvenance } from '../state/provenance';
import type { Route } from '../state/route';
import type { Session } from '../state/session';
import type { Plan } from '../../../plan/plan';
import { showFollowing } from './stage';

export interface ListExample {
  chapter: ChapterId;
  name: string;
  disabled?: boolean;
  titled?: boolean;
  errors?: readonly FieldError[];
  /** Where the user wants to go. */
  field?: string;
  locale?: Locale;
}

const none: readonly FieldError[] = [];

/** Shows one list of a session's plan, as its chapter does. */
export async function showList(session: Session, example: ListExample): Promise<void> {
  const { chapter, locale = 'en', field = null } = example;
  const route: Route = { view: chapter, field, fromReview: false };
  await showFollowing(
    ({ history: { plan } }) => <Example {...example} plan={plan} session={session} route={route} />,
    { session, locale, chapter },
  );
}

function Example(props: ListExample & { plan: Plan; session: Session; route: Route }) {
  const { chapter, name, plan, session, route } = props;
  const { disabled = false, titled = false, errors = none } = props;
  const [[opened = null], setOpen] = useOpened(chapter);
  const paced = usePacedPlan(plan);
  const kit = useNamed(useChapter(), paced);
  const { provenance } = useChapterProvenance(plan, chapter);
  const question = questionsOf(chapter)[name];
  if (question?.kind !== 'list') throw new Error(`${name} is no list of ${chapter}.`);
  const answers: Readonly<Record<string, unknown>> = plan.answers[chapter];
  const answer: ListProps['onAnswer'] = useCallback(
    (question, entries, key, from) => {
      session.answer(chapter, question, entries, `${chapter}.${key}`, from);
    },
    [session, chapter],
  );
  const show = useCallback(
    (row: string | null) => {
      setOpen(() => new Set(row === null ? [] : [row]));
    },
    [setOpen],
  );
  return (
    <ChapterContext.Provider value={kit}>
      <ProvenanceContext.Provider value={provenance}>
        <Lists
          plan={paced}
          {...{ name, question, errors, disabled, titled, route, opened }}
          entries={entriesOf(question, answers[name])}
          onAnswer={answer}
          onOpened={show}
        />
      </ProvenanceContext.Provider>
    </ChapterContext.Provider>
  );
}

/** The cell in a column of a row, by their names. */
export const cell = (row: string, column: string): HTMLElement => {
  const table = page.getByRole('grid').element();
  const heads = [...table.querySelectorAll('thead th')].map((head) => head.textContent);
  const found = [...table.querySelectorAll('tbody tr')].find((each) =>
    each.querySelector('th')?.textContent.includes(row),
  );
  const at = found?.children[heads.indexOf(column)];
  if (!(at instanceof HTMLElement)) throw new Error(`There is no cell ${column} in ${row}.`);
  return at;
};

/** What a cell says, without what only its control does. */
export const shown = (row: string, column: string): string =>
  cell(row, column).querySelector('.cell__value')?.textContent ?? '';
