import type { BeginningMessages } from '../en/beginning';

export const beginning: BeginningMessages = {
  overview: {
    start: '其他開始方式',
    blank: '從空白計畫開始',
    blankNote: '全部由您作答，清單會提供指南建議的項目。',
    example: '從範例計畫開始',
    exampleNote:
      '沿用一份完整計畫的架構與選項，這些答案在您確認之前都會加上標示。姓名、聯絡方式、地點與日期由您自己填寫。',
    examples: {
      small: '約 250 位使用者：兩位 IT 人員，加一家合作廠商',
      medium: '約 5,000 位使用者：三個層級、共同管理',
      large: '約 40,000 位使用者：第 1 層委外、24 小時服務、三個地區',
    },
    read: '先讀全文',
    openFile: '開啟計畫檔案',
    openFileNote: '之前從這裡下載的 Markdown 檔案，所有答案都會還原。',
  },

  ten: {
    title: '十個答案，一份初稿',
    lead: '回答這十題大約要四分鐘（我們的估計）。規劃工具會根據您的答案建議其餘內容，並標示哪些是建議。還不知道的可以先跳過。',
    groups: {
      organisation: { title: '您的組織', note: '' },
      help: { title: '由誰支援', note: '每個小組之後都可以修改。' },
      dates: { title: '日期', note: '其他日期都從這兩天推算。' },
    },
    questions: {
      organisation: '組織名稱',
      owner: '計畫負責人',
      users: '使用者人數',
      product: '裝置管理方式',
      platforms: '平台',
      shape: '哪一種最接近您的情況？',
      hours: '服務時間',
      languages: '支援語言',
      pilotStart: '試行開始日',
      firstWave: '正式導入首日',
    },
    shapes: {
      few: '同一批人受理問題，也修改設定',
      desk: '第 1 層受理，第 2、3 層處理',
      partner: '合作廠商擔任第 3 層',
      outsourced: '委外廠商擔任第 1 層',
    },
    keys: '按數字鍵 1 到 4，或用方向鍵選擇。',
    moreLanguages: '更多語言',
    devices: (devices) => `裝置：${devices} 台（建議）`,
    answered: (count) => `已答 ${count}／10 題`,
    proposed: (proposed, answers) =>
      answers === 0
        ? `目前可以建議 ${proposed} 個答案。`
        : answers === 10
          ? `根據這十題，建議了 ${proposed} 個答案。`
          : `根據十題中的 ${answers} 題，建議了 ${proposed} 個答案。`,
    then: '之後請逐章確認。',
    make: '產生初稿',
    made: (proposed, open) =>
      `已建議 ${proposed} 個答案，請逐章閱讀並確認。另有 ${open} 處的答案只有您知道，已標示出來。`,
    back: '上一步',
    next: (group) => `下一步：${group}`,
    soFar: (from, to) => (from === to ? `第 ${from} 題` : `第 ${from} 到 ${to} 題`),
    change: '修改',
    sheet: '看計畫',
  },
};
