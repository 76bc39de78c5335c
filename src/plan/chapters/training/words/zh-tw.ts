import type { TrainingWords } from './en';

export const words: TrainingWords = {
  title: { name: '訓練', lead: '誰學什麼、何時學、跟誰學，以及如何確認訓練有效。' },

  groups: {
    approach: '訓練方式',
    audiences: '受訓對象與程度',
    agenda: '議程',
    sessions: '場次',
    practice: '實作與教材',
    proof: '成效驗證',
  },

  questions: {
    model: {
      label: '訓練模式',
      help: '種子講師要分兩輪進行；直接訓練只要一輪，但每一場都得由端點小組授課。',
      why: '分兩輪的話，第一輪必須夠早結束，第二輪才來得及。',
    },
    trainers: {
      label: '講師名單',
      help: '列出所有講師的姓名或職務。',
      example: '陳冠宇，以及第 1 層和第 2 層的主管',
    },
    audiences: {
      label: '受訓對象',
      help: '學習內容相同的人列為一項。',
      why: '訓練內容要符合層級，因為只需要照處理手冊（知識文章的總集）做事的人，聽原則設計只會一頭霧水。',
    },
    audience: { label: '受訓對象', help: '要受訓的層級或小組。' },
    audienceSize: { label: '受訓人數', help: '需要受訓的人數。' },
    depth: { label: '目標程度', help: '符合該層的需要即可，不必更深。' },
    mustDo: {
      label: '必備能力',
      help: '受訓後要會做的事，而且當場就看得出來會不會。',
      example: '在電話中引導使用者完成註冊',
    },
    agenda: {
      label: '議程項目',
      help: '沒有指定對象的項目，所有人都要參加。Microsoft 較早的文件建議 2 到 3 小時。',
      why: '開始時間由各項目的長度推算，所以一定對得上。',
    },
    item: { label: '項目', help: '這一段要講的內容。' },
    ownItem: { label: '項目名稱', help: '像投影片標題一樣的簡短文字。', example: '認識服務單表單' },
    minutes: { label: '時間長度', help: '包含這一段的提問時間。' },
    form: { label: '進行方式', help: '實作的學習效果最好，請留最多時間。' },
    itemFor: { label: '適用對象', help: '所有人都要參加的項目請留空。' },
    sessions: { label: '場次', help: '每個日期一項。' },
    session: { label: '場次', help: '用來區分各場次的名稱。', example: '服務台 A 組' },
    sessionFor: { label: '對象', help: '邀請哪些人參加。' },
    sessionDate: {
      label: '日期',
      help: '必須早於正式導入首日。會接到試行使用者來電的人，必須在試行開始前受訓。',
    },
    start: { label: '開始時間', help: '結束時間會依議程算出。' },
    sessionZone: { label: '時區', help: '參加者所在的時區。' },
    format: { label: '上課方式', help: '需要裝置的實作，最好在同一間教室進行。' },
    place: { label: '地點或連結', help: '教室名稱，或線上會議的連結。', example: '214 會議室' },
    trainer: { label: '講師', help: '由誰主講這個場次。', example: '陳冠宇' },
    sessionLanguage: { label: '授課語言', help: '講課時使用的語言。' },
    labs: {
      label: '實作',
      help: '每個人都要親手做的項目。最優先的是每個平台各註冊一台裝置。',
      why: '自己註冊過手機的人，才能帶使用者一步步走完，只看過投影片的人做不到。',
    },
    ownLabs: {
      label: '其他實作',
      help: '清單裡沒有的，請寫在這裡。',
      example: '從受管理的手機列印',
    },
    materials: { label: '教材', help: '第一個場次開始前必須備妥的教材。' },
    materialsPlace: {
      label: '教材存放位置',
      help: '每位支援人員都打得開的地方。',
      example: 'Teams 頻道「Intune 訓練」的檔案區',
    },
    checks: { label: '成效驗證方式', help: '如何在使用者發現之前，先找出哪裡沒學會。' },
    refresh: { label: '複訓間隔', help: '從第一個場次起算，每隔幾個月複訓一次。' },
  },

  choices: {
    trainingModel: {
      trainTheTrainer: '種子講師（第 3 層先訓練支援主管，再由支援主管訓練各自的小組）',
      direct: '直接訓練（由第 3 層訓練所有人）',
      mixed: '混合（支援主管訓練第 1 層，第 3 層訓練其他人）',
    },
    depth: {
      aware: '知道有哪些改變，以及該找誰協助',
      runbook: '能依處理手冊解決已知問題',
      investigate: '能判讀記錄檔，並找出與正常裝置的差異',
      engineer: '能變更設定並找出根本原因',
    },
    agendaItem: {
      planReview: '檢視支援計畫',
      intuneOverview: 'Intune 概觀',
      sides: '共同管理：哪些設定由哪一套工具管理',
      troubleshooting: '常見問題的疑難排解',
      logs: '判讀記錄檔與比對裝置',
      cases: '兩張棘手的舊服務單',
      vendorCase: '向 Microsoft 開案',
      tools: '工具與資源',
      questions: '問與答',
      break: '休息',
      labs: '實作',
      own: '其他',
    },
    form: {
      lecture: '講解',
      demo: '示範',
      lab: '實作',
      discussion: '討論',
    },
    sessionFormat: { onSite: '實體', online: '線上', hybrid: '實體與線上並行' },
    lab: {
      enrolWindows: '註冊 Windows 裝置',
      enrolMacos: '註冊 Mac',
      enrolIos: '註冊 iPhone 或 iPad',
      enrolAndroid: '註冊 Android 裝置',
      findUser: '在「疑難排解 + 支援」中找到使用者與裝置',
      readCompliance: '找出裝置不合規的原因',
      collectDiagnostics: '從 Windows 裝置收集診斷資料',
      portalLogs: '從公司入口網站傳送記錄檔，並記下事件識別碼',
      lostDevice: '鎖定遺失的裝置，再決定要淘汰或抹除',
      recoveryKey: '核對身分後提供 BitLocker 修復金鑰',
      remoteHelp: '使用 Remote Help 協助使用者',
      writeHandover: '寫出讓對方不必再追問的轉交紀錄',
    },
    material: {
      supportPlan: '本支援計畫',
      slides: '投影片',
      labGuide: '實作指南',
      runbook: '常見問題處理手冊',
      articles: '知識文章',
      testAccounts: '測試帳戶',
      testDevices: '測試裝置',
      recording: '課程錄影',
    },
    check: {
      labDone: '確認每個人都完成實作',
      quiz: '進行簡短測驗',
      shadowing: '旁聽實際支援的過程',
      caseReview: '檢視每個人最初處理的幾張服務單',
      escalationWatch: '追蹤呈報了哪些問題，以及為什麼呈報',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      training: (sessions, people) =>
        `共安排 ${sessions.shown} 場訓練，培訓 ${people.shown} 位支援人員。`,
      agenda: (length) => `每場訓練的議程全長 ${length}。`,
      agendas: (shortest, longest) => `每場訓練全長 ${shortest}到 ${longest}，依參加的對象而定。`,
    },
    fromStart: '以下時間從場次開始（00:00）起算。',
    fromSessions: '以下時間與各場次的時間相同。',
    fromEach: '同一對象的各場次都在同一時間開始，所以以下是實際時間。',
    attends: (times) => `每一欄列出該對象各項目的開始時間，「—」表示不必參加。${times}`,
    total: '合計',
    time: '時間',
  },

  /** What the check finds, and why it matters. */
  findings: {
    trainedTooLate: {
      title: (session) => `訓練場次「${session}」沒有排在正式導入首日之前。`,
      reason: '這些人還沒受訓，就得開始支援使用者。請把這個場次提前。',
    },
    untrained: {
      title: (party) => `沒有為「${party}」安排訓練場次。`,
      reason: '這一層從第一天起就要處理問題。請新增場次，或在現有場次加入這一層。',
    },
    agendaLength: {
      title: (length, audiences) =>
        audiences === null
          ? `議程全長 ${length}，不在建議的 2 到 3 小時之內。`
          : `「${audiences}」的議程全長 ${length}，不在建議的 2 到 3 小時之內。`,
      reason: '2 到 3 小時出自 Microsoft 較早的文件，包含講解與實作。請考慮調整各項目的長度。',
    },
    nothingFor: {
      title: (audiences) => `議程裡沒有「${audiences}」要參加的項目。`,
      reason: '這些人來上課，卻學不到東西。請為他們新增項目，或讓其中一項開放給所有人。',
    },
    mixedSession: {
      title: (session, length) => `場次「${session}」全長 ${length}，因為各對象要參加的項目不同。`,
      reason: '請把這些對象分到不同場次，或增加共同的項目。',
    },
  },
};
