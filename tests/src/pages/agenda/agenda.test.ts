import { afterAll, describe, expect, it } from 'vitest';
import { TOWNS } from '../../../support/overview-notices.ts';
import { startSite } from '../site.ts';

const site = await startSite(TOWNS, 'When');
afterAll(() => site.close());

async function get(path: string): Promise<{ status: number; type: string; body: string }> {
  const response = await fetch(site.url + path);
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, type, body: await response.text() };
}
const WEEK = 'from=2026-11-23&to=2026-11-29';

describe('the agenda', () => {
  it('shows this week by day, each thing with its notice, its words and the way to them', async () => {
    const { status, body } = await get('/agenda?lang=en');
    expect(status).toBe(200);
    expect(body).toContain('<h1>This week</h1>');
    expect(body).toContain('Tuesday <span>24 November</span>');
    expect(body).toContain('Puppet theatre at Osmer mill');
    expect(body).toMatch(/\/notices\/puppets\?[^"]*start=\d+[^"]*#quote/);
    expect(body).not.toContain('<script');
  });

  it('is in the reader’s language', async () => {
    const { body } = await get(`/agenda?${WEEK}&lang=ko`);
    expect(body).toContain('화요일 <span>11월 24일</span>');
    expect(body).toContain('솔내시립박물관');
  });

  it('is narrowed down by aspect, publisher and language, and leads to each aspect with its count', async () => {
    const all = (await get(`/agenda?${WEEK}&lang=en`)).body;
    expect(all).toContain('Closed or cut off 2');
    const closed = (await get(`/agenda?${WEEK}&aspect=closed&lang=en`)).body;
    expect(closed).toContain('Ferrow Baths');
    expect(closed).not.toContain('Puppet theatre');
    const osmer = (await get(`/agenda?${WEEK}&publisher=Osmer+District&lang=en`)).body;
    expect(osmer).toContain('Puppet theatre');
    expect(osmer).not.toContain('Ferrow Baths');
    expect((await get(`/agenda?${WEEK}&language=ko&lang=en`)).body).not.toContain('Puppet theatre');
  });

  it('says that there is nothing on days of which no notice tells', async () => {
    const { status, body } = await get('/agenda?from=2027-08-02&to=2027-08-03&lang=en');
    expect(status).toBe(200);
    expect(body).toContain('No notice tells of anything on these days.');
  });

  it.each([
    'from=2026-11-31',
    'from=2026-11-29&to=2026-11-23',
    'from=2026-01-01&to=2026-12-31',
    'aspect=weather',
  ])('says that it can’t read %s', async (query) => {
    for (const path of ['/agenda', '/agenda.ics', '/agenda.atom']) {
      const { status, body } = await get(`${path}?${query}&lang=en`);
      expect(status).toBe(400);
      expect(body).toContain('These days can’t be read.');
    }
  });

  it('is a calendar file too', async () => {
    const { type, body } = await get(`/agenda.ics?${WEEK}&lang=en`);
    expect(type).toBe('text/calendar; charset=utf-8');
    expect(body.match(/BEGIN:VEVENT/g)).toHaveLength(5);
    expect(body).toContain('SUMMARY:Puppet theatre at Osmer mill');
    expect(body).toContain('DTSTART:20261124T060000Z');
  });

  it('is a feed too', async () => {
    const { type, body } = await get(`/agenda.atom?${WEEK}&lang=en`);
    expect(type).toBe('application/atom+xml; charset=utf-8');
    expect(body.match(/<entry /g)).toHaveLength(5);
    expect(body).toContain(`https://notices.example/agenda?from=2026-11-23`);
  });
});

describe('the page of the chat', () => {
  it('names the next three dates, and leads to the agenda', async () => {
    const { body } = await get('/?lang=en');
    const [dates = ''] = /<section id="dates"[\s\S]*?<\/section>/.exec(body) ?? [];
    expect(dates.match(/<li>/g)).toHaveLength(3);
    expect(dates).toContain('Puppet theatre at Osmer mill');
    expect(body.match(/href="\/agenda\?lang=en"/g)?.length).toBeGreaterThanOrEqual(3);
  });
});
