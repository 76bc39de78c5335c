import type { TargetsWords } from './en';

export const words: TargetsWords = {
  title: {
    name: '우선순위와 목표 시간',
    lead: '어떤 문의부터 처리할지, 언제까지 응답하고 해결할지, 기한이 다가오면 어떻게 할지 정합니다.',
  },

  groups: {
    grid: '영향과 긴급도',
    times: '우선순위별 목표 시간',
    changes: '우선순위 변경',
    missed: '기한이 다가올 때',
    requests: '서비스 요청',
  },

  questions: {
    grid: {
      label: '우선순위 기준표',
      help: '영향 범위마다 한 행씩 추가하고, 각 칸에는 그 영향 범위와 긴급도에 맞는 우선순위를 넣습니다.',
      why: '모두가 같은 표를 보고 우선순위를 정하면, 급하다고 재촉하는 문의자와 실랑이할 일이 없기 때문입니다.',
    },
    impact: { label: '영향 범위', help: '문제를 겪는 사용자가 얼마나 되는지 나타냅니다.' },
    stopped: { label: '업무 중단', help: '업무를 전혀 할 수 없을 때의 우선순위입니다.' },
    slowed: { label: '업무 지장', help: '업무는 할 수 있지만 불편이 클 때의 우선순위입니다.' },
    waits: { label: '업무 지장 없음', help: '업무에 지장이 없을 때의 우선순위입니다.' },
    targets: {
      label: '목표 시간',
      help: '우선순위마다 한 행씩 추가하고, 시간은 분 단위로 입력하십시오. 우선순위 1이 가장 높습니다.',
      why: '목표 시간이 없으면 마지막에 전화한 사람의 문의부터 처리하게 되고, 사용자는 얼마나 기다려야 하는지 알 수 없기 때문입니다.',
    },
    priority: { label: '우선순위', help: '이 시간을 적용할 우선순위입니다.' },
    respond: {
      label: '최초 응답',
      help: '담당자가 처리를 시작할 때까지의 시간입니다. 자동 회신은 포함하지 않습니다.',
    },
    update: {
      label: '진행 안내 주기',
      help: '문의를 종결할 때까지 사용자에게 진행 상황을 알리는 간격입니다.',
    },
    resolve: {
      label: '해결 기한',
      help: '사용자가 다시 일할 수 있을 때까지의 시간입니다. 임시 해결 방법을 쓰는 경우도 포함합니다.',
    },
    severity: {
      label: 'Microsoft 심각도',
      help: 'Microsoft에 지원 요청을 등록할 때 선택할 심각도입니다. 통합(Unified) 계약에서는 A가 ‘중요’, 나머지는 ‘중요하지 않음’에 해당합니다.',
    },
    clock: {
      label: '시간 계산 기준',
      help: '밤에도 시간을 계산하려면 밤에 근무하는 사람이 있어야 합니다.',
    },
    pauses: {
      label: '시간 계산을 멈추는 경우',
      help: '아무것도 선택하지 않으면 해결할 때까지 시간을 계속 계산합니다.',
    },
    raises: {
      label: '우선순위를 올릴 수 있는 담당',
      help: '다른 사람에게 묻지 않고 우선순위를 올릴 수 있습니다.',
      why: '누가 결정하는지 정해 두지 않으면 목소리 큰 사람의 문의가 먼저 처리되기 때문입니다.',
    },
    lowers: {
      label: '우선순위를 내릴 수 있는 담당',
      help: '사용자에게 알린 뒤에 우선순위를 내릴 수 있습니다.',
    },
    vip: { label: 'VIP 처리', help: '임원처럼 따로 응대하는 사용자가 있는지 정합니다.' },
    vipList: {
      label: 'VIP 명단 위치',
      help: '지원 담당자가 바로 확인할 수 있는 곳이어야 짐작으로 판단하지 않습니다.',
      example: '서비스 포털의 ‘VIP 사용자’ 그룹',
    },
    warned: {
      label: '사전 알림을 받을 담당',
      help: '기한을 넘기기 전에 알림을 받습니다.',
      why: '기한을 넘긴 뒤에는 되돌릴 수 없지만, 미리 알면 손쓸 시간이 남기 때문입니다.',
    },
    warnAt: { label: '알림 시점', help: '티켓 시스템에 알림으로 설정하십시오.' },
    rescue: { label: '알림 후 조치', help: '기한을 넘길 것 같을 때 할 일입니다.' },
    requests: {
      label: '서비스 요청',
      help: '장애 신고가 아니라 신청으로 들어오는 일입니다. 고장 난 것이 없으므로 우선순위를 매기지 않습니다.',
      why: '신청과 장애가 같은 대기열에 있으면 새 휴대폰 신청이 장애에 밀리거나 장애가 신청에 밀리기 때문입니다.',
    },
    request: { label: '요청 항목', help: '사용자가 신청하는 내용입니다.' },
    ownRequest: {
      label: '요청 항목(직접 작성)',
      help: '사용자가 쓰는 표현으로 입력하십시오.',
      example: '공용 좌석에 보조 모니터 설치',
    },
    doneBy: { label: '처리 담당', help: '이 요청을 처리하는 담당입니다.' },
    within: {
      label: '처리 기한',
      help: '신청일(승인이 필요하면 승인일)부터 영업일 기준으로 계산합니다.',
    },
  },

  choices: {
    priority: { p1: '우선순위 1', p2: '우선순위 2', p3: '우선순위 3', p4: '우선순위 4' },
    impact: {
      many: '사업장, 플랫폼 또는 부서 전체',
      several: '여러 사용자',
      one: '사용자 한 명',
    },
    severity: { a: 'A(중요)', b: 'B(높음)', c: 'C(중요하지 않음)' },
    clock: {
      support: '운영 시간만 계산',
      p1Always: '우선순위 1은 24시간, 나머지는 운영 시간만 계산',
      p2Always: '우선순위 1과 2는 24시간, 나머지는 운영 시간만 계산',
      always: '모든 우선순위를 24시간 기준으로 계산',
    },
    pause: {
      user: '사용자의 회신을 기다리는 동안',
      appointment: '사용자가 미룬 약속을 기다리는 동안',
      supplier: 'Microsoft나 다른 공급업체가 처리하는 동안',
    },
    vip: {
      same: '다른 사용자와 같은 목표 시간 적용',
      contact: '목표 시간은 같지만 전담자가 응대',
      raise: '기준표보다 한 단계 높은 우선순위 적용',
    },
    warnAt: {
      half: '목표 시간의 절반이 지났을 때',
      most: '목표 시간의 4분의 3이 지났을 때',
      hour: '기한까지 한 시간 남았을 때',
    },
    rescue: {
      nextTier: '다음 계층이 바로 함께 처리',
      people: '담당자가 다른 일을 미루고 처리',
      user: '사용자에게 새 예상 시각과 이유 안내',
      workaround: '사용자에게 예비 디바이스나 임시 해결 방법 제공',
      manager: '우선순위 1이면 IT 부문 책임자에게 보고',
      trend: '이슈 공유 회의에서 다룰 수 있도록 원인 기록',
    },
    request: {
      newDevice: '신규 입사자용 디바이스 준비',
      swap: '고장 나거나 분실한 디바이스 교체',
      app: '회사 포털에 앱 추가',
      access: '그룹 추가나 라이선스 할당',
      leaver: '퇴사자 디바이스 회수',
      exception: '정책 예외 적용',
      own: '기타',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      top: (respond, resolve) =>
        `우선순위 1 문의는 ${respond} 이내에 처음 응답하고 ${resolve} 이내에 해결합니다.`,
    },
    gridNote:
      '영향을 받는 사용자 수에 맞는 행과 긴급도에 맞는 열을 찾습니다. 행과 열이 만나는 칸이 우선순위이며, 1이 가장 높습니다.',
    supportHours: (chapter) =>
      `운영 시간은 ‘${chapter}’에 적힌 시간입니다. 운영 시간만 계산하면 8시간 목표라도 기한이 다음 영업일로 넘어갈 수 있습니다.`,
    tierHours:
      '운영 시간은 계층 1을 기준으로 합니다. 운영 시간만 계산하면 8시간 목표라도 기한이 다음 영업일로 넘어갈 수 있습니다.',
    workdays: (days) => `영업일 기준 ${days.shown}일 이내`,
  },

  /** What the check finds, and why it matters. */
  findings: {
    nobodyAtNight: {
      title: '밤에도 시간을 계산하지만, 밤에 근무하는 계층이 없습니다.',
      reason:
        '밤마다 기한을 넘기게 됩니다. 운영 시간만 계산하도록 바꾸거나 당직을 맡을 계층을 정하십시오.',
    },
    noTarget: {
      title: (priority) => `기준표에 나오는 ${priority}의 목표 시간이 없습니다.`,
      reason:
        '얼마나 빨리 처리해야 하는지 알 수 없으므로, 목표 시간을 추가하거나 기준표를 바꾸십시오.',
    },
    resolvedFirst: {
      title: (priority) => `${priority}의 해결 기한이 최초 응답 시간보다 짧습니다.`,
      reason: '응답하기도 전에 해결하는 셈이 됩니다. 어느 한쪽을 잘못 입력했을 수 있습니다.',
    },
    updateTooLate: {
      title: (priority) => `${priority}의 진행 안내 주기가 해결 기한보다 깁니다.`,
      reason: '기한이 지날 때까지 사용자가 아무 소식도 듣지 못합니다. 안내 주기를 줄이십시오.',
    },
    slowerThanLower: {
      title: (high, low) => `${high}의 목표 시간이 ${low}보다 깁니다.`,
      reason: '더 급한 문의를 더 늦게 처리하게 됩니다. 두 행의 시간을 확인하십시오.',
    },
  },
};
