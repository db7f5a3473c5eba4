import type { CatalogueApi } from '../catalogue.ts';
import { esbFailure } from './failure.ts';
import type { Call } from './handler.ts';
import { notYours } from './not-yours.ts';
import type { SandboxState } from './state/state.ts';
import { recordOf, scalarText, textOf, type Wire } from './values.ts';

/** The ESB's own look at who calls what, before it reads the parameters (behaviour.md A2, A5). */
export function demandCallable(
  { system, name }: CatalogueApi,
  { appCode, username }: { readonly appCode: string; readonly username: string },
  { rights }: SandboxState,
): void {
  if (!rights.appMayCall(appCode, system, name)) {
    throw esbFailure(1306403, `APP [${appCode}] has no permission to access this component`);
  }
  if (!rights.userMayCall(username, system, name)) {
    throw esbFailure(1306402, `User [${username}] has no permission to access this component`);
  }
}

/** The system's look at what the parameters name: a business, a host, a ticket, an alarm. */
export function demandVisible(params: Wire, call: Call): void {
  const { rights } = call.state;
  if (!rights.isLimited(call.username)) return;
  for (const bizId of namedBusinesses(params, call)) {
    if (bizId > 0 && !rights.sees(call.username, bizId)) throw notYours(bizId, call);
  }
}

function namedBusinesses(params: Wire, { api, state }: Call): number[] {
  const label = recordOf(recordOf(params.metadata).label).bk_biz_id;
  const named = [params.bk_biz_id, params.biz_id, label].map((id) => Number(scalarText(id)));
  if (api.system === 'cc') {
    named.push(...hostIds(params.bk_host_id).map((id) => state.cmdb.bizIdOfHost(id) ?? 0));
  }
  if (api.system === 'itsm') named.push(state.itsm.tickets.get(textOf(params.sn))?.bizId ?? 0);
  if (api.name === 'alarm_instance') {
    named.push(state.alarms.find(({ id }) => id === params.id)?.bizId ?? 0);
  }
  return named;
}

/** One, a list, or text with commas. */
function hostIds(value: unknown): number[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : scalarText(value).split(',');
  return values.map(Number).filter(Number.isSafeInteger);
}
