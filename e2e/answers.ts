import type { Locale } from '../src/i18n/locales.ts';
import type { ChapterId } from '../src/plan/chapters/index.ts';
import { chapterIds, groupsOf, questionsOf } from '../src/plan/chapters/index.ts';
import { isAsked } from '../src/plan/kinds/asked.ts';
import type { ItemQuestion, Question } from '../src/plan/kinds/question.ts';

/** A question of a plan as a test answers it. */
export interface Answered {
  chapter: ChapterId;
  /** The group of the chapter in which it is asked. */
  group: string;
  /** The list whose entry asks it; null for a question of the chapter itself. */
  list: string | null;
  name: string;
  question: ItemQuestion;
  answer: string | number | readonly string[];
}

type Questions = Readonly<Record<string, Question>>;

/** Something in each language's own script, with characters that mean something in Markdown. */
const flavour: Record<Locale, string> = {
  en: 'Café | *no. ',
  'zh-tw': '服務台｜<第 ',
  nl: 'Coördinatie # _nr. ',
  ko: '지원팀 | [번호 ',
};

/** Short enough to stand in a file name whole. */
export const organisations: Record<Locale, { typed: string; slug: string }> = {
  en: { typed: 'Northwick & Sons | Ltd.', slug: 'northwick-sons-ltd' },
  'zh-tw': { typed: '北風物流 | 台灣', slug: '北風物流-台灣' },
  nl: { typed: 'Coöperatie De Brug | Zuid', slug: 'coöperatie-de-brug-zuid' },
  ko: { typed: '한빛 물류 | 서울', slug: '한빛-물류-서울' },
};

export const typedDay = '2027-03-15';
export const typedTime = '09:30';
export const typedZone = 'Europe/Amsterdam';
const typedNumber = 12;

/** The choice on which most other questions depend, so that as many as possible are asked. */
function choiceFor(name: string, set: readonly string[], siblings: Questions): string {
  const conditions = Object.values(siblings).flatMap(({ when }) =>
    when?.question === name ? [when.is] : [],
  );
  const asked = (id: string) => conditions.filter((is) => is.includes(id)).length;
  const [best = ''] = set.toSorted((a, b) => asked(b) - asked(a));
  return best;
}

/** An answer to every question of every chapter and of one entry of each list; each text stands nowhere else. */
export function answersFor(locale: Locale): Answered[] {
  let texts = 0;
  const answerTo = (name: string, question: ItemQuestion, siblings: Questions) => {
    switch (question.kind) {
      case 'text': {
        if (name === 'organisation') return organisations[locale].typed;
        const line = () => `${flavour[locale]}${String(++texts).padStart(2, '0')}`;
        return question.lines > 1 ? `${line()}\n${line()}` : line();
      }
      case 'number':
        return typedNumber;
      case 'date':
        return typedDay;
      case 'time':
        return typedTime;
      case 'zone':
        return typedZone;
      case 'choice':
        return choiceFor(name, question.set.ids, siblings);
      case 'many':
        return question.set.ids.filter((_, index) => index === 0 || index === 2);
    }
  };
  const answerAll = (
    asked: Questions,
    siblings: Questions,
    place: Pick<Answered, 'chapter' | 'group' | 'list'>,
  ) => {
    return Object.entries(asked).flatMap(([name, question]): Answered[] =>
      question.kind === 'list'
        ? []
        : [{ ...place, name, question, answer: answerTo(name, question, siblings) }],
    );
  };
  const onlyAsked = (all: Answered[]) => {
    const given = Object.fromEntries(all.map(({ name, answer }) => [name, answer]));
    return all.filter(({ question }) => isAsked(question, given));
  };
  return chapterIds.flatMap((chapter) => {
    const groups = Object.entries(groupsOf(chapter));
    const every: Questions = questionsOf(chapter);
    const own = groups.flatMap(([group, asked]) =>
      answerAll(asked, every, { chapter, group, list: null }),
    );
    const inLists = groups.flatMap(([group, asked]) =>
      Object.entries(asked).flatMap(([list, question]) =>
        question.kind === 'list'
          ? onlyAsked(answerAll(question.item, question.item, { chapter, group, list }))
          : [],
      ),
    );
    return [...onlyAsked(own), ...inLists];
  });
}
