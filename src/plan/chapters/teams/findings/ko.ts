import type { TeamsFindings } from './en';

export const findings: TeamsFindings = {
  noFirstLine: {
    looksFor: '계층 1이 없는 경우',
    title: '첫 응대를 맡을 계층 1이 없습니다.',
    reason:
      '사용자가 문제를 알릴 창구가 하나는 있어야 합니다. 담당자가 한 명뿐이더라도 계층 1을 추가하십시오.',
  },
  unknownEscalation: {
    looksFor: '에스컬레이션할 계층이 계획서에 없는 경우',
    title: (from, to) => `${from}에서 에스컬레이션할 계층이 계획서에 없습니다: ${to}.`,
    reason: '넘긴 문의를 받을 곳이 없으므로, 해당 계층을 추가하거나 다른 계층을 선택하십시오.',
  },
  sameOrLower: {
    looksFor: '같은 계층이나 하위 계층으로 에스컬레이션해 문의가 제자리를 도는 경우',
    title: (tier) => `${tier}의 ‘에스컬레이션할 곳’이 상위 계층이 아닙니다.`,
    reason:
      '같은 계층이나 하위 계층으로 넘긴 문의는 해결되지 않은 채 되돌아오므로, 상위 계층을 선택하십시오.',
  },
  nobodyDoes: {
    looksFor: '맡은 계층이 없는 업무가 있는 경우',
    title: (responsibilities) => `맡은 계층이 없는 업무가 있습니다: ${responsibilities}.`,
    reason: '팀마다 다른 팀의 일이라고 여기게 되므로, 맡을 계층을 정하십시오.',
  },
  languageUnserved: {
    looksFor: '첫 응대 팀 가운데 사용자 지원 언어를 구사하는 팀이 없는 경우',
    title: (languages) => `첫 응대를 맡은 팀이 지원하지 않는 언어가 있습니다: ${languages}.`,
    reason:
      '지원한다고 한 언어로 문의를 받을 사람이 없습니다. 팀의 지원 언어에 추가하거나 사용자 지원 언어에서 빼십시오.',
  },
  placeLanguageUnserved: {
    looksFor: '지역에서 쓰는 언어를 그 지역의 첫 응대 팀이 지원하지 않는 경우',
    title: (place, languages) =>
      `‘${place}’ 지역의 첫 응대 팀이 지원하지 않는 언어가 있습니다: ${languages}.`,
    reason:
      '그곳 사용자는 외국어로 도움을 청해야 합니다. 담당 팀의 지원 언어에 추가하거나 다른 팀이 이 지역을 맡게 하십시오.',
  },
  placeUnserved: {
    looksFor: '첫 응대 팀이 없는 지역이 있는 경우',
    title: (place) => `‘${place}’ 지역의 문의를 처음 받을 팀이 없습니다.`,
    reason:
      '그곳 사용자는 도움을 청할 곳이 없습니다. 팀의 담당 지역에 추가하거나, 모든 지역을 맡도록 담당 지역을 비워 두십시오.',
  },
  promisedHours: {
    looksFor: '약속한 문의 접수 시간에 첫 응대 팀이 근무하지 않는 경우',
    title: (hours) =>
      `문의 접수 시간 가운데 일주일에 ${hours} 동안은 첫 응대 팀이 근무하지 않습니다.`,
    reason:
      '그 시간에 전화하면 받을 사람이 없습니다. ‘범위와 담당자’의 문의 접수 시간이나 첫 응대 팀의 운영 시간을 고치십시오.',
  },
  tierAboveClosed: {
    looksFor: '첫 응대 팀만 근무하고 상위 계층에는 오랜 시간 연락할 수 없는 경우',
    title: (hours) =>
      `일주일에 ${hours} 동안은 첫 응대 팀만 근무하고 상위 계층에는 연락할 수 없습니다.`,
    reason:
      '바로 해결하지 못한 문의는 급하더라도 기다려야 합니다. 상위 계층에서 당직을 서거나, 무엇을 미뤄도 되는지 합의해 두십시오. 일주일에 10시간을 넘을 때만 알리며, 10시간은 이 가이드의 기준값입니다.',
  },
  onePersonAlways: {
    looksFor: '24시간 근무하거나 당직을 서는 계층의 인원이 한 명뿐인 경우',
    title: (tier) => `${tier}의 인원은 한 명뿐인데 24시간 연락을 받아야 합니다.`,
    reason:
      '한 사람이 매일 밤 당직을 설 수는 없고, 휴가나 병가도 있습니다. 인원을 늘리거나 운영 시간을 줄이십시오.',
  },
  standInSelf: {
    looksFor: '대행자가 본인인 경우',
    title: (name) => `${name} 님의 대행자가 본인으로 되어 있습니다.`,
    reason: '본인이 자리를 비우면 대신할 사람이 없으므로 다른 사람을 선택하십시오.',
  },
  activityTwice: {
    looksFor: '업무 분담표에 같은 업무가 두 번 있는 경우',
    title: (activity) => `업무 분담표에 ‘${activity}’ 업무가 두 번 있습니다.`,
    reason:
      '최종 책임(A)이 둘로 나뉘어 아무도 결정하지 못합니다. 두 행을 합치고 최종 책임은 한 곳에만 두십시오.',
  },
  raciUnstaffed: {
    looksFor: '업무 분담표에서 실행이나 최종 책임을 맡은 계층에 팀이 없는 경우',
    title: (party) => `업무 분담표에서 업무를 맡은 계층에 팀이 없습니다: ${party}.`,
    reason: '이 업무를 할 사람이 없으므로, 계층에 팀을 추가하거나 담당을 바꾸십시오.',
  },
  raciDiffers: {
    looksFor: '같은 업무의 담당이 업무 분담표와 계층별 담당 업무에서 서로 다른 경우',
    title: (activity, table, tiers) =>
      `‘${activity}’ 담당이 두 곳에서 다릅니다(업무 분담표: ‘${table}’, 계층별 담당 업무: ‘${tiers}’).`,
    reason: '서로 상대가 할 일이라고 여기게 됩니다. 누가 맡을지 정하고 한쪽을 고치십시오.',
  },
};
