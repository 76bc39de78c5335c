import { expect } from 'vitest';
import { page } from 'vitest/browser';
import type { Locale } from '../../../i18n/locales';
import type { Plan } from '../../../plan/plan';
import { checkKit, checkWords } from '../parts';
import { addressOf, type CheckFilter, useRoute } from '../state/route';
import type { Session } from '../state/session';
import Review from '../views/Review';
import { sessionInMemory } from './session';
import { showFollowing } from './stage';

interface Setting {
  locale?: Locale;
  shown?: CheckFilter;
  readOnly?: boolean;
  /** Of the document, when not that of the page. */
  language?: Locale;
}

/** Shows the check of a plan as its address asks for it, and waits until it is there. */
export async function showCheck(
  plan: Plan,
  { locale = 'en', shown = 'all', readOnly = false, language = locale }: Setting = {},
): Promise<Session> {
  const session = sessionInMemory(locale);
  await session.open(plan, 'nothing');
  // All words, rules and forms: it takes longer to fetch them one by one than a test may wait.
  await Promise.all([checkKit(locale).load(), checkWords(language).load()]);
  location.hash = addressOf('review', null, false, shown);
  await showFollowing(
    ({ history }) => <Routed plan={history.plan} language={language} readOnly={readOnly} />,
    { session, locale },
  );
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  return session;
}

function Routed(props: { plan: Plan; language: Locale; readOnly: boolean }) {
  return <Review {...props} shown={useRoute().show} />;
}
