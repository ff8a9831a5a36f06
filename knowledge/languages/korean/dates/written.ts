import type { Dates } from '../../port/dates.ts';

/** How dates stand in Korean beside other words: in lines of fields, in feeds, at the head of a notice. */
export const koreanWrittenDates: Pick<Dates, 'marks' | 'wholeDays' | 'publication'> = {
  marks: {
    year: '년',
    month: '월',
    day: '일',
    hour: '시',
    minute: '분',
    second: '초',
    at: '(?!)',
    forenoon: '오전',
    afternoon: '오후',
  },
  wholeDays: [],
  publication: {
    label:
      /(?:등록일자?|게시일자?|작성일자?|배포일시?|보도일시?|공고일자?|발행일자?|게재일|공표일|날짜|등록일시)\s{0,9}[:：]?\s{0,9}$/i,
    plainLabel: /^날짜/i,
    eventLabel: '장소|시간|대상|참석',
    monthAndDay: /\d월\s?\d/,
    ahead: /^(?:오는|다가오는)/i,
  },
};
