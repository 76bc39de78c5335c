import type { RolloutFindings } from './en';

export const findings: RolloutFindings = {
  beforePilot: {
    looksFor: '단계가 파일럿보다 먼저 시작되는 경우',
    title: (phase) => `‘${phase}’의 시작일이 파일럿 시작일보다 빠릅니다.`,
    reason:
      '첫 단계는 파일럿이므로, 이 단계를 늦추거나 ‘범위와 담당자’에서 파일럿 시작일을 고치십시오.',
  },
  afterEnd: {
    looksFor: '단계의 시작일이 롤아웃 완료일보다 늦은 경우',
    title: (phase) => `‘${phase}’의 시작일이 롤아웃 완료일보다 늦습니다.`,
    reason: '시작일을 앞당기거나 ‘범위와 담당자’에서 롤아웃 완료일을 고치십시오.',
  },
  outOfOrder: {
    looksFor: '단계가 목록의 바로 위 단계보다 먼저 시작되는 경우',
    title: (phase) => `‘${phase}’의 시작일이 바로 위에 있는 단계보다 빠릅니다.`,
    reason:
      '목록은 위에서 아래로 읽고, 각 단계는 앞 단계의 결과를 바탕으로 진행합니다. 날짜를 고치거나 순서를 바꾸십시오.',
  },
  noFirstPhase: {
    looksFor: '첫 프로덕션 단계 시작일에 시작하는 단계가 없는 경우',
    title: (date) => `첫 프로덕션 단계 시작일인 ${date}에 시작하는 단계가 없습니다.`,
    reason:
      '교육, 브리지 콜, 조기 참여 활동의 날짜가 모두 그날을 기준으로 하므로 단계 일정도 여기에 맞아야 합니다.',
  },
  startUnattended: {
    looksFor: '단계 시작일이 지원을 하지 않는 날인 경우',
    title: (phase) => `‘${phase}’의 시작일은 지원을 하지 않는 날입니다.`,
    reason: '사용자가 등록하다가 문제가 생겨도 도울 사람이 없으므로 다른 날을 선택하십시오.',
  },
  startBeforeClosed: {
    looksFor: '단계 시작일의 다음 날에 지원을 하지 않는 경우',
    title: (phase) => `‘${phase}’ 시작일의 다음 날에는 지원을 하지 않습니다.`,
    reason:
      '다음 날 아침에야 나오는 질문이 많습니다. 더 이른 요일에 시작하면 바로 답할 사람이 있습니다.',
  },
  decidedTooEarly: {
    looksFor: '앞 단계의 문의 인원을 집계하기 전에 다음 단계의 진행 여부를 결정하는 경우',
    title: (phase) => `앞 단계의 문의 인원을 집계하기 전에 ‘${phase}’의 진행 여부를 결정합니다.`,
    reason:
      '가장 최근 수치를 보지 못하고 결정하게 되므로, 단계 사이의 간격을 늘리거나 더 늦게 결정하십시오.',
  },
  tooManyContacts: {
    looksFor: '예상 문의 인원이 계층 1의 처리 능력을 넘는 경우',
    title: (phase, contacts, capacity) =>
      `‘${phase}’의 첫 주에 ${contacts}명이 문의할 것으로 예상되지만, 계층 1이 더 도울 수 있는 인원은 ${capacity}명입니다.`,
    reason: '단계를 나누거나 그 주의 근무 인원을 늘리십시오.',
  },
  sizesDiffer: {
    looksFor: '단계별 사용자를 더해도 전체 사용자와 맞지 않는 경우',
    title: (sum, users) => `단계별 사용자를 더하면 ${sum}명인데, 전체 사용자는 ${users}명입니다.`,
    reason:
      '빠졌거나 두 번 센 사용자가 있을 수 있습니다. ‘범위와 담당자’의 사용자 수가 예전 값인지도 확인하십시오.',
  },
  noContactNamed: {
    looksFor: '등록 안내문에 문의할 곳이 있는지 확인하지 않는 경우',
    title: '등록 안내문에 문의할 곳이 적혀 있는지 확인하는 항목이 없습니다.',
    reason:
      '사용자는 등록할 때 도움이 가장 많이 필요하며, Microsoft 계획 가이드에서도 이 안내문에 문의할 곳을 적도록 합니다.',
  },
  gateWithoutCriterion: {
    looksFor: '결정에 적용할 기준이 없는 경우',
    title: (gate) => `‘${gate}’에 적용할 기준이 없습니다.`,
    reason: '미리 합의한 숫자가 없으면 결국 날짜만 보고 결정하게 됩니다.',
  },
  pauseFarAway: {
    looksFor: '지원이나 롤아웃을 직접 맡지 않은 쪽만 롤아웃을 중단할 수 있는 경우',
    title: '롤아웃 중단 결정권자 가운데 지원이나 롤아웃을 직접 맡은 쪽이 없습니다.',
    reason: '문제를 처음 발견한 사람이 중단을 결정할 사람을 찾느라 시간을 허비하게 됩니다.',
  },
  tenfold: {
    looksFor: '단계의 사용자가 앞 단계의 열 배를 넘는 경우',
    title: (phase, users, before) =>
      `‘${phase}’의 사용자는 ${users}명인데, 앞 단계는 ${before}명입니다.`,
    reason:
      '규모가 열 배를 넘으면 앞 단계의 경험이 그대로 통하지 않습니다. 사이에 단계를 하나 더 두십시오. 열 배는 이 가이드의 기준값입니다.',
  },
  decidedOnStart: {
    looksFor: '단계를 시작하는 당일에 진행 여부를 결정하는 경우',
    title: '단계의 진행 여부를 시작하는 당일에 결정합니다.',
    reason:
      '안내문은 이미 나갔고 모두 기다리고 있어 아무도 멈추자고 하지 못합니다. 적어도 1영업일 전에 결정하십시오.',
  },
  careTooShort: {
    looksFor: '마지막 단계가 끝나기 전에 초기 안정화 지원이 끝나는 경우',
    title: (end, rolloutEnd) =>
      `초기 안정화 지원은 ${end}에 끝나는데, 마지막 단계는 ${rolloutEnd}까지 이어집니다.`,
    reason:
      '마지막에 등록하는 사용자가 도움을 가장 적게 받습니다. 영업일 수를 늘리거나 롤아웃 완료일을 고치십시오.',
  },
  platformInNoPhase: {
    looksFor: '어느 단계에도 들어 있지 않은 플랫폼이 있는 경우',
    title: (platforms) => `어느 단계에도 없는 플랫폼이 있습니다: ${platforms}.`,
    reason:
      '일정에 없는 디바이스의 지원을 준비하게 됩니다. 플랫폼을 단계에 넣거나 계획서에서 빼십시오.',
  },
  rolloutUnstaffed: {
    looksFor: '롤아웃에서 집계하거나 결정하거나 돕기로 한 계층에 팀이 없는 경우',
    title: (party) => `롤아웃 업무를 맡은 계층에 팀이 없습니다: ${party}.`,
    reason: '이 일을 할 사람이 없으므로, 계층에 팀을 추가하거나 담당을 바꾸십시오.',
  },
};
