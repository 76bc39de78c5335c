import type { GeneralFindings } from './en';

export const findings: GeneralFindings = {
  approvedDraft: {
    looksFor: '승인된 계획서에 확인하지 않은 답변이 남아 있는 경우',
    title: (count) => `계획서 상태는 ‘승인됨’이지만 확인하지 않은 답변이 ${count}개 있습니다.`,
    reason: '모든 답변을 확인할 때까지 문서가 ‘초안’으로 표시되므로, 남은 답변을 확인하십시오.',
  },
  ownWords: {
    looksFor: '직접 입력한 내용이 문서와 다른 언어로 남는 경우',
    title: (count, language) =>
      `직접 쓴 답변 ${count}개는 번역되지 않고 ${language} 그대로 남습니다.`,
    reason:
      '목록에서 선택한 항목은 모두 번역되어 나오지만, 직접 쓴 글은 번역을 입력하기 전까지 그대로 유지됩니다.',
  },
  changedWords: {
    looksFor: '번역한 뒤에 원문이 바뀐 경우',
    title: (count, language) =>
      `${language} 번역을 입력한 뒤에 내용이 바뀐 답변이 ${count}개 있습니다.`,
    reason:
      '문서에는 아직 이전 번역이 쓰이므로 지금 답변과 내용이 다를 수 있습니다. 번역을 다시 살펴보십시오.',
  },
};
