import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { HostAddress, UserKey } from '../graph/keys.ts';
import type { AlarmRecord } from '../systems/monitor/records.ts';
import type { BusinessRecord } from '../systems/cmdb/businesses/records.ts';
import type { HostRecord, HostPropertyRecord } from '../systems/cmdb/hosts/records.ts';
import type { HostTransfer } from '../systems/cmdb/transfers/records.ts';
import type { IdlePoolRecord } from '../systems/cmdb/topology/records.ts';
import type { JobHostLogRecord, JobInstanceRecord, JobStepRecord, JobStepHostRecord, JobStepOperationRecord } from '../systems/job/records.ts';
import type { ModuleRecord } from '../systems/cmdb/modules/records.ts';
import type { SetRecord } from '../systems/cmdb/sets/records.ts';
import type { GraphContext } from '../graph/context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A point in time, ISO 8601 with its zone: `2026-03-15T14:39:30+08:00`. */
  DateTime: { input: string; output: string; }
  /** Any JSON value, for data whose form the user defines. */
  JSON: { input: unknown; output: unknown; }
  /** A whole number up to 2^53-1, a JSON number on the wire. */
  Long: { input: number; output: number; }
};

/** The GSE agent of a host: what runs its jobs and sends its data. */
export type AgentStatus = {
  readonly __typename?: 'AgentStatus';
  /** Whether the agent is online now; null when GSE knows none at this address. */
  readonly alive?: Maybe<Scalars['Boolean']['output']>;
  /** Cloud area of the host. */
  readonly cloudId: Scalars['Int']['output'];
  /** Inner IP of the host. */
  readonly innerIp: Scalars['String']['output'];
  /** IP of the node that the agent reports to, up to a minute old. */
  readonly parentIp?: Maybe<Scalars['String']['output']>;
  /** Port of that node, up to a minute old. */
  readonly parentPort?: Maybe<Scalars['Int']['output']>;
  /** Version of the agent, up to a minute old. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** An alarm of the monitor. */
export type Alarm = Node & {
  readonly __typename?: 'Alarm';
  /** The monitor's number of the alarm. */
  readonly alarmId: Scalars['Long']['output'];
  /** When its handling began. */
  readonly beginTime?: Maybe<Scalars['DateTime']['output']>;
  /** Business it belongs to. */
  readonly bizId: Scalars['Int']['output'];
  /** Business it belongs to. */
  readonly business?: Maybe<Business>;
  /** Cloud area of that IP. */
  readonly cloudId?: Maybe<Scalars['Int']['output']>;
  /** Remark. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** What triggered it. */
  readonly content?: Maybe<Scalars['String']['output']>;
  /** All that the monitor keeps of this one alarm. */
  readonly detail?: Maybe<AlarmDetail>;
  /** Dimensions it matched by, as the monitor has them. */
  readonly dimensions?: Maybe<Scalars['JSON']['output']>;
  /** When its handling ended. */
  readonly endTime?: Maybe<Scalars['DateTime']['output']>;
  /** When it recovered; null while it has not. */
  readonly finishTime?: Maybe<Scalars['DateTime']['output']>;
  /** The host it is about; null when it is not about one, or it is gone. */
  readonly host?: Maybe<Host>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** IP of the host; null when it is not about one. */
  readonly ip?: Maybe<Scalars['String']['output']>;
  /** Whether it is about a host's performance. */
  readonly isPerformanceAlarm?: Maybe<Scalars['Boolean']['output']>;
  /** How bad it is. */
  readonly level: AlarmLevel;
  /** The raw number behind `level`. */
  readonly levelCode?: Maybe<Scalars['Int']['output']>;
  /** Whether people were told. */
  readonly notification?: Maybe<AlarmNotification>;
  /** The raw word behind `notification`. */
  readonly notificationCode?: Maybe<Scalars['String']['output']>;
  /** Name of the monitor. */
  readonly sourceName?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  readonly sourceTime?: Maybe<Scalars['DateTime']['output']>;
  /** How it is handled, e.g. `success`; the monitor documents no list. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** Title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Kind of monitor, e.g. `cpu`, `mem`, `uptimecheck`, `mysql`. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** A page of alarms. */
export type AlarmConnection = {
  readonly __typename?: 'AlarmConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<AlarmEdge>;
  /** The alarms of this page. */
  readonly nodes: ReadonlyArray<Alarm>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What the monitor keeps of one alarm beyond its list. */
export type AlarmDetail = {
  readonly __typename?: 'AlarmDetail';
  /** Dimensions by display name. */
  readonly dimensions?: Maybe<Scalars['JSON']['output']>;
  /** Event that it belongs to. */
  readonly eventId?: Maybe<Scalars['String']['output']>;
  /** The anomaly as it was found, as the monitor has it. */
  readonly origin?: Maybe<Scalars['JSON']['output']>;
  /** Priority; greater comes first. */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /**
   * Settings as they were when it was raised, by their kind: `notice`, `converge`, `collect`,
   * `source`, `solution`, `responsible`. JSON texts among them are read.
   */
  readonly snapshots?: Maybe<Scalars['JSON']['output']>;
  /** What to do about it, in the monitor's words. */
  readonly solution?: Maybe<Scalars['String']['output']>;
  /** Fingerprint of the alarm. */
  readonly sourceId?: Maybe<Scalars['String']['output']>;
  /** Kind of source. */
  readonly sourceType?: Maybe<Scalars['String']['output']>;
  /** Monitor that raised it. */
  readonly strategyId?: Maybe<Scalars['Long']['output']>;
  /** The alarm's text as it was raised. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** An alarm and its place in a list. */
export type AlarmEdge = {
  readonly __typename?: 'AlarmEdge';
  /** For `after`: the list goes on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The alarm. */
  readonly node: Alarm;
};

/** Which alarms; all that is given must hold. */
export type AlarmFilter = {
  /** The content holds this text. */
  readonly contentContains?: InputMaybe<Scalars['String']['input']>;
  /** Any of these levels. */
  readonly levels?: InputMaybe<ReadonlyArray<AlarmLevel>>;
  /**
   * Any of these raw notification words, e.g. `notified`. Left out, the monitor answers those of
   * `notified` and `unnotified` alone.
   */
  readonly notificationCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these kinds of monitor, e.g. `cpu`. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

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

/** Whether people were told of an alarm. */
export type AlarmNotification =
  /** They were told. */
  | 'NOTIFIED'
  /** A word that is not documented; the raw one stands beside it. */
  | 'UNKNOWN'
  /** They were not told. */
  | 'UNNOTIFIED';

/** An order of alarms. */
export type AlarmOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: AlarmOrderField;
};

/** What alarms can be ordered by. */
export type AlarmOrderField =
  /** `alarmId`. */
  | 'ALARM_ID'
  /** `beginTime`. */
  | 'BEGIN_TIME'
  /** `endTime`. */
  | 'END_TIME'
  /** `sourceTime`. */
  | 'SOURCE_TIME';

/** A business (业务): the top of the topology, and what rights hang on. */
export type Business = Node & {
  readonly __typename?: 'Business';
  /** Alarms of the business, latest first unless ordered otherwise. */
  readonly alarms?: Maybe<AlarmConnection>;
  /** User-defined attributes; with `names`, just those, built-in ones by their CMDB name too. */
  readonly attributes: Scalars['JSON']['output'];
  /** CMDB's number of the business. */
  readonly bizId: Scalars['Int']['output'];
  /** When it was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Developers. */
  readonly developers: ReadonlyArray<User>;
  /** Hosts of the business. */
  readonly hosts?: Maybe<HostConnection>;
  /** Every host of the given modules, unpaged, in one call. */
  readonly hostsOfModules?: Maybe<ReadonlyArray<Host>>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** The idle pool: the built-in set with the idle and the fault module. */
  readonly internalModules?: Maybe<InternalModules>;
  /** Whether this is the built-in resource pool. */
  readonly isResourcePool?: Maybe<Scalars['Boolean']['output']>;
  /** Language of the business. */
  readonly language?: Maybe<BusinessLanguage>;
  /** The raw code behind `language`. */
  readonly languageCode?: Maybe<Scalars['String']['output']>;
  /** Where the business stands in its life. */
  readonly lifeCycle?: Maybe<BusinessLifeCycle>;
  /** The raw code behind `lifeCycle`. */
  readonly lifeCycleCode?: Maybe<Scalars['String']['output']>;
  /** Operators of the business (运维人员). */
  readonly maintainers: ReadonlyArray<User>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Operation planners (操作人员). */
  readonly operators: ReadonlyArray<User>;
  /** Product managers. */
  readonly productManagers: ReadonlyArray<User>;
  /** Sets of the business, the idle pool among them. */
  readonly sets?: Maybe<SetConnection>;
  /** Testers. */
  readonly testers: ReadonlyArray<User>;
  /** IANA name of its time zone, e.g. `Asia/Shanghai`. */
  readonly timeZone?: Maybe<Scalars['String']['output']>;
  /** The topology as a tree, without the idle pool: the business, custom levels, sets, modules. */
  readonly topology?: Maybe<ReadonlyArray<TopologyNode>>;
  /** When it was changed last. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A business (业务): the top of the topology, and what rights hang on. */
export type BusinessAlarmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AlarmFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AlarmOrder>;
  since: Scalars['DateTime']['input'];
  until?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A business (业务): the top of the topology, and what rights hang on. */
export type BusinessAttributesArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A business (业务): the top of the topology, and what rights hang on. */
export type BusinessHostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HostOrder>;
};


/** A business (业务): the top of the topology, and what rights hang on. */
export type BusinessHostsOfModulesArgs = {
  moduleIds: ReadonlyArray<Scalars['Int']['input']>;
};


/** A business (业务): the top of the topology, and what rights hang on. */
export type BusinessSetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SetOrder>;
};

/** A page of businesses. */
export type BusinessConnection = {
  readonly __typename?: 'BusinessConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<BusinessEdge>;
  /** The businesses of this page. */
  readonly nodes: ReadonlyArray<Business>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A business and its place in a list. */
export type BusinessEdge = {
  readonly __typename?: 'BusinessEdge';
  /** For `after`: the list goes on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The business. */
  readonly node: Business;
};

/** Which businesses; all that is given must hold. */
export type BusinessFilter = {
  /** Any of these ids. */
  readonly bizIds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** It stands there in its life. */
  readonly lifeCycle?: InputMaybe<BusinessLifeCycle>;
  /** This user is one of its maintainers. */
  readonly maintainer?: InputMaybe<Scalars['String']['input']>;
  /** The name holds this text. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Language of a business. */
export type BusinessLanguage =
  /** Chinese (1). */
  | 'CHINESE'
  /** English (2). */
  | 'ENGLISH'
  /** A code that is not documented. */
  | 'UNKNOWN';

/** Where a business stands in its life. */
export type BusinessLifeCycle =
  /** Online (2). */
  | 'ONLINE'
  /** Stopped (3). */
  | 'STOPPED'
  /** Being tested (1). */
  | 'TESTING'
  /** A code that is not documented. */
  | 'UNKNOWN';

/** An order of businesses. */
export type BusinessOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: BusinessOrderField;
};

/** What businesses can be ordered by. */
export type BusinessOrderField =
  /** `bizId`. */
  | 'BIZ_ID'
  /** `createdAt`. */
  | 'CREATED_AT'
  /** `name`. */
  | 'NAME';

/** A module to empty. */
export type EmptyModuleInput = {
  /** Business of the module. */
  readonly bizId: Scalars['Int']['input'];
  /** The module. */
  readonly moduleId: Scalars['Int']['input'];
  /** Set of the module. */
  readonly setId: Scalars['Int']['input'];
};

/** What became of each host of a module, and the module as it is now. */
export type EmptyModulePayload = {
  readonly __typename?: 'EmptyModulePayload';
  /** The module, read afresh. */
  readonly module?: Maybe<Module>;
  /** One for each host that was in the module. */
  readonly results: ReadonlyArray<HostTransferResult>;
};

/** A host (主机). */
export type Host = Node & {
  readonly __typename?: 'Host';
  /** Agent of the host; null for a host without an inner IP. */
  readonly agentStatus?: Maybe<AgentStatus>;
  /**
   * Alarms of the host, latest first. The monitor does not document a search by IP, so those of
   * the business are read once for all hosts and told apart here.
   */
  readonly alarms?: Maybe<AlarmConnection>;
  /** Asset number. */
  readonly assetId?: Maybe<Scalars['String']['output']>;
  /** User-defined attributes; with `names`, just those, built-in ones by their CMDB name too. */
  readonly attributes: Scalars['JSON']['output'];
  /** Backup maintainers. */
  readonly backupMaintainers: ReadonlyArray<User>;
  /** Business of the host; of a host in the resource pool, the pool. */
  readonly business?: Maybe<Business>;
  /** Cloud area of the host: an inner IP is unique only inside one. */
  readonly cloudId: Scalars['Int']['output'];
  /** Name of the cloud area. */
  readonly cloudName?: Maybe<Scalars['String']['output']>;
  /** Comment. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** CPU cores. */
  readonly cpuCores?: Maybe<Scalars['Int']['output']>;
  /** CPU clock, in MHz. */
  readonly cpuMhz?: Maybe<Scalars['Int']['output']>;
  /** CPU model. */
  readonly cpuModel?: Maybe<Scalars['String']['output']>;
  /** When it came into the CMDB. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Disk, in GB. */
  readonly diskGb?: Maybe<Scalars['Int']['output']>;
  /** CMDB's number of the host. */
  readonly hostId: Scalars['Int']['output'];
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Inner IP; several stand joined by commas. */
  readonly innerIp?: Maybe<Scalars['String']['output']>;
  /**
   * Runs that this host took part in, among those named in `jobInstanceIds`. Job 5.1 lists no past
   * runs, so without ids there are none to look in.
   */
  readonly jobInstances?: Maybe<JobInstanceConnection>;
  /** Inner MAC address. */
  readonly mac?: Maybe<Scalars['String']['output']>;
  /** Main maintainers. */
  readonly maintainers: ReadonlyArray<User>;
  /** Memory, in MB. */
  readonly memoryMb?: Maybe<Scalars['Int']['output']>;
  /** Modules that the host is in. */
  readonly modules?: Maybe<ModuleConnection>;
  /** Host name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Architecture, e.g. `64-bit`. */
  readonly osBit?: Maybe<Scalars['String']['output']>;
  /** Name of the operating system, e.g. `linux centos`. */
  readonly osName?: Maybe<Scalars['String']['output']>;
  /** Operating system. */
  readonly osType?: Maybe<OsType>;
  /** The raw code behind `osType`. */
  readonly osTypeCode?: Maybe<Scalars['String']['output']>;
  /** Version of the operating system. */
  readonly osVersion?: Maybe<Scalars['String']['output']>;
  /** Outer IP; several stand joined by commas. */
  readonly outerIp?: Maybe<Scalars['String']['output']>;
  /** Outer MAC address. */
  readonly outerMac?: Maybe<Scalars['String']['output']>;
  /** Every attribute as the CMDB's own host page shows it, with display names. */
  readonly properties?: Maybe<ReadonlyArray<HostProperty>>;
  /** Serial number. */
  readonly serialNumber?: Maybe<Scalars['String']['output']>;
  /** Service level. */
  readonly sla?: Maybe<HostSla>;
  /** The raw code behind `sla`. */
  readonly slaCode?: Maybe<Scalars['String']['output']>;
};


/** A host (主机). */
export type HostAlarmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AlarmFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['DateTime']['input'];
  until?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A host (主机). */
export type HostAttributesArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A host (主机). */
export type HostJobInstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  jobInstanceIds?: InputMaybe<ReadonlyArray<Scalars['Long']['input']>>;
};


/** A host (主机). */
export type HostModulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of hosts. */
export type HostConnection = {
  readonly __typename?: 'HostConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<HostEdge>;
  /** The hosts of this page. */
  readonly nodes: ReadonlyArray<Host>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A host and its place in a list. */
export type HostEdge = {
  readonly __typename?: 'HostEdge';
  /** For `after`: the list goes on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The host. */
  readonly node: Host;
};

/** Which hosts; all that is given must hold. */
export type HostFilter = {
  /** In this cloud area. */
  readonly cloudId?: InputMaybe<Scalars['Int']['input']>;
  /** Any of these ids. */
  readonly hostIds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Any of these inner IPs, whole. */
  readonly innerIps?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In any of these modules. */
  readonly moduleIds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** The host name holds this text. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Runs this operating system. */
  readonly osType?: InputMaybe<OsType>;
  /** In any of these sets. */
  readonly setIds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** An order of hosts. */
export type HostOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: HostOrderField;
};

/** What hosts can be ordered by. */
export type HostOrderField =
  /** `createdAt`. */
  | 'CREATED_AT'
  /** `hostId`. */
  | 'HOST_ID'
  /** `innerIp`, as text. */
  | 'INNER_IP'
  /** `name`. */
  | 'NAME';

/** One attribute of a host, with its display name. */
export type HostProperty = {
  readonly __typename?: 'HostProperty';
  /** Display name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Attribute name as the CMDB has it, e.g. `bk_host_name`. */
  readonly propertyId: Scalars['String']['output'];
  /** Value; the CMDB documents text, and some values come as such that are numbers elsewhere. */
  readonly value?: Maybe<Scalars['JSON']['output']>;
};

/** A service level. */
export type HostSla =
  /** L1 (1). */
  | 'L1'
  /** L2 (2). */
  | 'L2'
  /** L3 (3). */
  | 'L3'
  /** A code that is not documented. */
  | 'UNKNOWN';

/** What became of one host. */
export type HostTransferResult = {
  readonly __typename?: 'HostTransferResult';
  /** The host as it is now, read afresh; null when the caller can see none. */
  readonly host?: Maybe<Host>;
  /** The host asked for. */
  readonly hostId: Scalars['Int']['output'];
  /** Why it was not moved, in the system's words where it gave some; null when there is nothing to say. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Whether it was moved. */
  readonly outcome: Outcome;
};

/** The idle pool of a business: where hosts stand that serve nothing. */
export type InternalModules = {
  readonly __typename?: 'InternalModules';
  /** The idle and the fault module. Ask a module's `kind` to tell them apart: names are translated. */
  readonly modules: ReadonlyArray<Module>;
  /** The built-in set that holds them. */
  readonly setId: Scalars['Int']['output'];
  /** Name of that set, in the caller's language. */
  readonly setName?: Maybe<Scalars['String']['output']>;
};

/** What a step printed on one host, whole. */
export type JobHostLog = {
  readonly __typename?: 'JobHostLog';
  /** The text, as Job keeps it. */
  readonly content?: Maybe<Scalars['String']['output']>;
  /** When it ended. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Job's error code; 0 for none. */
  readonly errorCode?: Maybe<Scalars['Int']['output']>;
  /** Exit code of the script. */
  readonly exitCode?: Maybe<Scalars['Int']['output']>;
  /** How often it was tried again. */
  readonly retryCount?: Maybe<Scalars['Int']['output']>;
  /** When it began. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Tag that the script reported with `job_success` or `job_fail`. */
  readonly tag?: Maybe<Scalars['String']['output']>;
  /** How long it took, in seconds. */
  readonly totalSeconds?: Maybe<Scalars['Float']['output']>;
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

/** One run of a job: a template, a script or a file push that was started. */
export type JobInstance = Node & {
  readonly __typename?: 'JobInstance';
  /** Business it ran in. */
  readonly bizId: Scalars['Int']['output'];
  /** Business it ran in. */
  readonly business?: Maybe<Business>;
  /** When it was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The step that runs now, or ran last. */
  readonly currentStepInstanceId?: Maybe<Scalars['Long']['output']>;
  /** When it ended; null before. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it has ended. */
  readonly finished: Scalars['Boolean']['output'];
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Job's number of the run. */
  readonly jobInstanceId: Scalars['Long']['output'];
  /** Template it was started from; null for a quick script or file push. */
  readonly jobTemplateId?: Maybe<Scalars['Long']['output']>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Who started it. */
  readonly operator?: Maybe<User>;
  /** How it was started. */
  readonly startWay?: Maybe<JobStartWay>;
  /** The raw number behind `startWay`. */
  readonly startWayCode?: Maybe<Scalars['Int']['output']>;
  /** When it began; null before. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the run stands. */
  readonly status: JobStatus;
  /** The raw number behind `status`. */
  readonly statusCode: Scalars['Int']['output'];
  /** Steps in the order in which they run. */
  readonly steps: ReadonlyArray<JobStep>;
  /** How long it took, in seconds. */
  readonly totalSeconds?: Maybe<Scalars['Float']['output']>;
};

/** A page of runs. */
export type JobInstanceConnection = {
  readonly __typename?: 'JobInstanceConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<JobInstanceEdge>;
  /** The runs of this page. */
  readonly nodes: ReadonlyArray<JobInstance>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A run and its place in a list. */
export type JobInstanceEdge = {
  readonly __typename?: 'JobInstanceEdge';
  /** For `after`: the list goes on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The run. */
  readonly node: JobInstance;
};

/** How a run was started. */
export type JobStartWay =
  /** Through the API (2). */
  | 'API'
  /** By hand, from the page (1). */
  | 'PAGE'
  /** By schedule (3). */
  | 'SCHEDULE'
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

/** One step of a run. */
export type JobStep = {
  readonly __typename?: 'JobStep';
  /** Name of its block. */
  readonly blockName?: Maybe<Scalars['String']['output']>;
  /** Position of its block in the run. */
  readonly blockOrder?: Maybe<Scalars['Int']['output']>;
  /** When it was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ended; null before. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Hosts that it runs on. */
  readonly hosts: ReadonlyArray<JobStepHost>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What may be done with the step now. */
  readonly operations: ReadonlyArray<JobStepOperation>;
  /** Who started it. */
  readonly operator?: Maybe<User>;
  /** Position in its block. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** Whether the run pauses after it. */
  readonly pauseAfter?: Maybe<Scalars['Boolean']['output']>;
  /** How often it was tried again. */
  readonly retryCount?: Maybe<Scalars['Int']['output']>;
  /** When it began; null before. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the step stands. */
  readonly status: JobStatus;
  /** The raw number behind `status`. */
  readonly statusCode: Scalars['Int']['output'];
  /** Step of the template; null for a quick script or file push. */
  readonly stepId?: Maybe<Scalars['Long']['output']>;
  /** Job's number of this step of this run. */
  readonly stepInstanceId: Scalars['Long']['output'];
  /** How long it took, in seconds. */
  readonly totalSeconds?: Maybe<Scalars['Float']['output']>;
  /** What kind of step. */
  readonly type: JobStepType;
  /** The raw number behind `type`. */
  readonly typeCode: Scalars['Int']['output'];
};

/** One host of a step. */
export type JobStepHost = {
  readonly __typename?: 'JobStepHost';
  /** Cloud area of the host. */
  readonly cloudId: Scalars['Int']['output'];
  /** The host in the CMDB; null when it is gone or the caller may not see it. */
  readonly host?: Maybe<Host>;
  /** Inner IP of the host. */
  readonly innerIp: Scalars['String']['output'];
  /** What the step printed on this host; null before it began there. */
  readonly log?: Maybe<JobHostLog>;
  /** Where the step stands on this host. */
  readonly status: JobHostStatus;
  /** The raw number behind `status`. */
  readonly statusCode: Scalars['Int']['output'];
};

/** Something that may be done with a step. */
export type JobStepOperation = {
  readonly __typename?: 'JobStepOperation';
  /** Number of the operation. */
  readonly code: Scalars['Int']['output'];
  /** Name of the operation. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

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

/** A module (模块): what hosts are placed in. */
export type Module = Node & {
  readonly __typename?: 'Module';
  /** User-defined attributes; with `names`, just those, built-in ones by their CMDB name too. */
  readonly attributes: Scalars['JSON']['output'];
  /** Backup maintainers. */
  readonly backupMaintainers: ReadonlyArray<User>;
  /** Business it belongs to. */
  readonly bizId: Scalars['Int']['output'];
  /** Business it belongs to. */
  readonly business?: Maybe<Business>;
  /** When it was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Hosts in the module. */
  readonly hosts?: Maybe<HostConnection>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is an ordinary module or one of the idle pool. */
  readonly kind?: Maybe<ModuleKind>;
  /** The raw number behind `kind`. */
  readonly kindCode?: Maybe<Scalars['Int']['output']>;
  /** Main maintainers. */
  readonly maintainers: ReadonlyArray<User>;
  /** CMDB's number of the module. */
  readonly moduleId: Scalars['Int']['output'];
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Set it belongs to. */
  readonly set?: Maybe<Set>;
  /** Set it belongs to. */
  readonly setId: Scalars['Int']['output'];
  /** What kind of program it holds. */
  readonly type?: Maybe<ModuleType>;
  /** The raw code behind `type`. */
  readonly typeCode?: Maybe<Scalars['String']['output']>;
  /** When it was changed last. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A module (模块): what hosts are placed in. */
export type ModuleAttributesArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A module (模块): what hosts are placed in. */
export type ModuleHostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HostOrder>;
};

/** A page of modules. */
export type ModuleConnection = {
  readonly __typename?: 'ModuleConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<ModuleEdge>;
  /** The modules of this page. */
  readonly nodes: ReadonlyArray<Module>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A module and its place in a list. */
export type ModuleEdge = {
  readonly __typename?: 'ModuleEdge';
  /** For `after`: the list goes on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The module. */
  readonly node: Module;
};

/** Which modules; all that is given must hold. */
export type ModuleFilter = {
  /** Any of these ids. */
  readonly moduleIds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** The name is exactly this. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The name holds this text. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** It holds this kind of program. */
  readonly type?: InputMaybe<ModuleType>;
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

/** An order of modules. */
export type ModuleOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: ModuleOrderField;
};

/** What modules can be ordered by. */
export type ModuleOrderField =
  /** `createdAt`. */
  | 'CREATED_AT'
  /** `moduleId`. */
  | 'MODULE_ID'
  /** `name`. */
  | 'NAME';

/** What kind of program a module holds. */
export type ModuleType =
  /** Database (2). */
  | 'DATABASE'
  /** Ordinary (1). */
  | 'ORDINARY'
  /** A code that is not documented. */
  | 'UNKNOWN';

/** What changes something. Root fields run one after another. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Takes hosts from the resource pool into the idle module of a business. */
  readonly assignHostsFromResourcePool?: Maybe<TransferHostsPayload>;
  /** Moves every host of a module into the idle module of the business. */
  readonly emptyModule?: Maybe<EmptyModulePayload>;
  /** Takes hosts out of all their modules and puts them into the fault module of their business. */
  readonly transferHostsToFault?: Maybe<TransferHostsPayload>;
  /** Takes hosts out of all their modules and puts them into the idle module of their business. */
  readonly transferHostsToIdle?: Maybe<TransferHostsPayload>;
  /**
   * Puts hosts of a business into modules of it. Hosts are moved one after another, not all or
   * none: the results tell for each.
   */
  readonly transferHostsToModules?: Maybe<TransferHostsPayload>;
  /** Gives idle hosts of a business back to the resource pool. Hosts must be in the idle module. */
  readonly transferHostsToResourcePool?: Maybe<TransferHostsPayload>;
};


/** What changes something. Root fields run one after another. */
export type MutationAssignHostsFromResourcePoolArgs = {
  input: TransferHostsInput;
};


/** What changes something. Root fields run one after another. */
export type MutationEmptyModuleArgs = {
  input: EmptyModuleInput;
};


/** What changes something. Root fields run one after another. */
export type MutationTransferHostsToFaultArgs = {
  input: TransferHostsInput;
};


/** What changes something. Root fields run one after another. */
export type MutationTransferHostsToIdleArgs = {
  input: TransferHostsInput;
};


/** What changes something. Root fields run one after another. */
export type MutationTransferHostsToModulesArgs = {
  input: TransferHostsToModulesInput;
};


/** What changes something. Root fields run one after another. */
export type MutationTransferHostsToResourcePoolArgs = {
  input: TransferHostsInput;
};

/** Anything with a globally unique id. */
export type Node = {
  /** Opaque and unique over all types; the argument of `node`. */
  readonly id: Scalars['ID']['output'];
};

/** Which way a list is ordered. */
export type OrderDirection =
  /** Smallest first. */
  | 'ASC'
  /** Greatest first. */
  | 'DESC';

/** An operating system. */
export type OsType =
  /** Linux (1). */
  | 'LINUX'
  /** A code that is not documented. */
  | 'UNKNOWN'
  /** Windows (2). */
  | 'WINDOWS';

/** What became of one thing that a mutation acted on. */
export type Outcome =
  /** It was changed. */
  | 'APPLIED'
  /** The system refused it, or it was not there. */
  | 'REFUSED'
  /** It was so already. */
  | 'UNCHANGED'
  /** The call was sent and not answered: it may have been changed. Read afresh before you decide. */
  | 'UNKNOWN';

/** Where a page of a connection stands. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last record of the page, for `after`; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether records follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether records stand before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first record of the page; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Where reading starts. */
export type Query = {
  readonly __typename?: 'Query';
  /** One alarm. One that the monitor does not know is an ESB_ERROR in its words. */
  readonly alarm?: Maybe<Alarm>;
  /** Alarms of a business, latest first unless ordered otherwise. */
  readonly alarms?: Maybe<AlarmConnection>;
  /** One business by its number; null when there is none that the caller may see. */
  readonly business?: Maybe<Business>;
  /** The businesses that the caller may see, without archived ones and the resource pool. */
  readonly businesses?: Maybe<BusinessConnection>;
  /** One host by its number; null when there is none that the caller may see. */
  readonly host?: Maybe<Host>;
  /** Hosts of a business. */
  readonly hosts?: Maybe<HostConnection>;
  /** One run of a job. One that Job does not know in the business is an ESB_ERROR in Job's words. */
  readonly jobInstance?: Maybe<JobInstance>;
  /** One module; null when there is none that the caller may see. */
  readonly module?: Maybe<Module>;
  /** The entity of an `id` read earlier; null when it is gone. */
  readonly node?: Maybe<Node>;
  /** One set; null when there is none that the caller may see. */
  readonly set?: Maybe<Set>;
  /** One user by login name; null when nobody has it. */
  readonly user?: Maybe<User>;
  /** The caller. */
  readonly viewer?: Maybe<User>;
};


/** Where reading starts. */
export type QueryAlarmArgs = {
  alarmId: Scalars['Long']['input'];
};


/** Where reading starts. */
export type QueryAlarmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  bizId: Scalars['Int']['input'];
  filter?: InputMaybe<AlarmFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AlarmOrder>;
  since: Scalars['DateTime']['input'];
  until?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Where reading starts. */
export type QueryBusinessArgs = {
  bizId: Scalars['Int']['input'];
};


/** Where reading starts. */
export type QueryBusinessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BusinessFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BusinessOrder>;
};


/** Where reading starts. */
export type QueryHostArgs = {
  hostId: Scalars['Int']['input'];
};


/** Where reading starts. */
export type QueryHostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  bizId: Scalars['Int']['input'];
  filter?: InputMaybe<HostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HostOrder>;
};


/** Where reading starts. */
export type QueryJobInstanceArgs = {
  bizId: Scalars['Int']['input'];
  jobInstanceId: Scalars['Long']['input'];
};


/** Where reading starts. */
export type QueryModuleArgs = {
  bizId: Scalars['Int']['input'];
  moduleId: Scalars['Int']['input'];
  setId: Scalars['Int']['input'];
};


/** Where reading starts. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where reading starts. */
export type QuerySetArgs = {
  bizId: Scalars['Int']['input'];
  setId: Scalars['Int']['input'];
};


/** Where reading starts. */
export type QueryUserArgs = {
  username: Scalars['String']['input'];
};

/** A set (集群): a group of modules inside a business. */
export type Set = Node & {
  readonly __typename?: 'Set';
  /** User-defined attributes; with `names`, just those, built-in ones by their CMDB name too. */
  readonly attributes: Scalars['JSON']['output'];
  /** Business it belongs to. */
  readonly bizId: Scalars['Int']['output'];
  /** Business it belongs to. */
  readonly business?: Maybe<Business>;
  /** Planned capacity, in hosts. */
  readonly capacity?: Maybe<Scalars['Int']['output']>;
  /** When it was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Description. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What the set is for. */
  readonly environment?: Maybe<SetEnvironment>;
  /** The raw code behind `environment`. */
  readonly environmentCode?: Maybe<Scalars['String']['output']>;
  /** Hosts in any module of the set. */
  readonly hosts?: Maybe<HostConnection>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is the built-in set of the idle pool. */
  readonly isIdlePool?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Modules of the set. Where only ids and names are asked, for several sets of a business, one
   * topology tree answers for all of them, with the idle pool's modules beside it.
   */
  readonly modules?: Maybe<ModuleConnection>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Remarks. */
  readonly remarks?: Maybe<Scalars['String']['output']>;
  /** Whether it is open for service. */
  readonly serviceStatus?: Maybe<SetServiceStatus>;
  /** The raw code behind `serviceStatus`. */
  readonly serviceStatusCode?: Maybe<Scalars['String']['output']>;
  /** CMDB's number of the set. */
  readonly setId: Scalars['Int']['output'];
  /** When it was changed last. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A set (集群): a group of modules inside a business. */
export type SetAttributesArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A set (集群): a group of modules inside a business. */
export type SetHostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HostOrder>;
};


/** A set (集群): a group of modules inside a business. */
export type SetModulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModuleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ModuleOrder>;
};

/** A page of sets. */
export type SetConnection = {
  readonly __typename?: 'SetConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<SetEdge>;
  /** The sets of this page. */
  readonly nodes: ReadonlyArray<Set>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A set and its place in a list. */
export type SetEdge = {
  readonly __typename?: 'SetEdge';
  /** For `after`: the list goes on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The set. */
  readonly node: Set;
};

/** What a set is for. */
export type SetEnvironment =
  /** Production (3). */
  | 'PRODUCTION'
  /** Test (1). */
  | 'TEST'
  /** Trial (2). */
  | 'TRIAL'
  /** A code that is not documented. */
  | 'UNKNOWN';

/** Which sets; all that is given must hold. */
export type SetFilter = {
  /** It is for this. */
  readonly environment?: InputMaybe<SetEnvironment>;
  /** The name is exactly this. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The name holds this text. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** It is open for service, or closed. */
  readonly serviceStatus?: InputMaybe<SetServiceStatus>;
  /** Any of these ids. */
  readonly setIds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** An order of sets. */
export type SetOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: SetOrderField;
};

/** What sets can be ordered by. */
export type SetOrderField =
  /** `createdAt`. */
  | 'CREATED_AT'
  /** `name`. */
  | 'NAME'
  /** `setId`. */
  | 'SET_ID';

/** Whether a set is open for service. */
export type SetServiceStatus =
  /** Closed (2). */
  | 'CLOSED'
  /** Open (1). */
  | 'OPEN'
  /** A code that is not documented. */
  | 'UNKNOWN';

/** A node of a business's topology tree: the business, a custom level, a set or a module. */
export type TopologyNode = {
  readonly __typename?: 'TopologyNode';
  /** Nodes below this one. */
  readonly children: ReadonlyArray<TopologyNode>;
  /** The node's number inside its model: a `bizId`, `setId`, `moduleId`, or an instance's. */
  readonly instanceId: Scalars['Int']['output'];
  /** Model of the node: `biz`, `set`, `module`, or the name of a custom level. */
  readonly model: Scalars['String']['output'];
  /** Display name of the model. */
  readonly modelName?: Maybe<Scalars['String']['output']>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** Hosts and their business. */
export type TransferHostsInput = {
  /** The business: of the hosts, or the one that gets them from the pool. */
  readonly bizId: Scalars['Int']['input'];
  /** Hosts to move, up to 2,000. */
  readonly hostIds: ReadonlyArray<Scalars['Int']['input']>;
};

/** What became of each host. */
export type TransferHostsPayload = {
  readonly __typename?: 'TransferHostsPayload';
  /** One for each host asked for, in the order of the input. */
  readonly results: ReadonlyArray<HostTransferResult>;
};

/** Which hosts go into which modules. */
export type TransferHostsToModulesInput = {
  /** Business of the hosts and of the modules. */
  readonly bizId: Scalars['Int']['input'];
  /** Hosts to move, up to 2,000. */
  readonly hostIds: ReadonlyArray<Scalars['Int']['input']>;
  /** What happens to the modules that they are in already. */
  readonly mode: TransferMode;
  /** Ordinary modules to put them into. */
  readonly moduleIds: ReadonlyArray<Scalars['Int']['input']>;
};

/** What happens to the modules that a host is in already. */
export type TransferMode =
  /** It stays in them too; an idle or faulty host leaves the idle pool. */
  | 'APPEND'
  /** It leaves them. */
  | 'REPLACE';

/** A person who can log in, or a name that stands where one should. */
export type User = Node & {
  readonly __typename?: 'User';
  /** Display name; this and what follows is null for a name that nobody has. */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  /** Mail address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Language of the interface, e.g. `zh-cn`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Phone number. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** QQ number. */
  readonly qq?: Maybe<Scalars['String']['output']>;
  /** What the person may do on the platform. */
  readonly role?: Maybe<UserRole>;
  /** The raw number behind `role`. */
  readonly roleCode?: Maybe<Scalars['Int']['output']>;
  /** IANA name of the time zone. */
  readonly timeZone?: Maybe<Scalars['String']['output']>;
  /** Login name. */
  readonly username: Scalars['String']['output'];
  /** WeChat user id. */
  readonly wechatUserId?: Maybe<Scalars['String']['output']>;
};

/** What a person may do on the platform. */
export type UserRole =
  /** An auditor (4). */
  | 'AUDITOR'
  /** A developer (2). */
  | 'DEVELOPER'
  /** A functional, delegated user (3). */
  | 'OPERATOR'
  /** An ordinary user (0). */
  | 'STAFF'
  /** A super administrator (1). */
  | 'SUPERUSER'
  /** A number that is not documented. */
  | 'UNKNOWN';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AlarmRecord )
    | ( BusinessRecord )
    | ( HostRecord )
    | ( JobInstanceRecord )
    | ( ModuleRecord )
    | ( SetRecord )
    | ( UserKey )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AgentStatus: ResolverTypeWrapper<HostAddress>;
  Alarm: ResolverTypeWrapper<AlarmRecord>;
  AlarmConnection: ResolverTypeWrapper<Omit<AlarmConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AlarmEdge']>, nodes: ReadonlyArray<ResolversTypes['Alarm']> }>;
  AlarmDetail: ResolverTypeWrapper<AlarmRecord>;
  AlarmEdge: ResolverTypeWrapper<Omit<AlarmEdge, 'node'> & { node: ResolversTypes['Alarm'] }>;
  AlarmFilter: AlarmFilter;
  AlarmLevel: AlarmLevel;
  AlarmNotification: AlarmNotification;
  AlarmOrder: AlarmOrder;
  AlarmOrderField: AlarmOrderField;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Business: ResolverTypeWrapper<BusinessRecord>;
  BusinessConnection: ResolverTypeWrapper<Omit<BusinessConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BusinessEdge']>, nodes: ReadonlyArray<ResolversTypes['Business']> }>;
  BusinessEdge: ResolverTypeWrapper<Omit<BusinessEdge, 'node'> & { node: ResolversTypes['Business'] }>;
  BusinessFilter: BusinessFilter;
  BusinessLanguage: BusinessLanguage;
  BusinessLifeCycle: BusinessLifeCycle;
  BusinessOrder: BusinessOrder;
  BusinessOrderField: BusinessOrderField;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmptyModuleInput: EmptyModuleInput;
  EmptyModulePayload: ResolverTypeWrapper<Omit<EmptyModulePayload, 'module' | 'results'> & { module?: Maybe<ResolversTypes['Module']>, results: ReadonlyArray<ResolversTypes['HostTransferResult']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Host: ResolverTypeWrapper<HostRecord>;
  HostConnection: ResolverTypeWrapper<Omit<HostConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HostEdge']>, nodes: ReadonlyArray<ResolversTypes['Host']> }>;
  HostEdge: ResolverTypeWrapper<Omit<HostEdge, 'node'> & { node: ResolversTypes['Host'] }>;
  HostFilter: HostFilter;
  HostOrder: HostOrder;
  HostOrderField: HostOrderField;
  HostProperty: ResolverTypeWrapper<HostPropertyRecord>;
  HostSla: HostSla;
  HostTransferResult: ResolverTypeWrapper<HostTransfer>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InternalModules: ResolverTypeWrapper<IdlePoolRecord>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JobHostLog: ResolverTypeWrapper<JobHostLogRecord>;
  JobHostStatus: JobHostStatus;
  JobInstance: ResolverTypeWrapper<JobInstanceRecord>;
  JobInstanceConnection: ResolverTypeWrapper<Omit<JobInstanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JobInstanceEdge']>, nodes: ReadonlyArray<ResolversTypes['JobInstance']> }>;
  JobInstanceEdge: ResolverTypeWrapper<Omit<JobInstanceEdge, 'node'> & { node: ResolversTypes['JobInstance'] }>;
  JobStartWay: JobStartWay;
  JobStatus: JobStatus;
  JobStep: ResolverTypeWrapper<JobStepRecord>;
  JobStepHost: ResolverTypeWrapper<JobStepHostRecord>;
  JobStepOperation: ResolverTypeWrapper<JobStepOperationRecord>;
  JobStepType: JobStepType;
  Long: ResolverTypeWrapper<Scalars['Long']['output']>;
  Module: ResolverTypeWrapper<ModuleRecord>;
  ModuleConnection: ResolverTypeWrapper<Omit<ModuleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ModuleEdge']>, nodes: ReadonlyArray<ResolversTypes['Module']> }>;
  ModuleEdge: ResolverTypeWrapper<Omit<ModuleEdge, 'node'> & { node: ResolversTypes['Module'] }>;
  ModuleFilter: ModuleFilter;
  ModuleKind: ModuleKind;
  ModuleOrder: ModuleOrder;
  ModuleOrderField: ModuleOrderField;
  ModuleType: ModuleType;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  OsType: OsType;
  Outcome: Outcome;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Set: ResolverTypeWrapper<SetRecord>;
  SetConnection: ResolverTypeWrapper<Omit<SetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SetEdge']>, nodes: ReadonlyArray<ResolversTypes['Set']> }>;
  SetEdge: ResolverTypeWrapper<Omit<SetEdge, 'node'> & { node: ResolversTypes['Set'] }>;
  SetEnvironment: SetEnvironment;
  SetFilter: SetFilter;
  SetOrder: SetOrder;
  SetOrderField: SetOrderField;
  SetServiceStatus: SetServiceStatus;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TopologyNode: ResolverTypeWrapper<TopologyNode>;
  TransferHostsInput: TransferHostsInput;
  TransferHostsPayload: ResolverTypeWrapper<Omit<TransferHostsPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['HostTransferResult']> }>;
  TransferHostsToModulesInput: TransferHostsToModulesInput;
  TransferMode: TransferMode;
  User: ResolverTypeWrapper<UserKey>;
  UserRole: UserRole;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AgentStatus: HostAddress;
  Alarm: AlarmRecord;
  AlarmConnection: Omit<AlarmConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AlarmEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Alarm']> };
  AlarmDetail: AlarmRecord;
  AlarmEdge: Omit<AlarmEdge, 'node'> & { node: ResolversParentTypes['Alarm'] };
  AlarmFilter: AlarmFilter;
  AlarmOrder: AlarmOrder;
  Boolean: Scalars['Boolean']['output'];
  Business: BusinessRecord;
  BusinessConnection: Omit<BusinessConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BusinessEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Business']> };
  BusinessEdge: Omit<BusinessEdge, 'node'> & { node: ResolversParentTypes['Business'] };
  BusinessFilter: BusinessFilter;
  BusinessOrder: BusinessOrder;
  DateTime: Scalars['DateTime']['output'];
  EmptyModuleInput: EmptyModuleInput;
  EmptyModulePayload: Omit<EmptyModulePayload, 'module' | 'results'> & { module?: Maybe<ResolversParentTypes['Module']>, results: ReadonlyArray<ResolversParentTypes['HostTransferResult']> };
  Float: Scalars['Float']['output'];
  Host: HostRecord;
  HostConnection: Omit<HostConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HostEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Host']> };
  HostEdge: Omit<HostEdge, 'node'> & { node: ResolversParentTypes['Host'] };
  HostFilter: HostFilter;
  HostOrder: HostOrder;
  HostProperty: HostPropertyRecord;
  HostTransferResult: HostTransfer;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  InternalModules: IdlePoolRecord;
  JSON: Scalars['JSON']['output'];
  JobHostLog: JobHostLogRecord;
  JobInstance: JobInstanceRecord;
  JobInstanceConnection: Omit<JobInstanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JobInstanceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JobInstance']> };
  JobInstanceEdge: Omit<JobInstanceEdge, 'node'> & { node: ResolversParentTypes['JobInstance'] };
  JobStep: JobStepRecord;
  JobStepHost: JobStepHostRecord;
  JobStepOperation: JobStepOperationRecord;
  Long: Scalars['Long']['output'];
  Module: ModuleRecord;
  ModuleConnection: Omit<ModuleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ModuleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Module']> };
  ModuleEdge: Omit<ModuleEdge, 'node'> & { node: ResolversParentTypes['Module'] };
  ModuleFilter: ModuleFilter;
  ModuleOrder: ModuleOrder;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Set: SetRecord;
  SetConnection: Omit<SetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SetEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Set']> };
  SetEdge: Omit<SetEdge, 'node'> & { node: ResolversParentTypes['Set'] };
  SetFilter: SetFilter;
  SetOrder: SetOrder;
  String: Scalars['String']['output'];
  TopologyNode: TopologyNode;
  TransferHostsInput: TransferHostsInput;
  TransferHostsPayload: Omit<TransferHostsPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['HostTransferResult']> };
  TransferHostsToModulesInput: TransferHostsToModulesInput;
  User: UserKey;
};

export type EsbDirectiveArgs = {
  api: Scalars['String']['input'];
  system: Scalars['String']['input'];
};

export type EsbDirectiveResolver<Result, Parent, ContextType = GraphContext, Args = EsbDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AgentStatusResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AgentStatus'] = ResolversParentTypes['AgentStatus']> = {
  alive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  cloudId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  innerIp?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentIp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parentPort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AlarmResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Alarm'] = ResolversParentTypes['Alarm']> = {
  alarmId?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  beginTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  bizId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  cloudId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['AlarmDetail']>, ParentType, ContextType>;
  dimensions?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  endTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Host']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPerformanceAlarm?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AlarmLevel'], ParentType, ContextType>;
  levelCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notification?: Resolver<Maybe<ResolversTypes['AlarmNotification']>, ParentType, ContextType>;
  notificationCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlarmConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AlarmConnection'] = ResolversParentTypes['AlarmConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AlarmEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Alarm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlarmDetailResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AlarmDetail'] = ResolversParentTypes['AlarmDetail']> = {
  dimensions?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  eventId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  snapshots?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  solution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strategyId?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AlarmEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AlarmEdge'] = ResolversParentTypes['AlarmEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alarm'], ParentType, ContextType>;
};

export type BusinessResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Business'] = ResolversParentTypes['Business']> = {
  alarms?: Resolver<Maybe<ResolversTypes['AlarmConnection']>, ParentType, ContextType, RequireFields<BusinessAlarmsArgs, 'first' | 'since'>>;
  attributes?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<BusinessAttributesArgs>>;
  bizId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  developers?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  hosts?: Resolver<Maybe<ResolversTypes['HostConnection']>, ParentType, ContextType, RequireFields<BusinessHostsArgs, 'first'>>;
  hostsOfModules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Host']>>, ParentType, ContextType, RequireFields<BusinessHostsOfModulesArgs, 'moduleIds'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalModules?: Resolver<Maybe<ResolversTypes['InternalModules']>, ParentType, ContextType>;
  isResourcePool?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['BusinessLanguage']>, ParentType, ContextType>;
  languageCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifeCycle?: Resolver<Maybe<ResolversTypes['BusinessLifeCycle']>, ParentType, ContextType>;
  lifeCycleCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maintainers?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operators?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  productManagers?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  sets?: Resolver<Maybe<ResolversTypes['SetConnection']>, ParentType, ContextType, RequireFields<BusinessSetsArgs, 'first'>>;
  testers?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topology?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TopologyNode']>>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BusinessConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BusinessConnection'] = ResolversParentTypes['BusinessConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BusinessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Business']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BusinessEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BusinessEdge'] = ResolversParentTypes['BusinessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Business'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EmptyModulePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EmptyModulePayload'] = ResolversParentTypes['EmptyModulePayload']> = {
  module?: Resolver<Maybe<ResolversTypes['Module']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['HostTransferResult']>, ParentType, ContextType>;
};

