import type { ChapterTitles } from '../../words/chapterWords';

export const title: ChapterTitles = {
  en: { name: 'Teams and tiers', lead: 'Who stands where, and what each tier answers for.' },
  'zh-tw': { name: '小組與層級', lead: '誰在哪一層，每一層負責什麼。' },
  nl: { name: 'Teams en lagen', lead: 'Wie in welke laag werkt en welke taken elke laag heeft.' },
  ko: {
    name: '팀과 계층',
    lead: '어느 팀이 어느 계층을 맡고, 각 계층이 무엇을 책임지는지 정합니다.',
  },
};
