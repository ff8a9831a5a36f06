import type { Boards } from '../../port/boards.ts';

/** Korean labels of fields, and what stands beside them. */
export const koreanBoards: Boards = {
  labels: {
    published:
      '등록일자|등록일시|등록일|작성일자|작성일시|작성일|게시일자|게시일시|게시일|배포일|보도일자|보도일|공고일자|공고일'.split(
        '|',
      ),
    'bare-date': '날짜|일자'.split('|'),
    'other-date': '최종수정일|수정일자|수정일'.split('|'),
    count: '조회수|조회|추천수|추천|댓글'.split('|'),
    publisher: '발행기관|기관명|발행처'.split('|'),
    name: '작성자|작성부서|등록자|등록부서|글쓴이|게시자|담당부서|담당과|부서명|부서|담당자|연락처|전화번호|전화|첨부파일|첨부|파일|분류|번호'.split(
      '|',
    ),
  },
  runTogether: (label) => /[가-힣]{3}|^조회/u.test(label),
  times: '회|건',
  titleLabel: '제\\s?목',
  otherLabel:
    '첨부\\s?파일|첨부|파일|작성일|등록일|게시일|작성자|등록자|조회수?|담당부서|부서|내용|번호|분류|구분|연락처|이전\\s?글|다음\\s?글|목\\s?록',
  tellingLabel: '문의|연락처|전화|기간|장소|대상|일시|신청|접수|금액|비용',
  eventLabel: '시간|장소|일시',
  aside: '조회수?\\s?:?\\s?\\d[\\d,]*',
  dayWord: '[월화수목금토일]|요일|년|월요일|화요일|수요일|목요일|금요일|토요일|일요일',
  sentenceEnd: '니다\\.?$',
  emptyList: '(?:게시물|게시글|자료|데이터|내용|결과|정보)[이가은는]?\\s*(?:없습니다|존재하지 않)',
};
