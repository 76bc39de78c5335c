import type { InvolvementFindings } from './en';

export const findings: InvolvementFindings = {
  stepTooLate: {
    looksFor: '준비 활동의 기한이 첫 프로덕션 단계 시작일과 같거나 더 늦은 경우',
    title: (step) => `‘${step}’ 기한이 첫 프로덕션 단계 시작일과 같거나 더 늦습니다.`,
    reason: '지원 담당자가 사용자보다 늦게 참여하면 미리 준비할 수 없으므로, 기한을 앞당기십시오.',
  },
  platformNotEnrolled: {
    looksFor: '지원 담당자가 직접 등록해 보지 않는 플랫폼이 있는 경우',
    title: (platforms) =>
      `지원 담당자가 직접 등록해 볼 계획이 없는 플랫폼이 있습니다: ${platforms}.`,
    reason: '한 번도 해 보지 않은 절차를 사용자에게 설명하게 되므로, 먼저 등록해 보게 하십시오.',
  },
  ownDevicesLate: {
    looksFor: '지원 담당자가 파일럿 첫 주가 지나서야 본인 디바이스를 등록하는 경우',
    title: (step) => `‘${step}’ 기한이 파일럿 첫 주보다 늦습니다.`,
    reason:
      '직접 등록해 보지 않으면 파일럿 사용자를 돕기 어렵습니다. 파일럿 전이나 시작 후 며칠 안의 날짜를 선택하십시오. 일주일은 이 가이드의 기준값입니다.',
  },
  stepAfterItsPhase: {
    looksFor: '계획이나 테스트 단계의 활동이 파일럿 기간에 끝나는 경우',
    title: (step) =>
      `‘${step}’ 활동은 파일럿 전에 끝나야 하는데 기한이 파일럿 시작일보다 늦습니다.`,
    reason: '결과를 파일럿에 쓸 수 없습니다. 기한을 앞당기거나 더 늦은 단계로 옮기십시오.',
  },
  stepClosed: {
    looksFor: '활동 기한이 지원을 하지 않는 날인 경우',
    title: (step) => `‘${step}’ 기한이 지원을 하지 않는 날입니다.`,
    reason:
      '실제로는 하루 앞당기거나 미루게 되므로 어느 날에 할지 정하십시오. 공휴일은 점검하지 않습니다.',
  },
  seatsExceedPilot: {
    looksFor: '파일럿에 참여하는 지원 담당자가 파일럿 사용자보다 많은 경우',
    title: (seats, users) =>
      `파일럿에 참여하는 지원 담당자는 ${seats.shown}명인데, 파일럿 단계의 사용자는 ${users.shown}명입니다.`,
    reason:
      '둘 중 하나는 잘못된 값입니다. 단계별 인원이 이 값을 기준으로 정해지므로 바로잡으십시오.',
  },
  manyFeedbackChannels: {
    looksFor: '피드백 전달 방법이 셋 이상인데 모으는 곳이 없는 경우',
    title: (count) => `피드백 전달 방법은 ${count}가지인데 의견을 한곳에 모으지 않습니다.`,
    reason:
      '한쪽에서 나온 의견을 다른 쪽에서는 알지 못합니다. 두 가지만 남기거나, 피드백을 모으는 곳을 적으십시오. 두 가지는 이 가이드의 기준값입니다.',
  },
};
