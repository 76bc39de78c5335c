import type { GuideLink } from '../i18n/guideHeadings';
import type { ChapterId } from './chapters';
import type { CheckWords } from './loading';
import type { QuestionRef } from './questionRef';

/** Something worth a look before the plan is handed out; gaps are counted apart. */
export interface Finding {
  kind: 'risk' | 'hint';
  /** Under this id the words of the chapter that `ref` names hold the reason. */
  id: string;
  /** Title in the reader's language, with the values that it names. */
  title: (words: CheckWords) => string;
  ref: QuestionRef;
  /** The view in which it is mended, where that is not the question itself. */
  view?: 'words';
  /** The part of the guide that says more. */
  guide: GuideLink;
}

export type FindingKind = Finding['kind'];

/** Which kind of finding each rule of a chapter makes; the guide's list of rules is drawn from it. */
export type KindsOf<Said> = Readonly<Record<keyof Said & string, FindingKind>>;

/** The part of the guide that says more. */
type Guide = Finding['guide'];

/** Makes the findings of one chapter, each of the kind that the rule has. */
export const finder =
  <Id extends string>(kinds: Readonly<Record<Id, FindingKind>>) =>
  (id: Id, ref: QuestionRef, guide: Guide, title: Finding['title']): Finding => ({
    kind: kinds[id],
    id,
    title,
    ref,
    guide,
  });

/** Where a question of an entry stands, by the entry and its index. */
export const inList =
  (chapter: ChapterId, list: string) =>
  (question: string, { id }: { id: string }, index: number): QuestionRef => ({
    chapter,
    question,
    entry: { list, id, place: index + 1 },
  });
