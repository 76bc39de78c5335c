import type { Texts } from './en';

export const texts: Texts = {
  small: {
    licenceGroup: '確認使用者在「M365 員工」群組中，授權由這個群組指派。',
    articles: {
      recoveryKey: '解決方法：查詢 BitLocker 金鑰',
      lost: '解決方法：手機或筆電遺失',
    },
    own: {
      issue: '產線 iPad 的衛生檢查應用程式每次都要重新登入',
      checks:
        '確認應用程式是從公司入口網站安裝，而不是從 App Store 安裝。\n詢問是否有其他同事共用同一台 iPad。',
    },
    appleAccount: 'Apple ID mdm@example.com（資訊課的共用信箱，許雅雯也能開啟）',
    reminders: '共用行事曆「資訊課日程」，衡日資訊也看得到',
  },

  medium: {
    licenceRequest: '沒有授權時，向身分識別小組提出申請。',
    depotWifi: '在物流中心，與同一出貨口的另一台掃描器比較。',
    articles: {
      mfa: '文章 2017：在新手機上登記 MFA',
      recoveryKey: '文章 1188：BitLocker 修復金鑰',
      passcode: '文章 2031：忘記裝置密碼',
    },
    own: {
      issue: '裝置已在某個階段移轉至 Intune，卻仍顯示由 Configuration Manager 管理',
      checks:
        '在「疑難排解 + 支援」查看「Managed by」（管理者）。\n請使用者重新啟動裝置，一小時後再查看。',
    },
    accounts: {
      apple: 'Apple ID apple-mdm@example.com（端點小組的共用信箱）',
      google: 'Google 帳戶 android-mdm@example.com，密碼存於小組的密碼保管庫',
      certificates: '共用信箱 certificates@example.com',
    },
    depotCertificate: '物流中心 Wi-Fi 的根憑證',
    reminders: '「端點小組」佇列的定期服務單（到期前 90、60、30 天）',
  },

  large: {
    licenceRequest: '沒有授權時，在 MyIT 提出「Intune 授權」申請。',
    gateway: '在狀態頁確認該地區的 VPN 閘道是否正常。',
    lostAtNight: '第 2 層兩個小組的服務時間以外，請撥分機 77999 聯絡端點值班工程師。',
    articles: {
      mfa: 'KB0012017（六種語言）',
      recoveryKey: 'KB0011188（六種語言）',
      passcode: 'KB0012031（六種語言）',
      lost: 'KB0010044（六種語言）',
    },
    own: {
      issue: 'Linux 工作站更新核心之後顯示不合規',
      checks: '確認使用者在更新之後登入過 Intune 應用程式。\n確認發行版的版本符合合規原則。',
    },
    accounts: {
      apple: 'Apple ID apple-mdm@example.com（端點工程小組的共用信箱）',
      google: 'Google 帳戶 android-mdm@example.com，密碼存於值班工程師的密碼保管庫',
      connector: '服務帳戶 svc-mdm，警告寄到 endpoint-alerts@example.com',
    },
    reminders: 'MyIT 指派給端點工程小組的定期工作（到期前 60、45、14 天）',
  },
};
