import type { ViewMessages } from '../en/views';

/** What parts of the planner say that nobody needs to start answering. */
export const views: ViewMessages = {
  overview: {
    title: '您的支援計畫',
    lead: '順序不拘，隨時可以停下來。計畫會標示還沒填的地方，您也隨時可以下載。',
    start: '其他開始方式',
    blank: '從空白計畫開始',
    blankNote: '全部由您作答。清單會提供指南建議的項目。',
    example: '從範例計畫開始',
    exampleNote:
      '沿用一份完整計畫的架構與選項，這些答案在您確認之前都會加上標示。姓名、聯絡方式、地點與日期由您自己填寫。',
    examples: {
      small: '約 250 位使用者：兩位 IT 人員，加一家合作廠商',
      medium: '約 5,000 位使用者：三個層級、共同管理',
      large: '約 40,000 位使用者：第 1 層委外、24 小時服務、三個地區',
    },
    openFile: '開啟計畫檔案',
    openFileNote: '之前從這裡下載的 Markdown 檔案。所有答案都會還原。',
    chapters: '章節',
    size: (questions, minutes) => `${questions} 題，約 ${minutes} 分鐘`,
    total: (questions, minutes) => `共 ${questions} 題，約 ${minutes} 分鐘。所需時間是我們的估計。`,
    allQuestions: '開始之前，先看過所有題目',
    continue: (chapter) => `繼續填寫「${chapter}」`,
  },

  ten: {
    title: '十個答案，一份初稿',
    lead: '依我們估計，大約四分鐘。規劃工具會根據您的答案建議其餘內容，並標示哪些是建議。還不知道的可以先跳過。',
    groups: {
      organisation: { title: '您的組織', note: '' },
      help: { title: '由誰協助', note: '每個小組之後都可以修改。' },
      dates: { title: '時間', note: '其他日期都從這兩天推算。' },
    },
    questions: {
      organisation: '組織',
      owner: '計畫負責人',
      users: '使用者人數',
      product: '裝置管理方式',
      platforms: '平台',
      shape: '哪一種最接近您的情況？',
      hours: '什麼時候有人接聽？',
      languages: '為使用者提供支援的語言',
      pilotStart: '試行開始日',
      firstWave: '正式導入第一天',
    },
    shapes: {
      few: '同一批人接聽，也修改設定',
      desk: '第 1 層接聽，第 2、3 層修復',
      partner: '合作廠商是第 3 層',
      outsourced: '廠商是第 1 層',
    },
    keys: '按 1 到 4，或用方向鍵選擇。',
    moreLanguages: '更多語言',
    devices: (devices) => `裝置：${devices} 台（建議）`,
    answered: (count) => `已回答 ${count}/10 題`,
    proposed: (proposed, answers) =>
      answers === 0
        ? `目前可以建議 ${proposed} 個答案。`
        : answers === 10
          ? `根據這十個答案，建議了 ${proposed} 個答案。`
          : `根據十題中的 ${answers} 題，建議了 ${proposed} 個答案。`,
    then: '之後逐章確認。',
    make: '產生初稿',
    made: (proposed, open) =>
      `已建議 ${proposed} 個答案，請逐章閱讀並確認。另有 ${open} 處只有您知道，已標示出來。`,
    back: '上一步',
    next: (group) => `下一步：${group}`,
    soFar: (from, to) => (from === to ? `第 ${from} 題` : `第 ${from} 到 ${to} 題`),
    change: '修改',
    sheet: '看計畫',
  },

  reproposal: {
    days: (question, count) =>
      `「${question}」已變更。要一併調整 ${count} 個據此推算的建議日期嗎？`,
    answers: (question, count) => `「${question}」已變更。要一併調整 ${count} 個建議的答案嗎？`,
    note: '您已確認或自行修改的內容不會變動。',
    moveThem: '調整日期',
    changeThem: '調整答案',
    leave: '維持原樣',
    done: (count) => `已調整 ${count} 個建議的答案。`,
  },

  review: {
    title: '檢查您的答案',
    lead: '計畫隨時可以下載。排在最前面的項目，值得在交給服務台之前先看一看。',
    findings: '需留意的項目',
    noFindings: '檢查後沒有發現風險，也沒有需要改善的地方。',
    noFindingsYet: '目前沒有發現風險，但尚未作答或尚未確認的部分還無法判斷。',
    unconfirmed: (count) => `本章有 ${count} 個答案尚未確認。`,
    gaps: (count) => `還有 ${count} 題沒有作答。計畫會標示這些地方，並列在文末。`,
    kind: { risk: '風險', gap: '缺口', hint: '建議' },
    count: {
      risk: (count) => `${count} 項風險`,
      gap: (count) => `${count} 個缺口`,
      hint: (count) => `${count} 項建議`,
      toConfirm: (count) => `${count} 個答案尚未確認`,
    },
    go: '前往題目',
    why: '為什麼重要',
    change: '變更',
    changeIt: (question) => `變更：${question}`,
    missing: '尚未填寫',
  },

  download: {
    language: '文件語言',
    ownWords: '您自己寫的文字，會維持輸入時的語言。',
    unconfirmed: (count) => `有 ${count} 個答案尚未確認。文件會標示這些答案，並註明為草稿。`,
    chapters: '要包含的章節',
    diagram: '加入呈報路徑圖',
    diagramHelp:
      '以 Mermaid 語法繪製，GitHub、GitLab 與 Azure DevOps 都能顯示。要在 Word 中使用時，請不要加入。',
    file: (name) => `檔案：${name}`,
    save: '下載 Markdown 檔案',
    copy: '複製文字',
    print: '列印',
    copied: '文字已複製到剪貼簿。',
    copyFailed: '瀏覽器不允許複製。請改為下載檔案。',
    waiting: '規劃工具還有一部分尚未載入，載入後會自動繼續。',
    noChapter: '請至少選擇一章。',
  },

  openFile: {
    opened: (name) => `已開啟為新的計畫：${name}。`,
    openedInPart: (name) => `已開啟為新的計畫：${name}。無法讀取的內容沒有納入計畫。`,
    edited: '這個檔案的文字在下載後改過。檔案裡的答案已納入計畫，改過的文字則沒有。',
    notesBelow: '這個檔案的答案下方另有筆記，這些筆記沒有納入計畫。',
    kept: (count) => `有 ${count} 個答案來自較新版的規劃工具，會原封不動地保留。`,
    notAPlan: '這個檔案裡沒有答案。請選擇從這個規劃工具下載的完整 Markdown 檔案。',
    newerSchema: '這個檔案來自較新版的規劃工具。請重新載入頁面以取得新版，再開啟這個檔案。',
    cutShort: '這個檔案不完整，答案到一半就中斷了。請選擇完整的副本，或重新下載。',
    damaged: '這個檔案裡的答案已損毀。請選擇其他副本。',
    severalPlans: '這個檔案裡有多份計畫的答案。請逐一開啟當初下載的檔案。',
    otherEncoding:
      '這個檔案曾以其他編碼儲存，答案中有部分字元因此遺失。請選擇下載時的原始檔案（UTF-8 編碼）。',
    tooLarge: (megabytes) => `這個檔案超過 ${megabytes} MB，計畫檔案不會這麼大。`,
    unreadable: '無法讀取這個檔案。',
  },

  plans: {
    title: '這個瀏覽器中的計畫',
    lead: '計畫只儲存在這台電腦的這個瀏覽器中，不會存到其他地方。',
    none: '還沒有儲存任何計畫。',
    new: '新的計畫',
    current: '目前開啟',
    open: '開啟',
    duplicate: '複製',
    delete: '刪除',
    deleted: (name) => `已刪除：${name}。`,
    undoDelete: '復原刪除',
    of: (action, name) => `${action}：${name}`,
    copyOf: (name) => `${name}（副本）`,
    changed: (when) => `上次變更：${when}`,
    privacy: '這台電腦上的資料',
    dontStore: '不要儲存在這台電腦上',
    dontStoreHelp:
      '變更只保留在這個頁面上，切換語言時會一併帶過去。以其他方式離開頁面時，瀏覽器會先詢問您。先前儲存的計畫會留著，直到您清除為止。',
    erase: '全部清除',
    eraseHelp: '刪除本網站儲存在這個瀏覽器中的所有計畫。',
    eraseConfirm: '要刪除這個瀏覽器中的所有計畫嗎？刪除後無法復原。',
    eraseYes: '是，全部清除',
    eraseNo: '否，保留計畫',
    erased: '已全部清除。',
    recovered: '救回的副本',
    unreadable: {
      damaged: '這裡有一筆資料無法讀取，會原封不動地保留。',
      newer: '這裡有一份由較新版規劃工具儲存的計畫，會原封不動地保留。',
    },
    newer: '由較新版的規劃工具儲存。可以在這裡閱讀，內容會原封不動地保留。',
    saveRecord: '另存成檔案',
    unavailable: '目前無法存取儲存在這個瀏覽器中的計畫。',
  },

  /** What is said of a file that can be read only in part. */
  partlyRead: {
    title: '這個檔案只能讀取一部分',
    lead: (name) => `您可以將 ${name} 開啟為新的計畫，但不含下列內容。檔案本身不會變動。`,
    reason: {
      notAnId: (count) => `${count} 個規劃工具沒有提供的選項`,
      badDate: (count) => `${count} 個不存在的日期`,
      badTime: (count) => `${count} 個不存在的時間`,
      badZone: (count) => `${count} 個名稱無效的時區`,
      badNumber: (count) => `${count} 個數字是負數或不是整數`,
      notText: (count) => `${count} 個答案應為文字，實際上不是`,
      tooLong: (count) => `${count} 段文字過長，任何欄位都放不下，只會納入開頭的部分`,
      noEntryId: (count) => `${count} 個清單項目缺少規劃工具給的識別碼`,
      tooManyEntries: (count) => `${count} 個項目超出清單的上限`,
      notAList: (count) => `${count} 個答案應為清單，實際上不是`,
      notAnswers: (count) => `${count} 個章節沒有可讀取的答案`,
    },
    more: (count) => `另有 ${count} 處`,
    open: '仍要開啟',
    cancel: '取消',
  },
};
