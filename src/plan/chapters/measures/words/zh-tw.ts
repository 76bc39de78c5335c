import type { MeasuresWords } from './en';

export const words: MeasuresWords = {
  title: { name: '衡量指標', lead: '用哪幾項數字看出支援做得好不好，以及要依這些數字做哪些決定。' },

  groups: {
    measures: '採用哪些指標',
    baseline: '以試行數據校正',
    reading: '檢視指標',
    missed: '未達目標時的處理',
    after: '導入結束之後',
  },

  questions: {
    measures: {
      label: '指標清單',
      help: '只列會用來做決定的指標，多數計畫四到六項就夠了。',
      why: '不影響任何決定的數字，每週都要花時間統計，一個月後就沒有人看了。',
    },
    measure: { label: '指標', help: '清單裡的指標，計畫中都會寫明計算方式。' },
    ownMeasure: {
      label: '指標名稱',
      help: '像圖表標題一樣的簡短文字。',
      example: '未接通的來電',
    },
    ownCount: {
      label: '計算方式',
      help: '要統計什麼，占什麼的比例。',
      example: '接聽前就掛斷的來電，占服務時間內所有來電的比例。',
    },
    share: {
      label: '目標值',
      help: '想要達到的值。有了試行數據之後，請再修正。',
    },
    source: { label: '資料來源', help: '到哪裡查得到這個數字。' },
    report: {
      label: '報表名稱',
      help: '報表在該系統中的名稱，這樣大家看的才是同一份。',
      example: '儀表板「Intune 導入」',
    },
    every: { label: '統計頻率', help: '多久統計一次。' },
    by: { label: '統計者', help: '由哪一方查出數字並提供給其他人。' },
    usedFor: {
      label: '用於哪些決定',
      help: '要靠這個數字來做的決定。',
      why: '說不出要用來決定什麼，就表示不需要這個指標。',
    },
    baseline: {
      label: '目標值確認期限',
      help: '最晚在這一天，對照試行數據修正目標值。',
      why: 'Intune 導入期間的支援數據沒有公開資料可查，所以您自己的試行就是最好的依據。',
    },
    baselineBy: { label: '確認者', help: '由哪一方對照試行數據，確認目標值。' },
    readEvery: {
      label: '檢視指標的頻率',
      help: '多久討論一次這些數字，例如在趨勢會議上。',
    },
    readBy: { label: '檢視者', help: '會用這些數字做決定的每一方。' },
    readPlace: {
      label: '數據存放位置',
      help: '以上各方都打得開的地方。',
      example: 'Teams「Intune 導入」頻道的「指標」索引標籤',
    },
    missed: {
      label: '處理方式',
      help: '請在數字第一次變差之前先談好。',
      why: '真的遇到狀況時，沒有人有空討論未達目標代表什麼。',
    },
    ownMissed: {
      label: '其他處理方式',
      help: '清單裡沒有的，請寫在這裡。',
      example: '連續兩週未達目標時，服務台提早一小時開始服務。',
    },
    missedBy: { label: '決定者', help: '由哪一方決定採取哪些處理方式。' },
    normalFrom: {
      label: '納入例行報表的日期',
      help: '從這一天起，這些數字併入平常就有的報表。',
    },
    normalBy: { label: '承接者', help: '由哪一方決定要保留哪些指標。' },
  },

  choices: {
    measure: {
      contacts: '需要協助的使用者',
      firstTry: '一次就成功的註冊',
      tierOne: '第 1 層解決的服務單',
      onArticle: '已有文章的服務單',
      handovers: '資訊完整的呈報',
      overdue: '擱置過久的服務單',
      inTime: '如期解決的服務單',
      reopened: '重新開啟的服務單',
      satisfied: '感到滿意的使用者',
      compliant: '合規的裝置',
      trained: '完成訓練的支援人員',
      own: '其他指標',
    },
    measureSource: {
      tickets: '服務單系統',
      intune: 'Intune 系統管理中心',
      survey: '使用者問卷',
      training: '訓練紀錄',
      count: '人工統計',
    },
    measureUse: {
      bridgeExit: '結束多方會議',
      goNoGo: '是否進入下一階段',
      earlyLife: '結束上線後加強支援',
      review: '趨勢會議討論',
      training: '補充訓練',
      staffing: '調整當班人數',
      contract: '與廠商的服務檢討',
    },
    missedStep: {
      findCause: '在趨勢會議上找出原因。',
      article: '針對最常見的問題撰寫或修正文章。',
      message: '在下一階段之前修改給使用者的通知。',
      retrain: '相關小組重新受訓。',
      staff: '加派處理服務單的人力，直到達成目標值。',
      hold: '延後下一階段。',
      recheck: '目標值本身不合理時，註明原因後修正。',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    atLeast: (value) => ['至少 ', value],
    atMost: (value) => ['最多 ', value],
    counting: '指標的計算方式',
    counted: {
      contacts:
        '註冊裝置後 7 天內向支援小組求助的使用者，占所有已註冊使用者的比例。每位使用者只計一次。',
      firstTry: '第一次就註冊成功的裝置，占使用者嘗試註冊的所有裝置的比例。',
      tierOne: '第 1 層沒有呈報就解決的服務單，占與導入有關的已結案服務單的比例。',
      onArticle: '已有知識文章可用的新服務單，占與導入有關的新服務單的比例。',
      handovers: '上一層不必追問就能接手的服務單，占所有已呈報服務單的比例。',
      overdue: '受理後超過 5 個工作天仍未結案的服務單，占與導入有關的未結服務單的比例。',
      inTime: '在約定時間內解決的服務單，占與導入有關的已結案服務單的比例。',
      reopened: '結案後 7 天內重新開啟的服務單，占與導入有關的已結案服務單的比例。',
      satisfied: '在結案問卷中選擇最高兩級評分的使用者，占所有填答者的比例。',
      compliant: '在 Intune 中顯示為合規的裝置，占所有已註冊裝置的比例。',
      trained: '已完成實作的支援人員，占所有處理服務單的人員的比例。',
    },
    baselineNote:
      '在試行得出實際數據之前，所有目標值都是假設。屆時若有修正，會寫進本計畫的下一個版本。',
    sameBy: (party) => [party, '負責統計所有指標。'],
    sameEvery: (rhythm) => ['所有指標都是', rhythm, '統計。'],
  },
};