export type HostResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Host'] = ResolversParentTypes['Host']> = {
  agentStatus?: Resolver<Maybe<ResolversTypes['AgentStatus']>, ParentType, ContextType>;
  alarms?: Resolver<Maybe<ResolversTypes['AlarmConnection']>, ParentType, ContextType, RequireFields<HostAlarmsArgs, 'first' | 'since'>>;
  assetId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<HostAttributesArgs>>;
  backupMaintainers?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  cloudId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cloudName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cpuCores?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cpuMhz?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cpuModel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  diskGb?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hostId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  innerIp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jobInstances?: Resolver<Maybe<ResolversTypes['JobInstanceConnection']>, ParentType, ContextType, RequireFields<HostJobInstancesArgs, 'first'>>;
  mac?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maintainers?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  memoryMb?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  modules?: Resolver<Maybe<ResolversTypes['ModuleConnection']>, ParentType, ContextType, RequireFields<HostModulesArgs, 'first'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  osBit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  osName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  osType?: Resolver<Maybe<ResolversTypes['OsType']>, ParentType, ContextType>;
  osTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  osVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outerIp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outerMac?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HostProperty']>>, ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sla?: Resolver<Maybe<ResolversTypes['HostSla']>, ParentType, ContextType>;
  slaCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HostConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HostConnection'] = ResolversParentTypes['HostConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Host']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HostEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HostEdge'] = ResolversParentTypes['HostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Host'], ParentType, ContextType>;
};

