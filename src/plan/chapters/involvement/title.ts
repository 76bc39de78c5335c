import type { ChapterTitles } from '../../words/chapterWords';

export const title: ChapterTitles = {
  en: {
    name: 'Early involvement',
    lead: 'What the support team does before the first user needs help.',
  },
  'zh-tw': { name: '及早參與', lead: '在第一位使用者需要協助之前，支援小組要做的事。' },
  nl: {
    name: 'Vroege betrokkenheid',
    lead: 'Wat het ondersteuningsteam doet voordat de eerste gebruiker hulp nodig heeft.',
  },
  ko: {
    name: '조기 참여',
    lead: '첫 사용자에게 도움이 필요해지기 전에 지원 인력이 할 일을 정합니다.',
  },
};
