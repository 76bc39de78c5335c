import type { Texts } from './en';

export const texts: Texts = {
  small: {
    feedbackPlace: 'Teams「Intune 導入」頻道；於趨勢會議一併檢視',
  },

  medium: {
    depotStep: '司機註冊手機時，到桃園物流中心現場協助一個上午',
    feedbackPlace: 'Teams「資訊支援」團隊「Intune 意見回饋」頻道；服務單加上「intune-rollout」標籤',
  },

  large: {
    accessStep: '確認 Quillon 的服務台人員能以權限受限的第 1 層角色登入本集團租用戶',
    feedbackPlace: 'Teams「Intune 支援」團隊「意見回饋」頻道；服務單加上「intune-rollout」標籤',
  },
};
