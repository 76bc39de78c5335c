import type { DocumentMessages } from '../en/document';

/** A half-width space where a name meets the Chinese text around it with a Latin letter or a digit. */
const spaced = (name: string) =>
  name.replace(/^([\p{Script=Latin}\p{N}])/u, ' $1').replace(/([\p{Script=Latin}\p{N}.])$/u, '$1 ');

/** The sentences of the finished plan. Parts of type `Part` are pieces of the document that a sentence is built around. */
export const document: DocumentMessages = {
  /** Stands before the name of the organisation. */
  title: 'Intune 支援計畫：',
  /** File name before the organisation, in Latin letters without spaces. */
  fileName: 'support-plan',
  /** Between a label and its value. */
  colon: '：',
  /** Between two sentences of a paragraph. */
  sentenceGap: '',
  /** Between the items of a list in a table cell or after a label. */
  separator: '、',
  /** Stands for an answer that is missing. */
  gap: '尚未填寫',
  /** Stands for an answer that is not needed. */
  none: '–',
  version: (version) => ['版本 ', version],
  owner: (name) => ['負責人：', name],
  ownerWithRole: (name, role) => ['負責人：', name, '，', role],
  daySpan: (first, last) => `${first}至${last}`,
  /** A time of day with its zone. */
  timeInZone: (time, zone) => [time, '（', zone, '）'],
  hours: (days, from, until, zone) => [days, ' ', from, '–', until, '（', zone, '）'],
  /** "Tier 2: Workplace support", as a heading. */
  tierHeading: (tier, team) => [tier, '：', team],

  summary: {
    heading: '摘要',
    organisation: (organisation, product) =>
      `本計畫說明${spaced(organisation)}導入 Microsoft Intune 時，由誰提供支援，以及如何支援。裝置管理方式：${product}。`,
    product: (product) =>
      `本計畫說明導入 Microsoft Intune 時，由誰提供支援，以及如何支援。裝置管理方式：${product}。`,
    size: (users, devices) => `涵蓋 ${users.shown} 位使用者與 ${devices.shown} 台裝置。`,
    users: (users) => `涵蓋 ${users.shown} 位使用者。`,
    platforms: (platforms) => `平台：${platforms}。`,
    pilot: (date) => `試行自 ${date}開始。`,
    firstWave: (date) => `正式導入第 1 階段自 ${date}開始。`,
    end: (date) => `導入工作於 ${date}結束。`,
    tiers: (tiers) => `由${tiers}提供支援。`,
    people: (people) => `支援人員共有 ${people.shown} 位。`,
    languages: (languages) => `為使用者提供支援的語言：${languages}。`,
    steps: (steps) => `案件從回報到解決共有 ${steps.shown} 個步驟。`,
    contact: (party) => `結案前與使用者保持聯絡的窗口：${party}。`,
    meetings: (meetings) => `分享問題與趨勢的會議：${meetings}。`,
    training: (sessions, people) =>
      `共安排 ${sessions.shown} 場訓練，培訓 ${people.shown} 位支援人員。`,
    agenda: (length) => `議程全長 ${length}。`,
    pilotSeats: (seats) => `有 ${seats.shown} 位支援人員參與試行。`,
    complete: '所有項目都已填寫。',
    open: (gaps) => `還有 ${gaps.shown} 個項目尚未填寫，列於文末。`,
  },

  scope: {
    point: '項目',
    answer: '內容',
    milestone: '里程碑',
    date: '日期',
  },

  teams: {
    raciNote:
      '執行者負責完成工作。當責者對結果負責，每個工作項目只有一個當責者。諮詢對象在執行前提供意見。告知對象隨時獲知進展。',
  },

  process: {
    passes: (to) => ['移交對象：', to],
    limit: (limit) => ['時限：', limit],
    noBridge: '正式導入的前幾個階段不召開多方會議。',
    when: '開會時間',
    /** How often, on which days, at what time. */
    rhythm: (parts) => parts.flatMap((part, index) => (index ? [' ', part] : [part])),
    inZone: (zone) => ['時間皆以此時區為準：', zone, '。'],
    diagram: '呈報路徑',
    reports: '回報',
    escalates: '呈報',
    fix: '解決方法',
  },

  training: {
    fromStart: '開始時間以場次開始時為 00:00 計算。',
    fromSessions: '開始時間與各場次相同。',
    total: '合計',
    time: '時間',
  },

  involvement: {
    task: (step, owner, due) => [step, '。負責人：', owner, '。期限：', due, '。'],
  },

  open: {
    heading: '待補項目',
    intro: '以下項目尚未填寫，依序標示章節與項目名稱。',
    none: '沒有待補項目，所有項目都已填寫。',
    /** Where a gap is: chapter, the entry of a list, question. */
    path: (parts) => parts.flatMap((part, index) => (index ? [' › ', part] : [part])),
    entry: (list, place) => `${list}（第 ${place} 項）`,
  },
};
