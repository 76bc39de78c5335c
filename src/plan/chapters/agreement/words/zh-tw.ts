import { spacedName } from '../../../words/spacedName';
import type { AgreementWords } from './en';

export const words: AgreementWords = {
  title: { name: '風險與簽核', lead: '可能出什麼狀況、還有什麼沒決定，以及由誰簽核這份計畫。' },

  groups: {
    risks: '風險',
    openPoints: '待決事項',
    review: '檢討與發送',
    signOff: '簽核',
    changes: '修訂紀錄',
  },

  questions: {
    risks: {
      label: '風險清單',
      help: '有哪些狀況會打亂這次導入的支援工作，多數計畫列五、六項就夠了。',
      why: '沒有負責人的風險，要到出事當天才有人處理，那時的代價也最高。',
    },
    risk: { label: '風險', help: '這份清單來自我們的經驗，找不到適用的請選最後一項。' },
    ownRisk: {
      label: '風險說明',
      help: '用一句話說明會發生什麼事。',
      example: '辦公室搬遷與第 2 階段撞期',
    },
    chance: { label: '可能性', help: '如果不採取對策，在這次導入中發生的可能性。' },
    harm: { label: '影響程度', help: '使用者或支援小組會受到多大影響。' },
    actions: { label: '對策', help: '選一兩項真的會做的事，也可以自行填寫。' },
    ownAction: {
      label: '其他對策',
      help: '清單裡沒有的，請寫在這裡。',
      example: '搬遷兩週後才開始第 2 階段',
    },
    riskOwner: { label: '負責人', help: '由誰確保對策落實，只填一位。', example: '陳冠宇' },
    riskDue: { label: '完成期限', help: '最晚在哪一天完成。' },
    openPoints: {
      label: '待決事項',
      help: '還沒決定但必須決定的事，沒有的話請留空。',
      why: '計畫坦白寫出還有什麼沒決定，讀者反而更放心。',
    },
    openPoint: {
      label: '待決問題',
      help: '請寫成問句，一有答案就等於做出決定。',
      example: '約聘人員是否配發受管理的裝置？',
    },
    decider: { label: '決定者', help: '有權決定這件事的人。', example: '陳冠宇' },
    decideBy: { label: '決定期限', help: '最晚要在哪一天決定。' },
    decision: {
      label: '決定內容',
      help: '決定之後再填，問題請保留。',
      example: '合約達三個月以上者配發',
    },
    nextReview: {
      label: '下次檢討日',
      help: '最晚在這一天檢查計畫是否還符合現況。',
      why: '小組、電話和合約都會變，而光看文件看不出來。',
    },
    reviewTriggers: { label: '提前檢討的情況', help: '遇到哪些情況，不等到那一天就要檢討。' },
    sharedWith: { label: '發送對象', help: '依計畫做事的人，以及出經費的人。' },
    validPlace: {
      label: '最新版本的位置',
      help: '只放在一個地方，才不會有人照著舊檔案做。',
      example: 'SharePoint 網站「資訊服務」的「支援計畫」頁面',
    },
    approvers: {
      label: '簽核名單',
      help: '只列一定要取得同意的人，一個人可以簽核好幾個部分。',
      why: '簽核了人力與時數的主管，到了首日才會真的派人。',
    },
    approver: { label: '姓名', help: '請填個人，不要填小組。', example: '陳冠宇' },
    approves: { label: '同意事項', help: '這個人簽核的部分。' },
    signedOn: { label: '簽核日期', help: '還沒簽核時請留空。' },
    changes: { label: '修訂紀錄', help: '每個版本一項，讓讀者找得到改了什麼。' },
    changeVersion: { label: '版本', help: '與計畫標題下方的版本相同。', example: '0.4' },
    changedOn: { label: '日期', help: '這個版本完成的日期。' },
    changed: {
      label: '修訂內容',
      help: '看過前一版的人需要知道的事。',
      example: '第 2 層增加週六服務',
    },
    changedBy: { label: '修訂者', help: '由誰修改。', example: '陳冠宇' },
  },

  choices: {
    risk: {
      ticketPeak: '服務單太多，支援小組處理不完',
      unknownIssues: '支援人員遇到從沒見過的問題',
      keyPerson: '只有一個人具備相關知識或權限',
      expiry: 'Apple 憑證或權杖到期卻沒人發現',
      badPolicy: '錯誤的原則或應用程式派送到大量裝置',
      wrongWipe: '誤將裝置抹除',
      licences: '使用者沒有授權，或已達裝置數量上限',
      unread: '使用者不知道註冊當天要做什麼',
      privacy: '使用者不願註冊個人裝置',
      whoManages: '沒有人知道裝置由 Intune 還是 Configuration Manager 管理',
      partnerAccess: '合作廠商沒有所需的存取權限',
      nightCase: '半夜發生重大問題，卻沒有人能開案',
      outage: '某個階段進行時，Microsoft 服務中斷',
      oldDevices: '裝置太舊，無法註冊',
      busyTime: '某個階段撞上業務旺季或連續假期',
      own: '其他',
    },
    riskLevel: { low: '低', medium: '中', high: '高' },
    riskAction: {
      tryOut: '先在試行中試過',
      trainFirst: '支援人員處理第一張服務單之前先受訓',
      articles: '針對試行中的問題備妥文章',
      tellUsers: '提早告知使用者會發生什麼事、到哪裡求助',
      checkFirst: '階段開始前先檢查使用者與裝置',
      testAccess: '事先測試帳戶與權限',
      standIns: '指定具備相同權限的代理人',
      reminders: '在到期日之前及早設定共用提醒',
      whoSetsWhat: '寫明哪些設定由哪個工具負責',
      approval: '須由第二個人核准',
      rollBack: '事先約定並演練如何復原',
      smallerPhase: '縮小階段規模或調整時間',
      pause: '查出原因之前暫停註冊',
      morePeople: '第一週加派當班人力',
      contract: '在合約中約定',
      namedCallers: '指定任何時間都能開案的人員',
      spareDevices: '備妥備用裝置',
    },
    reviewTrigger: {
      phase: '某個階段暫停或延後',
      majorIncident: '重大事件結案',
      missedTarget: '連續兩次未達目標值',
      newPlatform: '新增平台或地區',
      team: '小組或服務時間變動',
      contract: '支援合約變更',
      owner: '計畫換了負責人',
    },
    signsFor: {
      whole: '整份計畫',
      people: '人力與時數',
      process: '支援流程',
      access: '權限與限制',
      money: '費用與加班',
      contract: '合作廠商的服務',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      risks: (risks) => `計畫列出 ${risks.shown} 項支援風險。`,
      worst: (risks, named) => {
        const quoted = named.map((risk) => `「${risk}」`).join('、');
        return named.length === risks.count
          ? `計畫列出的支援風險為${quoted}。`
          : `計畫列出 ${risks.shown} 項支援風險，較嚴重的${named.length === 1 ? '是' : '包括'}${quoted}。`;
      },
      decision: (question, who, by) => {
        if (who === '') return `「${question}」${by ? `須在 ${by}前` : '尚待'}決定。`;
        return `「${question}」尚待${spacedName(who)}${by && `在 ${by}前`}決定。`;
      },
      decisions: (others) => `另有 ${others.shown} 個問題尚待決定。`,
      toSign: (people, _count, production) =>
        `${spacedName(people).trimStart()}尚未簽核${production && `，請在試行數據出爐後、${production}正式導入開始前完成`}。`,
    },
    signing: '簽核者已讀過本計畫，並同意姓名旁所列的事項。',
    review: '檢討',
    signature: '簽名',
    sameChangedBy: (name) => ['各版本都由同一人修訂：', name, '。'],
    sameDecider: (name) => ['以上問題都由同一人決定：', name, '。'],
    sameOwner: (name) => ['以上風險都由同一人負責：', name, '。'],
  },
};
