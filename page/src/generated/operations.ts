/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How bad an alarm is. */
export type AlarmLevel =
  /** Fatal (1). */
  | 'FATAL'
  /** A reminder (3). */
  | 'REMINDER'
  /** A number that is not documented. */
  | 'UNKNOWN'
  /** A warning (2). */
  | 'WARNING';

/** A script to run at once: a saved one or a text. */
export type ExecuteScriptInput = {
  /** Account to run as, by name or alias. */
  readonly account: string;
  /** Business of the hosts. */
  readonly bizId: number;
  /**
   * Address of your own that Job POSTs to when the run ends. When left out, this gateway has itself
   * called back where it can be reached, so that those who watch the run hear of its end at once.
   */
  readonly callbackUrl?: string | null | undefined;
  /** Text to run, plain; needs its `language`. */
  readonly content?: string | null | undefined;
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: boolean;
  /** Language of `content`: any but SQL. */
  readonly language?: JobScriptLanguage | null | undefined;
  /** Name of the run; Job makes one up when left out. */
  readonly name?: string | null | undefined;
  /** Arguments of the script, in one plain text. */
  readonly params?: string | null | undefined;
  /** Whether the arguments are hidden on the page. */
  readonly paramsSensitive?: boolean;
  /** Saved script to run; not together with `content`. */
  readonly scriptId?: number | null | undefined;
  /** Hosts to run on. */
  readonly targets: JobTargetsInput;
  /** Seconds after which the script is stopped, 60 to 86,400; 1,000 when left out. */
  readonly timeoutSeconds?: number | null | undefined;
};

/** Which hosts; all that is given must hold. */
export type HostFilter = {
  /** In this cloud area. */
  readonly cloudId?: number | null | undefined;
  /** Any of these ids. */
  readonly hostIds?: ReadonlyArray<number> | null | undefined;
  /** Any of these inner IPs, whole. */
  readonly innerIps?: ReadonlyArray<string> | null | undefined;
  /** In any of these modules. */
  readonly moduleIds?: ReadonlyArray<number> | null | undefined;
  /** The host name holds this text. */
  readonly nameContains?: string | null | undefined;
  /** Runs this operating system. */
  readonly osType?: OsType | null | undefined;
  /** In any of these sets. */
  readonly setIds?: ReadonlyArray<number> | null | undefined;
};

/** Where a host is reached. */
export type JobAddressInput = {
  /** Cloud area. */
  readonly cloudId: number;
  /** Inner IP. */
  readonly ip: string;
};

/** Where a step stands on one host. */
export type JobHostStatus =
  /** The agent is not right (1, 310). */
  | 'AGENT_ABNORMAL'
  /** Could not be dispatched (12). */
  | 'DISPATCH_FAILED'
  /** Failed (11). */
  | 'FAILED'
  /** The file could not be fetched (320). */
  | 'FILE_FETCH_FAILED'
  /** The file is too large (321). */
  | 'FILE_TOO_LARGE'
  /** The file transfer broke (329). */
  | 'FILE_TRANSFER_ERROR'
  /** The file could not be transferred (202). */
  | 'FILE_TRANSFER_FAILED'
  /** Its log is broken (15). */
  | 'LOG_ERROR'
  /** No such account (311). */
  | 'NO_SUCH_ACCOUNT'
  /** Running (7). */
  | 'RUNNING'
  /** The script's exit code is not zero (104). */
  | 'SCRIPT_EXIT_NOT_ZERO'
  /** The script failed (101). */
  | 'SCRIPT_FAILED'
  /** The script was stopped (103). */
  | 'SCRIPT_STOPPED'
  /** The script timed out (102). */
  | 'SCRIPT_TIMED_OUT'
  /** The source file is missing (203). */
  | 'SOURCE_FILE_MISSING'
  /** Stopped (403). */
  | 'STOPPED'
  /** Could not be stopped (404). */
  | 'STOP_FAILED'
  /** Ended well (9). */
  | 'SUCCEEDED'
  /** Ended well in an earlier try (3). */
  | 'SUCCEEDED_EARLIER'
  /** The task broke (399). */
  | 'TASK_ERROR'
  /** Timed out (13). */
  | 'TIMED_OUT'
  /** A number that is not documented. */
  | 'UNKNOWN'
  /** Waits (5). */
  | 'WAITING'
  /** The account's password is wrong (312). */
  | 'WRONG_PASSWORD';

/** Language of a script. */
export type JobScriptLanguage =
  /** Windows batch (2). */
  | 'BAT'
  /** Perl (3). */
  | 'PERL'
  /** PowerShell (5). */
  | 'POWERSHELL'
  /** Python (4). */
  | 'PYTHON'
  /** Shell (1). */
  | 'SHELL'
  /** SQL (6). */
  | 'SQL'
  /** A number that is not documented. */
  | 'UNKNOWN';

