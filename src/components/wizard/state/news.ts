import { useEffect } from 'preact/hooks';
import type { WizardMessages } from '../../../i18n/messages/en/wizard';
import type { Planner } from './context';
import type { News } from './desk';
import type { Session } from './session';

function newsInWords(news: News, { news: said }: WizardMessages): string {
  switch (news.kind) {
    case 'recovered':
      return said.recovered(news.count);
    case 'unreadable':
      return said.unreadable;
    case 'unavailable':
      return said.unavailable;
  }
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
