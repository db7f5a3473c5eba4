import type { Loaders } from '../../graph/context.ts';
import type { HostAddress } from '../../graph/keys.ts';
import type { Loader } from '../../graph/loader.ts';
import type { LevelRule, LevelRules } from '../../graph/planner/rules.ts';

interface Addressed {
  readonly address: HostAddress | null;
}

const agentStatus = loads(
  (loaders) => loaders.agentStatus,
  (address: HostAddress) => address,
);
const agentInfo = loads(
  (loaders) => loaders.agentInfo,
  (address: HostAddress) => address,
);
const user = loads(
  (loaders) => loaders.userByName,
  ({ username }: { username: string }) => username,
);
const business = loads(
  (loaders) => loaders.businessById,
  ({ bizId }: { bizId: number | null }) => bizId,
);
const hostAt = loads(
  (loaders) => loaders.hostByAddress,
  ({ address }: Addressed) => address,
);
const hostAtIp = loads(
  (loaders) => loaders.hostByAddress,
  ({ cloudId, ip }: HostAddress) => ({ cloudId, ip }),
);

/**
 * What all objects of a level load at once, by the fields that would load it one by one. Nothing
 * hangs on them but time: a field without a rule loads the same, with a promise for each object.
 */
export const levelRules: LevelRules = {
  'AgentStatus.alive': agentStatus,
  'AgentStatus.version': agentInfo,
  'AgentStatus.parentIp': agentInfo,
  'AgentStatus.parentPort': agentInfo,
  'AgentStatus.parent': agentInfo,

  'User.displayName': user,
  'User.email': user,
  'User.phone': user,
  'User.qq': user,
  'User.wechatUserId': user,
  'User.role': user,
  'User.roleCode': user,
  'User.language': user,
  'User.timeZone': user,

  'Alarm.host': hostAt,
  'JobStepHost.host': hostAtIp,
  'Host.locked': loads(
    (loaders) => loaders.hostLock,
    ({ address }: Addressed) => address,
  ),

  'Set.business': business,
  'Module.business': business,
  'Alarm.business': business,
  'Ticket.business': business,
  'JobInstance.business': business,
};

/** The keys of a level's objects, into one loader; an object without a key is left out. */
function loads<Source, Key, Value>(
  loaderOf: (loaders: Loaders) => Loader<Key, Value>,
  keyOf: (source: Source) => Key | null,
): LevelRule {
  return (sources, _, { loaders }) => {
    const keys: Key[] = [];
    // The objects of the type that the coordinate names.
    for (const source of sources as readonly Source[]) {
      const key = keyOf(source);
      if (key !== null) keys.push(key);
    }
    return loaderOf(loaders).ahead(keys);
  };
}
