import type { Locale } from '../../../../i18n/locales';
import type { Plan } from '../../../../plan/plan';
import Preview from '../../preview/Preview';
import { useDraft } from './draft';

interface Props {
  plan: Plan;
  language: Locale;
  onLanguage: (language: Locale) => void;
}

/** The document as the draft would be, while the ten questions are answered. */
export default function DraftPreview({ plan, ...props }: Props) {
  const draft = useDraft(plan);
  return <Preview {...props} plan={draft} chapter="scope" />;
}
