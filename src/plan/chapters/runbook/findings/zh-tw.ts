import type { RunbookFindings } from './en';

export const findings: RunbookFindings = {
  tierMissing: {
    looksFor: '常見問題交給一個沒有小組的層級。',
    title: (party) => `問題清單需要「${party}」，但計畫裡沒有這一層的小組。`,
    reason: '這些問題將沒有人處理。請加入這一層，或改由其他層處理。',
  },
  platformUncovered: {
    looksFor: '清單上沒有任何問題與某個平台有關。',
    title: (platforms) => `清單上沒有任何問題與 ${platforms} 有關。`,
    reason: '計畫既然涵蓋這些平台，使用者就會回報相關問題。請加入預期會遇到的問題。',
  },
  pushUnwatched: {
    looksFor: '有 Apple 裝置，清單上卻沒有 Apple 推播憑證。',
    title: '憑證與權杖中沒有 Apple 推播憑證。',
    reason:
      '推播憑證一過期，Intune 就無法管理 iPhone、iPad 和 Mac。請加入這一項，並填寫到期日、帳戶和更新負責人。',
  },
  expired: {
    looksFor: '憑證或權杖已經過期。',
    title: (name, day) => `「${name}」的到期日（${day}）已經過了。`,
    reason: '這一天早於計畫日期。請填寫新的到期日，或立即更新。',
  },
  expiresUnowned: {
    looksFor: '憑證或權杖在正式導入前到期，卻沒有人負責更新。',
    title: (name, day) => `「${name}」將在正式導入首日之前（${day}）到期，但沒有更新負責人。`,
    reason: '準備或試行期間就會過期。請指定由誰更新。',
  },
  articleLate: {
    looksFor: '知識文章的完成期限晚於使用者需要的時候。',
    title: (count) => `有 ${count} 篇知識文章趕不上第一批需要的使用者。`,
    reason:
      '註冊相關的文章在試行開始時就要用，其他文章在正式導入首日要用。請把日期提前，沒有日期的請補上。',
  },
  expiresInRollout: {
    looksFor: '憑證或權杖在導入期間到期，卻沒有負責更新的人，或沒有提醒。',
    title: (name, day) => `「${name}」在導入期間的 ${day}到期，但不一定有人會注意到。`,
    reason:
      '憑證一過期，所有人都無法註冊。請指定負責更新的人，並寫明提醒會送到哪個多人看得到的地方。',
  },
  articleUnwritten: {
    looksFor: '有些待寫文章有作者，有些卻沒有人寫。',
    title: (articles) => `有 ${articles.shown} 篇待寫的知識文章沒有作者。`,
    reason: '沒有指定人寫，到時候就不會有。請逐篇指定作者，或在「支援流程」寫明由誰撰寫。',
  },
};
