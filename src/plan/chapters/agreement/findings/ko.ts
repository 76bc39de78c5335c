import type { AgreementFindings } from './en';

export const findings: AgreementFindings = {
  riskWithoutAction: {
    looksFor: '대응 방안이 없는 리스크가 있는 경우',
    title: (risk) => `‘${risk}’ 리스크에 대한 대응 방안이 없습니다.`,
    reason: '어떻게 대응할지 선택하십시오. 리스크를 감수하기로 했다면 그렇게 적어 두면 됩니다.',
  },
  riskTooLate: {
    looksFor: '영향이 큰 리스크의 대응 기한이 첫 프로덕션 단계 시작일과 같거나 더 늦은 경우',
    title: (risk) => `‘${risk}’ 리스크의 대응 기한이 첫 프로덕션 단계 시작일과 같거나 더 늦습니다.`,
    reason: '영향이 큰 리스크이므로, 많은 사용자가 등록하기 전에 대응을 마치십시오.',
  },
  openTooLate: {
    looksFor: '미결 사항의 결정 기한이 첫 프로덕션 단계 시작일과 같거나 더 늦은 경우',
    title: (question) =>
      `미결 사항 ‘${question}’의 결정 기한이 첫 프로덕션 단계 시작일과 같거나 더 늦습니다.`,
    reason: '그때까지는 지원 담당자마다 제각기 판단하게 되므로, 결정 기한을 앞당기십시오.',
  },
  reviewPast: {
    looksFor: '다음 검토일이 계획서 작성일보다 늦지 않은 경우',
    title: '다음 검토일이 계획서 작성일과 같거나 더 빠릅니다.',
    reason: '더 늦은 날짜를 선택하십시오. 방금 검토했다면 계획서 작성일을 고치면 됩니다.',
  },
  reviewAfterEnd: {
    looksFor: '다음 검토일이 롤아웃 완료일보다 늦은 경우',
    title: '다음 검토일이 롤아웃 완료일보다 늦습니다.',
    reason:
      '검토 결과를 이번 롤아웃에 반영할 수 없으므로, 초기 단계가 끝난 뒤의 날짜를 선택하십시오.',
  },
  tierNotTold: {
    looksFor: '계획서를 받지 못하는 계층이 있는 경우',
    title: (party) => `배포 대상에서 빠진 계층이 있습니다: ${party}.`,
    reason: '매일 이 계획서에 따라 일하는 사람들이므로 배포 대상에 추가하십시오.',
  },
  approvedByNobody: {
    looksFor: '승인된 계획서에 승인자가 없는 경우',
    title: '상태는 ‘승인됨’인데 승인자가 없습니다.',
    reason: '누가 승인했는지 알 수 있도록 승인자를 한 명 이상 추가하십시오.',
  },
  approvedUnsigned: {
    looksFor: '승인된 계획서에 서명하지 않은 사람이 있는 경우',
    title: (name) => `상태는 ‘승인됨’인데 서명하지 않은 승인자가 있습니다: ${name}.`,
    reason: '서명일을 입력하거나, 서명을 받을 때까지 상태를 ‘검토 중’으로 두십시오.',
  },
  signedNotApproved: {
    looksFor: '모두 서명했는데 상태가 ‘승인됨’이 아닌 경우',
    title: (status) => `모두 서명했는데 상태가 아직 ‘${status}’입니다.`,
    reason: '계획서가 확정되었음을 알 수 있도록 상태를 ‘승인됨’으로 바꾸십시오.',
  },
  versionNotLogged: {
    looksFor: '변경 이력에 현재 버전이 없는 경우',
    title: (version) => `변경 이력에 버전 ${version} 항목이 없습니다.`,
    reason: '이전 버전을 읽은 사람은 변경 이력에서 달라진 점을 찾으므로 항목을 추가하십시오.',
  },
  approvedBeforePilot: {
    looksFor: '파일럿 전에 승인하고 첫 프로덕션 단계 전에 다시 검토하지 않는 경우',
    title: '파일럿 전에 승인한 계획서를 프로덕션 단계 전에 다시 검토하는 일정이 없습니다.',
    reason:
      '파일럿으로 확인하기 전의 숫자는 가정일 뿐입니다. 다음 검토일을 파일럿 시작일과 첫 프로덕션 단계 시작일 사이로 정하십시오.',
  },
  signedOlder: {
    looksFor: '서명일이 계획서 작성일보다 30일 넘게 앞서는 경우',
    title: (name, day) => `${name} 님의 서명일(${day})이 계획서 작성일보다 30일 넘게 앞섭니다.`,
    reason:
      '이전 버전에 서명했을 가능성이 큽니다. 다시 서명을 받거나 날짜를 고치십시오. 30일은 이 가이드의 기준값입니다.',
  },
  ownerApprovesAlone: {
    looksFor: '계획서 담당자만 계획서를 승인하는 경우',
    title: (name) => `계획서 담당자인 ${name} 님이 유일한 승인자입니다.`,
    reason:
      '인력과 예산, 시간을 지원하겠다고 동의한 사람이 없습니다. 이를 결정할 수 있는 사람을 승인자로 추가하십시오.',
  },
  decisionOverdue: {
    looksFor: '계획서를 작성할 때 이미 결정 기한이 지난 미결 사항이 있는 경우',
    title: (question) => `미결 사항 ‘${question}’의 결정 기한이 이미 지났습니다.`,
    reason:
      '결정 기한이 계획서 작성일보다 빠릅니다. 결정 내용을 입력하거나 기한을 다시 정하십시오.',
  },
};
