import {
  type Answer,
  type AskRequest,
  type Knowledge,
  type Notice,
  openKnowledge,
  type Source,
} from '../../knowledge/index.ts';
import { makeNotice } from './citations.ts';

/** A source that holds notices in memory. */
export function memorySource(notices: readonly Notice[]): Source {
  return {
    id: 'memory',
    async *notices() {
      for (const notice of notices) yield { notice };
      yield { complete: true };
    },
  };
}

/** Opens what is known from these notices alone. */
export function knowledgeOf(...notices: readonly Notice[]): Promise<Knowledge> {
  return openKnowledge({ sources: [memorySource(notices)] });
}

/** Asks as of 22 November 2026, unless another day is given. */
export function askKnowledge(
  knowledge: Knowledge,
  question: string,
  request: Partial<AskRequest> = {},
): Promise<Answer> {
  return knowledge.ask({ question, asOf: '2026-11-22', ...request }, new AbortController().signal);
}

const stated = (on: string) => ({ on, basis: 'stated' as const });

export const SUMMIT_2018 = makeNotice({
  id: 'summit-2018',
  title: 'Minister Kim at the 5th Digital 9 summit',
  text: [
    'Minister Kim Boo Kyum attended the 5th Digital 9 summit for Korea. The summit was held in Israel on 20 and 21 November.',
    'The members agreed to let in Portugal and Mexico.',
    'The next summit will be held in Uruguay next year.',
  ].join('\n\n'),
  publisher: 'Ministry of the Interior',
  published: stated('2018-11-27'),
});

export const SUMMIT_2021 = makeNotice({
  id: 'summit-2021',
  title: 'Minister Jeon at the 8th Digital Nations summit',
  text: [
    'Minister Jeon Hae-cheol spoke at the 8th Digital Nations summit, which the United Kingdom held online on 18 November.',
    'More than 70 delegates of the 10 member countries* took part in the summit.',
    'Korea will host the next summit in 2022.',
    '* Korea, the United Kingdom, Estonia, Denmark, Canada, Israel, New Zealand, Uruguay, Portugal and Mexico',
  ].join('\n\n'),
  publisher: 'Ministry of the Interior',
  published: stated('2021-11-19'),
});

export const PARKING_KO = makeNotice({
  id: 'parking-ko',
  title: '거주자 우선 주차 신청 안내',
  text: [
    '거주자 우선 주차 신청을 12월 1일부터 12월 15일까지 받습니다.',
    '주차 요금은 한 달에 30,000원이며 신청은 구청 교통과에서 합니다.',
    '문의는 02-555-0199로 하시기 바랍니다.',
  ].join('\n'),
  language: 'ko',
  publisher: '하늘구청',
  published: stated('2026-11-10'),
});

export const LIBRARY = makeNotice({
  id: 'library',
  title: 'Library cards and opening hours',
  text: [
    'A library card is free of charge. A lost library card is replaced for 2,000 won.',
    'The library opens at 9 a.m. and closes at 6 p.m. on weekdays.',
  ].join('\n\n'),
  publisher: 'Haneul City',
  published: stated('2025-04-01'),
});

export const KITES = makeNotice({
  id: 'kites',
  title: 'Kite festival by the river',
  text: 'The kite festival will be held in River Park next month. Visitors may bring their own kites.',
  publisher: 'Haneul City',
  published: stated('2026-11-02'),
});

const SWIMMING_OLD = makeNotice({
  id: 'swimming-2025',
  title: 'Swimming pool fee',
  text: 'The swimming pool fee for adults is 4,000 won.',
  publisher: 'Haneul City',
  published: stated('2025-01-10'),
});

const SWIMMING_NEW = makeNotice({
  id: 'swimming-2026',
  title: 'Swimming pool fee',
  text: 'The swimming pool fee for adults is 4,500 won.',
  publisher: 'Haneul City',
  published: stated('2026-01-10'),
});

const healthCheck = (town: string, publisher: string, day: string, published: string): Notice =>
  makeNotice({
    id: `health-${town.toLowerCase()}`,
    title: `Free health check in ${town}`,
    text: [
      `The free health check of ${town} will be held on ${day} at ${town} Health Centre.`,
      `The health check is for residents of ${town} aged 40 and over. Bring your identity card.`,
    ].join('\n\n'),
    publisher,
    published: stated(published),
  });

/** Two towns announce the same thing, on different days. */
export const HEALTH_NARU = healthCheck('Naru', 'Naru City', '3 December 2026', '2026-11-03');
export const HEALTH_GORIM = healthCheck('Gorim', 'Gorim County', '10 December 2026', '2026-11-05');

/** A shelf as an authority has it: two languages, two publishers, old and new. */
export const SHELF: readonly Notice[] = [
  SUMMIT_2018,
  SUMMIT_2021,
  PARKING_KO,
  LIBRARY,
  KITES,
  SWIMMING_OLD,
  SWIMMING_NEW,
];
