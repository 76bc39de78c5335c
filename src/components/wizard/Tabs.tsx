import type { ChapterId } from '../../plan/chapters';
import { usePlanner } from './state/context';
import { addressOf, isChapter, type View } from './state/route';

/** On narrow screens the three parts of the planner are links with addresses of their own. */
export function Tabs({ view, chapter }: { view: View; chapter: ChapterId }) {
  const { say } = usePlanner();
  const tab = (label: string, to: View, current: boolean) => (
    <a class="tabs__tab" href={addressOf(to)} aria-current={current ? 'page' : undefined}>
      {label}
    </a>
  );
  return (
    <nav class="tabs" aria-label={say.tabs.label}>
      {tab(say.tabs.chapters, 'overview', view === 'overview')}
      {tab(say.tabs.answer, chapter, isChapter(view))}
      {tab(say.tabs.preview, 'preview', view === 'preview')}
    </nav>
  );
}
