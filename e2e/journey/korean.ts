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
    process: {
      'intake.address': 'help@hanbit.example',
      'steps.ownAction': '프로필 다시 만들기\n동료에게 확인 요청',
      'steps.ownHandover': '라벨 사진\n건물 & 층',
      ownFixReturn: '해결 방법을 시연합니다\n일주일 동안 지켜봅니다',
      bridgePlace: '4.12 회의실 ~ 통화',
      'meetings.ownMeeting': '변경 회의 | 북부',
      articlePlace: '위키 > 엔드포인트',
      majorLead: '당직 인시던트 관리자',
      majorPlace: 'status.hanbit.example',
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
      '이 계획서는 한빛 물류 | 서울의 Microsoft Intune 롤아웃(단계적 도입)을 누가 어떻게 지원할지 정합니다. 관리 제품은 Intune과 Configuration Manager(공동 관리)입니다. 지원 대상은 사용자 2,350명과 디바이스 3,120대입니다. 대상 플랫폼은 Windows 및 Android입니다. 파일럿은 2027년 5월 10일에 시작합니다. 첫 프로덕션 단계는 2027년 6월 21일에 시작합니다. 롤아웃은 2027년 12월 17일에 완료할 예정입니다.',
      '지원은 계층 2에서 맡습니다. 지원 담당자는 모두 14명입니다. 사용자 지원 언어는 영어 및 네덜란드어입니다. 문의는 접수부터 해결까지 1단계로 처리합니다. 접수부터 종결까지 사용자와 연락하는 담당은 계층 1입니다. 계층끼리 문제를 공유하는 정기 회의는 변경 회의 | 북부입니다.',
      '지원 담당자 6명을 대상으로 교육 세션을 1회 진행합니다. 교육은 세션마다 50분 동안 진행합니다. 파일럿에 참여하는 지원 담당자는 11명입니다. 미입력 항목은 없습니다.',
    ],
  },
  says: {
    scope: {
      '': {
        organisation: 'Intune 지원 계획서: 한빛 물류 | 서울',
        'planOwner, ownerRole': '담당자: 김 *서연* 엔드포인트 [팀장]',
        status: '승인됨',
        version: '버전 0.3 | 초안_나',
        planDate: '2027년 3월 15일',
      },
      '1 범위와 담당자': {
        product: '관리 제품: Intune과 Configuration Manager(공동 관리)',
        platforms: '플랫폼: Windows, Android',
        ownership: '디바이스 소유 형태: 회사 소유',
        users: '사용자 수: 2,350',
        devices: '디바이스 수: 3,120',
        languages: '사용자 지원 언어: 영어, 네덜란드어',
        shape: '지원 팀 형태: 외주 업체, 24시간',
        'helpDays, helpFrom, helpUntil, planZone': '운영 시간: 월, 목 06:30~21:15(Europe/Berlin)',
        'regions.region': '지역 이름: # 수도권',
        'regions.zone': '시간대: Europe/Amsterdam',
        'regions.regionUsers': '지역 사용자 수: 1,240',
        'regions.regionLanguages': '사용자 언어: 한국어',
        kickoff: '킥오프: 2027년 4월 5일',
        pilotStart: '파일럿 시작일: 2027년 5월 10일',
        firstWave: '첫 프로덕션 단계 시작일: 2027년 6월 21일',
        rolloutEnd: '롤아웃 완료일: 2027년 12월 17일',
      },
    },
    teams: {
      '2 팀과 계층': {
        'tiers.level': '계층: 계층 2',
        'tiers.team': '팀: 업무 환경 | 북부',
        'tiers.people': '인원: 14',
        'tiers.coverage, tiers.days, tiers.from, tiers.until, tiers.zone':
          '운영 시간: 월, 수, 목 07:30~18:45(Europe/Lisbon)',
        'tiers.tierLanguages': '언어: 중국어(번체), 한국어',
        'tiers.escalatesTo': '에스컬레이션할 곳: 계층 3',
      },
      '2.1 계층 2: 업무 환경 | 북부': {
        'tiers.channels': '연락 채널: 지원 티켓, 이메일',
        'tiers.contact': '하위 계층용 연락처: 대기열 `WPL-2`',
        'tiers.responsibilities, tiers.ownResponsibilities':
          '담당 업무: 디바이스와 앱 로그 분석 / 원격 도움말(Remote Help)로 사용자 화면 제어 / - 예비 휴대폰 관리 / - SIM 카드 교체',
        'tiers.triggers, tiers.ownTrigger':
          '에스컬레이션 기준: 이 계층에 없는 권한이 필요함 / 데이터 유출이나 손실 우려가 있음 / 임원이 영향을 받음 / 언론이 <이유>를 물음',
        'tiers.timeLimit': '에스컬레이션 전 제한 시간: 1시간 35분',
      },
      '2.2 업무 분담': {
        'activities.activity, activities.ownActivity': '업무: *카페* 시간 진행',
        'activities.responsible': '실행 담당(R): 계층 2, 보안 팀',
        'activities.accountable': '최종 책임(A): 롤아웃 책임자',
        'activities.consulted': '협의 대상(C): ID 관리 팀',
        'activities.informed': '공유 대상(I): 커뮤니케이션 팀, IT 부문 책임자',
      },
    },
    process: {
      '3.1 문의 접수': {
        'intake.channel': '채널: 이메일',
        'intake.address': '주소 또는 번호: help@hanbit.example',
        'intake.uses': '용도: 등록 지원, 디바이스 분실이나 도난',
        contactOwner: '사용자 연락 담당: 계층 1',
      },
      '3.2 접수부터 해결까지': {
        'steps.actor, steps.action, steps.ownAction':
          '계층 3: 프로필 다시 만들기\n동료에게 확인 요청',
        'steps.to': '다음 담당: 계층 2',
        'steps.limit': '제한 시간: 25시간',
        'steps.handover, steps.ownHandover':
          '인계 내용: 디바이스 이름과 일련번호 / 추정 원인 / 라벨 사진 / 건물 & 층',
        'fixReturn, ownFixReturn':
          '해결 방법 전달 방식: 해결 방법은 문의가 올라온 경로를 거꾸로 따라 한 계층씩 전달합니다. / 문의를 종결하기 전에 지식 문서를 작성해 둡니다. / 해결 방법을 시연합니다 / 일주일 동안 지켜봅니다',
      },
      '3.3 브리지 콜(합동 회의)': {
        'bridge, bridgePlace': '콜 접속 위치: 4.12 회의실 ~ 통화',
        bridgeAt: '콜 시작 시각(매 영업일): 09:15(Asia/Taipei)',
        bridgeLength: '콜 진행 시간: 20분',
        bridgeAttendees: '콜 참석자: 계층 1, 지원 리더(강사)',
        bridgeExit:
          '콜 종료 조건: 일주일 동안 새 문의가 적음 / 자주 발생하는 문제마다 지식 문서가 있음',
        bridgeEnd: '콜 종료 기한: 2027년 9월 30일',
      },
      '3.4 정기 회의': {
        timesZone: '기준 시간대: Asia/Taipei',
        'meetings.meeting, meetings.ownMeeting': '회의: 변경 회의 | 북부',
        'meetings.frequency, meetings.meetingDays, meetings.at':
          '일정: 매주 화요일 및 금요일 16:40',
        'meetings.length': '소요 시간: 1시간 15분',
        'meetings.attendees': '참석자: 계층 3, 계획서 담당자',
        'meetings.chair': '진행 담당: ID 관리 팀',
        'meetings.topics': '안건: 작성할 지식 문서, 서비스 상태',
      },
      '3.5 지식 문서': {
        articleWhen: '지식 문서 작성 시점: 새로운 해결 방법을 찾았을 때 / 중대 장애를 종결했을 때',
        articleAuthor: '지식 문서 작성 담당: 계층 2',
        articleReviewer: '지식 문서 검토 담당: 보안 팀',
        articleDays: '지식 문서 게시 기한(영업일): 3일',
        articlePlace: '지식 문서 보관 위치: 위키 > 엔드포인트',
      },
      '3.6 중대 장애(중대 인시던트)': {
        majorTriggers:
          '중대 장애 선언 기준: 많은 사용자가 업무를 할 수 없음 / Apple 인증서나 토큰이 만료됨',
        majorDeclares: '중대 장애 선언 담당: IT 부문 책임자',
        majorLead: '중대 장애 지휘 담당: 당직 인시던트 관리자',
        majorUpdate: '사용자 공지 주기: 45분',
        majorPlace: '공지 게시 위치: status.hanbit.example',
      },
    },
    training: {
      '4.1 교육 방식': {
        model: '교육 모델: 혼합(지원 리더가 계층 1을, 계층 3이 나머지를 교육)',
        trainers: '강사: 김서연, 박지훈',
      },
      '4.2 대상별 교육 수준': {
        'audiences.audience': '대상: 커뮤니케이션 팀',
        'audiences.audienceSize': '교육 인원: 6',
        'audiences.depth':
          '목표 수준: 로그를 분석하고 정상 작동하는 디바이스와 다른 점을 찾을 수 있음',
        'audiences.mustDo': '필수 역량: 안내문 작성\n알맞은 목록 찾기',
      },
      '4.3 교육 시간표': {
        'agenda.item, agenda.ownItem': '교육 내용: *분실* 휴대폰 연습',
        'agenda.minutes': '소요 시간: 50분',
        'agenda.form': '형식: 실습',
      },
      '4.4 교육 일정': {
        'sessions.session': '세션 이름: 봄 세션_1',
        'sessions.sessionFor': '참석 대상: 계층 1, 지원 리더(강사)',
        'sessions.sessionDate': '날짜: 2027년 5월 3일',
        'sessions.start, sessions.sessionZone': '시간: 13:30–14:20(America/Toronto)',
        'sessions.format': '진행 방식: 대면·온라인 병행',
        'sessions.place': '장소 또는 링크: 강당 | B',
        'sessions.trainer': '강사: 박지훈',
        'sessions.sessionLanguage': '언어: 중국어(번체)',
      },
      '4.5 실습과 교육 자료': {
        'labs, ownLabs':
          '실습: Windows 디바이스 등록 / 본인 확인 후 BitLocker 복구 키 제공 / SIM 교체 / eSIM 이전',
        materials: '교육 자료: 이 지원 계획서 / 테스트 디바이스',
        materialsPlace: '교육 자료 보관 위치: 공유 드라이브 \\교육',
      },
      '4.6 교육 효과 확인': {
        checks: '교육 효과 확인 방법: 전원 실습 완료 / 각자 처음 처리한 문의 검토',
        refresh: '재교육 주기: 18개월',
      },
    },
    involvement: {
      '5.1 참여 활동': {
        'involvement.phase': '이후 단계',
        'involvement.step, involvement.ownStep, involvement.owner, involvement.due':
          '[물류 창고] 방문 · 담당자: 이민지 · 기한: 2027년 10월 8일',
      },
      '5.2 파일럿 참여': {
        pilotSeats: '파일럿에 참여하는 지원 담당자 수: 11',
        ownDevices: '직접 등록할 플랫폼: macOS, Linux',
      },
      '5.3 피드백': {
        feedbackChannels: '피드백 전달 방법: Teams 채널, 문의에 붙이는 태그',
        feedbackPlace: '피드백을 남기는 곳: 채널 #intune-의견',
        feedbackFrequency: '피드백 공동 검토 주기: 단계가 끝날 때마다',
      },
    },
  },
  open: { heading: '미입력 항목', none: '미입력 항목이 없습니다.' },
};
