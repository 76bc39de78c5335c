import type { AgreementReasons } from './en';

export const reasons: AgreementReasons = {
  why: {
    risks: '依我們的經驗，這類導入最常遇到這些風險。不適用的請刪除。由誰負責，只有您知道。',
    levels: '沒有公開數據可查，所以這是我們依經驗所做的估計。',
    actions: '依我們的經驗，這些做法對這項風險有幫助。',
    riskDue: '從試行開始日或正式導入首日往前推算週數，並避開週末。週數是我們的經驗值。',
    nextReview:
      '正式導入四週後，就看得出計畫好不好用，也還來得及為後續階段修改。這是我們的經驗值。',
    reviewTriggers: '發生這些事之後，計畫中通常至少有一章已經過時。',
    sharedWith: '處理服務單的人都依計畫做事，負責導入的人需要其中的日期，IT 主管則負責核准。',
    approvers: '這些部分通常要有人同意撥出人力、經費或權限。姓名只有您知道。',
  },
};
