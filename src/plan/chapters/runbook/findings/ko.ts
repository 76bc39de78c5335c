import type { RunbookFindings } from './en';

export const findings: RunbookFindings = {
  tierMissing: {
    looksFor: '자주 발생하는 문제를 맡은 계층에 팀이 없는 경우',
    title: (party) => `자주 발생하는 문제를 맡은 계층에 팀이 없습니다: ${party}.`,
    reason: '이 문제를 처리할 사람이 없으므로, 계층에 팀을 추가하거나 다른 계층을 선택하십시오.',
  },
  platformUncovered: {
    looksFor: '목록에 관련 문제가 하나도 없는 플랫폼이 있는 경우',
    title: (platforms) => `목록에 관련 문제가 하나도 없는 플랫폼이 있습니다: ${platforms}.`,
    reason: '계획서에 포함된 플랫폼이므로 문의가 들어옵니다. 예상되는 문제를 추가하십시오.',
  },
  pushUnwatched: {
    looksFor: 'Apple 디바이스가 있는데 목록에 Apple 푸시 인증서가 없는 경우',
    title: '인증서와 토큰 목록에 Apple MDM 푸시 인증서가 없습니다.',
    reason:
      '만료되면 iPhone, iPad, Mac을 관리할 수 없습니다. 만료일, 계정, 갱신 담당자와 함께 추가하십시오.',
  },
  expired: {
    looksFor: '이미 만료된 인증서나 토큰이 있는 경우',
    title: (name, day) => `‘${name}’ 만료일(${day})이 이미 지났습니다.`,
    reason: '계획서 작성일보다 이른 날짜입니다. 새 만료일을 입력하거나 지금 갱신하십시오.',
  },
  expiresUnowned: {
    looksFor: '첫 프로덕션 단계 전에 만료되는데 갱신 담당자가 없는 경우',
    title: (name, day) =>
      `첫 프로덕션 단계 전에 만료되는데 갱신 담당자가 없습니다: ${name}(${day}).`,
    reason: '준비 기간이나 파일럿 중에 만료됩니다. 갱신 담당자를 정하십시오.',
  },
  articleLate: {
    looksFor: '지식 문서가 사용자에게 필요한 때보다 늦게 완성되는 경우',
    title: (count) => `지식 문서 ${count}개가 사용자에게 필요한 날보다 늦게 준비됩니다.`,
    reason:
      '등록 관련 문서는 파일럿을 시작할 때, 나머지는 첫 프로덕션 단계가 시작될 때 필요합니다. 기한을 앞당기고, 빠진 기한은 입력하십시오.',
  },
  expiresInRollout: {
    looksFor: '롤아웃 중에 만료되는 인증서나 토큰에 갱신 담당자나 알림이 없는 경우',
    title: (name, day) =>
      `‘${name}’ 항목이 롤아웃 중인 ${day}에 만료되는데, 아무도 모르고 지나칠 수 있습니다.`,
    reason:
      '만료되면 Apple 디바이스 등록처럼 그 인증서나 토큰이 필요한 작업이 모두 중단됩니다. 갱신 담당자를 정하고, 여러 사람이 보는 곳을 알림 등록 위치로 적으십시오.',
  },
  articleUnwritten: {
    looksFor: '일부 지식 문서에만 작성자가 정해져 있는 경우',
    title: (articles) => `작성할 지식 문서 가운데 ${articles.shown}개에 작성자가 없습니다.`,
    reason:
      '맡은 사람이 없으면 문서가 제때 완성되지 않습니다. 문서마다 작성자를 정하거나, ‘지원 프로세스’에서 누가 작성하는지 정하십시오.',
  },
};
