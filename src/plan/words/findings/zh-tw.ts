import type { GeneralFindings } from './en';

export const findings: GeneralFindings = {
  approvedDraft: {
    title: (count) => `計畫狀態是「已核准」，但還有 ${count} 個答案尚未確認。`,
    reason: '只要還有答案尚未確認，文件就會註明為草稿。請先確認這些答案。',
  },
  ownWords: {
    title: (count, language) => `有 ${count} 個自行輸入的答案會維持原本的語言（${language}）。`,
    reason: '從清單選取的內容都會翻譯，您自己寫的文字在您翻譯之前，會維持原樣。',
  },
  changedWords: {
    title: (count, language) => `有 ${count} 個答案在翻譯成${language}之後又修改過。`,
    reason: '文件目前仍使用先前的譯文，意思可能和現在的答案不同。請檢查譯文。',
  },
};
