import type { Texts } from './en';

export const texts: Texts = {
  small: {
    contractPlace: 'SharePoint 網站「資訊服務」的「合約」文件庫',
    manager: '方志明（衡日資訊服務經理），0800-XXX-125',
    devices: { name: '衡日資訊', reach: '支援專線 0800-XXX-120' },
    apple: '號碼記在資訊課筆記本的「Apple Business」頁',
    carrier: { name: '海澄電信', reach: '企業客服 0800-XXX-144' },
    app: { name: '沐光資訊（進銷存系統）', reach: '廠商入口網站，帳號存放於資訊課保管箱' },
  },

  medium: {
    contractPlace: '合約清冊的「Microsoft 365」項目，端點小組留有副本',
    secondOpener: '謝佩珊，或端點小組的值班工程師',
    nightReach: '端點小組值班分機 5529',
    devices: { name: '昕川電腦', reach: '報修入口網站，客戶編號見合約清冊' },
    apple: '電話記在憑證到期行事曆，接通後請轉企業支援',
    carrier: { name: '海澄電信', reach: '企業專線 0800-XXX-570' },
    network: { name: '遠嶺網路', reach: '服務專線 0800-XXX-575，24 小時' },
    scanners: {
      what: '物流中心的手持掃描器',
      name: '拓詮條碼',
      reach: '維修專線 0800-XXX-580，請先備妥序號',
    },
  },

  large: {
    contractPlace: '合約清冊的「Microsoft Unified」項目，存取編號列於值班手冊',
    secondOpener: '孫立恆（端點工程小組）',
    dutyOpener: '端點值班工程師（六位皆可）',
    nightReach: '端點值班專線，分機 77999',
    manager: '本集團在 Microsoft 的客戶成功經理',
    devices: '合作夥伴入口網站，合約編號見合約清冊',
    apple: '企業支援，電話與客戶編號列於值班手冊',
    carrier: { name: 'Telvanta（三地共用）', reach: '企業窗口，分機 77610' },
    network: '服務專線，分機 77620，24 小時',
    security: '資安小組的入口網站，「端點」佇列',
  },
};
