import { spacedName } from '../../../words/spacedName';
import type { ScopeWords } from './en';

export const words: ScopeWords = {
  title: { name: '範圍與負責人', lead: '計畫涵蓋什麼、由誰負責，以及最晚何時要就緒。' },

  groups: {
    organisation: '計畫與負責人',
    rollout: '導入內容',
    help: '支援小組與服務時間',
    places: '地區與語言',
    dates: '重要日期',
  },

  questions: {
    organisation: { label: '組織名稱', help: '會顯示在計畫的標題中。', example: '嶼光物流' },
    planOwner: {
      label: '計畫負責人',
      help: '負責維護計畫的人，只填一位。',
      why: '沒有人維護的計畫，第 1 階段一結束就過時了。',
      example: '林雅婷',
    },
    ownerRole: {
      label: '負責人的職務',
      help: '同事平常怎麼稱呼這個職務。',
      example: '端點管理主管',
    },
    status: { label: '狀態', help: '讓讀者一眼看出計畫定案到什麼程度。' },
    version: { label: '版本', help: '編號方式由您決定。', example: '0.3' },
    planDate: { label: '計畫日期', help: '這個版本完成的日期。' },
    product: {
      label: '裝置管理方式',
      help: '共同管理是指 Intune 與 Configuration Manager 同時管理同一批 Windows 裝置。',
      why: '採用共同管理時，支援人員處理每張服務單，都得先知道問題歸哪個工具管。',
    },
    platforms: { label: '平台', help: '使用者在這次導入中，可以註冊哪些平台的裝置。' },
    ownership: {
      label: '裝置擁有權',
      help: '公司擁有、個人擁有，或兩者都有。',
      why: '支援人員在個人裝置上能做的比較少，例如可以淘汰，但不能抹除。',
    },
    users: { label: '使用者人數', help: '導入結束時，使用受管理裝置的人數。' },
    devices: { label: '裝置數量', help: '導入結束時，受管理的裝置台數。' },
    shape: {
      label: '支援小組形態',
      help: '選最接近的一種，之後每個小組都可以修改。',
      why: '規劃工具會據此建議各層、當班人數、會議和訓練場次。',
    },
    helpDays: { label: '服務日', help: '支援小組上班、有人受理問題的日子。' },
    helpFrom: { label: '服務開始時間', help: '以計畫的時區為準。' },
    helpUntil: { label: '服務結束時間', help: '以計畫的時區為準。' },
    planZone: { label: '計畫的時區', help: '各層、會議和訓練一開始都採用這個時區。' },
    regions: {
      label: '地區',
      help: '各地的服務時間或語言不一樣才需要填寫，只有一個地點時請留空。',
      why: '在某個時區承諾的服務時間，換到另一個時區往往就不對了。',
    },
    region: { label: '地區', help: '大家平常使用的名稱。', example: '東南亞' },
    zone: { label: '時區', help: '這個地區的使用者所在的時區。' },
    regionUsers: { label: '當地使用者人數', help: '還不知道時可以留空。' },
    regionLanguages: { label: '求助語言', help: '這個地區的使用者用哪些語言求助。' },
    languages: { label: '支援語言', help: '使用者可以用哪些語言求助。' },
    kickoff: { label: '專案啟動日', help: '導入專案開始的日期。' },
    pilotStart: { label: '試行開始日', help: '試行使用者開始註冊裝置的日期。' },
    firstWave: {
      label: '正式導入首日',
      help: '第 1 階段的第一天，試行以外的使用者開始註冊裝置。',
      why: '規劃工具檢查訓練與參與事項的日期時，都以這一天為準。',
    },
    rolloutEnd: { label: '導入結束日', help: '最後一個階段預定完成的日期。' },
  },

  choices: {
    status: { draft: '草稿', review: '審閱中', approved: '已核准' },
    product: {
      intuneOnly: 'Microsoft Intune（單獨管理）',
      coManagement: 'Intune 搭配 Configuration Manager（共同管理）',
    },
    ownership: { company: '公司擁有', personal: '個人擁有（BYOD）' },
    shape: {
      few: '一兩個人',
      desk: '服務台與端點小組',
      partner: '自有小組加合作廠商',
      outsourced: '委外，24\u00a0小時服務',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      what: ({ organisation, users, devices, isShared }) => {
        const reached = [
          ...(users ? [`${users.shown} 位使用者`] : []),
          ...(devices ? [`${devices.shown} 台裝置`] : []),
        ].join('與 ');
        const product = `Microsoft Intune${isShared ? '，並與 Configuration Manager 共同管理' : ''}`;
        const rollout = `${product}${reached && `，涵蓋 ${reached}`}`;
        return organisation
          ? `${spacedName(organisation).trimStart()}導入 ${rollout}。本計畫說明導入期間由誰提供支援，以及如何支援。`
          : `本計畫說明導入期間由誰提供支援，以及如何支援。導入的產品為 ${rollout}。`;
      },
      platforms: (platforms) => `支援的平台為 ${platforms}。`,
      dates: ({ pilot, firstWave, end }) =>
        `${[
          ...(pilot ? [`試行自 ${pilot}開始`] : []),
          ...(firstWave ? [`正式導入首日為 ${firstWave}`] : []),
          ...(end ? [`導入預計於 ${end}結束`] : []),
        ].join('，')}。`,
    },
    point: '項目',
    answer: '內容',
    officeHours: '上班時間',
    milestone: '里程碑',
    date: '日期',
    sameZone: (zone) => ['各地區都採用同一個時區：', zone, '。'],
  },
};
