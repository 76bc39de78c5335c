import type { TeamsFindings } from './en';

export const findings: TeamsFindings = {
  noFirstLine: {
    title: '첫 응대를 맡는 계층이 없습니다.',
    reason:
      '사용자가 문제를 알릴 창구가 하나는 있어야 합니다. 담당자가 한 명뿐이더라도 계층 1을 추가하십시오.',
  },
  unknownEscalation: {
    title: (from, to) => `${from}의 문의를 넘겨받을 ${to} 항목이 계획서에 없습니다.`,
    reason: '넘긴 문의를 받을 곳이 없으므로, 해당 계층을 추가하거나 다른 계층을 선택하십시오.',
  },
  sameOrLower: {
    title: (tier) => `${tier}의 ‘에스컬레이션할 곳’이 상위 계층이 아닙니다.`,
    reason:
      '같은 계층이나 하위 계층으로 넘긴 문의는 해결되지 않은 채 되돌아오므로, 상위 계층을 선택하십시오.',
  },
  nobodyDoes: {
    title: (responsibilities) => `맡은 계층이 없는 업무가 있습니다: ${responsibilities}.`,
    reason: '팀마다 다른 팀이 하리라 생각하게 되므로, 맡을 계층을 정하십시오.',
  },
};
