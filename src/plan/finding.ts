import type { WizardMessages } from '../i18n/messages/en/wizard';
import type { GuidePage } from '../i18n/spine';
import type { QuestionRef } from './asking';
import type { Words } from './words';

type Messages = WizardMessages['findings'];

/** Something worth a look before the plan is handed out; gaps are counted apart. */
export interface Finding {
  kind: 'risk' | 'hint';
  id: keyof Messages;
  /** Title in the reader's language, with the values that it names. */
  title: (say: Messages, words: Words) => string;
  ref: QuestionRef;
  /** The part of the guide that says why. */
  guide: { page: GuidePage; heading: string };
}
