import type { Texts } from './en';

export const texts: Texts = {
  small: {
    tiers: {
      pages: '內部網站的裝置自助專區',
      pagesOwner: '由陳冠宇維護內容，並在每個階段開始前檢查一次',
      lostDevice: '裝置遺失或遭竊：請立即來電，不要只寫信',
      team: '資訊課（林佳穎、陳冠宇）',
      teamAbsent: '資訊課兩人都不在：電話轉接至衡日資訊',
      partner: '衡日資訊',
      partnerContact: '支援專線 0800-XXX-120；晚上與週末請撥值班專線 0800-XXX-123',
      partnerAlso:
        '在本公司服務時間以外接聽值班專線並鎖定遺失的裝置（Windows 電腦則封鎖使用者登入）；抹除裝置另須林佳穎核准，林佳穎不在時由蔡明哲核准',
      microsoft: 'Microsoft 支援服務',
      microsoftContact: 'Intune 系統管理中心的「說明及支援」；衡日資訊的工程師具備開案所需的角色',
    },
  },

  medium: {
    tiers: {
      pages: '服務入口網站的說明專區',
      pagesOwner: '由服務台吳怡君負責維護專區內容',
      desk: '服務台',
      wrongAuthority: '裝置已在某個階段移轉至 Intune，卻仍顯示由 Configuration Manager 管理',
      workplace: '現場支援小組',
      workplaceContact: '分機 5510；不急的問題請至 Teams「裝置支援」頻道',
      clientHealth: '檢查並修復 Configuration Manager 用戶端',
      endpoint: '端點小組',
      endpointContact: '分機 5520；服務時間外請撥值班分機 5529，僅供服務台與資安監控中心使用',
      workloads:
        '將工作負載從 Configuration Manager 移轉至 Intune\n服務時間外安排一位工程師值班，僅處理重大事件與遺失的裝置',
      microsoft: 'Microsoft 支援服務',
      microsoftContact: 'Intune 系統管理中心的「說明及支援」；僅端點小組具備開案所需的角色',
    },
  },

  large: {
    tiers: {
      portal: '自助服務入口網站「MyIT」',
      portalOwner: '內容由 Quillon 維護；每次變更都須經第 2 層核准',
      desk: 'Quillon Services 服務台',
      deskTrigger:
        '需要抹除裝置：服務台可以鎖定裝置，但沒有抹除或淘汰的權限\n第 2 層兩個小組的服務時間以外，發生重大事件或裝置遺失：直接聯絡端點值班工程師',
      europe: '歐美現場支援小組',
      europeContact: '分機 77200；Teams「Intune 支援」團隊「第 2 層歐美」頻道',
      europeAlso: '分兩班輪值；晚班（13:00–22:00）支援美洲至紐約時間 16:00',
      asia: '亞太現場支援小組',
      asiaContact: '分機 78200；Teams「Intune 支援」團隊「第 2 層亞太」頻道',
      asiaAlso: '每個工作天 07:30 依歐美晚班的轉交紀錄，接手造成工作停擺而尚未結案的服務單',
      endpoint: '端點工程小組',
      endpointContact: '分機 77300；Teams「Intune 支援」團隊「第 3 層」頻道',
      otherSupplier: '問題出在其他廠商的裝置、VPN 或應用程式：先向該廠商開案',
      duty: '端點值班工程師（六位地區工程師輪值）',
      dutyContact: '值班專線，分機 77999',
      dutyLimit:
        '在端點工程小組的服務時間以外，僅處理重大事件與遺失的裝置\n夜間只復原變更，不進行新的變更',
      microsoft: 'Microsoft 支援服務（Unified 合約）',
      microsoftContact: 'Intune 系統管理中心的「說明及支援」；重大案件以電話開案，號碼列於值班手冊',
    },
    contractActivity: '管理 Quillon 合約',
  },
};
