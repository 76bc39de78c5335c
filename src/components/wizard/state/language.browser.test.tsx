import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { LanguageSelect } from '../LanguageSelect';
import { sessionInMemory } from '../testing/session';
import { showFollowing } from '../testing/stage';
import { useDocumentLanguage } from './language';
import type { Session, SessionState } from './session';

function Choice({ state, session, readOnly = false }: Props) {
  const planner = { session, locale: 'nl' } as const;
  const [language, setLanguage] = useDocumentLanguage(state.history.plan, readOnly, planner);
  return <LanguageSelect id="language" language={language} onLanguage={setLanguage} />;
}

interface Props {
  state: SessionState;
  session: Session;
  readOnly?: boolean;
}

const choice = page.getByRole('combobox');

const showChoice = (session: Session, readOnly = false) =>
  showFollowing((state) => <Choice state={state} session={session} readOnly={readOnly} />, {
    session,
  });

test('the document is in the language of the page until another is chosen, which the plan keeps', async () => {
  const session = sessionInMemory();
  await showChoice(session);
  await expect.element(choice).toHaveValue('nl');
  await choice.selectOptions('한국어');
  await expect.element(choice).toHaveValue('ko');
  expect(session.state().history.plan.documentLanguage).toBe('ko');
  session.undo();
  await expect.element(choice).toHaveValue('nl');
});

test('the language of the page that is chosen stays when the page gets another one', async () => {
  const session = sessionInMemory();
  await showChoice(session);
  await choice.selectOptions('한국어');
  await choice.selectOptions('Nederlands');
  expect(session.state().history.plan.documentLanguage).toBe('nl');
});

test('who can only read a plan reads it in another language, and the plan stays as it is', async () => {
  const session = sessionInMemory();
  session.describe({ documentLanguage: 'en' });
  await showChoice(session, true);
  await expect.element(choice).toHaveValue('en');
  await choice.selectOptions('한국어');
  await expect.element(choice).toHaveValue('ko');
  expect(session.state().history.plan.documentLanguage).toBe('en');
  const { plan } = session.state().history;
  await session.open({ ...plan, id: 'another' }, 'nothing');
  await expect.element(choice).toHaveValue('en');
});
