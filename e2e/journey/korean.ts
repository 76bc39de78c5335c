import type { Expected } from './answers.ts';

/** The journey in Korean. */
export const korean: Expected = {
  texts: {
    scope: {
      organisation: '한빛 물류 | 서울',
      planOwner: '김 *서연*',
      ownerRole: '엔드포인트 [팀장]',
      version: '0.3 | 초안_나',
      'regions.region': '# 수도권',
    },
    teams: {
      'tiers.team': '업무 환경 | 북부',
      'tiers.contact': '대기열 `WPL-2`',
      'tiers.ownResponsibilities': '- 예비 휴대폰 관리\n- SIM 카드 교체',
      'tiers.ownTrigger': '임원이 영향을 받음\n언론이 <이유>를 물음',
      'activities.ownActivity': '*카페* 시간 진행',
    },
    access: {
      'actions.ownAct': '<그룹> 태그 바꾸기',
      'actions.ownTerm': '두 사람이 함께 확인\n감사 | 기간이 아님',
      'holders.roleLimit': '*예비* 디바이스만 해당',
      'lost.ownLostStep': '철도 회사에 전화\n[유실물] 센터에 문의',
      emergencyPlace: '금고 ~ 0.07호',
    },
    process: {
      'intake.address': 'help@hanbit.example',
      'steps.ownAction': '프로필 다시 만들기\n동료에게 확인 요청',
      'steps.ownHandover': '라벨 사진\n건물 & 층',
      'steps.ownIf': '<월요일>에만',
      ownFixReturn: '해결 방법을 시연합니다\n일주일 동안 지켜봅니다',
      bridgePlace: '4.12 회의실 ~ 통화',
      'meetings.ownMeeting': '변경 회의 | 북부',
      standing: '채널 `#계층` | 전체',
      articlePlace: '위키 > 엔드포인트',
      majorLead: '당직 인시던트 관리자',
      majorPlace: 'status.hanbit.example',
    },
    targets: {
      vipList: '‘임원 & 이사회’ 폴더',
      'requests.ownRequest': '보조 *모니터* | 4번 좌석',
    },
    vendor: {
      contractPlace: '금고 | 3번 방',
      'openers.opener': '남궁 *하늘*',
      'openers.openerRole': '티켓 [관리]',
      nightPerson: '도지원',
      manager: '우연희 (전담 창구)',
      'suppliers.ownSupply': '출입 단말 <정문>',
      'suppliers.supplier': '하늘 & 솔',
      'suppliers.reach': '7번 회선, 코드 #42',
    },
    runbook: {
      'issues.ownIssue': '출입증 프린터 | 북관이 사라짐',
      'issues.checks': '_모델_ 묻기\n인쇄 [서버] 확인',
      'issues.articleName': '출입증 > 인쇄',
      'issues.author': '최유진',
      'expiries.ownItem': '게이트웨이 *인증서*',
      'expiries.account': '사서함 `gateway` & 호출기',
      'expiries.renewer': '오승현',
      reminders: '일정표 #갱신',
    },
    training: {
      trainers: '김서연, 박지훈',
      'audiences.mustDo': '안내문 작성\n알맞은 목록 찾기',
      'agenda.ownItem': '*분실* 휴대폰 연습',
      'sessions.session': '봄 세션_1',
      'sessions.place': '강당 | B',
      'sessions.trainer': '박지훈',
      ownLabs: 'SIM 교체\neSIM 이전',
      materialsPlace: '공유 드라이브 \\교육',
    },
    involvement: {
      'involvement.ownStep': '[물류 창고] 방문',
      'involvement.owner': '이민지',
      feedbackPlace: '채널 #intune-의견',
    },
    rollout: {
      'phases.phase': '여름_시작',
      'phases.group': '영업 & [외근] 담당',
    },
    measures: {
      'measures.ownMeasure': '놓친 | 전화',
      'measures.ownCount': '<일찍> 끊긴 통화\n전체 통화 대비',
      'measures.report': '게시판 [북부]',
      readPlace: '드라이브 `지표`',
      ownMissed: '- 한 시간 일찍 시작\n*이사회*에 보고',
    },
    agreement: {
      'risks.ownRisk': '삼월 | 폭설',
      'risks.ownAction': '- <제설> 도구 준비\n*구청*에 연락',
      'risks.riskOwner': '오하린 [대리]',
      'openPoints.openPoint': '비용은 누가 낼까?\n서명은 누가 & 언제?',
      'openPoints.decider': '최 ~ 도윤',
      'openPoints.decision': '`본부`가 부담\n서명은 > 나중에',
      validPlace: '위키 \\계획',
      'approvers.approver': '장민서 | 이사',
      'changes.changeVersion': '0.2 | 초안_가',
      'changes.changed': '# 계층 분리\n시간 *변경*',
      'changes.changedBy': '문 `시우`',
    },
  },
  fileName: 'support-plan-한빛-물류-서울-2027-03-15.ko.md',
  facts: {
    title: 'Intune 지원 계획서: 한빛 물류 | 서울',
    organisation: '한빛 물류 | 서울',
    version: '0.3 | 초안_나',
    status: '승인됨',
    language: 'ko',
    date: '2027-03-15',
  },
  title: 'Intune 지원 계획서: 한빛 물류 | 서울',
  summary: {
    heading: '요약',
    paragraphs: [
      '한빛 물류 | 서울의 Microsoft Intune 롤아웃(단계적 도입)을 누가 어떻게 지원할지 정한 계획서입니다. 대상은 사용자 2,350명, 디바이스 3,120대입니다. Windows 디바이스는 Configuration Manager와 공동 관리합니다. 대상 플랫폼은 Windows, Android입니다. 파일럿은 2027년 5월 10일(월), 첫 프로덕션 단계는 2027년 6월 21일(월)에 시작하고 롤아웃은 2027년 12월 17일(금)에 완료할 예정입니다. 사용자는 파일럿을 포함해 1단계로 나누어 등록하며, 가장 큰 단계의 사용자는 640명입니다.',
      '1차 지원에서 해결하지 못한 문의를 맡는 곳(계층 2)은 업무 환경 | 북부(월, 수, 목 07:30~18:45, 리스본 시간)입니다. 사용자 지원 언어는 영어, 네덜란드어입니다.',
      '지원과 관련된 리스크는 ‘삼월 | 폭설’입니다.',
      '평소 하루에 문의를 처리할 수 있는 지원 담당자는 14명입니다. 지원 담당자 6명을 한 번에 교육합니다(50분).',
    ],
  },
  calls: '지원 연락처',
  again: ['팀: 업무 환경 | 북부', '2027년 6월 21일: 여름_시작', '승인자: 장민서 | 이사'],
  says: {
    scope: {
      '': {
        organisation: 'Intune 지원 계획서: 한빛 물류 | 서울',
        'version, planDate': '버전: 0.3 | 초안_나, 2027년 3월 15일',
        status: '계획서 상태: 승인됨',
        'planOwner, ownerRole': '계획서 담당자: 김 *서연*\n엔드포인트 [팀장]',
        planZone: '기준 시간대: 베를린 시간',
      },
      '1 범위와 담당자': {
        product: '관리 제품: Intune과 Configuration Manager(공동 관리)',
        platforms: '플랫폼: Windows, Android',
        ownership: '디바이스 소유 형태: 회사 소유',
        users: '사용자 수: 2,350',
        devices: '디바이스 수: 3,120',
        languages: '사용자 지원 언어: 영어, 네덜란드어',
        shape: '지원 팀 형태: 외주 업체, 24시간',
        'helpDays, helpFrom, helpUntil': '운영 시간: 월, 목 06:30~21:15',
        'regions.region': '지역 이름: # 수도권',
        'regions.zone': '시간대: 암스테르담 시간',
        'regions.regionUsers': '지역 사용자 수: 1,240',
        'regions.regionLanguages': '사용자 언어: 한국어',
        kickoff: '킥오프: 2027년 4월 5일(월)',
        pilotStart: '파일럿 시작일: 2027년 5월 10일(월)',
        firstWave: '첫 프로덕션 단계 시작일: 2027년 6월 21일(월)',
        rolloutEnd: '롤아웃 완료일: 2027년 12월 17일(금)',
      },
    },
    teams: {
      '지원 연락처': { 'tiers.contact': '연락 방법: 대기열 `WPL-2`' },
      '2 팀과 계층': {
        'tiers.level': '계층: 계층 2',
        'tiers.team': '팀: 업무 환경 | 북부',
        'tiers.people': '인원: 14',
        'tiers.coverage, tiers.days, tiers.from, tiers.until, tiers.zone':
          '운영 시간: 월, 수, 목 07:30~18:45(리스본 시간)',
        'tiers.tierLanguages': '언어: 한국어, 중국어(번체)',
        'tiers.escalatesTo': '에스컬레이션할 곳: 계층 3',
      },
      '2.1 연락 채널': {
        'tiers.channels': '계층 2: 지원 티켓, 이메일',
      },
      '2.2 담당 업무': {
        'tiers.responsibilities, tiers.ownResponsibilities':
          '계층 2: 업무 환경 | 북부: 디바이스와 앱 로그 분석 / 원격 도움말(Remote Help)로 사용자 화면 제어 / - 예비 휴대폰 관리 / - SIM 카드 교체',
      },
      '2.3 에스컬레이션 기준': {
        'tiers.triggers, tiers.ownTrigger':
          '계층 2: 업무 환경 | 북부: 이 계층에 없는 권한이 필요함 / 데이터 유출이나 손실 우려가 있음 / 임원이 영향을 받음 / 언론이 <이유>를 물음',
        'tiers.timeLimit': '에스컬레이션 전 제한 시간: 1시간 35분',
      },
      '2.4 업무 분담': {
        'activities.activity, activities.ownActivity': '업무: *카페* 시간 진행',
        'activities.responsible': '계층 2: R',
        'activities.accountable': '롤아웃 책임자: A',
        'activities.consulted': 'ID 관리 팀: C',
        'activities.informed': 'IT 부문 책임자: I',
      },
      '2.5 공동 관리 워크로드': {
        'workloads.workload': '워크로드: Office 간편 실행 앱',
        'workloads.managedBy': '관리 도구: 파일럿 Intune',
        'workloads.moves': '전환 예정일: 2027년 10월 4일',
      },
    },
    access: {
      '3.1 작업별 권한': {
        'actions.act, actions.ownAct': '작업: <그룹> 태그 바꾸기',
        'actions.allowed': '보안 팀: 승인 필요',
        'actions.approver': '승인 담당: IT 부문 책임자',
        'actions.terms, actions.ownTerm':
          '조건: 사용자 동의, 문의 기록에 사유 남김\n두 사람이 함께 확인\n감사 | 기간이 아님',
        approvals:
          '승인 방법: Intune의 다중 관리자 승인(Multi Admin Approval), 전화로 승인(이후 문의 기록에 남김)',
        deputy: '승인 대행: 계획서 담당자',
      },
      '3.2 역할': {
        'holders.holder': '계층 또는 팀: 보안 팀',
        'holders.roles':
          '역할: 읽기 전용 운영자(Read Only Operator)\n클라우드 디바이스 관리자(Entra의 Cloud Device Administrator)',
        'holders.roleLimit': '역할의 제한: *예비* 디바이스만 해당',
      },
      '3.3 본인 확인': {
        idChecks:
          '확인 규칙: 사내 주소록에 있는 번호로 사용자에게 다시 전화합니다. / 사용자가 직접 또는 영상으로 사원증을 보여 줍니다.',
      },
      '3.4 디바이스 분실과 도난': {
        'lost.lostStep, lost.ownLostStep': '단계: 철도 회사에 전화\n[유실물] 센터에 문의',
        'lost.lostBy': '담당: ID 관리 팀',
        'lost.lostLimit': '제한 시간: 35분',
        lostRules:
          '반드시 지킬 규칙: 개인 디바이스는 사용 중지만 하고 절대로 초기화하지 않습니다. / 디바이스를 찾기 전에는 디바이스 레코드를 삭제하지 않습니다.',
      },
      '3.5 권한 부여·회수와 비상 접근': {
        grants: '권한 부여 담당: 계층 3',
        joinNeeds: '권한 부여 조건: 다단계 인증(MFA) / 비밀 유지 서약서 서명',
        'removes, leaveDays': '권한 회수 담당: ID 관리 팀, 영업일 기준 4일 이내에 회수',
        review: '권한 점검 주기: 5개월',
        reviewer: '권한 점검 담당: 지원 리더(강사)',
        emergency: '비상 계정 사용 담당: 롤아웃 책임자',
        emergencyPlace: '비상 계정 보관 위치: 금고 ~ 0.07호',
      },
    },
    process: {
      '4.1 문의 접수': {
        'intake.channel': '채널: 이메일',
        'intake.address': '주소 또는 번호: help@hanbit.example',
        'intake.uses': '용도: 등록 지원, 디바이스 분실이나 도난',
        contactOwner: '접수부터 종결까지 사용자와 연락하는 담당은 계층 1입니다.',
      },
      '4.2 접수부터 해결까지': {
        'steps.actor': '담당: 계층 3',
        'steps.action, steps.ownAction, steps.onlyIf, steps.ownIf':
          '처리 내용: <월요일>에만\n프로필 다시 만들기\n동료에게 확인 요청',
        'steps.to': '다음 담당: 계층 2',
        'steps.limit': '제한 시간: 25시간',
        'steps.handover, steps.ownHandover':
          '인계 내용: 디바이스 이름과 일련번호, 추정 원인, 라벨 사진, 건물 & 층',
        'fixReturn, ownFixReturn':
          '해결 방법 전달 방식: 해결 방법은 문의가 올라온 경로를 거꾸로 따라 한 계층씩 전달합니다. / 문의를 종결하기 전에 지식 문서를 작성해 둡니다. / 해결 방법을 시연합니다 / 일주일 동안 지켜봅니다',
      },
      '4.3 브리지 콜(합동 회의)': {
        'bridge, bridgePlace': '콜 접속 위치: 4.12 회의실 ~ 통화',
        bridgeAt: '콜 시작 시각(매 영업일): 09:15(타이베이 시간)',
        bridgeLength: '콜 진행 시간: 20분',
        bridgeAttendees: '콜 참석자: 계층 1, 지원 리더(강사)',
        bridgeExit:
          '콜 종료 조건: 일주일 동안 새 문의가 적음 / 자주 발생하는 문제마다 지식 문서가 있음',
        bridgeEnd: '콜 종료 기한: 2027년 9월 30일',
      },
      '4.4 정기 회의': {
        timesZone: '회의 시각의 기준 시간대: 타이베이 시간',
        'meetings.meeting, meetings.ownMeeting': '회의: 변경 회의 | 북부',
        'meetings.frequency, meetings.meetingDays, meetings.at': '일정: 매주 화요일, 금요일 16:40',
        'meetings.length': '소요 시간: 1시간 15분',
        'meetings.attendees': '참석자: 계층 3, 계획서 담당자',
        'meetings.chair': '진행 담당: ID 관리 팀',
        'meetings.topics': '안건: 작성할 지식 문서, 서비스 상태',
      },
      '4.5 상시 소통 채널': {
        standing: '계층 간 소통 채널: 채널 `#계층` | 전체',
        standingBy: '채널 담당: ID 관리 팀',
        'standingDays, standingFrom, standingUntil':
          '채널 운영 시간: 수, 토 08:20~17:50(타이베이 시간)',
        standingTopics: '채널에서 공유할 내용: 되풀이되는 문제 / 다음 프로덕션 단계',
      },
      '4.6 지식 문서': {
        articleWhen: '지식 문서 작성 시점: 새로운 해결 방법을 찾았을 때 / 중대 장애를 종결했을 때',
        articleAuthor: '지식 문서 작성 담당: 계층 2',
        articleReviewer: '지식 문서 검토 담당: 보안 팀',
        articleDays: '문서 게시 기한: 영업일 기준 3일 이내',
        articlePlace: '지식 문서 보관 위치: 위키 > 엔드포인트',
      },
      '4.7 중대 장애(중대 인시던트)': {
        majorTriggers:
          '중대 장애 선언 기준: 많은 사용자가 업무를 할 수 없음 / Apple 인증서나 토큰이 만료됨',
        majorDeclares: '중대 장애 선언 담당: IT 부문 책임자',
        majorLead: '중대 장애 지휘 담당: 당직 인시던트 관리자',
        majorUpdate: '사용자 공지 주기: 45분',
        majorPlace: '공지 게시 위치: status.hanbit.example',
      },
    },
    targets: {
      '5.1 영향과 긴급도': {
        'grid.impact': '영향 범위: 여러 사용자',
        'grid.stopped': '업무 중단: 우선순위 2',
        'grid.slowed': '업무 지장: 우선순위 4',
        'grid.waits': '업무 지장 없음: 우선순위 3',
      },
      '5.2 우선순위별 목표 시간': {
        'targets.priority': '우선순위: 우선순위 3',
        'targets.respond': '최초 응답: 25분',
        'targets.update': '진행 안내 주기: 1시간 30분',
        'targets.resolve': '해결 기한: 5시간 10분',
        'targets.severity': 'Microsoft 심각도: B(높음)',
        clock: '시간 계산 기준: 우선순위 1과 2는 24시간, 나머지는 운영 시간만 계산',
        pauses:
          '시간 계산을 멈추는 경우: 사용자의 회신을 기다리는 동안\nMicrosoft나 다른 공급업체가 처리하는 동안',
      },
      '5.3 우선순위 변경': {
        raises: '우선순위를 올릴 수 있는 담당: 계층 2, 계획서 담당자',
        lowers: '우선순위를 내릴 수 있는 담당: ID 관리 팀',
        vip: 'VIP 처리: 기준표보다 한 단계 높은 우선순위 적용',
        vipList: 'VIP 명단 위치: ‘임원 & 이사회’ 폴더',
      },
      '5.4 기한이 다가올 때': {
        warned: '사전 알림을 받을 담당: IT 부문 책임자',
        warnAt: '알림 시점: 기한까지 한 시간 남았을 때',
        rescue:
          '알림 후 조치: 담당자가 다른 일을 미루고 처리 / 사용자에게 예비 디바이스나 임시 해결 방법 제공',
      },
      '5.5 서비스 요청': {
        'requests.request, requests.ownRequest': '요청 항목: 보조 *모니터* | 4번 좌석',
        'requests.doneBy': '처리 담당: 보안 팀',
        'requests.within': '처리 기한: 영업일 기준 4일 이내',
      },
    },
    vendor: {
      '6.1 지원 계약': {
        contract: '계약 종류: 통합(Unified) 계약',
        caseHours: '계약상 지원 시간: 모든 지원 요청을 24시간 처리',
        caseLanguages: '지원 요청 언어: 일본어, 독일어',
        contractPlace: '계약서 보관 위치: 금고 | 3번 방',
      },
      '6.2 지원 요청 등록 담당': {
        'openers.opener, openers.openerRole': '남궁 *하늘*: 티켓 [관리]',
      },
      '6.3 지원 요청 준비와 진행': {
        evidence: '미리 준비할 정보: 테넌트 이름 / 로그와 진단 데이터',
        follows: '진행 관리 담당: 보안 팀',
        chase: '재문의 시점: 영업일 기준 4일 동안 연락이 없을 때',
        told: '사용자에게 알릴 내용: 다음 소식을 전할 시각 / 종결된 뒤에는 문제의 원인',
      },
      '6.4 야간 연락과 지연 시 조치': {
        nightCover: '야간 연락: 정해진 한 사람',
        nightPerson: '야간 연락 담당: 도지원',
        manager: '고객 담당 관리자: 우연희 (전담 창구)',
        push: '처리를 재촉할 때: 최초 응답이 늦어질 때 / 중대 장애로 번졌을 때',
      },
      '6.5 다른 공급업체': {
        'suppliers.supply, suppliers.ownSupply': '공급 항목: 출입 단말 <정문>',
        'suppliers.supplier': '공급업체: 하늘 & 솔',
        'suppliers.reach': '연락 방법: 7번 회선, 코드 #42',
        'suppliers.calledBy': '연락 담당: ID 관리 팀',
      },
    },
    runbook: {
      '7.1 문제와 1차 점검': {
        'issues.issue, issues.ownIssue': '문제: 출입증 프린터 | 북관이 사라짐',
        'issues.firstTier': '1차 처리 계층: 계층 1',
        'issues.checks': '1차 점검: 1. _모델_ 묻기\n2. 인쇄 [서버] 확인',
        'issues.next': '에스컬레이션할 곳: 보안 팀',
        'issues.article, issues.articleName, issues.author, issues.due':
          '지식 문서: 출입증 > 인쇄\n작성 예정, 최유진, 2027년 5월 5일까지',
      },
      '7.2 목록 관리': {
        adds: '문제 추가 담당: 계층 2',
        addWhen:
          '문제 추가 시점: 원인이 같은 문의가 일주일에 세 건 들어왔을 때 / 중대 장애를 종결했을 때',
        review: '목록 점검 주기: 격주',
      },
      '7.3 인증서와 토큰': {
        'expiries.item, expiries.ownItem': '인증서 또는 토큰: 게이트웨이 *인증서*',
        'expiries.expires': '만료일: 2027년 11월 30일',
        'expiries.renewBefore': '갱신 시작일: 2027년 10월 21일(40일 전)',
        'expiries.renewer': '갱신 담당자: 오승현',
        'expiries.account': '계정 또는 사서함: 사서함 `gateway` & 호출기',
        reminders: '알림 등록 위치: 일정표 #갱신',
      },
    },
    training: {
      '8.1 교육 방식': {
        model: '교육 모델: 혼합(지원 리더가 계층 1을, 계층 3이 나머지를 교육)',
        trainers: '강사: 김서연, 박지훈',
      },
      '8.2 대상별 교육 수준': {
        'audiences.audience': '대상: 커뮤니케이션 팀',
        'audiences.audienceSize': '교육 인원: 6',
        'audiences.depth':
          '목표 수준: 로그를 분석하고 정상 작동하는 디바이스와 다른 점을 찾을 수 있음',
        'audiences.mustDo': '필수 역량: 안내문 작성\n알맞은 목록 찾기',
      },
      '8.3 교육 시간표': {
        'agenda.item, agenda.ownItem': '교육 내용: *분실* 휴대폰 연습',
        'agenda.minutes': '소요 시간: 50분',
        'agenda.form': '형식: 실습',
        'agenda.itemFor': '지원 리더(강사): 00:00',
      },
      '8.4 교육 일정': {
        'sessions.session': '세션 이름: 봄 세션_1',
        'sessions.sessionFor': '참석 대상: 계층 1, 지원 리더(강사)',
        'sessions.sessionDate': '날짜: 2027년 5월 3일(월)',
        'sessions.start, sessions.sessionZone': '시간: 13:30~14:20(토론토 시간)',
        'sessions.format': '진행 방식: 대면·온라인 병행',
        'sessions.place': '장소 또는 링크: 강당 | B',
        'sessions.trainer': '강사: 박지훈',
        'sessions.sessionLanguage': '언어: 중국어(번체)',
      },
      '8.5 실습과 교육 자료': {
        'labs, ownLabs':
          '실습: Windows 디바이스 등록 / 본인 확인 후 BitLocker 복구 키 제공 / SIM 교체 / eSIM 이전',
        materials: '교육 자료: 이 지원 계획서 / 테스트 디바이스',
        materialsPlace: '교육 자료 보관 위치: 공유 드라이브 \\교육',
      },
      '8.6 교육 효과 확인': {
        checks: '교육 효과 확인 방법: 전원 실습 완료 / 각자 처음 처리한 문의 검토',
        refresh: '재교육 주기: 18개월',
      },
    },
    involvement: {
      '9.1 참여 활동': {
        'involvement.phase': '단계: 이후 단계',
        'involvement.step, involvement.ownStep': '활동: [물류 창고] 방문',
        'involvement.owner': '담당자: 이민지',
        'involvement.due': '기한: 2027년 10월 8일',
      },
      '9.2 파일럿 참여': {
        pilotSeats: '파일럿에 참여하는 지원 담당자 수: 11',
        ownDevices: '직접 등록할 플랫폼: macOS, Linux',
      },
      '9.3 피드백': {
        feedbackChannels: '피드백 전달 방법: Teams 채널, 문의에 붙이는 태그',
        feedbackPlace: '피드백을 남기는 곳: 채널 #intune-의견',
        feedbackFrequency: '피드백 공동 검토 주기: 단계가 끝날 때마다',
      },
    },
    rollout: {
      '10.1 단계별 일정': {
        'phases.phase': '단계: 여름_시작',
        'phases.group': '등록 그룹: 영업 & [외근] 담당',
        'phases.phaseStart': '시작일: 2027년 6월 21일(월)',
        'phases.phaseUsers': '사용자 수: 640',
        'phases.phasePlatforms': '등록할 플랫폼: Windows, Android',
      },
      '10.2 예상 문의 인원': {
        contactRate:
          '사용자 100명 가운데 15명이 등록 후 일주일 안에 문의한다고 가정했습니다. 공개된 수치가 없으므로 파일럿에서 집계한 뒤 실제 값으로 바꿉니다. 예상 문의 인원은 한 단계의 사용자가 모두 첫 주에 등록한다고 보고 계산했습니다.',
        capacity: '계층 1은 평소 업무 외에 일주일에 사용자 130명을 더 도울 수 있습니다.',
        'countBy, countDays':
          '집계 담당: 지원 리더(강사), 각 단계를 시작하고 영업일 기준 6일째에 집계해 반영',
      },
      '10.3 사용자 안내문': {
        'messages.message': '안내문: 등록 재안내',
        'messages.sent': '발송 시점: 전날',
        'messages.to': '받는 사람: 해당 단계 사용자, 지원 담당자',
        'messages.via': '발송 방법: 채팅, 현장 게시물',
        'messages.sender': '발송 담당: 커뮤니케이션 팀',
        'messages.checks':
          '지원 팀 확인 사항: 문의할 곳과 시간, 회사가 개인 휴대폰에서 볼 수 있는 정보',
      },
      '10.4 진행 여부 결정(Go/No-Go)': {
        'criteria.gate, criteria.measure, criteria.threshold, criteria.reporter':
          '약속한 시간이 지나도록 해결을 기다리는 사용자가 7명 이하: 계층 2',
        'decides, decideDays':
          '진행 여부 결정 담당: IT 부문 책임자, 각 단계의 시작일보다 영업일 기준 4일 앞서 결정',
      },
      '10.5 초기 안정화 지원(하이퍼케어)': {
        careDays:
          '초기 안정화 지원 기간은 2027년 6월 21일부터 2027년 7월 7일까지입니다. 종료일은 마지막 단계를 시작하고 영업일 기준 12일째 되는 날입니다.',
        careTeam: '안정화 지원 담당: 계층 1, 롤아웃 책임자',
        careExtra:
          '추가로 하는 일: 영업일마다 여는 문제 점검 회의(스탠드업) / 단계 첫 주에 근무 인원 추가',
        careAccepts: '종료 후 인수 담당: 계획서 담당자',
      },
      '10.6 중단과 롤백': {
        mayPause: '중단 결정권자: 계층 2, 보안 팀',
        mayRollBack: '롤백 결정권자: 계층 3',
        rollBack:
          '롤백 내용: 해당 단계의 추가 등록 중지 / 원인을 찾을 때까지 등록된 디바이스는 그대로 유지',
      },
    },
    measures: {
      '11.1 측정할 지표': {
        'measures.measure, measures.ownMeasure': '지표: 놓친 | 전화',
        'measures.share': '목표: 12%',
        'measures.source, measures.report': '출처: 사용자 설문 조사\n게시판 [북부]',
        'measures.every': '집계 주기: 매월',
        'measures.by': '집계 담당: 보안 팀',
        'measures.usedFor': '활용: 진행 여부 결정(Go/No-Go), 근무 인원 조정',
      },
      '11.2 지표 계산 방법': {
        'measures.ownCount': '놓친 | 전화: <일찍> 끊긴 통화\n전체 통화 대비',
      },
      '11.3 파일럿 수치 반영': {
        baseline: '목표 확정일: 2027년 6월 14일',
        baselineBy: '비교 담당: 계층 2',
      },
      '11.4 지표 검토': {
        readEvery: '지표 검토 주기: 격주',
        readBy: '검토 참석자: 계층 1, IT 부문 책임자',
        readPlace: '지표 게시 위치: 드라이브 `지표`',
      },
      '11.5 목표 미달 시 조치': {
        'missed, ownMissed':
          '조치 내용: 이슈 공유 회의에서 원인을 찾습니다. / 다음 단계를 미룹니다. / - 한 시간 일찍 시작 / *이사회*에 보고',
        missedBy: '조치 결정 담당: 롤아웃 책임자',
      },
      '11.6 롤아웃 이후': {
        normalFrom: '정기 보고 전환일: 2028년 1월 17일',
        normalBy: '전환 담당: 계획서 담당자',
      },
    },
    agreement: {
      '': {
        nextReview: '다음 검토일: 2027년 7월 12일(월)',
        sharedWith: '배포 대상: 계층 2, 보안 팀',
        validPlace: '최신본 위치: 위키 \\계획',
        'changes.changeVersion': '버전: 0.2 | 초안_가',
        'changes.changedOn': '날짜: 2027년 2월 22일',
        'changes.changed': '변경 내용: # 계층 분리\n시간 *변경*',
        'changes.changedBy': '변경한 사람: 문 `시우`',
      },
      '12.1 리스크': {
        'risks.risk, risks.ownRisk': '리스크 내용: 삼월 | 폭설',
        'risks.chance': '발생 가능성: 보통',
        'risks.harm': '영향: 높음',
        'risks.actions, risks.ownAction':
          '대응 방안: 파일럿에서 먼저 테스트\n같은 권한을 가진 대행자 지정\n- <제설> 도구 준비\n*구청*에 연락',
        'risks.riskOwner': '담당자: 오하린 [대리]',
        'risks.riskDue': '기한: 2027년 6월 7일',
      },
      '12.2 미결 사항': {
        'openPoints.openPoint': '결정할 내용: 비용은 누가 낼까?\n서명은 누가 & 언제?',
        'openPoints.decider': '결정권자: 최 ~ 도윤',
        'openPoints.decideBy': '결정 기한: 2027년 5월 28일',
        'openPoints.decision': '결정 내용: `본부`가 부담\n서명은 > 나중에',
      },
      '12.3 검토': {
        reviewTriggers: '조기 검토 조건: 중대 장애가 종결됨 / 팀이나 운영 시간이 바뀜',
      },
      '12.4 승인': {
        'approvers.approver': '이름: 장민서 | 이사',
        'approvers.approves': '승인 범위: 지원 프로세스, 비용과 초과 근무',
        'approvers.signedOn': '서명일: 2027년 3월 16일',
      },
    },
  },
  open: { heading: '미입력 항목', none: '미입력 항목이 없습니다.' },
};
