import type { Texts } from './en';

export const texts: Texts = {
  small: {
    wipe: '另須經衡日資訊第二位工程師核准；林佳穎不在時，由蔡明哲代為核准',
    teamRole: '比照技術支援中心操作員，另加刪除權限，但不含抹除、指派應用程式與補救措施',
    ownerRole: '僅用於在 Intune 核准申請，以及向 Microsoft 開案；蔡明哲也能代為核准申請',
    partnerRole: 'Intune 系統管理員僅兩位工程師可以啟用，且每次只用於一項變更',
    atNight:
      '本公司服務時間以外，由值班專線受理通報並鎖定裝置（Windows 電腦則封鎖使用者登入）；其他步驟的時限從資訊課恢復服務時起算',
    emergencyPlace: '總公司財務部保險箱內的密封信封',
  },

  medium: {
    wipe: '服務時間以外，由端點小組的值班工程師決定，經資安監控中心核准後抹除',
    workload: '將共同管理的工作負載切換至 Intune 或切換回去',
    workplaceRole: '各據點人員只看得到所屬地區的裝置（範圍標籤）',
    endpointRole: 'Intune 系統管理員每次只為一項變更啟用，並須填寫原因',
    controlRoomRole: '僅限遠端鎖定、遺失模式、封鎖使用者登入，以及在服務時間以外核准抹除',
    approverRole: '僅用於在 Intune 核准申請',
    atNight:
      '服務時間以外，由資安監控中心受理通報、鎖定裝置（Windows 電腦則封鎖使用者登入），並開服務單留給服務台；裝置可能存有敏感資料時，立即撥 5529 通知端點小組的值班工程師，否則其他步驟的時限從服務台恢復服務時起算',
    emergencyPlace: '總公司機房保險箱；鑰匙由總公司警衛室保管，取用須登記',
  },

  large: {
    wipe: '第 2 層兩個小組的服務時間以外，由端點值班工程師抹除，並由資安小組核准',
    change: '值班工程師在夜間只能復原變更',
    deskRole: 'Quillon 人員使用本集團租用戶的帳戶，並從本集團的雲端電腦登入，看不到修復金鑰',
    regionRole: '各小組只看得到所屬地區的裝置（範圍標籤）',
    engineerRole: 'Intune 系統管理員每次只為一項變更啟用，並須填寫原因',
    leadRole: '僅用於在 Intune 核准申請',
    securityRole: '查閱稽核資料，並於夜間核准抹除',
    atNight: '第 2 層兩個小組的服務時間以外，由端點值班工程師執行資安小組已核准的動作',
    emergencyPlace: '資安小組的密碼保管系統，須由兩人一起開啟',
  },
};
