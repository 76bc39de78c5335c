import type { RunbookFindings } from './en';

export const findings: RunbookFindings = {
  tierMissing: {
    title: (party) =>
      `문제 목록에 ${party} 담당으로 정한 문제가 있지만, 이 계층에는 팀이 없습니다.`,
    reason: '이 문제를 맡을 사람이 없습니다. 팀을 추가하거나 다른 계층을 선택하십시오.',
  },
  platformUncovered: {
    title: (platforms) => `목록에 있는 문제 중 ${platforms}에 해당하는 것이 없습니다.`,
    reason: '계획서에 포함된 플랫폼이므로 문의가 들어옵니다. 예상되는 문제를 추가하십시오.',
  },
  pushUnwatched: {
    title: '인증서와 토큰 목록에 Apple MDM 푸시 인증서가 없습니다.',
    reason:
      '만료되면 iPhone, iPad, Mac을 관리할 수 없습니다. 만료일, 계정, 갱신 담당자와 함께 추가하십시오.',
  },
  expired: {
    title: (name, day) => `${name}의 만료일(${day})이 이미 지났습니다.`,
    reason: '계획서 작성일보다 이른 날짜입니다. 새 만료일을 입력하거나 지금 갱신하십시오.',
  },
  expiresUnowned: {
    title: (name, day) =>
      `첫 프로덕션 단계 전에 만료되는데 갱신 담당자가 없습니다: ${name}(${day}).`,
    reason: '준비 기간이나 파일럿 중에 만료됩니다. 갱신 담당자를 정하십시오.',
  },
  articleLate: {
    title: (count) => `지식 문서 ${count}개가 사용자에게 필요한 날보다 늦게 준비됩니다.`,
    reason:
      '등록 관련 문서는 파일럿을 시작할 때, 나머지는 첫 프로덕션 단계가 시작될 때 필요합니다. 기한을 앞당기고, 빠진 기한은 입력하십시오.',
  },
};
