import type { TrainingReasons } from './en';

export const reasons: TrainingReasons = {
  why: {
    direct: '受訓人數在 30 人以內時，端點小組一輪就能教完。這個門檻是我們的經驗值。',
    mixed:
      '受訓人數超過 30 人時，由支援主管訓練第 1 層，其餘由端點小組訓練。這個門檻是我們的經驗值。',
    audiences: '每一層學到夠用為止，不必更多。人數取自各層的當班人數。',
    agenda:
      '五個項目來自 Microsoft，2 到 3 小時是 Microsoft 較早的建議，各項目的分鐘數則是我們的建議。',
    agendas:
      '訓練要符合層級，所以除了人人都需要的項目之外，其他項目都依各層的工作安排。各項目的分鐘數是我們的建議，每一層的總長度都在 Microsoft 較早的文件建議的 2 到 3 小時之內。',
    sessions:
      '每組最多 12 人，人人才有機會動手實作。每層最多安排十組，其餘請自行安排。這些上限是我們的經驗值。',
    sessionDays:
      '從試行開始日往回推算工作天（週一至週五）。最後一場大約在試行前一週，缺席的人還來得及補課。每場都在服務時間開始後一小時開始。',
    labs: '先動手註冊每個平台的裝置，再練習第 1 層最常遇到的狀況。',
    materials: '少了這些，實作就做不成。',
    checks: '三項小檢查：實作、可以查閱所有文章的小測驗，以及最初幾張真正的服務單。',
    refresh: '每 6 個月一次是我們的經驗值，但 Intune 本身的變動比這更頻繁。',
  },

  session: {
    everybody: '所有支援人員',
    tier: (tier) => `第 ${tier} 層`,
    group: (tier, group) => `第 ${tier} 層，第 ${group} 組`,
  },
};
