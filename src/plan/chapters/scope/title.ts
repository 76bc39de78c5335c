import type { ChapterTitles } from '../../words/chapterWords';

export const title: ChapterTitles = {
  en: {
    name: 'Scope and owner',
    lead: 'What the plan covers, who owns it, and by when it has to work.',
  },
  'zh-tw': { name: '範圍與負責人', lead: '計畫涵蓋什麼、由誰負責，以及何時之前必須就緒。' },
  nl: {
    name: 'Reikwijdte en eigenaar',
    lead: 'Wat het plan omvat, wie de eigenaar is en wanneer het moet staan.',
  },
  ko: {
    name: '범위와 담당자',
    lead: '계획이 무엇을 다루고, 누가 담당하며, 언제까지 준비되어야 하는지 정합니다.',
  },
};
