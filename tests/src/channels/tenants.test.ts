import type { Activity } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import { isAllowedTenant } from '../../../src/channels/tenants.ts';

const OURS = '72f988bf-0000-4000-8000-2d7cd011db47';
const activity = (fields: object): Activity => Object.assign({} as Activity, { conversation: {} }, fields);

describe('the tenant of an activity', () => {
  it('may be any where none are named', () => {
    expect(isAllowedTenant(activity({}), [])).toBe(true);
  });

  it.each([
    { channelData: { tenant: { id: OURS } } },
    { channelData: { tenant: { id: OURS.toUpperCase() } } },
    { conversation: { tenantId: OURS } },
  ])('is among those named: %j', (fields) => {
    expect(isAllowedTenant(activity(fields), [OURS])).toBe(true);
  });

  it.each([
    {},
    { channelData: { tenant: 'ours' } },
    { channelData: { tenant: { id: '11111111-2222-4333-8444-555555555555' } } },
    // Who writes counts, not where.
    {
      channelData: { tenant: { id: '11111111-2222-4333-8444-555555555555' } },
      conversation: { tenantId: OURS },
    },
  ])('is not, or not known: %j', (fields) => {
    expect(isAllowedTenant(activity(fields), [OURS])).toBe(false);
  });
});
