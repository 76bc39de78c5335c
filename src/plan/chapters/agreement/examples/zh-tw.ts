import type { Texts } from './en';

export const texts: Texts = {
  small: {
    director: '蔡明哲（管理部協理）',
    mailbox: '提醒寄到資訊課的共用信箱，不寄給個人',
    leave: {
      risk: '林佳穎與陳冠宇在同一週不在',
      action: '導入結束之前，兩人不同時休假',
    },
    board: { question: '獨立董事是否配發受管理的 iPad？' },
    validPlace: 'SharePoint 網站「資訊服務」的「支援計畫」頁面',
    changes: {
      draft: '與衡日資訊談定步驟與聯絡方式',
      approved: '加入值班電話；抹除裝置改為雙重核准',
    },
  },

  medium: {
    signers: { management: '洪志明（資訊長）', security: '簡靜怡（資安小組）' },
    privacy: '用一頁圖解說明公司在個人手機上看得到什麼、看不到什麼',
    monthEnd: '每月最後一週，各物流中心都不開始新階段',
    drivers: '派遣司機要註冊自己的手機，還是向公司借用？',
    spares: '各物流中心的備用手機由哪個部門出錢？',
    validPlace: '服務入口網站「服務項目」的「Intune 支援」頁面',
    changes: {
      depots: '加入總公司的現場服務櫃台與週六服務時間',
      comments: '納入服務台的意見；多方會議改為 13:00',
    },
  },

  large: {
    signers: { management: '許文彬（資訊長）', security: '羅佩君（資安長）' },
    councils: '通知先送各國勞資會議，再發給使用者',
    closed: {
      question: '第 2 層兩個小組都下班時，由誰支援？',
      decision: '由值班工程師處理，僅限重大事件與裝置遺失',
    },
    research: '研究單位的 Linux 工作站是否納入第 1 階段？',
    validPlace: 'MyIT「計畫」的「Intune 支援」頁面',
    changes: {
      regions: '第 2 層兩個小組的職責依地區劃分',
      closed: '第 2 層兩個小組都下班的時段，加入值班工程師',
    },
  },
};
