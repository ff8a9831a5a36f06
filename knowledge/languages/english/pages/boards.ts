import type { Boards } from '../../port/boards.ts';

/** English labels of fields, and what stands beside them. */
export const englishBoards: Boards = {
  labels: {
    published:
      'posted on|posted|published on|published|publication date|release date|registration date|registered'.split(
        '|',
      ),
    'bare-date': 'date'.split('|'),
    'other-date': 'last updated|updated on|updated|modified'.split('|'),
    count: 'read|views|view|hits|hit'.split('|'),
    publisher: 'publisher|published by|issued by'.split('|'),
    name: 'writer|written by|author|department|contact|tel|file|attachment|category|no'.split('|'),
  },
  runTogether: () => false,
  times: 'times',
  titleLabel: 'title|subject',
  otherLabel: 'date|views?|hits?|author|attachments?',
  tellingLabel: '(?!)',
  eventLabel: 'time|place|venue|location|where',
  aside:
    '\\d[\\d,.]*\\s?(?:k\\s)?(?:views?|reads?|hits?|comments?|shares?|likes?|min(?:ute)?s?(?: read)?)|(?:views?|reads?|hits?)\\s?:?\\s?\\d[\\d,]*|share|print|email|tweet|news|notices?|press release',
  dayWord: '(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*|st|nd|rd|th',
  sentenceEnd: '(?!)',
  emptyList: 'no (?:data|results?|posts?|articles?|notices?)\\b',
};
