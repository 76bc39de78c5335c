import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Locale } from '../../../i18n/locales';
import type { ChapterId } from '../../../plan/chapters';
import type { CheckWords } from '../../../plan/loading';
import type { AllRules } from '../../../plan/parts';
import type { Plan } from '../../../plan/plan';
import { progressIn } from '../../../plan/progress';
import { review } from '../../../plan/review';
import { filterId, Filters, panelId } from '../check/Filters';
import { Head } from '../check/Head';
import { Panel } from '../check/Panel';
import { useGaps } from '../check/useGaps';
import { Missing } from '../Missing';
import { checkKit } from '../parts';
import { useArrival } from '../state/arrival';
import { type ChapterKit, useCalled } from '../state/chapter';
import { usePlanner } from '../state/context';
import type { CheckFilter } from '../state/route';
import { useViews } from '../state/views';

interface Props {
  plan: Plan;
  /** Language of the document. */
  language: Locale;
  shown?: CheckFilter | undefined;
  readOnly: boolean;
}

interface Kit {
  words: CheckWords;
  rules: AllRules;
  kits: ReadonlyMap<ChapterId, ChapterKit>;
}

/** What is to do before the plan is handed out, to be done here; and every answer, with the way to its question. */
export default function Review(props: Props) {
  const { say, locale, viewShown } = usePlanner();
  const { content: kit, ...arrival } = useArrival(checkKit(locale));
  const isThere = kit !== undefined;
  useLayoutEffect(() => {
    if (isThere) viewShown();
  }, [isThere, viewShown]);
  if (kit) return <Checked {...props} {...kit} />;
  return arrival.missing ? (
    <Missing what="review" arrival={arrival} />
  ) : (
    <p>{say.missing.loading}</p>
  );
}

/** The same with what people, teams and places are called in the plan. */
function useNamed({ words, kits }: Omit<Kit, 'rules'>, plan: Plan): Omit<Kit, 'rules'> {
  const called = useCalled(plan);
  return useMemo(
    () => ({
      words: { ...words, called },
      kits: new Map(
        [...kits].map(([id, kit]) => [id, { ...kit, names: { ...kit.names, called } }]),
      ),
    }),
    [words, kits, called],
  );
}

function Checked({ shown = 'all', ...props }: Props & Kit) {
  const { plan, language, rules } = props;
  const { words, kits } = useNamed(props, plan);
  const { guideUrl } = usePlanner();
  const { review: say } = useViews();
  const progress = progressIn(plan);
  const findings = review(plan, language, rules);
  const { yours, unconfirmed, gaps: open, left } = progress;
  const gaps = useGaps(plan, words, open > 0);
  const asked = yours + unconfirmed + open + left;
  return (
    <div class="check">
      <Head progress={progress} onNext={open > 0 ? gaps.next : null} />
      <Filters
        shown={shown}
        counts={{ gaps: open, risks: findings.length, confirm: unconfirmed, all: asked }}
      />
      <div role="tabpanel" id={panelId} aria-labelledby={filterId(shown)} tabIndex={-1}>
        <Panel
          {...props}
          words={words}
          kits={kits}
          key={shown}
          shown={shown}
          progress={progress}
          findings={findings}
          gaps={gaps}
        />
      </div>
      <section class="check__limits" aria-labelledby="check-limits">
        <h2 id="check-limits">{say.limits.title}</h2>
        <p>{say.limits.text}</p>
        <p>
          <a href={guideUrl('check-rules')}>{say.limits.link}</a>
        </p>
      </section>
    </div>
  );
}
