/** The contract's chain query, to the letter. */
export const CHAIN = /* GraphQL */ `
  query Chain($bizId: Int!, $since: DateTime!) {
    business(bizId: $bizId) {
      bizId name maintainers { username }
      sets { nodes { setId name
        modules { nodes { moduleId name
          hosts { totalCount nodes {
            hostId innerIp cloudId name osType
            agentStatus { alive version }
            jobInstances(first: 5) { nodes { jobInstanceId name status } }
            alarms(since: $since, first: 5) { nodes { alarmId level title sourceTime } }
          } }
        } }
      } }
    }
  }
`;

export interface ChainHost {
  readonly hostId: number;
  readonly innerIp: string;
  readonly cloudId: number;
  readonly name: string;
  readonly osType: string;
  readonly agentStatus: { readonly alive: boolean | null; readonly version: string | null };
  readonly jobInstances: { readonly nodes: readonly unknown[] };
  readonly alarms: {
    readonly nodes: readonly {
      alarmId: number;
      level: string;
      title: string;
      sourceTime: string;
    }[];
  };
}

export interface ChainModule {
  readonly moduleId: number;
  readonly name: string;
  readonly hosts: { readonly totalCount: number; readonly nodes: readonly ChainHost[] };
}

export interface ChainSet {
  readonly setId: number;
  readonly name: string;
  readonly modules: { readonly nodes: readonly ChainModule[] };
}

export interface ChainAnswer {
  readonly business: {
    readonly bizId: number;
    readonly name: string;
    readonly maintainers: readonly { username: string }[];
    readonly sets: { readonly nodes: readonly ChainSet[] };
  };
}

/** The contract's transfer, to the letter but for the mode. */
export const MOVE = /* GraphQL */ `
  mutation Move($bizId: Int!, $hostIds: [Int!]!, $moduleIds: [Int!]!, $mode: TransferMode = REPLACE) {
    transferHostsToModules(input: { bizId: $bizId, hostIds: $hostIds, moduleIds: $moduleIds, mode: $mode }) {
      results { outcome message host { hostId modules { nodes { moduleId } } } }
    }
  }
`;

export interface TransferResult {
  readonly hostId?: number;
  readonly outcome: string;
  readonly message: string | null;
  readonly host: {
    readonly hostId: number;
    readonly modules: { readonly nodes: readonly { moduleId: number }[] };
  } | null;
}
