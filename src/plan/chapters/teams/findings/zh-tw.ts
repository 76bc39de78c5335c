import type { TeamsFindings } from './en';

export const findings: TeamsFindings = {
  noFirstLine: {
    looksFor: '計畫裡沒有第 1 層。',
    title: '計畫裡沒有第 1 層，所以沒有人受理使用者的問題。',
    reason: '使用者需要一個回報問題的窗口。請加入第 1 層，就算只有一個人也行。',
  },
  unknownEscalation: {
    looksFor: '呈報對象不在計畫中。',
    title: (from, to) => `「${from}」的呈報對象「${to}」不在計畫中。`,
    reason: '呈報上去的問題將沒有人接手。請加入這一層，或選擇其他呈報對象。',
  },
  sameOrLower: {
    looksFor: '呈報對象是同一層或更低的層級。',
    title: (tier) => `「${tier}」的呈報對象不是更高的層級。`,
    reason: '轉給同一層或更低層級的問題，最後會原封不動地退回來。請改選更高的層級。',
  },
  nobodyDoes: {
    looksFor: '沒有任何一層承擔的職責。',
    title: (responsibilities) => `以下職責沒有任何一層承擔：${responsibilities}。`,
    reason: '每個小組都會以為別組在做。請選一層承擔。',
  },
  languageUnserved: {
    looksFor: '第一線小組都不會說的支援語言。',
    title: (languages) => `第一線小組都不會說以下支援語言：${languages}。`,
    reason:
      '計畫承諾以上述語言提供支援，使用者卻找不到會說的人。請在小組的語言中補上，或從支援語言中刪除。',
  },
  placeLanguageUnserved: {
    looksFor: '某個地區的語言，服務當地的第一線小組不會說。',
    title: (place, languages) => `服務「${place}」的第一線小組不會說當地的語言：${languages}。`,
    reason: '當地使用者只能用外語求助。請在服務這個地區的小組加上當地的語言，或改由其他小組服務。',
  },
  placeUnserved: {
    looksFor: '沒有任何第一線小組服務的地區。',
    title: (place) => `沒有任何第一線小組服務「${place}」。`,
    reason:
      '當地使用者會求助無門。請把這個地區交給某個小組，或將小組的服務地區留空，代表服務所有地區。',
  },
  promisedHours: {
    looksFor: '承諾的服務時間內，第一線沒有人當班。',
    title: (hours) => `在承諾的服務時間內，每週有 ${hours}第一線沒有人當班。`,
    reason:
      '這段時間打來的電話不會有人接。請修改「範圍與負責人」的服務時間，或調整第一線小組的服務時間。',
  },
  tierAboveClosed: {
    looksFor: '第一線有人受理，但長時間找不到更高層級的人。',
    title: (hours) => `每週有 ${hours}只有第一線有人，更高的層級都沒有人。`,
    reason:
      '當場解決不了的問題，再急也只能等。請安排更高的層級輪值待命，或約定哪些問題可以等。每週超過 10 小時才會提醒，10 小時是我們的經驗值。',
  },
  onePersonAlways: {
    looksFor: '全天候服務或待命的層級只有一個人。',
    title: (tier) => `「${tier}」只有一個人，卻要隨時找得到。`,
    reason: '一個人不可能每晚值班，也總會請假或生病。請增加人手，或縮短服務時間。',
  },
  standInSelf: {
    looksFor: '代理人就是本人。',
    title: (name) => `有人的代理人就是本人：${name}。`,
    reason: '這個人不在時就沒有人代理，請改選其他人。',
  },
  activityTwice: {
    looksFor: '分工表（RACI）裡同一個工作項目有兩列。',
    title: (activity) => `分工表裡「${activity}」有兩列。`,
    reason: '這樣會有兩個當責者，最後沒有人拍板。請合併成一列，只留一個當責者。',
  },
  raciUnstaffed: {
    looksFor: '分工表（RACI）裡執行或當責的層級沒有小組。',
    title: (party) => `分工表有工作交給「${party}」，但計畫裡沒有這一層的小組。`,
    reason: '這項工作將沒有人做。請加入這一層，或改選其他對象。',
  },
  raciDiffers: {
    looksFor: '同一項工作，分工表（RACI）和各層的職責寫了不同的層級。',
    title: (activity, table, tiers) =>
      `「${activity}」由誰負責，兩處寫的不一致：分工表是「${table}」，職責是「${tiers}」。`,
    reason: '雙方都會以為是對方的事。請決定由誰負責，再改正其中一處。',
  },
};
