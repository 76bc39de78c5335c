import type { TrainingFindings } from './en';

const quoted = (party: string) => `「${party}」`;

export const findings: TrainingFindings = {
  trainedTooLate: {
    looksFor: '訓練場次排在正式導入首日當天或之後。',
    title: (session) => `訓練場次「${session}」沒有排在正式導入首日之前。`,
    reason: '這些人還沒受訓，就得開始支援使用者。請把這個場次提前。',
  },
  untrained: {
    looksFor: '受訓對象沒有任何場次可以參加。',
    title: (party) => `沒有為「${party}」安排訓練場次。`,
    reason: '這一層從第一天起就要處理問題。請新增場次，或在現有場次加入這一層。',
  },
  agendaLength: {
    looksFor: '議程短於 2 小時或長於 3 小時。',
    title: (length, audiences) =>
      audiences === null
        ? `議程全長 ${length}，不在建議的 2 到 3 小時範圍內。`
        : `${audiences(quoted)}的議程全長 ${length}，不在建議的 2 到 3 小時範圍內。`,
    reason:
      '2 到 3 小時的建議出自 Microsoft 較早的文件，包含講解與實作。請考慮調整各項目的時間長度。',
  },
  nothingFor: {
    looksFor: '某個受訓對象在議程裡沒有任何要參加的項目。',
    title: (audiences) => `議程裡沒有${audiences(quoted)}要參加的項目。`,
    reason: '這些人來上課，卻學不到東西。請為他們新增項目，或將其中一個項目改為所有人都參加。',
  },
  mixedSession: {
    looksFor: '同一場次的對象要參加的項目不同，以致場次超過 3 小時。',
    title: (session, length) =>
      `場次「${session}」全長 ${length}，因為同場的各對象要參加的項目不同。`,
    reason: '請把這些對象分到不同場次，或讓他們參加相同的項目。',
  },
  tierNotTrained: {
    looksFor: '某一層不是受訓對象，也沒有任何場次。',
    title: (tier) => `「${tier}」完全沒有安排訓練。`,
    reason: '這一層的人要到處理服務單時，才第一次接觸 Intune。請加入受訓對象，並安排場次。',
  },
  trainedAfterPilot: {
    looksFor: '某一層的第一場訓練，排在試行開始之後。',
    title: (tier, day) => `「${tier}」的第一場訓練在 ${day}，那時試行已經開始。`,
    reason: '試行使用者也會求助，而且會記得當時的經驗。請在試行開始之前辦第一場。',
  },
  trainerTwice: {
    looksFor: '同一位講師的兩個場次時間重疊。',
    title: (name, session) => `「${session}」開始時，講師還在另一個場次授課：${name}。`,
    reason: '依議程的總時間計算，兩場會重疊。請更改開始時間，或換一位講師。',
  },
  sessionClosed: {
    looksFor: '訓練排在沒有支援服務的日子。',
    title: (session) => `「${session}」排在沒有支援服務的日子。`,
    reason: '該上課的人當天都不上班，請改選其他日期。',
  },
  labsWithoutTime: {
    looksFor: '選了實作項目，議程卻沒有安排實作時間。',
    title: '選了實作項目，但議程裡沒有任何一段是實作。',
    reason: '議程沒有排的，最後就不會做。請安排實作時間，或把某一段改成實作。',
  },
  platformWithoutLab: {
    looksFor: '某個平台沒有註冊裝置的實作。',
    title: (platforms) => `實作項目沒有包含註冊以下平台的裝置：${platforms}。`,
    reason: '支援人員要到協助使用者時，才第一次看到這些平台的註冊畫面。請加上這些實作。',
  },
};
