import type { InvolvementWords } from './en';

export const words: InvolvementWords = {
  title: { name: '及早參與', lead: '在第一位使用者需要協助之前，支援小組要做的事。' },

  groups: { steps: '參與事項', pilot: '參與試行', feedback: '意見回饋' },

  questions: {
    involvement: {
      label: '參與事項',
      help: '支援人員要參與哪些事，每一項都有負責人和日期。',
      why: '如果上線當天早上才加入，支援人員就只能從使用者的抱怨中學習。',
    },
    step: { label: '事項', help: '由支援人員親自進行的事。' },
    ownStep: {
      label: '事項說明',
      help: '用一句話說明。',
      example: '花一個上午到試行地點了解情況',
    },
    phase: { label: '階段', help: '在哪個階段進行。' },
    owner: { label: '負責人', help: '只填一個人的姓名。', example: '張怡君' },
    due: { label: '完成期限', help: '最晚在哪一天完成。' },
    pilotSeats: { label: '參與試行的支援人數', help: '有多少支援人員自己就是試行使用者。' },
    ownDevices: { label: '支援人員自行註冊的平台', help: '支援人員會在哪些平台上註冊自己的裝置。' },
    feedbackChannels: {
      label: '意見回饋方式',
      help: '支援人員如何反映使用者問了什麼、哪裡出了問題。',
    },
    feedbackPlace: {
      label: '意見回饋處',
      help: '頻道、問卷或會議的名稱或連結。',
      example: 'Teams 頻道「Intune 試行」',
    },
    feedbackFrequency: {
      label: '檢視意見回饋的頻率',
      help: '導入小組和支援小組多久一起檢視一次。',
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
      joinPilot: '組成試行群組，參與試行',
      testScenarios: '扮演使用者，照測試情境走一遍',
      writeArticles: '撰寫第一批知識文章',
      dryRun: '選一個問題，從回報到解決完整演練一次',
      reviewMessages: '發送前先審閱給使用者的通知',
      feedback: '每個階段結束後，回報使用者問了什麼',
      bridge: '排定多方會議的輪值人員',
      readiness: '回報支援小組是否已準備就緒',
      own: '其他',
    },
    feedbackChannel: {
      teamsChannel: 'Teams 頻道',
      survey: '簡短問卷',
      meeting: '趨勢會議',
      caseTag: '服務單標籤',
      workshop: '檢討工作坊',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {},
};