export type HostPropertyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HostProperty'] = ResolversParentTypes['HostProperty']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  propertyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type HostTransferResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HostTransferResult'] = ResolversParentTypes['HostTransferResult']> = {
  host?: Resolver<Maybe<ResolversTypes['Host']>, ParentType, ContextType>;
  hostId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
};

export type InternalModulesResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InternalModules'] = ResolversParentTypes['InternalModules']> = {
  modules?: Resolver<ReadonlyArray<ResolversTypes['Module']>, ParentType, ContextType>;
  setId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  setName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JobHostLogResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JobHostLog'] = ResolversParentTypes['JobHostLog']> = {
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  errorCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  exitCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retryCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type JobInstanceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JobInstance'] = ResolversParentTypes['JobInstance']> = {
  bizId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currentStepInstanceId?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobInstanceId?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  jobTemplateId?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  startWay?: Resolver<Maybe<ResolversTypes['JobStartWay']>, ParentType, ContextType>;
  startWayCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JobStatus'], ParentType, ContextType>;
  statusCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['JobStep']>, ParentType, ContextType>;
  totalSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobInstanceConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JobInstanceConnection'] = ResolversParentTypes['JobInstanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JobInstanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JobInstance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobInstanceEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JobInstanceEdge'] = ResolversParentTypes['JobInstanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JobInstance'], ParentType, ContextType>;
};

