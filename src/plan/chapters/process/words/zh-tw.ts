import type { ProcessWords } from './en';

export const words: ProcessWords = {
  title: { name: '支援流程', lead: '使用者到哪裡回報、服務單怎麼往上轉，解決方法又怎麼傳回來。' },

  groups: {
    intake: '受理方式',
    workflow: '從回報到解決',
    bridge: '多方會議',
    meetings: '問題與趨勢會議',
    standing: '平時的聯繫',
    knowledge: '知識文章',
    major: '重大事件',
  },

  questions: {
    intake: {
      label: '受理管道',
      help: '使用者可以用來回報問題的所有管道。',
      why: '每多一個管道，就多一個可能漏接問題的地方，所以對多數組織來說，兩個就夠了。',
    },
    channel: { label: '管道', help: '使用者用什麼方式找到支援小組。' },
    address: {
      label: '網址、號碼或地點',
      help: '使用者要輸入的網址、撥打的號碼，或前往的地點。',
      example: 'https://help.example.com',
    },
    uses: { label: '用途', help: '使用者在什麼情況下使用這個管道。' },
    contactOwner: {
      label: '使用者聯絡窗口',
      help: '從回報到結案，都由同一個窗口與使用者聯絡。',
      why: '如果每一層都各自聯絡使用者，使用者就得把同一個問題講三遍。',
    },
    steps: {
      label: '步驟',
      help: '從回報到確認解決，依順序列出。',
      why: '服務單每往上轉一層，資訊就多一些。寫清楚由誰轉給誰，解決方法才能沿原路傳回來。',
    },
    actor: { label: '處理者', help: '由誰處理這個步驟。' },
    action: {
      label: '處理內容',
      help: '轉交給下一位之前要做的事。只在某些情況才需要的步驟，請另填適用條件。',
    },
    ownAction: {
      label: '步驟說明',
      help: '用一句話說明。',
      example: '處理期間先借給使用者一台備用筆電',
    },
    to: { label: '轉交對象', help: '這個步驟之後由誰接手。' },
    limit: { label: '時限', help: '這個步驟最多花多久，超過就轉交。請與該層的呈報時限一致。' },
    handover: { label: '轉交資訊', help: '接手的人不必開口問，就能看到的資訊。' },
    ownHandover: {
      label: '其他轉交資訊',
      help: '清單裡沒有的，請寫在這裡。',
      example: '方便聯絡使用者的時間',
    },
    onlyIf: { label: '適用條件', help: '每次都需要的步驟請留空。' },
    ownIf: {
      label: '自訂條件',
      help: '用一句話說明什麼情況才需要這個步驟。',
      example: '僅限外包人員的裝置',
    },
    fixReturn: {
      label: '結案前的約定',
      help: '找到解決方法之後、結案之前，一定要做到的事。',
      why: '解決方法如果跳過某一層，那一層下次遇到同樣的問題，又得從頭再找一遍。',
    },
    ownFixReturn: {
      label: '其他約定',
      help: '清單裡沒有的，請寫在這裡。',
      example: '解決步驟超過十分鐘時，第 2 層一起上線協助',
    },
    bridge: {
      label: '召開多方會議',
      help: '正式導入的前幾個階段，各層待在同一場會議中（類似戰情室），一起處理第一批使用者的問題。',
      why: '各層可以互相學習，也能更快找到原因，剛開始的時候尤其如此。',
    },
    bridgePlace: {
      label: '多方會議地點',
      help: '線上會議的連結，或會議室名稱。',
      example: 'Teams 頻道「Intune 多方會議」',
    },
    bridgeAt: {
      label: '每個工作天的開始時間',
      help: '正式導入的前幾個階段，每個工作天都在這個時間開始。',
    },
    bridgeUntil: { label: '每天的結束時間', help: '會議全天開放時，每天開到幾點。' },
    bridgeLength: { label: '會議長度', help: '會議每天要開多久。' },
    bridgeAttendees: { label: '與會者', help: '每一方派一個人即可。' },
    bridgeExit: { label: '結束條件', help: '看到哪些跡象，才結束多方會議。' },
    bridgeEnd: { label: '最晚結束日', help: '到了這一天就結束會議，或重新決定要不要繼續。' },
    timesZone: {
      label: '會議時區',
      help: '多方會議與定期會議的時間都以這個時區為準。',
    },
    meetings: {
      label: '會議',
      help: '各層分享問題與趨勢的場合。',
      why: '第一週看出的趨勢，第二週就能用來修改通知與文章。',
    },
    meeting: { label: '會議', help: '依目的選擇一種會議，長度與議題在下方調整。' },
    ownMeeting: { label: '會議名稱', help: '與會議邀請上的名稱相同。', example: '變更審查會議' },
    frequency: { label: '頻率', help: '我們建議前幾個階段每天開會，之後每週一次就夠了。' },
    meetingDays: { label: '開會日', help: '開會日不固定時請留空。' },
    at: { label: '開始時間', help: '以上方的會議時區為準。' },
    length: { label: '會議長度', help: '我們建議站立會議 15 分鐘、趨勢會議 30 分鐘。' },
    attendees: { label: '與會者', help: '每一方派一個人即可。' },
    chair: { label: '主持人', help: '由誰主持會議，並記下會議結論。' },
    topics: { label: '議題', help: '每次開會都依這個順序討論。' },
    standing: {
      label: '各層的聯繫管道',
      help: '支援人員隨時互相詢問、通報消息的地方，不給使用者使用。',
      why: 'Microsoft 建議隨時讓每一層知道有哪些問題與趨勢，不要等到開會才說。',
      example: 'Teams 頻道「Intune 支援」',
    },
    standingBy: { label: '管道負責人', help: '由哪一方回覆訊息，並轉達重要的消息。' },
    standingDays: { label: '有人查看的日子', help: '這幾天一定有人查看。' },
    standingFrom: { label: '開始查看時間', help: '以會議時區為準。' },
    standingUntil: { label: '結束查看時間', help: '以會議時區為準。' },
    standingTopics: { label: '通報內容', help: '其他各層在下次開會之前就必須知道的消息。' },
    articleWhen: { label: '撰寫文章的時機', help: '遇到哪些情況，就要有人動筆。' },
    articleAuthor: { label: '文章撰寫者', help: '由哪一方撰寫，通常是找到解決方法的那一層。' },
    articleReviewer: { label: '文章審閱者', help: '發布之前由哪一方審閱。' },
    articleDays: {
      label: '發布文章的工作天數',
      help: '從找到解決方法到發布文章，最多幾個工作天。',
    },
    articlePlace: {
      label: '文章存放位置',
      help: '第 1 層最先查的地方。',
      example: '知識庫的 Intune 專區',
    },
    majorTriggers: {
      label: '重大事件認定條件',
      help: '出現哪些情況，就當成重大事件處理。',
      why: '出事後的第一個小時，沒有人想當那個做決定的人，所以要現在先說好。',
    },
    majorDeclares: { label: '重大事件宣告者', help: '哪一方可以直接宣告，不必先請示。' },
    majorLead: {
      label: '重大事件主導者',
      help: '由誰主導處理，只填一位。代理人請到「小組與層級」的「人員名冊」填寫。',
      example: '陳冠宇',
    },
    majorUpdate: {
      label: '進度更新間隔',
      help: '每隔多久向使用者說明進度，就算沒有新進展也要說明。',
    },
    majorPlace: {
      label: '進度公布位置',
      help: '使用者與第 1 層會去看的地方。',
      example: '內部網站的服務狀態頁',
    },
  },

  choices: {
    intakeUse: {
      anything: '任何問題',
      enrolment: '註冊協助',
      urgent: '工作停擺',
      lostDevice: '裝置遺失或遭竊',
      howTo: '操作問題',
      outOfHours: '非服務時間',
    },
    stepAction: {
      report: '回報問題',
      firstChecks: '進行初步檢查，無法解決時呈報',
      investigate: '調查記錄檔與指派，無法解決時附上調查結果呈報',
      findCause: '找出根本原因，並將解決方法往下傳',
      vendorCase: '向 Microsoft 開案',
      returnFix: '將解決方法往下傳一層',
      resolve: '聯絡使用者、套用解決方法，並確認問題已解決',
      own: '其他',
    },
    handover: {
      errorText: '錯誤訊息原文',
      screenshots: '螢幕擷取畫面',
      userName: '使用者主體名稱（UPN）',
      device: '裝置名稱與序號',
      platformVersion: '平台與版本',
      enrolmentType: '註冊類型',
      since: '何時開始、之前是否正常',
      affected: '受影響的使用者人數',
      lastCheckIn: '上次簽入時間',
      incidentId: '公司入口網站的事件識別碼',
      checksDone: '已完成的檢查與結果',
      logs: '已收集的記錄檔',
      suspectedCause: '推測的原因',
      tenant: '租用戶資料',
      fixSteps: '解決步驟',
      article: '知識文章',
    },
    onlyIf: {
      several: '僅限多位使用者回報同一問題時',
      urgent: '僅限優先順序 1',
      outOfHours: '僅限非服務時間',
      supplierFault: '僅限疑似服務或產品本身的問題時',
      personal: '僅限個人裝置',
      own: '其他條件',
    },
    fixReturn: {
      samePath: '解決方法沿著呈報的路徑逐層傳回。',
      tested: '呈報的那一層先在受影響的裝置上測試解決方法。',
      written: '解決步驟寫在服務單中，不在電話中口頭交代。',
      articleFirst: '先有知識文章，才能結案。',
      userConfirms: '使用者確認問題已解決，才能結案。',
      trendLogged: '記下原因，供趨勢會議討論。',
    },
    bridge: {
      yes: '是，每天固定時間',
      allDay: '是，正式導入第一階段全天開放',
      no: '否',
    },
    bridgeExit: {
      fewCases: '新服務單連續一週都很少',
      knownOnly: '新服務單都是已知問題',
      firstLineSolves: '第 1 層能自行解決大多數問題',
      articlesThere: '每個常見問題都有知識文章',
      phaseDone: '正式導入的前幾個階段已完成',
    },
    meeting: {
      standUp: '站立會議',
      trends: '趨勢會議',
      waveReview: '階段檢討會議',
      vendorReview: 'Microsoft 支援案件檢討會議',
      own: '其他會議',
    },
    topic: {
      openCases: '未結服務單',
      newIssues: '新問題',
      trends: '問題趨勢',
      articles: '待撰寫的文章',
      serviceHealth: '服務健全狀況',
      userFeedback: '使用者意見回饋',
      nextWave: '下一階段',
      expiries: '即將到期的憑證與權杖',
    },
    articleWhen: {
      newFix: '找到新的解決方法',
      secondTime: '同一問題第二次出現',
      beforeWave: '新的正式導入階段即將開始',
      afterMajor: '重大事件結案',
    },
    majorTrigger: {
      manyUsers: '大量使用者無法工作',
      enrolmentStopped: '某個平台的註冊全面中斷',
      siteDown: '整個據點受影響',
      expired: 'Apple 憑證或權杖已過期',
      wrongPolicy: '錯誤的原則或應用程式已派送出去',
      dataLoss: '裝置遭抹除或資料遺失',
      serviceIncident: 'Microsoft 在服務健全狀況中公告事件',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      steps: (steps) => `問題從回報到解決共有 ${steps.shown} 個步驟。`,
      contact: (party) => `${party}負責與使用者聯絡，直到結案。`,
      meetings: (meetings) => `各層分享問題與趨勢的會議有：${meetings}。`,
    },
    passes: (to) => ['轉交對象：', to],
    limit: (limit) => ['時限：', limit],
    allDay: (from, until, zone) =>
      until === null
        ? ['正式導入第一階段的每個工作天，會議自 ', from, ' 起全天開放（', zone, '）。']
        : ['正式導入第一階段的每個工作天，會議從 ', from, ' 開到 ', until, '（', zone, '）。'],
    noBridge: '正式導入的前幾個階段不召開多方會議。',
    when: '開會時間',
    /** How often, on which days, at what time. */
    rhythm: (parts) =>
      parts.flatMap((part, index) => {
        if (index !== 1) return [part];
        if (parts.length < 3) return [' ', part];
        return ['（', typeof part === 'string' ? part.replaceAll('星期', '週') : part, '）'];
      }),
    inZone: (zone) => ['以下會議時間採用的時區：', zone, '。'],
    diagram: '呈報路徑',
    reports: '回報',
    escalates: '呈報',
    fix: '解決方法',
  },

  /** What the check finds, and why it matters. */
  findings: {
    unstaffedParty: {
      title: (party) => `流程需要「${party}」，但計畫裡沒有這一層的小組。`,
      reason: '這個步驟將沒有人處理。請加入這一層，或改由其他層處理。',
    },
    noReturn: {
      title: '沒有任何步驟把解決方法傳回給使用者。',
      reason: '請在最後加一個步驟，告知使用者並確認問題已解決。',
    },
    bridgeTooEarly: {
      title: '多方會議在正式導入首日之前就結束了。',
      reason: '多方會議是為正式導入的前幾個階段而開的，請把最晚結束日往後移。',
    },
  },
};
