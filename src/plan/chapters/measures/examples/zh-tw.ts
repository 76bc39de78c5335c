import type { Texts } from './en';

export const texts: Texts = {
  small: {
    ticketView: '「Intune」檢視',
    failures: '「註冊失敗」報表',
    readPlace: 'SharePoint 網站「資訊服務」的「Intune 指標」清單',
  },

  medium: {
    dashboard: '儀表板「Intune 導入」',
    failures: '「註冊失敗」報表',
    drivers: {
      name: '上班時可用的手機',
      count:
        '上班時手機可正常使用的司機，占當班司機的比例。階段開始後的前 3 天，由物流中心主管清點。',
    },
    readPlace: 'Teams「資訊支援」團隊「Intune 導入」頻道的「指標」索引標籤',
    missed: '延後的階段如果在物流中心，要避開雙 11 購物節前兩週。',
  },

  large: {
    dashboard: 'MyIT 儀表板「Intune 導入」（依地區）',
    sample: '每週從各地區抽查 20 件呈報',
    survey: 'MyIT 結案問卷',
    trained: '講師的簽到表與實作檢核表',
    readPlace: 'Teams「Intune 支援」團隊「指標」頻道；Quillon 可檢視',
    missed: '某個地區延後時，其他地區照常進行。',
  },
};
