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
    process: {
      'intake.address': 'help@beifeng.example',
      'steps.ownAction': '重建設定檔\n請同事覆核',
      'steps.ownHandover': '標籤的照片\n大樓 & 樓層',
      ownFixReturn: '示範解決方法\n觀察一週',
      bridgePlace: '4.12 會議室 ~ 連線',
      'meetings.ownMeeting': '變更會議 | 北區',
      articlePlace: 'Wiki > 端點',
      majorLead: '值班事件經理',
      majorPlace: 'status.beifeng.example',
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
      '本計畫說明北風物流 | 台灣導入 Microsoft Intune 時，由誰提供支援，以及如何支援。裝置管理方式為 Intune 搭配 Configuration Manager（共同管理）。計畫涵蓋 2,350 位使用者與 3,120 台裝置。支援的平台為 Windows 和 Android。試行自 2027 年 5 月 10 日開始。正式導入首日為 2027 年 6 月 21 日。導入預計於 2027 年 12 月 17 日結束。',
      '由第 2 層提供支援（第 1 層即一線、L1，以此類推），解決不了的問題往上呈報（升級）。平常一天有 14 位支援人員當班。使用者可以用英文和荷蘭文求助。問題從回報到解決共有 1 個步驟。第 1 層負責與使用者聯絡，直到結案。各層分享問題與趨勢的會議有：變更會議 | 北區。',
      '共安排 1 場訓練，培訓 6 位支援人員。每場訓練的議程全長 50 分鐘。有 11 位支援人員參與試行。所有項目都已填寫。',
    ],
  },
  says: {
    scope: {
      '': {
        organisation: 'Intune 支援計畫：北風物流 | 台灣',
        'planOwner, ownerRole': '負責人：林 *怡君*（端點管理 [主管]）',
        status: '已核准',
        version: '版本 0.3 | 草案_乙',
        planDate: '2027 年 3 月 15 日',
      },
      '1 範圍與負責人': {
        product: '裝置管理方式: Intune 搭配 Configuration Manager（共同管理）',
        platforms: '平台: Windows、Android',
        ownership: '裝置擁有權: 公司擁有',
        users: '使用者人數: 2,350',
        devices: '裝置數量: 3,120',
        languages: '支援語言: 英文、荷蘭文',
        shape: '支援小組形態: 委外，24 小時服務',
        'helpDays, helpFrom, helpUntil, planZone':
          '服務時間: 週一、週四 06:30–21:15（Europe/Berlin）',
        'regions.region': '地區: # 北部',
        'regions.zone': '時區: Europe/Amsterdam',
        'regions.regionUsers': '當地使用者人數: 1,240',
        'regions.regionLanguages': '求助語言: 韓文',
        kickoff: '專案啟動日: 2027 年 4 月 5 日',
        pilotStart: '試行開始日: 2027 年 5 月 10 日',
        firstWave: '正式導入首日: 2027 年 6 月 21 日',
        rolloutEnd: '導入結束日: 2027 年 12 月 17 日',
      },
    },
    teams: {
      '2 小組與層級': {
        'tiers.level': '層級: 第 2 層',
        'tiers.team': '小組: 職場支援｜<北區>',
        'tiers.people': '當班人數: 14',
        'tiers.coverage, tiers.days, tiers.from, tiers.until, tiers.zone':
          '服務時間: 週一、週三、週四 07:30–18:45（Europe/Lisbon）',
        'tiers.tierLanguages': '語言: 繁體中文、韓文',
        'tiers.escalatesTo': '呈報對象: 第 3 層',
      },
      '2.1 第 2 層：職場支援｜<北區>': {
        'tiers.channels': '聯絡管道：服務單、電子郵件',
        'tiers.contact': '內部聯絡方式：佇列 `WPL-2`',
        'tiers.responsibilities, tiers.ownResponsibilities':
          '職責： 判讀裝置與應用程式的記錄檔 / 以 Remote Help 遠端操作使用者的裝置 / - 保管備用手機 / - 更換 SIM 卡',
        'tiers.triggers, tiers.ownTrigger':
          '呈報條件： 需要本層沒有的權限 / 資料可能遺失或外洩 / 主管受到影響 / 媒體詢問 <原因>',
        'tiers.timeLimit': '呈報時限：1 小時 35 分鐘',
      },
      '2.2 分工': {
        'activities.activity, activities.ownActivity': '工作項目: 主持 *咖啡* 時間',
        'activities.responsible': '執行者（R）: 第 2 層、資安小組',
        'activities.accountable': '當責者（A）: 導入負責人',
        'activities.consulted': '事先諮詢（C）: 身分識別小組',
        'activities.informed': '事後告知（I）: 內部溝通小組、IT 主管',
      },
    },
    process: {
      '3.1 受理方式': {
        'intake.channel': '管道: 電子郵件',
        'intake.address': '網址、號碼或地點: help@beifeng.example',
        'intake.uses': '用途: 註冊協助、裝置遺失或遭竊',
        contactOwner: '使用者聯絡窗口：第 1 層',
      },
      '3.2 從回報到解決': {
        'steps.actor, steps.action, steps.ownAction': '第 3 層：重建設定檔\n請同事覆核',
        'steps.to': '轉交對象：第 2 層',
        'steps.limit': '時限：25 小時',
        'steps.handover, steps.ownHandover':
          '轉交資訊： 裝置名稱與序號 / 推測的原因 / 標籤的照片 / 大樓 & 樓層',
        'fixReturn, ownFixReturn':
          '結案前的約定： 解決方法沿著呈報的路徑逐層傳回。 / 先有知識文章，才能結案。 / 示範解決方法 / 觀察一週',
      },
      '3.3 多方會議': {
        'bridge, bridgePlace': '多方會議地點：4.12 會議室 ~ 連線',
        bridgeAt: '每個工作天的開始時間：09:15（Asia/Taipei）',
        bridgeLength: '會議長度：20 分鐘',
        bridgeAttendees: '與會者：第 1 層、支援主管（講師）',
        bridgeExit: '結束條件： 新服務單連續一週都很少 / 每個常見問題都有知識文章',
        bridgeEnd: '最晚結束日：2027 年 9 月 30 日',
      },
      '3.4 問題與趨勢會議': {
        timesZone: '以下會議時間採用的時區：Asia/Taipei。',
        'meetings.meeting, meetings.ownMeeting': '會議: 變更會議 | 北區',
        'meetings.frequency, meetings.meetingDays, meetings.at':
          '開會時間: 每週（週二和週五）16:40',
        'meetings.length': '會議長度: 1 小時 15 分鐘',
        'meetings.attendees': '與會者: 第 3 層、計畫負責人',
        'meetings.chair': '主持人: 身分識別小組',
        'meetings.topics': '議題: 待撰寫的文章、服務健全狀況',
      },
      '3.5 知識文章': {
        articleWhen: '撰寫文章的時機： 找到新的解決方法 / 重大事件結案',
        articleAuthor: '文章撰寫者：第 2 層',
        articleReviewer: '文章審閱者：資安小組',
        articleDays: '發布文章的工作天數：3 天',
        articlePlace: '文章存放位置：Wiki > 端點',
      },
      '3.6 重大事件': {
        majorTriggers: '重大事件認定條件： 大量使用者無法工作 / Apple 憑證或權杖已過期',
        majorDeclares: '重大事件宣告者：IT 主管',
        majorLead: '重大事件主導者：值班事件經理',
        majorUpdate: '進度更新間隔：45 分鐘',
        majorPlace: '進度公布位置：status.beifeng.example',
      },
    },
    training: {
      '4.1 訓練方式': {
        model: '訓練模式：混合（支援主管訓練第 1 層，第 3 層訓練其他人）',
        trainers: '講師名單：林怡君、陳志明',
      },
      '4.2 受訓對象與程度': {
        'audiences.audience': '受訓對象: 內部溝通小組',
        'audiences.audienceSize': '受訓人數: 6',
        'audiences.depth': '目標程度: 能判讀記錄檔，並找出與正常裝置的差異',
        'audiences.mustDo': '必備能力: 撰寫公告\n找到正確的名單',
      },
      '4.3 議程': {
        'agenda.item, agenda.ownItem': '項目: 演練 *遺失* 手機',
        'agenda.minutes': '時間長度: 50 分鐘',
        'agenda.form': '進行方式: 實作',
      },
      '4.4 場次': {
        'sessions.session': '場次: 春季場次_1',
        'sessions.sessionFor': '對象: 第 1 層、支援主管（講師）',
        'sessions.sessionDate': '日期: 2027 年 5 月 3 日',
        'sessions.start, sessions.sessionZone': '時間: 13:30–14:20（America/Toronto）',
        'sessions.format': '上課方式: 實體與線上並行',
        'sessions.place': '地點或連結: 禮堂 | B',
        'sessions.trainer': '講師: 陳志明',
        'sessions.sessionLanguage': '授課語言: 繁體中文',
      },
      '4.5 實作與教材': {
        'labs, ownLabs':
          '實作： 註冊 Windows 裝置 / 核對身分後提供 BitLocker 修復金鑰 / 更換 SIM 卡 / 移轉 eSIM',
        materials: '教材： 本支援計畫 / 測試裝置',
        materialsPlace: '教材存放位置：共用磁碟 \\訓練',
      },
      '4.6 成效驗證': {
        checks: '成效驗證方式： 確認每個人都完成實作 / 檢視每個人最初處理的幾張服務單',
        refresh: '複訓間隔：18 個月',
      },
    },
    involvement: {
      '5.1 參與事項': {
        'involvement.phase': '後續階段',
        'involvement.step, involvement.ownStep, involvement.owner, involvement.due':
          '參觀 [倉庫]（負責人：王雅婷；期限：2027 年 10 月 8 日）',
      },
      '5.2 參與試行': {
        pilotSeats: '參與試行的支援人數：11',
        ownDevices: '支援人員自行註冊的平台：macOS、Linux',
      },
      '5.3 意見回饋': {
        feedbackChannels: '意見回饋方式：Teams 頻道、服務單標籤',
        feedbackPlace: '意見回饋處：頻道 #intune-意見',
        feedbackFrequency: '檢視意見回饋的頻率：每個階段結束後',
      },
    },
  },
  open: { heading: '待補項目', none: '沒有待補項目，所有項目都已填寫。' },
};
