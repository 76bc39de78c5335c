import type { ProcessWords } from './en';

export const words: ProcessWords = {
  title: {
    name: '지원 프로세스',
    lead: '문의를 어디에서 받아 어떻게 상위 계층으로 넘기고, 해결 방법을 어떻게 사용자에게 전하는지 정합니다.',
  },

  groups: {
    intake: '문의 접수',
    workflow: '접수부터 해결까지',
    bridge: '브리지 콜(합동 회의)',
    meetings: '정기 회의',
    standing: '회의 사이의 소통',
    knowledge: '지식 문서',
    major: '중대 장애(중대 인시던트)',
  },

  questions: {
    intake: {
      label: '접수 채널',
      help: '사용자가 문제를 알릴 수 있는 채널을 모두 추가합니다.',
      why: '채널이 늘어날수록 문의를 놓칠 수 있는 곳도 늘어나기 때문입니다. 대개 두 개면 충분합니다.',
    },
    channel: { label: '채널', help: '사용자가 연락하는 방법입니다.' },
    address: {
      label: '주소 또는 번호',
      help: '사용자가 접속할 주소, 전화할 번호 또는 찾아갈 곳입니다.',
      example: '내선 1234 또는 https://help.example.com',
    },
    uses: { label: '용도', help: '이 채널로 받을 문의입니다.' },
    contactOwner: {
      label: '사용자 연락 담당',
      help: '접수부터 종결까지 이곳에서만 사용자와 연락합니다.',
      why: '계층마다 따로 연락하면 사용자가 같은 문제를 여러 번 설명해야 하기 때문입니다.',
    },
    steps: {
      label: '처리 단계',
      help: '접수부터 해결 확인까지의 단계를 순서대로 추가합니다.',
      why: '상위 계층으로 넘길 때마다 정보가 더해지고 해결 방법은 같은 경로로 내려오므로, 단계마다 누가 무엇을 넘길지 정해 두어야 합니다.',
    },
    actor: { label: '담당', help: '이 단계를 맡는 사람이나 팀입니다.' },
    action: { label: '처리 내용', help: '다음 담당에게 넘기기 전에 하는 일입니다.' },
    ownAction: {
      label: '처리 내용(직접 작성)',
      help: '한 문장으로 입력하십시오.',
      example: '처리하는 동안 예비 노트북을 빌려줌',
    },
    to: { label: '다음 담당', help: '이 단계가 끝난 뒤 문의를 넘겨받는 쪽입니다.' },
    limit: { label: '제한 시간', help: '문의를 넘기기 전까지 이 단계에서 쓸 수 있는 시간입니다.' },
    handover: {
      label: '인계 내용',
      help: '다음 담당이 다시 묻지 않아도 되도록 함께 넘기는 정보입니다.',
    },
    ownHandover: {
      label: '추가 인계 내용',
      help: '목록에 없는 인계 내용을 입력하십시오.',
      example: '사용자와 연락할 수 있는 시간',
    },
    onlyIf: { label: '적용 조건', help: '항상 필요한 단계라면 비워 두십시오.' },
    ownIf: {
      label: '적용 조건(직접 작성)',
      help: '이 단계가 필요한 경우를 짧게 입력하십시오.',
      example: '협력사 직원의 디바이스인 경우에만',
    },
    fixReturn: {
      label: '해결 방법 전달 방식',
      help: '해결 방법을 찾은 뒤 문의를 종결하기 전까지 할 일입니다.',
      why: '해결 방법을 전달받지 못한 계층은 다음에 같은 문제를 처음부터 다시 조사해야 하기 때문입니다.',
    },
    ownFixReturn: {
      label: '추가 전달 규칙',
      help: '목록에 없는 규칙을 입력하십시오.',
      example: '해결에 10분 넘게 걸리면 계층 2가 통화에 함께 참여',
    },
    bridge: {
      label: '초기 프로덕션 단계의 브리지 콜',
      help: '첫 사용자가 디바이스를 등록하는 동안 모든 계층이 함께 접속하는 합동 회의입니다.',
      why: '계층끼리 서로 배우고 원인을 더 빨리 찾을 수 있으며, 문제가 몰리는 초기에 특히 효과가 크기 때문입니다.',
    },
    bridgePlace: {
      label: '콜 접속 위치',
      help: '회의 링크나 회의실을 입력하십시오.',
      example: 'Teams의 ‘Intune 브리지’ 채널',
    },
    bridgeAt: {
      label: '콜 시작 시각(매 영업일)',
      help: '초기 단계의 영업일마다 콜을 시작하는 시각입니다.',
    },
    bridgeUntil: { label: '콜 마감 시각', help: '콜을 열어 두는 날, 콜을 닫는 시각입니다.' },
    bridgeLength: { label: '콜 진행 시간', help: '콜을 열어 두는 시간입니다.' },
    bridgeAttendees: { label: '콜 참석자', help: '선택한 곳마다 한 명씩이면 충분합니다.' },
    bridgeExit: {
      label: '콜 종료 조건',
      help: '평소 상태로 돌아왔다고 볼 수 있는 조건을 선택하십시오.',
    },
    bridgeEnd: { label: '콜 종료 기한', help: '콜을 끝낼지 연장할지 결정하는 날입니다.' },
    timesZone: {
      label: '브리지 콜과 회의의 시간대',
      help: '브리지 콜과 회의의 시각은 이 시간대를 기준으로 합니다.',
    },
    meetings: {
      label: '회의',
      help: '계층끼리 새로운 문제와 되풀이되는 문제를 공유하는 회의입니다.',
      why: '첫 주에 되풀이된 문제를 공유해야 둘째 주의 안내문과 지식 문서에 반영할 수 있기 때문입니다.',
    },
    meeting: {
      label: '회의',
      help: '무엇을 위한 회의인지 선택하십시오. 소요 시간과 안건은 따로 정합니다.',
    },
    ownMeeting: {
      label: '회의 이름',
      help: '회의 초대장에 적는 이름입니다.',
      example: '운영 인계 회의',
    },
    frequency: { label: '주기', help: '초기 단계에는 매일, 이후에는 매주 여는 것이 좋습니다.' },
    meetingDays: { label: '요일', help: '정해진 요일이 없으면 비워 두십시오.' },
    at: { label: '시작 시각', help: '브리지 콜과 회의의 시간대를 기준으로 합니다.' },
    length: { label: '소요 시간', help: '스탠드업은 15분, 이슈 공유 회의는 30분이 좋습니다.' },
    attendees: { label: '참석자', help: '선택한 곳마다 한 명씩이면 충분합니다.' },
    chair: { label: '진행 담당', help: '회의를 진행하고 합의한 내용을 기록합니다.' },
    topics: { label: '안건', help: '매번 이 순서대로 다룹니다.' },
    standing: {
      label: '계층 간 소통 채널',
      help: '지원 담당자끼리 언제든지 묻고 소식을 나누는 곳이며, 사용자는 이용하지 않습니다.',
      why: 'Microsoft는 회의뿐 아니라 평소에도 문제와 추세를 모든 계층과 계속 공유하도록 권장하기 때문입니다.',
      example: 'Teams의 ‘Intune 지원’ 채널',
    },
    standingBy: { label: '채널 담당', help: '질문에 답하고 중요한 소식을 전달합니다.' },
    standingDays: { label: '채널 확인 요일', help: '담당이 빠짐없이 확인하는 요일입니다.' },
    standingFrom: {
      label: '채널 확인 시작 시각',
      help: '브리지 콜과 회의의 시간대를 기준으로 합니다.',
    },
    standingUntil: {
      label: '채널 확인 종료 시각',
      help: '브리지 콜과 회의의 시간대를 기준으로 합니다.',
    },
    standingTopics: {
      label: '채널에서 공유할 내용',
      help: '다음 회의 전에 다른 계층이 알아야 할 소식입니다.',
    },
    articleWhen: {
      label: '지식 문서 작성 시점',
      help: '선택한 때마다 반드시 지식 문서를 씁니다.',
    },
    articleAuthor: {
      label: '지식 문서 작성 담당',
      help: '대개 해결 방법을 찾아내는 계층이 맡습니다.',
    },
    articleReviewer: { label: '지식 문서 검토 담당', help: '게시하기 전에 문서를 검토합니다.' },
    articleDays: {
      label: '지식 문서 게시 기한(영업일)',
      help: '해결한 날부터 문서를 게시할 때까지의 영업일 수입니다.',
    },
    articlePlace: {
      label: '지식 문서 보관 위치',
      help: '계층 1이 가장 먼저 찾아보는 곳입니다.',
      example: '지식 베이스의 Intune 카테고리',
    },
    majorTriggers: {
      label: '중대 장애 선언 기준',
      help: '어떤 일이 생기면 중대 장애로 볼지 선택하십시오.',
      why: '막상 일이 생기면 첫 한 시간 동안은 누구도 결정을 떠맡으려 하지 않으므로, 지금 정해 두어야 합니다.',
    },
    majorDeclares: {
      label: '중대 장애 선언 담당',
      help: '다른 사람의 승인 없이 선언할 수 있습니다.',
    },
    majorLead: {
      label: '중대 장애 지휘 담당',
      help: '한 명만 입력하십시오. 대행자는 ‘담당자와 팀’에서 한 번만 입력하면 됩니다.',
      example: '이서준',
    },
    majorUpdate: {
      label: '사용자 공지 주기',
      help: '새로 알릴 내용이 없더라도 이 주기로 공지합니다.',
    },
    majorPlace: {
      label: '공지 게시 위치',
      help: '사용자와 계층 1이 확인하는 곳입니다.',
      example: '인트라넷의 서비스 현황 페이지',
    },
  },

  choices: {
    intakeUse: {
      anything: '모든 문의',
      enrolment: '등록 지원',
      urgent: '업무 중단',
      lostDevice: '디바이스 분실이나 도난',
      howTo: '사용 방법 문의',
      outOfHours: '운영 시간 외 문의',
    },
    stepAction: {
      report: '문제 신고',
      firstChecks: '1차 점검, 해결되지 않으면 에스컬레이션',
      investigate: '로그와 할당 조사, 해결할 수 없으면 조사 결과와 함께 에스컬레이션',
      findCause: '근본 원인을 파악하고 해결 방법을 하위 계층에 전달',
      vendorCase: 'Microsoft에 지원 요청 등록',
      returnFix: '바로 하위 계층에 해결 방법 전달',
      resolve: '사용자에게 연락해 해결 방법을 적용하고 정상 작동 확인',
      own: '기타',
    },
    handover: {
      errorText: '정확한 오류 문구',
      screenshots: '화면 캡처',
      userName: '사용자 계정 이름(UPN)',
      device: '디바이스 이름과 일련번호',
      platformVersion: '플랫폼과 버전',
      enrolmentType: '등록 유형',
      since: '문제가 시작된 시점과 이전 정상 작동 여부',
      affected: '영향을 받는 사용자 수',
      lastCheckIn: '마지막 체크인',
      incidentId: '회사 포털 인시던트 ID',
      checksDone: '점검한 항목과 결과',
      logs: '수집한 로그',
      suspectedCause: '추정 원인',
      tenant: '테넌트 정보',
      fixSteps: '해결 절차',
      article: '지식 문서',
    },
    onlyIf: {
      several: '여러 사용자가 같은 문제를 신고한 경우에만',
      urgent: '우선순위 1인 경우에만',
      outOfHours: '운영 시간 외에만',
      supplierFault: '서비스나 제품의 문제로 보이는 경우에만',
      personal: '개인 디바이스인 경우에만',
      own: '기타 조건',
    },
    fixReturn: {
      samePath: '해결 방법은 문의가 올라온 경로를 거꾸로 따라 한 계층씩 전달합니다.',
      tested: '에스컬레이션한 계층이 문제가 발생한 디바이스에서 해결 방법을 테스트합니다.',
      written: '해결 절차는 전화로만 알리지 않고 문의 기록에 남깁니다.',
      articleFirst: '문의를 종결하기 전에 지식 문서를 작성해 둡니다.',
      userConfirms: '사용자가 정상 작동을 확인한 뒤에 문의를 종결합니다.',
      trendLogged: '이슈 공유 회의에서 다룰 수 있도록 원인을 기록합니다.',
    },
    bridge: {
      yes: '예, 매일 정해진 시각에',
      allDay: '예, 첫 프로덕션 단계에는 온종일',
      no: '아니요',
    },
    bridgeExit: {
      fewCases: '일주일 동안 새 문의가 적음',
      knownOnly: '알려진 문제만 접수됨',
      firstLineSolves: '계층 1이 대부분의 문의를 직접 해결함',
      articlesThere: '자주 발생하는 문제마다 지식 문서가 있음',
      phaseDone: '초기 프로덕션 단계가 끝남',
    },
    meeting: {
      standUp: '문제 점검 회의(스탠드업)',
      trends: '이슈 공유 회의',
      waveReview: '프로덕션 단계 회고',
      vendorReview: 'Microsoft 지원 요청 점검 회의',
      own: '기타 회의',
    },
    topic: {
      openCases: '처리 중인 문의',
      newIssues: '새로운 문제',
      trends: '되풀이되는 문제',
      articles: '작성할 지식 문서',
      serviceHealth: '서비스 상태',
      userFeedback: '사용자 피드백',
      nextWave: '다음 프로덕션 단계',
      expiries: '곧 만료되는 인증서와 토큰',
    },
    articleWhen: {
      newFix: '새로운 해결 방법을 찾았을 때',
      secondTime: '같은 문제가 두 번째로 접수되었을 때',
      beforeWave: '프로덕션 단계를 시작하기 전',
      afterMajor: '중대 장애를 종결했을 때',
    },
    majorTrigger: {
      manyUsers: '많은 사용자가 업무를 할 수 없음',
      enrolmentStopped: '한 플랫폼의 등록이 중단됨',
      siteDown: '한 사업장 전체가 영향을 받음',
      expired: 'Apple 인증서나 토큰이 만료됨',
      wrongPolicy: '잘못된 정책이나 앱이 배포됨',
      dataLoss: '디바이스가 초기화되거나 데이터가 손실됨',
      serviceIncident: 'Microsoft가 서비스 상태에 인시던트를 게시함',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      steps: (steps) => `문의는 접수부터 해결까지 ${steps.shown}단계로 처리합니다.`,
      contact: (party) => `접수부터 종결까지 사용자와 연락하는 담당은 ${party}입니다.`,
      meetings: (meetings) => `계층끼리 문제를 공유하는 정기 회의는 ${meetings}입니다.`,
    },
    passes: (to) => ['다음 담당: ', to],
    limit: (limit) => ['제한 시간: ', limit],
    allDay: (from, until, zone) =>
      until === null
        ? ['첫 프로덕션 단계에는 영업일마다 ', from, '부터 온종일 콜을 열어 둡니다(', zone, ').']
        : [
            '첫 프로덕션 단계에는 영업일마다 ',
            from,
            '부터 ',
            until,
            '까지 콜을 열어 둡니다(',
            zone,
            ').',
          ],
    noBridge: '초기 프로덕션 단계에는 브리지 콜을 열지 않습니다.',
    when: '일정',
    /** How often, on which days, at what time. */
    rhythm: (parts) => parts.flatMap((part, index) => (index ? [' ', part] : [part])),
    inZone: (zone) => ['기준 시간대: ', zone],
    diagram: '에스컬레이션 경로',
    reports: '문제 신고',
    escalates: '에스컬레이션',
    fix: '해결 방법',
  },

  /** What the check finds, and why it matters. */
  findings: {
    unstaffedParty: {
      title: (party) => `처리 단계에 나오는 ${party} 항목이 계층 목록에는 없습니다.`,
      reason:
        '맡을 사람이 없는 처리 단계가 생기므로, 계층을 추가하거나 그 단계의 담당을 바꾸십시오.',
    },
    noReturn: {
      title: '해결 방법을 사용자에게 전하는 단계가 없습니다.',
      reason:
        '사용자에게 해결 방법을 알리고 정상 작동을 확인하는 단계를 처리 단계의 마지막에 추가하십시오.',
    },
    bridgeTooEarly: {
      title: '첫 프로덕션 단계가 시작되기도 전에 브리지 콜이 끝납니다.',
      reason:
        '브리지 콜은 초기 프로덕션 단계에 필요하므로, 종료 기한을 그 단계가 시작된 뒤로 옮기십시오.',
    },
  },
};
