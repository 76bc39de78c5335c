import type { AccessFindings } from './en';

export const findings: AccessFindings = {
  noApproval: {
    looksFor: '승인 없이 사용 중지, 초기화, 삭제를 할 수 있는 경우',
    title: (act) => `승인 없이 실행할 수 있는 작업이 있습니다: ${act}.`,
    reason:
      '실수로 한 번만 눌러도 데이터를 되살릴 수 없게 됩니다. 다른 관리자의 승인을 받도록 Intune에서 설정할 수 있으므로 승인 담당을 정하십시오.',
  },
  selfApproval: {
    looksFor: '실행하는 쪽에서 다른 사람을 거치지 않고 스스로 승인하는 경우',
    title: (party, act) => `${party} 한 곳에서 실행과 승인을 모두 맡고 있습니다: ${act}.`,
    reason:
      '다른 사람이 승인해야 의미가 있으므로, 승인 담당을 바꾸거나 승인하는 쪽의 실행 권한을 없애십시오. 팀이 두 명 이상이라면 ‘같은 팀의 다른 사람이 승인’을 조건에 추가해도 됩니다.',
  },
  firstLineDeletes: {
    looksFor: '조사는 상위 계층에서 하는데 계층 1이 디바이스 레코드를 삭제할 수 있는 경우',
    title: '계층 1에서 디바이스 레코드를 삭제할 수 있습니다.',
    reason:
      '삭제는 단순한 정리가 아닙니다. Windows와 Apple 디바이스는 사용 중지되고, 회사 소유 Android 디바이스는 초기화되며, Microsoft Entra에 조인된 PC에서는 BitLocker 보호가 일시 중단됩니다. 계층 3에서 다른 사람의 승인을 받아 처리하게 하십시오.',
  },
  noIdentity: {
    looksFor: '본인 확인 없이 복구 키나 암호를 다루는 경우',
    title: (act) => `본인 확인 없이 실행할 수 있는 작업이 있습니다: ${act}.`,
    reason: '이름만 아는 외부인이 디바이스에 접근할 수 있으므로, 조건에 본인 확인을 추가하십시오.',
  },
  roleTooWide: {
    looksFor: '기술 지원팀 운영자 역할의 권한이 계획서보다 넓은 경우',
    title: (party, acts) =>
      `${party}의 기술 지원팀 운영자 역할로는 계획서에 없는 작업까지 할 수 있습니다: ${acts}.`,
    reason:
      '이 기본 제공 역할에는 초기화, 사용 중지, 앱 할당이 들어 있습니다. 이 권한을 뺀 사용자 지정 역할을 쓰거나 작업별 권한을 고치십시오.',
  },
  noKeyRole: {
    looksFor: '복구 키를 다루기로 했지만 키를 볼 수 있는 역할이 없는 경우',
    title: (party) => `${party}의 역할로는 BitLocker 복구 키를 볼 수 없습니다.`,
    reason:
      'Intune 역할만으로는 부족하며, 기술 지원팀 관리자나 클라우드 디바이스 관리자 같은 Microsoft Entra 역할이 필요합니다. 키를 볼 때마다 감사 기록이 남습니다.',
  },
  noDecision: {
    looksFor: '분실한 디바이스를 초기화할지 결정하는 단계가 없는 경우',
    title: '분실한 디바이스를 초기화할지 결정하는 단계가 없습니다.',
    reason: '야간에 결정할 사람을 찾아다니지 않도록, 이 단계를 추가하고 담당을 정하십시오.',
  },
  dutyNotAllowed: {
    looksFor: '담당 업무에 필요한 작업이 그 계층에 허용되지 않은 경우',
    title: (party, duty) =>
      `${party}의 담당 업무인 ‘${duty}’에 필요한 작업이 허용되어 있지 않습니다.`,
    reason:
      '이런 문의를 매번 다른 곳으로 넘겨야 합니다. 작업을 허용하거나, 허용된 계층에 업무를 맡기십시오.',
  },
  roleLacking: {
    looksFor: '계층의 역할만으로는 담당 업무에 필요한 권한이 부족한 경우',
    title: (party, duty) => `${party}의 역할로는 ‘${duty}’에 필요한 권한이 부족합니다.`,
    reason:
      '장애가 난 뒤에야 알게 될 수 있습니다. 필요한 권한이 있는 역할을 추가하거나 업무를 다른 계층에 맡기십시오.',
  },
  accessUnstaffed: {
    looksFor: '작업을 실행하거나 승인하거나 처리하기로 한 계층에 팀이 없는 경우',
    title: (party) => `‘권한과 제한’에 나오는 계층에 팀이 없습니다: ${party}.`,
    reason: '실행하거나 승인할 사람이 없으므로, 이 계층에 팀을 추가하거나 담당을 바꾸십시오.',
  },
  wipeTwoOwners: {
    looksFor: '초기화 승인 담당이 작업별 권한과 계층별 담당 업무에서 서로 다른 경우',
    title: (approver, tiers) =>
      `초기화 승인 담당이 두 곳에서 다릅니다(작업별 권한: ‘${approver}’, 계층별 담당 업무: ‘${tiers}’).`,
    reason:
      '야간에 연락을 받은 쪽이 상대에게 미루게 됩니다. 두 곳의 승인 담당을 똑같이 맞추십시오.',
  },
};
