import type { ChapterTitles } from '../../words/chapterWords';

export const title: ChapterTitles = {
  en: {
    name: 'Support process',
    lead: 'Where a case comes in, how it travels up, and how the fix comes back.',
  },
  'zh-tw': { name: '支援流程', lead: '案件從哪裡進來、怎麼往上送，解決方法又怎麼傳回來。' },
  nl: {
    name: 'Ondersteuningsproces',
    lead: 'Waar een melding binnenkomt, hoe die omhooggaat en hoe de oplossing terugkomt.',
  },
  ko: {
    name: '지원 프로세스',
    lead: '문의가 어디로 들어와 어떻게 위로 넘어가고, 해결 방법이 어떻게 돌아오는지 정합니다.',
  },
};
