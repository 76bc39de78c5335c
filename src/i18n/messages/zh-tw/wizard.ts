import type { WizardMessages } from '../en/wizard';
import { hints } from './hints';

/** Everything the planner says, but for the names of chapters, questions and choices. */
export const wizard: WizardMessages = {
  hints,

  bar: {
    label: '您的計畫',
    untitled: '未命名的計畫',
    undo: '復原',
    redo: '重做',
    plans: '所有計畫',
    open: '開啟檔案',
    download: '下載',
    preview: '預覽',
  },

  saving: {
    empty: '還沒有需要儲存的內容。',
    pending: '正在儲存…',
    saved: (time) => `已儲存（${time}），只存在這個瀏覽器中。`,
    memory: '變更不會儲存在這台電腦上，關閉這個頁面後就會消失。',
    journal: '目前暫存在這個瀏覽器較小的儲存空間。',
    journalHelp:
      '您的變更暫存在這個瀏覽器較小的儲存空間，直到可以正常儲存為止。為了保險起見，請下載計畫。',
    readOnly: '僅供閱讀，這個頁面不會儲存任何內容。',
    lostBefore: '您最後輸入的內容不在已儲存的計畫中。',
    onlyHere: '這份計畫現在只存在這個頁面中。',
    failed: '這個瀏覽器無法儲存計畫。',
    failedHelp: '只要這個頁面還開著，內容就不會遺失。請立即下載計畫，之後可以再開啟這個檔案。',
    failedAction: '下載計畫',
    retry: '再儲存一次',
    copyNever: '尚未下載成檔案。',
    copyAt: (when) => `上次下載成檔案：${when}。`,
  },

  tabs: {
    label: '規劃工具的各個部分',
    chapters: '章節',
    answer: '作答',
    preview: '預覽',
  },

  nav: {
    label: '計畫的章節',
    overview: '總覽',
    yourPlan: '您的計畫',
    before: '交出計畫之前',
    review: '檢查答案',
  },

  status: {
    notStarted: '尚未開始',
    inProgress: '進行中',
    complete: '已完成',
    findings: '已完成，有待確認事項',
  },

  overview: {
    title: '您的支援計畫',
    lead: '順序不拘，隨時可以停下來。計畫會標示還沒填的地方，您也隨時可以下載。',
    start: '您想怎麼開始？',
    blank: '從空白計畫開始',
    blankNote: '全部由您作答。清單會提供指南建議的項目。',
    example: '從範例計畫開始',
    exampleNote: '一份完整的計畫，您再逐步改成自己的。',
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

  questions: {
    title: '所有題目',
    lead: '方便在開會前閱讀或列印。這一頁不必作答。',
    optional: '選填',
    only: (question) => `視「${question}」的答案而定`,
    print: '列印',
  },

  chapter: {
    guide: '閱讀指南頁面',
    why: '為什麼要問',
    example: (example) => `例如：${example}`,
    optional: '（選填）',
    choose: '請選擇',
    clear: '清除這個答案',
    unit: {
      people: '人',
      devices: '台',
      minutes: '分鐘',
      days: '天',
      months: '個月',
    },
    room: (left) => `還可以輸入 ${left} 個字`,
    over: (over) => `超出 ${over} 個字`,
    back: '返回',
    continue: '繼續',
    toReview: '回到檢查答案',
    toNext: (chapter) => `下一步：${chapter}`,
    gaps: (count) => `本章還有 ${count} 題沒有作答。您可以繼續，計畫會標示這些地方。`,
    noGaps: '本章的題目都已作答。',
  },

  list: {
    add: (list) => `新增到「${list}」`,
    full: (max) => `清單已滿，最多 ${max} 項。`,
    empty: '這份清單還沒有內容。',
    suggestion: (count) => `指南建議先從這 ${count} 項開始：`,
    use: '採用建議',
    entry: (list, place) => `${list}（第 ${place} 項）`,
    gaps: (count) => (count === 0 ? '已填完' : `${count} 題未填`),
    duplicate: '複製',
    up: '上移',
    down: '下移',
    remove: '移除',
    of: (action, entry) => `${action}：${entry}`,
    removed: (entry) => `已移除：${entry}。`,
    added: (entry) => `已新增：${entry}。`,
    moved: (entry, place) => `「${entry}」現在是第 ${place} 項。`,
  },

  errors: {
    prefix: '錯誤：',
    title: '有內容需要修正',
    notANumber: (label) => `${label}：請輸入整數，例如 12`,
    tooLarge: (label, max) => `${label}：請輸入不超過 ${max} 的數字`,
    tooLong: (label, over) => `${label}：請刪減 ${over} 個字`,
    badDate: (label) => `${label}：請輸入實際存在的日期（年、月、日）`,
    badTime: (label) => `${label}：請輸入時與分`,
  },

  preview: {
    title: '預覽',
    language: '文件語言',
    loading: '正在準備預覽…',
    failed: '無法載入預覽。請檢查網路連線，再重新載入頁面；您的答案會保留。',
    table: '表格，可左右捲動',
    goTo: (question) => `前往題目：${question}`,
  },

  review: {
    title: '檢查您的答案',
    lead: '計畫隨時可以下載。排在最前面的項目，值得在交給服務台之前先看一看。',
    findings: '待確認事項',
    noFindings: '檢查後沒有發現風險，也沒有需要改善的地方。',
    gaps: (count) => `還有 ${count} 題沒有作答。計畫會標示這些地方，並列在文末。`,
    kind: { risk: '風險', gap: '缺口', hint: '建議' },
    count: {
      risk: (count) => `${count} 項風險`,
      gap: (count) => `${count} 個缺口`,
      hint: (count) => `${count} 項建議`,
    },
    go: '前往題目',
    why: '為什麼重要',
    change: '變更',
    changeIt: (question) => `變更：${question}`,
    missing: '尚未填寫',
  },

  findings: {
    noFirstLine: {
      title: '沒有任何一層負責第一線受理。',
      reason: '使用者需要一個回報問題的地方。請加入第 1 層，就算只有一個人也行。',
    },
    unknownEscalation: {
      title: (from, to) => `「${from}」的呈報對象「${to}」不在計畫中。`,
      reason: '案件會送到沒有人接手的地方。請加入這一層，或選擇其他呈報對象。',
    },
    sameOrLower: {
      title: (tier) => `「${tier}」沒有往上呈報。`,
      reason: '案件平移或往下送，最後會原封不動地退回來。',
    },
    nobodyDoes: {
      title: (responsibilities) => `沒有任何一層負責：${responsibilities}。`,
      reason: '兩個小組會各自以為對方在做。',
    },
    unstaffedParty: {
      title: (party) => `流程需要「${party}」，但計畫的層級中沒有列出。`,
      reason: '有某個步驟、會議或決定沒有人負責。',
    },
    noReturn: {
      title: '沒有任何步驟把解決方法傳回給使用者。',
      reason: '最後一個步驟應該告知使用者，並確認問題已解決。',
    },
    bridgeTooEarly: {
      title: '正式導入第 1 階段還沒開始，多方會議就已經結束。',
      reason: '多方會議是為正式導入的前幾個階段而設的。',
    },
    datesOutOfOrder: {
      title: (earlier, later) => `「${later}」早於「${earlier}」。`,
      reason: '依這些日期安排的事項都會跟著出錯。',
    },
    trainedTooLate: {
      title: (session) => `訓練場次「${session}」排在正式導入第 1 階段開始之後。`,
      reason: '受訓對象還沒受訓，就得開始支援使用者。',
    },
    untrained: {
      title: (party) => `沒有為「${party}」安排訓練場次。`,
      reason: '這一層從第一天起就要處理案件。',
    },
    agendaLength: {
      title: (length) => `議程全長 ${length}。`,
      reason: 'Microsoft 的建議是每個場次 2 到 3 小時，包含講解與實作。',
    },
    stepTooLate: {
      title: (step) => `「${step}」的完成期限在正式導入第 1 階段開始之後。`,
      reason: '支援人員太晚加入，就幫不上忙了。',
    },
    platformNotEnrolled: {
      title: (platforms) => `計畫中沒有支援人員自行註冊以下平台的裝置：${platforms}。`,
      reason: '他們要向使用者說明的步驟，自己卻從沒看過。',
    },
    ownWords: {
      title: (count, language) => `${count} 個自行輸入的答案會維持原本的語言（${language}）。`,
      reason: '從清單選取的內容都會翻譯，您自己寫的文字則保持原樣。',
    },
  },

  download: {
    title: '帶走您的計畫',
    language: '文件語言',
    ownWords: '您自己寫的文字，會維持輸入時的語言。',
    chapters: '要包含的章節',
    diagram: '加入呈報路徑圖',
    diagramHelp:
      '以 Mermaid 語法繪製，GitHub、GitLab 與 Azure DevOps 都能顯示。要在 Word 中使用時，請不要加入。',
    file: (name) => `檔案：${name}`,
    save: '下載 Markdown 檔案',
    copy: '複製文字',
    print: '列印',
    close: '關閉',
    saved: '檔案已存到您的下載資料夾。',
    copied: '文字已複製到剪貼簿。',
    copyFailed: '瀏覽器不允許複製。請改為下載檔案。',
    failed: '無法產生文件。請重新載入頁面，再試一次；您的答案會保留。',
    noChapter: '請至少選擇一章。',
  },

  openFile: {
    label: '開啟計畫檔案',
    opened: (name) => `已開啟為新的計畫：${name}。`,
    edited: '這個檔案的文字在下載後改過。所有答案都已還原，但改過的文字沒有帶進來。',
    notAPlan: '這個檔案裡沒有答案。請選擇從這個規劃工具下載的 Markdown 檔案。',
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
      '變更只保留在這個頁面中。離開頁面前（包括切換語言），瀏覽器會先詢問您。先前儲存的計畫會留著，直到您清除為止。',
    erase: '全部清除',
    eraseHelp: '刪除本網站儲存在這個瀏覽器中的所有計畫。',
    eraseConfirm: '要刪除這個瀏覽器中的所有計畫嗎？刪除後無法復原。',
    eraseYes: '是，全部清除',
    eraseNo: '否，保留計畫',
    erased: '已全部清除。',
    recovered: '復原的副本',
    unreadable: {
      damaged: '這裡有一筆資料無法讀取，會原封不動地保留。',
      newer: '這裡有一份由較新版規劃工具儲存的計畫，會原封不動地保留。',
    },
    saveRecord: '另存成檔案',
    unavailable: '目前無法存取儲存在這個瀏覽器中的計畫。',
  },

  lock: {
    title: '這份計畫已在另一個分頁開啟。',
    text: '您可以在這裡閱讀。要在這裡變更，請接手編輯；另一個分頁之後就只能閱讀。',
    take: '在這裡接手編輯',
    takenOver: '另一個分頁已接手編輯這份計畫。',
    lost: '您先前在這裡輸入的內容都已儲存。',
    lostInJournal:
      '您最後在這裡輸入的內容不在其中，但仍留在這個頁面上；關閉頁面後，瀏覽器也會保留。',
    lostOnPage: '您最後在這裡輸入的內容不在其中，只留在這個頁面上。',
    deleted: '這份計畫已從這個瀏覽器刪除。',
    deletedText:
      '您看到的內容只存在這個頁面中。可以保留為新的計畫或下載；不需要的話，關閉頁面即可。',
    keep: '保留為另一份計畫',
  },

  news: {
    recovered: (count) =>
      `有些變更無法併入已儲存的計畫，已另存成 ${count} 份復原的副本，請見「所有計畫」。`,
    unreadable: '無法讀取上次開啟的計畫。資料會原封不動地保留，您可以在「所有計畫」中另存成檔案。',
    unavailable:
      '目前無法開啟儲存在這個瀏覽器中的計畫。規劃工具不會更動這些資料，請重新載入頁面再試一次。',
  },

  unsaved: {
    title: '這份計畫還沒有儲存',
    text: '您輸入的內容只在這個頁面上，繼續的話就會遺失。',
    download: '先下載',
    keep: '儲存在這個瀏覽器中',
    keepFailed: '這個瀏覽器沒有存下計畫，請改為下載。',
    without: '不儲存，直接繼續',
    cancel: '取消',
  },

  general: {
    failed: '無法載入規劃工具。請檢查網路連線，再重新載入頁面。',
    undone: '已復原。',
    redone: '已重做。',
    notUndone: '這裡之後又改過，因此無法從這則訊息復原。',
    dismiss: '關閉這則訊息',
  },
};
