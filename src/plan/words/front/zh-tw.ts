import { spacedName } from '../spacedName';
import type { FrontMessages } from './en';

export const front: FrontMessages = {
  control: {
    item: '文件資訊',
    details: '內容',
    dated: (version, date) => [version, '，', date],
    changesBy: (name) => ['各版本都由同一人修訂：', name, '。'],
  },
  contents: '目錄',
  calls: {
    heading: '聯絡窗口',
    intro: (zone) =>
      `請將本頁列印出來，張貼在支援人員看得到的地方。${zone === null ? '' : `未另外註明時，時間均以${spacedName(zone)}為準。`}`,
    need: '事由',
    who: '找誰',
    contact: '聯絡方式',
    hours: '服務時間',
    users: '使用者需要協助',
    lost: '裝置遺失或遭竊',
    urgent: '工作停擺',
    escalate: (tier) => `呈報給${tier}`,
    declare: '宣告重大事件',
    lead: '主導重大事件',
    cases: '向 Microsoft 開案',
    night: '服務時間外的重大案件',
    wipe: '核准抹除裝置',
    deputy: '代為核准（核准者不在時）',
    pause: '暫停導入',
    emergency: '使用緊急帳戶',
    tier: (tier, teams) => [tier, '：', teams],
    role: (role, name) => [role, '（', name, '）'],
    person: (name, role, standIn) => [
      name,
      ...(role === undefined ? [] : ['，', role]),
      ...(standIn === undefined ? [] : ['（代理人：', standIn, '）']),
    ],
  },
};
