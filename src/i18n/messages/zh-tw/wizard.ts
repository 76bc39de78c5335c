import type { WizardMessages } from '../en/wizard';

/** The counts of a large plan have four figures. */
const numbers = new Intl.NumberFormat('zh-TW');

/** Everything the planner says, but for the names of chapters, questions and choices. */
export const wizard: WizardMessages = {
  bar: {
    menu: '計畫選單',
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
    saved: (time, day) => `已儲存（${day ? `${day} ` : ''}${time}），只存於這個瀏覽器。`,
    memory: '變更不會儲存在這台電腦上，關閉這個頁面後就會消失。',
    journal: '目前暫存在瀏覽器中另一個較小的儲存空間。',
    journalHelp:
      '恢復正常儲存之前，變更會暫存在瀏覽器中另一個較小的儲存空間。保險起見，請下載計畫。',
    readOnly: '僅供閱讀，這個頁面不會儲存任何內容。',
    lostBefore: '您最後輸入的內容沒有存進計畫。',
    onlyHere: '這份計畫現在只存在這個頁面上。',
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
    overview: '總覽',
    review: '檢查答案',
    words: '待翻譯的文字',
    versions: '版本與變更',
  },

  progress: {
    answered: (answered, all) => `已答 ${numbers.format(answered)}／${numbers.format(all)} 題`,
    toConfirm: (count) => `${numbers.format(count)} 題待確認`,
    next: '下一個未答的題目',
    nextKey: '下一個未答的題目（Ctrl+↓）',
    noneOpen: '沒有未答的題目。',
  },

  questions: {
    title: '所有題目',
  },

  chapter: {
    guide: '閱讀指南頁面',
    why: '為什麼要問',
    helpWithExample: (help, example) => `${help}例如：${example}`,
    optional: '（選填）',
    choose: '請選擇',
    clear: '清除這個答案',
    zone: (city, offset) => `${city}（${offset}）`,
    unit: {
      people: '人',
      devices: '台',
      percent: '%',
      minutes: '分鐘',
      days: '天',
      months: '個月',
    },
    room: (left) => `還可以輸入 ${left} 個字`,
    over: (over) => `超出 ${over} 個字`,
  },

  list: {
    entry: (list, place) => `${list}（第 ${place} 項）`,
    of: (action, entry) => `${action}：${entry}`,
  },

  /** Answers that the user has not made their own yet. */
  confirm: {
    source: { proposed: '來自建議', example: '來自範例' },
    why: '為什麼這樣建議？',
    one: '確認',
    done: (count) => `已確認 ${count} 個答案。`,
  },

  errors: {
    prefix: '錯誤：',
    badZone: (label) => `${label}：請從清單選擇時區，或輸入城市名稱，例如台北`,
  },

  preview: {
    title: '預覽',
    loading: '正在準備預覽…',
  },

  download: {
    title: '下載計畫',
    close: '關閉',
    saved: '檔案已存到您的下載資料夾。',
    failed: '無法產生文件。請改為下載 Markdown 檔案，裡面會有您所有的答案。',
    answersOnly: '只下載答案',
    answersNote: '這個檔案只有支援計畫的答案，沒有文件內容。請在規劃工具中開啟，繼續編輯。',
    answersSaved:
      '所有答案已存到您的下載資料夾。檔案中沒有文件內容，但您可以在這裡開啟，繼續編輯。',
  },

  openFile: {
    label: '開啟計畫檔案',
  },

  registers: {
    people: '人員',
    teams: '小組',
    places: '地區',
    full: (what) => `計畫無法再加入${what}，請選用已有的名稱。`,
    none: (what) => `計畫裡還沒有${what}。`,
    add: (chapter) => `到「${chapter}」新增`,
    upgraded:
      '這份計畫由舊版規劃工具建立。人員與小組現在列在「人員與小組」，只要填一次；原有的名稱都還在原位。',
  },

  news: {
    recovered: (count) =>
      `有些變更無法併入已儲存的計畫，已另存成 ${count} 份「救回的副本」，列在「所有計畫」中。`,
    unreadable: '無法讀取上次開啟的計畫。資料會原封不動地保留，您可以在「所有計畫」中另存成檔案。',
    unavailable:
      '目前無法開啟儲存在這個瀏覽器中的計畫。規劃工具不會更動這些資料。請重新載入頁面再試一次。',
    noLanguage: '目前無法連線到這個網站，所以打不開另一種語言的頁面。您輸入的內容仍在這裡。',
  },

  missing: {
    part: {
      menu: '無法載入計畫選單。',
      overview: '無法載入總覽。',
      file: '無法載入開啟檔案的功能。',
      chapter: '無法載入本章的文字。',
      lists: '無法載入本章的表格。',
      questions: '無法載入題目清單。',
      translations: '無法載入待翻譯的文字。',
      preview: '無法載入預覽。',
      review: '無法載入檢查答案的功能。',
      versions: '無法載入這份計畫的版本。',
      unsaved: '無法載入未儲存計畫的確認視窗。',
      plans: '無法載入計畫清單。',
      words: '無法載入這個語言的文字。',
      print: '無法載入列印功能。',
      writer: '無法載入產生文件的功能。',
      example: '無法載入範例。',
      lock: '無法載入另一個分頁的相關說明。',
      proposals: '無法載入提供建議的功能。',
    },
    offline: '目前無法連線到這個網站，恢復連線後會自動載入。',
    failed:
      '網站可以連線，但無法載入這個部分。請再試一次；如果還是不行，請先下載計畫，再重新載入頁面。',
    retry: '再試一次',
    loading: '正在載入…',
  },

  broken: {
    view: '無法顯示這個部分',
    preview: '無法顯示預覽',
    planner: '無法顯示規劃工具',
    text: '顯示時發生錯誤，您的答案不受影響。您可以先下載計畫，之後再開啟下載的檔案。',
    download: '下載計畫',
    retry: '再試一次',
  },

  general: {
    sentenceGap: '',
    undone: '已復原。',
    redone: '已重做。',
    notUndone: '這裡的內容後來又改過，無法再從這則訊息復原。',
    dismiss: '關閉這則訊息',
  },
};