export type JobStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JobStep'] = ResolversParentTypes['JobStep']> = {
  blockName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  blockOrder?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hosts?: Resolver<ReadonlyArray<ResolversTypes['JobStepHost']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operations?: Resolver<ReadonlyArray<ResolversTypes['JobStepOperation']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pauseAfter?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  retryCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JobStatus'], ParentType, ContextType>;
  statusCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stepId?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stepInstanceId?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['JobStepType'], ParentType, ContextType>;
  typeCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobStepHostResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JobStepHost'] = ResolversParentTypes['JobStepHost']> = {
  cloudId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Host']>, ParentType, ContextType>;
  innerIp?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  log?: Resolver<Maybe<ResolversTypes['JobHostLog']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JobHostStatus'], ParentType, ContextType>;
  statusCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobStepOperationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JobStepOperation'] = ResolversParentTypes['JobStepOperation']> = {
  code?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface LongScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Long'], any> {
  name: 'Long';
}

export type ModuleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Module'] = ResolversParentTypes['Module']> = {
  attributes?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<ModuleAttributesArgs>>;
  backupMaintainers?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  bizId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hosts?: Resolver<Maybe<ResolversTypes['HostConnection']>, ParentType, ContextType, RequireFields<ModuleHostsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ModuleKind']>, ParentType, ContextType>;
  kindCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maintainers?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  moduleId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  set?: Resolver<Maybe<ResolversTypes['Set']>, ParentType, ContextType>;
  setId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['ModuleType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModuleConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModuleConnection'] = ResolversParentTypes['ModuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ModuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Module']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModuleEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModuleEdge'] = ResolversParentTypes['ModuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Module'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  assignHostsFromResourcePool?: Resolver<Maybe<ResolversTypes['TransferHostsPayload']>, ParentType, ContextType, RequireFields<MutationAssignHostsFromResourcePoolArgs, 'input'>>;
  emptyModule?: Resolver<Maybe<ResolversTypes['EmptyModulePayload']>, ParentType, ContextType, RequireFields<MutationEmptyModuleArgs, 'input'>>;
  transferHostsToFault?: Resolver<Maybe<ResolversTypes['TransferHostsPayload']>, ParentType, ContextType, RequireFields<MutationTransferHostsToFaultArgs, 'input'>>;
  transferHostsToIdle?: Resolver<Maybe<ResolversTypes['TransferHostsPayload']>, ParentType, ContextType, RequireFields<MutationTransferHostsToIdleArgs, 'input'>>;
  transferHostsToModules?: Resolver<Maybe<ResolversTypes['TransferHostsPayload']>, ParentType, ContextType, RequireFields<MutationTransferHostsToModulesArgs, 'input'>>;
  transferHostsToResourcePool?: Resolver<Maybe<ResolversTypes['TransferHostsPayload']>, ParentType, ContextType, RequireFields<MutationTransferHostsToResourcePoolArgs, 'input'>>;
};

