import type { InvolvementWords } from './en';

export const words: InvolvementWords = {
  title: { name: '及早參與', lead: '在第一位使用者需要協助之前，支援小組要做的事。' },

  groups: { steps: '參與步驟', pilot: '參與試行', feedback: '意見回饋' },

  questions: {
    involvement: {
      label: '參與步驟',
      help: '支援人員參與哪些事，每一項都有負責人和日期。',
      why: '上線當天早上才加入的人，只能從抱怨中學習。',
    },
    step: { label: '步驟', help: '由支援人員親自進行的事。' },
    ownStep: {
      label: '自行描述步驟',
      help: '用一句話說明。',
      example: '花一個上午到試行地點了解情況',
    },
    phase: { label: '階段', help: '在哪個階段進行。' },
    owner: { label: '負責人', help: '只填一個人的姓名。', example: '張怡君' },
    due: { label: '完成期限', help: '完成的日期。' },
    pilotSeats: { label: '參與試行的支援人員數', help: '有多少支援人員本身就是試行使用者。' },
    ownDevices: { label: '支援人員自行註冊的平台', help: '支援人員會在哪些平台上註冊自己的裝置。' },
    feedbackChannels: {
      label: '意見回饋方式',
      help: '支援人員如何反映使用者問了什麼、哪裡出了問題。',
    },
    feedbackPlace: {
      label: '意見回饋的具體位置',
      help: '連結或名稱。',
      example: 'Teams 頻道「Intune 試行」',
    },
    feedbackFrequency: {
      label: '共同檢視意見回饋的頻率',
      help: '導入小組和支援小組在同一場會議中檢視。',
    },
  },

  choices: {
    phase: {
      planning: '規劃',
      testing: '測試',
      pilot: '試行',
      firstWaves: '正式導入的前幾個階段',
      later: '後續階段',
    },
    involvementActivity: {
      workshops: '參加規劃工作坊',
      reviewPlan: '審閱本支援計畫',
      enrolOwn: '註冊自己的裝置，每個平台各一台',
      joinPilot: '以試行群組的身分參與試行',
      testScenarios: '以使用者的角度執行測試情境',
      writeArticles: '撰寫第一批知識庫文章',
      dryRun: '選一個案件，從回報到解決完整演練一次',
      reviewMessages: '在發送前檢查給使用者的通知',
      feedback: '每個階段結束後，回報使用者問了什麼',
      bridge: '排定多方會議的輪值人員',
      readiness: '確認支援小組是否已準備就緒',
      own: '其他',
    },
    feedbackChannel: {
      teamsChannel: 'Teams 頻道',
      survey: '簡短問卷',
      meeting: '趨勢會議',
      caseTag: '案件標籤',
      workshop: '檢討工作坊',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      pilotSeats: (seats) => `有 ${seats.shown} 位支援人員參與試行。`,
    },
    task: (step, owner, due) => [step, '。負責人：', owner, '。期限：', due, '。'],
  },

  /** What the check finds, and why it matters. */
  findings: {
    stepTooLate: {
      title: (step) => `「${step}」的完成期限在正式導入第 1 階段開始之後。`,
      reason: '支援人員太晚加入，就幫不上忙了。',
    },
    platformNotEnrolled: {
      title: (platforms) => `計畫中沒有支援人員自行註冊以下平台的裝置：${platforms}。`,
      reason: '他們要向使用者說明的步驟，自己卻從沒看過。',
    },
  },
};
