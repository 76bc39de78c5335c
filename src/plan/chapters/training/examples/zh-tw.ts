import type { Texts } from './en';

export const texts: Texts = {
  small: {
    trainers: '許雅雯（衡日資訊）；禾沐特有的環境由林佳穎說明',
    teamMust: '依使用者說明文件完成兩種平台的註冊，並能寫出讓衡日資訊不必再追問的轉交紀錄',
    partnerMust: '熟悉本公司租用戶的設定與命名規則，並依雙重核准程序抹除裝置',
    sessions: {
      team: '資訊課：支援公司裝置',
      partner: '衡日資訊工程師：認識禾沐的環境',
      room: '總公司三樓會議室',
      online: 'Teams 會議，連結附於會議邀請',
    },
    ownLab: '查出 Apple 推播憑證的到期日，以及其帳戶使用的信箱',
    materials: 'SharePoint 網站「資訊服務」的「Intune 訓練」文件庫',
  },

  medium: {
    trainers: '劉彥廷（端點小組）、張志豪與吳怡君（服務台主管）',
    must: {
      trainers: '獨立授課並帶領實作（兩位主管計入此列，不計入第 1 層）',
      tier1: '分辨公司裝置與個人裝置，並選用正確的文章',
      tier2:
        '比對正常裝置與異常裝置的指派，並說明相關設定由 Intune 還是 Configuration Manager 管理',
      tier3: '某個階段出問題時，於 30 分鐘內將工作負載切換回 Configuration Manager',
    },
    coManagement: '共同管理：哪些設定由哪個工具管理',
    sessions: {
      endpoint: '端點小組：根本原因與復原',
      leads: '現場支援小組與服務台主管',
      deskA: '服務台 A 組（8 人）',
      deskB: '服務台 B 組（8 人）',
      catchUp: '補課（當班或請假者）',
      room: '總公司第二訓練教室',
      online: 'Teams 會議，連結附於會議邀請',
    },
    ownLab: '移除個人手機上的公司資料（淘汰），並確認私人照片仍在',
    materials: 'Teams「資訊支援」團隊「Intune 訓練」頻道的「檔案」索引標籤',
  },

  large: {
    trainers: '周柏翰與三位端點工程師；Quillon 的十位主管與第 2 層的兩位主管',
    must: {
      trainers: '獨立授課（12 位主管計入此列，不計入所屬層級）',
      tier1: '依文章完成每個平台的註冊，並寫出讓第 2 層能立即接手的轉交紀錄',
      tier2: '判讀五種平台的記錄檔，並能以書面將服務單轉交給另一地區',
      tier3: '復原原則變更，並能在夜間向 Microsoft 開重大案件',
    },
    sessions: {
      engineers: '端點工程小組與值班工程師',
      leadsWest: '歐美支援主管',
      leadsEast: '亞太支援主管',
      europe: '歐美現場支援小組',
      asia: '亞太現場支援小組',
      desk: (group) => `服務台第 ${group} 組`,
      online: 'Teams 會議，連結附於會議邀請',
      gdansk: 'Quillon 格但斯克中心',
      cebu: 'Quillon 宿霧中心',
      merida: 'Quillon 梅里達中心',
    },
    ownLab: '註冊一台 Linux 工作站，並查看其合規狀態',
    materials: 'Teams「Intune 支援」團隊「訓練」頻道；Quillon 學員已可存取',
  },
};
