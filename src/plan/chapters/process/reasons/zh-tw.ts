import type { ProcessReasons } from './en';

export const reasons: ProcessReasons = {
  why: {
    intake:
      '多數組織有兩個管道就夠了：入口網站什麼都收，電話處理不能等的事。網址和號碼只有您知道。',
    contactOwner: '由同一方與使用者聯絡，使用者就不必重複說明問題。',
    steps: '步驟取自 Microsoft 的範例，並配合您的各層調整。解決方法循著服務單上來的路徑送回去。',
    fixReturn: '測試過、寫下來、也經使用者確認的解決方法，不必再找第二次。',
    noBridge: '只有一兩個人時，不需要開多方會議。',
    bridge: '第一批使用者註冊時，各層都在同一個會議上，可以更快找到原因。',
    bridgeAt: '開始有人接聽後一小時，這時已知道最早出現的問題。',
    bridgeLength: '半小時是我們的建議。第一天請開久一點。',
    bridgeAttendees: '每層一人，加上能喊停某個階段的導入負責人。',
    bridgeExit: '這些跡象表示一切已回到常態，會議要不要結束，有事實可以依據。',
    bridgeEnd: '正式導入第一天起四週後，決定會議是否繼續。這是我們的經驗值。',
    zone: '計畫的時區。',
    meetings: '每天一次短會談新問題，每週一次較長的會議談重複出現的問題。時間與長度是我們的建議。',
    oneMeeting: '只有一兩個人時，每週和導入負責人開一次會就夠了。時間與長度是我們的建議。',
    articleWhen: '在這些時候寫文章，最能減少服務單。',
    articleAuthor: '解決問題的人最清楚步驟。',
    articleReviewer: '沒有參與撰寫的人，才看得出少了什麼。',
    articleDays: '趁記憶猶新，在 2 個工作天內發布。這是我們的經驗值。',
    majorTriggers: '都是人人看得到的事實，第一個小時不必有人費心判斷。',
    majorDeclares: '能修改設定的那一層，也能阻止問題擴大。',
    majorUpdate: '就算沒有新消息，也每小時更新一次。這是我們的建議。',
  },
};
