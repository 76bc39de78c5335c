import type { GuidePage } from '../i18n/guide';
import type { Words } from './loading';
import type { QuestionRef } from './questionRef';

/** Something worth a look before the plan is handed out; gaps are counted apart. */
export interface Finding {
  kind: 'risk' | 'hint';
  /** Under this id the words of the chapter that `ref` names hold the reason. */
  id: string;
  /** Title in the reader's language, with the values that it names. */
  title: (words: Words) => string;
  ref: QuestionRef;
  /** The view in which it is mended, where that is not the question itself. */
  view?: 'words';
  /** The part of the guide that says more. */
  guide: { page: GuidePage; heading: string };
}
