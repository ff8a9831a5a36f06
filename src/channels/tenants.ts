import type { Activity } from 'botbuilder';
import { z } from 'zod';

const TenantId = z.string().min(1).max(100);
const InChannelData = z.looseObject({ tenant: z.looseObject({ id: TenantId }) });
const InConversation = z.looseObject({ tenantId: TenantId });

/** The tenant (organisation) that an activity comes from, in lower case; null where it names none, as outside of Teams. */
function tenantOf({ channelData, conversation }: Activity): string | null {
  const data = InChannelData.safeParse(channelData);
  if (data.success) return data.data.tenant.id.toLowerCase();
  const talk = InConversation.safeParse(conversation);
  return talk.success ? talk.data.tenantId.toLowerCase() : null;
}

/** Whether an activity may be served: its tenant is among those allowed, or all are (`[]`). Only a signed activity's word counts. */
export function isAllowedTenant(activity: Activity, allowed: readonly string[]): boolean {
  if (allowed.length === 0) return true;
  const tenant = tenantOf(activity);
  return tenant !== null && allowed.includes(tenant);
}
