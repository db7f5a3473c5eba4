import { esbFailure, Failure } from './failure.ts';
import type { Call } from './handler.ts';
import type { Wire } from './values.ts';

/** How each system refuses what is in a business that the user may not see. */
export function notYours(bizId: number, call: Call): Failure {
  const refuse = REFUSALS[call.api.system] ?? byEsb;
  return refuse(bizId, call);
}

type Refuse = (bizId: number, call: Call) => Failure;

const byEsb: Refuse = (_, { username }) =>
  esbFailure(1306402, `User [${username}] has no permission`);

/**
 * By their HTTP status, of which the ESB makes 1306201 in these words (behaviour.md G): 403 and 499
 * are ITSM's, and SOPS of the same age answers 499.
 */
function byStatus(status: number): Refuse {
  return (_, { api }) =>
    esbFailure(
      1306201,
      `Request third-party system [${api.system}] interface [${api.name}] error: Status Code: ${status}, Error Message: Third-party system interface is abnormal, Forbidden, please try again later or contact component developer to handle this`,
    );
}

const REFUSALS: Readonly<Record<string, Refuse>> = {
  itsm: byStatus(403),
  sops: byStatus(499),
  // 1199027 in 3.2 (B9); with the center of rights behind it, its code and what is missing
  cc: (bizId, call) =>
    call.modes.permissionData === 'all'
      ? denied(9900403, bizId, call, permission('bk_cmdb', 'find_business_resource', bizId))
      : denied(1199027, bizId, call, {}),
  // later releases' code (L); the ESB passes `permission` on (A3)
  job: (bizId, call) =>
    call.modes.permissionData === 'none'
      ? denied(1238001, bizId, call, {})
      : denied(1238001, bizId, call, permission('bk_job', 'access_business', bizId)),
  // its codes were not found (L): that of the center of rights, as text
  monitor: (bizId, call) => denied('9900403', bizId, call, {}),
};

function denied(code: number | string, bizId: number, { username }: Call, beside: Wire): Failure {
  const en = `User ${username} has no permission on business ${bizId}`;
  return new Failure(
    'system',
    code,
    { en, zh: `用户 ${username} 没有业务 ${bizId} 的权限` },
    beside,
  );
}

/** In the form of the center of rights. */
function permission(system: string, action: string, bizId: number): Wire {
  const resource = { system, type: 'biz', id: String(bizId) };
  const actions = [
    { id: action, related_resource_types: [{ ...resource, instances: [[resource]] }] },
  ];
  return { permission: { system_id: system, actions } };
}
