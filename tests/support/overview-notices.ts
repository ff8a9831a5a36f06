import type { Notice } from '../../knowledge/index.ts';
import { makeNotice } from './citations.ts';

const stated = (on: string) => ({ on, basis: 'stated' as const });

/** Made-up notices of two towns, in two languages, for what an overview may ask of them in November 2026. */
export const TOWNS: readonly Notice[] = [
  makeNotice({
    id: 'baths',
    title: 'Ferrow Baths in winter',
    publisher: 'Ferrow Town Council',
    published: stated('2026-11-02'),
    text: [
      'Opening hours',
      '',
      '- Monday to Friday: 9 am – 6 pm',
      '- Saturday: 10 am – 4 pm',
      '- Sunday: closed',
      '',
      'The baths are closed on 26 November 2026 for cleaning.',
      '',
      'Children under 6 swim free of charge.',
    ].join('\n'),
  }),
  makeNotice({
    id: 'choir',
    title: 'Ferrow choirs sing',
    publisher: 'Ferrow Town Council',
    published: stated('2026-11-05'),
    text: 'When: 28 November 2026, 7 pm\n\nWhere: the corn hall\n\nAdmission is free.',
  }),
  makeNotice({
    id: 'garden-grant',
    title: 'Grants for small gardens',
    publisher: 'Osmer District',
    published: stated('2026-11-01'),
    text: 'Applications are open from 2 November 2026 until 30 November 2026.\n\nThe grant pays up to £200 a household.',
  }),
  makeNotice({
    id: 'puppets',
    title: 'Puppet theatre at Osmer mill',
    publisher: 'Osmer District',
    published: stated('2026-11-10'),
    text: 'When: 24 November 2026, 3 pm\n\nFor children aged 4 to 8. Tickets cost £3.',
  }),
  makeNotice({
    id: 'old-fair',
    title: 'Osmer goose fair',
    publisher: 'Osmer District',
    published: stated('2026-09-01'),
    text: 'When: 10 October 2026, 11 am',
  }),
  makeNotice({
    id: 'reading-ko',
    title: '솔내시 겨울 독서교실 모집',
    language: 'ko',
    publisher: '솔내시',
    published: stated('2026-11-12'),
    text: '○ 신청기간: 2026. 11. 16. ~ 11. 27.\n○ 교육일시: 2026. 12. 5. 14:00\n○ 대상: 초등학생 20명',
  }),
  makeNotice({
    id: 'museum-ko',
    title: '솔내시립박물관 임시 휴관 안내',
    language: 'ko',
    publisher: '솔내시',
    published: stated('2026-11-13'),
    text: '○ 휴관일: 2026. 11. 25. ~ 11. 26.\n○ 문의: 031-555-0100',
  }),
];
