import type { ProcessFindings } from './en';

export const findings: ProcessFindings = {
  unstaffedParty: {
    looksFor: '流程步驟交給沒有小組的層級。',
    title: (party) => `支援流程有步驟交給「${party}」，但計畫裡沒有這一層的小組。`,
    reason: '這個步驟將沒有人處理。請加入這一層，或改由其他層級處理。',
  },
  noReturn: {
    looksFor: '流程裡沒有把解決方法傳回給使用者的步驟。',
    title: '沒有任何步驟把解決方法傳回給使用者。',
    reason: '請在最後加一個步驟，告知使用者並確認問題已解決。',
  },
  bridgeTooEarly: {
    looksFor: '多方會議在正式導入首日之前就結束。',
    title: '多方會議的最晚結束日早於正式導入首日。',
    reason: '多方會議是為正式導入的前幾個階段而開的，請把最晚結束日延後。',
  },
  bridgeAtNight: {
    looksFor:
      '多方會議開始時，某個與會小組當地是早上 7 點以前或晚上 8 點以後，而且不在服務時間內。',
    title: (team, time) => `多方會議開始時，「${team}」當地是 ${time}。`,
    reason: '沒有人能連續幾週都在清晨或晚上開會。請改到大家都方便的時間，或依地區分開舉行。',
  },
  meetingClosed: {
    looksFor: '會議排在沒有支援服務的日子。',
    title: (meeting, days) =>
      `「${meeting}」排在沒有支援服務的日子：${days.replaceAll('星期', '週')}。`,
    reason: '該出席的人當天都不上班，請改選其他日子。',
  },
};
