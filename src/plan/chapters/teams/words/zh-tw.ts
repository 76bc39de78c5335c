import type { TeamsWords } from './en';

export const words: TeamsWords = {
  title: { name: '小組與層級', lead: '哪個小組在哪一層、負責什麼，以及何時往上呈報。' },

  groups: { tiers: '層級', activities: '分工', registers: '人員與小組' },

  questions: {
    tiers: {
      label: '各層小組',
      help: '每個小組一項，同一層可以有好幾個小組。第 1 層就是一線（L1），以此類推。',
      why: '多數計畫只列出層級，沒有寫明分工，結果兩個小組都以為是對方的事，服務單就被推來推去。',
    },
    level: { label: '層級', help: '第 0 層是自助服務，第 4 層是 Microsoft 與其他廠商。' },
    team: {
      label: '小組',
      help: '寫大家平常的叫法，不寫「L2」這類代號。',
      example: '現場支援組',
    },
    serves: {
      label: '服務地區',
      help: '這個小組支援哪些地區的使用者。全部支援時請留空。',
    },
    people: { label: '當班人數', help: '平常一天當班、可以處理服務單的人數。' },
    coverage: { label: '服務時間', help: '有人處理服務單的時間，只是有人看信不算。' },
    days: { label: '服務日', help: '這個小組上班的日子。' },
    from: { label: '開始時間', help: '以這個小組的時區為準。' },
    until: { label: '結束時間', help: '以這個小組的時區為準。' },
    zone: { label: '時區', help: '上面的服務時間採用的時區。' },
    tierLanguages: { label: '語言', help: '這個小組工作時使用的語言。' },
    channels: { label: '聯絡管道', help: '問題透過哪些管道送到這個小組。' },
    contact: {
      label: '內部聯絡方式',
      help: '只供下一層聯絡這個小組、不對使用者公開的號碼或頻道。',
      example: '分機 4411',
    },
    responsibilities: {
      label: '職責',
      help: '勾選這一層自己做的事。沒有任何一層負責的，檢查時會列出來。',
      why: '多數計畫都略過這一題，但沒有寫下來的職責，不是沒人做，就是每個人都做。',
    },
    ownResponsibilities: {
      label: '其他職責',
      help: '清單裡沒有的，請寫在這裡。',
      example: '保管備用裝置',
    },
    triggers: {
      label: '呈報條件',
      help: '遇到哪些情況就呈報，也就是轉給上一層（升級）。',
      why: '如果呈報讓人覺得像認輸，支援人員就會把服務單留在手上太久。',
    },
    timeLimit: {
      label: '呈報時限',
      help: '超過這段時間仍未解決，就往上呈報。第 1 層 30 分鐘是我們的建議，不是規定。',
    },
    ownTrigger: {
      label: '其他呈報條件',
      help: '清單裡沒有的，請寫在這裡。',
      example: '受影響的是董事會成員',
    },
    escalatesTo: { label: '呈報對象', help: '這一層解決不了時，由哪一層接手。' },
    activities: {
      label: '工作項目',
      help: '每項工作由誰執行、誰當責、事先問誰、事後告訴誰。導入負責人帶領導入專案，支援主管帶領支援小組。',
      why: '當責者只能有一個，因為有兩個就沒有人做決定。',
    },
    activity: { label: '工作項目', help: '一定要有人完成的工作。' },
    ownActivity: { label: '工作項目名稱', help: '用動詞開頭的簡短說明。', example: '核准例外申請' },
    responsible: { label: '執行者（R）', help: '由誰完成這項工作。' },
    accountable: { label: '當責者（A）', help: '由誰對結果負責，只能有一個。' },
    consulted: { label: '事先諮詢（C）', help: '動手之前先徵詢誰的意見。' },
    informed: { label: '事後告知（I）', help: '完成之後再通知誰。' },
    workloads: {
      label: '共同管理的工作負載',
      help: '電腦上的各類設定，目前由哪一套工具管理。',
      why: '接到電腦的服務單，要先問這項設定是哪一套工具套用的。第 1 層猜不出來，而且工作負載移到 Intune 之後，答案也會跟著變。',
    },
    workload: { label: '工作負載', help: '可以單獨移到 Intune 的一類設定。' },
    managedBy: { label: '管理工具', help: '目前由哪一套工具管理。' },
    moves: {
      label: '預定移轉日',
      help: '所有電腦都改由 Intune 管理的日期。已經移轉或還沒有計畫時請留空。',
    },
    directory: {
      label: '人員名冊',
      help: '計畫裡提到的每個人。在其他地方輸入的姓名會自動列在這裡，職務、聯絡方式和代理人只要填一次。',
      why: '人員異動時，在這裡改一次，整份計畫就會跟著更新。',
    },
    person: { label: '姓名', help: '同事在通訊錄查得到的寫法。', example: '林雅婷' },
    personRole: { label: '職務', help: '在這份計畫中擔任什麼工作。', example: '資訊服務經理' },
    reach: {
      label: '聯絡方式',
      help: '緊急時也聯絡得到的電話或管道。',
      example: '分機 4411，或 Teams',
    },
    standIn: { label: '代理人', help: '這個人不在時，由誰代理。' },
    units: {
      label: '小組名冊',
      help: '負責各層的小組。在「各層小組」填過的會自動列在這裡。',
    },
    unit: { label: '小組名稱', help: '大家平常怎麼稱呼這個小組。', example: '現場支援組' },
    unitLead: { label: '小組主管', help: '由誰帶領這個小組。' },
  },

  sections: {
    selfService: '自助服務',
    firstContact: '第一線受理',
    repair: '排除問題',
    engineering: '工程與決策',
    supplier: 'Microsoft 與其他廠商',
  },

  choices: {
    coverage: {
      always: '每天 24 小時',
      workdays: '週一至週五',
      ownDays: '自訂服務日',
      onCall: '待命',
    },
    responsibility: {
      selfEnrol: '提供裝置註冊的逐步說明',
      selfFind: '提供常見問題的解答',
      selfRecover: '提供修復金鑰與裝置密碼的自助服務',
      firstContact: '第一線受理所有問題',
      ownContact: '與使用者保持聯絡，直到結案',
      verifyIdentity: '核對來電者的身分',
      recordCase: '依約定的欄位填寫服務單',
      checkHealth: '先查看服務健全狀況（Service health）',
      checkLicence: '檢查授權與裝置數量上限',
      guideEnrolment: '引導使用者完成註冊',
      solveKnown: '依處理手冊（知識文章）解決已知問題',
      remoteTasks: '執行簡單的遠端動作，例如同步與重新啟動',
      readLogs: '判讀裝置與應用程式的記錄檔',
      compareAssignments: '比對群組與指派',
      reEnrol: '重新註冊裝置',
      cleanUp: '移除過時的裝置紀錄',
      remoteHelp: '以 Remote Help 遠端操作使用者的裝置',
      writeArticles: '撰寫知識文章',
      coachFirstLine: '指導第 1 層',
      watchTrends: '從服務單中留意問題趨勢',
      rootCause: '找出根本原因',
      changePolicies: '變更原則與設定檔',
      manageApps: '封裝並指派應用程式',
      renewTokens: '更新 Apple 憑證與權杖',
      tenantSettings: '變更租用戶設定',
      openVendorCases: '向 Microsoft 開案',
      trainSupport: '訓練其他層級',
      decideWipe: '核准抹除裝置',
      serviceFaults: '排除服務本身的故障',
      productFaults: '修正產品缺陷',
    },
    trigger: {
      timeLimit: '已超過時限',
      noKnownFix: '沒有適用的知識文章',
      severalUsers: '多位使用者回報相同問題',
      needsLogs: '需要判讀記錄檔或查看指派',
      needsRights: '需要本層沒有的權限',
      needsPolicyChange: '需要變更原則或設定檔',
      tokenOrCertificate: '涉及憑證或權杖',
      dataAtRisk: '資料可能遺失或外洩',
      serviceFault: '疑似服務本身故障',
      causeNotFound: '找不到根本原因',
    },
    activity: {
      answerUsers: '回覆使用者',
      solveKnown: '解決已知問題',
      investigate: '調查未知問題',
      changeSettings: '變更原則與設定',
      renewTokens: '更新憑證與權杖',
      vendorCases: '處理 Microsoft 支援案件',
      majorIncidents: '主導重大事件的處理',
      knowledge: '撰寫與審閱知識文章',
      training: '訓練支援人員',
      messages: '向使用者發送通知',
      reporting: '彙整支援統計',
      own: '其他',
    },
    workload: {
      compliance: '合規原則',
      resources: '資源存取（Wi-Fi、VPN、電子郵件、憑證）',
      updates: 'Windows Update 原則',
      protection: '端點保護',
      configuration: '裝置設定',
      office: 'Office 隨選即用應用程式',
      apps: '用戶端應用程式',
    },
    manager: {
      configMgr: 'Configuration Manager',
      pilot: '以 Intune 試行',
      intune: 'Intune',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      tiers: (tiers) =>
        `由${tiers}提供支援（第 1 層即一線、L1，以此類推），解決不了的問題往上呈報（升級）。`,
      people: (people) => `平常一天有 ${people.shown} 位支援人員當班。`,
      languages: (languages) => `使用者可以用${languages}求助。`,
    },
    hours: (days, from, until, zone) => [days, ' ', from, '–', until, '（', zone, '）'],
    /** "Tier 2: Workplace support", as a heading. */
    tierHeading: (tier, team) => [tier, '：', team],
    raciNote:
      '執行者（R）完成工作。當責者（A）對結果負責，每個工作項目只有一個。事先諮詢（C）的對象在動手之前提供意見，事後告知（I）的對象在完成之後收到通知。',
    workloadsNote: '接到電腦的服務單時，先弄清楚相關設定由哪一套工具管理，再依下表決定到哪裡查。',
    looksIn: '到哪裡查',
    looks: {
      configMgr: '先查 Configuration Manager 主控台，再查電腦上的用戶端記錄檔',
      pilot: '試行的電腦查 Intune，其他電腦查 Configuration Manager',
      intune: 'Intune 系統管理中心',
    },
  },

  /** What the check finds, and why it matters. */
  findings: {
    noFirstLine: {
      title: '計畫裡沒有第 1 層，使用者的問題沒有人受理。',
      reason: '使用者需要一個回報問題的窗口。請加入第 1 層，就算只有一個人也行。',
    },
    unknownEscalation: {
      title: (from, to) => `「${from}」的呈報對象「${to}」不在計畫中。`,
      reason: '呈報上去的問題將沒有人接手。請加入這一層，或選擇其他呈報對象。',
    },
    sameOrLower: {
      title: (tier) => `「${tier}」的呈報對象不是更高的層級。`,
      reason: '平移或往下送的問題，最後會原封不動地退回來。請改選更高的層級。',
    },
    nobodyDoes: {
      title: (responsibilities) => `沒有任何一層負責：${responsibilities}。`,
      reason: '每個小組都會以為別組在做。請選一層負責。',
    },
  },
};