export type NodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Alarm' | 'Business' | 'Host' | 'JobInstance' | 'Module' | 'Set' | 'User', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  alarm?: Resolver<Maybe<ResolversTypes['Alarm']>, ParentType, ContextType, RequireFields<QueryAlarmArgs, 'alarmId'>>;
  alarms?: Resolver<Maybe<ResolversTypes['AlarmConnection']>, ParentType, ContextType, RequireFields<QueryAlarmsArgs, 'bizId' | 'first' | 'since'>>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType, RequireFields<QueryBusinessArgs, 'bizId'>>;
  businesses?: Resolver<Maybe<ResolversTypes['BusinessConnection']>, ParentType, ContextType, RequireFields<QueryBusinessesArgs, 'first'>>;
  host?: Resolver<Maybe<ResolversTypes['Host']>, ParentType, ContextType, RequireFields<QueryHostArgs, 'hostId'>>;
  hosts?: Resolver<Maybe<ResolversTypes['HostConnection']>, ParentType, ContextType, RequireFields<QueryHostsArgs, 'bizId' | 'first'>>;
  jobInstance?: Resolver<Maybe<ResolversTypes['JobInstance']>, ParentType, ContextType, RequireFields<QueryJobInstanceArgs, 'bizId' | 'jobInstanceId'>>;
  module?: Resolver<Maybe<ResolversTypes['Module']>, ParentType, ContextType, RequireFields<QueryModuleArgs, 'bizId' | 'moduleId' | 'setId'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  set?: Resolver<Maybe<ResolversTypes['Set']>, ParentType, ContextType, RequireFields<QuerySetArgs, 'bizId' | 'setId'>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'username'>>;
  viewer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type SetResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Set'] = ResolversParentTypes['Set']> = {
  attributes?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<SetAttributesArgs>>;
  bizId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  environment?: Resolver<Maybe<ResolversTypes['SetEnvironment']>, ParentType, ContextType>;
  environmentCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hosts?: Resolver<Maybe<ResolversTypes['HostConnection']>, ParentType, ContextType, RequireFields<SetHostsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isIdlePool?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  modules?: Resolver<Maybe<ResolversTypes['ModuleConnection']>, ParentType, ContextType, RequireFields<SetModulesArgs, 'first'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceStatus?: Resolver<Maybe<ResolversTypes['SetServiceStatus']>, ParentType, ContextType>;
  serviceStatusCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  setId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SetConnection'] = ResolversParentTypes['SetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Set']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SetEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SetEdge'] = ResolversParentTypes['SetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Set'], ParentType, ContextType>;
};

