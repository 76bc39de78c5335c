import { chapterIds, type ChapterId } from '../../../plan/chapters';
import type { Finding } from '../../../plan/finding';
import type { CheckWords } from '../../../plan/loading';
import type { Plan } from '../../../plan/plan';
import type { Progress } from '../../../plan/progress';
import type { ChapterKit } from '../state/chapter';
import type { CheckFilter } from '../state/route';
import { ChapterAnswers } from './ChapterAnswers';
import { Findings } from './Findings';
import { GapList } from './GapList';
import { ToConfirm } from './ToConfirm';
import type { Gaps } from './useGaps';

interface Props {
  plan: Plan;
  words: CheckWords;
  kits: ReadonlyMap<ChapterId, ChapterKit>;
  shown: CheckFilter;
  progress: Progress;
  findings: readonly Finding[];
  gaps: Gaps;
  readOnly: boolean;
}

/** What the filter shows; all of it begins with what is to do. */
export function Panel({ findings, gaps, kits, progress, ...props }: Props) {
  const { plan, words, shown, readOnly } = props;
  const unfinished = progress.gaps + progress.unconfirmed > 0;
  const risks = (
    <Findings findings={findings} unfinished={unfinished} words={words} shown={shown} />
  );
  switch (shown) {
    case 'gaps':
      return <GapList {...props} gaps={gaps} kits={kits} unconfirmed={progress.unconfirmed} />;
    case 'risks':
      return risks;
    case 'confirm':
      return <ToConfirm plan={plan} words={words} readOnly={readOnly} />;
    case 'all':
      return (
        <>
          <GapList {...props} gaps={gaps} kits={kits} unconfirmed={progress.unconfirmed} />
          {risks}
          {chapterIds.map((chapter) => (
            <ChapterAnswers
              key={chapter}
              plan={plan}
              chapter={chapter}
              words={words}
              shown={shown}
            />
          ))}
        </>
      );
  }
}
