import { afterAll, beforeAll } from 'vitest';
import { makeNotice } from '../../support/citations.ts';
import { type Site, startSite } from './site.ts';

export const QUOTE = 'held in Uruguay, next year';
export const summit = makeNotice();
export const hostile = makeNotice({
  id: 'a b/ü?#"',
  title: '<script>alert(1)</script>',
  text: '</div><img src=x onerror=alert(1)> javascript:alert(1)',
  publisher: '"><b>',
  url: null,
  published: { on: '2021-11-19', basis: 'inferred' },
  language: 'ko',
  sample: true,
});
const untold = makeNotice({ id: 'untold', title: '', publisher: null, published: null, url: null });
const toCome = makeNotice({ id: 'to-come', published: { on: '2026-11-23', basis: 'stated' } });
export const pool = makeNotice({
  id: 'pool',
  title: 'Swimming pool fees from January 2027',
  text: 'Fees, see https://city.example/pool:\n\n| Who | Fee |\n|---|---|\n| Adults | 4,500 won |\n\n- Bring a cap.\n- Apply by 12 March 2027, 6 p.m.\n\nClosed in 2028.',
  publisher: 'Haneul City',
  published: { on: '2026-11-02', basis: 'stated' },
});
export const poolBefore = makeNotice({
  id: 'pool-before',
  title: 'Swimming pool fees from January 2026',
  text: 'Adults pay 4,000 won. Old cards hold until 31 January 2027.',
  publisher: 'Haneul City',
  published: { on: '2025-11-02', basis: 'stated' },
});
const many = Array.from({ length: 45 }, (_, at) =>
  makeNotice({
    id: `market-${at}`,
    title: `Market ${at}`,
    text: 'Stalls open at nine.',
    publisher: 'Market Office',
    published: { on: `2019-01-${String((at % 28) + 1).padStart(2, '0')}`, basis: 'stated' },
  }),
);

/** What a server answered. */
interface Got {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Starts a site of these notices for the tests of a file; asks it as a browser does. */
export function useSite(): (path: string, headers?: Record<string, string>, method?: string) => Promise<Got> {
  let site: Site;
  beforeAll(async () => {
    site = await startSite([summit, hostile, untold, toCome, pool, poolBefore, ...many], QUOTE);
  });
  afterAll(() => site.close());
  return async (path, headers = {}, method = 'GET') => {
    const response = await fetch(`${site.url}${path}`, {
      method,
      headers: { Accept: 'text/html', ...headers },
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
}
