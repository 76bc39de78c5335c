import type { AccessFindings } from './en';

export const findings: AccessFindings = {
  noApproval: {
    title: (act) => `승인 없이 실행할 수 있는 작업이 있습니다: ${act}.`,
    reason:
      '한 번만 잘못 눌러도 데이터를 되살릴 수 없습니다. 다른 관리자의 승인을 받도록 Intune에서 설정할 수 있으므로 승인 담당을 정하십시오.',
  },
  selfApproval: {
    title: (party, act) => `${party} 한 곳에서 실행과 승인을 모두 맡고 있습니다: ${act}.`,
    reason:
      '다른 사람이 승인해야 의미가 있으므로, 승인 담당을 바꾸거나 이 작업의 실행 권한에서 빼십시오.',
  },
  firstLineDeletes: {
    title: '계층 1에서 디바이스 레코드를 삭제할 수 있습니다.',
    reason:
      '삭제는 단순한 정리가 아닙니다. Windows와 Apple 디바이스는 사용 중지되고, 회사 소유 Android 디바이스는 초기화되며, Microsoft Entra에 조인된 PC에서는 BitLocker 보호가 일시 중단됩니다. 계층 2나 계층 3에서 승인을 받아 처리하게 하십시오.',
  },
  noIdentity: {
    title: (act) => `본인 확인 없이 실행할 수 있는 작업이 있습니다: ${act}.`,
    reason:
      '이름만 아는 외부인이 디바이스에 접근할 수 있으므로, 조건에 본인 확인을 추가하십시오.',
  },
  roleTooWide: {
    title: (party, acts) =>
      `${party}의 기술 지원팀 운영자 역할로는 계획서에 없는 작업까지 할 수 있습니다: ${acts}.`,
    reason:
      '이 기본 제공 역할에는 초기화, 사용 중지, 앱 할당이 들어 있습니다. 이 권한을 뺀 사용자 지정 역할을 쓰거나 작업별 권한을 고치십시오.',
  },
  noKeyRole: {
    title: (party) => `${party}의 역할로는 BitLocker 복구 키를 볼 수 없습니다.`,
    reason:
      'Intune 역할만으로는 부족하며, 기술 지원팀 관리자나 클라우드 디바이스 관리자 같은 Microsoft Entra 역할이 필요합니다. 키를 볼 때마다 감사 기록이 남습니다.',
  },
  noDecision: {
    title: '분실한 디바이스를 초기화할지 결정하는 단계가 없습니다.',
    reason: '야간에 결정할 사람을 찾아다니지 않도록, 이 단계를 추가하고 담당을 정하십시오.',
  },
};
