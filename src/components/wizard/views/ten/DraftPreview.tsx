import { useLayoutEffect } from 'preact/hooks';
import type { Locale } from '../../../../i18n/locales';
import type { Plan } from '../../../../plan/plan';
import Preview from '../../preview/Preview';
import { usePlanner } from '../../state/context';
import { useProposer } from '../../state/proposing';
import { useDraft } from './draft';

interface Props {
  plan: Plan;
  language: Locale;
  onLanguage: (language: Locale) => void;
}

/** The document as the draft would be, while the ten questions are answered. */
export default function DraftPreview({ plan, ...props }: Props) {
  const { say, viewShown } = usePlanner();
  const { propose, missing } = useProposer(plan);
  const draft = useDraft(plan);
  // What is proposed would move everything on a sheet that is drawn before.
  const isThere = propose !== undefined || missing !== null;
  useLayoutEffect(() => {
    if (isThere) viewShown();
  }, [isThere, viewShown]);
  if (!isThere) return <p>{say.preview.loading}</p>;
  return <Preview {...props} plan={draft} chapter="scope" />;
}
