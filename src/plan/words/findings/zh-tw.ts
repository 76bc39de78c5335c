import type { GeneralFindings } from './en';

export const findings: GeneralFindings = {
  approvedDraft: {
    looksFor: '計畫已核准，卻還有答案尚未確認。',
    title: (count) => `計畫狀態是「已核准」，但還有 ${count} 個答案尚未確認。`,
    reason: '只要還有答案尚未確認，文件就會註明為草稿。請先確認這些答案。',
  },
  ownWords: {
    looksFor: '自行輸入的內容使用的語言與文件不同，而且還沒有翻譯。',
    title: (count, language) =>
      `有 ${count} 個自行輸入的答案還沒有翻譯，會維持原本的語言（${language}）。`,
    reason: '從清單選取的內容會自動以文件的語言呈現，您自己寫的文字則要由您翻譯。',
  },
  changedWords: {
    looksFor: '翻譯之後又改過的內容。',
    title: (count, language) => `有 ${count} 個答案在翻譯成${language}之後又修改過。`,
    reason: '文件目前仍使用先前的譯文，意思可能和現在的答案不同。請檢查譯文。',
  },
};
