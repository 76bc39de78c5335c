import type { RolloutWords } from './en';

export const words: RolloutWords = {
  title: {
    name: '分階段導入',
    lead: '誰在什麼時候註冊、使用者會收到哪些通知、預計有多少人求助，以及誰可以喊停。',
  },

  groups: {
    phases: '各階段時程',
    load: '預估求助人數',
    messages: '給使用者的通知',
    gate: '放行決定（Go/No-Go）',
    care: '上線後加強支援',
    stop: '暫停與復原',
  },

  questions: {
    phases: {
      label: '導入階段',
      help: '先列試行，之後同時註冊的每一批使用者各列一項。',
      why: '服務台要先知道何時有多少人註冊，才排得出班表。',
    },
    phase: { label: '階段', help: '大家平常怎麼稱呼這個階段。', example: '第 2 階段' },
    group: {
      label: '註冊對象',
      help: '部門、據點或自願參加的人。Microsoft 建議試行階段不要找主管或 VIP。',
      example: '業務部與行銷部',
    },
    phaseStart: {
      label: '開始日',
      help: '這批使用者開始註冊的日期。當天和隔天都要有人提供支援。',
    },
    phaseUsers: {
      label: '使用者人數',
      help: '這個階段有多少人註冊。每位使用者只算在一個階段裡。',
    },
    phasePlatforms: {
      label: '註冊平台',
      help: '一次只註冊一種平台，支援人員就只要應付一種平台的問題。',
    },
    phasePlaces: { label: '適用地區', help: '所有地區同時進行的話，請留空。' },
    contactRate: {
      label: '每百人求助人數',
      help: '每 100 位使用者註冊後的第一週，會有幾位來求助。先填假設值，試行之後再換成實際數字。',
      why: '各階段的預估求助人數都由這個數字推算。沒有人公布過這類數字，只能從自己的試行得知。',
    },
    capacity: {
      label: '每週可多協助人數',
      help: '第 1 層除了平常的工作，每週還能多協助幾位使用者。',
    },
    countDays: { label: '統計前的工作天數', help: '階段開始後，過幾個工作天統計求助人數。' },
    countBy: { label: '統計者', help: '由哪一方比對服務單與假設值，並修正假設值。' },
    messages: {
      label: '通知',
      help: '每個階段前後，使用者和支援人員會收到哪些通知。',
      why: '通知裡先講清楚，使用者就不必打電話問服務台。',
    },
    message: { label: '通知', help: '通知的主題。' },
    sent: { label: '發送時間', help: '以各階段的開始日為準。' },
    to: { label: '收件者', help: '支援人員收到的時間不能比使用者晚。' },
    via: { label: '發送方式', help: '還沒註冊裝置的人也看得到的地方。' },
    sender: { label: '發送者', help: '由哪一方撰寫並發送。' },
    checks: { label: '支援小組審閱重點', help: '發送前，支援小組要幫忙看哪些地方。' },
    criteria: {
      label: '判斷條件',
      help: '階段開始之前、加強支援結束之前，各要達到哪些條件。',
      why: '到了當天，大家都想照原定計畫走。數字事先講好，該喊停的時候才喊得出口。',
    },
    gate: { label: '用途', help: '這個條件用在哪個決定。' },
    measure: { label: '條件', help: '每個條件算的都是人數。' },
    threshold: { label: '人數標準', help: '填人數；條件以「每百位」開頭的，填每 100 人中的人數。' },
    reporter: { label: '回報者', help: '由哪一方在做決定前提出數字。' },
    decides: {
      label: '放行決定者',
      help: '聽取支援小組的意見後，由哪一方決定要不要開始。',
      why: '沒有指定由誰決定的話，日期一到就會直接開始。',
    },
    decideDays: { label: '提前決定的工作天數', help: '每個階段開始前幾個工作天做決定。' },
    careDays: {
      label: '加強支援延續工作天數',
      help: '加強支援從正式導入首日開始，到最後一個階段開始後的第幾個工作天為止。',
    },
    careTeam: { label: '加強支援成員', help: '這段期間由哪些人提供額外的支援。' },
    careExtra: { label: '額外的支援', help: '只有這段期間才做，之後就恢復常態的事。' },
    careAccepts: { label: '後續接手者', help: '由哪一方確認條件都已達到，並恢復日常支援。' },
    mayPause: {
      label: '有權暫停者',
      help: '其中任何一方都可以直接喊停，不必先請示。',
      why: '最先發現狀況不對的人，不應該還要到處找誰有權喊停。',
    },
    mayRollBack: { label: '有權復原者', help: '哪些人可以把整個階段或其中一部分復原。' },
    rollBack: { label: '復原的做法', help: '先講好要復原到什麼程度，出事時才不必匆忙決定。' },
  },

  choices: {
    message: {
      kickoff: '有哪些改變、為什麼要改',
      prepare: '註冊前的準備',
      enrol: '開始註冊',
      remind: '註冊提醒',
      after: '註冊之後',
      pause: '導入暫停',
    },
    sent: {
      threeWeeks: '三週前',
      twoWeeks: '兩週前',
      oneWeek: '一週前',
      dayBefore: '前一天',
      sameDay: '開始當天',
      weekAfter: '一週後',
      atOnce: '發生時立即發送',
    },
    reader: {
      phase: '該階段的使用者',
      all: '所有使用者',
      managers: '使用者的主管',
      support: '支援人員',
    },
    via: {
      email: '電子郵件',
      chat: '即時訊息',
      intranet: '內部網站',
      text: '簡訊',
      managers: '由主管口頭轉達',
      notice: '現場公告',
    },
    messageCheck: {
      contact: '求助窗口與時間',
      steps: '步驟與文章一致',
      dates: '各日期都有支援人力',
      privacy: '公司看得到個人手機的哪些資料',
      questions: '已涵蓋上一階段的常見問題',
      todo: '暫停期間該怎麼做',
    },
    gate: { go: '階段開始', exit: '加強支援結束' },
    gateMeasure: {
      enrolled: '每百位受邀者中，已註冊的人數（至少）',
      contacts: '每百位已註冊者中，過去一週求助的人數（最多）',
      firstLine: '每百位求助者中，由第 1 層自行解決的人數（至少）',
      noArticle: '所問問題還沒有知識文章的人數（最多）',
      waiting: '問題超過約定時間仍未解決的人數（最多）',
      stopped: '註冊後無法工作的人數（最多）',
      untrained: '當班支援人員中，尚未受訓的人數（最多）',
    },
    careExtra: {
      bridge: '前幾個階段的多方會議',
      daily: '每日站立會議',
      onSite: '註冊時派人到現場支援',
      shift: '每個階段的第一週加派當班人力',
      direct: '第 1 層可直接聯絡第 3 層',
    },
    rollBack: {
      close: '該階段停止受理新的註冊',
      unassign: '取消指派出問題的原則或應用程式',
      workload: '將共同管理的工作負載移回 Configuration Manager',
      retire: '淘汰裝置，每一台都須經核准',
      keep: '已註冊的裝置維持註冊，直到查明原因',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      phases: (phases) => `連同試行，使用者分 ${phases.shown} 個階段註冊。`,
      largest: (phases, users) =>
        `連同試行，使用者分 ${phases.shown} 個階段註冊，人數最多的階段有 ${users.shown} 人。`,
      contacts: (contacts) =>
        `人數最多的階段，第一週預計約有 ${contacts.shown} 人求助；在試行有實際統計之前，這個數字只是假設。`,
    },
    decision: '放行決定日',
    contacts: '第一週預估求助人數',
    everyPhase: (platforms) => ['各階段的註冊平台皆為：', platforms, '。'],
    assumed: (rate) => [
      '假設每 100 位使用者在註冊後的第一週有 ',
      rate,
      ' 位求助。沒有人公布過這類數字，所以在試行有實際統計之前，預估求助人數都只是假設，推算時以整個階段的人都在第一週註冊為準。',
    ],
    capacity: (users) => ['第 1 層除了平常的工作，每週還能多協助 ', users, ' 位使用者。'],
    counted: (party, days) => [
      party,
      `，於每個階段開始後第 ${days.shown} 個工作天統計，並以實際數字取代假設值`,
    ],
    decided: (party, days) => [party, `，於每個階段開始前 ${days.shown} 個工作天決定`],
    goWhen: '階段開始的條件',
    exitWhen: '加強支援結束的條件',
    careBetween: (from, until, days) =>
      `上線後加強支援自 ${from}起，至 ${until}（最後一個階段開始後第 ${days.shown} 個工作天）止。`,
    careAfter: (days) => `上線後加強支援到最後一個階段開始後第 ${days.shown} 個工作天為止。`,
    careGoesOn: '屆時下列條件只要還有一項沒有達到，就繼續加強支援。',
    limits: {
      enrolled: (people) => ['前一階段每 100 位受邀者中，至少有 ', people, ' 人已註冊。'],
      contacts: (people) => ['每 100 位已註冊的使用者中，過去一週最多有 ', people, ' 人求助。'],
      firstLine: (people) => [
        '每 100 位求助的使用者中，至少有 ',
        people,
        ' 人的問題由第 1 層自行解決，不必呈報。',
      ],
      noArticle: (people) => ['過去一週，最多有 ', people, ' 人問到還沒有知識文章的問題。'],
      waiting: (people) => ['最多有 ', people, ' 位使用者的問題超過約定時間仍未解決。'],
      stopped: (people) => ['最多有 ', people, ' 位使用者在註冊後無法工作。'],
      untrained: (people) => ['當班支援人員中，最多有 ', people, ' 人尚未受訓。'],
    },
    none: {
      enrolled: '前一階段的註冊人數不設下限。',
      contacts: '過去一週沒有人求助。',
      firstLine: '第 1 層自行解決的人數不設下限。',
      noArticle: '過去一週問到的問題都有知識文章。',
      waiting: '沒有使用者的問題超過約定時間仍未解決。',
      stopped: '註冊後的使用者都能正常工作。',
      untrained: '當班的支援人員都已受訓。',
    },
    sameReporter: (party) => ['以上各項都由', party, '回報。'],
    sameSender: (party) => ['所有通知都由', party, '發送。'],
  },

  /** What the check finds, and why it matters. */
  findings: {
    beforePilot: {
      title: (phase) => `「${phase}」的開始日早於試行開始日。`,
      reason: '第一個階段就是試行。請延後這個階段，或到「範圍與負責人」修正試行開始日。',
    },
    afterEnd: {
      title: (phase) => `「${phase}」的開始日晚於導入結束日。`,
      reason: '請提前這個階段，或到「範圍與負責人」修正導入結束日。',
    },
    outOfOrder: {
      title: (phase) => `「${phase}」的開始日早於列在前面的階段。`,
      reason: '大家會依序由上往下看，而且每個階段都以前一個階段為基礎。請修正日期，或調整順序。',
    },
    noFirstPhase: {
      title: (date) => `正式導入首日是 ${date}，但沒有任何階段在那一天開始。`,
      reason: '訓練、多方會議和檢查清單都從這一天起算，所以兩邊的日期必須一致。',
    },
    startUnattended: {
      title: (phase) => `「${phase}」的開始日沒有支援服務。`,
      reason: '使用者註冊時遇到問題，當天卻沒有人可以幫忙。請改選其他日期。',
    },
    startBeforeClosed: {
      title: (phase) => `「${phase}」開始的隔天沒有支援服務。`,
      reason: '很多問題隔天早上才會出現。早幾天開始，隔天就有人可以回答。',
    },
    decidedTooEarly: {
      title: (phase) => `決定「${phase}」是否開始時，前一階段的求助人數還沒統計出來。`,
      reason: '這樣做決定時看不到最新的數字。請拉開兩個階段的間隔，或晚一點再決定。',
    },
    tooManyContacts: {
      title: (phase, contacts, capacity) =>
        `「${phase}」第一週預計有 ${contacts} 人求助，但第 1 層只能多協助 ${capacity} 人。`,
      reason: '請把這個階段拆開，或在那一週加派當班人力。',
    },
    sizesDiffer: {
      title: (sum, users) => `各階段合計 ${sum} 人，但導入對象共有 ${users} 人。`,
      reason: '可能有人漏掉或重複計算，也可能是「範圍與負責人」裡的人數沒有更新。',
    },
    noContactNamed: {
      title: '沒有人負責確認「開始註冊」的通知是否寫明該找誰協助。',
      reason: '使用者在註冊的時候最需要協助，Microsoft 的規劃指南也要求在這則通知中寫明該找誰。',
    },
    gateWithoutCriterion: {
      title: (gate) => `「${gate}」還沒有任何判斷條件。`,
      reason: '沒有事先講好的數字，最後就只能看日期決定。',
    },
    pauseFarAway: {
      title: '有權暫停導入的各方，都不屬於支援小組，也不負責導入工作。',
      reason: '最先發現狀況不對的人，還要花時間找人喊停。',
    },
  },
};
