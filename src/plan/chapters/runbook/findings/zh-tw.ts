import type { RunbookFindings } from './en';

export const findings: RunbookFindings = {
  tierMissing: {
    looksFor: '常見問題交給沒有小組的層級。',
    title: (party) => `問題清單有問題交給「${party}」，但計畫裡沒有這一層的小組。`,
    reason: '這些問題將沒有人處理。請加入這一層，或改由其他層級處理。',
  },
  platformUncovered: {
    looksFor: '問題清單沒有任何與某個平台有關的問題。',
    title: (platforms) => `問題清單沒有任何與 ${platforms} 有關的問題。`,
    reason: '計畫涵蓋這些平台，使用者就會回報相關問題。請加入預期會遇到的問題。',
  },
  pushUnwatched: {
    looksFor: '計畫包含 Apple 裝置，卻沒有列出 Apple MDM 推播憑證。',
    title: '「憑證與權杖」沒有列出 Apple MDM 推播憑證。',
    reason:
      '推播憑證一過期，Intune 就無法管理 iPhone、iPad 和 Mac。請加入這一項，並填寫到期日、帳戶和更新負責人。',
  },
  expired: {
    looksFor: '憑證或權杖已經過期。',
    title: (name, day) => `「${name}」的到期日（${day}）已經過了。`,
    reason: '到期日早於計畫日期。請立即更新；已經更新的話，請填寫新的到期日。',
  },
  expiresUnowned: {
    looksFor: '憑證或權杖在正式導入首日之前到期，卻沒有更新負責人。',
    title: (name, day) => `「${name}」將在正式導入首日之前（${day}）到期，但沒有更新負責人。`,
    reason: '這一項在準備或試行期間就會過期。請指定更新負責人。',
  },
  articleLate: {
    looksFor: '知識文章的完成日晚於使用者需要用到的日子。',
    title: (count) => `有 ${count} 篇知識文章來不及在使用者需要之前完成。`,
    reason:
      '註冊相關的文章在試行開始時就要用，其他文章在正式導入首日要用。請把完成日提前，沒有填完成日的請補上。',
  },
  expiresInRollout: {
    looksFor: '憑證或權杖在導入期間到期，卻沒有更新負責人，或沒有設定提醒。',
    title: (name, day) => `「${name}」將在導入期間（${day}）到期，但不一定有人會注意到。`,
    reason:
      '一旦過期，相關作業會全面停擺，例如無法再註冊 Apple 裝置。請指定更新負責人，並在「提醒設定位置」寫明不只一個人看得到的地方。',
  },
  articleUnwritten: {
    looksFor: '待撰寫的文章有些有撰寫人，有些卻沒有。',
    title: (articles) => `有 ${articles.shown} 篇待撰寫的知識文章沒有撰寫人。`,
    reason:
      '沒有指定撰寫人的文章，到時候就不會有人寫。請逐篇指定撰寫人，或在「支援流程」填寫文章撰寫者。',
  },
};
