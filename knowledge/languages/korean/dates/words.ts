const WEEKDAYS = '월화수목금토일';
const COUNTS: Readonly<Record<string, number>> = {
  한: 1,
  두: 2,
  세: 3,
  석: 3,
  네: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  열한: 11,
  열두: 12,
  첫: 1,
  하루: 1,
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  이레: 7,
  열흘: 10,
  보름: 15,
  몇: 3,
  수: 3,
};

/** Sources of patterns, to be built into the rules. */
export const COUNT = '(?:\\d{1,4}|열한|열두|한|두|세|석|네|넉|다섯|여섯|일곱|여덟|아홉|열|몇)';
export const DAYS_BY_NAME = '(?:하루|이틀|사흘|나흘|닷새|엿새|이레|열흘|보름)';
export const WEEKDAY = `(?:[${WEEKDAYS}]요일)`;
/** A weekday in brackets or behind a date: "(토)", " 토요일". */
export const WEEKDAY_TAIL = `(?: ?[(（](?<weekday>[${WEEKDAYS}])(?:요일)?[)）])?`;

/** 1 (Monday) to 7; 0 for another word. */
export function weekdayNumber(name: string): number {
  return WEEKDAYS.indexOf(name.charAt(0)) + 1;
}

/** The value of digits or of a Korean number word; NaN for other words. */
export function numberOf(word: string): number {
  return /^\d/.test(word) ? Number.parseInt(word, 10) : (COUNTS[word] ?? Number.NaN);
}