export type TopologyNodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TopologyNode'] = ResolversParentTypes['TopologyNode']> = {
  children?: Resolver<ReadonlyArray<ResolversTypes['TopologyNode']>, ParentType, ContextType>;
  instanceId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modelName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TransferHostsPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TransferHostsPayload'] = ResolversParentTypes['TransferHostsPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['HostTransferResult']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qq?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['UserRole']>, ParentType, ContextType>;
  roleCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wechatUserId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  AgentStatus?: AgentStatusResolvers<ContextType>;
  Alarm?: AlarmResolvers<ContextType>;
  AlarmConnection?: AlarmConnectionResolvers<ContextType>;
  AlarmDetail?: AlarmDetailResolvers<ContextType>;
  AlarmEdge?: AlarmEdgeResolvers<ContextType>;
  Business?: BusinessResolvers<ContextType>;
  BusinessConnection?: BusinessConnectionResolvers<ContextType>;
  BusinessEdge?: BusinessEdgeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  EmptyModulePayload?: EmptyModulePayloadResolvers<ContextType>;
  Host?: HostResolvers<ContextType>;
  HostConnection?: HostConnectionResolvers<ContextType>;
  HostEdge?: HostEdgeResolvers<ContextType>;
  HostProperty?: HostPropertyResolvers<ContextType>;
  HostTransferResult?: HostTransferResultResolvers<ContextType>;
  InternalModules?: InternalModulesResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JobHostLog?: JobHostLogResolvers<ContextType>;
  JobInstance?: JobInstanceResolvers<ContextType>;
  JobInstanceConnection?: JobInstanceConnectionResolvers<ContextType>;
  JobInstanceEdge?: JobInstanceEdgeResolvers<ContextType>;
  JobStep?: JobStepResolvers<ContextType>;
  JobStepHost?: JobStepHostResolvers<ContextType>;
  JobStepOperation?: JobStepOperationResolvers<ContextType>;
  Long?: GraphQLScalarType;
  Module?: ModuleResolvers<ContextType>;
  ModuleConnection?: ModuleConnectionResolvers<ContextType>;
  ModuleEdge?: ModuleEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Set?: SetResolvers<ContextType>;
  SetConnection?: SetConnectionResolvers<ContextType>;
  SetEdge?: SetEdgeResolvers<ContextType>;
  TopologyNode?: TopologyNodeResolvers<ContextType>;
  TransferHostsPayload?: TransferHostsPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphContext> = {
  esb?: EsbDirectiveResolver<any, any, ContextType>;
};
