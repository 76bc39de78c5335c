import type { TargetsWords } from './en';

export const words: TargetsWords = {
  title: {
    name: '優先順序與目標時間',
    lead: '哪張服務單先處理、多久之內要回應和解決，以及快要逾時的時候怎麼辦。',
  },

  groups: {
    grid: '影響與緊急程度',
    times: '各優先順序的目標時間',
    changes: '調整優先順序',
    missed: '即將逾時',
    requests: '服務要求',
  },

  questions: {
    grid: {
      label: '優先順序對照表',
      help: '每種影響程度一列，每一格填入該影響與緊急程度所對應的優先順序。',
      why: '大家都看同一張表決定優先順序，就不必跟心急的來電者討價還價。',
    },
    impact: { label: '影響程度', help: '有多少人受到影響。' },
    stopped: { label: '工作停擺', help: '完全無法工作時的優先順序。' },
    slowed: { label: '工作受阻', help: '還能工作但很不順時的優先順序。' },
    waits: { label: '不影響工作', help: '沒有人因此耽誤工作時的優先順序。' },
    targets: {
      label: '目標時間',
      help: '每個優先順序一列，時間以分鐘填寫。優先順序 1 最高。',
      why: '沒有目標時間，支援人員就會先處理最後來電的人，使用者也不知道要等多久。',
    },
    priority: { label: '優先順序', help: '這一列的時間適用於哪個優先順序。' },
    respond: { label: '首次回應', help: '多久之內要有人著手處理，系統自動回覆不算。' },
    update: { label: '進度更新間隔', help: '服務單還沒結案時，每隔多久告知使用者進度。' },
    resolve: { label: '解決時間', help: '多久之內讓使用者恢復工作。採取因應措施也算。' },
    severity: {
      label: 'Microsoft 嚴重度',
      help: '需要向 Microsoft 開案時選用的嚴重度。Unified 合約只分重大與非重大：A 是重大，其餘是非重大。',
    },
    clock: {
      label: '計時方式',
      help: '哪些時間列入計算。夜間也計時的話，夜間就要有人值班。',
    },
    pauses: {
      label: '暫停計時的情況',
      help: '都不選的話，會一直計時到解決為止。',
    },
    raises: {
      label: '可調高優先順序者',
      help: '哪些人不必先問過別人，就能調高優先順序。',
      why: '沒有說好由誰決定，最後就是誰大聲誰優先。',
    },
    lowers: { label: '可調低優先順序者', help: '哪些人可以在告知使用者之後調低優先順序。' },
    vip: { label: 'VIP 的處理方式', help: '董事、高階主管等人的服務單是否另外處理。' },
    vipList: {
      label: 'VIP 名單存放位置',
      help: '支援人員查得到的地方，這樣就不必用猜的。',
      example: '服務入口網站的「VIP 使用者」群組',
    },
    warned: {
      label: '逾時前通知對象',
      help: '目標時間快到而服務單還沒解決時，先通知誰。',
      why: '逾時之後無法挽回，提早知道才來得及處理。',
    },
    warnAt: { label: '通知時機', help: '請在服務單系統中設定這個提醒。' },
    rescue: { label: '接下來的做法', help: '服務單快要逾時的時候，要做哪些事。' },
    requests: {
      label: '服務要求',
      help: '使用者提出的申請。申請不是故障，所以不分優先順序。',
      why: '申請和故障排在同一個佇列時，不是新手機一直等不到，就是故障處理被申請耽誤。',
    },
    request: { label: '申請項目', help: '使用者申請什麼。' },
    ownRequest: {
      label: '其他申請項目',
      help: '用使用者的說法來寫。',
      example: '共用座位加裝第二個螢幕',
    },
    doneBy: { label: '承辦者', help: '由誰辦理這項申請。' },
    within: { label: '完成期限', help: '從提出申請或核准的那一天算起，幾個工作天內完成。' },
  },

  choices: {
    priority: { p1: '優先順序 1', p2: '優先順序 2', p3: '優先順序 3', p4: '優先順序 4' },
    impact: { many: '整個據點、平台或部門', several: '多位使用者', one: '一位使用者' },
    severity: { a: 'A（重大）', b: 'B（高）', c: 'C（非重大）' },
    clock: {
      support: '只計服務時間',
      p1Always: '優先順序 1 全天計時，其餘只計服務時間',
      p2Always: '優先順序 1 和 2 全天計時，其餘只計服務時間',
      serving: '優先順序 1 全天計時，其餘只計使用者所在地區第 2 層小組的服務時間',
      always: '所有優先順序全天計時',
    },
    pause: {
      user: '等候使用者回覆',
      appointment: '使用者要求改約較晚的時間',
      supplier: '由 Microsoft 或其他廠商處理中',
    },
    vip: {
      same: '與其他人相同',
      contact: '目標時間相同，但由專人服務',
      raise: '比對照表高一級',
    },
    warnAt: {
      half: '時間過了一半',
      most: '時間過了四分之三',
      hour: '只剩一小時',
    },
    rescue: {
      nextTier: '上一層立刻加入處理',
      people: '指派一人放下手邊工作優先處理',
      user: '告知使用者新的預計解決時間和原因',
      workaround: '先給使用者備用裝置或因應措施',
      manager: '優先順序 1 的服務單另外通知 IT 主管',
      trend: '記下原因，供趨勢會議討論',
    },
    request: {
      newDevice: '為新進同仁準備裝置',
      swap: '更換故障或遺失的裝置',
      app: '在公司入口網站新增應用程式',
      access: '加入群組或指派授權',
      leaver: '收回離職同仁的裝置',
      exception: '申請原則例外',
      own: '其他',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      top: (respond, resolve) =>
        `優先順序 1 的服務單會在 ${respond}內首次回應，並在 ${resolve}內解決。`,
    },
    gridNote:
      '先依受影響的人數找到對應的列，再依緊急程度找到對應的欄，交會的那一格就是優先順序，1 為最高。',
    supportHours: (chapter) =>
      `服務時間以「${chapter}」所列為準。只計服務時間的服務單在其餘時間暫停計時，所以 8 小時的目標可能到下一個工作天才到期。`,
    teamHours: (chapter) =>
      `各小組的服務時間與服務地區列於「${chapter}」。只計服務時間的服務單在其餘時間暫停計時，所以 8 小時的目標可能到下一個工作天才到期。`,
    tierHours:
      '服務時間以第 1 層為準。只計服務時間的服務單在其餘時間暫停計時，所以 8 小時的目標可能到下一個工作天才到期。',
    workdays: (days) => `${days.shown} 個工作天`,
  },
};
