/**
 * What notices tell of times that come again, and which of it is asked about. The only door of this room.
 */

export { askedTimetables, isAbout, matterWords, tellsContactHours } from './asked-timetable.ts';
export { type AskedOccasion, askedOccasion } from './occasion-days.ts';
export { lineOf, standsIn, type Timetable, timetablesOf } from './timetable.ts';
