import type { ChapterTitles } from '../../words/chapterWords';

export const title: ChapterTitles = {
  en: {
    name: 'Training',
    lead: 'Who learns what, when, from whom, and how you know that it worked.',
  },
  'zh-tw': { name: '訓練', lead: '誰學什麼、何時學、跟誰學，以及如何確認訓練有效。' },
  nl: {
    name: 'Training',
    lead: 'Wie wat leert, wanneer en van wie, en hoe u weet dat het heeft gewerkt.',
  },
  ko: {
    name: '교육',
    lead: '누가 무엇을, 언제, 누구에게 배우고, 교육 효과를 어떻게 확인할지 정합니다.',
  },
};
