import type { Session } from './session';

/** Lets a session know what happens to its page; gives back what ends that. */
export function watchPage(session: Session): () => void {
  let handedOver = false;
  const turn = () => {
    if (document.visibilityState === 'hidden') void session.flush();
    else void session.look();
  };
  const look = () => void session.look();
  const warn = (event: BeforeUnloadEvent) => {
    if (session.state().atRisk && !handedOver) event.preventDefault();
    // The user may stop the next page from coming, and leave in another way.
    handedOver = false;
  };
  const go = async (address: string) => {
    handedOver = await session.handOver();
    if (handedOver) location.assign(address);
  };
  /** What only this page holds comes along when the user switches the language, without a question. */
  const follow = (event: MouseEvent) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const link = event.target instanceof Element && event.target.closest('a[data-language]');
    if (!isPlain || !(link instanceof HTMLAnchorElement) || !session.staysBehind()) return;
    event.preventDefault();
    void go(link.href);
  };
  const end = new AbortController();
  const { signal } = end;
  document.addEventListener('visibilitychange', turn, { signal });
  document.addEventListener('click', follow, { signal });
  addEventListener('pagehide', session.leave, { signal });
  addEventListener('pageshow', look, { signal });
  addEventListener('focus', look, { signal });
  addEventListener('beforeunload', warn, { signal });
  return () => {
    end.abort();
  };
}
