import type { Texts } from './en';

export const texts: Texts = {
  small: {
    intake: {
      portal: 'intranet.example.com/device',
      ticket: 'it-help@example.com',
      phone: '分機 200（外線 0800-XXX-200）',
      walkIn: '一樓資訊課，週一至週五 09:00–10:00',
      duty: '衡日資訊值班專線 0800-XXX-123（服務時間以外）',
    },
    vendorStep: '向 Microsoft 開案，並將案件編號與下次更新時間告知第 1 層',
    bridgePlace: 'Microsoft Teams「Intune 導入」頻道',
    contractReview: '衡日資訊服務檢討會議（第一個週三）',
    standing: 'Teams「Intune 支援」頻道，衡日資訊的工程師也已加入',
    articlePlace: 'SharePoint 網站「資訊服務」的「解決方法」文件庫',
    majorLead: '林佳穎',
    majorPlace: 'Teams「全體同仁」頻道與總機櫃台公告',
  },

  medium: {
    intake: {
      portal: 'service.example.com/device',
      ticket: 'service.example.com/ticket',
      phone: '分機 5500（外線 0800-XXX-550）',
      chat: 'Teams 應用程式「服務台」',
      walkIn: '總公司一樓，週一至週五 08:00–12:00',
      duty: '資安監控中心 0800-XXX-559（服務時間以外，受理裝置遺失通報；整個據點無法作業時，由監控中心撥打端點小組的值班分機）',
    },
    vendorStep: '向 Microsoft 開案，並將案件編號與下次更新時間記入服務單',
    managedBy: '「疑難排解 + 支援」中的「Managed by」（管理者）與「Ownership」（擁有權）',
    fixReturn: '個人裝置由使用者自行操作，支援人員僅從旁引導。\n任何人都不得詢問使用者的裝置密碼。',
    bridgePlace: 'Microsoft Teams 會議「Intune 多方會議」',
    standing: 'Teams「裝置支援」頻道',
    articlePlace: '服務入口網站知識庫的「裝置」分類',
    majorLead: '當班的重大事件經理（端點小組；服務時間外請撥值班分機）',
    majorPlace: '服務入口網站的狀態頁，並以簡訊通知各物流中心主管',
  },

  large: {
    intake: {
      portal: 'myit.example.com/zh',
      ticket: 'myit.example.com/zh/ticket',
      chat: 'Teams 應用程式「MyIT」',
      europe: '歐洲分機 77000（外線請撥員工證背面的號碼）',
      asia: '亞太分機 78000（外線請撥員工證背面的號碼）',
      americas: '美洲分機 79000（外線請撥員工證背面的號碼）',
    },
    vendorStep: '向 Microsoft 開案，並將案件編號記入服務單；重大案件另指定日夜都能接聽的聯絡人',
    reachable: '使用者所在地區，以及可以聯絡的當地時間',
    contractMeeting: 'Quillon 服務檢討會議（第一個週三）',
    fixReturn: '第 2 層與第 3 層以英文撰寫解決步驟，由服務台以使用者的語言說明。',
    bridgePlace: 'Teams 會議「Intune 多方會議」',
    standing: 'Teams「Intune 支援」團隊「跨層聯繫」頻道',
    articlePlace: 'MyIT 知識庫的「裝置」分類；先發布英文版，5 個工作天內發布其他語言版本',
    majorLead: '當班地區的重大事件經理（由服務台轉接）',
    majorPlace: 'MyIT 狀態頁，以及三地專線的語音公告',
  },
};
