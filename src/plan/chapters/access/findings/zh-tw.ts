import type { AccessFindings } from './en';

export const findings: AccessFindings = {
  noApproval: {
    title: (act) => `不必任何人核准就能執行：${act}。`,
    reason:
      '按錯一次，資料就救不回來。請指定核准者；Intune 也可以設定成須由第二位系統管理員核准。',
  },
  selfApproval: {
    title: (party, act) => `「${party}」核准自己執行的操作：${act}。`,
    reason: '由別人核准才有意義。請改選其他核准者，或不開放這一方執行。',
  },
  firstLineDeletes: {
    title: '第 1 層可以刪除裝置紀錄。',
    reason:
      '刪除不只是整理清單：Windows 與 Apple 裝置會同時淘汰，公司擁有的 Android 裝置會遭抹除，已加入 Microsoft Entra 的電腦還會暫停 BitLocker。請交給第 2 層或第 3 層，並且要經過核准。',
  },
  noIdentity: {
    title: (act) => `不必核對身分就能執行：${act}。`,
    reason: '陌生人只要報得出姓名，就可能騙過支援人員。請在條件中加入身分核對。',
  },
  roleTooWide: {
    title: (party, acts) => `技術支援中心操作員角色讓「${party}」做得到計畫不允許的事：${acts}。`,
    reason:
      '這個內建角色包含抹除、淘汰和指派應用程式。請改用不含這些權限的自訂角色，或調整操作項目。',
  },
  noKeyRole: {
    title: (party) => `「${party}」的角色看不到 BitLocker 修復金鑰。`,
    reason:
      '光有 Intune 角色不夠，還要有 Microsoft Entra 的角色，例如服務台系統管理員或雲端裝置系統管理員。每次檢視都會留下稽核紀錄。',
  },
  noDecision: {
    title: '沒有人決定是否抹除遺失的裝置。',
    reason: '請加入這個步驟並指定由誰決定，免得半夜還要到處找人。',
  },
};
