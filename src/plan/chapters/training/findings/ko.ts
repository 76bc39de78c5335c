import type { TrainingFindings } from './en';

export const findings: TrainingFindings = {
  trainedTooLate: {
    looksFor: '교육일이 첫 프로덕션 단계 시작일과 같거나 더 늦은 경우',
    title: (session) => `‘${session}’ 날짜가 첫 프로덕션 단계 시작일과 같거나 더 늦습니다.`,
    reason: '교육을 받기도 전에 사용자를 지원하게 되므로, 세션 날짜를 앞당기십시오.',
  },
  untrained: {
    looksFor: '참석할 교육이 없는 교육 대상이 있는 경우',
    title: (party) => `${party} 대상 교육 세션이 없습니다.`,
    reason: '해당 담당자는 첫날부터 문의를 받으므로 세션을 추가하십시오.',
  },
  agendaLength: {
    looksFor: '교육 시간이 2시간보다 짧거나 3시간보다 긴 경우',
    title: (length, audiences) =>
      audiences === null
        ? `교육 순서의 전체 소요 시간은 ${length}입니다.`
        : `${audiences((party) => party)} 교육의 전체 소요 시간은 ${length}입니다.`,
    reason: 'Microsoft의 예전 안내에서는 세션마다 강의와 실습을 합쳐 두세 시간을 권장합니다.',
  },
  nothingFor: {
    looksFor: '교육 순서에 들을 내용이 하나도 없는 대상이 있는 경우',
    title: (audiences) => `교육 순서에 ${audiences((party) => party)} 대상 교육 내용이 없습니다.`,
    reason:
      '참석해도 배울 내용이 없으므로, 이 대상이 들을 내용을 추가하거나 기존 내용을 모두가 듣도록 바꾸십시오.',
  },
  mixedSession: {
    looksFor: '대상마다 듣는 내용이 달라 3시간을 넘는 교육 세션이 있는 경우',
    title: (session, length) =>
      `‘${session}’ 세션은 대상마다 듣는 내용이 달라 모두 ${length}이 걸립니다.`,
    reason: '대상을 나누어 세션을 따로 열거나, 함께 듣는 내용을 늘리십시오.',
  },
  tierNotTrained: {
    looksFor: '교육 대상에도 교육 일정에도 없는 계층이 있는 경우',
    title: (tier) => `${tier}에는 교육이 전혀 없습니다.`,
    reason:
      '이 계층의 담당자는 문의를 처리하면서 Intune을 처음 보게 됩니다. 교육 대상과 교육 일정에 추가하십시오.',
  },
  trainedAfterPilot: {
    looksFor: '파일럿을 지원할 계층이 파일럿이 시작된 뒤에 첫 교육을 받는 경우',
    title: (tier, day) => `${tier}의 첫 교육일(${day})이 파일럿 시작일과 같거나 더 늦습니다.`,
    reason:
      '파일럿 사용자도 문의하고 그 경험을 오래 기억합니다. 첫 교육은 파일럿 시작 전에 진행하십시오.',
  },
  trainerTwice: {
    looksFor: '한 강사가 맡은 두 교육의 시간이 겹치는 경우',
    title: (name, session) =>
      `‘${session}’ 시작 시각에 ${name} 님은 아직 다른 교육을 진행하고 있습니다.`,
    reason:
      '교육 순서의 소요 시간을 모두 더하면 두 교육이 겹칩니다. 시작 시각을 바꾸거나 다른 강사를 정하십시오.',
  },
  sessionClosed: {
    looksFor: '교육일이 지원을 하지 않는 날인 경우',
    title: (session) => `‘${session}’ 날짜가 지원을 하지 않는 날입니다.`,
    reason: '교육받을 사람들이 근무하지 않으므로 다른 날을 선택하십시오.',
  },
  labsWithoutTime: {
    looksFor: '실습을 선택했지만 교육 순서에 실습 시간이 없는 경우',
    title: '실습을 선택했지만 교육 순서에 실습이 없습니다.',
    reason:
      '따로 시간을 잡지 않은 실습은 결국 하지 않게 됩니다. 실습 시간을 넣거나 다른 내용의 형식을 실습으로 바꾸십시오.',
  },
  platformWithoutLab: {
    looksFor: '등록 실습이 없는 플랫폼이 있는 경우',
    title: (platforms) => `등록 실습이 없는 플랫폼이 있습니다: ${platforms}.`,
    reason:
      '지원 담당자가 실제 문의를 받고서야 등록 화면을 처음 보게 됩니다. 이 플랫폼의 실습을 추가하십시오.',
  },
};
