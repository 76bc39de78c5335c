import type { ViewMessages } from '../en/views';

/** The counts of a large plan have four figures. */
const numbers = new Intl.NumberFormat('zh-TW');

/** What parts of the planner say that nobody needs to start answering. */
export const views: ViewMessages = {
  mistakes: {
    notANumber: (label) => `${label}：請輸入整數，例如 12`,
    tooLarge: (label, max) => `${label}：請輸入不超過 ${max} 的數字`,
    tooLong: (label, over) => `${label}：請刪減 ${over} 個字`,
    badDate: (label) => `${label}：請輸入有效日期（年、月、日）`,
    badTime: (label) => `${label}：請輸入時與分，例如 09:30`,
  },

  unsaved: {
    title: '這份計畫還沒有儲存',
    text: '您輸入的內容只存在這個頁面上，繼續的話就會遺失。',
    download: '先下載',
    keep: '儲存在這個瀏覽器中',
    keepFailed: '計畫沒有存進這個瀏覽器，請改為下載。',
    without: '不儲存，直接繼續',
    cancel: '取消',
  },

  questionList: {
    lead: '開會前可以先讀過或列印，這一頁不必作答。',
    optional: '選填',
    only: (question) => `視「${question}」的答案而定`,
    print: '列印',
  },
  chapterList: {
    head: (answered, all, minutes) =>
      `已答 ${answered}／${all} 題${minutes > 0 ? `，大約還要 ${minutes} 分鐘` : ''}`,
    spoken: (answered, all, toConfirm) =>
      `已答 ${answered} 題，共 ${all} 題${toConfirm > 0 ? `，${toConfirm} 題待確認` : ''}`,
  },
  status: {
    notStarted: '尚未開始',
    inProgress: '進行中',
    complete: '已完成',
    toConfirm: '有答案尚未確認',
    findings: '已完成，但有項目需留意',
  },

  chapterForm: {
    details: (count, answered) => `細節 ${count} 題，已作答 ${answered} 題`,
    toMend: '有內容需要修正',
    back: '返回',
    continue: '繼續',
    toReview: '回到「檢查答案」',
    note: (count) =>
      `本章有 ${count} 個答案來自建議或範例，並非您自己填寫。請先看過，再確認或修改；在此之前，計畫會一直標示這些答案。`,
    confirm: (count) => `確認本章的 ${count} 個答案`,
    gaps: (count) => `本章還有 ${count} 題沒有作答。您可以繼續，計畫會標示這些地方。`,
    toNext: (chapter) => `下一步：${chapter}`,
    noGaps: '本章已填妥計畫所需的內容。',
  },

  entries: {
    confirm: (count) => `確認這一項的 ${count} 個答案`,
    toConfirm: (count) => `${count} 個答案尚未確認`,
    add: (list) => `新增到「${list}」`,
    gaps: (count) => (count === 0 ? '已填完' : `${count} 題未填`),
    duplicate: '複製',
    up: '上移',
    down: '下移',
    remove: '移除',
    cleared: (removed, count, where) =>
      `${removed}有 ${count} 題用到這個名稱，現在變成未填：${where}。`,
    full: (max) => `清單已滿，最多 ${max} 項。請先移除一項。`,
    empty: '這份清單還沒有內容。',
    suggestion: (count) => `指南建議先從這 ${count} 項開始：`,
    use: '採用建議',
    removed: (entry) => `已移除：${entry}。`,
    added: (entry) => `已新增：${entry}。`,
    moved: (entry, place) => `「${entry}」現在是第 ${place} 項。`,
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

  grid: {
    details: '詳細資料',
    also: '，',
    actions: '其他動作',
    edit: '編輯',
    addBelow: '在下方新增',
    confirmAll: '全部確認',
    toConfirm: (cells) => `${cells} 格尚未確認`,
    rowsToConfirm: (rows) => `${rows} 列尚未確認`,
    moved: (letter, party) => `${letter} 原本屬於「${party}」，已移到這裡。`,
    keys: {
      cells:
        '用方向鍵移動。直接輸入會取代儲存格的內容，按 Enter 則可編輯。Alt+Enter 開啟這一列的詳細資料，Ctrl+Enter 確認這一格。',
      marks: '用方向鍵移動，按空白鍵勾選或取消，按 Ctrl+Enter 確認這一欄。',
      letters:
        '用方向鍵移動。按 R、A、C 或 I 填入字母，再按一次就清除。Enter 開啟這一列的詳細資料，Ctrl+Enter 確認這一格。',
    },
    marksToConfirm: (marks) => `${marks} 個勾選尚未確認`,
    nobody: '目前沒有小組負責。',
    open: '未填',
    idle: '不適用',
    state: (source) => `，${source}`,
    hours: (days, from, until) => `${days} ${from}–${until}`,
    place: (place, count) => `第 ${place} 列，共 ${count} 列`,
    previous: '上一列',
    next: '下一列',
    close: '關閉詳細資料',
  },

  review: {
    title: '檢查答案',
    ring: (answered, asked) =>
      `共 ${numbers.format(asked)} 題，已作答 ${numbers.format(answered)} 題`,
    ofAsked: (asked) => `共 ${numbers.format(asked)} 題`,
    count: {
      yours: (count) => `您的答案 ${numbers.format(count)} 個`,
      unconfirmed: (count) => `來自建議或範例 ${numbers.format(count)} 個`,
      gap: (count) => `待補 ${numbers.format(count)} 題`,
      left: (count) => `選填未答 ${numbers.format(count)} 題`,
    },
    countsEnd: '。',
    minutes: (minutes) => `大約還要 ${minutes} 分鐘。`,
    next: '下一個待補項目',
    filters: '顯示內容',
    filter: { gaps: '待補項目', risks: '風險與提醒', confirm: '待確認', all: '全部' },
    gapsNote: '可以直接在這裡作答，也可以前往該章作答。',
    noGaps: (unconfirmed) =>
      unconfirmed === 0
        ? '沒有待補項目，計畫需要的題目都已作答。'
        : `沒有待補項目，但還有 ${unconfirmed} 個答案尚未確認。`,
    moreGaps: (count) => `顯示其餘 ${count} 個待補項目`,
    answered: '已作答',
    toPlace: '前往該章',
    toList: '前往清單',
    findingsNote: '發布計畫之前，請先看過這些地方。',
    noFindings: (rules) => `${rules} 條規則都沒有發現問題。`,
    noFindingsYet: (rules) =>
      `${rules} 條規則目前都沒有發現問題，但尚未作答或尚未確認的部分還無法判斷。`,
    otherRules: (rules) => `其餘 ${rules} 條規則沒有發現問題。`,
    kind: { risk: '風險', hint: '提醒' },
    go: '前往題目',
    why: '為什麼重要',
    unconfirmed: (count) => `本章有 ${count} 個答案尚未確認。`,
    noneToConfirm: '目前沒有待確認的答案。',
    answeredOf: (answered, asked) => `共 ${asked} 題，已作答 ${answered} 題`,
    openAll: '全部展開',
    closeAll: '全部收合',
    change: '變更',
    changeIt: (question) => `變更：${question}`,
    missing: '尚未填寫',
    limits: {
      title: '檢查看不出來的事',
      text: '規則只看這裡寫下的內容，日期也只看週幾。至於國定假日、合約內容、計畫裡的人是否知情、同意且有時間，以及電話有沒有人接，規則都看不出來。發布計畫之前，請和相關小組一起看過一遍。',
      link: '規則會看哪些地方',
    },
  },

  chapters: {
    title: '您的支援計畫',
    lead: '順序不拘，隨時可以停下來，也可以下載。計畫會標示還沒填的地方。',
    heading: '章節',
    size: (questions, minutes) => `${questions} 題，約 ${minutes} 分鐘`,
    total: (questions, minutes) => `共 ${questions} 題，約 ${minutes} 分鐘。所需時間是我們的估計。`,
    allQuestions: '開始之前，先看過所有題目',
    continue: (chapter) => `繼續填寫「${chapter}」`,
  },

  chapterNav: {
    label: '計畫的章節',
    yourPlan: '您的計畫',
    before: '發布計畫之前',
  },

  sheet: {
    table: '表格，可左右捲動',
    language: '文件語言',
    goTo: (question) => `前往題目：${question}`,
    hint: '點選任何部分，就會前往對應的題目。',
    whole: '整份文件',
  },

  words: {
    title: '待翻譯的文字',
    lead: '從清單選取的內容，會自動以文件的語言呈現。您自己輸入的文字可以在這裡翻譯，讓整份文件使用同一種語言。',
    written: '原文語言',
    into: '翻譯成',
    nothing: '您目前輸入的文字都不需要翻譯。名稱、網址和數字可以維持原樣。',
    progress: (done, total) => `共 ${total} 段文字，已翻譯 ${done} 段。`,
    changed: (count) => `有 ${count} 段文字在翻譯之後又修改過。`,
    left: (count) => (count === 0 ? '沒有待翻譯的文字' : `還有 ${count} 段待翻譯`),
    show: '顯示',
    open: '待翻譯的文字',
    all: '您輸入的所有文字',
    noneOpen: '沒有等待翻譯的文字。',
    told: { open: '尚未翻譯', changed: '原文已修改', translated: '已翻譯' },
    asItIs: '可維持原樣',
    ofEntry: (question, entry) => `${question}（${entry}）`,
    earlier: '翻譯時的原文：',
    fits: '譯文仍然適用',
    same: '兩種語言寫法相同',
    go: '前往題目',
    bulk: {
      title: '用試算表或請譯者一次翻譯所有文字',
      how: '把待翻譯的文字複製到試算表，在右邊的儲存格填入譯文，再把兩欄一起複製，貼到下方。套用之前，您會先看到哪些內容會變更。',
      copy: (count) => `複製 ${count} 段待翻譯的文字`,
      copied: (count) => `已將 ${count} 段文字複製到剪貼簿，每列一段。`,
      copyFailed: '瀏覽器不允許複製。請從下方欄位自行複製文字。',
      copyField: '要複製的文字',
      paste: '在這裡貼上兩欄',
      pasteHelp: '左欄是原文，右欄是譯文。',
      found: (count) => `將翻譯 ${count} 段文字。`,
      replaces: (count) => `其中 ${count} 段會取代先前的譯文。`,
      already: (count) => `有 ${count} 列的譯文和目前的相同。`,
      empty: (count) => `有 ${count} 列沒有譯文。`,
      nothing: '這些列不會變更任何內容。',
      unknown: (count) => `有 ${count} 列的原文不在這份計畫中：`,
      take: (count) => `套用 ${count} 段譯文`,
      taken: (count) => `已翻譯 ${count} 段文字。`,
    },
  },

  download: {
    format: '格式',
    formats: {
      markdown: {
        name: 'Markdown',
        use: '純文字，適合 GitHub、GitLab、Azure DevOps 與內部 wiki。規劃工具可以再次開啟。',
      },
      word: {
        name: 'Word',
        use: '可在 Word 或 LibreOffice 中編輯、加註解、簽核。在 Word 中更新目錄後，目錄才會顯示頁碼。',
      },
      html: {
        name: '網頁',
        use: '單一檔案，任何瀏覽器都能開啟，可放上公司內部網站，也可用電子郵件寄送。',
      },
      print: {
        name: '紙本或 PDF',
        use: '由瀏覽器的列印視窗輸出。Chrome 與 Edge 會在每頁加上標題與頁碼；其他瀏覽器請在列印視窗中勾選頁首與頁尾的選項。',
      },
      contacts: {
        name: '聯絡清單（CSV）',
        use: '人員、小組、受理管道與廠商的表格，可用 Excel 開啟。',
      },
      raci: { name: '分工表（CSV）', use: 'RACI 分工表，可用 Excel 開啟。' },
      calendar: {
        name: '行事曆（ICS）',
        use: '計畫中的各個日期，可匯入 Outlook、Google 日曆或 Apple 行事曆。',
      },
    },
    saveAs: {
      word: '下載 Word 檔案',
      html: '下載網頁',
      contacts: '下載聯絡清單',
      raci: '下載 RACI 分工表',
      calendar: '下載行事曆',
    },
    answers: '附上答案，讓規劃工具日後能再開啟這個檔案',
    answersHelp:
      '答案放在檔案最後，沒有選取的章節也包含在內。規劃工具只會讀取這些答案；之後在檔案中修改的文字不會讀回。',
    once: '規劃工具無法開啟這種檔案。想保留可以再開啟的副本，請另外下載附有答案的 Markdown 檔案。',
    nothing: '計畫裡還沒有可以放進這種檔案的內容。',
    language: '文件語言',
    ownWords: '您自己寫的文字如果還沒有在「待翻譯的文字」中翻譯，就會維持原樣。',
    unconfirmed: (count) => `有 ${count} 個答案尚未確認。文件會標示這些答案，並註明為草稿。`,
    undrafted: '初稿尚未產生，文件中只有您自己的答案。',
    chapters: '要包含的章節',
    diagram: '加入呈報路徑圖',
    diagramHelp:
      '以 Mermaid 語法繪製，GitHub 與 GitLab 都能顯示。如果要在 Word 中使用文件，請不要加入。',
    file: (name) => `檔案：${name}`,
    save: '下載 Markdown 檔案',
    copy: '複製文字',
    print: '列印或存成 PDF',
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
    tooLarge: (megabytes) => `這個檔案超過 ${megabytes} MB，計畫檔案不會這麼大。請選擇其他檔案。`,
    unreadable: '無法讀取這個檔案。請再試一次，或選擇其他檔案。',
  },

  menu: {
    name: '計畫名稱',
    nameHelp: '用來在規劃工具中區分各份計畫；文件上仍然顯示組織名稱。',
    duplicate: '複製這份計畫',
  },

  plans: {
    title: '這個瀏覽器中的計畫',
    lead: '計畫只儲存在這台電腦的這個瀏覽器中。',
    none: '還沒有儲存任何計畫。',
    new: '新的計畫',
    current: '目前開啟',
    open: '開啟',
    rename: '重新命名',
    name: (name) => `「${name}」的新名稱`,
    saveName: '儲存名稱',
    keepName: '取消',
    renamed: (name) => `已重新命名為「${name}」。`,
    notRenamed: '這份計畫已在另一個分頁開啟，請在那裡重新命名。',
    status: (status) => `狀態：${status}`,
    version: (version) => `版本：${version}`,
    copied: (when) => `上次下載成檔案：${when}`,
    neverCopied: '尚未下載成檔案',
    downloadAll: '下載所有計畫',
    downloadAllHelp:
      '每份計畫各存成一個檔案，因為規劃工具一次只能開啟一份計畫。瀏覽器可能會詢問是否允許下載多個檔案。',
    allDownloaded: (count) => `已將 ${count} 個檔案交給瀏覽器下載。`,
    duplicate: '複製',
    delete: '刪除',
    deleted: (name) => `已刪除：${name}。`,
    undoDelete: '復原刪除',
    of: (action, name) => `${action}：${name}`,
    copyOf: (name) => `${name}（副本）`,
    changed: (when) => `上次儲存：${when}`,
    privacy: '這台電腦上的資料',
    dontStore: '不要儲存在這台電腦上',
    dontStoreHelp:
      '變更只留在這個頁面上，切換語言時也會保留。以其他方式離開頁面時，瀏覽器會先詢問您。先前儲存的計畫會留著，直到您清除為止。',
    erase: '全部清除',
    eraseHelp: '刪除本網站儲存在這個瀏覽器中的所有計畫及其版本。',
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
    unavailable: '目前無法讀取儲存在這個瀏覽器中的計畫，請稍後再試。',
  },

  /** What is said of a file that can be read only in part. */
  partlyRead: {
    title: '這個檔案只能讀取一部分',
    lead: (name) => `您可以將 ${name} 開啟為新的計畫，但不含下列內容。檔案本身不會變動。`,
    reason: {
      notAnId: (count) => `${count} 個選項不是規劃工具提供的`,
      badDate: (count) => `${count} 個無效的日期`,
      badTime: (count) => `${count} 個無效的時間`,
      badZone: (count) => `${count} 個無效的時區名稱`,
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

  lock: {
    title: '這份計畫已在另一個分頁開啟。',
    text: '您可以在這裡閱讀。要在這裡修改，請接手編輯；之後另一個分頁就只能閱讀。',
    take: '在這裡接手編輯',
    newer: '這份計畫由較新版的規劃工具儲存。',
    newerText:
      '您可以在這裡閱讀及下載，內容會原封不動地保留。要變更計畫，請重新載入頁面以取得新版。',
    takenOver: '另一個分頁已接手編輯這份計畫。',
    lost: '您先前在這裡輸入的內容都已儲存。',
    lostInJournal:
      '您最後在這裡輸入的內容沒有存進計畫，但還留在這個頁面上；關閉頁面後，瀏覽器仍會保留。',
    lostOnPage: '您最後在這裡輸入的內容沒有存進計畫，只留在這個頁面上。',
    deleted: '這份計畫已從這個瀏覽器刪除。',
    deletedText: '您看到的內容只在這個頁面上。可以保留為新的計畫或下載；不需要的話，關閉頁面即可。',
    deletedNewer: '您看到的內容只在這個頁面上。可以下載；不需要的話，關閉頁面即可。',
    keep: '保留為新的計畫',
  },

  tenFirst: {
    text: '只要十個答案，就能產生整份計畫的初稿，包括這一章。',
    answer: '回答十個問題',
    here: '直接從這裡開始',
  },
};
