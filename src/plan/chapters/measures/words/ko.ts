import type { MeasuresWords } from './en';

export const words: MeasuresWords = {
  title: {
    name: '지원 지표',
    lead: '지원이 잘되고 있는지 보여 주는 몇 가지 수치와, 그 수치로 무엇을 결정할지 정합니다.',
  },

  groups: {
    measures: '측정할 지표',
    baseline: '파일럿 수치 반영',
    reading: '지표 검토',
    missed: '목표 미달 시 조치',
    after: '롤아웃 이후',
  },

  questions: {
    measures: {
      label: '지표 목록',
      help: '결정에 쓸 지표만 추가합니다. 대개 4~6개면 충분합니다.',
      why: '결정에 쓰지 않는 수치는 매주 시간만 들고, 한 달이 지나면 아무도 보지 않기 때문입니다.',
    },
    measure: {
      label: '지표',
      help: '목록에 있는 지표는 계산 방법이 계획서에 함께 나옵니다.',
    },
    ownMeasure: {
      label: '지표 이름',
      help: '그래프 제목처럼 짧게 입력하십시오.',
      example: '응답 전에 끊긴 전화',
    },
    ownCount: {
      label: '계산 방법',
      help: '무엇 중에서 무엇의 비율인지 입력하십시오.',
      example: '운영 시간에 걸려 온 전화 중 응답하기 전에 끊긴 전화의 비율',
    },
    share: {
      label: '목표',
      help: '도달하려는 값입니다. 파일럿 수치가 나오면 고치십시오.',
    },
    source: { label: '출처', help: '수치를 확인할 수 있는 곳입니다.' },
    report: {
      label: '보고서 이름',
      help: '모두 같은 화면을 보도록 보고서나 대시보드의 이름을 입력하십시오.',
      example: '‘Intune 롤아웃’ 대시보드',
    },
    every: { label: '집계 주기', help: '수치를 얼마나 자주 집계할지 정합니다.' },
    by: { label: '집계 담당', help: '수치를 집계해 공유하는 쪽입니다.' },
    usedFor: {
      label: '활용',
      help: '이 수치를 보고 내리는 결정입니다.',
      why: '어떤 결정에 쓸지 떠오르지 않는 지표라면 없어도 되기 때문입니다.',
    },
    baseline: {
      label: '목표 확정일',
      help: '이날까지 목표를 파일럿 수치와 비교해 고칩니다.',
      why: 'Intune 롤아웃의 지원 수치는 공개된 자료가 없으므로, 자체 파일럿이 가장 믿을 만한 자료입니다.',
    },
    baselineBy: {
      label: '비교 담당',
      help: '목표와 파일럿 수치를 비교하는 쪽입니다.',
    },
    readEvery: {
      label: '지표 검토 주기',
      help: '얼마나 자주 함께 검토할지 정합니다. 이슈 공유 회의에서 다루면 됩니다.',
    },
    readBy: {
      label: '검토 참석자',
      help: '이 수치를 보고 결정하는 사람은 모두 참석합니다.',
    },
    readPlace: {
      label: '지표 게시 위치',
      help: '검토 참석자가 모두 열어 볼 수 있는 곳입니다.',
      example: 'Teams ‘Intune 롤아웃’ 채널의 ‘지표’ 탭',
    },
    missed: {
      label: '조치 내용',
      help: '수치가 나빠지기 전에 미리 합의해 두십시오.',
      why: '막상 수치가 나빠지면 어떻게 대응할지 차분히 논의할 여유가 없기 때문입니다.',
    },
    ownMissed: {
      label: '추가 조치',
      help: '목록에 없는 조치를 입력하십시오.',
      example: '2주 연속 미달이면 서비스 데스크를 한 시간 일찍 엽니다.',
    },
    missedBy: {
      label: '조치 결정 담당',
      help: '어떤 조치를 할지 결정하는 쪽입니다.',
    },
    normalFrom: {
      label: '정기 보고 전환일',
      help: '이날부터 지표를 평소의 정기 보고에 포함합니다.',
    },
    normalBy: {
      label: '전환 담당',
      help: '계속 관리할 지표를 정하는 쪽입니다.',
    },
  },

  choices: {
    measure: {
      contacts: '문의한 사용자',
      firstTry: '한 번에 성공한 등록',
      tierOne: '계층 1이 해결한 문의',
      onArticle: '지식 문서가 있는 문의',
      handovers: '빠짐없는 인계',
      overdue: '오래된 문의',
      inTime: '기한 내 해결',
      reopened: '다시 열린 문의',
      satisfied: '만족한 사용자',
      compliant: '준수 상태 디바이스',
      trained: '교육을 마친 지원 담당자',
      own: '기타 지표',
    },
    measureSource: {
      tickets: '지원 티켓 시스템',
      intune: 'Intune 관리 센터',
      survey: '사용자 설문 조사',
      training: '교육 이수 기록',
      count: '직접 집계',
    },
    measureUse: {
      bridgeExit: '브리지 콜 종료',
      goNoGo: '진행 여부 결정(Go/No-Go)',
      earlyLife: '초기 안정화 지원(하이퍼케어) 종료',
      review: '이슈 공유 회의',
      training: '추가 교육',
      staffing: '근무 인원 조정',
      contract: '협력사 서비스 점검',
    },
    missedStep: {
      findCause: '이슈 공유 회의에서 원인을 찾습니다.',
      article: '가장 많이 들어온 문제의 지식 문서를 새로 쓰거나 고칩니다.',
      message: '다음 단계를 시작하기 전에 사용자 안내문을 고칩니다.',
      retrain: '해당 팀을 다시 교육합니다.',
      staff: '목표를 회복할 때까지 문의를 받는 인원을 늘립니다.',
      hold: '다음 단계를 미룹니다.',
      recheck: '목표 자체가 맞지 않았다면 사유를 남기고 고칩니다.',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    atLeast: (value) => [value, ' 이상'],
    atMost: (value) => [value, ' 이하'],
    counting: '지표 계산 방법',
    counted: {
      contacts:
        '디바이스를 등록한 사용자 중 등록 후 7일 안에 문의한 사용자의 비율(한 사람은 한 번만 계산)',
      firstTry: '등록을 시도한 디바이스 중 첫 시도에 등록된 디바이스의 비율',
      tierOne: '종결된 롤아웃 관련 문의 중 계층 1이 에스컬레이션하지 않은 문의의 비율',
      onArticle: '새로 접수된 롤아웃 관련 문의 중 이미 지식 문서가 있는 문의의 비율',
      handovers: '에스컬레이션된 문의 중 다음 계층이 되묻지 않고 바로 시작할 수 있었던 문의의 비율',
      overdue: '처리 중인 롤아웃 관련 문의 중 접수 후 영업일 기준 5일이 지난 문의의 비율',
      inTime: '종결된 롤아웃 관련 문의 중 정해진 시간 안에 해결한 문의의 비율',
      reopened: '종결된 롤아웃 관련 문의 중 7일 안에 다시 열린 문의의 비율',
      satisfied: '문의 종결 후 설문에 응답한 사용자 중 상위 두 등급을 선택한 사용자의 비율',
      compliant: '등록된 디바이스 중 Intune에 준수 상태로 표시된 디바이스의 비율',
      trained: '문의를 받는 지원 담당자 중 실습을 마친 사람의 비율',
    },
    baselineNote:
      '파일럿에서 실제 수치가 나올 때까지 모든 목표는 가정한 값입니다. 파일럿 수치에 맞춰 바꾼 목표는 계획서의 다음 버전에 반영합니다.',
    sameBy: (party) => ['모든 지표의 집계 담당은 ', party, '입니다.'],
    sameEvery: (rhythm) => ['모든 지표의 집계 주기는 ', rhythm, '입니다.'],
  },
};
