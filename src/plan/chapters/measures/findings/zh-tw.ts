import type { MeasuresFindings } from './en';

export const findings: MeasuresFindings = {
  exitUnmeasured: {
    looksFor: '沒有指標看得出多方會議的結束條件是否達到。',
    title: (sign) => `用於「結束多方會議」的指標，都看不出結束條件「${sign}」是否達到。`,
    reason:
      '這樣只能憑感覺判斷條件是否達到。請加入對應的指標，或把現有的指標也用於「結束多方會議」。',
  },
  goNoGoUnmeasured: {
    looksFor: '沒有任何指標用來決定是否進入下一階段。',
    title: '沒有任何指標用來決定是否進入下一階段。',
    reason:
      '這樣就沒有人說得出下一階段為什麼照常開始或延後。請至少讓一項指標用於「是否進入下一階段」。',
  },
  tooManyMeasures: {
    looksFor: '指標超過 8 項。',
    title: (measures) => `計畫中有 ${measures.shown} 項指標。`,
    reason:
      '超過 8 項時，統計所花的時間會比討論還多。這個上限是我們的經驗值，請只保留真的會據以行動的指標。',
  },
  measuredTwice: {
    looksFor: '同一項指標出現兩次。',
    title: (measure) => `指標「${measure}」在清單中出現兩次。`,
    reason: '同一個數字有兩個目標值，大家就會各自引用對自己有利的那一個。請只留一項。',
  },
  reporterMissing: {
    looksFor: '指標交給沒有小組的層級統計。',
    title: (party) => `指標的統計者是「${party}」，但計畫裡沒有這一層的小組。`,
    reason: '這個數字將沒有人統計。請加入這一層，或改選其他對象。',
  },
  baselineOutOfPilot: {
    looksFor: '目標值沒有排在試行期間確認。',
    title: '目標值確認期限不在試行期間。',
    reason:
      '試行之前還沒有數據，正式導入首日之後才確認，又來不及用來決定要不要繼續。請改成試行期間的日期。',
  },
  normalTooEarly: {
    looksFor: '上線後加強支援還沒結束，就納入例行報表。',
    title: (day) => `數字從 ${day}起納入例行報表，但那時上線後加強支援還沒結束。`,
    reason: '頭幾週的數字會混進例行報表，看起來像是趨勢。請改選較晚的日期。',
  },
};
