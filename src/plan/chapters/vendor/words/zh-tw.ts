import type { VendorWords } from './en';

export const words: VendorWords = {
  title: {
    name: 'Microsoft 與其他廠商',
    lead: '由誰開案、開案前要準備什麼、夜間找誰，以及哪些問題要先找其他廠商。',
  },

  groups: {
    contract: '支援合約',
    openers: '開案人員',
    cases: '開案前與處理期間',
    urgent: '夜間與案件卡住時',
    suppliers: '其他廠商',
  },

  questions: {
    contract: {
      label: '合約類型',
      help: '貴組織依哪一種合約或方案向 Microsoft 開案。',
      why: 'Microsoft 多快回應，要看合約怎麼寫，所以請在需要支援之前先查清楚。',
    },
    caseHours: { label: '合約服務時間', help: '案件在哪些時間有人處理，合約上都有寫。' },
    caseLanguages: {
      label: '案件使用語言',
      help: 'Microsoft 的線上支援使用英文和日文，電話支援的語言比較多。',
    },
    contractPlace: {
      label: '合約存放位置',
      help: '夜間也查得到合約編號與客戶編號的地方。',
      example: 'SharePoint「資訊合約」的 Microsoft 資料夾',
    },
    openers: {
      label: '可開案人員',
      help: '至少填兩位，確保隨時都有一位在。',
      why: '只有某些角色可以開案，來賓帳戶則不行。如果沒有人具備這個角色，往往最緊急時才會發現。',
    },
    opener: {
      label: '姓名',
      help: '能說明問題、也答得出租用戶相關問題的人。',
      example: '劉冠廷',
    },
    openerRole: {
      label: 'Entra ID 角色',
      help: '讓這位人員能夠開案的角色。請在試行前實際確認一次。',
      example: '服務支援系統管理員（2 月 1 日已確認）',
    },
    evidence: {
      label: '開案前備妥',
      help: '開案之前必須先查清楚的資訊。',
      why: '少了什麼，對方就會回頭來問，而每問一次就要多等幾個小時。',
    },
    follows: {
      label: '案件追蹤者',
      help: '結案之前，由誰回答 Microsoft 的問題，並把進度寫進服務單。',
    },
    chase: { label: '主動詢問時機', help: '幾個工作天沒有消息，就主動詢問 Microsoft。' },
    told: { label: '告知使用者', help: '案件在 Microsoft 手上時，要讓使用者知道哪些事。' },
    nightCover: {
      label: '夜間聯絡安排',
      help: '服務時間以外，Microsoft 為重大案件來電時由誰接聽。',
      why: '如果貴組織沒有人能日夜配合，Microsoft 可能會調降重大案件的嚴重度。',
    },
    nightPerson: {
      label: '夜間聯絡人',
      help: '只填一位。電話請到「小組與層級」的「人員名冊」填寫。',
      example: '劉冠廷',
    },
    nightReach: {
      label: '夜間電話',
      help: '提供給 Microsoft、而且一定有人接的號碼。',
      example: '端點小組值班電話，分機 4499',
    },
    manager: {
      label: '客戶經理',
      help: '案件卡住時，在 Microsoft 或合作廠商可以找的人。',
      example: '高子晴（客戶成功經理）',
    },
    push: { label: '催辦時機', help: '遇到哪些情況就要求對方主管介入，或提高嚴重度。' },
    suppliers: {
      label: '其他廠商',
      help: 'Microsoft 以外，產品可能出問題的所有廠商。',
      why: '第三方產品的問題，Microsoft 會請您先找該產品的廠商。',
    },
    supply: { label: '供應項目', help: '這家廠商負責什麼。' },
    ownSupply: {
      label: '其他供應項目',
      help: '寫下產品或服務的名稱。',
      example: '倉庫的標籤印表機',
    },
    supplier: { label: '廠商', help: '公司名稱。', example: '明耀資訊設備' },
    reach: {
      label: '聯絡方式',
      help: '電話或入口網站。對方會問客戶編號的話，也請寫上。',
      example: 'support.example.com，客戶編號見合約',
    },
    calledBy: { label: '由誰聯絡', help: '由哪一方開案，以免同一個問題開了兩次。' },
  },

  choices: {
    contract: {
      none: '還沒有合約',
      business: '商務版方案內含',
      enterprise: '企業版方案內含，或隨單獨購買的 Intune 提供',
      premier: '頂級（Premier）合約',
      unified: '統一（Unified）合約',
      partner: '透過合作廠商',
    },
    caseHours: {
      always: '所有案件 24 小時處理',
      critical: '重大案件 24 小時處理，其餘在上班時間處理',
      office: '只在上班時間處理',
    },
    evidence: {
      tenant: '租用戶名稱',
      authority: '裝置的管理方式（MDM 授權單位）',
      everWorked: '以前是否正常，從什麼時候開始不正常',
      expected: '做了什麼、預期的結果，以及實際發生的情況',
      versions: '平台與版本，以及公司入口網站的版本',
      error: '錯誤訊息原文與螢幕擷取畫面',
      appDetails: '應用程式問題：版本、受影響的應用程式，以及裝置是否已註冊',
      logs: '記錄檔與診斷資料',
      affected: '受影響的使用者人數，以及無法做哪些事',
      health: '服務健全狀況的查詢結果與查詢時間',
    },
    told: {
      open: 'Microsoft 正在調查，以及何時開始調查',
      news: '下一次更新進度的時間',
      workaround: '問題解決之前可以怎麼做',
      noDate: '除非 Microsoft 已給日期，否則不承諾何時修好',
      cause: '結案之後，說明問題的原因',
    },
    nightCover: {
      none: '無人值班，等到服務時間再處理',
      person: '固定一位',
      rota: '輪值人員',
    },
    push: {
      noReply: '超過時間還沒有首次回應',
      stalled: '上次詢問之後毫無進展',
      major: '已經成為重大事件',
      wrongTeam: '案件轉錯小組',
    },
    supply: {
      devices: '電腦、手機與平板',
      apple: 'Apple 裝置、憑證與權杖',
      carrier: '行動門號與 SIM 卡',
      network: '網路、Wi-Fi 與 VPN',
      security: '防毒等資安軟體',
      apps: '業務應用程式',
      own: '其他',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    byPhone: {
      premier:
        'Premier 合約的案件分為嚴重度 A、B、C。嚴重度 A 一律以電話開案，所以開案的人必須隨時聯絡得到。',
      unified:
        'Unified 合約的案件分為重大（本計畫的嚴重度 A）與非重大（嚴重度 B 和 C）。重大案件一律以電話開案，所以開案的人必須隨時聯絡得到。',
    },
    responses: {
      head: { severity: '嚴重度', meaning: '情況', response: 'Microsoft 首次回應' },
      meaning: {
        a: '許多使用者完全無法使用服務',
        b: '服務還能使用，但不順暢，可以等到上班時間',
        c: '幾乎沒有影響，或已有因應措施',
      },
      business: {
        a: '1 小時內（24 小時全年無休）',
        b: '未承諾時間（上班時間）',
        c: '未承諾時間（上班時間）',
      },
      enterprise: {
        a: '1 小時內（24 小時全年無休）',
        b: '隔天（24 小時全年無休）',
        c: '未承諾時間（24 小時全年無休）',
      },
      source:
        '取自 Microsoft 2019 至 2020 年的一般支援說明，並非專為 Intune 而寫，請再與實際的方案核對。',
    },
    openersNote:
      '只有下列人員可以向 Microsoft 開案。這些人必須具備可以開案的 Entra ID 角色，來賓帳戶則不能開案。',
    where: {
      intuneOnly:
        '開案時請到 Intune 系統管理中心的「疑難排解 + 支援」，開啟「說明及支援」，再選擇「Intune」。',
      coManagement:
        '開案時請到 Intune 系統管理中心的「疑難排解 + 支援」，開啟「說明及支援」，再選擇「Intune」或「共同管理」。內部部署（地端）的 Configuration Manager 問題，請改到 support.microsoft.com 開案。',
    },
    workdays: (days) => `${days.shown} 個工作天沒有消息`,
    noNight:
      '服務時間以外沒有人能配合 Microsoft 處理，所以重大案件可能會先調降嚴重度，等到服務時間再繼續。',
    supplierFirst: '問題出在其他廠商的產品時，請先找該廠商。Microsoft 也這樣要求，而且通常比較快。',
    sameCaller: (party) => [party, '負責聯絡以上廠商。'],
  },
};
