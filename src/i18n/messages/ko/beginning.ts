import type { BeginningMessages } from '../en/beginning';

export const beginning: BeginningMessages = {
  overview: {
    start: '다른 방법으로 시작',
    blank: '빈 계획서로 시작',
    blankNote: '모든 질문에 직접 답합니다. 목록에는 가이드의 제안이 준비되어 있습니다.',
    example: '완성된 예시로 시작',
    exampleNote:
      '완성된 계획서의 구성과 선택 내용으로 시작합니다. 예시에서 가져온 답변은 확인할 때까지 ‘예시 값’으로 표시됩니다. 이름, 연락처, 장소, 날짜는 직접 입력합니다.',
    examples: {
      small: '사용자 약 250명: IT 담당자 두 명과 협력사',
      medium: '사용자 약 5,000명: 세 계층, 공동 관리',
      large: '사용자 약 40,000명: 계층 1 외주, 24시간 운영, 세 개 지역',
    },
    read: '먼저 읽어 보기',
    openFile: '계획서 파일 열기',
    openFileNote: '여기에서 내려받은 Markdown 파일입니다. 모든 답변이 그대로 복원됩니다.',
  },

  ten: {
    title: '열 가지 답변으로 만드는 초안',
    lead: '예상 소요 시간은 4분입니다. 나머지 답변은 입력한 내용을 바탕으로 플래너가 제안하고, 제안한 곳에 표시를 남깁니다. 아직 모르는 것은 비워 두어도 됩니다.',
    groups: {
      organisation: { title: '조직', note: '' },
      help: { title: '지원 팀', note: '팀 구성은 나중에 바꿀 수 있습니다.' },
      dates: { title: '일정', note: '다른 날짜는 이 두 날짜를 기준으로 계산합니다.' },
    },
    questions: {
      organisation: '조직 이름',
      owner: '계획서 담당자',
      users: '사용자 수',
      product: '관리 제품',
      platforms: '플랫폼',
      shape: '어느 쪽에 가장 가까운가요?',
      hours: '언제 문의를 받나요?',
      languages: '사용자 지원 언어',
      pilotStart: '파일럿 시작일',
      firstWave: '첫 프로덕션 단계 시작일',
    },
    shapes: {
      few: '같은 사람이 문의도 받고 설정도 바꿈',
      desk: '계층 1이 받고 계층 2와 3이 해결',
      partner: '협력사가 계층 3 담당',
      outsourced: '외주 업체가 계층 1 담당',
    },
    keys: '1~4 키나 화살표 키로 선택할 수 있습니다.',
    moreLanguages: '다른 언어 더 보기',
    devices: (devices) => `디바이스 ${devices}대(제안)`,
    answered: (count) => `10개 중 ${count}개 답변`,
    proposed: (proposed, answers) =>
      answers === 0
        ? `지금까지 답변 ${proposed}개를 제안할 수 있습니다.`
        : answers === 10
          ? `답변 열 가지를 바탕으로 ${proposed}개를 제안했습니다.`
          : `10개 중 ${answers}개의 답변을 바탕으로 ${proposed}개를 제안했습니다.`,
    then: '제안은 장별로 확인합니다.',
    make: '초안 만들기',
    made: (proposed, open) =>
      `답변 ${proposed}개를 제안했습니다. 장별로 읽고 확인하십시오. 직접 입력해야 하는 ${open}곳은 표시해 두었습니다.`,
    back: '뒤로',
    next: (group) => `다음: ${group}`,
    soFar: (from, to) => (from === to ? `${from}번` : `${from}~${to}번`),
    change: '바꾸기',
    sheet: '문서 보기',
  },
};
