import type { MeasuresFindings } from './en';

export const findings: MeasuresFindings = {
  exitUnmeasured: {
    looksFor: '브리지 콜 종료 조건을 확인할 지표가 없는 경우',
    title: (sign) => `브리지 콜 종료 조건을 확인할 지표가 없습니다: ‘${sign}’.`,
    reason:
      '조건이 충족되었는지를 느낌으로 판단하게 되므로, 이를 보여 주는 지표를 추가하거나 기존 지표의 ‘활용’에서 ‘브리지 콜 종료’를 선택하십시오.',
  },
  goNoGoUnmeasured: {
    looksFor: '진행 여부를 결정할 지표가 없는 경우',
    title: '다음 단계로 넘어갈지 결정할 때 쓰는 지표가 없습니다.',
    reason:
      '진행하거나 미루는 이유를 설명할 수 없으므로, 적어도 한 지표의 ‘활용’에서 ‘진행 여부 결정(Go/No-Go)’을 선택하십시오.',
  },
  tooManyMeasures: {
    looksFor: '지표가 여덟 개를 넘는 경우',
    title: (measures) => `계획서에 지표가 ${measures.shown}개 있습니다.`,
    reason:
      '여덟 개가 넘으면 검토보다 집계에 시간이 더 들므로, 실제로 조치로 이어질 지표만 남기십시오. 여덟 개는 이 가이드의 기준값입니다.',
  },
  measuredTwice: {
    looksFor: '같은 지표가 두 번 있는 경우',
    title: (measure) => `‘${measure}’ 지표가 목록에 두 번 있습니다.`,
    reason: '한 수치에 목표가 둘이면 저마다 유리한 쪽을 내세우게 됩니다.',
  },
  reporterMissing: {
    looksFor: '수치를 집계할 계층에 팀이 없는 경우',
    title: (party) => `수치를 집계할 계층에 팀이 없습니다: ${party}.`,
    reason: '실제로 집계할 사람이 없으므로, 계층에 팀을 추가하거나 담당을 바꾸십시오.',
  },
  baselineOutOfPilot: {
    looksFor: '목표를 파일럿 기간 밖에서 확정하는 경우',
    title: '목표 확정일이 파일럿 기간을 벗어납니다.',
    reason:
      '파일럿 전에는 수치가 없고, 첫 프로덕션 단계가 시작된 뒤에는 진행 여부 결정에 쓸 수 없습니다.',
  },
  normalTooEarly: {
    looksFor: '초기 안정화 지원이 끝나기 전에 정기 보고로 전환하는 경우',
    title: (day) => `초기 안정화 지원이 끝나기 전인 ${day}에 정기 보고로 전환합니다.`,
    reason: '안정화 기간의 수치가 정기 보고에 섞여 추세처럼 보입니다. 더 늦은 날짜를 선택하십시오.',
  },
};
