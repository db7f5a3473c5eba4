import type { Ask } from './esb.ts';
import { aroundHost, type Period } from './host-whole/around.ts';
import { hostItem, hostOut } from './host-whole/host.ts';
import { atOf } from './reads/host-address.ts';
import { namesIn } from './reads/names.ts';
import { modulesOut } from './reads/places.ts';
import { type Users, usersNamed } from './reads/users.ts';
import { type Script, serve } from './serve.ts';

// queries/host-whole.graphql by hand; queries/host-whole.ts says why it is these calls.

interface Variables extends Period {
  readonly hostId: number;
}

const hostWhole: Script<Variables> = async (ask, { hostId, ...day }) => {
  const [whole, properties] = await Promise.all([
    hostAndMore(ask, hostId, day),
    ask<Property[]>('cc/get_host_base_info', { bk_host_id: hostId, bk_supplier_account: '0' }),
  ]);
  return { host: whole && { ...whole, properties: properties.map(propertyOut) } };
};

async function hostAndMore(ask: Ask, hostId: number, day: Period): Promise<object | null> {
  const item = await hostItem(ask, hostId);
  if (!item) return null;
  const at = atOf(item.host);
  const maintainers = namesIn(item.host.operator);
  const [around, people] = await Promise.all([
    aroundHost(ask, item, at, day),
    usersNamed(ask, maintainers),
  ]);
  const [business] = item.biz;
  return {
    ...hostOut(item.host, at),
    ...around,
    maintainers: maintainers.map((username) => personOut(username, people)),
    business: business ? { bizId: business.bk_biz_id, name: business.bk_biz_name } : null,
    modules: { nodes: modulesOut(item) },
  };
}

function personOut(username: string, people: Users) {
  return { username, displayName: people[username]?.chname ?? null };
}

interface Property {
  readonly bk_property_id: string;
  readonly bk_property_name: string | null;
  readonly bk_property_value?: unknown;
}

function propertyOut(property: Property) {
  return {
    propertyId: property.bk_property_id,
    name: property.bk_property_name,
    value: property.bk_property_value ?? null,
  };
}

serve(hostWhole);
