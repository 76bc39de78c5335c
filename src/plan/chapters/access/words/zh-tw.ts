import type { AccessWords } from './en';

export const words: AccessWords = {
  title: {
    name: '權限與限制',
    lead: '每一層可以做什麼、不能做什麼、由誰核准，以及人員加入和離開時如何開通與收回權限。',
  },

  groups: {
    actions: '誰可以做什麼',
    holders: '角色',
    identity: '身分核對',
    lost: '裝置遺失或遭竊',
    staff: '人員異動與緊急存取',
  },

  questions: {
    actions: {
      label: '操作項目',
      help: '會刪除資料、透露金鑰或密碼，或影響許多使用者的操作，都要列出。',
      why: '可以做什麼通常沒有爭議，不能做什麼卻常常到了週五快下班時才吵起來。',
    },
    act: { label: '操作', help: '在 Intune 執行的動作，或在 Intune 查看的資料。' },
    ownAct: { label: '操作名稱', help: '用動詞開頭的簡短說明。', example: '將裝置移到其他群組' },
    allowed: {
      label: '可執行者',
      help: '只開放給工作上用得到的人，沒有勾選的就不能執行。',
    },
    approver: {
      label: '核准者',
      help: '由實際執行者以外的人核准。不需要核准時請留空。',
    },
    terms: { label: '條件', help: '執行前後一定要做到的事。' },
    ownTerm: {
      label: '其他條件',
      help: '清單裡沒有的，請寫在這裡。',
      example: '使用者必須在線上',
    },
    approvals: {
      label: '核准方式',
      help: '多重系統管理員核准（Multi Admin Approval）有新申請時，Intune 不會通知任何人，請另外打電話或傳訊息給核准者。',
    },
    deputy: {
      label: '代為核准者',
      help: '核准者聯絡不上時（例如半夜）由誰決定。',
      why: '半夜找不到人核准，支援人員不是苦等，就是自己動手。',
    },
    holders: {
      label: '角色指派',
      help: '會登入系統管理中心的層級或小組，各列一項。',
      why: '角色包含的權限常常比計畫允許的還多，例如技術支援中心操作員（Help Desk Operator）就包含抹除、淘汰和指派應用程式。',
    },
    holder: { label: '層級或小組', help: '把這些角色指派給誰。' },
    roles: {
      label: '角色',
      help: '夠用即可，範圍越小越好，並在試行之前實際測試。',
    },
    roleLimit: {
      label: '角色的限制',
      help: '範圍標籤、群組，或自訂角色拿掉了哪些權限。',
      example: '範圍標籤「北區」，不含共用平板',
    },
    idChecks: {
      label: '核對規則',
      help: '動手之前，支援人員如何確認對方是本人。',
      why: '姓名和員工編號誰都查得到。來要修復金鑰的人，可能就是拿著那台筆電的小偷。',
    },
    lost: {
      label: '步驟',
      help: '從接到通報到換發裝置，依順序列出。',
      why: '第一個小時最關鍵，不該還有人在找誰能做決定。',
    },
    lostStep: { label: '步驟', help: '這個步驟要做的事。' },
    ownLostStep: {
      label: '步驟說明',
      help: '用一句話說明。',
      example: '向保險公司通報失竊',
    },
    lostBy: { label: '處理者', help: '由哪一層或哪個小組處理這個步驟。' },
    lostLimit: { label: '時限', help: '從接到通報時起算。' },
    lostRules: { label: '一律遵守的規則', help: '再緊急也不能破例的事。' },
    grants: { label: '開通權限者', help: '支援小組有新人時，由誰指派角色。' },
    joinNeeds: { label: '開通條件', help: '新人拿到角色之前，必須先具備的條件。' },
    removes: {
      label: '收回權限者',
      help: '有人離開支援小組或廠商換人時，由誰移除角色。',
    },
    leaveDays: {
      label: '收回權限的工作天數',
      help: '離開後最多幾個工作天內收回，0 表示當天收回。',
    },
    review: {
      label: '權限盤點間隔',
      help: '每隔幾個月核對一次，確認有角色的人現在是否還需要。',
    },
    reviewer: { label: '權限盤點者', help: '最好不是指派角色的人。' },
    emergency: {
      label: '緊急帳戶使用者',
      help: '所有人都無法正常登入時，由誰使用緊急存取帳戶。',
    },
    emergencyPlace: {
      label: '緊急帳密存放處',
      help: '只寫帳戶和密碼放在哪裡，千萬不要把密碼寫進計畫。',
      example: '總機保險箱內的密封信封',
    },
  },

  choices: {
    act: {
      lock: '鎖定裝置或開啟遺失模式',
      locate: '尋找裝置的位置',
      passcode: '重設裝置密碼',
      recoveryKey: '提供修復金鑰',
      view: '以 Remote Help 檢視畫面',
      remoteHelp: '以 Remote Help 操作裝置',
      unattended: '使用者不在場時以 Remote Help 連線',
      retire: '淘汰裝置（移除公司資料）',
      wipe: '抹除裝置（清除所有資料）',
      delete: '刪除裝置紀錄',
      manageApps: '指派應用程式',
      script: '執行指令碼與補救措施（remediations）',
      changePolicies: '變更原則與設定檔',
      own: '其他',
    },
    term: {
      identity: '已核對身分',
      lostDevice: '已通報遺失或遭竊',
      company: '僅限公司裝置',
      consent: '使用者同意',
      tested: '先在小群組測試',
      rotate: '事後輪替金鑰',
      secondPerson: '由小組中的另一人核准',
      ticket: '服務單寫明原因',
    },
    approval: {
      multiAdmin: 'Intune 多重系統管理員核准（Multi Admin Approval）',
      ticket: '在服務單中書面核准',
      phone: '電話核准（事後補記於服務單）',
    },
    role: {
      reader: '唯讀操作員（Read Only Operator）',
      limited: '自訂角色（不含抹除、淘汰、刪除、指派應用程式與補救措施）',
      desk: '技術支援中心操作員（Help Desk Operator）',
      extended: '自訂角色（含抹除與淘汰，不含刪除、指派應用程式與補救措施）',
      custom: '其他自訂角色',
      apps: '應用程式管理員（Application Manager）',
      policies: '原則和設定檔管理員（Policy and Profile Manager）',
      keys: '服務台系統管理員（Entra 的 Helpdesk Administrator）',
      cloudDevice: '雲端裝置系統管理員（Entra 的 Cloud Device Administrator）',
      cases: '服務支援系統管理員（Entra 的 Service Support Administrator）',
      admin: 'Intune 系統管理員（Entra 的 Intune Administrator）',
    },
    idCheck: {
      callBack: '支援人員依員工通訊錄上的號碼回撥給使用者。',
      prompt: '使用者在已註冊的裝置上確認登入提示。',
      manager: '由使用者的主管確認這項要求。',
      badge: '使用者當面或透過視訊出示員工證。',
      noSecrets: '支援人員一律不問帳戶密碼和裝置密碼。',
      stop: '身分核對未通過時，不對裝置做任何動作，並通報這次要求。',
    },
    lostStep: {
      report: '接到通報，核對來電者身分，並記下最後看到裝置的地點',
      lock: '鎖定裝置或開啟遺失模式；Windows 電腦則通知相關小組封鎖使用者登入',
      signOut: '撤銷使用者的登入工作階段，並變更帳戶密碼',
      tell: '通報資安與個資保護的負責人',
      decide: '決定等待、淘汰或抹除',
      wipe: '執行淘汰或抹除，並確認已完成',
      resolve: '將結果告知使用者，並安排換發裝置',
      own: '其他',
    },
    lostRule: {
      lostMode: '受監督的 iPhone 與 iPad 先開啟遺失模式，才能尋找位置。',
      personal: '個人裝置只淘汰，絕不抹除。',
      dataLoss: '裝置上可能有敏感資料時，立即做出決定。',
      keep: '裝置下落不明時，任何人都不得刪除裝置紀錄。',
      confirmed: 'Intune 顯示淘汰或抹除完成之前，服務單不得結案。',
    },
    joinNeed: {
      named: '本人專用的帳戶',
      admin: '另設管理用的帳戶',
      mfa: '多重要素驗證（MFA）',
      trained: '完成訓練',
      tested: '在測試裝置上試過角色',
      signed: '簽署保密協議',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    reading:
      '自己那一欄是「不可」時，請把服務單轉給可以執行的層級；是「須核准」時，請等核准之後再動手。',
    toWrite: '各層的欄位請填「可」、「須核准」或「不可」。',
    may: '可',
    mayApproved: '須核准',
    mayNot: '不可',
    lostTimes: '時限從接到通報時起算。',
    leaving: (party, days) => [
      party,
      days.count === 0 ? '，人員離開當天收回' : `，人員離開後 ${days.shown} 個工作天內收回`,
    ],
    leavingWithin: ({ count, shown }) =>
      count === 0 ? '離開當天收回' : `離開後 ${shown} 個工作天內收回`,
  },
};
