import { useEffect } from 'preact/hooks';
import type { WizardMessages } from '../../../i18n/messages/en/wizard';
import type { Planner } from './context';
import type { News } from './desk';
import type { Session } from './session';

function newsInWords(news: News, { news: said, registers }: WizardMessages): string {
  if (news.kind === 'upgraded') return registers.upgraded;
  return news.kind === 'recovered' ? said.recovered(news.count) : said[news.kind];
}

/** Tells the user once what the session found in storage. */
export function useNews(
  news: News | null,
  session: Session,
  say: WizardMessages,
  notify: Planner['notify'],
) {
  useEffect(() => {
    if (!news) return;
    notify(newsInWords(news, say));
    session.newsRead();
  }, [news, session, say, notify]);
}
