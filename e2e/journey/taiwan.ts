import type { Expected } from './answers.ts';

/** The journey in Chinese as Taiwan writes it. */
export const taiwan: Expected = {
  texts: {
    scope: {
      organisation: '北風物流 | 台灣',
      planOwner: '林 *怡君*',
      ownerRole: '端點管理 [主管]',
      version: '0.3 | 草案_乙',
      'regions.region': '# 北部',
    },
    teams: {
      'tiers.team': '職場支援｜<北區>',
      'tiers.contact': '佇列 `WPL-2`',
      'tiers.ownResponsibilities': '- 保管備用手機\n- 更換 SIM 卡',
      'tiers.ownTrigger': '主管受到影響\n媒體詢問 <原因>',
      'activities.ownActivity': '主持 *咖啡* 時間',
    },
    access: {
      'actions.ownAct': '更換 <群組> 標籤',
      'actions.ownTerm': '兩人在場確認\n不在稽核 | 期間',
      'holders.roleLimit': '僅限 *備用* 裝置',
      'lost.ownLostStep': '打電話給台鐵\n詢問 [遺失物] 中心',
      emergencyPlace: '保險箱 ~ 0.07 室',
    },
    process: {
      'intake.address': 'help@beifeng.example',
      'steps.ownAction': '重建設定檔\n請同事覆核',
      'steps.ownHandover': '標籤的照片\n大樓 & 樓層',
      'steps.ownIf': '僅限 <週一>',
      ownFixReturn: '示範解決方法\n觀察一週',
      bridgePlace: '4.12 會議室 ~ 連線',
      'meetings.ownMeeting': '變更會議 | 北區',
      standing: '頻道 `#各層` | 全部',
      articlePlace: 'Wiki > 端點',
      majorLead: '值班事件經理',
      majorPlace: 'status.beifeng.example',
    },
    targets: {
      vipList: '「董事 & 高階主管」資料夾',
      'requests.ownRequest': '第二個*螢幕* | 4 號座位',
    },
    vendor: {
      contractPlace: '保險箱 | 3 號室',
      'openers.opener': '歐陽 *雪*',
      'openers.openerRole': '服務單 [管理]',
      nightPerson: '董冠宇',
      manager: '魏安琪（客服窗口）',
      'suppliers.ownSupply': '門禁讀卡機 <大門>',
      'suppliers.supplier': '漢明 & 松柏',
      'suppliers.reach': '7 號線，代碼 #42',
    },
    runbook: {
      'issues.ownIssue': '識別證印表機 | 北棟不見了',
      'issues.checks': '詢問 _型號_\n查看列印 [伺服器]',
      'issues.articleName': '識別證 > 列印',
      'issues.author': '張雅文',
      'expiries.ownItem': '閘道 *憑證*',
      'expiries.account': '信箱 `gateway` & 呼叫器',
      'expiries.renewer': '李俊傑',
      reminders: '行事曆 #更新',
    },
    training: {
      trainers: '林怡君、陳志明',
      'audiences.mustDo': '撰寫公告\n找到正確的名單',
      'agenda.ownItem': '演練 *遺失* 手機',
      'sessions.session': '春季場次_1',
      'sessions.place': '禮堂 | B',
      'sessions.trainer': '陳志明',
      ownLabs: '更換 SIM 卡\n移轉 eSIM',
      materialsPlace: '共用磁碟 \\訓練',
    },
    involvement: {
      'involvement.ownStep': '參觀 [倉庫]',
      'involvement.owner': '王雅婷',
      feedbackPlace: '頻道 #intune-意見',
    },
    rollout: {
      'phases.phase': '夏季_啟動',
      'phases.group': '業務 & [外勤] 人員',
    },
    measures: {
      'measures.ownMeasure': '漏接 | 來電',
      'measures.ownCount': '<提早>掛斷的來電\n占所有來電',
      'measures.report': '看板 [北區]',
      readPlace: '磁碟 `數據`',
      ownMissed: '- 提早一小時開始\n通知 *董事會*',
    },
    agreement: {
      'risks.ownRisk': '三月 | 颱風',
      'risks.ownAction': '- 準備<沙包>\n聯絡 *區公所*',
      'risks.riskOwner': '蘇佳蓉 [專員]',
      'openPoints.openPoint': '由誰出錢？\n由誰簽 & 何時簽？',
      'openPoints.decider': '何 ~ 俊宏',
      'openPoints.decision': '`總部`出錢\n簽核 > 之後再說',
      validPlace: '維基 \\計畫',
      'approvers.approver': '謝宜蓁 | 協理',
      'changes.changeVersion': '0.2 | 草案_甲',
      'changes.changed': '# 各層拆開\n時間 *調整*',
      'changes.changedBy': '曾 `柏宇`',
    },
  },
  fileName: 'support-plan-北風物流-台灣-2027-03-15.zh-TW.md',
  facts: {
    title: 'Intune 支援計畫：北風物流 | 台灣',
    organisation: '北風物流 | 台灣',
    version: '0.3 | 草案_乙',
    status: '已核准',
    language: 'zh-TW',
    date: '2027-03-15',
  },
  title: 'Intune 支援計畫：北風物流 | 台灣',
  summary: {
    heading: '摘要',
    paragraphs: [
      '北風物流 | 台灣導入 Microsoft Intune，並與 Configuration Manager 共同管理，涵蓋 2,350 位使用者與 3,120 台裝置。本計畫說明導入期間由誰提供支援，以及如何支援。支援的平台為 Windows 和 Android。試行自 2027 年 5 月 10 日（週一）開始，正式導入首日為 2027 年 6 月 21 日（週一），導入預計於 2027 年 12 月 17 日（週五）結束。連同試行，使用者分 1 個階段註冊，人數最多的階段有 640 人。',
      '一線解決不了的問題呈報（升級）給第 2 層：職場支援｜<北區>（週一、週三、週四 07:30–18:45，里斯本時間）。使用者可以用英文和荷蘭文求助。',
      '計畫列出的支援風險為「三月 | 颱風」。',
      '平常一天有 14 位支援人員當班處理服務單。將有 6 位支援人員受訓，共 1 場，每場 50 分鐘。',
    ],
  },
  calls: '聯絡窗口',
  again: ['小組: 職場支援｜<北區>', '2027 年 6 月 21 日: 夏季_啟動', '簽核名單: 謝宜蓁 | 協理'],
  says: {
    scope: {
      '': {
        organisation: 'Intune 支援計畫：北風物流 | 台灣',
        'version, planDate': '版本: 0.3 | 草案_乙，2027 年 3 月 15 日',
        status: '狀態: 已核准',
        'planOwner, ownerRole': '計畫負責人: 林 *怡君*\n端點管理 [主管]',
        planZone: '計畫的時區: 柏林時間',
      },
      '1 範圍與負責人': {
        product: '裝置管理方式: Intune 搭配 Configuration Manager（共同管理）',
        platforms: '平台: Windows、Android',
        ownership: '裝置擁有權: 公司擁有',
        users: '使用者人數: 2,350',
        devices: '裝置數量: 3,120',
        languages: '支援語言: 英文、荷蘭文',
        shape: '支援小組形態: 委外，24\u00a0小時服務',
        'helpDays, helpFrom, helpUntil': '服務時間: 週一、週四 06:30–21:15',
        'regions.region': '地區: # 北部',
        'regions.zone': '時區: 阿姆斯特丹時間',
        'regions.regionUsers': '當地使用者人數: 1,240',
        'regions.regionLanguages': '求助語言: 韓文',
        kickoff: '專案啟動日: 2027 年 4 月 5 日（週一）',
        pilotStart: '試行開始日: 2027 年 5 月 10 日（週一）',
        firstWave: '正式導入首日: 2027 年 6 月 21 日（週一）',
        rolloutEnd: '導入結束日: 2027 年 12 月 17 日（週五）',
      },
    },
    teams: {
      聯絡窗口: { 'tiers.contact': '聯絡方式: 佇列 `WPL-2`' },
      '2 小組與層級': {
        'tiers.level': '層級: 第 2 層',
        'tiers.team': '小組: 職場支援｜<北區>',
        'tiers.people': '當班人數: 14',
        'tiers.coverage, tiers.days, tiers.from, tiers.until, tiers.zone':
          '服務時間: 週一、週三、週四 07:30–18:45（里斯本時間）',
        'tiers.tierLanguages': '語言: 中文、韓文',
        'tiers.escalatesTo': '呈報對象: 第 3 層',
      },
      '2.1 聯絡管道': {
        'tiers.channels': '第 2 層: 服務單、電子郵件',
      },
      '2.2 職責': {
        'tiers.responsibilities, tiers.ownResponsibilities':
          '第 2 層：職場支援｜<北區>: 判讀裝置與應用程式的記錄檔 / 以 Remote Help 遠端操作使用者的裝置 / - 保管備用手機 / - 更換 SIM 卡',
      },
      '2.3 呈報條件': {
        'tiers.triggers, tiers.ownTrigger':
          '第 2 層：職場支援｜<北區>: 需要本層沒有的權限 / 資料可能遺失或外洩 / 主管受到影響 / 媒體詢問 <原因>',
        'tiers.timeLimit': '呈報時限：1 小時 35 分鐘',
      },
      '2.4 分工': {
        'activities.activity, activities.ownActivity': '工作項目: 主持 *咖啡* 時間',
        'activities.responsible': '第 2 層: R',
        'activities.accountable': '導入負責人: A',
        'activities.consulted': '身分識別小組: C',
        'activities.informed': 'IT 主管: I',
      },
      '2.5 共同管理的工作負載': {
        'workloads.workload': '工作負載: Office 隨選即用應用程式',
        'workloads.managedBy': '管理工具: Intune（試行）',
        'workloads.moves': '預定移轉日: 2027 年 10 月 4 日',
      },
    },
    access: {
      '3.1 誰可以做什麼': {
        'actions.act, actions.ownAct': '操作: 更換 <群組> 標籤',
        'actions.allowed': '資安小組: 須核准',
        'actions.approver': '核准者: IT 主管',
        'actions.terms, actions.ownTerm':
          '條件: 使用者同意、服務單寫明原因\n兩人在場確認\n不在稽核 | 期間',
        approvals:
          '核准方式: Intune 多重系統管理員核准（Multi Admin Approval）、電話核准（事後補記於服務單）',
        deputy: '代為核准者: 計畫負責人',
      },
      '3.2 角色': {
        'holders.holder': '層級或小組: 資安小組',
        'holders.roles':
          '角色: 唯讀操作員（Read Only Operator）\n雲端裝置系統管理員（Entra 的 Cloud Device Administrator）',
        'holders.roleLimit': '角色的限制: 僅限 *備用* 裝置',
      },
      '3.3 身分核對': {
        idChecks:
          '核對規則: 支援人員依員工通訊錄上的號碼回撥給使用者。 / 使用者當面或透過視訊出示員工證。',
      },
      '3.4 裝置遺失或遭竊': {
        'lost.lostStep, lost.ownLostStep': '步驟: 打電話給台鐵\n詢問 [遺失物] 中心',
        'lost.lostBy': '處理者: 身分識別小組',
        'lost.lostLimit': '時限: 35 分鐘',
        lostRules:
          '一律遵守的規則: 個人裝置只淘汰，絕不抹除。 / 裝置下落不明時，任何人都不得刪除裝置紀錄。',
      },
      '3.5 人員異動與緊急存取': {
        grants: '開通權限者: 第 3 層',
        joinNeeds: '開通條件: 多重要素驗證（MFA） / 簽署保密協議',
        'removes, leaveDays': '收回權限者: 身分識別小組，人員離開後 4 個工作天內收回',
        review: '權限盤點間隔: 5 個月',
        reviewer: '權限盤點者: 支援主管（講師）',
        emergency: '緊急帳戶使用者: 導入負責人',
        emergencyPlace: '緊急帳密存放處: 保險箱 ~ 0.07 室',
      },
    },
    process: {
      '4.1 受理方式': {
        'intake.channel': '管道: 電子郵件',
        'intake.address': '網址、號碼或地點: help@beifeng.example',
        'intake.uses': '用途: 註冊協助、裝置遺失或遭竊',
        contactOwner: '第 1 層負責與使用者聯絡，直到結案。',
      },
      '4.2 從回報到解決': {
        'steps.actor': '處理者: 第 3 層',
        'steps.action, steps.ownAction, steps.onlyIf, steps.ownIf':
          '處理內容: 僅限 <週一>\n重建設定檔\n請同事覆核',
        'steps.to': '轉交對象: 第 2 層',
        'steps.limit': '時限: 25 小時',
        'steps.handover, steps.ownHandover':
          '轉交資訊: 裝置名稱與序號；推測的原因；標籤的照片；大樓 & 樓層',
        'fixReturn, ownFixReturn':
          '結案前的約定: 解決方法沿著呈報的路徑逐層傳回。 / 先有知識文章，才能結案。 / 示範解決方法 / 觀察一週',
      },
      '4.3 多方會議': {
        'bridge, bridgePlace': '多方會議地點: 4.12 會議室 ~ 連線',
        bridgeAt: '每個工作天的開始時間: 09:15（台北時間）',
        bridgeLength: '會議長度: 20 分鐘',
        bridgeAttendees: '與會者: 第 1 層、支援主管（講師）',
        bridgeExit: '結束條件: 新服務單連續一週都很少 / 每個常見問題都有知識文章',
        bridgeEnd: '最晚結束日: 2027 年 9 月 30 日',
      },
      '4.4 問題與趨勢會議': {
        timesZone: '會議都採用同一個時區：台北時間。',
        'meetings.meeting, meetings.ownMeeting': '會議: 變更會議 | 北區',
        'meetings.frequency, meetings.meetingDays, meetings.at': '開會時間: 每週二、週五 16:40',
        'meetings.length': '會議長度: 1 小時 15 分鐘',
        'meetings.attendees': '與會者: 第 3 層、計畫負責人',
        'meetings.chair': '主持人: 身分識別小組',
        'meetings.topics': '議題: 待撰寫的文章、服務健全狀況',
      },
      '4.5 日常聯繫': {
        standing: '跨層聯繫管道: 頻道 `#各層` | 全部',
        standingBy: '管道負責人: 身分識別小組',
        'standingDays, standingFrom, standingUntil':
          '管道服務時間: 週三、週六 08:20–17:50（台北時間）',
        standingTopics: '通報內容: 問題趨勢 / 下一階段',
      },
      '4.6 知識文章': {
        articleWhen: '撰寫文章的時機: 找到新的解決方法 / 重大事件結案',
        articleAuthor: '文章撰寫者: 第 2 層',
        articleReviewer: '文章審閱者: 資安小組',
        articleDays: '文章發布期限: 3 個工作天內',
        articlePlace: '文章存放位置: Wiki > 端點',
      },
      '4.7 重大事件': {
        majorTriggers: '重大事件認定條件: 大量使用者無法工作 / Apple 憑證或權杖已過期',
        majorDeclares: '重大事件宣告者: IT 主管',
        majorLead: '重大事件主導者: 值班事件經理',
        majorUpdate: '進度更新間隔: 45 分鐘',
        majorPlace: '進度公布位置: status.beifeng.example',
      },
    },
    targets: {
      '5.1 影響與緊急程度': {
        'grid.impact': '影響程度: 多位使用者',
        'grid.stopped': '工作停擺: 優先順序 2',
        'grid.slowed': '工作受阻: 優先順序 4',
        'grid.waits': '不影響工作: 優先順序 3',
      },
      '5.2 各優先順序的目標時間': {
        'targets.priority': '優先順序: 優先順序 3',
        'targets.respond': '首次回應: 25 分鐘',
        'targets.update': '進度更新間隔: 1 小時 30 分鐘',
        'targets.resolve': '解決時間: 5 小時 10 分鐘',
        'targets.severity': 'Microsoft 嚴重度: B（高）',
        clock: '計時方式: 優先順序 1 和 2 全天計時，其餘只計服務時間',
        pauses: '暫停計時的情況: 等候使用者回覆\n由 Microsoft 或其他廠商處理中',
      },
      '5.3 調整優先順序': {
        raises: '可調高優先順序者: 第 2 層、計畫負責人',
        lowers: '可調低優先順序者: 身分識別小組',
        vip: 'VIP 的處理方式: 比對照表高一級',
        vipList: 'VIP 名單存放位置: 「董事 & 高階主管」資料夾',
      },
      '5.4 即將逾時': {
        warned: '逾時前通知對象: IT 主管',
        warnAt: '通知時機: 只剩一小時',
        rescue: '接下來的做法: 指派一人放下手邊工作優先處理 / 先給使用者備用裝置或因應措施',
      },
      '5.5 服務要求': {
        'requests.request, requests.ownRequest': '申請項目: 第二個*螢幕* | 4 號座位',
        'requests.doneBy': '承辦者: 資安小組',
        'requests.within': '完成期限: 4 個工作天',
      },
    },
    vendor: {
      '6.1 支援合約': {
        contract: '合約類型: 統一（Unified）合約',
        caseHours: '合約服務時間: 所有案件 24 小時處理',
        caseLanguages: '案件使用語言: 日文、德文',
        contractPlace: '合約存放位置: 保險箱 | 3 號室',
      },
      '6.2 開案人員': {
        'openers.opener, openers.openerRole': '歐陽 *雪*: 服務單 [管理]',
      },
      '6.3 開案前與處理期間': {
        evidence: '開案前備妥: 租用戶名稱 / 記錄檔與診斷資料',
        follows: '案件追蹤者: 資安小組',
        chase: '主動詢問時機: 4 個工作天沒有消息',
        told: '告知使用者: 下一次更新進度的時間 / 結案之後，說明問題的原因',
      },
      '6.4 夜間與案件卡住時': {
        nightCover: '夜間聯絡安排: 固定一位',
        nightPerson: '夜間聯絡人: 董冠宇',
        manager: '客戶經理: 魏安琪（客服窗口）',
        push: '催辦時機: 超過時間還沒有首次回應 / 已經成為重大事件',
      },
      '6.5 其他廠商': {
        'suppliers.supply, suppliers.ownSupply': '供應項目: 門禁讀卡機 <大門>',
        'suppliers.supplier': '廠商: 漢明 & 松柏',
        'suppliers.reach': '聯絡方式: 7 號線，代碼 #42',
        'suppliers.calledBy': '由誰聯絡: 身分識別小組',
      },
    },
    runbook: {
      '7.1 問題與初步檢查': {
        'issues.issue, issues.ownIssue': '問題: 識別證印表機 | 北棟不見了',
        'issues.firstTier': '先由誰處理: 第 1 層',
        'issues.checks': '初步檢查: 1. 詢問 _型號_\n2. 查看列印 [伺服器]',
        'issues.next': '呈報對象與條件: 資安小組',
        'issues.article, issues.articleName, issues.author, issues.due':
          '知識文章: 識別證 > 列印\n待撰寫：張雅文，2027 年 5 月 5 日前完成',
      },
      '7.2 清單維護': {
        adds: '由誰新增問題: 第 2 層',
        addWhen: '新增問題的時機: 一週內有三張服務單原因相同 / 重大事件結案',
        review: '清單檢視頻率: 每兩週',
      },
      '7.3 憑證與權杖': {
        'expiries.item, expiries.ownItem': '憑證或權杖: 閘道 *憑證*',
        'expiries.expires': '到期日: 2027 年 11 月 30 日',
        'expiries.renewBefore': '開始更新日: 2027 年 10 月 21 日（提前 40 天）',
        'expiries.renewer': '更新負責人: 李俊傑',
        'expiries.account': '帳戶或信箱: 信箱 `gateway` & 呼叫器',
        reminders: '提醒設定位置：行事曆 #更新',
      },
    },
    training: {
      '8.1 訓練方式': {
        model: '訓練模式: 混合（支援主管訓練第 1 層，第 3 層訓練其他人）',
        trainers: '講師名單: 林怡君、陳志明',
      },
      '8.2 受訓對象與程度': {
        'audiences.audience': '受訓對象: 內部溝通小組',
        'audiences.audienceSize': '受訓人數: 6',
        'audiences.depth': '目標程度: 能判讀記錄檔，並找出與正常裝置的差異',
        'audiences.mustDo': '必備能力: 撰寫公告\n找到正確的名單',
      },
      '8.3 議程': {
        'agenda.item, agenda.ownItem': '項目: 演練 *遺失* 手機',
        'agenda.minutes': '時間長度: 50 分鐘',
        'agenda.form': '進行方式: 實作',
        'agenda.itemFor': '支援主管（講師）: 00:00',
      },
      '8.4 場次': {
        'sessions.session': '場次: 春季場次_1',
        'sessions.sessionFor': '對象: 第 1 層、支援主管（講師）',
        'sessions.sessionDate': '日期: 2027 年 5 月 3 日（週一）',
        'sessions.start, sessions.sessionZone': '時間: 13:30–14:20（多倫多時間）',
        'sessions.format': '上課方式: 實體與線上並行',
        'sessions.place': '地點或連結: 禮堂 | B',
        'sessions.trainer': '講師: 陳志明',
        'sessions.sessionLanguage': '授課語言: 中文',
      },
      '8.5 實作與教材': {
        'labs, ownLabs':
          '實作: 註冊 Windows 裝置 / 核對身分後提供 BitLocker 修復金鑰 / 更換 SIM 卡 / 移轉 eSIM',
        materials: '教材: 本支援計畫 / 測試裝置',
        materialsPlace: '教材存放位置：共用磁碟 \\訓練',
      },
      '8.6 成效驗證': {
        checks: '成效驗證方式: 確認每個人都完成實作 / 檢視每個人最初處理的幾張服務單',
        refresh: '複訓間隔：18 個月',
      },
    },
    involvement: {
      '9.1 參與事項': {
        'involvement.phase': '階段: 後續階段',
        'involvement.step, involvement.ownStep': '事項: 參觀 [倉庫]',
        'involvement.owner': '負責人: 王雅婷',
        'involvement.due': '完成期限: 2027 年 10 月 8 日',
      },
      '9.2 參與試行': {
        pilotSeats: '參與試行的支援人數: 11',
        ownDevices: '支援人員自行註冊的平台: macOS、Linux',
      },
      '9.3 意見回饋': {
        feedbackChannels: '意見回饋方式: Teams 頻道、服務單標籤',
        feedbackPlace: '意見回饋處: 頻道 #intune-意見',
        feedbackFrequency: '檢視意見回饋的頻率: 每個階段結束後',
      },
    },
    rollout: {
      '10.1 各階段時程': {
        'phases.phase': '階段: 夏季_啟動',
        'phases.group': '註冊對象: 業務 & [外勤] 人員',
        'phases.phaseStart': '開始日: 2027 年 6 月 21 日（週一）',
        'phases.phaseUsers': '使用者人數: 640',
        'phases.phasePlatforms': '註冊平台: Windows、Android',
      },
      '10.2 預估求助人數': {
        contactRate:
          '假設每 100 位使用者在註冊後的第一週有 15 位求助。沒有人公布過這類數字，所以在試行有實際統計之前，預估求助人數都只是假設。推算時，假設整個階段的使用者都在第一週註冊。',
        capacity: '第 1 層除了平常的工作，每週還能多協助 130 位使用者。',
        'countBy, countDays':
          '統計者：支援主管（講師），於每個階段開始後第 6 個工作天統計，並以實際數字取代假設值',
      },
      '10.3 給使用者的通知': {
        'messages.message': '通知: 註冊提醒',
        'messages.sent': '發送時間: 前一天',
        'messages.to': '收件者: 該階段的使用者、支援人員',
        'messages.via': '發送方式: 即時訊息、現場公告',
        'messages.sender': '發送者: 內部溝通小組',
        'messages.checks': '支援小組審閱重點: 求助窗口與時間、公司看得到個人手機的哪些資料',
      },
      '10.4 放行決定（Go/No-Go）': {
        'criteria.gate, criteria.measure, criteria.threshold, criteria.reporter':
          '最多有 7 位使用者的問題超過約定時間仍未解決。: 第 2 層',
        'decides, decideDays': '放行決定者：IT 主管，於每個階段開始前 4 個工作天決定',
      },
      '10.5 上線後加強支援': {
        careDays:
          '上線後加強支援自 2027 年 6 月 21 日起，至 2027 年 7 月 7 日（最後一個階段開始後第 12 個工作天）止。',
        careTeam: '加強支援成員: 第 1 層、導入負責人',
        careExtra: '額外的支援: 每日站立會議 / 每個階段的第一週加派當班人力',
        careAccepts: '後續接手者: 計畫負責人',
      },
      '10.6 暫停與復原': {
        mayPause: '有權暫停者: 第 2 層、資安小組',
        mayRollBack: '有權復原者: 第 3 層',
        rollBack: '復原的做法: 該階段停止受理新的註冊 / 已註冊的裝置維持註冊，直到查明原因',
      },
    },
    measures: {
      '11.1 採用哪些指標': {
        'measures.measure, measures.ownMeasure': '指標: 漏接 | 來電',
        'measures.share': '目標值: 12%',
        'measures.source, measures.report': '資料來源: 使用者問卷\n看板 [北區]',
        'measures.every': '統計頻率: 每月一次',
        'measures.by': '統計者: 資安小組',
        'measures.usedFor': '用於哪些決定: 是否進入下一階段、調整當班人數',
      },
      '11.2 指標的計算方式': {
        'measures.ownCount': '漏接 | 來電: <提早>掛斷的來電\n占所有來電',
      },
      '11.3 以試行數據校正': {
        baseline: '目標值確認期限: 2027 年 6 月 14 日',
        baselineBy: '確認者: 第 2 層',
      },
      '11.4 檢視指標': {
        readEvery: '檢視指標的頻率: 每兩週',
        readBy: '檢視者: 第 1 層、IT 主管',
        readPlace: '數據存放位置: 磁碟 `數據`',
      },
      '11.5 未達目標時的處理': {
        'missed, ownMissed':
          '處理方式: 在趨勢會議上找出原因。 / 延後下一階段。 / - 提早一小時開始 / 通知 *董事會*',
        missedBy: '決定者：導入負責人',
      },
      '11.6 導入結束之後': {
        normalFrom: '納入例行報表的日期: 2028 年 1 月 17 日',
        normalBy: '承接者: 計畫負責人',
      },
    },
    agreement: {
      '': {
        nextReview: '下次檢討日: 2027 年 7 月 12 日（週一）',
        sharedWith: '發送對象: 第 2 層、資安小組',
        validPlace: '最新版本的位置: 維基 \\計畫',
        'changes.changeVersion': '版本: 0.2 | 草案_甲',
        'changes.changedOn': '日期: 2027 年 2 月 22 日',
        'changes.changed': '修訂內容: # 各層拆開\n時間 *調整*',
        'changes.changedBy': '修訂者: 曾 `柏宇`',
      },
      '12.1 風險': {
        'risks.risk, risks.ownRisk': '風險: 三月 | 颱風',
        'risks.chance': '可能性: 中',
        'risks.harm': '影響程度: 高',
        'risks.actions, risks.ownAction':
          '對策: 先在試行中試過\n指定具備相同權限的代理人\n- 準備<沙包>\n聯絡 *區公所*',
        'risks.riskOwner': '負責人: 蘇佳蓉 [專員]',
        'risks.riskDue': '完成期限: 2027 年 6 月 7 日',
      },
      '12.2 待決事項': {
        'openPoints.openPoint': '待決問題: 由誰出錢？\n由誰簽 & 何時簽？',
        'openPoints.decider': '決定者: 何 ~ 俊宏',
        'openPoints.decideBy': '決定期限: 2027 年 5 月 28 日',
        'openPoints.decision': '決定內容: `總部`出錢\n簽核 > 之後再說',
      },
      '12.3 檢討': {
        reviewTriggers: '提前檢討的情況: 重大事件結案 / 小組或服務時間變動',
      },
      '12.4 簽核': {
        'approvers.approver': '姓名: 謝宜蓁 | 協理',
        'approvers.approves': '同意事項: 支援流程、費用與加班',
        'approvers.signedOn': '簽核日期: 2027 年 3 月 16 日',
      },
    },
  },
  open: { heading: '待補項目', none: '所有項目都已填寫。' },
};
