import type { PartlyReadMessages } from '../en/partlyRead';

/** What is said of a file that can be read only in part; loaded when it is first needed. */
export const partlyRead: PartlyReadMessages = {
  title: '이 파일은 일부만 읽을 수 있습니다',
  lead: (name) =>
    `아래 내용을 제외하고 ${name} 파일을 새 계획으로 열 수 있습니다. 파일 자체는 바뀌지 않습니다.`,
  reason: {
    notAnId: (count) => `이 플래너에 없는 선택지 ${count}개`,
    badDate: (count) => `실제로 없는 날짜 ${count}개`,
    badTime: (count) => `실제로 없는 시각 ${count}개`,
    badZone: (count) => `이름이 올바르지 않은 시간대 ${count}개`,
    badNumber: (count) => `음수이거나 정수가 아닌 수 ${count}개`,
    notText: (count) => `텍스트여야 하는데 텍스트가 아닌 답변 ${count}개`,
    tooLong: (count) => `어느 입력란에도 담을 수 없을 만큼 긴 텍스트 ${count}개(앞부분만 열림)`,
    noEntryId: (count) => `플래너가 부여한 식별자가 없는 목록 항목 ${count}개`,
    tooManyEntries: (count) => `목록에 담을 수 있는 수를 넘는 항목 ${count}개`,
    notAList: (count) => `목록이어야 하는데 목록이 아닌 답변 ${count}개`,
    notAnswers: (count) => `읽을 수 있는 답변이 없는 장 ${count}개`,
  },
  more: (count) => `그 외 ${count}곳`,
  open: '그래도 열기',
  cancel: '취소',
};
