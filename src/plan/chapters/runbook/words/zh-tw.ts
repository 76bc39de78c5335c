import { issueWords } from '../../../catalogue/issues/words/zh-tw';
import type { RunbookWords } from './en';

export const words: RunbookWords = {
  title: {
    name: '常見問題',
    lead: '會遇到哪些問題、先檢查什麼，以及要盯緊哪些憑證與權杖，以免過期了還沒人發現。',
  },

  groups: {
    issues: '問題與初步檢查',
    upkeep: '清單維護',
    expiries: '憑證與權杖',
  },

  questions: {
    issues: {
      label: '問題清單',
      help: '支援人員要能一眼認出的問題。初步檢查與呈報條件會一併寫進文件。',
      why: '檢查步驟先寫好，第 1 層在電話中就能解決，不必呈報。',
    },
    issue: { label: '問題', help: '使用者怎麼描述，或畫面上看到什麼。' },
    ownIssue: {
      label: '自訂問題',
      help: '用使用者的說法來寫。',
      example: '標籤印表機不見了',
    },
    firstTier: { label: '先由誰處理', help: '進行初步檢查的層級。' },
    next: {
      label: '呈報對象',
      help: '檢查後仍無法解決時，由誰接手。與該層平常的呈報對象相同時可以留空。',
    },
    checks: {
      label: '自訂檢查',
      help: '一行一項，會接在內建的檢查之後。',
      example: '確認使用者在「Intune 使用者」群組中',
    },
    article: {
      label: '知識文章',
      help: '照這份清單檢查就能解決的問題，不需要文章。文章存放位置請到「支援流程」填寫。',
    },
    articleName: {
      label: '文章標題或連結',
      help: '支援人員靠什麼找到這篇文章。',
      example: '文章 1042：註冊 iPhone',
    },
    author: { label: '撰寫人', help: '只填一位。', example: '陳冠宇' },
    due: {
      label: '文章完成日',
      help: '試行一開始就是註冊，所以註冊相關的文章要在試行之前完成。',
    },
    adds: { label: '由誰新增問題', help: '由誰把新問題加進這份清單。' },
    addWhen: { label: '新增問題的時機', help: '遇到哪些情況，就要加進清單。' },
    review: {
      label: '清單檢視頻率',
      help: '多久檢視一次，並刪去已經沒有人回報的問題。',
    },
    expiries: {
      label: '憑證與權杖',
      help: '沒有人更新，或帳戶沒有人登得進去，就會停擺的項目。',
      why: '系統管理中心在到期前 7 天才警告。Apple 推播憑證一旦必須重新建立，所有 Apple 裝置都要重新註冊。',
    },
    item: { label: '憑證或權杖', help: '需要定期更新或保持有效的項目。' },
    ownItem: {
      label: '項目名稱',
      help: '與租用戶中的名稱相同。',
      example: 'Wi-Fi 用的根憑證',
    },
    expires: { label: '到期日', help: '還沒建立的話，建立之後再填。' },
    account: {
      label: '帳戶或信箱',
      help: '建立時使用的帳戶，以及接收警告的信箱。用共用信箱，同事離職也不受影響。',
      example: '共用信箱 mdm@example.com',
    },
    renewer: {
      label: '更新負責人',
      help: '只填一位。代理人請到「小組與層級」的「人員名冊」填寫。',
      example: '陳冠宇',
    },
    renewBefore: { label: '提前更新天數', help: '到期前幾天開始更新。' },
    reminders: {
      label: '提醒設定位置',
      help: '不只一個人看得到的行事曆，或定期產生的服務單。',
      example: '端點小組的共用行事曆',
    },
  },

  choices: {
    issue: { ...issueWords.names, own: '其他' },
    article: {
      ready: '已完成',
      toWrite: '待撰寫',
      none: '不需要',
    },
    addWhen: {
      threeAWeek: '一週內有三張服務單原因相同',
      severalUsers: '同一天有多位使用者回報',
      newVersion: '即將導入新的平台、應用程式或作業系統版本',
      trendMeeting: '趨勢會議決定新增',
      afterMajor: '重大事件結案',
    },
    expiry: {
      apns: 'Apple MDM 推播憑證',
      ade: 'Apple 註冊權杖（ADE）',
      vpp: 'Apple 位置權杖（VPP）',
      play: '受控 Google Play 的帳戶',
      connector: '與其他系統的連接器',
      own: '其他',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    issues: issueWords,
    intro:
      '請先查看服務健全狀況，因為許多回報其實來自同一個已知事件。每張服務單都要記錄的資訊列在「支援流程」，這裡只列出各問題另外需要記錄的資訊。檢查項目出自 Microsoft 的疑難排解文章，錯誤訊息為英文原文。',
    checks: '初步檢查',
    escalation: '呈報對象與條件',
    message: (text) => ['「', text, '」'],
    escalate: (to, when) => [to, `：${when}`],
    someone: '上一層',
    collect: (items) => `另外記錄：${items}`,
    toWrite: (author, due) => [
      '待撰寫',
      ...(author === null && due === null ? [] : ['：']),
      ...(author === null ? [] : [author]),
      ...(author === null || due === null ? [] : ['，']),
      ...(due === null ? [] : [due, '前完成']),
    ],
    atPilot: (day, there, wanted) =>
      `${day}試行開始時，清單上的 ${wanted.shown} 篇知識文章將有 ${there.shown} 篇完成。`,
    renewFrom: '開始更新日',
    before: (days) => ['提前 ', days],
    dayBefore: (day, before) => [day, '（', ...before, '）'],
    toKnow: '注意事項',
    notes: {
      apns: '效期 365 天，到期後有 30 天寬限期。務必用同一個 Apple ID 更新，不要重新建立；一旦換成新憑證，所有 Apple 裝置都要重新註冊。',
      ade: '效期一年。Apple ID 的密碼變更或擁有者離職時，也要更新。過期後新裝置無法同步。',
      vpp: '效期一年，只能用於一個租用戶。過期後無法再指派應用程式授權。',
      play: '請確保不只一個人能登入這個帳戶。',
      connector: '「租用戶狀態」顯示「狀況不良」時，表示已過期，或 3 天以上沒有同步。',
    },
    sameFirst: (tier) => ['以上問題都先由', tier, '處理。'],
    sameRenewer: (name) => ['以上項目都由同一人負責更新：', name, '。'],
    sameAccount: (account) => ['更新時都使用同一個帳戶：', account, '。'],
  },
};
