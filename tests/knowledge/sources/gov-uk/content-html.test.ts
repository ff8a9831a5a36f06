import { describe, expect, it } from 'vitest';
import { fragmentText } from '../../../../knowledge/ingest/html/main-text.ts';
import { htmlOf } from '../../../../knowledge/sources/gov-uk/content-html.ts';
import { GovUkContent } from '../../../../knowledge/sources/gov-uk/gov-uk-content.ts';

const textOf = (kind: string, details: object, more: object = {}) =>
  fragmentText(
    htmlOf(
      GovUkContent.parse({
        base_path: '/x',
        document_type: kind,
        title: 'Mooring in winter',
        details,
        ...more,
      }),
      'Europe/London',
    ),
  );

describe('the words of a GOV.UK page', () => {
  it('of a consultation tell when it opens and closes, and each way to respond in one sentence', () => {
    const text = textOf('open_consultation', {
      body: '<p>We ask about moorings.</p>',
      opening_date: '2026-07-02T08:30:00Z',
      closing_date: '2026-09-30T22:45:00Z',
      ways_to_respond: {
        link_url: 'https://ask.example/moorings',
        email: 'moor@example.gov.uk',
        postal_address: 'Moorings\n3 Quay Road\nKeld',
      },
    });
    expect(text).toContain('This consultation opens at 9:30am on 2 July 2026.');
    expect(text).toContain('This consultation closes at 11:45pm on 30 September 2026.');
    expect(text).toContain(
      'You can respond to this consultation online at https://ask.example/moorings, by email to moor@example.gov.uk or by post to Moorings, 3 Quay Road, Keld',
    );
  });

  it('of one that closes at midnight name the day that ends then', () => {
    expect(textOf('open_call_for_evidence', { closing_date: '2026-12-11T00:00:00+00:00' })).toBe(
      'This call for evidence closes at 11:59pm on 10 December 2026.',
    );
  });

  it('of one that is over tell what came of it', () => {
    const text = textOf('consultation_outcome', {
      closing_date: '2026-03-01T17:00:00Z',
      final_outcome_detail: '<p>Fees stay as they are.</p>',
      final_outcome_publication_date: '2026-06-05T08:00:00Z',
      public_feedback_detail: '<p>Most wrote of fees.</p>',
    });
    expect(text).toContain(
      '## Outcome\n\nThe outcome was published at 9am on 5 June 2026.\n\nFees stay as they are.',
    );
    expect(text).toContain('## Feedback received\n\nMost wrote of fees.');
  });

  it('of a contact tell numbers with their hours, addresses and forms', () => {
    const text = textOf(
      'contact',
      {
        phone_numbers: [
          {
            title: 'Mooring line',
            number: '0300 111 0000',
            textphone: '0300 111 0001',
            open_hours: '<p>9am to 5pm, Monday to Friday</p><p>10am to 2pm on Saturday</p>',
            best_time_to_call: 'Before 11am',
          },
        ],
        email_addresses: [
          { title: 'Mooring team', email: 'moor@example.gov.uk', description: '<p>Allow two days.</p>' },
        ],
        post_addresses: [
          {
            title: 'Mooring team',
            street_address: '3 Quay Road\nUpper floor',
            locality: 'Keld',
            postal_code: 'KE1 1AA',
          },
        ],
        contact_form_links: [{ title: 'Report a loose boat', link: 'https://report.example/boat' }],
      },
      { description: 'Who to ask about moorings.' },
    );
    expect(text?.split('\n').filter((line) => line !== '')).toEqual([
      'Who to ask about moorings.',
      '## Mooring line',
      'Mooring line telephone: 0300 111 0000',
      'Mooring line, textphone: 0300 111 0001',
      'Opening hours: 9am to 5pm, Monday to Friday 10am to 2pm on Saturday',
      'Best time to call: Before 11am',
      '## Mooring team',
      'Mooring team email: moor@example.gov.uk',
      'Allow two days.',
      '## Mooring team',
      'Mooring team address: 3 Quay Road, Upper floor, Keld, KE1 1AA',
      'Report a loose boat: https://report.example/boat',
    ]);
  });

  it.each([
    [
      'a transaction',
      'transaction',
      {
        introductory_paragraph: '<p>Apply to moor.</p>',
        what_you_need_to_know: '<p>It costs £30.</p>',
        more_information: [
          { content_type: 'text/govspeak', content: 'x' },
          { content_type: 'text/html', content: '<p>Bring a photo.</p>' },
        ],
        other_ways_to_apply: '<p>Write to us.</p>',
        transaction_start_link: 'https://start.example/',
      },
      'Apply to moor.\n\n## What you need to know\n\nIt costs £30.\n\n## Before you start\n\nBring a photo.\n\n## Other ways to apply\n\nWrite to us.',
    ],
    [
      'a licence',
      'licence',
      {
        licence_short_description: 'You need this to sell fish.',
        licence_overview: '<p>A licence lasts three years.</p>',
        licence_identifier: '1-2-3',
      },
      'You need this to sell fish.\n\n## Overview\n\nA licence lasts three years.',
    ],
    [
      'a service of the place',
      'local_transaction',
      {
        introduction: '<p>Your council moves boats.</p>',
        need_to_know: '<p>Allow a week.</p>',
        lgsl_code: 12,
      },
      'Your council moves boats.\n\n## What you need to know\n\nAllow a week.',
    ],
    [
      'statistics to come',
      'national_statistics_announcement',
      {
        display_date: '14 January 2027 9:30am',
        state: 'provisional',
        previous_display_date: '7 January 2027',
      },
      'These statistics are released on 14 January 2027 9:30am (provisional).\n\nThe release date was moved from 7 January 2027.',
    ],
    [
      'statistics that don’t come',
      'official_statistics_announcement',
      {
        display_date: '14 January 2027',
        cancelled_at: '2026-11-20T10:00:00Z',
        cancellation_reason: 'Too few boats were counted.',
      },
      'The release of these statistics was cancelled at 10am on 20 November 2026.\n\nToo few boats were counted.',
    ],
    [
      'a speech',
      'speech',
      {
        body: '<p>Good morning.</p>',
        delivered_on: '2026-07-09T00:00:00+01:00',
        location: 'the Guildhall, Keld',
      },
      'Good morning.\n\nThis speech was given on 9 July 2026 at the Guildhall, Keld.',
    ],
    [
      'an event',
      'topical_event',
      {
        body: '<p>Boats meet.</p>',
        start_date: '2026-07-09T00:00:00+01:00',
        end_date: '2026-07-12T00:00:00+01:00',
      },
      'Boats meet.\n\nIt starts on 9 July 2026.\n\nIt ends at 11:59pm on 11 July 2026.',
    ],
    [
      'travel advice',
      'travel_advice',
      {
        summary: '<p>Storms come.</p>',
        alert_status: ['avoid_all_but_essential_travel_to_parts'],
        parts: [{ title: 'Entry', body: '<p>Bring a pass.</p>' }],
      },
      'Storms come.\n\nThe government advises against all but essential travel to parts of the country.\n\n## Entry\n\nBring a pass.',
    ],
    [
      'a guide in steps',
      'step_by_step_nav',
      {
        step_by_step_nav: {
          introduction: '<p>How to moor.</p>',
          steps: [
            {
              title: 'Get a permit',
              contents: [
                { type: 'paragraph', text: 'Most boats need one.' },
                { type: 'list', contents: [{ text: 'Apply for a permit', href: '/x', context: '£42' }] },
              ],
            },
          ],
        },
      },
      'How to moor.\n\n## Step 1: Get a permit\n\nMost boats need one.\n\n- Apply for a permit: £42',
    ],
    [
      'a kind that nobody knows yet',
      'harbour_notice',
      {
        body: '<p>The pier is shut.</p>',
        repair_cost: '£3 million',
        reopening_date: '2027-02-01',
        advice_for_visitors: '<p>Use the west gate until then.</p>',
        contacts: [
          {
            name: 'Pier office',
            telephone: '0300 111 0002',
            role_description: 'Answers questions on the pier.',
          },
        ],
        harbour_id: 'h-7',
        image: { url: 'https://x.example/p.png', caption: 'The old pier in the snow of last winter' },
      },
      'The pier is shut.\n\nRepair cost: £3 million\n\nReopening date: 1 February 2027\n\n## Advice for visitors\n\nUse the west gate until then.\n\n## Pier office\n\nTelephone: 0300 111 0002\n\n## Role description\n\nAnswers questions on the pier.',
    ],
    [
      'where it holds',
      'guide',
      {
        body: '<p>A rule.</p>',
        national_applicability: {
          england: { label: 'England', applicable: true },
          wales: { label: 'Wales', applicable: false },
        },
      },
      'A rule.\n\nApplies to England.',
    ],
  ])('of %s are all there', (_what, kind, details, text) => {
    expect(textOf(kind, details)).toBe(text);
  });

  it('leave out notes on changes, wherever they stand', () => {
    const details = {
      body: '<p>Moor with two ropes.</p>',
      change_history: [
        {
          public_timestamp: '2026-11-01T00:00:00Z',
          note: 'Added what to do in a storm on the day of the test.',
        },
      ],
      change_note: 'Added what to do in a storm on the day of the test.',
      change_description: 'Latest update: what to do in a storm.',
      max_cache_time: 10,
    };
    expect(textOf('detailed_guide', details)).toBe('Moor with two ropes.');
  });

  it('begin with the title where that alone tells the day', () => {
    const title = 'Harbour day: 9 July 2026, Keld';
    expect(textOf('news_story', { body: '<p>It took place in the hall.</p>' }, { title })).toBe(
      `${title}\n\nIt took place in the hall.`,
    );
    expect(textOf('news_story', { body: '<p>On 9 July 2026 we met.</p>' }, { title })).toBe(
      'On 9 July 2026 we met.',
    );
  });

  it('fall back on the description, and on nothing', () => {
    expect(textOf('answer', {}, { description: 'On moorings.' })).toBe('On moorings.');
    expect(textOf('answer', {})).toBe('');
  });
});