/** Where a run or a step stands. */
export type JobStatus =
  /** In an abnormal state (9). */
  | 'ABNORMAL'
  /** Ended by hand (8). */
  | 'ENDED_BY_HAND'
  /** Failed, and the error was ignored (6). */
  | 'ERROR_IGNORED'
  /** Failed (4). */
  | 'FAILED'
  /** Not started (1). */
  | 'NOT_STARTED'
  /** Running (2). */
  | 'RUNNING'
  /** Skipped (5). */
  | 'SKIPPED'
  /** Stopped (11). */
  | 'STOPPED'
  /** Being stopped (10). */
  | 'STOPPING'
  /** Could not be stopped (12). */
  | 'STOP_FAILED'
  /** Ended well (3). */
  | 'SUCCEEDED'
  /** A number that is not documented. */
  | 'UNKNOWN'
  /** Waits for a person (7). */
  | 'WAITING';

/** What kind of step. */
export type JobStepType =
  /** A file distribution (2). */
  | 'FILE'
  /** A script (1). */
  | 'SCRIPT'
  /** SQL (4). */
  | 'SQL'
  /** A number that is not documented. */
  | 'UNKNOWN';

/** Hosts to act on: all that are named in any way, each once. */
export type JobTargetsInput = {
  /** Hosts by cloud area and inner IP. */
  readonly addresses?: ReadonlyArray<JobAddressInput> | null | undefined;
  /** Custom queries of the CMDB; their hosts are found when the job starts. */
  readonly customQueryIds?: ReadonlyArray<string> | null | undefined;
  /** Hosts of the CMDB. */
  readonly hostIds?: ReadonlyArray<number> | null | undefined;
};

/** Whether a module is ordinary or one of the idle pool. */
export type ModuleKind =
  /** The module of faulty hosts (2). */
  | 'FAULT'
  /** The module of idle hosts (1). */
  | 'IDLE'
  /** An ordinary module (0). */
  | 'NORMAL'
  /** A number that is not documented. */
  | 'UNKNOWN';

/** An operating system. */
export type OsType =
  /** Linux (1). */
  | 'LINUX'
  /** A code that is not documented. */
  | 'UNKNOWN'
  /** Windows (2). */
  | 'WINDOWS';

export type HostViewQueryVariables = Exact<{
  hostId: number;
  since: string;
}>;


export type HostViewQuery = { readonly host: { readonly hostId: number, readonly innerIp: string | null, readonly outerIp: string | null, readonly name: string | null, readonly cloudId: number, readonly cloudName: string | null, readonly osType: OsType | null, readonly osName: string | null, readonly osVersion: string | null, readonly cpuCores: number | null, readonly memoryMb: number | null, readonly diskGb: number | null, readonly createdAt: string | null, readonly maintainers: ReadonlyArray<{ readonly username: string }>, readonly business: { readonly bizId: number, readonly name: string | null } | null, readonly modules: { readonly nodes: ReadonlyArray<{ readonly moduleId: number, readonly name: string | null, readonly set: { readonly setId: number, readonly name: string | null } | null }> } | null, readonly agentStatus: { readonly alive: boolean | null, readonly version: string | null, readonly parentIp: string | null } | null, readonly jobInstances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly jobInstanceId: number, readonly bizId: number, readonly name: string | null, readonly status: JobStatus, readonly finished: boolean, readonly createdAt: string | null, readonly totalSeconds: number | null } | null> } | null, readonly alarms: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly alarmId: number, readonly level: AlarmLevel, readonly title: string | null, readonly content: string | null, readonly sourceTime: string | null, readonly finishTime: string | null }> } | null } | null };

export type JobRowFragment = { readonly jobInstanceId: number, readonly bizId: number, readonly name: string | null, readonly status: JobStatus, readonly finished: boolean, readonly createdAt: string | null, readonly totalSeconds: number | null };

export type JobProgressSubscriptionVariables = Exact<{
  bizId: number;
  jobInstanceId: number;
}>;


export type JobProgressSubscription = { readonly jobInstanceProgress: { readonly jobInstanceId: number, readonly bizId: number, readonly name: string | null, readonly status: JobStatus, readonly finished: boolean, readonly createdAt: string | null, readonly startedAt: string | null, readonly endedAt: string | null, readonly totalSeconds: number | null, readonly steps: ReadonlyArray<{ readonly stepInstanceId: number, readonly name: string | null, readonly type: JobStepType, readonly status: JobStatus, readonly totalSeconds: number | null, readonly hosts: ReadonlyArray<{ readonly innerIp: string, readonly cloudId: number, readonly status: JobHostStatus }> }> } | null };

