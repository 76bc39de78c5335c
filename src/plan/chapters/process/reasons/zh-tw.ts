import type { ProcessReasons } from './en';

export const reasons: ProcessReasons = {
  why: {
    intake:
      '多數組織有兩個管道就夠了：入口網站什麼問題都收，電話留給不能等的事。網址和號碼只有您知道。',
    contactOwner: '由同一方與使用者聯絡，使用者就不必重複說明問題。',
    steps: '步驟取自 Microsoft 的範例，並配合您的各層調整。服務單怎麼上來，解決方法就怎麼傳回去。',
    fixReturn: '解決方法測試過、寫下來，也經使用者確認，就不必再找第二次。',
    noBridge: '只有一兩個人時，不需要開多方會議。',
    bridge: '第一批使用者註冊時，各層都在同一場會議上，可以更快找到原因。',
    bridgeAt: '服務時間開始後一小時，這時當天最早的問題都已經回報了。',
    bridgeLength: '半小時是我們的建議。第一天請開久一點。',
    bridgeAttendees: '每層一人，再加上有權喊停某個階段的導入負責人。',
    bridgeExit: '出現這些跡象，就表示支援工作已回到常態，會議要不要結束也有事實可以依據。',
    bridgeEnd: '從正式導入首日算起滿四週時，決定會議是否繼續。這是我們的經驗值。',
    zone: '取自計畫的時區。',
    meetings:
      '每天開一次短會談新問題，每週開一次較長的會議談重複出現的問題。時間與長度是我們的建議。',
    oneMeeting: '只有一兩個人時，每週和導入負責人開一次會就夠了。時間與長度是我們的建議。',
    articleWhen: '在這些時候寫文章，最能減少服務單。',
    articleAuthor: '解決問題的人最清楚步驟。',
    articleReviewer: '沒有參與撰寫的人，才看得出少了什麼。',
    articleDays: '趁記憶猶新，在 2 個工作天內發布。這是我們的經驗值。',
    majorTriggers: '這些情況人人都看得到，所以第一個小時不必有人費心判斷。',
    majorDeclares: '能修改設定的那一層，也能阻止問題擴大。',
    majorUpdate: '我們建議每小時更新一次，就算沒有新消息也一樣。',
  },
};
