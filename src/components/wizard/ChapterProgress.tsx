import type { ChapterId } from '../../plan/chapters';
import type { Plan } from '../../plan/plan';
import { progressIn } from '../../plan/progress';
import { NextOpen } from './NextOpen';

import { countsOf } from './state/progress';
import { still } from './state/still';
import { useViews } from './state/views';

/** How far a chapter has come, about how long it will still take, and the way to what is open. */
export const ChapterProgress = still(({ plan, chapter }: { plan: Plan; chapter: ChapterId }) => {
  const { chapterList: words } = useViews();
  const progress = progressIn(plan, [chapter]);
  const { answered, all } = countsOf(progress);
  return (
    <div class="chapter__progress">
      <p>{words.head(answered, all, progress.minutes)}</p>
      <NextOpen className="link-button" />
    </div>
  );
});
