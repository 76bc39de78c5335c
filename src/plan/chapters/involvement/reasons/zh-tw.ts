import type { InvolvementReasons } from './en';

export const reasons: InvolvementReasons = {
  why: {
    steps:
      'Microsoft 建議讓支援人員參與規劃與試行。這些事項取自我們的檢查清單，由誰負責，只有您知道。',
    due: '從試行開始日或正式導入首日起算週數，並避開週末（以週一至週五為工作天）。週數是我們的經驗值。',
    pilotSeats: '每個平台兩位支援人員，人手不足時有幾位算幾位。這是我們的經驗值。',
    ownDevices: '使用者可以註冊的每個平台，支援人員都應該先親自註冊過。',
    feedbackChannels: '趨勢會議和服務單標籤都是現成的，所以不必另外準備工具。',
    feedbackFrequency: '每週一次，在趨勢會議上討論。',
  },
};
