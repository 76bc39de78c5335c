import type { AgreementFindings } from './en';

export const findings: AgreementFindings = {
  riskWithoutAction: {
    title: (risk) => `‘${risk}’ 리스크에 대한 대응 방안이 없습니다.`,
    reason: '어떻게 대응할지 선택하십시오. 리스크를 감수하기로 했다면 그렇게 적어 두면 됩니다.',
  },
  riskTooLate: {
    title: (risk) => `‘${risk}’ 리스크의 대응 기한이 첫 프로덕션 단계 시작일보다 늦습니다.`,
    reason: '영향이 큰 리스크이므로, 많은 사용자가 등록하기 전에 대응을 마치십시오.',
  },
  openTooLate: {
    title: (question) =>
      `미결 사항 ‘${question}’의 결정 기한이 첫 프로덕션 단계 시작일보다 늦습니다.`,
    reason: '그때까지는 지원 담당자마다 제각기 판단하게 되므로, 결정 기한을 앞당기십시오.',
  },
  reviewPast: {
    title: '다음 검토일이 계획서 작성일과 같거나 더 빠릅니다.',
    reason: '더 늦은 날을 선택하십시오. 방금 검토했다면 계획서 작성일을 고치면 됩니다.',
  },
  reviewAfterEnd: {
    title: '다음 검토일이 롤아웃 완료일보다 늦습니다.',
    reason:
      '검토 결과를 이번 롤아웃에 반영할 수 없으므로, 초기 단계가 끝난 뒤의 날을 선택하십시오.',
  },
  tierNotTold: {
    title: (party) => `배포 대상에 ${party} 항목이 빠져 있습니다.`,
    reason: '매일 이 계획서에 따라 일하는 사람들이므로 배포 대상에 추가하십시오.',
  },
  approvedByNobody: {
    title: '상태는 ‘승인됨’인데 승인자가 없습니다.',
    reason: '누가 승인했는지 알 수 있도록 승인자를 한 명 이상 추가하십시오.',
  },
  approvedUnsigned: {
    title: (name) => `상태는 ‘승인됨’인데 서명하지 않은 승인자가 있습니다: ${name}.`,
    reason: '서명일을 입력하거나, 서명을 받을 때까지 상태를 ‘검토 중’으로 두십시오.',
  },
  signedNotApproved: {
    title: (status) => `모두 서명했는데 상태가 아직 ‘${status}’입니다.`,
    reason: '계획서가 확정되었음을 알 수 있도록 상태를 ‘승인됨’으로 바꾸십시오.',
  },
  versionNotLogged: {
    title: (version) => `변경 이력에 버전 ${version} 항목이 없습니다.`,
    reason: '이전 버전을 읽은 사람은 변경 이력에서 달라진 점을 찾으므로 항목을 추가하십시오.',
  },
};