export type JobOutputQueryVariables = Exact<{
  bizId: number;
  jobInstanceId: number;
}>;


export type JobOutputQuery = { readonly jobInstance: { readonly steps: ReadonlyArray<{ readonly stepInstanceId: number, readonly name: string | null, readonly hosts: ReadonlyArray<{ readonly innerIp: string, readonly cloudId: number, readonly log: { readonly content: string | null, readonly exitCode: number | null } | null }> }> } | null };

export type RunScriptMutationVariables = Exact<{
  input: ExecuteScriptInput;
}>;


export type RunScriptMutation = { readonly executeScript: { readonly jobInstanceId: number | null, readonly bizId: number, readonly name: string | null, readonly dryRun: { readonly calls: ReadonlyArray<{ readonly system: string, readonly api: string, readonly params: unknown }> } | null } | null };

export type ModuleHostsQueryVariables = Exact<{
  bizId: number;
  setId: number;
  moduleId: number;
  first: number;
}>;


export type ModuleHostsQuery = { readonly module: { readonly hosts: { readonly nodes: ReadonlyArray<{ readonly hostId: number }> } | null } | null };

export type BusinessesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type BusinessesQuery = { readonly businesses: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly bizId: number, readonly name: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type SetsQueryVariables = Exact<{
  bizId: number;
  after?: string | null | undefined;
}>;


export type SetsQuery = { readonly business: { readonly sets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly setId: number, readonly name: string | null, readonly isIdlePool: boolean | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type ModulesQueryVariables = Exact<{
  bizId: number;
  setId: number;
  after?: string | null | undefined;
}>;


export type ModulesQuery = { readonly set: { readonly modules: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly moduleId: number, readonly name: string | null, readonly kind: ModuleKind | null, readonly hosts: { readonly totalCount: number } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type HostsQueryVariables = Exact<{
  bizId: number;
  setId: number;
  moduleId: number;
  since: string;
  first: number;
  after?: string | null | undefined;
}>;


export type HostsQuery = { readonly module: { readonly hosts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly hostId: number, readonly innerIp: string | null, readonly name: string | null, readonly cloudId: number, readonly cloudName: string | null, readonly agentStatus: { readonly alive: boolean | null } | null, readonly alarms: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly level: AlarmLevel, readonly finishTime: string | null }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type FindHostsQueryVariables = Exact<{
  bizId: number;
  filter: HostFilter;
  since: string;
  first: number;
}>;


export type FindHostsQuery = { readonly hosts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly hostId: number, readonly innerIp: string | null, readonly name: string | null, readonly cloudId: number, readonly cloudName: string | null, readonly modules: { readonly nodes: ReadonlyArray<{ readonly moduleId: number, readonly name: string | null, readonly set: { readonly setId: number, readonly name: string | null } | null }> } | null, readonly agentStatus: { readonly alive: boolean | null } | null, readonly alarms: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly level: AlarmLevel, readonly finishTime: string | null }> } | null }> } | null };

export type HostRowFragment = { readonly hostId: number, readonly innerIp: string | null, readonly name: string | null, readonly cloudId: number, readonly cloudName: string | null, readonly agentStatus: { readonly alive: boolean | null } | null, readonly alarms: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly level: AlarmLevel, readonly finishTime: string | null }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const JobRowFragmentDoc = new TypedDocumentString(`
    fragment JobRow on JobInstance {
  jobInstanceId
  bizId
  name
  status
  finished
  createdAt
  totalSeconds
}
    `, {"fragmentName":"JobRow"}) as unknown as TypedDocumentString<JobRowFragment, unknown>;
export const HostRowFragmentDoc = new TypedDocumentString(`
    fragment HostRow on Host {
  hostId
  innerIp
  name
  cloudId
  cloudName
  agentStatus {
    alive
  }
  alarms(since: $since, first: 20) {
    totalCount
    nodes {
      level
      finishTime
    }
  }
}
    `, {"fragmentName":"HostRow"}) as unknown as TypedDocumentString<HostRowFragment, unknown>;
export const HostViewDocument = new TypedDocumentString(`
    query HostView($hostId: Int!, $since: DateTime!) {
  host(hostId: $hostId) {
    hostId
    innerIp
    outerIp
    name
    cloudId
    cloudName
    osType
    osName
    osVersion
    cpuCores
    memoryMb
    diskGb
    createdAt
    maintainers {
      username
    }
    business {
      bizId
      name
    }
    modules(first: 20) {
      nodes {
        moduleId
        name
        set {
          setId
          name
        }
      }
    }
    agentStatus {
      alive
      version
      parentIp
    }
    jobInstances(first: 20) {
      totalCount
      nodes {
        ...JobRow
      }
    }
    alarms(since: $since, first: 20) {
      totalCount
      nodes {
        alarmId
        level
        title
        content
        sourceTime
        finishTime
      }
    }
  }
}
    fragment JobRow on JobInstance {
  jobInstanceId
  bizId
  name
  status
  finished
  createdAt
  totalSeconds
}`) as unknown as TypedDocumentString<HostViewQuery, HostViewQueryVariables>;
export const JobProgressDocument = new TypedDocumentString(`
    subscription JobProgress($bizId: Int!, $jobInstanceId: Long!) {
  jobInstanceProgress(bizId: $bizId, jobInstanceId: $jobInstanceId) {
    jobInstanceId
    bizId
    name
    status
    finished
    createdAt
    startedAt
    endedAt
    totalSeconds
    steps {
      stepInstanceId
      name
      type
      status
      totalSeconds
      hosts {
        innerIp
        cloudId
        status
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JobProgressSubscription, JobProgressSubscriptionVariables>;
export const JobOutputDocument = new TypedDocumentString(`
    query JobOutput($bizId: Int!, $jobInstanceId: Long!) {
  jobInstance(bizId: $bizId, jobInstanceId: $jobInstanceId) {
    steps {
      stepInstanceId
      name
      hosts {
        innerIp
        cloudId
        log {
          content
          exitCode
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JobOutputQuery, JobOutputQueryVariables>;
export const RunScriptDocument = new TypedDocumentString(`
    mutation RunScript($input: ExecuteScriptInput!) {
  executeScript(input: $input) {
    jobInstanceId
    bizId
    name
    dryRun {
      calls {
        system
        api
        params
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RunScriptMutation, RunScriptMutationVariables>;
export const ModuleHostsDocument = new TypedDocumentString(`
    query ModuleHosts($bizId: Int!, $setId: Int!, $moduleId: Int!, $first: Int!) {
  module(bizId: $bizId, setId: $setId, moduleId: $moduleId) {
    hosts(first: $first) {
      nodes {
        hostId
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ModuleHostsQuery, ModuleHostsQueryVariables>;
export const BusinessesDocument = new TypedDocumentString(`
    query Businesses($after: String) {
  businesses(after: $after) {
    totalCount
    nodes {
      bizId
      name
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<BusinessesQuery, BusinessesQueryVariables>;
export const SetsDocument = new TypedDocumentString(`
    query Sets($bizId: Int!, $after: String) {
  business(bizId: $bizId) {
    sets(after: $after) {
      totalCount
      nodes {
        setId
        name
        isIdlePool
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SetsQuery, SetsQueryVariables>;
export const ModulesDocument = new TypedDocumentString(`
    query Modules($bizId: Int!, $setId: Int!, $after: String) {
  set(bizId: $bizId, setId: $setId) {
    modules(after: $after) {
      totalCount
      nodes {
        moduleId
        name
        kind
        hosts {
          totalCount
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ModulesQuery, ModulesQueryVariables>;
export const HostsDocument = new TypedDocumentString(`
    query Hosts($bizId: Int!, $setId: Int!, $moduleId: Int!, $since: DateTime!, $first: Int!, $after: String) {
  module(bizId: $bizId, setId: $setId, moduleId: $moduleId) {
    hosts(first: $first, after: $after) {
      totalCount
      nodes {
        ...HostRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment HostRow on Host {
  hostId
  innerIp
  name
  cloudId
  cloudName
  agentStatus {
    alive
  }
  alarms(since: $since, first: 20) {
    totalCount
    nodes {
      level
      finishTime
    }
  }
}`) as unknown as TypedDocumentString<HostsQuery, HostsQueryVariables>;
export const FindHostsDocument = new TypedDocumentString(`
    query FindHosts($bizId: Int!, $filter: HostFilter!, $since: DateTime!, $first: Int!) {
  hosts(bizId: $bizId, filter: $filter, first: $first) {
    totalCount
    nodes {
      ...HostRow
      modules(first: 3) {
        nodes {
          moduleId
          name
          set {
            setId
            name
          }
        }
      }
    }
  }
}
    fragment HostRow on Host {
  hostId
  innerIp
  name
  cloudId
  cloudName
  agentStatus {
    alive
  }
  alarms(since: $since, first: 20) {
    totalCount
    nodes {
      level
      finishTime
    }
  }
}`) as unknown as TypedDocumentString<FindHostsQuery, FindHostsQueryVariables>;