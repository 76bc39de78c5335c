import type { SiteMessages } from '../en/site';

export const site: SiteMessages = {
  name: 'Intune 支援計畫指南',
  skip: '跳至主要內容',
  nav: {
    label: '主選單',
    guide: '指南',
    planner: '規劃工具',
    search: '搜尋',
    languages: '語言',
    menu: '搜尋與語言',
  },
  theme: {
    system: '外觀：跟隨裝置設定',
    light: '外觀：淺色',
    dark: '外觀：深色',
  },
  footer: {
    independent: '本網站為獨立專案，與 Microsoft 無隸屬關係，亦未獲其背書。',
    trademarks:
      'Microsoft、Intune、Configuration Manager 與 Windows 為 Microsoft 集團旗下公司的商標。',
    privacy: '您填寫的內容只留在自己的瀏覽器裡。沒有 Cookie、不需帳號，也不追蹤。',
    licence: '依 MIT 授權條款免費使用。',
  },
  questions: {
    teams: {
      short: '小組',
      question: '由哪些小組支援？',
      note: '從自助服務到 Microsoft，每一層的服務時間與負責人員。',
    },
    duties: {
      short: '職責',
      question: '每一層負責什麼？',
      note: '每一層的職責、權限與界線，以及何時該轉給上一層。',
    },
    process: {
      short: '流程',
      question: '服務單怎麼處理？',
      note: '從回報、解決到回覆使用者，以及每次轉交要附上哪些資訊。',
    },
    training: {
      short: '訓練',
      question: '支援人員如何受訓？',
      note: '兩到三小時，講解加實作，依各層的程度安排。',
    },
    involvement: {
      short: '及早參與',
      question: '支援人員何時加入？',
      note: '在規劃與試行階段就加入，而不是等到正式導入的當天早上。',
    },
  },
  home: {
    title: '在有人求助之前，先決定由誰來幫。',
    lead: '支援做得好，Microsoft Intune 導入才會順利。看看哪些做法有效，再回答十個問題，就能下載一份支援計畫的初稿，讓服務台照著做。',
    start: '開始規劃',
    read: '閱讀指南',
    time: '回答十個問題並完成初稿，大約四分鐘（我們的估計）。您輸入的內容不會離開這個瀏覽器。',
    check: '自己驗證看看',
    questions: '五個問題，完成一份支援計畫',
    readAbout: (question) => `閱讀：${question}`,
    answer: '作答',
    readShort: '閱讀',
    answerIt: (question) => `作答：${question}`,
    promises: '我們的承諾',
    local: {
      title: '內容留在您的瀏覽器',
      text: '規劃工具不會送出您輸入的任何內容。頁面的安全性政策也會封鎖指令碼發出的要求（fetch、WebSocket、Beacon）、表單送出、背景工作程式，以及其他網站的圖片。頁面轉往其他網址和 WebRTC 連線，任何政策都擋不住，但規劃工具不會用這兩種方式傳送您的答案。',
      check:
        '想驗證的話，請開啟規劃工具，按 F12 並切換到「網路」面板。等清單不再變長後開始填寫，清單中不會再出現新的項目。',
    },
    languages: {
      title: '一份計畫，多種語言',
      text: '用中文填寫，下載韓文版的計畫。從清單選取的內容都會翻譯，您自己寫的文字在您翻譯之前，會維持原樣。',
    },
    file: {
      title: '檔案由您保管',
      text: 'Markdown 檔案可以用規劃工具重新開啟，所有答案都還在原位。另外也能存成 Word、網頁、PDF、Excel 表格與行事曆，全部都在您的瀏覽器裡產生。',
    },
  },
  sheet: {
    label: '完成的計畫長這樣',
  },
  examples: {
    title: '現成的計畫',
    text: '動手之前，可以先讀一份寫好的計畫，也可以拿空白計畫自行填寫。每份計畫都能在網頁上閱讀，也能下載 Markdown 檔案。',
    blank: { title: '空白計畫', note: '標題與表格齊全，內容留白' },
    small: { title: '約 250 位使用者', note: '兩位 IT 人員，加一家合作廠商' },
    medium: { title: '5,000 位使用者', note: '服務台、桌面支援與端點小組' },
    large: { title: '40,000 位使用者', note: '第 1 層委外、24 小時服務、三個地區' },
  },
  readyPlan: {
    title: {
      blank: '空白的支援計畫',
      small: '完成的計畫：約 250 位使用者',
      medium: '完成的計畫：5,000 位使用者',
      large: '完成的計畫：40,000 位使用者',
    },
    about: {
      blank:
        '支援計畫的所有標題與表格，都留有填寫的空間。可以直接列印，也可以下載檔案後用文字編輯器填寫。',
      small: '一家食品公司如何以兩位 IT 人員和一家合作廠商，支援自己的導入。',
      medium: '一家採用共同管理的物流公司，如何由服務台、桌面支援與端點小組分工支援導入。',
      large: '一家跨國集團如何在三個地區支援導入，並把第 1 層委外，24 小時受理。',
    },
    invented: '公司、人物與日期皆為虛構。',
    reading: (minutes) => `閱讀約需 ${minutes} 分鐘。`,
    download: '下載',
    start: '從這個架構開始',
    startNote:
      '規劃工具會開啟一份新計畫，帶入這份計畫的選項與數字，並標示為範例，直到您確認為止。姓名、聯絡方式、地點與日期不會帶入；您現有的計畫都會保留。',
    fill: '在這裡填寫',
    fillNote:
      '規劃工具會提出同樣的問題，替您寫成計畫，四種語言都可以。您在檔案中自行填寫的內容，規劃工具無法讀取；從規劃工具開啟該檔案時，會是一份空白計畫。',
  },
  planner: {
    title: '規劃工具',
    description:
      '回答十個問題，就有一份導入 Microsoft Intune 所需的支援計畫初稿。您的答案不會離開瀏覽器。',
    loading: '正在開啟規劃工具…',
    failed:
      '無法載入規劃工具。請檢查網路連線，然後重新載入頁面。已儲存在這個瀏覽器中的計畫不受影響。',
    noScript:
      '規劃工具分章提出問題，再把您的答案整理成支援計畫。規劃工具只在瀏覽器中執行，需要 JavaScript，但這個瀏覽器目前停用了。以下的計畫不需要 JavaScript 也能使用。',
  },
  guide: {
    title: '指南',
    description:
      '導入 Microsoft Intune 時由誰支援、每一層負責什麼、服務單怎麼處理，以及支援人員如何受訓與參與。',
    groups: { start: '開始', questions: '五個問題', rollout: '導入', reference: '參考資料' },
    pages: '指南頁面',
    current: (title) => `指南：${title}`,
    onThisPage: '本頁內容',
    stale: '這份譯文完成之後，英文版已有更新。',
    staleLink: '閱讀最新的英文版',
    sources: '資料來源',
    source: (number) => `資料來源 ${number}`,
    undated: '未註明日期',
    reading: (minutes) => `閱讀約 ${minutes} 分鐘`,
    reviewed: (date) => `最近審閱：${date}`,
    previous: '上一頁',
    next: '下一頁',
    turn: '上一頁與下一頁',
    door: '寫進您的計畫',
    doorChapter: (chapter, questions, minutes) =>
      `${chapter} · ${questions} 題 · 約 ${minutes} 分鐘`,
    doorButton: '到規劃工具作答',
    inPlan: '寫進您的計畫',
    copy: {
      copy: '複製',
      copied: '已複製',
      linked: '已複製網址',
      failed: '無法複製，請自行選取文字',
    },
    issues: {
      platform: '平台',
      tier: '由哪一層開始',
      any: '全部',
      shown: (shown, all) => `共 ${all} 項，顯示 ${shown} 項`,
      everywhere: '所有平台',
      onScreen: '畫面訊息：',
      escalate: '呈報',
      from: '資料來源：',
      checks: {
        securityProcess: '依裝置遺失或遭竊的程序處理。',
        dateList: '對照清單下方表格的到期日。',
      },
    },
    glossary: { also: (terms) => `又稱：${terms.join('、')}` },
    status: { page: '頁面', current: '最新', behind: '英文版較新', missing: '尚無此頁' },
    table: '表格，可左右捲動',
    rules: { kind: '類別', rule: '檢查看什麼', why: '為什麼，以及怎麼做' },
    oneThing: '如果只做一件事',
    callouts: {
      note: '附註',
      advice: '我們的建議',
      assumption: '我們的假設',
      risk: '風險',
      example: '範例',
    },
  },
  diagrams: {
    tier: (number) => `第 ${number} 層`,
    ladder: {
      caption: '愈往上，服務單愈少、專業愈深，每張服務單的成本也愈高。',
      tiers: [
        { team: '自助服務', duty: '使用者照著說明，自行排除簡單的問題' },
        { team: '服務台', duty: '第一線受理、處理已知問題，並告知使用者進度' },
        { team: '現場支援', duty: '記錄檔、指派、重新註冊' },
        { team: '端點小組', duty: '根本原因、原則、憑證、租用戶設定' },
        { team: 'Microsoft 與其他廠商', duty: '服務或產品本身的故障' },
      ],
    },
    escalation: {
      caption: '實線是呈報，每一層都補充資訊；虛線是解決方法，由第 3 層同時告知第 2 層與第 1 層。',
      user: '使用者',
      up: '呈報時補充資訊',
      back: '解決方法與知識文章',
      teams: ['服務台', '現場支援', '端點小組', 'Microsoft'],
      text: '使用者向第 1 層回報問題。第 1 層轉給第 2 層，第 2 層轉給第 3 層，第 3 層再轉給 Microsoft，每一層都補充資訊。第 3 層把解決方法和知識文章同時告知第 2 層與第 1 層，再由第 1 層回覆使用者。',
    },
    chain: {
      caption: '訓練分兩輪進行，問題與實際服務單則往回傳。',
      up: '授課',
      back: '問題與實際服務單',
      steps: [
        { title: '端點小組', note: '了解整體設計' },
        { title: '支援主管', note: '第 1 輪：先學，再備課' },
        { title: '支援小組', note: '第 2 輪：由主管授課' },
      ],
      text: '端點小組訓練支援主管，主管再訓練自己的小組。小組把問題與實際服務單回饋給主管，主管再回饋給端點小組。',
    },
    timeline: {
      caption: '週數從正式導入首日往回推算。這是我們的建議，適用於數千人規模的導入。',
      weeksBefore: (weeks) => `${weeks} 週前`,
      start: '正式導入首日',
      moments: [
        { title: '規劃', note: '參加導入專案會議，共同決定層級與流程' },
        { title: '測試', note: '用自己的角色測試，寫出第一批知識文章' },
        { title: '試行', note: '自己的裝置已先註冊，接聽所有試行來電' },
        { title: '前幾個階段', note: '多方會議與每日會議，參與決定下一階段' },
      ],
    },
  },
  search: {
    title: '搜尋',
    description: '搜尋指南內容。',
    label: '搜尋指南',
    submit: '搜尋',
    close: '關閉',
    hint: '可輸入錯誤訊息、工作或小組名稱。',
    noScript: '搜尋需要 JavaScript，而這裡目前已停用。以下是指南的所有頁面：',
    wholeText: '搜尋全文',
    live: {
      none: '找不到「{query}」。請減少字詞、換個說法，或只輸入錯誤碼。',
      failed: '無法載入搜尋功能。請檢查網路連線後再試一次。',
      one: '找到 1 處',
      other: '找到 {count} 處',
      meant: '您要找的是不是「{heading}」？',
    },
  },
  notFound: {
    title: '找不到這個頁面',
    text: '網址可能打錯了，或是頁面已經移動。您可以從這裡前往本網站的所有內容：',
    home: '首頁',
  },
};
