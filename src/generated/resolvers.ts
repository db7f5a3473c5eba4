import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WrittenBusiness, SwitchedBusiness } from '../systems/cmdb/business-writes/records.ts';
import type { SetKey, ModuleKey, HostAddress, CronJobKey, UserKey } from '../graph/keys.ts';
import type { HostAddition, HostWrite } from '../systems/cmdb/host-writes/records.ts';
import type { CustomQueryRecord, CustomQueryKey } from '../systems/cmdb/custom-queries/records.ts';
import type { ProcessKey } from '../systems/cmdb/processes/records.ts';
import type { Role } from '../systems/cmdb/privileges/records.ts';
import type { UserGroupRecord, NewGroup, WrittenGroup } from '../systems/cmdb/user-groups/records.ts';
import type { OperationLogRecord } from '../systems/cmdb/operation-log/records.ts';
import type { EventSubscriptionRecord, WrittenSubscription } from '../systems/cmdb/subscriptions/records.ts';
import type { HostChangeRecord, TopologyChangeRecord, BusinessChangeRecord, InstanceChangeRecord } from '../systems/cmdb/events/records.ts';
import type { BusinessRecord } from '../systems/cmdb/businesses/records.ts';
import type { HostRecord, HostPropertyRecord } from '../systems/cmdb/hosts/records.ts';
import type { EmptiedModule, HostTransfer } from '../systems/cmdb/transfers/records.ts';
import type { IdlePoolRecord } from '../systems/cmdb/topology/records.ts';
import type { ModuleRecord } from '../systems/cmdb/modules/records.ts';
import type { SetRecord } from '../systems/cmdb/sets/records.ts';
import type { NewInstanceAssociation, InstanceAssociationRecord, ModelAssociationRecord } from '../systems/cmdb/associations/records.ts';
import type { AssociatedInstancesRecord, AssociatedModelRecord, InstanceIdentity, InstanceRecord, InstanceResult } from '../systems/cmdb/instances/records.ts';
import type { ClassificationRecord, ClassificationKey, ModelLinkRecord } from '../systems/cmdb/classifications/records.ts';
import type { ModelAttributeKey, ModelAttributeRecord } from '../systems/cmdb/model-attributes/records.ts';
import type { ModelKey, MainlineRecord, ModelRecord } from '../systems/cmdb/models/records.ts';
import type { DrawingRecord, DrawingAssociationRecord, DrawingNodeRecord, DrawingKey } from '../systems/cmdb/drawings/records.ts';
import type { ChannelRecord, MessageVerdict } from '../systems/cmsi/records.ts';
import type { FormChoiceRecord, FormColumnRecord, FormFieldRecord, ServiceRecord, CatalogRecord } from '../systems/itsm/services/records.ts';
import type { TicketRecord, TicketFieldRecord, TicketLogRecord, TicketOperationRecord, TicketHandle, TicketStepRecord } from '../systems/itsm/tickets/records.ts';
import type { CronJobRecord } from '../systems/job/crons/records.ts';
import type { JobAccountRecord, JobDbAccountRecord } from '../systems/job/accounts/records.ts';
import type { JobFileSourceRecord } from '../systems/job/records.ts';
import type { JobTemplatePartRecord, JobTemplateRecord } from '../systems/job/templates/records.ts';
import type { JobHostLogRecord, JobInstanceRecord, ListedRuns, ListedRunEdge, JobStepRecord, JobStepHostRecord, JobStepOperationRecord } from '../systems/job/instances/records.ts';
import type { JobScriptRecord } from '../systems/job/scripts/records.ts';
import type { JobStepHostGroupRecord, JobStepProgressRecord } from '../systems/job/steps/records.ts';
import type { StartedJobRecord } from '../systems/job/launches/records.ts';
import type { AlarmRecord } from '../systems/monitor/alarms/records.ts';
import type { AlarmDetectionRecord, AlarmLevelRecord, AlarmRulesRecord, AlarmStrategyRecord, DetectionAlgorithmRecord, StrategyImport } from '../systems/monitor/strategies/records.ts';
import type { ScriptDeployment, ScriptCollectorImport, ScriptCollectorRecord, ScriptColumnRecord, ScriptParameterRecord } from '../systems/monitor/script-collectors/records.ts';
import type { LogCollectorImport, LogCollectorRecord, LogColumnRecord } from '../systems/monitor/log-collectors/records.ts';
import type { UptimeCheckNodeImport, UptimeCheckTaskImport, UptimeCheckNodeRecord, UptimeCheckSettingsRecord, UptimeCheckTaskRecord } from '../systems/monitor/uptime-checks/records.ts';
import type { ComponentRecord } from '../systems/monitor/components/records.ts';
import type { MonitoringDataRecord } from '../systems/monitor/data/records.ts';
import type { AppRecord } from '../systems/paas/records.ts';
import type { PeriodicTaskRecord, PeriodicTaskKey } from '../systems/sops/periodic-tasks/records.ts';
import type { PipelineRecord, PipelineActivityRecord } from '../systems/sops/pipelines/records.ts';
import type { SopsPartRecord } from '../systems/sops/records.ts';
import type { TaskRecord, TaskCountsRecord, TaskNodeRecord, TaskNodeDetailRecord, TaskKey } from '../systems/sops/tasks/records.ts';
import type { TaskTemplateRecord } from '../systems/sops/templates/records.ts';
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

/** Hosts to add. */
export type AddHostsInput = {
  /** Business that gets them; the resource pool when left out. */
  readonly bizId?: InputMaybe<Scalars['Int']['input']>;
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The hosts, up to 2,000. */
  readonly hosts: ReadonlyArray<NewHostInput>;
};

/** What became of each new host. */
export type AddHostsPayload = {
  readonly __typename?: 'AddHostsPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** One for each host of the input, in its order. */
  readonly results: ReadonlyArray<HostAdditionResult>;
};

/** Two instances to associate. */
export type AddInstanceAssociationInput = {
  /** Unique name of the association between their models. */
  readonly associationId: Scalars['String']['input'];
  /** Business in which they are associated. */
  readonly bizId: Scalars['Int']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The source instance. */
  readonly sourceInstanceId: Scalars['Int']['input'];
  /** The target instance. */
  readonly targetInstanceId: Scalars['Int']['input'];
};

/** The new association. */
export type AddInstanceAssociationPayload = {
  readonly __typename?: 'AddInstanceAssociationPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** The association, read afresh. */
  readonly instanceAssociation?: Maybe<InstanceAssociation>;
  /** CMDB's number of the new association; null in a dry run. */
  readonly instanceAssociationId?: Maybe<Scalars['Int']['output']>;
};

/** A privilege of administration. */
export type AdministrationPrivilege =
  /** The operation log (`audit`). */
  | 'AUDIT'
  /** Event subscriptions (`event`). */
  | 'EVENT'
  /** Models (`model`). */
  | 'MODEL'
  /** A code that is not documented. */
  | 'UNKNOWN';

/** The GSE agent of a host: what runs its jobs and sends its data. */
export type AgentStatus = {
  readonly __typename?: 'AgentStatus';
  /** Whether the agent is online now; null when GSE knows none at this address. */
  readonly alive?: Maybe<Scalars['Boolean']['output']>;
  /** Cloud area of the host. */
  readonly cloudId: Scalars['Int']['output'];
  /** Inner IP of the host. */
  readonly innerIp: Scalars['String']['output'];
  /** Host at `parentIp` in the same cloud area; null when the CMDB has none there. */
  readonly parent?: Maybe<Host>;
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
  /**
   * The strategy that raised it; null where the alarm does not name one, or the monitor cannot find
   * the one that it names.
   */
  readonly strategy?: Maybe<AlarmStrategy>;
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

/** One thing that a strategy looks for. */
export type AlarmDetection = {
  readonly __typename?: 'AlarmDetection';
  /** What it is about: any of these lists, all that stands in one. */
  readonly conditions?: Maybe<Scalars['JSON']['output']>;
  /** Whether it is in use. */
  readonly isEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** What holds for each severity. */
  readonly levels: ReadonlyArray<AlarmLevelSettings>;
  /** Metric that it watches, where it names one of its own. */
  readonly metric?: Maybe<Scalars['String']['output']>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Rounds without data before an alarm; 0 for never. */
  readonly noDataRounds?: Maybe<Scalars['Int']['output']>;
  /** For a dial test: how many nodes must agree; 0 for the average of all. */
  readonly nodeCount?: Maybe<Scalars['Int']['output']>;
  /** Whether people are told by severity. */
  readonly notifiesByLevel?: Maybe<Scalars['Boolean']['output']>;
  /** Whether recovery is told, where that is not said for each severity. */
  readonly notifiesRecovery?: Maybe<Scalars['Boolean']['output']>;
  /** What makes an anomaly an alarm. */
  readonly rules?: Maybe<AlarmRules>;
  /** Scenario. */
  readonly scenario?: Maybe<Scalars['String']['output']>;
  /** Unit of the metric. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Filter on the data source, as SQL. */
  readonly where?: Maybe<Scalars['String']['output']>;
};

/** One thing to look for. */
export type AlarmDetectionInput = {
  /** What it is about: any of these lists, all that stands in one; everything when left out. */
  readonly conditions?: ReadonlyArray<ReadonlyArray<Scalars['JSON']['input']>>;
  /** Whether to use it at once. */
  readonly isEnabled?: Scalars['Boolean']['input'];
  /** What holds for each severity, each at most once. */
  readonly levels: ReadonlyArray<AlarmLevelSettingsInput>;
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Rounds without data before an alarm; 0 for never. */
  readonly noDataRounds?: Scalars['Int']['input'];
  /** Whether to tell people by severity. */
  readonly notifiesByLevel?: Scalars['Boolean']['input'];
  /** What makes an anomaly an alarm. */
  readonly rules?: AlarmRulesInput;
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

/**
 * Which alarms, of any business and time; all that is given must hold. Each is compared as a whole:
 * the monitor documents no ranges here.
 */
export type AlarmInstanceFilter = {
  /** With this number. */
  readonly alarmId?: InputMaybe<Scalars['Long']['input']>;
  /** Of this business. */
  readonly bizId?: InputMaybe<Scalars['Int']['input']>;
  /** In this cloud area. */
  readonly cloudId?: InputMaybe<Scalars['Int']['input']>;
  /** Of this event, `AlarmDetail.eventId`. */
  readonly eventId?: InputMaybe<Scalars['String']['input']>;
  /** With this raw notification word, e.g. `notified`. */
  readonly notificationCode?: InputMaybe<Scalars['String']['input']>;
  /** Happened at just this time. */
  readonly sourceTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Handled so, e.g. `success`; the monitor documents no list. */
  readonly status?: InputMaybe<Scalars['String']['input']>;
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

/** What holds for one severity. */
export type AlarmLevelSettings = {
  readonly __typename?: 'AlarmLevelSettings';
  /** Algorithms that find anomalies. */
  readonly algorithms: ReadonlyArray<DetectionAlgorithm>;
  /** The severity. */
  readonly level: AlarmLevel;
  /** The raw number behind `level`. */
  readonly levelCode: Scalars['String']['output'];
  /** People are told from this time of day on, `hh:mm`. */
  readonly noticeFrom?: Maybe<Scalars['String']['output']>;
  /** People are told until this time of day, `hh:mm`. */
  readonly noticeUntil?: Maybe<Scalars['String']['output']>;
  /** Whether recovery is told. */
  readonly notifiesRecovery?: Maybe<Scalars['Boolean']['output']>;
  /** How people are told. */
  readonly notifyBy: ReadonlyArray<NotifyWay>;
  /** The raw words behind `notifyBy`. */
  readonly notifyByCode: ReadonlyArray<Scalars['String']['output']>;
  /** Further people to tell. */
  readonly people: ReadonlyArray<User>;
  /** People to call. */
  readonly peopleToCall: ReadonlyArray<User>;
  /** Roles to tell, e.g. `Tester`. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
};

/** What holds for one severity. `UNKNOWN` is refused. */
export type AlarmLevelSettingsInput = {
  /** Algorithms that find anomalies. */
  readonly algorithms: ReadonlyArray<DetectionAlgorithmInput>;
  /** The severity. */
  readonly level: AlarmLevel;
  /** Tell people from this time of day on, `hh:mm`. */
  readonly noticeFrom?: Scalars['String']['input'];
  /** Tell people until this time of day, `hh:mm`. */
  readonly noticeUntil?: Scalars['String']['input'];
  /** Whether to tell of recovery. */
  readonly notifiesRecovery?: Scalars['Boolean']['input'];
  /** How to tell people. */
  readonly notifyBy: ReadonlyArray<NotifyWay>;
  /** Login names of further people to tell. */
  readonly people?: ReadonlyArray<Scalars['String']['input']>;
  /** Login names of people to call. */
  readonly peopleToCall?: ReadonlyArray<Scalars['String']['input']>;
  /** Roles to tell, e.g. `Tester`. */
  readonly roles?: ReadonlyArray<Scalars['String']['input']>;
};

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

/** What makes an anomaly an alarm, and keeps the next from being one. */
export type AlarmRules = {
  readonly __typename?: 'AlarmRules';
  /** Rounds looked at. */
  readonly checkRounds?: Maybe<Scalars['Int']['output']>;
  /** Anomalies needed among them. */
  readonly hits?: Maybe<Scalars['Int']['output']>;
  /** Minutes without a further alarm after one. */
  readonly silenceMinutes?: Maybe<Scalars['Int']['output']>;
};

/** What makes an anomaly an alarm. */
export type AlarmRulesInput = {
  /** Rounds looked at. */
  readonly checkRounds?: Scalars['Int']['input'];
  /** Anomalies needed among them. */
  readonly hits?: Scalars['Int']['input'];
  /** Minutes without a further alarm after one. */
  readonly silenceMinutes?: Scalars['Int']['input'];
};

/** What the monitor watches, and when it raises an alarm. */
export type AlarmStrategy = Node & {
  readonly __typename?: 'AlarmStrategy';
  /** Business it belongs to. */
  readonly bizId: Scalars['Int']['output'];
  /** Business it belongs to. */
  readonly business?: Maybe<Business>;
  /** The data source, as the monitor describes it. */
  readonly dataSource?: Maybe<Scalars['JSON']['output']>;
  /** Kind of data source, e.g. `BKDATA`. */
  readonly dataSourceType?: Maybe<Scalars['String']['output']>;
  /** What it is for. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What it looks for. */
  readonly detections: ReadonlyArray<AlarmDetection>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is in use. */
  readonly isEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Metric that it watches. */
  readonly metric?: Maybe<Scalars['String']['output']>;
  /** Scenario, e.g. `custom` or `performance`. */
  readonly scenario?: Maybe<Scalars['String']['output']>;
  /** Kind of monitor source, e.g. `BKMONITOR`. */
  readonly sourceType?: Maybe<Scalars['String']['output']>;
  /** The monitor's number of it. */
  readonly strategyId: Scalars['Long']['output'];
  /** Title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Kind of monitor, e.g. `cpu` or `uptimecheck`. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** A strategy to create or change. */
export type AlarmStrategyInput = {
  /** The data source, as the monitor describes it. */
  readonly dataSource?: InputMaybe<Scalars['JSON']['input']>;
  /** Kind of data source. */
  readonly dataSourceType?: Scalars['String']['input'];
  /** What it is for. */
  readonly description?: Scalars['String']['input'];
  /** What to look for. */
  readonly detections: ReadonlyArray<AlarmDetectionInput>;
  /** Whether to use it at once. */
  readonly isEnabled?: Scalars['Boolean']['input'];
  /** Metric to watch. */
  readonly metric: Scalars['String']['input'];
  /** Scenario, e.g. `custom`. */
  readonly scenario: Scalars['String']['input'];
  /** Kind of monitor source. */
  readonly sourceType?: Scalars['String']['input'];
  /** The one to change; a new one is created when left out. */
  readonly strategyId?: InputMaybe<Scalars['Long']['input']>;
  /** Title; no two of one call may have the same. */
  readonly title: Scalars['String']['input'];
  /** Kind of monitor, e.g. `cpu` or `custom`. */
  readonly type: Scalars['String']['input'];
};

/** An application of the developer centre. */
export type App = Node & {
  readonly __typename?: 'App';
  /** Code of the application. */
  readonly code: Scalars['String']['output'];
  /** Who created it. */
  readonly creator?: Maybe<User>;
  /** Who develops it. */
  readonly developers: ReadonlyArray<User>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** What it is for. */
  readonly introduction?: Maybe<Scalars['String']['output']>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** A business to archive. */
export type ArchiveBusinessInput = {
  /** The business. */
  readonly bizId: Scalars['Int']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
};

/** What became of the business. */
export type ArchiveBusinessPayload = {
  readonly __typename?: 'ArchiveBusinessPayload';
  /** It, read afresh. */
  readonly business?: Maybe<Business>;
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** UNCHANGED for one that was archived already; null in a dry run. */
  readonly outcome?: Maybe<Outcome>;
};

/** What an instance is associated with. */
export type AssociatedInstances = {
  readonly __typename?: 'AssociatedInstances';
  /** What points to it, by model. */
  readonly incoming: ReadonlyArray<AssociatedModel>;
  /** What it points to, by model. */
  readonly outgoing: ReadonlyArray<AssociatedModel>;
};

/** Associated instances of one model. */
export type AssociatedModel = {
  readonly __typename?: 'AssociatedModel';
  /** How many instances there are. */
  readonly count: Scalars['Int']['output'];
  /** Icon name of the model. */
  readonly icon?: Maybe<Scalars['String']['output']>;
  /**
   * The instances. Where only ids and names are asked, they cost no further call; else one for each
   * model and 200 instances.
   */
  readonly instances?: Maybe<ReadonlyArray<ModelInstance>>;
  /** The model. */
  readonly modelId: Scalars['String']['output'];
  /** Display name of the model. */
  readonly modelName?: Maybe<Scalars['String']['output']>;
};

/** What happens to instances when an association between them is deleted. */
export type AssociationDeletion =
  /** The source instance is deleted (`delete_src`). */
  | 'DELETE_SOURCE'
  /** The target instance is deleted (`delete_dest`). */
  | 'DELETE_TARGET'
  /** Nothing (`none`). */
  | 'KEEP'
  /** A code that is not documented. */
  | 'UNKNOWN';

/** How many instances may be associated at either end of an association. */
export type AssociationMapping =
  /** Many with many (`n:n`). */
  | 'MANY_TO_MANY'
  /** One source with many targets (`1:n`). */
  | 'ONE_TO_MANY'
  /** One with one (`1:1`). */
  | 'ONE_TO_ONE'
  /** A code that is not documented. */
  | 'UNKNOWN';

/** A condition on one attribute. */
export type AttributeCondition = {
  /** Attribute name as the CMDB has it. */
  readonly attribute: Scalars['String']['input'];
  /**
   * Model that has the attribute: this one when left out. Another one finds instances that are
   * associated with an instance of it for which the condition holds.
   */
  readonly modelId?: InputMaybe<Scalars['String']['input']>;
  /** How it is compared. */
  readonly operator?: AttributeOperator;
  /** What it is compared with, in the form of the attribute's type. */
  readonly value: Scalars['JSON']['input'];
};

/** How an attribute is compared. */
export type AttributeOperator =
  /** It is this (`$eq`). */
  | 'EQUAL'
  /** It matches this regular expression (`$regex`). */
  | 'MATCHES'
  /** It is anything but this (`$ne`). */
  | 'NOT_EQUAL';

/** What the values of an attribute are. */
export type AttributeType =
  /** True or false (`bool`). */
  | 'BOOLEAN'
  /** A day, `2026-03-15` (`date`). */
  | 'DATE'
  /** The `id` of one of the choices in `option` (`enum`). */
  | 'ENUM'
  /** A number (`float`). */
  | 'FLOAT'
  /** An instance of another model, by its key (`foreignkey`). */
  | 'FOREIGN_KEY'
  /** A whole number (`int`). */
  | 'INTEGER'
  /** Text of up to 2,000 characters (`longchar`). */
  | 'LONG_TEXT'
  /** Instances of another model (`multiasst`). */
  | 'MULTIPLE_ASSOCIATION'
  /** Text of up to 256 characters (`singlechar`). */
  | 'SHORT_TEXT'
  /** An instance of another model (`singleasst`). */
  | 'SINGLE_ASSOCIATION'
  /** A time of a day, `2026-03-15 14:39:30` (`time`). */
  | 'TIME'
  /** An IANA time zone (`timezone`). */
  | 'TIME_ZONE'
  /** A code that is not documented. */
  | 'UNKNOWN'
  /** Login names joined by commas (`objuser`). */
  | 'USER';

/** A process and the modules to bind it to. */
export type BindProcessToModuleInput = {
  /** Business of both. */
  readonly bizId: Scalars['Int']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Name of the modules. */
  readonly moduleName: Scalars['String']['input'];
  /** The process. */
  readonly processId: Scalars['Int']['input'];
};

/** The bindings of the process now. */
export type BindProcessToModulePayload = {
  readonly __typename?: 'BindProcessToModulePayload';
  /** Every module name of the business, read afresh. */
  readonly bindings?: Maybe<ReadonlyArray<ProcessModuleBinding>>;
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
};

/** A business (业务): the top of the topology, and what rights hang on. */
export type Business = Node & {
  readonly __typename?: 'Business';
  /**
   * Alarm strategies by number, of up to 200. The monitor lists none, and its export does not say
   * which is which, so each is a call of its own. One that it does not know is missing.
   */
  readonly alarmStrategies?: Maybe<ReadonlyArray<AlarmStrategy>>;
  /** Alarms of the business, latest first unless ordered otherwise. */
  readonly alarms?: Maybe<AlarmConnection>;
  /** Instances of models that the business is associated with, both ways. */
  readonly associatedInstances?: Maybe<AssociatedInstances>;
  /** User-defined attributes; with `names`, just those, built-in ones by their CMDB name too. */
  readonly attributes: Scalars['JSON']['output'];
  /** CMDB's number of the business. */
  readonly bizId: Scalars['Int']['output'];
  /** When it was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Job templates of the business that run by schedule. */
  readonly cronJobs?: Maybe<CronJobConnection>;
  /** Saved searches of hosts. */
  readonly customQueries?: Maybe<CustomQueryConnection>;
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
  /** Accounts that jobs of the business run as. */
  readonly jobAccounts?: Maybe<ReadonlyArray<JobAccount>>;
  /** Database accounts of the business that the caller may use. */
  readonly jobDbAccounts?: Maybe<JobDbAccountConnection>;
  /**
   * Runs in this business that were started through this gateway, newest first, as far back as its
   * record goes. Each is asked of Job, with the caller's own rights.
   */
  readonly jobInstances?: Maybe<JobInstanceConnection>;
  /** Scripts of the business, without public ones. */
  readonly jobScripts?: Maybe<JobScriptConnection>;
  /** Job templates of the business. */
  readonly jobTemplates?: Maybe<JobTemplateConnection>;
  /** Language of the business. */
  readonly language?: Maybe<BusinessLanguage>;
  /** The raw code behind `language`. */
  readonly languageCode?: Maybe<Scalars['String']['output']>;
  /** Where the business stands in its life. */
  readonly lifeCycle?: Maybe<BusinessLifeCycle>;
  /** The raw code behind `lifeCycle`. */
  readonly lifeCycleCode?: Maybe<Scalars['String']['output']>;
  /** Log collectors of the business. */
  readonly logCollectors?: Maybe<ReadonlyArray<LogCollector>>;
  /** Operators of the business (运维人员). */
  readonly maintainers: ReadonlyArray<User>;
  /** Components that the monitor watches in the business. */
  readonly monitoredComponents?: Maybe<MonitoredComponentConnection>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The operation log of the business, newest first. */
  readonly operationLog?: Maybe<OperationLogEntryConnection>;
  /** Operation planners (操作人员). */
  readonly operators: ReadonlyArray<User>;
  /** Templates of the business that run by schedule. */
  readonly periodicTasks?: Maybe<ReadonlyArray<PeriodicTask>>;
  /** Every module name of the business with whether a process is bound to it. */
  readonly processBindings?: Maybe<ReadonlyArray<ProcessModuleBinding>>;
  /** Product managers. */
  readonly productManagers: ReadonlyArray<User>;
  /** Script collectors of the business. */
  readonly scriptCollectors?: Maybe<ReadonlyArray<ScriptCollector>>;
  /** Sets of the business, the idle pool among them. */
  readonly sets?: Maybe<SetConnection>;
  /** How many tasks the business has, by group. */
  readonly taskCounts?: Maybe<TaskCounts>;
  /** Templates that tasks of the business are made from. */
  readonly taskTemplates?: Maybe<ReadonlyArray<TaskTemplate>>;
  /** Tasks of the business, each as asked; SOPS 5.1 lists none, so they have to be named. */
  readonly tasks?: Maybe<ReadonlyArray<Maybe<Task>>>;
  /** Testers. */
  readonly testers: ReadonlyArray<User>;
  /**
   * Tickets about the business, in ITSM's order. ITSM 5.1 cannot search by business: all tickets
   * that the rest of the filter finds are read once for all businesses, and told apart here.
   */
  readonly tickets?: Maybe<TicketConnection>;
  /** IANA name of its time zone, e.g. `Asia/Shanghai`. */
  readonly timeZone?: Maybe<Scalars['String']['output']>;
  /** The topology as a tree, without the idle pool: the business, custom levels, sets, modules. */
  readonly topology?: Maybe<ReadonlyArray<TopologyNode>>;
  /** When it was changed last. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Dial tests of the business. */
  readonly uptimeCheckTasks?: Maybe<ReadonlyArray<UptimeCheckTask>>;
};


/** A business (业务): the top of the topology, and what rights hang on. */
export type BusinessAlarmStrategiesArgs = {
  strategyIds: ReadonlyArray<Scalars['Long']['input']>;
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
export type BusinessCronJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CronJobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A business (业务): the top of the topology, and what rights hang on. */
export type BusinessCustomQueriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomQueryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
export type BusinessJobDbAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A business (业务): the top of the topology, and what rights hang on. */
export type BusinessJobInstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A business (业务): the top of the topology, and what rights hang on. */
export type BusinessJobScriptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JobScriptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A business (业务): the top of the topology, and what rights hang on. */
export type BusinessJobTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JobTemplateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A business (业务): the top of the topology, and what rights hang on. */
export type BusinessLogCollectorsArgs = {
  collectorIds?: InputMaybe<ReadonlyArray<Scalars['Long']['input']>>;
};


/** A business (业务): the top of the topology, and what rights hang on. */
export type BusinessMonitoredComponentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
};


/** A business (业务): the top of the topology, and what rights hang on. */
export type BusinessOperationLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OperationLogFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A business (业务): the top of the topology, and what rights hang on. */
export type BusinessProcessBindingsArgs = {
  processId: Scalars['Int']['input'];
};


/** A business (业务): the top of the topology, and what rights hang on. */
export type BusinessScriptCollectorsArgs = {
  collectorIds?: InputMaybe<ReadonlyArray<Scalars['Long']['input']>>;
};


/** A business (业务): the top of the topology, and what rights hang on. */
export type BusinessSetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SetOrder>;
};


/** A business (业务): the top of the topology, and what rights hang on. */
export type BusinessTaskCountsArgs = {
  filter?: InputMaybe<TaskCountFilter>;
  groupBy: TaskGrouping;
};


/** A business (业务): the top of the topology, and what rights hang on. */
export type BusinessTaskTemplatesArgs = {
  source?: TaskTemplateSource;
};


/** A business (业务): the top of the topology, and what rights hang on. */
export type BusinessTasksArgs = {
  taskIds: ReadonlyArray<Scalars['Long']['input']>;
};


/** A business (业务): the top of the topology, and what rights hang on. */
export type BusinessTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A business (业务): the top of the topology, and what rights hang on. */
export type BusinessUptimeCheckTasksArgs = {
  filter?: InputMaybe<UptimeCheckTaskFilter>;
};

/** What has happened to a business. */
export type BusinessChange = {
  readonly __typename?: 'BusinessChange';
  /** What has happened; one that was archived or taken from the subscriber's sight was `UPDATED`. */
  readonly action: ChangeAction;
  /** When, as the CMDB says. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** CMDB's number of the business; null when events were lost. */
  readonly bizId?: Maybe<Scalars['Int']['output']>;
  /** The business as it is by now; null when the subscriber cannot see it (any more). */
  readonly business?: Maybe<Business>;
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
  /** Only archived ones (true) instead of those in use. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
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

/** Data for a node that waits. */
export type CallbackTaskNodeInput = {
  /** Business of the task. */
  readonly bizId: Scalars['Int']['input'];
  /** What the node gets: an object of any members. */
  readonly data: Scalars['JSON']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Id of the node. */
  readonly nodeId: Scalars['String']['input'];
  /** SOPS's number of the task. */
  readonly taskId: Scalars['Long']['input'];
};

/** What can happen to something in the CMDB. */
export type ChangeAction =
  /** It was made. */
  | 'CREATED'
  /** It was deleted. */
  | 'DELETED'
  /** Events may have been lost: nobody knows which. Read afresh what you follow. */
  | 'EVENTS_LOST'
  /** Some of its attributes were changed. */
  | 'UPDATED';

/** What a periodic task is to run with from now on. */
export type ChangePeriodicTaskConstantsInput = {
  /** Business of the periodic task. */
  readonly bizId: Scalars['Int']['input'];
  /** Global variables to change. */
  readonly constants: ReadonlyArray<TaskConstantInput>;
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** SOPS's number of the periodic task. */
  readonly periodicTaskId: Scalars['Long']['input'];
};

/** When a periodic task is to run from now on. */
export type ChangePeriodicTaskCronInput = {
  /** Business of the periodic task. */
  readonly bizId: Scalars['Int']['input'];
  /** When it runs. */
  readonly cron: TaskCronInput;
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** SOPS's number of the periodic task. */
  readonly periodicTaskId: Scalars['Long']['input'];
};

/** A step to claim. */
export type ClaimTicketStepInput = {
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /**
   * Login name of whom this is done for, when that is not the caller: FORBIDDEN unless the gateway's
   * operator has listed the caller's application.
   */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Number of the ticket. */
  readonly sn: Scalars['String']['input'];
  /** The step, `TicketStep.stepId`. */
  readonly stepId: Scalars['Long']['input'];
};

/** A group of models (模型分组). */
export type Classification = Node & {
  readonly __typename?: 'Classification';
  /** Name of the group for programs, e.g. `bk_host_manage`. */
  readonly classificationId: Scalars['String']['output'];
  /** Icon name. */
  readonly icon?: Maybe<Scalars['String']['output']>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Whether it came with the CMDB. */
  readonly isBuiltIn?: Maybe<Scalars['Boolean']['output']>;
  /** Which models of the group point to which others. */
  readonly links?: Maybe<ReadonlyArray<ModelLink>>;
  /** Models of the group. */
  readonly models?: Maybe<ReadonlyArray<Model>>;
  /** Display name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** CMDB's number of the group's record. */
  readonly recordId: Scalars['Int']['output'];
};

/** A host to copy from, and hosts to copy to. */
export type CloneHostPropertiesInput = {
  /** Business of all of them. */
  readonly bizId: Scalars['Int']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Host whose attributes are copied. */
  readonly sourceHostId: Scalars['Int']['input'];
  /** Hosts that get them, up to 2,000, in the cloud area of the source. */
  readonly targetHostIds: ReadonlyArray<Scalars['Int']['input']>;
};

/** What became of each host. */
export type CloneHostPropertiesPayload = {
  readonly __typename?: 'CloneHostPropertiesPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** One for each target, in the order of the input. */
  readonly results: ReadonlyArray<HostWriteResult>;
};

/** A new business. */
export type CreateBusinessInput = {
  /** User-defined attributes, an object by CMDB names. */
  readonly attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** Login names of its developers. */
  readonly developers: ReadonlyArray<Scalars['String']['input']>;
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Language; Chinese when left out. */
  readonly language?: InputMaybe<BusinessLanguage>;
  /** Where it stands in its life; online when left out. */
  readonly lifeCycle?: InputMaybe<BusinessLifeCycle>;
  /** Login names of its operators (运维人员). */
  readonly maintainers: ReadonlyArray<Scalars['String']['input']>;
  /** Name, unique among businesses. */
  readonly name: Scalars['String']['input'];
  /** Login names of its operation planners (操作人员). */
  readonly operators?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Login names of its product managers. */
  readonly productManagers: ReadonlyArray<Scalars['String']['input']>;
  /** Login names of its testers. */
  readonly testers: ReadonlyArray<Scalars['String']['input']>;
  /** IANA name of its time zone. */
  readonly timeZone?: Scalars['String']['input'];
};

/** The business that was created. */
export type CreateBusinessPayload = {
  readonly __typename?: 'CreateBusinessPayload';
  /** It, read afresh. */
  readonly business?: Maybe<Business>;
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
};

/** A new group of models. */
export type CreateClassificationInput = {
  /** Name of the group for programs: Latin letters, digits, `_`. */
  readonly classificationId: Scalars['String']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Icon name, e.g. `icon-cc-business`. */
  readonly icon?: InputMaybe<Scalars['String']['input']>;
  /** Display name. */
  readonly name: Scalars['String']['input'];
};

/** The new group. */
export type CreateClassificationPayload = {
  readonly __typename?: 'CreateClassificationPayload';
  /** The group, read afresh. */
  readonly classification?: Maybe<Classification>;
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
};

/** A search to save. */
export type CreateCustomQueryInput = {
  /** Business to search in. */
  readonly bizId: Scalars['Int']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** What is asked of each model; an empty list finds every host of the business. */
  readonly parts: ReadonlyArray<CustomQueryPartInput>;
};

/** The search that was saved. */
export type CreateCustomQueryPayload = {
  readonly __typename?: 'CreateCustomQueryPayload';
  /** It, read afresh. */
  readonly customQuery?: Maybe<CustomQuery>;
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
};

/** A new attribute. */
export type CreateModelAttributeInput = {
  /** Model whose instances its values name; a type of association needs it. */
  readonly associatedModelId?: InputMaybe<Scalars['String']['input']>;
  /** Name of the attribute for programs: Latin letters, digits, `_`. */
  readonly attributeId: Scalars['String']['input'];
  /** Description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Group in which a page shows it, e.g. `default`. */
  readonly groupId?: InputMaybe<Scalars['String']['input']>;
  /** Whether its values may be edited. */
  readonly isEditable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether users may only read it. */
  readonly isReadOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether every instance needs a value. */
  readonly isRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether no two instances may have the same value. */
  readonly isUnique?: InputMaybe<Scalars['Boolean']['input']>;
  /** The model that gets it. */
  readonly modelId: Scalars['String']['input'];
  /** Display name, of no other attribute of the model. */
  readonly name: Scalars['String']['input'];
  /** What its values may be, in a form of its type; an ENUM needs choices: `[{ id, name }]`. */
  readonly option?: InputMaybe<Scalars['JSON']['input']>;
  /** What a form shows before a value is entered. */
  readonly placeholder?: InputMaybe<Scalars['String']['input']>;
  /** What its values are. */
  readonly type: AttributeType;
  /** Unit of its values. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** The new attribute. */
export type CreateModelAttributePayload = {
  readonly __typename?: 'CreateModelAttributePayload';
  /** The attribute, read afresh. */
  readonly attribute?: Maybe<ModelAttribute>;
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
};

/** A new model. */
export type CreateModelInput = {
  /** Group of the model. */
  readonly classificationId: Scalars['String']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Icon name, e.g. `icon-cc-business`. */
  readonly icon?: InputMaybe<Scalars['String']['input']>;
  /** Name of the model for programs: Latin letters, digits, `_`. */
  readonly modelId: Scalars['String']['input'];
  /** Display name, of no other model. */
  readonly name: Scalars['String']['input'];
};

/** A new instance of a model. */
export type CreateModelInstanceInput = {
  /** Values of its attributes, by their CMDB names: an object. */
  readonly attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** Business that it belongs to; none when left out. */
  readonly bizId?: InputMaybe<Scalars['Int']['input']>;
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The model; `plat` for a cloud area. */
  readonly modelId: Scalars['String']['input'];
  /** Its name. */
  readonly name: Scalars['String']['input'];
};

/** The new instance. */
export type CreateModelInstancePayload = {
  readonly __typename?: 'CreateModelInstancePayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** The instance, read afresh. */
  readonly instance?: Maybe<ModelInstance>;
};

/** The new model. */
export type CreateModelPayload = {
  readonly __typename?: 'CreateModelPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** The model, read afresh. */
  readonly model?: Maybe<Model>;
};

/** A new module. */
export type CreateModuleInput = {
  /** User-defined attributes, an object by CMDB names. */
  readonly attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** Login names of its backup maintainers. */
  readonly backupMaintainers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Business of the module. */
  readonly bizId: Scalars['Int']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Login names of its main maintainers. */
  readonly maintainers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Name, unique in its set. */
  readonly name: Scalars['String']['input'];
  /** Set of the module. */
  readonly setId: Scalars['Int']['input'];
  /** What kind of program it holds; ordinary when left out. */
  readonly type?: InputMaybe<ModuleType>;
};

/** The module that was created. */
export type CreateModulePayload = {
  readonly __typename?: 'CreateModulePayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** It, read afresh. */
  readonly module?: Maybe<Module>;
};

/** A periodic task to make. */
export type CreatePeriodicTaskInput = {
  /** Business of the periodic task. */
  readonly bizId: Scalars['Int']['input'];
  /** Global variables that are to differ from the template. */
  readonly constants?: InputMaybe<ReadonlyArray<TaskConstantInput>>;
  /** When it runs. */
  readonly cron: TaskCronInput;
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Optional nodes to leave out. */
  readonly excludeNodeIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Template to run. */
  readonly templateId: Scalars['Long']['input'];
};

/** A new set. */
export type CreateSetInput = {
  /** User-defined attributes, an object by CMDB names. */
  readonly attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** Business of the set. */
  readonly bizId: Scalars['Int']['input'];
  /** Planned capacity, in hosts. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** Description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** What the set is for; production when left out. */
  readonly environment?: InputMaybe<SetEnvironment>;
  /** Name, unique below its parent. */
  readonly name: Scalars['String']['input'];
  /** Instance of a custom level to put it below; the business itself when left out. */
  readonly parentId?: InputMaybe<Scalars['Int']['input']>;
  /** Remarks. */
  readonly remarks?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is open for service; open when left out. */
  readonly serviceStatus?: InputMaybe<SetServiceStatus>;
};

/** The set that was created. */
export type CreateSetPayload = {
  readonly __typename?: 'CreateSetPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** It, read afresh. */
  readonly set?: Maybe<Set>;
};

/** A task to make. */
export type CreateTaskInput = {
  /** Business of the task. */
  readonly bizId: Scalars['Int']['input'];
  /** Global variables that are to differ from the template. */
  readonly constants?: InputMaybe<ReadonlyArray<TaskConstantInput>>;
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Optional nodes to leave out. */
  readonly excludeNodeIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Who has to start it. */
  readonly flowType?: TaskFlowType;
  /** Name of the task. */
  readonly name: Scalars['String']['input'];
  /** Whose template that is. */
  readonly source?: TaskTemplateSource;
  /** Template to make it from. */
  readonly templateId: Scalars['Long']['input'];
};

/** A ticket to create. Its creator is the caller. */
export type CreateTicketInput = {
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The form of the service, `Service.fields`, with `title` and all that is required. */
  readonly fields: ReadonlyArray<TicketFieldInput>;
  /**
   * Login name of whom this is done for, when that is not the caller: FORBIDDEN unless the gateway's
   * operator has listed the caller's application.
   */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** ITSM's number of the service. */
  readonly serviceId: Scalars['Long']['input'];
};

/** A new group. */
export type CreateUserGroupInput = {
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Login names of its members. */
  readonly members: ReadonlyArray<Scalars['String']['input']>;
  /** Name. */
  readonly name: Scalars['String']['input'];
};

/** The group that was created. */
export type CreateUserGroupPayload = {
  readonly __typename?: 'CreateUserGroupPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** It, read afresh. */
  readonly userGroup?: Maybe<UserGroup>;
};

/** A job template that runs by schedule (定时作业). */
export type CronJob = Node & {
  readonly __typename?: 'CronJob';
  /** Business it belongs to. */
  readonly bizId: Scalars['Int']['output'];
  /** Business it belongs to. */
  readonly business?: Maybe<Business>;
  /** When it was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who created it. */
  readonly creator?: Maybe<User>;
  /** Job's number of the cron job. */
  readonly cronJobId: Scalars['Long']['output'];
  /** When it runs, in Quartz's order: second minute hour day month weekday [year]. */
  readonly expression?: Maybe<Scalars['String']['output']>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Template that it runs. */
  readonly jobTemplateId?: Maybe<Scalars['Long']['output']>;
  /** Name of the template that it runs. */
  readonly jobTemplateName?: Maybe<Scalars['String']['output']>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Whether it runs. */
  readonly status: CronJobStatus;
  /** The raw number behind `status`. */
  readonly statusCode: Scalars['Int']['output'];
  /** Template that it runs; null when it is gone. */
  readonly template?: Maybe<JobTemplate>;
  /** When it was changed last. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who changed it last. */
  readonly updatedBy?: Maybe<User>;
};

/** A page of cron jobs. */
export type CronJobConnection = {
  readonly __typename?: 'CronJobConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<CronJobEdge>;
  /** The cron jobs of this page. */
  readonly nodes: ReadonlyArray<CronJob>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A cron job and its place in a list. */
export type CronJobEdge = {
  readonly __typename?: 'CronJobEdge';
  /** For `after`: the list goes on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The cron job. */
  readonly node: CronJob;
};

/** Which cron jobs; all that is given must hold. */
export type CronJobFilter = {
  /** It was created then or later. */
  readonly createdSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** It was created then or earlier. */
  readonly createdUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** This user created it. */
  readonly creator?: InputMaybe<Scalars['String']['input']>;
  /** It runs this template. */
  readonly jobTemplateId?: InputMaybe<Scalars['Long']['input']>;
  /** The name holds this text. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** It stands so. */
  readonly status?: InputMaybe<CronJobStatus>;
  /** This user changed it last. */
  readonly updatedBy?: InputMaybe<Scalars['String']['input']>;
  /** It was changed last then or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** It was changed last then or earlier. */
  readonly updatedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** One cron job. */
export type CronJobInput = {
  /** Business of the cron job. */
  readonly bizId: Scalars['Int']['input'];
  /** Job's number of the cron job. */
  readonly cronJobId: Scalars['Long']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
};

/** A cron job after the change. */
export type CronJobPayload = {
  readonly __typename?: 'CronJobPayload';
  /** The cron job, read afresh. */
  readonly cronJob?: Maybe<CronJob>;
  /** Job's number of the cron job; null in a dry run of a new one. */
  readonly cronJobId?: Maybe<Scalars['Long']['output']>;
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
};

/** Whether a cron job runs. */
export type CronJobStatus =
  /** It waits to be started (2). */
  | 'PAUSED'
  /** It runs at its times (1). */
  | 'STARTED'
  /** A number that is not documented. */
  | 'UNKNOWN';

/** A saved search of hosts (自定义查询). */
export type CustomQuery = Node & {
  readonly __typename?: 'CustomQuery';
  /** Business it searches in. */
  readonly bizId: Scalars['Int']['output'];
  /** Business it searches in. */
  readonly business?: Maybe<Business>;
  /** When it was saved first. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who saved it first. */
  readonly createdBy?: Maybe<User>;
  /** CMDB's id of the query, a text. */
  readonly customQueryId: Scalars['String']['output'];
  /** The whole definition as the CMDB has it. */
  readonly definition?: Maybe<Scalars['JSON']['output']>;
  /** Hosts that it finds now, in the CMDB's own order. */
  readonly hosts?: Maybe<HostConnection>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What is asked of each model; empty for a definition in a form of its own, which `definition` shows. */
  readonly parts: ReadonlyArray<CustomQueryPart>;
  /** When it was changed last. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who changed it last. */
  readonly updatedBy?: Maybe<User>;
};


/** A saved search of hosts (自定义查询). */
export type CustomQueryHostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One condition of a saved search. */
export type CustomQueryCondition = {
  readonly __typename?: 'CustomQueryCondition';
  /** Attribute, as the CMDB names it. */
  readonly field: Scalars['String']['output'];
  /** How it is compared. */
  readonly operator: CustomQueryOperator;
  /** The raw operator behind `operator`. */
  readonly operatorCode: Scalars['String']['output'];
  /** What with. */
  readonly value?: Maybe<Scalars['JSON']['output']>;
};

/** One condition. */
export type CustomQueryConditionInput = {
  /** Attribute, as the CMDB names it. */
  readonly field: Scalars['String']['input'];
  /** How it is compared. */
  readonly operator: CustomQueryOperator;
  /** What with: a list for IN, NOT_IN and ANY_REGEX. */
  readonly value: Scalars['JSON']['input'];
};

/** A page of saved searches. */
export type CustomQueryConnection = {
  readonly __typename?: 'CustomQueryConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<CustomQueryEdge>;
  /** The saved searches of this page. */
  readonly nodes: ReadonlyArray<CustomQuery>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A saved search and its place in a list. */
export type CustomQueryEdge = {
  readonly __typename?: 'CustomQueryEdge';
  /** For `after`: the list goes on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The saved search. */
  readonly node: CustomQuery;
};

/** Which saved searches; all that is given must hold. */
export type CustomQueryFilter = {
  /** This user saved it first. */
  readonly createdBy?: InputMaybe<Scalars['String']['input']>;
  /** The name holds this text. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** This user changed it last. */
  readonly updatedBy?: InputMaybe<Scalars['String']['input']>;
};

/** How a saved search compares. */
export type CustomQueryOperator =
  /** Matches any pattern of the list (`$multilike`). */
  | 'ANY_REGEX'
  /** Is the value (`$eq`). On text holding any of `.()|[]-*{}^$?` it never matches but on hosts: use IN. */
  | 'EQ'
  /** Has the attribute at all, or has not (`$exists`). */
  | 'EXISTS'
  /** Is greater (`$gt`). */
  | 'GT'
  /** Is not less (`$gte`). */
  | 'GTE'
  /** Is in the list (`$in`). */
  | 'IN'
  /** Is less (`$lt`). */
  | 'LT'
  /** Is not greater (`$lte`). */
  | 'LTE'
  /** Is not the value (`$ne`). */
  | 'NE'
  /** Is not in the list (`$nin`). */
  | 'NOT_IN'
  /** Matches the pattern (`$regex`). */
  | 'REGEX'
  /** One that is not documented. */
  | 'UNKNOWN';

/** What a saved search asks of one model. */
export type CustomQueryPart = {
  readonly __typename?: 'CustomQueryPart';
  /** What must hold; all of it. */
  readonly conditions: ReadonlyArray<CustomQueryCondition>;
  /** Attributes that the search shows of it; empty for all. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** Model: `host`, `module`, `set`, `biz`, `plat` for the cloud area, or `object` for a custom level. */
  readonly model: Scalars['String']['output'];
};

/** What is asked of one model. */
export type CustomQueryPartInput = {
  /** What must hold; all of it. */
  readonly conditions?: ReadonlyArray<CustomQueryConditionInput>;
  /** Attributes that the search shows of it; empty for all. */
  readonly fields?: ReadonlyArray<Scalars['String']['input']>;
  /** Model: `host`, `module`, `set`, `biz`, `plat` for the cloud area, or `object` for a custom level. */
  readonly model: Scalars['String']['input'];
};

/** A business to delete. */
export type DeleteBusinessInput = {
  /** The business. */
  readonly bizId: Scalars['Int']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
};

/** The business that was deleted. */
export type DeleteBusinessPayload = {
  readonly __typename?: 'DeleteBusinessPayload';
  /** Its number. */
  readonly bizId: Scalars['Int']['output'];
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
};

/** A group to delete. */
export type DeleteClassificationInput = {
  /** The group. */
  readonly classificationId: Scalars['String']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
};

/** The deleted group. */
export type DeleteClassificationPayload = {
  readonly __typename?: 'DeleteClassificationPayload';
  /** The group that is gone. */
  readonly classificationId: Scalars['String']['output'];
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
};

/** A saved search to delete. */
export type DeleteCustomQueryInput = {
  /** Business of the query. */
  readonly bizId: Scalars['Int']['input'];
  /** The query. */
  readonly customQueryId: Scalars['String']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
};

/** The saved search that was deleted. */
export type DeleteCustomQueryPayload = {
  readonly __typename?: 'DeleteCustomQueryPayload';
  /** Business it was of. */
  readonly bizId: Scalars['Int']['output'];
  /** Its id. */
  readonly customQueryId: Scalars['String']['output'];
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
};

/** Hosts to delete. */
export type DeleteHostsInput = {
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Hosts of the resource pool, up to 2,000. */
  readonly hostIds: ReadonlyArray<Scalars['Int']['input']>;
};

/** What became of each host. */
export type DeleteHostsPayload = {
  readonly __typename?: 'DeleteHostsPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** One for each host asked for, in the order of the input. */
  readonly results: ReadonlyArray<HostWriteResult>;
};

/** An attribute to delete. */
export type DeleteModelAttributeInput = {
  /** The attribute. */
  readonly attributeId: Scalars['String']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Model that has it. */
  readonly modelId: Scalars['String']['input'];
};

/** The deleted attribute. */
export type DeleteModelAttributePayload = {
  readonly __typename?: 'DeleteModelAttributePayload';
  /** The attribute that is gone. */
  readonly attributeId: Scalars['String']['output'];
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** Model that had it. */
  readonly modelId: Scalars['String']['output'];
};

/** A model to delete. */
export type DeleteModelInput = {
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The model. */
  readonly modelId: Scalars['String']['input'];
};

/** An instance to delete. */
export type DeleteModelInstanceInput = {
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The instance. */
  readonly instanceId: Scalars['Int']['input'];
  /** The model; `plat` for a cloud area. */
  readonly modelId: Scalars['String']['input'];
};

/** The deleted instance. */
export type DeleteModelInstancePayload = {
  readonly __typename?: 'DeleteModelInstancePayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** The instance that is gone. */
  readonly instanceId: Scalars['Int']['output'];
  /** Its model. */
  readonly modelId: Scalars['String']['output'];
};

/** Instances of one model to delete. */
export type DeleteModelInstancesInput = {
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The instances, up to 2,000. */
  readonly instanceIds: ReadonlyArray<Scalars['Int']['input']>;
  /** The model; `plat` for cloud areas. */
  readonly modelId: Scalars['String']['input'];
};

/** What became of each instance. */
export type DeleteModelInstancesPayload = {
  readonly __typename?: 'DeleteModelInstancesPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** One for each instance asked for, in the order of the input. */
  readonly results: ReadonlyArray<ModelInstanceDeletionResult>;
};

/** The deleted model. */
export type DeleteModelPayload = {
  readonly __typename?: 'DeleteModelPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** The model that is gone. */
  readonly modelId: Scalars['String']['output'];
};

/** A module to delete. */
export type DeleteModuleInput = {
  /** Business of the module. */
  readonly bizId: Scalars['Int']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The module. */
  readonly moduleId: Scalars['Int']['input'];
  /** Set of the module. */
  readonly setId: Scalars['Int']['input'];
};

/** The module that was deleted. */
export type DeleteModulePayload = {
  readonly __typename?: 'DeleteModulePayload';
  /** Business it was in. */
  readonly bizId: Scalars['Int']['output'];
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** Its number. */
  readonly moduleId: Scalars['Int']['output'];
  /** Set it was in. */
  readonly setId: Scalars['Int']['output'];
};

/** A set to delete. */
export type DeleteSetInput = {
  /** Business of the set. */
  readonly bizId: Scalars['Int']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The set. */
  readonly setId: Scalars['Int']['input'];
};

/** The set that was deleted. */
export type DeleteSetPayload = {
  readonly __typename?: 'DeleteSetPayload';
  /** Business it was in. */
  readonly bizId: Scalars['Int']['output'];
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** Its number. */
  readonly setId: Scalars['Int']['output'];
};

/** Sets to delete. */
export type DeleteSetsInput = {
  /** Business of the sets. */
  readonly bizId: Scalars['Int']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The sets. */
  readonly setIds: ReadonlyArray<Scalars['Int']['input']>;
};

/** What became of each set. */
export type DeleteSetsPayload = {
  readonly __typename?: 'DeleteSetsPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** One for each set asked for, in the order of the input. */
  readonly results: ReadonlyArray<SetDeletionResult>;
};

/** A group to delete. */
export type DeleteUserGroupInput = {
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The group. */
  readonly groupId: Scalars['Int']['input'];
};

/** The group that was deleted. */
export type DeleteUserGroupPayload = {
  readonly __typename?: 'DeleteUserGroupPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** Its number. */
  readonly groupId: Scalars['Int']['output'];
};

/** A step to hand over. */
export type DeliverTicketStepInput = {
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Why; may not be empty. */
  readonly message: Scalars['String']['input'];
  /**
   * Login name of whom this is done for, when that is not the caller: FORBIDDEN unless the gateway's
   * operator has listed the caller's application.
   */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Number of the ticket. */
  readonly sn: Scalars['String']['input'];
  /** The step, `TicketStep.stepId`. */
  readonly stepId: Scalars['Long']['input'];
  /** Who is to handle it. */
  readonly to: TicketProcessorsInput;
};

/** Where to run a script collector. */
export type DeployScriptCollectorInput = {
  /** The monitor's number of the collector. */
  readonly collectorId: Scalars['Long']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The hosts, each at most once. */
  readonly targets: ReadonlyArray<ScriptCollectorTargetInput>;
};

/** What became of a deployment. */
export type DeployScriptCollectorPayload = {
  readonly __typename?: 'DeployScriptCollectorPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** One for each host of the input, in its order. */
  readonly results: ReadonlyArray<DeployScriptCollectorResult>;
};

/** What became of one host of a deployment. */
export type DeployScriptCollectorResult = {
  readonly __typename?: 'DeployScriptCollectorResult';
  /** The host; null when it is not there. */
  readonly host?: Maybe<Host>;
  /** The host's number, as it was sent. */
  readonly hostId: Scalars['Int']['output'];
  /** Why not, when it did not. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Whether the host took the collector. */
  readonly outcome: Outcome;
};

/** An algorithm that finds anomalies. */
export type DetectionAlgorithm = {
  readonly __typename?: 'DetectionAlgorithm';
  /** An anomaly when above by this much. */
  readonly ceil?: Maybe<Scalars['Float']['output']>;
  /** What it looks for, in the monitor's words. */
  readonly display?: Maybe<Scalars['String']['output']>;
  /** An anomaly when below by this much. */
  readonly floor?: Maybe<Scalars['Float']['output']>;
  /** Which. */
  readonly kind: DetectionAlgorithmKind;
  /** The raw number behind `kind`. */
  readonly kindCode: Scalars['Int']['output'];
  /** Remark. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Comparison with the threshold, e.g. `gte`. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** Name in the monitor's words. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Threshold, of a static one. */
  readonly threshold?: Maybe<Scalars['Float']['output']>;
};

/** An algorithm that finds anomalies. `UNKNOWN` is refused. */
export type DetectionAlgorithmInput = {
  /** An anomaly when above by this much. */
  readonly ceil?: InputMaybe<Scalars['Float']['input']>;
  /** An anomaly when below by this much. */
  readonly floor?: InputMaybe<Scalars['Float']['input']>;
  /** Which. */
  readonly kind: DetectionAlgorithmKind;
  /** Remark. */
  readonly message?: Scalars['String']['input'];
  /** Comparison with the threshold, e.g. `gte`. */
  readonly method?: InputMaybe<Scalars['String']['input']>;
  /** Threshold, of a static one. */
  readonly threshold?: InputMaybe<Scalars['Float']['input']>;
};

/** How an anomaly is found. */
export type DetectionAlgorithmKind =
  /** Against the point before (1002). */
  | 'PREVIOUS_POINT'
  /** Against the same time of an earlier period (1001). */
  | 'SAME_TIME_EARLIER'
  /** By a fixed threshold (1000). */
  | 'STATIC_THRESHOLD'
  /** A number that is not documented. */
  | 'UNKNOWN';

/** A step to give to somebody. */
export type DistributeTicketStepInput = {
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /**
   * Login name of whom this is done for, when that is not the caller: FORBIDDEN unless the gateway's
   * operator has listed the caller's application.
   */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Number of the ticket. */
  readonly sn: Scalars['String']['input'];
  /** The step, `TicketStep.stepId`. */
  readonly stepId: Scalars['Long']['input'];
  /** Who is to handle it. */
  readonly to: TicketProcessorsInput;
};

/** A saved drawing of models or instances: what stands where. */
export type Drawing = {
  readonly __typename?: 'Drawing';
  /** What is drawn. */
  readonly nodes: ReadonlyArray<DrawingNode>;
  /** What the drawing shows. */
  readonly scope: DrawingScope;
  /** Number of the drawing inside its scope; `0` for the global one. */
  readonly scopeId: Scalars['String']['output'];
};

/** A line of a drawing: what a node is associated with. */
export type DrawingAssociation = {
  readonly __typename?: 'DrawingAssociation';
  /** The instance; 0 for a model. */
  readonly instanceId: Scalars['Int']['output'];
  /** Whether it leads to a model or to an instance. */
  readonly kind?: Maybe<DrawingNodeKind>;
  /** The raw code behind `kind`. */
  readonly kindCode?: Maybe<Scalars['String']['output']>;
  /** Attribute, or association, that makes it. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** The model, of an instance its model. */
  readonly modelId: Scalars['String']['output'];
  /** Kind of association. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** A model or an instance in a drawing. */
export type DrawingNode = {
  readonly __typename?: 'DrawingNode';
  /** What it is associated with. */
  readonly associations: ReadonlyArray<DrawingAssociation>;
  /** Business, where the drawing has one. */
  readonly bizId?: Maybe<Scalars['Int']['output']>;
  /** What the drawing program keeps with it. */
  readonly extension?: Maybe<Scalars['JSON']['output']>;
  /** Icon name. */
  readonly icon?: Maybe<Scalars['String']['output']>;
  /** The instance; null for a model. */
  readonly instance?: Maybe<ModelInstance>;
  /** The instance; 0 for a model. */
  readonly instanceId: Scalars['Int']['output'];
  /** Whether it is a model or an instance. */
  readonly kind?: Maybe<DrawingNodeKind>;
  /** The raw code behind `kind`. */
  readonly kindCode?: Maybe<Scalars['String']['output']>;
  /** The model. */
  readonly model?: Maybe<Model>;
  /** The model, of an instance its model. */
  readonly modelId: Scalars['String']['output'];
  /** Name of the model, or of the instance. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Horizontal place. */
  readonly x?: Maybe<Scalars['Float']['output']>;
  /** Vertical place. */
  readonly y?: Maybe<Scalars['Float']['output']>;
};

/** A model or an instance in a drawing. */
export type DrawingNodeInput = {
  /** What the drawing program keeps with it: an object. */
  readonly extension?: InputMaybe<Scalars['JSON']['input']>;
  /** Icon name. */
  readonly icon?: InputMaybe<Scalars['String']['input']>;
  /** The instance; left out for a model. */
  readonly instanceId?: InputMaybe<Scalars['Int']['input']>;
  /** The model, of an instance its model. */
  readonly modelId: Scalars['String']['input'];
  /** Horizontal place. */
  readonly x: Scalars['Int']['input'];
  /** Vertical place. */
  readonly y: Scalars['Int']['input'];
};

/** Whether a model or an instance is drawn. */
export type DrawingNodeKind =
  /** An instance of a model (`inst`). */
  | 'INSTANCE'
  /** A model (`obj`). */
  | 'MODEL'
  /** A code that is not documented. */
  | 'UNKNOWN';

/** What a drawing shows; the CMDB itself uses the global one alone. */
export type DrawingScope =
  /** One business (`biz`). */
  | 'BUSINESS'
  /** One group of models (`cls`). */
  | 'CLASSIFICATION'
  /** The whole CMDB (`global`). */
  | 'GLOBAL';

/** What happens to nodes of the drawing that are not given. */
export type DrawingUpdateMode =
  /** They stay where they are (`update`). */
  | 'CHANGE'
  /** They leave the drawing (`override`). */
  | 'REPLACE';

/**
 * What a mutation would do. The reads by which it decides are made; no write is. A call that hangs on
 * what an earlier one answers is not known, and not shown. Lists of results are empty, and what there
 * is not yet is null.
 */
export type DryRun = {
  readonly __typename?: 'DryRun';
  /** The calls that would change something, in their order; empty where nothing would be changed. */
  readonly calls: ReadonlyArray<DryRunCall>;
};

/** A call that would be made. */
export type DryRunCall = {
  readonly __typename?: 'DryRunCall';
  /** Name of the component API, e.g. `create_set`. */
  readonly api: Scalars['String']['output'];
  /** Its parameters without the caller's credentials. What is secret by its name is blotted out. */
  readonly params: Scalars['JSON']['output'];
  /** Component system, e.g. `cc`. */
  readonly system: Scalars['String']['output'];
};

/** A module to empty. */
export type EmptyModuleInput = {
  /** Business of the module. */
  readonly bizId: Scalars['Int']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The module. */
  readonly moduleId: Scalars['Int']['input'];
  /** Set of the module. */
  readonly setId: Scalars['Int']['input'];
};

/** What became of each host of a module, and the module as it is now. */
export type EmptyModulePayload = {
  readonly __typename?: 'EmptyModulePayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** The module, read afresh. */
  readonly module?: Maybe<Module>;
  /** One for each host that was in the module. */
  readonly results: ReadonlyArray<HostTransferResult>;
};

/** Whether the CMDB can reach a callback. */
export type EventCallbackTest = {
  readonly __typename?: 'EventCallbackTest';
  /** Why not, in the system's words; null when it could. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Whether a connection could be made. */
  readonly reachable: Scalars['Boolean']['output'];
};

/** How a delivery is judged. */
export type EventConfirmMode =
  /** By the HTTP status (`httpstatus`). */
  | 'HTTP_STATUS'
  /** By a regular expression on the answer (`regular`). */
  | 'REGULAR_EXPRESSION'
  /** A code that is not documented. */
  | 'UNKNOWN';

/** A system's subscription to events of the CMDB, which are posted to its callback. */
export type EventSubscription = Node & {
  readonly __typename?: 'EventSubscription';
  /** Where events are posted to; of this gateway's own subscription without its token. */
  readonly callbackUrl?: Maybe<Scalars['String']['output']>;
  /** How a delivery is judged. */
  readonly confirmMode?: Maybe<EventConfirmMode>;
  /** The raw code behind `confirmMode`. */
  readonly confirmModeCode?: Maybe<Scalars['String']['output']>;
  /** HTTP status of a good delivery, or the pattern that its answer matches. */
  readonly confirmPattern?: Maybe<Scalars['String']['output']>;
  /** Events posted so far. */
  readonly deliveries?: Maybe<Scalars['Int']['output']>;
  /** Events, e.g. `hostcreate`, `moduletransfer`. */
  readonly events: ReadonlyArray<Scalars['String']['output']>;
  /** Events that the callback did not take. They are not posted again. */
  readonly failures?: Maybe<Scalars['Int']['output']>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Name, unique among subscriptions. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** CMDB's number of the subscription. */
  readonly subscriptionId: Scalars['Int']['output'];
  /** Name of the system that subscribed. */
  readonly system?: Maybe<Scalars['String']['output']>;
  /** Seconds that the callback has to answer. */
  readonly timeoutSeconds?: Maybe<Scalars['Int']['output']>;
  /** When it was changed last. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who changed it last. */
  readonly updatedBy?: Maybe<User>;
};

/** A page of subscriptions. */
export type EventSubscriptionConnection = {
  readonly __typename?: 'EventSubscriptionConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<EventSubscriptionEdge>;
  /** The subscriptions of this page. */
  readonly nodes: ReadonlyArray<EventSubscription>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A subscription and its place in a list. */
export type EventSubscriptionEdge = {
  readonly __typename?: 'EventSubscriptionEdge';
  /** For `after`: the list goes on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The subscription. */
  readonly node: EventSubscription;
};

/** Which subscriptions; all that is given must hold. */
export type EventSubscriptionFilter = {
  /** The name is exactly this. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** A job template to run. */
export type ExecuteJobInput = {
  /** Business of the template. */
  readonly bizId: Scalars['Int']['input'];
  /**
   * Address of your own that Job POSTs to when the run ends. When left out, this gateway has itself
   * called back where it can be reached, so that those who watch the run hear of its end at once.
   */
  readonly callbackUrl?: InputMaybe<Scalars['String']['input']>;
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Global variables that are to differ from the template. */
  readonly globalVariables?: InputMaybe<ReadonlyArray<JobVariableInput>>;
  /** Template to run. */
  readonly jobTemplateId: Scalars['Long']['input'];
  /** Steps to run, with what is to differ from the template; all of them, unchanged, when left out. */
  readonly steps?: InputMaybe<ReadonlyArray<ExecuteJobStepInput>>;
};

/** A step of a job template to run. What is left out stays as the template has it. */
export type ExecuteJobStepInput = {
  /** Account to run as, by name or alias. */
  readonly account?: InputMaybe<Scalars['String']['input']>;
  /** Text to run instead, plain; needs its `language`. */
  readonly content?: InputMaybe<Scalars['String']['input']>;
  /** Database account to run SQL as. */
  readonly dbAccountId?: InputMaybe<Scalars['Long']['input']>;
  /** Language of `content`. */
  readonly language?: InputMaybe<JobScriptLanguage>;
  /** Arguments of the script, in one plain text. */
  readonly params?: InputMaybe<Scalars['String']['input']>;
  /** Saved script to run instead; not together with `content`. */
  readonly scriptId?: InputMaybe<Scalars['Long']['input']>;
  /** What a file step distributes. */
  readonly sources?: InputMaybe<ReadonlyArray<JobFileSourceInput>>;
  /** Step of the template. */
  readonly stepId: Scalars['Long']['input'];
  /** Where a file step writes to. */
  readonly targetPath?: InputMaybe<Scalars['String']['input']>;
  /** Hosts to run on. */
  readonly targets?: InputMaybe<JobTargetsInput>;
  /** Seconds after which the script is stopped, 60 to 86,400. */
  readonly timeoutSeconds?: InputMaybe<Scalars['Int']['input']>;
};

/** A script to run at once: a saved one or a text. */
export type ExecuteScriptInput = {
  /** Account to run as, by name or alias. */
  readonly account: Scalars['String']['input'];
  /** Business of the hosts. */
  readonly bizId: Scalars['Int']['input'];
  /**
   * Address of your own that Job POSTs to when the run ends. When left out, this gateway has itself
   * called back where it can be reached, so that those who watch the run hear of its end at once.
   */
  readonly callbackUrl?: InputMaybe<Scalars['String']['input']>;
  /** Text to run, plain; needs its `language`. */
  readonly content?: InputMaybe<Scalars['String']['input']>;
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Language of `content`: any but SQL. */
  readonly language?: InputMaybe<JobScriptLanguage>;
  /** Name of the run; Job makes one up when left out. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Arguments of the script, in one plain text. */
  readonly params?: InputMaybe<Scalars['String']['input']>;
  /** Whether the arguments are hidden on the page. */
  readonly paramsSensitive?: Scalars['Boolean']['input'];
  /** Saved script to run; not together with `content`. */
  readonly scriptId?: InputMaybe<Scalars['Long']['input']>;
  /** Hosts to run on. */
  readonly targets: JobTargetsInput;
  /** Seconds after which the script is stopped, 60 to 86,400; 1,000 when left out. */
  readonly timeoutSeconds?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be chosen in a field. */
export type FormChoice = {
  readonly __typename?: 'FormChoice';
  /** Key: what a value is. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** Name: what people see. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** A column of a custom table. */
export type FormColumn = {
  readonly __typename?: 'FormColumn';
  /** What can be chosen. */
  readonly choices: ReadonlyArray<FormChoice>;
  /** How it is filled in, e.g. `input` or `select`. */
  readonly display?: Maybe<Scalars['String']['output']>;
  /** Unique key. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** A field of a form: of a service's, or of a step's. */
export type FormField = {
  readonly __typename?: 'FormField';
  /** Name of the check of its value, e.g. `EMPTY` for none. */
  readonly check?: Maybe<Scalars['String']['output']>;
  /** What can be chosen: a value is the `key` of one. */
  readonly choices: ReadonlyArray<FormChoice>;
  /** Columns of a custom table. */
  readonly columns: ReadonlyArray<FormColumn>;
  /** What to fill in. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** ITSM's number of it. */
  readonly fieldId?: Maybe<Scalars['Long']['output']>;
  /** Whether it can only be read. */
  readonly isReadonly?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it must be filled in. */
  readonly isRequired?: Maybe<Scalars['Boolean']['output']>;
  /** Key, by which a value is given. */
  readonly key: Scalars['String']['output'];
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Kind of field. */
  readonly type?: Maybe<FormFieldType>;
  /** The raw word behind `type`. */
  readonly typeCode?: Maybe<Scalars['String']['output']>;
};

/** Kind of field. */
export type FormFieldType =
  /** A cascade of lists. */
  | 'CASCADE'
  /** Check boxes. */
  | 'CHECKBOX'
  /** A table with columns of its own. */
  | 'CUSTOMTABLE'
  /** A day. */
  | 'DATE'
  /** A point in time. */
  | 'DATETIME'
  /** An attachment. */
  | 'FILE'
  /** A number. */
  | 'INT'
  /** People. */
  | 'MEMBERS'
  /** Several choices of a list. */
  | 'MULTISELECT'
  /** Radio buttons. */
  | 'RADIO'
  /** Rich text. */
  | 'RICHTEXT'
  /** One choice of a list. */
  | 'SELECT'
  /** One line of text. */
  | 'STRING'
  /** A table. */
  | 'TABLE'
  /** Several lines of text. */
  | 'TEXT'
  /** A tree. */
  | 'TREESELECT'
  /** A word that is not documented. */
  | 'UNKNOWN';

/** A privilege over businesses. */
export type GlobalPrivilege =
  /** The resource pool of hosts (`resource`). */
  | 'RESOURCE_POOL'
  /** A code that is not documented. */
  | 'UNKNOWN';

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
  /** Instances of models that the host is associated with, both ways. */
  readonly associatedInstances?: Maybe<AssociatedInstances>;
  /** User-defined attributes; with `names`, just those, built-in ones by their CMDB name too. */
  readonly attributes: Scalars['JSON']['output'];
  /** Backup maintainers. */
  readonly backupMaintainers: ReadonlyArray<User>;
  /** Business of the host; of a host in the resource pool, the pool. */
  readonly business?: Maybe<Business>;
  /** Cloud area of the host, an instance of the model `plat`. */
  readonly cloudArea?: Maybe<ModelInstance>;
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
   * Runs that this host took part in, newest first: those that were started through this gateway, as
   * far back as its record goes (Job 5.1 lists none); or those of `jobInstanceIds`, in their order.
   * Each is asked of Job, with the caller's own rights.
   */
  readonly jobInstances?: Maybe<JobInstanceConnection>;
  /**
   * Whether the host is locked. A lock is a sign to others that ask for it: the CMDB itself lets
   * locked hosts be changed and moved. Null for a host without an inner IP.
   */
  readonly locked?: Maybe<Scalars['Boolean']['output']>;
  /** Inner MAC address. */
  readonly mac?: Maybe<Scalars['String']['output']>;
  /** Main maintainers. */
  readonly maintainers: ReadonlyArray<User>;
  /** Memory, in MB. */
  readonly memoryMb?: Maybe<Scalars['Int']['output']>;
  /** Modules that the host is in. */
  readonly modules?: Maybe<ModuleConnection>;
  /**
   * Components that the monitor watches on the host. Those of the business are read once for all
   * hosts and told apart here.
   */
  readonly monitoredComponents?: Maybe<ReadonlyArray<MonitoredComponent>>;
  /** Host name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The operation log of the host, newest first, in whichever business it was. */
  readonly operationLog?: Maybe<OperationLogEntryConnection>;
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


/** A host (主机). */
export type HostOperationLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OperationLogFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of one new host. */
export type HostAdditionResult = {
  readonly __typename?: 'HostAdditionResult';
  /** Cloud area asked for. */
  readonly cloudId: Scalars['Int']['output'];
  /** The host at that address now, read afresh; null when there is none. */
  readonly host?: Maybe<Host>;
  /** Inner IP asked for. */
  readonly innerIp: Scalars['String']['output'];
  /** Why it was not added; null when there is nothing to say. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Whether it was added. */
  readonly outcome: Outcome;
};

/** What has happened to a host of a business. */
export type HostChange = {
  readonly __typename?: 'HostChange';
  /** What has happened. */
  readonly action: HostChangeAction;
  /** When, as the CMDB says. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** The host as it is by now; null when the subscriber cannot see it (any more). */
  readonly host?: Maybe<Host>;
  /** CMDB's number of the host; null when events were lost. */
  readonly hostId?: Maybe<Scalars['Int']['output']>;
  /** Module that was entered or left; null for another action. */
  readonly moduleId?: Maybe<Scalars['Int']['output']>;
  /** Set of the module that was entered or left; null for another action. */
  readonly setId?: Maybe<Scalars['Int']['output']>;
};

/** What can happen to a host of a business. */
export type HostChangeAction =
  /** It was made, in this business. */
  | 'CREATED'
  /** It was put into a module of the business. */
  | 'ENTERED'
  /** Events may have been lost: nobody knows which. Read afresh what you follow. */
  | 'EVENTS_LOST'
  /** It was taken out of a module of the business, into another or away. */
  | 'LEFT'
  /** Some of its attributes were changed. */
  | 'UPDATED';

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

/** What became of one host. */
export type HostWriteResult = {
  readonly __typename?: 'HostWriteResult';
  /** The host as it is now, read afresh; null when there is none any more. */
  readonly host?: Maybe<Host>;
  /** The host asked for. */
  readonly hostId: Scalars['Int']['output'];
  /** Why it was not changed, in the system's words where it gave some; null when there is nothing to say. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Whether it was changed. */
  readonly outcome: Outcome;
};

/** Alarm strategies to import. */
export type ImportAlarmStrategiesInput = {
  /** Business they belong to. */
  readonly bizId: Scalars['Int']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The strategies. */
  readonly strategies: ReadonlyArray<AlarmStrategyInput>;
};

/** What became of the strategies. */
export type ImportAlarmStrategiesPayload = {
  readonly __typename?: 'ImportAlarmStrategiesPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** One for each strategy of the input, in its order. */
  readonly results: ReadonlyArray<ImportAlarmStrategyResult>;
};

/** What became of one strategy. */
export type ImportAlarmStrategyResult = {
  readonly __typename?: 'ImportAlarmStrategyResult';
  /** Why, when it was refused. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  readonly outcome: Outcome;
  /** The strategy as it is now; null when it was not imported. */
  readonly strategy?: Maybe<AlarmStrategy>;
  /** The monitor's number of it; null when it was not imported. */
  readonly strategyId?: Maybe<Scalars['Long']['output']>;
  /** Title, as it was sent. */
  readonly title: Scalars['String']['output'];
};

/** Common templates to import. */
export type ImportCommonTemplatesInput = {
  /** Content of a file that SOPS exported. */
  readonly data: Scalars['String']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Whether templates of the same number are replaced. */
  readonly override?: Scalars['Boolean']['input'];
};

/** What was imported. */
export type ImportCommonTemplatesPayload = {
  readonly __typename?: 'ImportCommonTemplatesPayload';
  /** How many templates were imported. Which, SOPS does not tell: see `taskTemplates`; null in a dry run. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
};

/** What became of one log collector. */
export type ImportLogCollectorResult = {
  readonly __typename?: 'ImportLogCollectorResult';
  /** The collector as it is now; null when it was not imported. */
  readonly collector?: Maybe<LogCollector>;
  /** Name of its table, as it was sent. */
  readonly dataSet: Scalars['String']['output'];
  /** Why, when it was refused. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  readonly outcome: Outcome;
};

/** Log collectors to import. */
export type ImportLogCollectorsInput = {
  /** Business they belong to. */
  readonly bizId: Scalars['Int']['input'];
  /** The collectors. */
  readonly collectors: ReadonlyArray<LogCollectorInput>;
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
};

/** What became of the log collectors. */
export type ImportLogCollectorsPayload = {
  readonly __typename?: 'ImportLogCollectorsPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** One for each collector of the input, in its order. */
  readonly results: ReadonlyArray<ImportLogCollectorResult>;
};

/** What became of one script collector. */
export type ImportScriptCollectorResult = {
  readonly __typename?: 'ImportScriptCollectorResult';
  /** The collector as it is now; null when it was not imported. */
  readonly collector?: Maybe<ScriptCollector>;
  /** The monitor's number of it, for `deployScriptCollector`; null when it was not imported. */
  readonly collectorId?: Maybe<Scalars['Long']['output']>;
  /** Why, when it was refused. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Name of its table, as it was sent. */
  readonly name: Scalars['String']['output'];
  /** What became of it. */
  readonly outcome: Outcome;
};

/** Script collectors to import. */
export type ImportScriptCollectorsInput = {
  /** Business they belong to. */
  readonly bizId: Scalars['Int']['input'];
  /** The collectors. */
  readonly collectors: ReadonlyArray<ScriptCollectorInput>;
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
};

/** What became of the script collectors. */
export type ImportScriptCollectorsPayload = {
  readonly __typename?: 'ImportScriptCollectorsPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** One for each collector of the input, in its order. */
  readonly results: ReadonlyArray<ImportScriptCollectorResult>;
};

/** What became of one node. */
export type ImportUptimeCheckNodeResult = {
  readonly __typename?: 'ImportUptimeCheckNodeResult';
  /** The host; null when it is not there. */
  readonly host?: Maybe<Host>;
  /** Its host's number, as it was sent. */
  readonly hostId: Scalars['Int']['output'];
  /** Why, when it was refused. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** The monitor's number of the node, for `nodeIds` of a task; null when it was not imported. */
  readonly nodeId?: Maybe<Scalars['Long']['output']>;
  /** What became of it. */
  readonly outcome: Outcome;
};

/** Nodes to import. */
export type ImportUptimeCheckNodesInput = {
  /** Business of the hosts. */
  readonly bizId: Scalars['Int']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The nodes. */
  readonly nodes: ReadonlyArray<UptimeCheckNodeInput>;
};

/** What became of the nodes. */
export type ImportUptimeCheckNodesPayload = {
  readonly __typename?: 'ImportUptimeCheckNodesPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** One for each node of the input, in its order. */
  readonly results: ReadonlyArray<ImportUptimeCheckNodeResult>;
};

/** What became of one dial test. */
export type ImportUptimeCheckTaskResult = {
  readonly __typename?: 'ImportUptimeCheckTaskResult';
  /** Why, when it was refused. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Its name, as it was sent. */
  readonly name: Scalars['String']['output'];
  /** What became of it. */
  readonly outcome: Outcome;
  /** The dial test as it is now; null when it was not imported. */
  readonly task?: Maybe<UptimeCheckTask>;
};

/** Dial tests to import. */
export type ImportUptimeCheckTasksInput = {
  /** Business they belong to. */
  readonly bizId: Scalars['Int']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The dial tests. */
  readonly tasks: ReadonlyArray<UptimeCheckTaskInput>;
};

/** What became of the dial tests. */
export type ImportUptimeCheckTasksPayload = {
  readonly __typename?: 'ImportUptimeCheckTasksPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** One for each dial test of the input, in its order. */
  readonly results: ReadonlyArray<ImportUptimeCheckTaskResult>;
};

/** Two instances that are associated (实例关联). */
export type InstanceAssociation = Node & {
  readonly __typename?: 'InstanceAssociation';
  /** Unique name of the association between the two models. */
  readonly associationId: Scalars['String']['output'];
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** CMDB's number of it, for `removeInstanceAssociation`; null where a release does not tell it. */
  readonly instanceAssociationId?: Maybe<Scalars['Int']['output']>;
  /** The source instance. */
  readonly source?: Maybe<ModelInstance>;
  /** The source instance's number. */
  readonly sourceInstanceId: Scalars['Int']['output'];
  /** Model of the source. */
  readonly sourceModelId: Scalars['String']['output'];
  /** The target instance. */
  readonly target?: Maybe<ModelInstance>;
  /** The target instance's number. */
  readonly targetInstanceId: Scalars['Int']['output'];
  /** Model of the target. */
  readonly targetModelId: Scalars['String']['output'];
};

/** Which associations of instances; all that is given must hold. */
export type InstanceAssociationFilter = {
  /** Of this kind, e.g. `belong`. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** Starting at this model. */
  readonly sourceModelId?: InputMaybe<Scalars['String']['input']>;
  /** Leading to this model. */
  readonly targetModelId?: InputMaybe<Scalars['String']['input']>;
};

/** What has happened to an instance of a model. */
export type InstanceChange = {
  readonly __typename?: 'InstanceChange';
  /** What has happened. */
  readonly action: ChangeAction;
  /** When, as the CMDB says. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** The instance as it is by now; null when the subscriber cannot see it (any more). */
  readonly instance?: Maybe<ModelInstance>;
  /** CMDB's number of the instance; null when events were lost. */
  readonly instanceId?: Maybe<Scalars['Int']['output']>;
};

/** The idle pool of a business: where hosts stand that serve nothing. */
export type InternalModules = {
  readonly __typename?: 'InternalModules';
  /**
   * The idle and the fault module. Ask a module's `kind` to tell them apart: names are translated.
   * Where only ids and names are asked, they cost no further call.
   */
  readonly modules?: Maybe<ReadonlyArray<Module>>;
  /** The built-in set that holds them. */
  readonly setId: Scalars['Int']['output'];
  /** Name of that set, in the caller's language. */
  readonly setName?: Maybe<Scalars['String']['output']>;
};

/** An account of the operating system that scripts and files may be run and written as. */
export type JobAccount = Node & {
  readonly __typename?: 'JobAccount';
  /** Job's number of the account. */
  readonly accountId: Scalars['Long']['output'];
  /** Alias. */
  readonly alias?: Maybe<Scalars['String']['output']>;
  /** Business it belongs to. */
  readonly bizId: Scalars['Int']['output'];
  /** Business it belongs to. */
  readonly business?: Maybe<Business>;
  /** When it was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who created it. */
  readonly creator?: Maybe<User>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Name on the host, e.g. `root`. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Operating system, e.g. `Windows`; null when Job does not say. */
  readonly os?: Maybe<Scalars['String']['output']>;
};

/** Where a host is reached. */
export type JobAddressInput = {
  /** Cloud area. */
  readonly cloudId: Scalars['Int']['input'];
  /** Inner IP. */
  readonly ip: Scalars['String']['input'];
};

/** A database account that the caller may run SQL steps as. */
export type JobDbAccount = Node & {
  readonly __typename?: 'JobDbAccount';
  /** Alias. */
  readonly alias?: Maybe<Scalars['String']['output']>;
  /** Business it belongs to. */
  readonly bizId: Scalars['Int']['output'];
  /** Job's number of the account. */
  readonly dbAccountId: Scalars['Long']['output'];
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
};

/** A page of database accounts. */
export type JobDbAccountConnection = {
  readonly __typename?: 'JobDbAccountConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<JobDbAccountEdge>;
  /** The accounts of this page. */
  readonly nodes: ReadonlyArray<JobDbAccount>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A database account and its place in a list. */
export type JobDbAccountEdge = {
  readonly __typename?: 'JobDbAccountEdge';
  /** For `after`: the list goes on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The account. */
  readonly node: JobDbAccount;
};

/** Files of some hosts that a step distributes. */
export type JobFileSource = {
  readonly __typename?: 'JobFileSource';
  /** Account that reads them. */
  readonly account?: Maybe<Scalars['String']['output']>;
  /** Custom queries of the CMDB whose hosts have them. */
  readonly customQueryIds: ReadonlyArray<Scalars['String']['output']>;
  /** Absolute paths; `REGEX:` patterns stand as they are. */
  readonly files: ReadonlyArray<Scalars['String']['output']>;
  /** Hosts that have them. */
  readonly hosts: ReadonlyArray<JobTargetHost>;
};

/** Files of some hosts to distribute. */
export type JobFileSourceInput = {
  /** Account that reads them. */
  readonly account: Scalars['String']['input'];
  /** Absolute paths; `REGEX:` patterns are allowed. */
  readonly files: ReadonlyArray<Scalars['String']['input']>;
  /** Hosts that have them. */
  readonly from: JobTargetsInput;
};

/** A global variable of a job template. */
export type JobGlobalVariable = {
  readonly __typename?: 'JobGlobalVariable';
  /** What kind of variable. */
  readonly category?: Maybe<JobVariableCategory>;
  /** The raw number behind `category`. */
  readonly categoryCode?: Maybe<Scalars['Int']['output']>;
  /** Custom queries of the CMDB of an IP variable. */
  readonly customQueryIds: ReadonlyArray<Scalars['String']['output']>;
  /** What it is for. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Hosts of an IP variable. */
  readonly hosts: ReadonlyArray<JobTargetHost>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Steps that use an IP variable. */
  readonly stepIds: ReadonlyArray<Scalars['Long']['output']>;
  /** Type of its value. */
  readonly type?: Maybe<JobVariableType>;
  /** The raw number behind `type`. */
  readonly typeCode?: Maybe<Scalars['Int']['output']>;
  /** Value of a text variable. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** Job's number of the variable. */
  readonly variableId: Scalars['Long']['output'];
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
  /** Template it was started from; null for a quick script or file push, and when it is gone. */
  readonly template?: Maybe<JobTemplate>;
  /** How long it took, in seconds. */
  readonly totalSeconds?: Maybe<Scalars['Float']['output']>;
};

/** A page of runs. */
export type JobInstanceConnection = {
  readonly __typename?: 'JobInstanceConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<JobInstanceEdge>;
  /** The runs of this page; null for one that Job does not show to the caller, with its error. */
  readonly nodes: ReadonlyArray<Maybe<JobInstance>>;
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
  /** The run; null for one that Job does not show to the caller, with its error. */
  readonly node?: Maybe<JobInstance>;
};

/** A script that Job keeps, of a business or for all of them. */
export type JobScript = Node & {
  readonly __typename?: 'JobScript';
  /** Business it belongs to; null for a public script. */
  readonly bizId?: Maybe<Scalars['Int']['output']>;
  /** Business it belongs to; null for a public script. */
  readonly business?: Maybe<Business>;
  /** Its text, plain. A list answers it along; elsewhere it costs a call a script. */
  readonly content?: Maybe<Scalars['String']['output']>;
  /** When it was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who created it. */
  readonly creator?: Maybe<User>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Whether every business may use it. */
  readonly isPublic: Scalars['Boolean']['output'];
  /** Language. */
  readonly language?: Maybe<JobScriptLanguage>;
  /** The raw number behind `language`. */
  readonly languageCode?: Maybe<Scalars['Int']['output']>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Job's number of the script. */
  readonly scriptId: Scalars['Long']['output'];
  /** When it was changed last. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who changed it last. */
  readonly updatedBy?: Maybe<User>;
  /** Version, e.g. `admin.20180723160606`. */
  readonly version?: Maybe<Scalars['String']['output']>;
  /** Remark on the version, e.g. `v1.0`. */
  readonly versionRemark?: Maybe<Scalars['String']['output']>;
};

/** A page of scripts. */
export type JobScriptConnection = {
  readonly __typename?: 'JobScriptConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<JobScriptEdge>;
  /** The scripts of this page. */
  readonly nodes: ReadonlyArray<JobScript>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A script and its place in a list. */
export type JobScriptEdge = {
  readonly __typename?: 'JobScriptEdge';
  /** For `after`: the list goes on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The script. */
  readonly node: JobScript;
};

/** Which scripts; all that is given must hold. */
export type JobScriptFilter = {
  /** It is in this language. */
  readonly language?: InputMaybe<JobScriptLanguage>;
  /** The name holds this text. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
};

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
  /** How far the step is, its hosts counted and grouped by outcome. */
  readonly progress?: Maybe<JobStepProgress>;
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

/** Hosts of a step with the same outcome. */
export type JobStepHostGroup = {
  readonly __typename?: 'JobStepHostGroup';
  /** How many they are. */
  readonly count: Scalars['Int']['output'];
  /** The hosts. */
  readonly hosts: ReadonlyArray<JobTargetHost>;
  /** Where they stand. */
  readonly status: JobHostStatus;
  /** The raw number behind `status`. */
  readonly statusCode: Scalars['Int']['output'];
  /** The same in Job's words. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** Something that may be done with a step. */
export type JobStepOperation = {
  readonly __typename?: 'JobStepOperation';
  /** Number of the operation. */
  readonly code: Scalars['Int']['output'];
  /** Name of the operation. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** How far one step of a run is, its hosts grouped by outcome. */
export type JobStepProgress = {
  readonly __typename?: 'JobStepProgress';
  /** How many of them have an agent that is not right. */
  readonly abnormalAgentCount?: Maybe<Scalars['Int']['output']>;
  /** Hosts whose agent is not right. */
  readonly abnormalAgents: ReadonlyArray<JobTargetHost>;
  /** Business it ran in. */
  readonly bizId: Scalars['Int']['output'];
  /** When it ended; null before. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many of them failed. */
  readonly failedCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the step has ended. */
  readonly finished: Scalars['Boolean']['output'];
  /** Its hosts by outcome. */
  readonly groups: ReadonlyArray<JobStepHostGroup>;
  /** How many hosts it has. */
  readonly hostCount?: Maybe<Scalars['Int']['output']>;
  /** Hosts that it runs on. */
  readonly hosts: ReadonlyArray<JobTargetHost>;
  /** The run. */
  readonly jobInstance?: Maybe<JobInstance>;
  /** Job's number of the run. */
  readonly jobInstanceId: Scalars['Long']['output'];
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Who started it. */
  readonly operator?: Maybe<User>;
  /** How often it was tried again. */
  readonly retryCount?: Maybe<Scalars['Int']['output']>;
  /** How many of them are running. */
  readonly runningCount?: Maybe<Scalars['Int']['output']>;
  /** When it began; null before. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the step stands. */
  readonly status: JobStatus;
  /** The raw number behind `status`. */
  readonly statusCode?: Maybe<Scalars['Int']['output']>;
  /** Step of the template; null for a quick script or file push. */
  readonly stepId?: Maybe<Scalars['Long']['output']>;
  /** Job's number of this step of this run. */
  readonly stepInstanceId: Scalars['Long']['output'];
  /** How many of them succeeded. */
  readonly succeededCount?: Maybe<Scalars['Int']['output']>;
  /** How long it took, in seconds. */
  readonly totalSeconds?: Maybe<Scalars['Float']['output']>;
  /** What kind of step. */
  readonly type: JobStepType;
  /** The raw number behind `type`. */
  readonly typeCode?: Maybe<Scalars['Int']['output']>;
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

/** A host as Job names it. */
export type JobTargetHost = {
  readonly __typename?: 'JobTargetHost';
  /** Cloud area of the host. */
  readonly cloudId: Scalars['Int']['output'];
  /** The host in the CMDB; null when it is gone or the caller may not see it. */
  readonly host?: Maybe<Host>;
  /** Inner IP of the host. */
  readonly innerIp: Scalars['String']['output'];
};

/** Hosts to act on: all that are named in any way, each once. */
export type JobTargetsInput = {
  /** Hosts by cloud area and inner IP. */
  readonly addresses?: InputMaybe<ReadonlyArray<JobAddressInput>>;
  /** Custom queries of the CMDB; their hosts are found when the job starts. */
  readonly customQueryIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Hosts of the CMDB. */
  readonly hostIds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** A job template (作业模板): steps that are kept to be run again and again. */
export type JobTemplate = Node & {
  readonly __typename?: 'JobTemplate';
  /** Business it belongs to. */
  readonly bizId: Scalars['Int']['output'];
  /** Business it belongs to. */
  readonly business?: Maybe<Business>;
  /** When it was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who created it. */
  readonly creator?: Maybe<User>;
  /** What runs it by schedule. */
  readonly cronJobs?: Maybe<ReadonlyArray<CronJob>>;
  /** Its global variables. */
  readonly globalVariables?: Maybe<ReadonlyArray<JobGlobalVariable>>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Job's number of the template. */
  readonly jobTemplateId: Scalars['Long']['output'];
  /** What it is for. */
  readonly label?: Maybe<JobTemplateLabel>;
  /** The raw number behind `label`, as text. */
  readonly labelCode?: Maybe<Scalars['String']['output']>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** How many steps it has. */
  readonly stepCount?: Maybe<Scalars['Int']['output']>;
  /** Its steps in the order in which they run. */
  readonly steps?: Maybe<ReadonlyArray<JobTemplateStep>>;
  /** When it was changed last. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who changed it last. */
  readonly updatedBy?: Maybe<User>;
};

/** A page of job templates. */
export type JobTemplateConnection = {
  readonly __typename?: 'JobTemplateConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<JobTemplateEdge>;
  /** The templates of this page. */
  readonly nodes: ReadonlyArray<JobTemplate>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A job template and its place in a list. */
export type JobTemplateEdge = {
  readonly __typename?: 'JobTemplateEdge';
  /** For `after`: the list goes on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The template. */
  readonly node: JobTemplate;
};

/** Which job templates; all that is given must hold. */
export type JobTemplateFilter = {
  /** It was created then or later. */
  readonly createdSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** It was created then or earlier. */
  readonly createdUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** This user created it. */
  readonly creator?: InputMaybe<Scalars['String']['input']>;
  /** It has this label. */
  readonly label?: InputMaybe<JobTemplateLabel>;
  /** The name holds this text. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** This user changed it last. */
  readonly updatedBy?: InputMaybe<Scalars['String']['input']>;
  /** It was changed last then or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** It was changed last then or earlier. */
  readonly updatedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What a job template is for. */
export type JobTemplateLabel =
  /** Common tools (4). */
  | 'COMMON_TOOLS'
  /** Continuous integration (7). */
  | 'CONTINUOUS_INTEGRATION'
  /** Handling of faults (3). */
  | 'FAULT_HANDLING'
  /** Release (2). */
  | 'RELEASE'
  /** Self-service (5). */
  | 'SELF_SERVICE'
  /** Tests only (6). */
  | 'TEST'
  /** Nothing said (1). */
  | 'UNCLASSIFIED'
  /** A number that is not documented. */
  | 'UNKNOWN';

/** One step of a job template. What does not go with its kind is null. */
export type JobTemplateStep = {
  readonly __typename?: 'JobTemplateStep';
  /** Account that it runs as, by name or alias. */
  readonly account?: Maybe<Scalars['String']['output']>;
  /** Name of its block. */
  readonly blockName?: Maybe<Scalars['String']['output']>;
  /** Position of its block in the job. */
  readonly blockOrder?: Maybe<Scalars['Int']['output']>;
  /** When it was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who created it. */
  readonly creator?: Maybe<User>;
  /** Custom queries of the CMDB whose hosts it runs on. */
  readonly customQueryIds: ReadonlyArray<Scalars['String']['output']>;
  /** Database account of an SQL step; null when the caller may not use it. */
  readonly dbAccount?: Maybe<JobDbAccount>;
  /** Database account of an SQL step. */
  readonly dbAccountId?: Maybe<Scalars['Long']['output']>;
  /** What a file step distributes. */
  readonly fileSources: ReadonlyArray<JobFileSource>;
  /** Hosts that it runs on. */
  readonly hosts: ReadonlyArray<JobTargetHost>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Position in the job. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** Whether the arguments are hidden on the page. */
  readonly paramsSensitive?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the run pauses after it. */
  readonly pauseAfter?: Maybe<Scalars['Boolean']['output']>;
  /** Script of a script or SQL step, as it is kept now. */
  readonly script?: Maybe<JobScript>;
  /** Text of the script, as the template has it. */
  readonly scriptContent?: Maybe<Scalars['String']['output']>;
  /** Script of a script or SQL step. */
  readonly scriptId?: Maybe<Scalars['Long']['output']>;
  /** Language of the script. */
  readonly scriptLanguage?: Maybe<JobScriptLanguage>;
  /** The raw number behind `scriptLanguage`. */
  readonly scriptLanguageCode?: Maybe<Scalars['Int']['output']>;
  /** Arguments of the script, in one text; null where `paramsSensitive` says that they are hidden. */
  readonly scriptParams?: Maybe<Scalars['String']['output']>;
  /** Job's number of the step. */
  readonly stepId: Scalars['Long']['output'];
  /** Where a file step writes to; `[FILESRCIP]` stands for the source IP. */
  readonly targetPath?: Maybe<Scalars['String']['output']>;
  /** Seconds after which the script is stopped. */
  readonly timeoutSeconds?: Maybe<Scalars['Int']['output']>;
  /** What kind of step. */
  readonly type: JobStepType;
  /** The raw number behind `type`. */
  readonly typeCode: Scalars['Int']['output'];
  /** When it was changed last. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who changed it last. */
  readonly updatedBy?: Maybe<User>;
};

/** Kind of a global variable. */
export type JobVariableCategory =
  /** Cloud parameter (1). */
  | 'CLOUD'
  /** Context parameter (2). */
  | 'CONTEXT'
  /** Hosts (3). */
  | 'IP'
  /** A number that is not documented. */
  | 'UNKNOWN';

/** Value of a global variable, named by its number or its name. */
export type JobVariableInput = {
  /** Name of the variable. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Hosts of an IP variable. */
  readonly targets?: InputMaybe<JobTargetsInput>;
  /** Value of a text variable. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
  /** Job's number of the variable. */
  readonly variableId?: InputMaybe<Scalars['Long']['input']>;
};

/** Type of a global variable. */
export type JobVariableType =
  /** Associative array (4). */
  | 'ASSOCIATIVE_ARRAY'
  /** Indexed array (3). */
  | 'INDEXED_ARRAY'
  /** List of hosts (2). */
  | 'IP_LIST'
  /** Text (1). */
  | 'STRING'
  /** A number that is not documented. */
  | 'UNKNOWN';

/** Hosts to lock. */
export type LockHostsInput = {
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The hosts, up to 2,000. */
  readonly hostIds: ReadonlyArray<Scalars['Int']['input']>;
};

/** What became of each host. */
export type LockHostsPayload = {
  readonly __typename?: 'LockHostsPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** One for each host asked for, in the order of the input. */
  readonly results: ReadonlyArray<HostWriteResult>;
};

/** What the monitor collects from a log file. */
export type LogCollector = Node & {
  readonly __typename?: 'LogCollector';
  /** Business it belongs to. */
  readonly bizId: Scalars['Int']['output'];
  /** Business it belongs to. */
  readonly business?: Maybe<Business>;
  /** Columns of the log. */
  readonly columns: ReadonlyArray<LogColumn>;
  /** Which lines are collected. */
  readonly conditions?: Maybe<Scalars['JSON']['output']>;
  /** Name of the table that it fills, by which it is known. */
  readonly dataSet: Scalars['String']['output'];
  /** What it is for. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Encoding of the log. */
  readonly encoding?: Maybe<LogEncoding>;
  /** The raw word behind `encoding`. */
  readonly encodingCode?: Maybe<Scalars['String']['output']>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Path of the log. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** What stands between two columns. */
  readonly separator?: Maybe<Scalars['String']['output']>;
  /** Alarm strategies of the collector, as the monitor has them. */
  readonly strategies?: Maybe<Scalars['JSON']['output']>;
};

/** A log collector to create and run. */
export type LogCollectorInput = {
  /** Columns of the log. */
  readonly columns: ReadonlyArray<LogColumnInput>;
  /** Which lines to collect; all when left out. */
  readonly conditions?: ReadonlyArray<Scalars['JSON']['input']>;
  /** Name of the table to fill; no two of one call may have the same. */
  readonly dataSet: Scalars['String']['input'];
  /** What it is for. */
  readonly description: Scalars['String']['input'];
  /** Encoding of the log. `UNKNOWN` is refused. */
  readonly encoding?: LogEncoding;
  /** Inner IPs of the hosts to collect from; this API of the monitor knows no cloud areas. */
  readonly ips: ReadonlyArray<Scalars['String']['input']>;
  /** Path of the log. */
  readonly path: Scalars['String']['input'];
  /** What stands between two columns. */
  readonly separator?: Scalars['String']['input'];
};

/** A column of a log. */
export type LogColumn = {
  readonly __typename?: 'LogColumn';
  /** What it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Whether it is the time of a line, `yyyy-MM-dd HH:mm:ss`. */
  readonly isTimeColumn?: Maybe<Scalars['Boolean']['output']>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Zone of such a time, e.g. `+8`. */
  readonly timeZone?: Maybe<Scalars['String']['output']>;
  /** Type, e.g. `string` or `long`. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** A column of a log. */
export type LogColumnInput = {
  /** What it is. */
  readonly description: Scalars['String']['input'];
  /** Whether it is the time of a line, `yyyy-MM-dd HH:mm:ss`. */
  readonly isTimeColumn?: Scalars['Boolean']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Zone of such a time, e.g. `+8`. */
  readonly timeZone?: Scalars['String']['input'];
  /** Type, e.g. `string` or `long`. */
  readonly type: Scalars['String']['input'];
};

/** Encoding of a log. */
export type LogEncoding =
  /** GBK. */
  | 'GBK'
  /** A word that is not documented. */
  | 'UNKNOWN'
  /** UTF-8. */
  | 'UTF8';

/** A file in a mail: with `text` or, when it is none, `base64`. */
export type MailAttachmentInput = {
  /** What it holds, in Base64; either this or `text`. */
  readonly base64?: InputMaybe<Scalars['String']['input']>;
  /** Content-ID, of a picture. */
  readonly contentId?: InputMaybe<Scalars['String']['input']>;
  /** `inline` or `attachment`; pictures stand inline when left out. */
  readonly disposition?: InputMaybe<Scalars['String']['input']>;
  /** Name of the file. */
  readonly filename: Scalars['String']['input'];
  /** What it holds, as text; either this or `base64`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Type of the file; that of its name when left out. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
};

/** How the body of a mail is read. */
export type MailFormat =
  /** HTML. */
  | 'HTML'
  /** Plain text. */
  | 'TEXT';

/** One model of the chain from business to host (主线). */
export type MainlineLevel = {
  readonly __typename?: 'MainlineLevel';
  /** The model. */
  readonly model?: Maybe<Model>;
  /** The model: `biz`, custom levels, `set`, `module`, `host`. */
  readonly modelId: Scalars['String']['output'];
  /** Display name of the model. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Model below; null for the last. */
  readonly nextModelId?: Maybe<Scalars['String']['output']>;
  /** Display name of the model below. */
  readonly nextName?: Maybe<Scalars['String']['output']>;
  /** Model above; null for the first. */
  readonly previousModelId?: Maybe<Scalars['String']['output']>;
  /** Display name of the model above. */
  readonly previousName?: Maybe<Scalars['String']['output']>;
};

/** A way to send messages by. */
export type MessageChannel = {
  readonly __typename?: 'MessageChannel';
  /** Code of the channel, for `sendMessage`. */
  readonly code: Scalars['String']['output'];
  /** Whether it has been set up. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the channel. */
  readonly label?: Maybe<Scalars['String']['output']>;
};

/** Who gets a message: people by login name, or addresses of the channel. */
export type MessageReceiversInput = {
  /** Mail addresses, phone numbers or WeChat ids, as the channel has them; either these or `usernames`. */
  readonly addresses?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Login names; either these or `addresses`. */
  readonly usernames?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What became of a message for one receiver. */
export type MessageResult = {
  readonly __typename?: 'MessageResult';
  /** Why, when it was not sent, in the platform's words. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /**
   * APPLIED: handed to the channel. REFUSED: not sent to this one. UNKNOWN: the platform said that
   * some failed and not which, or did not answer; look before you send again.
   */
  readonly outcome: Outcome;
  /** Login name or address, as it was given. */
  readonly receiver: Scalars['String']['output'];
  /** The receiver; null for an address. */
  readonly user?: Maybe<User>;
};

/** A model (模型) of the CMDB: what its instances are, and which attributes they have. */
export type Model = Node & {
  readonly __typename?: 'Model';
  /** Associations from another model to this one. */
  readonly associationsFrom?: Maybe<ReadonlyArray<ModelAssociation>>;
  /** Associations from this model to another. */
  readonly associationsTo?: Maybe<ReadonlyArray<ModelAssociation>>;
  /** Attributes that its instances have. */
  readonly attributes?: Maybe<ReadonlyArray<ModelAttribute>>;
  /** Group of the model. */
  readonly classification?: Maybe<Classification>;
  /** Group of the model. */
  readonly classificationId?: Maybe<Scalars['String']['output']>;
  /** When it was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who created it. */
  readonly creator?: Maybe<User>;
  /** Description. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Icon name. */
  readonly icon?: Maybe<Scalars['String']['output']>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Instances of the model. Conditions on other models are answered by search_inst. */
  readonly instances?: Maybe<ModelInstanceConnection>;
  /** Whether it came with the CMDB. */
  readonly isBuiltIn?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is out of use: it keeps its instances and takes no new ones. */
  readonly isPaused?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the model for programs, e.g. `host` or `bk_switch`. */
  readonly modelId: Scalars['String']['output'];
  /** Who changed it last. */
  readonly modifier?: Maybe<User>;
  /** Display name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Where drawings of groups place it. */
  readonly positions: ReadonlyArray<ModelPosition>;
  /** CMDB's number of the model's record. */
  readonly recordId: Scalars['Int']['output'];
  /** When it was changed last. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A model (模型) of the CMDB: what its instances are, and which attributes they have. */
export type ModelAssociationsFromArgs = {
  bizId: Scalars['Int']['input'];
  kind: Scalars['String']['input'];
  modelId: Scalars['String']['input'];
};


/** A model (模型) of the CMDB: what its instances are, and which attributes they have. */
export type ModelAssociationsToArgs = {
  bizId: Scalars['Int']['input'];
  kind: Scalars['String']['input'];
  modelId: Scalars['String']['input'];
};


/** A model (模型) of the CMDB: what its instances are, and which attributes they have. */
export type ModelInstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelInstanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ModelInstanceOrder>;
};

/** What may be done with the instances of a model. */
export type ModelAction =
  /** Create (`create`). */
  | 'CREATE'
  /** Delete (`delete`). */
  | 'DELETE'
  /** Look up (`search`). */
  | 'SEARCH'
  /** A code that is not documented. */
  | 'UNKNOWN'
  /** Change (`update`). */
  | 'UPDATE';

/** How instances of one model may be associated with instances of another (模型关联). */
export type ModelAssociation = Node & {
  readonly __typename?: 'ModelAssociation';
  /** Its unique name, e.g. `bk_switch_belong_bk_host`. */
  readonly associationId: Scalars['String']['output'];
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Instances that are associated so. */
  readonly instanceAssociations?: Maybe<ReadonlyArray<InstanceAssociation>>;
  /** Kind of association, e.g. `belong` or `run`. */
  readonly kind: Scalars['String']['output'];
  /** Display name of the kind. */
  readonly kindName?: Maybe<Scalars['String']['output']>;
  /** How many instances may be associated at either end. */
  readonly mapping?: Maybe<AssociationMapping>;
  /** The raw code behind `mapping`. */
  readonly mappingCode?: Maybe<Scalars['String']['output']>;
  /** Display name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What happens to instances when an association between them is deleted. */
  readonly onDelete?: Maybe<AssociationDeletion>;
  /** The raw code behind `onDelete`. */
  readonly onDeleteCode?: Maybe<Scalars['String']['output']>;
  /** CMDB's number of the association's record. */
  readonly recordId?: Maybe<Scalars['Int']['output']>;
  /** Model that it starts at. */
  readonly sourceModel?: Maybe<Model>;
  /** Model that it starts at. */
  readonly sourceModelId: Scalars['String']['output'];
  /** Display name of the model that it starts at. */
  readonly sourceModelName?: Maybe<Scalars['String']['output']>;
  /** Model that it leads to. */
  readonly targetModel?: Maybe<Model>;
  /** Model that it leads to. */
  readonly targetModelId: Scalars['String']['output'];
  /** Display name of the model that it leads to. */
  readonly targetModelName?: Maybe<Scalars['String']['output']>;
};

/** An attribute (字段) that the instances of a model have. */
export type ModelAttribute = Node & {
  readonly __typename?: 'ModelAttribute';
  /** Model whose instances its values name, for a type of association. */
  readonly associatedModel?: Maybe<Model>;
  /** Model whose instances its values name, for a type of association. */
  readonly associatedModelId?: Maybe<Scalars['String']['output']>;
  /** CMDB's number for the kind of association. */
  readonly associationTypeCode?: Maybe<Scalars['Int']['output']>;
  /** Name of the attribute for programs, e.g. `bk_host_innerip`: its key in `attributes`. */
  readonly attributeId: Scalars['String']['output'];
  /** When it was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who created it. */
  readonly creator?: Maybe<User>;
  /** Description. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Group in which a page shows it. */
  readonly groupId?: Maybe<Scalars['String']['output']>;
  /** Display name of that group. */
  readonly groupName?: Maybe<Scalars['String']['output']>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Place in that group. */
  readonly index?: Maybe<Scalars['Int']['output']>;
  /** Whether it came with the CMDB. */
  readonly isBuiltIn?: Maybe<Scalars['Boolean']['output']>;
  /** Whether its values may be edited. */
  readonly isEditable?: Maybe<Scalars['Boolean']['output']>;
  /** Whether users do not see it. */
  readonly isHidden?: Maybe<Scalars['Boolean']['output']>;
  /** Whether users may only read it. */
  readonly isReadOnly?: Maybe<Scalars['Boolean']['output']>;
  /** Whether every instance needs a value. */
  readonly isRequired?: Maybe<Scalars['Boolean']['output']>;
  /** Whether no two instances may have the same value. */
  readonly isUnique?: Maybe<Scalars['Boolean']['output']>;
  /** Model that has it. */
  readonly model?: Maybe<Model>;
  /** Model that has it. */
  readonly modelId: Scalars['String']['output'];
  /** Display name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What its values may be, in a form of its type: choices, least and greatest, a pattern. */
  readonly option?: Maybe<Scalars['JSON']['output']>;
  /** What a form shows before a value is entered. */
  readonly placeholder?: Maybe<Scalars['String']['output']>;
  /** CMDB's number of the attribute's record. */
  readonly recordId: Scalars['Int']['output'];
  /** What its values are. */
  readonly type?: Maybe<AttributeType>;
  /** The raw code behind `type`. */
  readonly typeCode?: Maybe<Scalars['String']['output']>;
  /** Unit of its values. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** When it was changed last. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Which models; all that is given must hold. */
export type ModelFilter = {
  /** Of this group. */
  readonly classificationId?: InputMaybe<Scalars['String']['input']>;
  /** Created by this user. */
  readonly creator?: InputMaybe<Scalars['String']['input']>;
  /** Changed last by this user. */
  readonly modifier?: InputMaybe<Scalars['String']['input']>;
  /** The display name is exactly this. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** An instance (实例) of a model: a switch, a rack, a cloud area, whatever the model stands for. */
export type ModelInstance = Node & {
  readonly __typename?: 'ModelInstance';
  /** What it is associated with, both ways. */
  readonly associatedInstances?: Maybe<AssociatedInstances>;
  /**
   * Values of its model's attributes; with `names`, just those, built-in ones by their CMDB name too.
   * One that names instances of other models holds their numbers, joined by commas.
   */
  readonly attributes: Scalars['JSON']['output'];
  /** The business, for an instance of the model `biz`; for any other the one that it belongs to. */
  readonly business?: Maybe<Business>;
  /** When it was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The host, for an instance of the model `host`; null for any other. */
  readonly host?: Maybe<Host>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** CMDB's number of the instance, unique inside its model. */
  readonly instanceId: Scalars['Int']['output'];
  /** Its model. */
  readonly model?: Maybe<Model>;
  /** Its model. */
  readonly modelId: Scalars['String']['output'];
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** When it was changed last. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** An instance (实例) of a model: a switch, a rack, a cloud area, whatever the model stands for. */
export type ModelInstanceAttributesArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of instances. */
export type ModelInstanceConnection = {
  readonly __typename?: 'ModelInstanceConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<ModelInstanceEdge>;
  /** The instances of this page. */
  readonly nodes: ReadonlyArray<ModelInstance>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What became of one instance that was to be deleted. */
export type ModelInstanceDeletionResult = {
  readonly __typename?: 'ModelInstanceDeletionResult';
  /** The instance asked for. */
  readonly instanceId: Scalars['Int']['output'];
  /** Why it was not deleted, in the system's words where it gave some; null when there is nothing to say. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Whether it was deleted. */
  readonly outcome: Outcome;
};

/** An instance and its place in a list. */
export type ModelInstanceEdge = {
  readonly __typename?: 'ModelInstanceEdge';
  /** For `after`: the list goes on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The instance. */
  readonly node: ModelInstance;
};

/** Which instances; all that is given must hold. */
export type ModelInstanceFilter = {
  /** Conditions on attributes. */
  readonly conditions?: InputMaybe<ReadonlyArray<AttributeCondition>>;
  /** Any of these numbers. */
  readonly instanceIds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** The name holds this text. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** An order of instances. */
export type ModelInstanceOrder = {
  /** Attribute name as the CMDB has it, e.g. `bk_inst_name`. */
  readonly attribute: Scalars['String']['input'];
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What changes of one instance; what is left out stays. */
export type ModelInstanceUpdate = {
  /** New values of its attributes, by their CMDB names: an object. */
  readonly attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** The instance. */
  readonly instanceId: Scalars['Int']['input'];
  /** Its new name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** What became of one instance. */
export type ModelInstanceUpdateResult = {
  readonly __typename?: 'ModelInstanceUpdateResult';
  /** The instance as it is now, read afresh; null when the caller can see none. */
  readonly instance?: Maybe<ModelInstance>;
  /** The instance asked for. */
  readonly instanceId: Scalars['Int']['output'];
  /** Why it was not changed, in the system's words where it gave some; null when there is nothing to say. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Whether it was changed. */
  readonly outcome: Outcome;
};

/** One model pointing to another, by an attribute or by an association. */
export type ModelLink = {
  readonly __typename?: 'ModelLink';
  /** Whether the other model points back. */
  readonly direction?: Maybe<ModelLinkDirection>;
  /** The raw code behind `direction`. */
  readonly directionCode?: Maybe<Scalars['String']['output']>;
  /** Model that points. */
  readonly from?: Maybe<Model>;
  /** Model that points. */
  readonly fromModelId: Scalars['String']['output'];
  /** What makes the link: an attribute of the first model, or a kind of association. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Kind of the label, where the CMDB gives one. */
  readonly labelType?: Maybe<Scalars['String']['output']>;
  /** Display name of the link. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Model that is pointed to. */
  readonly to?: Maybe<Model>;
  /** Model that is pointed to. */
  readonly toModelId: Scalars['String']['output'];
};

/** Whether two models point at one another. */
export type ModelLinkDirection =
  /** Both ways (`to,from`). */
  | 'BOTH_WAYS'
  /** From the first to the second (`to`). */
  | 'ONE_WAY'
  /** A code that is not documented. */
  | 'UNKNOWN';

/** Where a drawing places a model. */
export type ModelPosition = {
  readonly __typename?: 'ModelPosition';
  /** Group whose drawing it is. */
  readonly classificationId: Scalars['String']['output'];
  /** Horizontal place. */
  readonly x?: Maybe<Scalars['Float']['output']>;
  /** Vertical place. */
  readonly y?: Maybe<Scalars['Float']['output']>;
};

/** Where a drawing places a model. */
export type ModelPositionInput = {
  /** Group whose drawing it is. */
  readonly classificationId: Scalars['String']['input'];
  /** Horizontal place. */
  readonly x: Scalars['Float']['input'];
  /** Vertical place. */
  readonly y: Scalars['Float']['input'];
};

/** What may be done with the instances of one model. */
export type ModelPrivilege = {
  readonly __typename?: 'ModelPrivilege';
  /** What may be done. */
  readonly actions: ReadonlyArray<ModelAction>;
  /** The raw codes behind `actions`, in the same order. */
  readonly actionsCode: ReadonlyArray<Scalars['String']['output']>;
  /** Group of models, as the CMDB names it. */
  readonly classification: Scalars['String']['output'];
  /** Model, as the CMDB names it. */
  readonly model: Scalars['String']['output'];
};

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

/** A component that the monitor watches on a host, such as a MySQL server. */
export type MonitoredComponent = Node & {
  readonly __typename?: 'MonitoredComponent';
  /** Business it belongs to. */
  readonly bizId: Scalars['Int']['output'];
  /** Business it belongs to. */
  readonly business?: Maybe<Business>;
  /** Cloud area of that IP. */
  readonly cloudId?: Maybe<Scalars['Int']['output']>;
  /** The monitor's number of the component. */
  readonly componentId: Scalars['Long']['output'];
  /** When it was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who created it. */
  readonly createdBy?: Maybe<User>;
  /** The host it runs on; null when that is gone. */
  readonly host?: Maybe<Host>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** IP of its host. */
  readonly ip?: Maybe<Scalars['String']['output']>;
  /** Whether it has been removed. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** Kind of component, e.g. `mysql` or `jmx`. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** When it was changed last. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who changed it last. */
  readonly updatedBy?: Maybe<User>;
};

/** A page of components. */
export type MonitoredComponentConnection = {
  readonly __typename?: 'MonitoredComponentConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<MonitoredComponentEdge>;
  /** The components of this page. */
  readonly nodes: ReadonlyArray<MonitoredComponent>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A component and its place in a list. */
export type MonitoredComponentEdge = {
  readonly __typename?: 'MonitoredComponentEdge';
  /** For `after`: the list goes on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The component. */
  readonly node: MonitoredComponent;
};

/** Which components; all that is given must hold. */
export type MonitoredComponentFilter = {
  /** Of this business. */
  readonly bizId?: InputMaybe<Scalars['Int']['input']>;
  /** In this cloud area. */
  readonly cloudId?: InputMaybe<Scalars['Int']['input']>;
  /** With this number. */
  readonly componentId?: InputMaybe<Scalars['Long']['input']>;
  /** At this IP. */
  readonly ip?: InputMaybe<Scalars['String']['input']>;
  /** Of this kind, e.g. `mysql`. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
};

/** What a query over monitoring data found. */
export type MonitoringData = {
  readonly __typename?: 'MonitoringData';
  /** Cluster that answered. */
  readonly cluster?: Maybe<Scalars['String']['output']>;
  /** Names of the columns, in the order of the query. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** The rows, as points in time, in the order of the query. */
  readonly points: ReadonlyArray<MonitoringPoint>;
  /** Seconds that the storage took. */
  readonly seconds?: Maybe<Scalars['Float']['output']>;
  /** Storage engine that answered, e.g. `tsdb`. */
  readonly storage?: Maybe<Scalars['String']['output']>;
  /** How many rows there are. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One row of monitoring data. */
export type MonitoringPoint = {
  readonly __typename?: 'MonitoringPoint';
  /** The point in time it is about; null for a row without one. */
  readonly time?: Maybe<Scalars['DateTime']['output']>;
  /** Its other columns, by name. */
  readonly values: Scalars['JSON']['output'];
};

/** What changes something. Root fields run one after another. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds hosts to the resource pool, or straight to the idle module of a business. */
  readonly addHosts?: Maybe<AddHostsPayload>;
  /** Associates two instances. The association of their models says how many of them may be. */
  readonly addInstanceAssociation?: Maybe<AddInstanceAssociationPayload>;
  /** Archives a business: searches no longer find it, until it is restored. */
  readonly archiveBusiness?: Maybe<ArchiveBusinessPayload>;
  /** Takes hosts from the resource pool into the idle module of a business. */
  readonly assignHostsFromResourcePool?: Maybe<TransferHostsPayload>;
  /** Binds a process to all modules of one name. */
  readonly bindProcessToModule?: Maybe<BindProcessToModulePayload>;
  /** Hands data to a node that waits for it. Never sent twice. */
  readonly callbackTaskNode?: Maybe<TaskPayload>;
  /** Changes global variables of a paused periodic task; those not named stay as they are. */
  readonly changePeriodicTaskConstants?: Maybe<PeriodicTaskPayload>;
  /** Changes when a paused periodic task runs. */
  readonly changePeriodicTaskCron?: Maybe<PeriodicTaskPayload>;
  /** Makes the caller the one who handles a step. */
  readonly claimTicketStep?: Maybe<TicketPayload>;
  /** Copies the attributes of one host, but for ids and addresses, to others of its cloud area. */
  readonly cloneHostProperties?: Maybe<CloneHostPropertiesPayload>;
  /** Creates a business. The caller needs the right to, and names must be unique. */
  readonly createBusiness?: Maybe<CreateBusinessPayload>;
  /** Adds a group of models. */
  readonly createClassification?: Maybe<CreateClassificationPayload>;
  /** Saves a search of hosts. Two may have the same name. */
  readonly createCustomQuery?: Maybe<CreateCustomQueryPayload>;
  /** Adds a model. It begins with one attribute, the name of an instance. */
  readonly createModel?: Maybe<CreateModelPayload>;
  /** Adds an attribute to a model. */
  readonly createModelAttribute?: Maybe<CreateModelAttributePayload>;
  /** Adds an instance of a model. A repeat adds another one, unless an attribute must be unique. */
  readonly createModelInstance?: Maybe<CreateModelInstancePayload>;
  /** Creates a module in a set. */
  readonly createModule?: Maybe<CreateModulePayload>;
  /** Makes a periodic task from a template of the business, switched on. Never sent twice. */
  readonly createPeriodicTask?: Maybe<PeriodicTaskPayload>;
  /** Creates a set in a business. */
  readonly createSet?: Maybe<CreateSetPayload>;
  /** Makes a task from a template; `startTask` starts it. Never sent twice. */
  readonly createTask?: Maybe<TaskPayload>;
  /** Creates a ticket in the caller's name. Never repeat it blindly: each call creates one more. */
  readonly createTicket?: Maybe<TicketPayload>;
  /** Creates a group of users. Two may have the same name. */
  readonly createUserGroup?: Maybe<CreateUserGroupPayload>;
  /** Deletes a business for good. It may not hold hosts. */
  readonly deleteBusiness?: Maybe<DeleteBusinessPayload>;
  /** Deletes a group of models. It must be empty and user-defined. */
  readonly deleteClassification?: Maybe<DeleteClassificationPayload>;
  /** Deletes a saved search. */
  readonly deleteCustomQuery?: Maybe<DeleteCustomQueryPayload>;
  /**
   * Deletes hosts for good. They must be in the resource pool: the CMDB itself would delete hosts
   * that still serve, so those are refused here.
   */
  readonly deleteHosts?: Maybe<DeleteHostsPayload>;
  /** Deletes a user-defined model with its attributes. It must have no instances and no associations. */
  readonly deleteModel?: Maybe<DeleteModelPayload>;
  /** Deletes a user-defined attribute of a model, with its values in every instance. */
  readonly deleteModelAttribute?: Maybe<DeleteModelAttributePayload>;
  /** Deletes an instance of a model. It must not be associated with others. */
  readonly deleteModelInstance?: Maybe<DeleteModelInstancePayload>;
  /**
   * Deletes instances of a model. They are deleted one after another, not all or none: the results
   * tell for each.
   */
  readonly deleteModelInstances?: Maybe<DeleteModelInstancesPayload>;
  /** Deletes a module. It may not hold a host: emptyModule moves them away. */
  readonly deleteModule?: Maybe<DeleteModulePayload>;
  /** Deletes a set with its modules. None of them may hold a host. */
  readonly deleteSet?: Maybe<DeleteSetPayload>;
  /**
   * Deletes several sets of a business with their modules, one after another, not all or none: the
   * results tell for each.
   */
  readonly deleteSets?: Maybe<DeleteSetsPayload>;
  /** Deletes a group of users. */
  readonly deleteUserGroup?: Maybe<DeleteUserGroupPayload>;
  /** Hands a step over to somebody else, in the caller's name. */
  readonly deliverTicketStep?: Maybe<TicketPayload>;
  /** Runs a script collector on hosts, and answers for each. Never repeat it blindly: it acts again. */
  readonly deployScriptCollector?: Maybe<DeployScriptCollectorPayload>;
  /** Gives a step that waits for it to somebody, in the caller's name. */
  readonly distributeTicketStep?: Maybe<TicketPayload>;
  /** Moves every host of a module into the idle module of the business. */
  readonly emptyModule?: Maybe<EmptyModulePayload>;
  /** Lets a cron job run at its times. */
  readonly enableCronJob?: Maybe<CronJobPayload>;
  /** Lets a periodic task run at its times. */
  readonly enablePeriodicTask?: Maybe<PeriodicTaskPayload>;
  /** Runs a job template. Never sent twice: each call is a run of its own. */
  readonly executeJob?: Maybe<StartedJobPayload>;
  /** Runs a script on hosts at once. Never sent twice: each call is a run of its own. */
  readonly executeScript?: Maybe<StartedJobPayload>;
  /**
   * Creates alarm strategies, or changes those that are named by number. Each is imported or refused
   * on its own. Never repeat it blindly: a strategy without a number is created once more.
   */
  readonly importAlarmStrategies?: Maybe<ImportAlarmStrategiesPayload>;
  /** Imports common templates, which SOPS lets listed applications do only. */
  readonly importCommonTemplates?: Maybe<ImportCommonTemplatesPayload>;
  /**
   * Creates log collectors and deploys them. Each is imported or refused on its own. Never repeat it
   * blindly: it acts again.
   */
  readonly importLogCollectors?: Maybe<ImportLogCollectorsPayload>;
  /**
   * Creates script collectors; `deployScriptCollector` runs them. Each is imported or refused on its
   * own. Never repeat it blindly: it acts again.
   */
  readonly importScriptCollectors?: Maybe<ImportScriptCollectorsPayload>;
  /**
   * Creates nodes from which dial tests run. Each is imported or refused on its own. Never repeat it
   * blindly: it acts again.
   */
  readonly importUptimeCheckNodes?: Maybe<ImportUptimeCheckNodesPayload>;
  /**
   * Creates dial tests. Each is imported or refused on its own. Never repeat it blindly: it acts
   * again.
   */
  readonly importUptimeCheckTasks?: Maybe<ImportUptimeCheckTasksPayload>;
  /** Locks hosts. A locked host stays locked. */
  readonly lockHosts?: Maybe<LockHostsPayload>;
  /** Keeps a cron job from running. */
  readonly pauseCronJob?: Maybe<CronJobPayload>;
  /** Keeps a periodic task from running. */
  readonly pausePeriodicTask?: Maybe<PeriodicTaskPayload>;
  /** Pauses a running task. */
  readonly pauseTask?: Maybe<TaskPayload>;
  /** Distributes files to hosts at once. Never sent twice: each call is a run of its own. */
  readonly pushFiles?: Maybe<StartedJobPayload>;
  /** Takes an association between two instances away. */
  readonly removeInstanceAssociation?: Maybe<RemoveInstanceAssociationPayload>;
  /**
   * Takes an archived business back into use. Each restoring appends "(recover)" to its name: rename
   * it with updateBusiness afterwards. A business that is in use already is left as it is.
   */
  readonly restoreBusiness?: Maybe<RestoreBusinessPayload>;
  /** Lets a paused task go on. */
  readonly resumeTask?: Maybe<TaskPayload>;
  /** Lets a paused ticket go on, in the caller's name. */
  readonly resumeTicket?: Maybe<TicketPayload>;
  /** Ends a task for good. */
  readonly revokeTask?: Maybe<TaskPayload>;
  /** Creates a cron job, which is paused until `enableCronJob`, or changes one. */
  readonly saveCronJob?: Maybe<CronJobPayload>;
  /** Sends a mail. */
  readonly sendMail?: Maybe<SendMessagePayload>;
  /** Sends a message by any channel. */
  readonly sendMessage?: Maybe<SendMessagePayload>;
  /** Sends a text message. */
  readonly sendSms?: Maybe<SendMessagePayload>;
  /** Calls people and reads a text to them. */
  readonly sendVoiceMessage?: Maybe<SendMessagePayload>;
  /** Sends a WeChat message. */
  readonly sendWeixin?: Maybe<SendMessagePayload>;
  /** Says what a business role may do, in place of what it might before. */
  readonly setRolePrivileges?: Maybe<SetRolePrivilegesPayload>;
  /** Starts a task; one that was started before is refused. */
  readonly startTask?: Maybe<TaskPayload>;
  /**
   * Subscribes to events. A subscription of the same name is changed to this one. Events are posted
   * at most once, unsigned and without credentials: keep a secret in the callback's path, and look
   * for yourself now and then.
   */
  readonly subscribeToEvents?: Maybe<SubscribeToEventsPayload>;
  /** Pauses a running ticket, in the caller's name. */
  readonly suspendTicket?: Maybe<TicketPayload>;
  /**
   * Terminates a ticket, in the caller's name. The document says that ITSM 5.1 does not do this yet;
   * where it does not, that is an ESB_ERROR, and `terminateTicketStep` is left.
   */
  readonly terminateTicket?: Maybe<TicketPayload>;
  /** Terminates a step and its ticket, in the caller's name. */
  readonly terminateTicketStep?: Maybe<TicketPayload>;
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
  /** Handles a step by filling in its form, such as an approval's, in the caller's name. */
  readonly transitTicketStep?: Maybe<TicketPayload>;
  /** Unbinds a process from all modules of one name. */
  readonly unbindProcessFromModule?: Maybe<UnbindProcessFromModulePayload>;
  /** Unlocks hosts. An unlocked host stays unlocked. */
  readonly unlockHosts?: Maybe<UnlockHostsPayload>;
  /** Ends a subscription. */
  readonly unsubscribeFromEvents?: Maybe<UnsubscribeFromEventsPayload>;
  /** Changes attributes of a business; what is left out stays. */
  readonly updateBusiness?: Maybe<UpdateBusinessPayload>;
  /** Renames a group of models, or gives it another icon. */
  readonly updateClassification?: Maybe<UpdateClassificationPayload>;
  /** Changes a saved search; what is left out stays. */
  readonly updateCustomQuery?: Maybe<UpdateCustomQueryPayload>;
  /** Saves places in a drawing. */
  readonly updateDrawing?: Maybe<UpdateDrawingPayload>;
  /** Changes a subscription; what is left out stays. */
  readonly updateEventSubscription?: Maybe<UpdateEventSubscriptionPayload>;
  /** Gives hosts the same new values; what is left out stays. The results tell for each. */
  readonly updateHosts?: Maybe<UpdateHostsPayload>;
  /** Changes a model: its display name, group, icon or places. */
  readonly updateModel?: Maybe<UpdateModelPayload>;
  /** Changes an attribute of a model. The type of a built-in one is fixed. */
  readonly updateModelAttribute?: Maybe<UpdateModelAttributePayload>;
  /** Changes an instance of a model. */
  readonly updateModelInstance?: Maybe<UpdateModelInstancePayload>;
  /**
   * Changes instances of a model, each in its own way. They are changed one after another, not all
   * or none: the results tell for each.
   */
  readonly updateModelInstances?: Maybe<UpdateModelInstancesPayload>;
  /** Changes attributes of a module; what is left out stays. */
  readonly updateModule?: Maybe<UpdateModulePayload>;
  /** Changes attributes of a set; what is left out stays. */
  readonly updateSet?: Maybe<UpdateSetPayload>;
  /** Changes a group of users; what is left out stays. */
  readonly updateUserGroup?: Maybe<UpdateUserGroupPayload>;
  /**
   * Withdraws a ticket that the caller created, while no later step has been handled and its
   * workflow allows it.
   */
  readonly withdrawTicket?: Maybe<TicketPayload>;
};


/** What changes something. Root fields run one after another. */
export type MutationAddHostsArgs = {
  input: AddHostsInput;
};


/** What changes something. Root fields run one after another. */
export type MutationAddInstanceAssociationArgs = {
  input: AddInstanceAssociationInput;
};


/** What changes something. Root fields run one after another. */
export type MutationArchiveBusinessArgs = {
  input: ArchiveBusinessInput;
};


/** What changes something. Root fields run one after another. */
export type MutationAssignHostsFromResourcePoolArgs = {
  input: TransferHostsInput;
};


/** What changes something. Root fields run one after another. */
export type MutationBindProcessToModuleArgs = {
  input: BindProcessToModuleInput;
};


/** What changes something. Root fields run one after another. */
export type MutationCallbackTaskNodeArgs = {
  input: CallbackTaskNodeInput;
};


/** What changes something. Root fields run one after another. */
export type MutationChangePeriodicTaskConstantsArgs = {
  input: ChangePeriodicTaskConstantsInput;
};


/** What changes something. Root fields run one after another. */
export type MutationChangePeriodicTaskCronArgs = {
  input: ChangePeriodicTaskCronInput;
};


/** What changes something. Root fields run one after another. */
export type MutationClaimTicketStepArgs = {
  input: ClaimTicketStepInput;
};


/** What changes something. Root fields run one after another. */
export type MutationCloneHostPropertiesArgs = {
  input: CloneHostPropertiesInput;
};


/** What changes something. Root fields run one after another. */
export type MutationCreateBusinessArgs = {
  input: CreateBusinessInput;
};


/** What changes something. Root fields run one after another. */
export type MutationCreateClassificationArgs = {
  input: CreateClassificationInput;
};


/** What changes something. Root fields run one after another. */
export type MutationCreateCustomQueryArgs = {
  input: CreateCustomQueryInput;
};


/** What changes something. Root fields run one after another. */
export type MutationCreateModelArgs = {
  input: CreateModelInput;
};


/** What changes something. Root fields run one after another. */
export type MutationCreateModelAttributeArgs = {
  input: CreateModelAttributeInput;
};


/** What changes something. Root fields run one after another. */
export type MutationCreateModelInstanceArgs = {
  input: CreateModelInstanceInput;
};


/** What changes something. Root fields run one after another. */
export type MutationCreateModuleArgs = {
  input: CreateModuleInput;
};


/** What changes something. Root fields run one after another. */
export type MutationCreatePeriodicTaskArgs = {
  input: CreatePeriodicTaskInput;
};


/** What changes something. Root fields run one after another. */
export type MutationCreateSetArgs = {
  input: CreateSetInput;
};


/** What changes something. Root fields run one after another. */
export type MutationCreateTaskArgs = {
  input: CreateTaskInput;
};


/** What changes something. Root fields run one after another. */
export type MutationCreateTicketArgs = {
  input: CreateTicketInput;
};


/** What changes something. Root fields run one after another. */
export type MutationCreateUserGroupArgs = {
  input: CreateUserGroupInput;
};


/** What changes something. Root fields run one after another. */
export type MutationDeleteBusinessArgs = {
  input: DeleteBusinessInput;
};


/** What changes something. Root fields run one after another. */
export type MutationDeleteClassificationArgs = {
  input: DeleteClassificationInput;
};


/** What changes something. Root fields run one after another. */
export type MutationDeleteCustomQueryArgs = {
  input: DeleteCustomQueryInput;
};


/** What changes something. Root fields run one after another. */
export type MutationDeleteHostsArgs = {
  input: DeleteHostsInput;
};


/** What changes something. Root fields run one after another. */
export type MutationDeleteModelArgs = {
  input: DeleteModelInput;
};


/** What changes something. Root fields run one after another. */
export type MutationDeleteModelAttributeArgs = {
  input: DeleteModelAttributeInput;
};


/** What changes something. Root fields run one after another. */
export type MutationDeleteModelInstanceArgs = {
  input: DeleteModelInstanceInput;
};


/** What changes something. Root fields run one after another. */
export type MutationDeleteModelInstancesArgs = {
  input: DeleteModelInstancesInput;
};


/** What changes something. Root fields run one after another. */
export type MutationDeleteModuleArgs = {
  input: DeleteModuleInput;
};


/** What changes something. Root fields run one after another. */
export type MutationDeleteSetArgs = {
  input: DeleteSetInput;
};


/** What changes something. Root fields run one after another. */
export type MutationDeleteSetsArgs = {
  input: DeleteSetsInput;
};


/** What changes something. Root fields run one after another. */
export type MutationDeleteUserGroupArgs = {
  input: DeleteUserGroupInput;
};


/** What changes something. Root fields run one after another. */
export type MutationDeliverTicketStepArgs = {
  input: DeliverTicketStepInput;
};


/** What changes something. Root fields run one after another. */
export type MutationDeployScriptCollectorArgs = {
  input: DeployScriptCollectorInput;
};


/** What changes something. Root fields run one after another. */
export type MutationDistributeTicketStepArgs = {
  input: DistributeTicketStepInput;
};


/** What changes something. Root fields run one after another. */
export type MutationEmptyModuleArgs = {
  input: EmptyModuleInput;
};


/** What changes something. Root fields run one after another. */
export type MutationEnableCronJobArgs = {
  input: CronJobInput;
};


/** What changes something. Root fields run one after another. */
export type MutationEnablePeriodicTaskArgs = {
  input: PeriodicTaskInput;
};


/** What changes something. Root fields run one after another. */
export type MutationExecuteJobArgs = {
  input: ExecuteJobInput;
};


/** What changes something. Root fields run one after another. */
export type MutationExecuteScriptArgs = {
  input: ExecuteScriptInput;
};


/** What changes something. Root fields run one after another. */
export type MutationImportAlarmStrategiesArgs = {
  input: ImportAlarmStrategiesInput;
};


/** What changes something. Root fields run one after another. */
export type MutationImportCommonTemplatesArgs = {
  input: ImportCommonTemplatesInput;
};


/** What changes something. Root fields run one after another. */
export type MutationImportLogCollectorsArgs = {
  input: ImportLogCollectorsInput;
};


/** What changes something. Root fields run one after another. */
export type MutationImportScriptCollectorsArgs = {
  input: ImportScriptCollectorsInput;
};


/** What changes something. Root fields run one after another. */
export type MutationImportUptimeCheckNodesArgs = {
  input: ImportUptimeCheckNodesInput;
};


/** What changes something. Root fields run one after another. */
export type MutationImportUptimeCheckTasksArgs = {
  input: ImportUptimeCheckTasksInput;
};


/** What changes something. Root fields run one after another. */
export type MutationLockHostsArgs = {
  input: LockHostsInput;
};


/** What changes something. Root fields run one after another. */
export type MutationPauseCronJobArgs = {
  input: CronJobInput;
};


/** What changes something. Root fields run one after another. */
export type MutationPausePeriodicTaskArgs = {
  input: PeriodicTaskInput;
};


/** What changes something. Root fields run one after another. */
export type MutationPauseTaskArgs = {
  input: TaskInput;
};


/** What changes something. Root fields run one after another. */
export type MutationPushFilesArgs = {
  input: PushFilesInput;
};


/** What changes something. Root fields run one after another. */
export type MutationRemoveInstanceAssociationArgs = {
  input: RemoveInstanceAssociationInput;
};


/** What changes something. Root fields run one after another. */
export type MutationRestoreBusinessArgs = {
  input: RestoreBusinessInput;
};


/** What changes something. Root fields run one after another. */
export type MutationResumeTaskArgs = {
  input: TaskInput;
};


/** What changes something. Root fields run one after another. */
export type MutationResumeTicketArgs = {
  input: TicketInput;
};


/** What changes something. Root fields run one after another. */
export type MutationRevokeTaskArgs = {
  input: TaskInput;
};


/** What changes something. Root fields run one after another. */
export type MutationSaveCronJobArgs = {
  input: SaveCronJobInput;
};


/** What changes something. Root fields run one after another. */
export type MutationSendMailArgs = {
  input: SendMailInput;
};


/** What changes something. Root fields run one after another. */
export type MutationSendMessageArgs = {
  input: SendMessageInput;
};


/** What changes something. Root fields run one after another. */
export type MutationSendSmsArgs = {
  input: SendSmsInput;
};


/** What changes something. Root fields run one after another. */
export type MutationSendVoiceMessageArgs = {
  input: SendVoiceMessageInput;
};


/** What changes something. Root fields run one after another. */
export type MutationSendWeixinArgs = {
  input: SendWeixinInput;
};


/** What changes something. Root fields run one after another. */
export type MutationSetRolePrivilegesArgs = {
  input: SetRolePrivilegesInput;
};


/** What changes something. Root fields run one after another. */
export type MutationStartTaskArgs = {
  input: TaskInput;
};


/** What changes something. Root fields run one after another. */
export type MutationSubscribeToEventsArgs = {
  input: SubscribeToEventsInput;
};


/** What changes something. Root fields run one after another. */
export type MutationSuspendTicketArgs = {
  input: StopTicketInput;
};


/** What changes something. Root fields run one after another. */
export type MutationTerminateTicketArgs = {
  input: StopTicketInput;
};


/** What changes something. Root fields run one after another. */
export type MutationTerminateTicketStepArgs = {
  input: TerminateTicketStepInput;
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


/** What changes something. Root fields run one after another. */
export type MutationTransitTicketStepArgs = {
  input: TransitTicketStepInput;
};


/** What changes something. Root fields run one after another. */
export type MutationUnbindProcessFromModuleArgs = {
  input: UnbindProcessFromModuleInput;
};


/** What changes something. Root fields run one after another. */
export type MutationUnlockHostsArgs = {
  input: UnlockHostsInput;
};


/** What changes something. Root fields run one after another. */
export type MutationUnsubscribeFromEventsArgs = {
  input: UnsubscribeFromEventsInput;
};


/** What changes something. Root fields run one after another. */
export type MutationUpdateBusinessArgs = {
  input: UpdateBusinessInput;
};


/** What changes something. Root fields run one after another. */
export type MutationUpdateClassificationArgs = {
  input: UpdateClassificationInput;
};


/** What changes something. Root fields run one after another. */
export type MutationUpdateCustomQueryArgs = {
  input: UpdateCustomQueryInput;
};


/** What changes something. Root fields run one after another. */
export type MutationUpdateDrawingArgs = {
  input: UpdateDrawingInput;
};


/** What changes something. Root fields run one after another. */
export type MutationUpdateEventSubscriptionArgs = {
  input: UpdateEventSubscriptionInput;
};


/** What changes something. Root fields run one after another. */
export type MutationUpdateHostsArgs = {
  input: UpdateHostsInput;
};


/** What changes something. Root fields run one after another. */
export type MutationUpdateModelArgs = {
  input: UpdateModelInput;
};


/** What changes something. Root fields run one after another. */
export type MutationUpdateModelAttributeArgs = {
  input: UpdateModelAttributeInput;
};


/** What changes something. Root fields run one after another. */
export type MutationUpdateModelInstanceArgs = {
  input: UpdateModelInstanceInput;
};


/** What changes something. Root fields run one after another. */
export type MutationUpdateModelInstancesArgs = {
  input: UpdateModelInstancesInput;
};


/** What changes something. Root fields run one after another. */
export type MutationUpdateModuleArgs = {
  input: UpdateModuleInput;
};


/** What changes something. Root fields run one after another. */
export type MutationUpdateSetArgs = {
  input: UpdateSetInput;
};


/** What changes something. Root fields run one after another. */
export type MutationUpdateUserGroupArgs = {
  input: UpdateUserGroupInput;
};


/** What changes something. Root fields run one after another. */
export type MutationWithdrawTicketArgs = {
  input: TicketInput;
};

/** A new host. */
export type NewHostInput = {
  /** Asset number. */
  readonly assetId?: InputMaybe<Scalars['String']['input']>;
  /** Any other attributes, an object by CMDB names. */
  readonly attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** Login names of its backup maintainers. */
  readonly backupMaintainers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Cloud area. */
  readonly cloudId?: Scalars['Int']['input'];
  /** Comment. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** Inner IP, one; there may be no host with it in the cloud area. */
  readonly innerIp: Scalars['String']['input'];
  /** Login names of its main maintainers. */
  readonly maintainers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Host name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Name of the operating system, e.g. `linux centos`. */
  readonly osName?: InputMaybe<Scalars['String']['input']>;
  /** Operating system. */
  readonly osType?: InputMaybe<OsType>;
  /** Outer IP. */
  readonly outerIp?: InputMaybe<Scalars['String']['input']>;
  /** Serial number. */
  readonly serialNumber?: InputMaybe<Scalars['String']['input']>;
  /** Service level. */
  readonly sla?: InputMaybe<HostSla>;
};

/** Anything with a globally unique id. */
export type Node = {
  /** Opaque and unique over all types; the argument of `node`. */
  readonly id: Scalars['ID']['output'];
};

/** How people are told. */
export type NotifyWay =
  /** By mail. */
  | 'MAIL'
  /** By a call. */
  | 'PHONE'
  /** By text message. */
  | 'SMS'
  /** A word that is not documented. */
  | 'UNKNOWN'
  /** By WeChat. */
  | 'WECHAT';

/** One line of the CMDB's operation log (审计): who changed what. It has no id of its own. */
export type OperationLogEntry = {
  readonly __typename?: 'OperationLogEntry';
  /** Attributes after, by CMDB names; null for what was deleted. */
  readonly after?: Maybe<Scalars['JSON']['output']>;
  /** Attributes before, by CMDB names; null for what was added. */
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /** Business it was in. */
  readonly bizId?: Maybe<Scalars['Int']['output']>;
  /** Business it was in. */
  readonly business?: Maybe<Business>;
  /** What was done, in the caller's language. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** A key that people know it by, e.g. the inner IP of a host. */
  readonly externalKey?: Maybe<Scalars['String']['output']>;
  /** The host that was changed, as it is now; null for another target, and for one that is gone. */
  readonly host?: Maybe<Host>;
  /** Number of what was changed, inside its model. */
  readonly instanceId?: Maybe<Scalars['Int']['output']>;
  /** When. */
  readonly operatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who did it. */
  readonly operator?: Maybe<User>;
  /** Display names of the attributes. */
  readonly properties: ReadonlyArray<OperationLogProperty>;
  /** Model of what was changed: `host`, `set`, … */
  readonly target?: Maybe<Scalars['String']['output']>;
  /** What was done. */
  readonly type?: Maybe<OperationType>;
  /** The raw code behind `type`. */
  readonly typeCode?: Maybe<Scalars['String']['output']>;
};

/** A page of the operation log. */
export type OperationLogEntryConnection = {
  readonly __typename?: 'OperationLogEntryConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<OperationLogEntryEdge>;
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<OperationLogEntry>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry and its place in a list. */
export type OperationLogEntryEdge = {
  readonly __typename?: 'OperationLogEntryEdge';
  /** For `after`: the list goes on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: OperationLogEntry;
};

/** Which entries; all that is given must hold. */
export type OperationLogFilter = {
  /** Keys that people know it by, e.g. inner IPs. */
  readonly externalKeys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** These users did it. */
  readonly operators?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** From this time on. */
  readonly since?: InputMaybe<Scalars['DateTime']['input']>;
  /** Models of what was changed, e.g. `host`. */
  readonly targets?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these was done. */
  readonly types?: InputMaybe<ReadonlyArray<OperationType>>;
  /** Up to this time. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** An attribute and its display name. */
export type OperationLogProperty = {
  readonly __typename?: 'OperationLogProperty';
  /** Display name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Attribute name as the CMDB has it. */
  readonly propertyId: Scalars['String']['output'];
};

/** What was done. */
export type OperationType =
  /** Added (1). */
  | 'ADD'
  /** Deleted (3). */
  | 'DELETE'
  /** Changed (2). */
  | 'MODIFY'
  /** A host moved between modules (100). */
  | 'MOVE_HOST'
  /** A number that is not documented. */
  | 'UNKNOWN';

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

/** A template that runs by schedule (周期任务). */
export type PeriodicTask = Node & {
  readonly __typename?: 'PeriodicTask';
  /** Business that it belongs to. */
  readonly bizId: Scalars['Int']['output'];
  /** Business that it belongs to. */
  readonly business?: Maybe<Business>;
  /** All of its global variables, in their order. */
  readonly constants?: Maybe<ReadonlyArray<TaskConstant>>;
  /** Who created it. */
  readonly creator?: Maybe<User>;
  /** When it runs, in the time zone of the business. */
  readonly cron: TaskCron;
  /** Whether it runs. */
  readonly enabled?: Maybe<Scalars['Boolean']['output']>;
  /** Global variables that are shown, in their order. */
  readonly form?: Maybe<ReadonlyArray<TaskConstant>>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** When it ran last; null when it never has. */
  readonly lastRunAt?: Maybe<Scalars['DateTime']['output']>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** SOPS's number of the periodic task. */
  readonly periodicTaskId: Scalars['Long']['output'];
  /** Its flow. */
  readonly pipeline?: Maybe<Pipeline>;
  /** How often it has run. */
  readonly runCount?: Maybe<Scalars['Int']['output']>;
  /** Template that it runs, as it is now; null when it is gone. */
  readonly template?: Maybe<TaskTemplate>;
  /** Template that it runs. */
  readonly templateId?: Maybe<Scalars['Long']['output']>;
};

/** One periodic task. */
export type PeriodicTaskInput = {
  /** Business of the periodic task. */
  readonly bizId: Scalars['Int']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** SOPS's number of the periodic task. */
  readonly periodicTaskId: Scalars['Long']['input'];
};

/** A periodic task after the change. */
export type PeriodicTaskPayload = {
  readonly __typename?: 'PeriodicTaskPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** The periodic task, read afresh. */
  readonly periodicTask?: Maybe<PeriodicTask>;
  /** SOPS's number of the periodic task; null in a dry run. */
  readonly periodicTaskId?: Maybe<Scalars['Long']['output']>;
};

/** The flow of a template or of a task (流程): what is done in which order. */
export type Pipeline = {
  readonly __typename?: 'Pipeline';
  /** What is done, in the order of the flow. */
  readonly activities: ReadonlyArray<PipelineActivity>;
  /** Its global variables, in their order. */
  readonly constants: ReadonlyArray<TaskConstant>;
  /** The node that it ends with. */
  readonly endNodeId?: Maybe<Scalars['String']['output']>;
  /** What follows what. */
  readonly flows: ReadonlyArray<PipelineFlow>;
  /** Where it branches and meets again. */
  readonly gateways: ReadonlyArray<PipelineGateway>;
  /** Keys of the variables that are its outputs. */
  readonly outputKeys: ReadonlyArray<Scalars['String']['output']>;
  /** The node that it begins with. */
  readonly startNodeId?: Maybe<Scalars['String']['output']>;
  /** The whole of it as SOPS has it, its drawing too. */
  readonly tree: Scalars['JSON']['output'];
};

/** Something that a flow does: a plugin or a flow of its own. */
export type PipelineActivity = {
  readonly __typename?: 'PipelineActivity';
  /** Whether it may be tried again. */
  readonly canRetry?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it may be skipped. */
  readonly canSkip?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the flow goes on when it fails. */
  readonly errorIgnorable?: Maybe<Scalars['Boolean']['output']>;
  /** Inputs of the plugin by name, each a `value`; with `hook` that is the key of a global variable. */
  readonly inputs?: Maybe<Scalars['JSON']['output']>;
  /** How it is looped; the document gives no form. */
  readonly loop?: Maybe<Scalars['JSON']['output']>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Id of the node. */
  readonly nodeId: Scalars['String']['output'];
  /** Whether a task may be created without it. */
  readonly optional?: Maybe<Scalars['Boolean']['output']>;
  /** The flow that a sub-flow runs; null for a plugin. */
  readonly pipeline?: Maybe<Pipeline>;
  /** Plugin that does it, e.g. `job_fast_execute_script`; null for a flow of its own. */
  readonly pluginCode?: Maybe<Scalars['String']['output']>;
  /** Stage that it belongs to. */
  readonly stage?: Maybe<Scalars['String']['output']>;
  /** What kind of activity. */
  readonly type: PipelineActivityType;
  /** The raw word behind `type`. */
  readonly typeCode?: Maybe<Scalars['String']['output']>;
};

/** What kind of activity. */
export type PipelineActivityType =
  /** A plugin (`ServiceActivity`). */
  | 'PLUGIN'
  /** A flow of its own (`SubProcess`). */
  | 'SUB_FLOW'
  /** A word that is not documented. */
  | 'UNKNOWN';

/** That one node follows another. */
export type PipelineFlow = {
  readonly __typename?: 'PipelineFlow';
  /** Id of the flow. */
  readonly flowId: Scalars['String']['output'];
  /** Whether it is the branch taken when no other is. */
  readonly isDefault?: Maybe<Scalars['Boolean']['output']>;
  /** Node that it leaves. */
  readonly sourceNodeId: Scalars['String']['output'];
  /** Node that it enters. */
  readonly targetNodeId: Scalars['String']['output'];
};

/** Where a flow branches or meets again. */
export type PipelineGateway = {
  readonly __typename?: 'PipelineGateway';
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Id of the node. */
  readonly nodeId: Scalars['String']['output'];
  /** Kind of gateway, e.g. `ParallelGateway`; SOPS documents no list. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** What a person may do in one BlueKing product. A person with several roles has several of these. */
export type PlatformRole = {
  readonly __typename?: 'PlatformRole';
  /** Code of the product, e.g. `job`. */
  readonly product: Scalars['String']['output'];
  /** What the person may do there. */
  readonly role: UserRole;
  /** The raw number behind `role`. */
  readonly roleCode: Scalars['Int']['output'];
};

/** What a user, or the members of a group, may do in the CMDB, business roles aside. */
export type Privileges = {
  readonly __typename?: 'Privileges';
  /** Privileges of administration. */
  readonly administration: ReadonlyArray<AdministrationPrivilege>;
  /** The raw codes behind `administration`, in the same order. */
  readonly administrationCode: ReadonlyArray<Scalars['String']['output']>;
  /** Privileges over businesses. */
  readonly global: ReadonlyArray<GlobalPrivilege>;
  /** The raw codes behind `global`, in the same order. */
  readonly globalCode: ReadonlyArray<Scalars['String']['output']>;
  /** Group that they come from. */
  readonly groupId?: Maybe<Scalars['Int']['output']>;
  /** What may be done with the instances of each model. */
  readonly models: ReadonlyArray<ModelPrivilege>;
};

/** A module name of a business, and whether a process is bound to the modules of that name. */
export type ProcessModuleBinding = {
  readonly __typename?: 'ProcessModuleBinding';
  /** Whether the process is bound to it. */
  readonly bound: Scalars['Boolean']['output'];
  /** Name of the module: processes are bound by name, in every set that has such a module. */
  readonly moduleName: Scalars['String']['output'];
  /** Sets of the business that have a module of this name. */
  readonly setCount?: Maybe<Scalars['Int']['output']>;
};

/** Files to distribute at once. */
export type PushFilesInput = {
  /** Account that writes the files. */
  readonly account: Scalars['String']['input'];
  /** Business of the hosts. */
  readonly bizId: Scalars['Int']['input'];
  /**
   * Address of your own that Job POSTs to when the run ends. When left out, this gateway has itself
   * called back where it can be reached, so that those who watch the run hear of its end at once.
   */
  readonly callbackUrl?: InputMaybe<Scalars['String']['input']>;
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Files to distribute. */
  readonly sources: ReadonlyArray<JobFileSourceInput>;
  /** Where to write to; `[FILESRCIP]` stands for the source IP. */
  readonly targetPath: Scalars['String']['input'];
  /** Hosts to write to. */
  readonly targets: JobTargetsInput;
};

/** Where reading starts. */
export type Query = {
  readonly __typename?: 'Query';
  /** One alarm. One that the monitor does not know is an ESB_ERROR in its words. */
  readonly alarm?: Maybe<Alarm>;
  /**
   * Alarms with all that the monitor keeps of them, of any business and time, in the monitor's own
   * order. `detail` of these costs no call.
   */
  readonly alarmInstances?: Maybe<AlarmConnection>;
  /** One alarm strategy; null when the monitor cannot find it. */
  readonly alarmStrategy?: Maybe<AlarmStrategy>;
  /** Alarms of a business, latest first unless ordered otherwise. */
  readonly alarms?: Maybe<AlarmConnection>;
  /** Applications of the developer centre; a code that nobody has is missing. */
  readonly apps?: Maybe<ReadonlyArray<App>>;
  /** One business by its number; null when there is none that the caller may see. */
  readonly business?: Maybe<Business>;
  /** The businesses that the caller may see, without archived ones and the resource pool. */
  readonly businesses?: Maybe<BusinessConnection>;
  /** One group of models; null when there is none. */
  readonly classification?: Maybe<Classification>;
  /** Every group of models. */
  readonly classifications?: Maybe<ReadonlyArray<Classification>>;
  /** One cron job; null when there is none in the business. */
  readonly cronJob?: Maybe<CronJob>;
  /** Job templates of a business that run by schedule. */
  readonly cronJobs?: Maybe<CronJobConnection>;
  /** One saved search; null when there is none that the caller may see. */
  readonly customQuery?: Maybe<CustomQuery>;
  /** A saved drawing; one that was never saved has no nodes. */
  readonly drawing?: Maybe<Drawing>;
  /** Whether the CMDB can reach a callback. It opens a connection to the address each time. */
  readonly eventCallbackTest?: Maybe<EventCallbackTest>;
  /** One subscription; null when there is none. */
  readonly eventSubscription?: Maybe<EventSubscription>;
  /** Subscriptions to events of the CMDB. */
  readonly eventSubscriptions?: Maybe<EventSubscriptionConnection>;
  /** One host by its number; null when there is none that the caller may see. */
  readonly host?: Maybe<Host>;
  /** The host at an address written as agents and jobs write it; null when there is none. */
  readonly hostByAddress?: Maybe<Host>;
  /** The host with an inner IP in a cloud area; null when there is none. */
  readonly hostByIp?: Maybe<Host>;
  /** Hosts of a business. */
  readonly hosts?: Maybe<HostConnection>;
  /** Instances that are associated by one association between their models. */
  readonly instanceAssociations?: Maybe<ReadonlyArray<InstanceAssociation>>;
  /** Accounts that jobs of a business run as. */
  readonly jobAccounts?: Maybe<ReadonlyArray<JobAccount>>;
  /** Database accounts of a business that the caller may use. */
  readonly jobDbAccounts?: Maybe<JobDbAccountConnection>;
  /** One run of a job. One that Job does not know in the business is an ESB_ERROR in Job's words. */
  readonly jobInstance?: Maybe<JobInstance>;
  /** One script. One that Job does not know is an ESB_ERROR in Job's words. */
  readonly jobScript?: Maybe<JobScript>;
  /** Scripts of a business or, without one, the public scripts. */
  readonly jobScripts?: Maybe<JobScriptConnection>;
  /** How far one step of a run is. */
  readonly jobStepProgress?: Maybe<JobStepProgress>;
  /** One job template. One that Job does not know in the business is an ESB_ERROR in Job's words. */
  readonly jobTemplate?: Maybe<JobTemplate>;
  /** Job templates of a business. */
  readonly jobTemplates?: Maybe<JobTemplateConnection>;
  /** Log collectors of a business. */
  readonly logCollectors?: Maybe<ReadonlyArray<LogCollector>>;
  /** The chain of models from business to host, in this order, with custom levels. */
  readonly mainline?: Maybe<ReadonlyArray<MainlineLevel>>;
  /** The channels that messages can be sent by. */
  readonly messageChannels?: Maybe<ReadonlyArray<MessageChannel>>;
  /** One model; null when there is none. */
  readonly model?: Maybe<Model>;
  /** Associations of one kind from one model to another. */
  readonly modelAssociations?: Maybe<ReadonlyArray<ModelAssociation>>;
  /** One attribute of a model; null when there is none. */
  readonly modelAttribute?: Maybe<ModelAttribute>;
  /** One instance of a model; null when there is none. */
  readonly modelInstance?: Maybe<ModelInstance>;
  /** Instances of a model. Conditions on other models are answered by search_inst. */
  readonly modelInstances?: Maybe<ModelInstanceConnection>;
  /** Models of the CMDB, built-in and user-defined. */
  readonly models?: Maybe<ReadonlyArray<Model>>;
  /** One module; null when there is none that the caller may see. */
  readonly module?: Maybe<Module>;
  /** One component. One that the monitor does not know is an ESB_ERROR in its words. */
  readonly monitoredComponent?: Maybe<MonitoredComponent>;
  /** Components that the monitor watches, of all businesses unless filtered. */
  readonly monitoredComponents?: Maybe<MonitoredComponentConnection>;
  /**
   * Points of monitoring data. The SQL is the monitor's own, and it decides what the caller may
   * read; it does not page, so put a `limit` into it. Only one statement that begins with `select`
   * goes through, without comments and without quotes behind a backslash.
   */
  readonly monitoringData?: Maybe<MonitoringData>;
  /** The entity of an `id` read earlier; null when it is gone. */
  readonly node?: Maybe<Node>;
  /** The operation log, newest first. */
  readonly operationLog?: Maybe<OperationLogEntryConnection>;
  /** One periodic task. One that SOPS does not know is an ESB_ERROR in its words. */
  readonly periodicTask?: Maybe<PeriodicTask>;
  /** Templates of a business that run by schedule. */
  readonly periodicTasks?: Maybe<ReadonlyArray<PeriodicTask>>;
  /** Every module name of a business with whether a process is bound to it. */
  readonly processBindings?: Maybe<ReadonlyArray<ProcessModuleBinding>>;
  /** What a business role may do. */
  readonly rolePrivileges?: Maybe<RolePrivileges>;
  /** Script collectors of a business. */
  readonly scriptCollectors?: Maybe<ReadonlyArray<ScriptCollector>>;
  /** One service; null when there is none of that number. */
  readonly service?: Maybe<Service>;
  /** The catalogues at the root, each with those in it. */
  readonly serviceCatalogs?: Maybe<ReadonlyArray<ServiceCatalog>>;
  /** The services that can be asked for. */
  readonly services?: Maybe<ReadonlyArray<Service>>;
  /** One set; null when there is none that the caller may see. */
  readonly set?: Maybe<Set>;
  /** One task. One that SOPS does not know in the business is an ESB_ERROR in its words. */
  readonly task?: Maybe<Task>;
  /** How many tasks a business has, by group. */
  readonly taskCounts?: Maybe<TaskCounts>;
  /** How a node of a task ran. One that has not begun is an ESB_ERROR in SOPS's words. */
  readonly taskNodeDetail?: Maybe<TaskNodeDetail>;
  /** Where a task stands: for those who want to know no more. */
  readonly taskStatus?: Maybe<TaskStatus>;
  /** One template. One that SOPS does not know is an ESB_ERROR in its words. */
  readonly taskTemplate?: Maybe<TaskTemplate>;
  /** Templates that tasks of a business are made from. */
  readonly taskTemplates?: Maybe<ReadonlyArray<TaskTemplate>>;
  /** One ticket; null when there is none of that number that the caller may see. */
  readonly ticket?: Maybe<Ticket>;
  /** Tickets, in ITSM's order. */
  readonly tickets?: Maybe<TicketConnection>;
  /** Dial tests of a business. */
  readonly uptimeCheckTasks?: Maybe<ReadonlyArray<UptimeCheckTask>>;
  /** One user by login name; null when nobody has it. */
  readonly user?: Maybe<User>;
  /** One group of users; null when there is none. */
  readonly userGroup?: Maybe<UserGroup>;
  /** Groups of users. */
  readonly userGroups?: Maybe<ReadonlyArray<UserGroup>>;
  /** Every user that the platform knows, or those of one role. */
  readonly users?: Maybe<ReadonlyArray<User>>;
  /** The caller. */
  readonly viewer?: Maybe<User>;
};


/** Where reading starts. */
export type QueryAlarmArgs = {
  alarmId: Scalars['Long']['input'];
};


/** Where reading starts. */
export type QueryAlarmInstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AlarmInstanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where reading starts. */
export type QueryAlarmStrategyArgs = {
  bizId: Scalars['Int']['input'];
  strategyId: Scalars['Long']['input'];
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
export type QueryAppsArgs = {
  codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
export type QueryClassificationArgs = {
  classificationId: Scalars['String']['input'];
};


/** Where reading starts. */
export type QueryCronJobArgs = {
  bizId: Scalars['Int']['input'];
  cronJobId: Scalars['Long']['input'];
};


/** Where reading starts. */
export type QueryCronJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  bizId: Scalars['Int']['input'];
  filter?: InputMaybe<CronJobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where reading starts. */
export type QueryCustomQueryArgs = {
  bizId: Scalars['Int']['input'];
  customQueryId: Scalars['String']['input'];
};


/** Where reading starts. */
export type QueryDrawingArgs = {
  scope?: DrawingScope;
  scopeId?: Scalars['String']['input'];
};


/** Where reading starts. */
export type QueryEventCallbackTestArgs = {
  callbackUrl: Scalars['String']['input'];
};


/** Where reading starts. */
export type QueryEventSubscriptionArgs = {
  subscriptionId: Scalars['Int']['input'];
};


/** Where reading starts. */
export type QueryEventSubscriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventSubscriptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where reading starts. */
export type QueryHostArgs = {
  hostId: Scalars['Int']['input'];
};


/** Where reading starts. */
export type QueryHostByAddressArgs = {
  address: Scalars['String']['input'];
};


/** Where reading starts. */
export type QueryHostByIpArgs = {
  cloudId?: InputMaybe<Scalars['Int']['input']>;
  innerIp: Scalars['String']['input'];
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
export type QueryInstanceAssociationsArgs = {
  associationId: Scalars['String']['input'];
  bizId: Scalars['Int']['input'];
  filter?: InputMaybe<InstanceAssociationFilter>;
};


/** Where reading starts. */
export type QueryJobAccountsArgs = {
  bizId: Scalars['Int']['input'];
};


/** Where reading starts. */
export type QueryJobDbAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  bizId: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where reading starts. */
export type QueryJobInstanceArgs = {
  bizId: Scalars['Int']['input'];
  jobInstanceId: Scalars['Long']['input'];
};


/** Where reading starts. */
export type QueryJobScriptArgs = {
  bizId?: InputMaybe<Scalars['Int']['input']>;
  scriptId: Scalars['Long']['input'];
};


/** Where reading starts. */
export type QueryJobScriptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  bizId?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<JobScriptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where reading starts. */
export type QueryJobStepProgressArgs = {
  bizId: Scalars['Int']['input'];
  jobInstanceId: Scalars['Long']['input'];
  stepInstanceId: Scalars['Long']['input'];
};


/** Where reading starts. */
export type QueryJobTemplateArgs = {
  bizId: Scalars['Int']['input'];
  jobTemplateId: Scalars['Long']['input'];
};


/** Where reading starts. */
export type QueryJobTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  bizId: Scalars['Int']['input'];
  filter?: InputMaybe<JobTemplateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where reading starts. */
export type QueryLogCollectorsArgs = {
  bizId: Scalars['Int']['input'];
  collectorIds?: InputMaybe<ReadonlyArray<Scalars['Long']['input']>>;
};


/** Where reading starts. */
export type QueryModelArgs = {
  modelId: Scalars['String']['input'];
};


/** Where reading starts. */
export type QueryModelAssociationsArgs = {
  bizId: Scalars['Int']['input'];
  kind: Scalars['String']['input'];
  sourceModelId: Scalars['String']['input'];
  targetModelId: Scalars['String']['input'];
};


/** Where reading starts. */
export type QueryModelAttributeArgs = {
  attributeId: Scalars['String']['input'];
  modelId: Scalars['String']['input'];
};


/** Where reading starts. */
export type QueryModelInstanceArgs = {
  instanceId: Scalars['Int']['input'];
  modelId: Scalars['String']['input'];
};


/** Where reading starts. */
export type QueryModelInstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelInstanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modelId: Scalars['String']['input'];
  orderBy?: InputMaybe<ModelInstanceOrder>;
};


/** Where reading starts. */
export type QueryModelsArgs = {
  filter?: InputMaybe<ModelFilter>;
};


/** Where reading starts. */
export type QueryModuleArgs = {
  bizId: Scalars['Int']['input'];
  moduleId: Scalars['Int']['input'];
  setId: Scalars['Int']['input'];
};


/** Where reading starts. */
export type QueryMonitoredComponentArgs = {
  componentId: Scalars['Long']['input'];
};


/** Where reading starts. */
export type QueryMonitoredComponentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoredComponentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where reading starts. */
export type QueryMonitoringDataArgs = {
  sql: Scalars['String']['input'];
  storage?: InputMaybe<Scalars['String']['input']>;
};


/** Where reading starts. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where reading starts. */
export type QueryOperationLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  bizId?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<OperationLogFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where reading starts. */
export type QueryPeriodicTaskArgs = {
  bizId: Scalars['Int']['input'];
  periodicTaskId: Scalars['Long']['input'];
};


/** Where reading starts. */
export type QueryPeriodicTasksArgs = {
  bizId: Scalars['Int']['input'];
};


/** Where reading starts. */
export type QueryProcessBindingsArgs = {
  bizId: Scalars['Int']['input'];
  processId: Scalars['Int']['input'];
};


/** Where reading starts. */
export type QueryRolePrivilegesArgs = {
  model?: Scalars['String']['input'];
  role: Scalars['String']['input'];
};


/** Where reading starts. */
export type QueryScriptCollectorsArgs = {
  bizId: Scalars['Int']['input'];
  collectorIds?: InputMaybe<ReadonlyArray<Scalars['Long']['input']>>;
};


/** Where reading starts. */
export type QueryServiceArgs = {
  serviceId: Scalars['Long']['input'];
};


/** Where reading starts. */
export type QueryServiceCatalogsArgs = {
  onlyWithServices?: Scalars['Boolean']['input'];
  serviceKey?: InputMaybe<Scalars['String']['input']>;
};


/** Where reading starts. */
export type QueryServicesArgs = {
  catalogId?: InputMaybe<Scalars['Long']['input']>;
  type?: InputMaybe<Scalars['String']['input']>;
};


/** Where reading starts. */
export type QuerySetArgs = {
  bizId: Scalars['Int']['input'];
  setId: Scalars['Int']['input'];
};


/** Where reading starts. */
export type QueryTaskArgs = {
  bizId: Scalars['Int']['input'];
  taskId: Scalars['Long']['input'];
};


/** Where reading starts. */
export type QueryTaskCountsArgs = {
  bizId: Scalars['Int']['input'];
  filter?: InputMaybe<TaskCountFilter>;
  groupBy: TaskGrouping;
};


/** Where reading starts. */
export type QueryTaskNodeDetailArgs = {
  bizId: Scalars['Int']['input'];
  nodeId: Scalars['String']['input'];
  pluginCode?: InputMaybe<Scalars['String']['input']>;
  subFlowNodeIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  taskId: Scalars['Long']['input'];
};


/** Where reading starts. */
export type QueryTaskStatusArgs = {
  bizId: Scalars['Int']['input'];
  taskId: Scalars['Long']['input'];
};


/** Where reading starts. */
export type QueryTaskTemplateArgs = {
  bizId: Scalars['Int']['input'];
  source?: TaskTemplateSource;
  templateId: Scalars['Long']['input'];
};


/** Where reading starts. */
export type QueryTaskTemplatesArgs = {
  bizId: Scalars['Int']['input'];
  source?: TaskTemplateSource;
};


/** Where reading starts. */
export type QueryTicketArgs = {
  sn: Scalars['String']['input'];
};


/** Where reading starts. */
export type QueryTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where reading starts. */
export type QueryUptimeCheckTasksArgs = {
  bizId: Scalars['Int']['input'];
  filter?: InputMaybe<UptimeCheckTaskFilter>;
};


/** Where reading starts. */
export type QueryUserArgs = {
  username: Scalars['String']['input'];
};


/** Where reading starts. */
export type QueryUserGroupArgs = {
  groupId: Scalars['Int']['input'];
};


/** Where reading starts. */
export type QueryUserGroupsArgs = {
  filter?: InputMaybe<UserGroupFilter>;
};


/** Where reading starts. */
export type QueryUsersArgs = {
  role?: InputMaybe<UserRole>;
};

/** An association to take away. */
export type RemoveInstanceAssociationInput = {
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** CMDB's number of it. */
  readonly instanceAssociationId: Scalars['Int']['input'];
};

/** The association that was taken away. */
export type RemoveInstanceAssociationPayload = {
  readonly __typename?: 'RemoveInstanceAssociationPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** The association that is gone. */
  readonly instanceAssociationId: Scalars['Int']['output'];
};

/** A business to restore. */
export type RestoreBusinessInput = {
  /** The business. */
  readonly bizId: Scalars['Int']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
};

/** What became of the business. */
export type RestoreBusinessPayload = {
  readonly __typename?: 'RestoreBusinessPayload';
  /** It, read afresh. */
  readonly business?: Maybe<Business>;
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** UNCHANGED for one that was in use already; null in a dry run. */
  readonly outcome?: Maybe<Outcome>;
};

/** A privilege of a business role. */
export type RolePrivilege =
  /** Save searches of hosts (`customapi`). */
  | 'CUSTOM_QUERIES'
  /** Manage processes (`proconfig`). */
  | 'PROCESSES'
  /** Move hosts (`hosttrans`). */
  | 'TRANSFER_HOSTS'
  /** A code that is not documented. */
  | 'UNKNOWN'
  /** Change hosts (`hostupdate`). */
  | 'UPDATE_HOSTS'
  /** Change the topology (`topoupdate`). */
  | 'UPDATE_TOPOLOGY';

/** What a business role may do. A role is an attribute of a model that names people. */
export type RolePrivileges = {
  readonly __typename?: 'RolePrivileges';
  /** Model, e.g. `biz`. */
  readonly model: Scalars['String']['output'];
  /** What the people named there may do. */
  readonly privileges: ReadonlyArray<RolePrivilege>;
  /** The raw codes behind `privileges`, in the same order. */
  readonly privilegesCode: ReadonlyArray<Scalars['String']['output']>;
  /** Attribute, e.g. `bk_biz_maintainer`. */
  readonly role: Scalars['String']['output'];
};

/** A cron job to create or to change. */
export type SaveCronJobInput = {
  /** Business of the cron job. */
  readonly bizId: Scalars['Int']['input'];
  /** Cron job to change; a new one when left out. */
  readonly cronJobId?: InputMaybe<Scalars['Long']['input']>;
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** When it runs, in Quartz's order: second minute hour day month weekday [year]; needed for a new one. */
  readonly expression?: InputMaybe<Scalars['String']['input']>;
  /** Template to run. */
  readonly jobTemplateId: Scalars['Long']['input'];
  /** Name; needed for a new one. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Character set of a script's output. */
export type ScriptCharset =
  /** GBK. */
  | 'GBK'
  /** A word that is not documented. */
  | 'UNKNOWN'
  /** UTF-8. */
  | 'UTF8';

/** A script or command whose output the monitor collects. */
export type ScriptCollector = Node & {
  readonly __typename?: 'ScriptCollector';
  /** Business it belongs to. */
  readonly bizId: Scalars['Int']['output'];
  /** Business it belongs to. */
  readonly business?: Maybe<Business>;
  /** Character set of its output. */
  readonly charset?: Maybe<ScriptCharset>;
  /** The raw word behind `charset`. */
  readonly charsetCode?: Maybe<Scalars['String']['output']>;
  /** Columns of its output. */
  readonly columns: ReadonlyArray<ScriptColumn>;
  /** The command, when it is one. */
  readonly command?: Maybe<Scalars['String']['output']>;
  /** Text of the script. */
  readonly content?: Maybe<Scalars['String']['output']>;
  /** What it is for. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Minutes from one run to the next. */
  readonly intervalMinutes?: Maybe<Scalars['Int']['output']>;
  /** Language of the script. */
  readonly language?: Maybe<ScriptLanguage>;
  /** The raw word behind `language`. */
  readonly languageCode?: Maybe<Scalars['String']['output']>;
  /** Name of the table that it fills, by which it is known. */
  readonly name: Scalars['String']['output'];
  /** Parameters that it takes. */
  readonly parameters: ReadonlyArray<ScriptParameter>;
  /** Days for which raw data is kept. */
  readonly retentionDays?: Maybe<Scalars['Int']['output']>;
  /** How the script is started; `${bk_script_name}` stands for it. */
  readonly runCommand?: Maybe<Scalars['String']['output']>;
  /** Whether it is a script or a command. */
  readonly type?: Maybe<ScriptCollectorType>;
  /** The raw word behind `type`. */
  readonly typeCode?: Maybe<Scalars['String']['output']>;
};

/** A script collector to create: with the text of a script, or with a command. */
export type ScriptCollectorInput = {
  /** Character set of its output. `UNKNOWN` is refused. */
  readonly charset?: ScriptCharset;
  /** Columns of its output. */
  readonly columns: ReadonlyArray<ScriptColumnInput>;
  /** The command to run; either this or `content`. */
  readonly command?: InputMaybe<Scalars['String']['input']>;
  /** Text of the script; either this or `command`. */
  readonly content?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  readonly description: Scalars['String']['input'];
  /** Minutes from one run to the next. */
  readonly intervalMinutes?: Scalars['Int']['input'];
  /** Language of the script. `UNKNOWN` is refused. */
  readonly language?: ScriptLanguage;
  /** Name of the table to fill; no two of one call may have the same. */
  readonly name: Scalars['String']['input'];
  /** Parameters that it takes. */
  readonly parameters?: ReadonlyArray<ScriptParameterInput>;
  /** Days for which to keep raw data. */
  readonly retentionDays?: Scalars['Int']['input'];
  /** How to start the script; `${bk_script_name}` stands for it. */
  readonly runCommand?: Scalars['String']['input'];
};

/** A host to run a script collector on. */
export type ScriptCollectorTargetInput = {
  /** The host. */
  readonly hostId: Scalars['Int']['input'];
  /** Parameters of the script: an object of values by name. */
  readonly parameters?: InputMaybe<Scalars['JSON']['input']>;
};

/** What a script collector runs. */
export type ScriptCollectorType =
  /** A command (`cmd`). */
  | 'COMMAND'
  /** A script (`file`). */
  | 'SCRIPT'
  /** A word that is not documented. */
  | 'UNKNOWN';

/** A column of what a script prints. */
export type ScriptColumn = {
  readonly __typename?: 'ScriptColumn';
  /** What it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Type of its values. */
  readonly type?: Maybe<ScriptColumnType>;
  /** The raw word behind `type`. */
  readonly typeCode?: Maybe<Scalars['String']['output']>;
  /** Unit; empty for none. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Whether it is measured, or tells measurements apart. */
  readonly use?: Maybe<ScriptColumnUse>;
  /** The raw word behind `use`. */
  readonly useCode?: Maybe<Scalars['String']['output']>;
};

/** A column of what the script prints. `UNKNOWN` is refused. */
export type ScriptColumnInput = {
  /** What it is. */
  readonly description: Scalars['String']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Type of its values. */
  readonly type: ScriptColumnType;
  /** Unit; empty for none. */
  readonly unit?: Scalars['String']['input'];
  /** Whether it is measured, or tells measurements apart. */
  readonly use: ScriptColumnUse;
};

/** Type of a column. */
export type ScriptColumnType =
  /** A number with a fraction. */
  | 'DOUBLE'
  /** A whole number. */
  | 'LONG'
  /** Text. */
  | 'STRING'
  /** A word that is not documented. */
  | 'UNKNOWN';

/** What a column is for. */
export type ScriptColumnUse =
  /** It tells measurements apart. */
  | 'DIMENSION'
  /** It is measured. */
  | 'METRIC'
  /** A word that is not documented. */
  | 'UNKNOWN';

/** Language of a script. */
export type ScriptLanguage =
  /** Batch file of Windows. */
  | 'BAT'
  /** Another, started by the run command. */
  | 'CUSTOM'
  /** Perl. */
  | 'PERL'
  /** PowerShell. */
  | 'POWERSHELL'
  /** Python. */
  | 'PYTHON'
  /** Shell. */
  | 'SHELL'
  /** A word that is not documented. */
  | 'UNKNOWN'
  /** VBScript. */
  | 'VBS';

/** A parameter of a script. */
export type ScriptParameter = {
  readonly __typename?: 'ScriptParameter';
  /** What it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** A parameter of the script. */
export type ScriptParameterInput = {
  /** What it is. */
  readonly description: Scalars['String']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
};

/** A mail to send. */
export type SendMailInput = {
  /** Files that go with it. */
  readonly attachments?: ReadonlyArray<MailAttachmentInput>;
  /** Who gets a copy. */
  readonly cc?: InputMaybe<MessageReceiversInput>;
  /** Body. */
  readonly content: Scalars['String']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** How the body is read. */
  readonly format?: MailFormat;
  /** Address it is sent from; the platform's own when left out. */
  readonly sender?: InputMaybe<Scalars['String']['input']>;
  /** Subject. */
  readonly title: Scalars['String']['input'];
  /** Who gets it. */
  readonly to: MessageReceiversInput;
};

/** A message to send by any channel. */
export type SendMessageInput = {
  /** Files that go with it; for a mail alone. */
  readonly attachments?: ReadonlyArray<MailAttachmentInput>;
  /** Login names of who gets a copy; for a mail alone. */
  readonly ccUsernames?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Code of the channel, e.g. `mail`: `MessageChannel.code`. */
  readonly channel: Scalars['String']['input'];
  /** Text. */
  readonly content: Scalars['String']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** How the text is read; other channels than mail leave it out. */
  readonly format?: MailFormat;
  /** Closing line; for a WeChat message alone. */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  /** Address it is sent from; for a mail alone. */
  readonly sender?: InputMaybe<Scalars['String']['input']>;
  /** Time to show; for a WeChat message alone. */
  readonly shownTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Subject, or opening line. */
  readonly title: Scalars['String']['input'];
  /** Login names of who gets it. */
  readonly usernames: ReadonlyArray<Scalars['String']['input']>;
};

/** What became of a message. A message is never sent twice by itself. */
export type SendMessagePayload = {
  readonly __typename?: 'SendMessagePayload';
  /** Id of the call, of a voice message. */
  readonly callId?: Maybe<Scalars['String']['output']>;
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** One for each receiver, those of copies last. */
  readonly results: ReadonlyArray<MessageResult>;
};

/** A text message to send. */
export type SendSmsInput = {
  /** Text. */
  readonly content: Scalars['String']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Who gets it, `addresses` being phone numbers. */
  readonly to: MessageReceiversInput;
};

/** A text to read out by phone. */
export type SendVoiceMessageInput = {
  /** Text to read out. */
  readonly content: Scalars['String']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Who is called, each once; with a `phone` for everybody, or for nobody. */
  readonly to: ReadonlyArray<VoiceReceiverInput>;
};

/** A WeChat message to send. */
export type SendWeixinInput = {
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Opening line. */
  readonly heading: Scalars['String']['input'];
  /** Text. */
  readonly message: Scalars['String']['input'];
  /** Closing line. */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  /** Time to show; now when left out. */
  readonly shownTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who gets it, `addresses` being WeChat ids. */
  readonly to: MessageReceiversInput;
};

/** What can be asked for by a ticket. */
export type Service = Node & {
  readonly __typename?: 'Service';
  /** What it is for. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The form that a ticket of it is created with. */
  readonly fields?: Maybe<ReadonlyArray<FormField>>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** ITSM's number of it. */
  readonly serviceId: Scalars['Long']['output'];
  /** Kind of service, e.g. `request`, `change` or `event`. */
  readonly type?: Maybe<Scalars['String']['output']>;
  /** ITSM's number of its workflow. */
  readonly workflowId?: Maybe<Scalars['Long']['output']>;
};

/** A folder of services. */
export type ServiceCatalog = Node & {
  readonly __typename?: 'ServiceCatalog';
  /** ITSM's number of it. */
  readonly catalogId: Scalars['Long']['output'];
  /** The folders in it. */
  readonly children: ReadonlyArray<ServiceCatalog>;
  /** What it is for. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Unique key. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** Depth; 0 at the root. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The services in it. */
  readonly services?: Maybe<ReadonlyArray<Service>>;
};


/** A folder of services. */
export type ServiceCatalogServicesArgs = {
  type?: InputMaybe<Scalars['String']['input']>;
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

/** What became of one set. */
export type SetDeletionResult = {
  readonly __typename?: 'SetDeletionResult';
  /** Why it was not deleted; null when there is nothing to say. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Whether it was deleted. */
  readonly outcome: Outcome;
  /** The set asked for. */
  readonly setId: Scalars['Int']['output'];
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

/** A business role and all its privileges. */
export type SetRolePrivilegesInput = {
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Model whose attribute the role is. */
  readonly model?: Scalars['String']['input'];
  /** What they may do; nothing, for an empty list. */
  readonly privileges: ReadonlyArray<RolePrivilege>;
  /** Attribute that names the people, e.g. `bk_biz_maintainer`. */
  readonly role: Scalars['String']['input'];
};

/** What the role may do now. */
export type SetRolePrivilegesPayload = {
  readonly __typename?: 'SetRolePrivilegesPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** Read afresh. */
  readonly rolePrivileges?: Maybe<RolePrivileges>;
};

/** Whether a set is open for service. */
export type SetServiceStatus =
  /** Closed (2). */
  | 'CLOSED'
  /** Open (1). */
  | 'OPEN'
  /** A code that is not documented. */
  | 'UNKNOWN';

/** A run that was started. */
export type StartedJobPayload = {
  readonly __typename?: 'StartedJobPayload';
  /** Business that it runs in. */
  readonly bizId: Scalars['Int']['output'];
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** The run. */
  readonly jobInstance?: Maybe<JobInstance>;
  /** Job's number of the run; null in a dry run. */
  readonly jobInstanceId?: Maybe<Scalars['Long']['output']>;
  /** Name of the run. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** A ticket to suspend or terminate. */
export type StopTicketInput = {
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Why; may not be empty. */
  readonly message: Scalars['String']['input'];
  /**
   * Login name of whom this is done for, when that is not the caller: FORBIDDEN unless the gateway's
   * operator has listed the caller's application.
   */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Number of the ticket. */
  readonly sn: Scalars['String']['input'];
};

/** A subscription. */
export type SubscribeToEventsInput = {
  /** Where events are posted to. */
  readonly callbackUrl: Scalars['String']['input'];
  /** How a delivery is judged. */
  readonly confirmMode?: EventConfirmMode;
  /** HTTP status of a good delivery, or a pattern that its answer matches. */
  readonly confirmPattern?: Scalars['String']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Events: a model with `create`, `update` or `delete`, or `moduletransfer`, `hostidentifier`, `processmodule`. */
  readonly events: ReadonlyArray<Scalars['String']['input']>;
  /** Name; one that is taken changes the subscription that has it. */
  readonly name: Scalars['String']['input'];
  /** Name of the system that subscribes. */
  readonly system: Scalars['String']['input'];
  /** Seconds that the callback has to answer. */
  readonly timeoutSeconds?: Scalars['Int']['input'];
};

/** The subscription. */
export type SubscribeToEventsPayload = {
  readonly __typename?: 'SubscribeToEventsPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** It, read afresh. */
  readonly subscription?: Maybe<EventSubscription>;
};

/** What tells of changes as they come, over server-sent events. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * Each alarm of a business that is raised from now on, once each: those that one look at the monitor
   * finds in the order of their `sourceTime`. It is looked at every 5 seconds, up to 30 while it is
   * quiet, once for all who subscribe with the same rights and filter. An alarm that the monitor tells
   * of late is told when it comes, if that is within ten minutes of its `sourceTime`.
   */
  readonly alarmRaised?: Maybe<Alarm>;
  /** What happens to businesses that the subscriber sees, told as the changes of hosts are. */
  readonly businessChanged?: Maybe<BusinessChange>;
  /**
   * What happens to the hosts of a business: their attributes change, or they are moved into its
   * modules and out of them. Told a moment after the CMDB has posted it to this gateway, read afresh
   * with the subscriber's own rights. A host that is deleted has left its modules before.
   */
  readonly hostChanged?: Maybe<HostChange>;
  /**
   * What happens to the instances of a model, told as the changes of hosts are. Hosts, businesses,
   * sets and modules have subscriptions of their own.
   */
  readonly instanceChanged?: Maybe<InstanceChange>;
  /**
   * A run until it has ended: its present state, then its state after each callback of Job to this
   * gateway, and whenever it is found changed (it is looked at every 2 to 30 seconds, so
   * this works without callbacks). Every state is read with the subscriber's own rights; one look
   * serves all who follow it as the same caller. Who is slow is shown the newest state, not each.
   */
  readonly jobInstanceProgress?: Maybe<JobInstance>;
  /**
   * A task until it has ended: its present state, then its state whenever the task or one of its
   * nodes is found changed. It is looked at every 2 to 30 seconds, and at once after a mutation
   * through this gateway. What failed has not ended: it can be tried again in SOPS, and it can be
   * revoked. A task that is not started is waited for.
   */
  readonly taskProgress?: Maybe<Task>;
  /**
   * A ticket until it has ended (finished, terminated or withdrawn): its present state, then its state
   * whenever its status, its current steps or the people who may handle them are found changed. It is
   * looked at every 5 to 60 seconds, and at once after a mutation through this gateway. One that the
   * caller may not see, or that is not there, is an ESB_ERROR in ITSM's words.
   */
  readonly ticketProgress?: Maybe<Ticket>;
  /** What happens to the sets and modules of a business, told as the changes of hosts are. */
  readonly topologyChanged?: Maybe<TopologyChange>;
};


/** What tells of changes as they come, over server-sent events. */
export type SubscriptionAlarmRaisedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  bizId: Scalars['Int']['input'];
  filter?: InputMaybe<AlarmFilter>;
};


/** What tells of changes as they come, over server-sent events. */
export type SubscriptionBusinessChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  bizId?: InputMaybe<Scalars['Int']['input']>;
};


/** What tells of changes as they come, over server-sent events. */
export type SubscriptionHostChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  bizId: Scalars['Int']['input'];
};


/** What tells of changes as they come, over server-sent events. */
export type SubscriptionInstanceChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  modelId: Scalars['String']['input'];
};


/** What tells of changes as they come, over server-sent events. */
export type SubscriptionJobInstanceProgressArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  bizId: Scalars['Int']['input'];
  jobInstanceId: Scalars['Long']['input'];
};


/** What tells of changes as they come, over server-sent events. */
export type SubscriptionTaskProgressArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  bizId: Scalars['Int']['input'];
  taskId: Scalars['Long']['input'];
};


/** What tells of changes as they come, over server-sent events. */
export type SubscriptionTicketProgressArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  sn: Scalars['String']['input'];
};


/** What tells of changes as they come, over server-sent events. */
export type SubscriptionTopologyChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  bizId: Scalars['Int']['input'];
};

/** A run of a template, or one that waits to be started (任务). */
export type Task = Node & {
  readonly __typename?: 'Task';
  /** Business that it belongs to. */
  readonly bizId: Scalars['Int']['output'];
  /** Business that it belongs to. */
  readonly business?: Maybe<Business>;
  /** Its global variables, in their order. */
  readonly constants: ReadonlyArray<TaskConstant>;
  /** How it was made, e.g. `app`, `api`, `periodic`; SOPS documents no list. */
  readonly createMethod?: Maybe<Scalars['String']['output']>;
  /** When it was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who created it. */
  readonly creator?: Maybe<User>;
  /** How long it has run, in seconds. */
  readonly elapsedSeconds?: Maybe<Scalars['Int']['output']>;
  /** Who started it; null before. */
  readonly executor?: Maybe<User>;
  /** Why it failed; null when it did not. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** When it ended; null before. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** All nodes of its flow, in the order of the flow, with where each stands. */
  readonly nodes?: Maybe<ReadonlyArray<TaskNode>>;
  /** Its outputs; none before it has ended. */
  readonly outputs: ReadonlyArray<TaskOutput>;
  /** Its flow. */
  readonly pipeline: Pipeline;
  /** When it was started; null before. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  readonly status?: Maybe<TaskStatus>;
  /** SOPS's number of the task. */
  readonly taskId: Scalars['Long']['output'];
  /**
   * Template that it was made from, as it is now; null when the business has none of that number,
   * as with a task of a common template, which SOPS does not tell apart.
   */
  readonly template?: Maybe<TaskTemplate>;
  /** Template that it was made from. */
  readonly templateId?: Maybe<Scalars['Long']['output']>;
  /** Address of its page in SOPS. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A global variable of a flow (全局变量). */
export type TaskConstant = {
  readonly __typename?: 'TaskConstant';
  /** Widget of a user-defined one, e.g. `input`, `textarea`, `ip`. */
  readonly customType?: Maybe<Scalars['String']['output']>;
  /** What it is for. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Position among the variables. */
  readonly index?: Maybe<Scalars['Int']['output']>;
  /** Key, e.g. `${bk_timing}`. */
  readonly key: Scalars['String']['output'];
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Whether it is asked for when a task is created. */
  readonly shown?: Maybe<Scalars['Boolean']['output']>;
  /** Field of a plugin that it was taken from, e.g. `sleep_timer.bk_timing`. */
  readonly sourceTag?: Maybe<Scalars['String']['output']>;
  /** Where it comes from. */
  readonly sourceType?: Maybe<TaskConstantSource>;
  /** The raw word behind `sourceType`. */
  readonly sourceTypeCode?: Maybe<Scalars['String']['output']>;
  /** Fields that it was taken from, by node. */
  readonly sources?: Maybe<Scalars['JSON']['output']>;
  /** Regular expression that its value must match. */
  readonly validation?: Maybe<Scalars['String']['output']>;
  /** Value, of any form. */
  readonly value?: Maybe<Scalars['JSON']['output']>;
};

/** Value of a global variable. */
export type TaskConstantInput = {
  /** Key of the variable: `bk_timing` or `${bk_timing}`. */
  readonly key: Scalars['String']['input'];
  /** Value, of the form that the variable has in the template. */
  readonly value: Scalars['JSON']['input'];
};

/** Where a global variable comes from. */
export type TaskConstantSource =
  /** A user defined it (`custom`). */
  | 'CUSTOM'
  /** An input of a plugin (`component_inputs`). */
  | 'INPUT'
  /** An output of a plugin (`component_outputs`). */
  | 'OUTPUT'
  /** A word that is not documented. */
  | 'UNKNOWN';

/** How many tasks are in one group. */
export type TaskCount = {
  readonly __typename?: 'TaskCount';
  /** Code of the group, e.g. `FINISHED`, `OpsTools`, `common`. */
  readonly code: Scalars['String']['output'];
  /** How many tasks. */
  readonly count: Scalars['Int']['output'];
  /** Name of the group in SOPS's words. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** Which tasks are counted; all that is given must hold. */
export type TaskCountFilter = {
  /** They were created then or later. */
  readonly createdSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** They were created then or earlier. */
  readonly createdUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** This user created them. */
  readonly creator?: InputMaybe<Scalars['String']['input']>;
  /** This user started them. */
  readonly executor?: InputMaybe<Scalars['String']['input']>;
  /** Whether they have ended. */
  readonly finished?: InputMaybe<Scalars['Boolean']['input']>;
  /** They have this name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Whether they have been started. */
  readonly started?: InputMaybe<Scalars['Boolean']['input']>;
  /** They were started then or later. */
  readonly startedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** They were started then or earlier. */
  readonly startedUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** They were made from this template. */
  readonly templateId?: InputMaybe<Scalars['Long']['input']>;
};

/** How many tasks there are, by group. */
export type TaskCounts = {
  readonly __typename?: 'TaskCounts';
  /** The groups. */
  readonly groups: ReadonlyArray<TaskCount>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** When something runs, as in a crontab. A field is null when SOPS's text cannot be read. */
export type TaskCron = {
  readonly __typename?: 'TaskCron';
  /** Day of the month, 1 to 31. */
  readonly dayOfMonth?: Maybe<Scalars['String']['output']>;
  /** Day of the week, 0 to 6 from Sunday, or `mon`. */
  readonly dayOfWeek?: Maybe<Scalars['String']['output']>;
  /** Hour, 0 to 23. */
  readonly hour?: Maybe<Scalars['String']['output']>;
  /** Minute, 0 to 59. */
  readonly minute?: Maybe<Scalars['String']['output']>;
  /** Month, 1 to 12. */
  readonly month?: Maybe<Scalars['String']['output']>;
  /** SOPS's own text: minute, hour, day of week, day of month, month. Not the order of a crontab. */
  readonly text: Scalars['String']['output'];
};

/** When something is to run, as in a crontab; `*` for what is left out. */
export type TaskCronInput = {
  /** Day of the month, 1 to 31. */
  readonly dayOfMonth?: Scalars['String']['input'];
  /** Day of the week, 0 to 6 from Sunday, or `mon`. */
  readonly dayOfWeek?: Scalars['String']['input'];
  /** Hour, 0 to 23. */
  readonly hour?: Scalars['String']['input'];
  /** Minute, 0 to 59. */
  readonly minute?: Scalars['String']['input'];
  /** Month, 1 to 12. */
  readonly month?: Scalars['String']['input'];
};

/** Who has to start a task. */
export type TaskFlowType =
  /** A functional user has to claim it first (`common_func`). */
  | 'FUNCTIONAL'
  /** Anybody who may (`common`). */
  | 'ORDINARY';

/** What tasks are grouped by. */
export type TaskGrouping =
  /** What their templates are for. */
  | 'CATEGORY'
  /** How they were made. */
  | 'CREATE_METHOD'
  /** Ordinary or functional. */
  | 'FLOW_TYPE'
  /** Where they stand: CREATED, EXECUTING or FINISHED. */
  | 'STATUS';

/** One task. */
export type TaskInput = {
  /** Business of the task. */
  readonly bizId: Scalars['Int']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** SOPS's number of the task. */
  readonly taskId: Scalars['Long']['input'];
};

/** A node of a task, with where it stands. */
export type TaskNode = {
  readonly __typename?: 'TaskNode';
  /** Nodes of the flow that a sub-flow runs, in the order of that flow. */
  readonly children: ReadonlyArray<TaskNode>;
  /** How it ran; null while it has not begun, and for what is neither plugin nor sub-flow. */
  readonly detail?: Maybe<TaskNodeDetail>;
  /** How long it has run, in seconds. */
  readonly elapsedSeconds?: Maybe<Scalars['Int']['output']>;
  /** Whether the flow goes on when it fails. */
  readonly errorIgnorable?: Maybe<Scalars['Boolean']['output']>;
  /** When it ended; null before. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How often it has been looped. */
  readonly loopCount?: Maybe<Scalars['Int']['output']>;
  /** Name, as the flow has it. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Id of the node in the flow. */
  readonly nodeId: Scalars['String']['output'];
  /** Plugin that it runs; null for what is no plugin. */
  readonly pluginCode?: Maybe<Scalars['String']['output']>;
  /** How often it was tried again. */
  readonly retryCount?: Maybe<Scalars['Int']['output']>;
  /** Whether it was skipped by hand. */
  readonly skipped?: Maybe<Scalars['Boolean']['output']>;
  /** When it began; null before. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands; CREATED while it has not begun. */
  readonly state: TaskState;
  /** The raw word behind `state`; null while it has not begun. */
  readonly stateCode?: Maybe<Scalars['String']['output']>;
  /** What kind of node. */
  readonly type: TaskNodeType;
  /** The raw word behind `type`, e.g. `ParallelGateway`; null for what the flow does not show. */
  readonly typeCode?: Maybe<Scalars['String']['output']>;
};

/** How a node of a task ran. */
export type TaskNodeDetail = {
  readonly __typename?: 'TaskNodeDetail';
  /** How long its last run took, in seconds. */
  readonly elapsedSeconds?: Maybe<Scalars['Int']['output']>;
  /** Why it failed: JSON, HTML or plain text; null when it did not. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** When its last run ended; null before. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Earlier runs of the node. */
  readonly histories: ReadonlyArray<TaskNodeRun>;
  /** Inputs of the plugin, by name. */
  readonly inputs?: Maybe<Scalars['JSON']['output']>;
  /** The run that a job plugin started; null for another, and before. */
  readonly jobInstance?: Maybe<JobInstance>;
  /** Job's number of the run that a job plugin started; null for another, and before. */
  readonly jobInstanceId?: Maybe<Scalars['Long']['output']>;
  /** How often it has been looped. */
  readonly loopCount?: Maybe<Scalars['Int']['output']>;
  /** Id of the node in the flow. */
  readonly nodeId: Scalars['String']['output'];
  /** What it put out. */
  readonly outputs: ReadonlyArray<TaskOutput>;
  /** How often it was tried again. */
  readonly retryCount?: Maybe<Scalars['Int']['output']>;
  /** Whether it was skipped by hand. */
  readonly skipped?: Maybe<Scalars['Boolean']['output']>;
  /** When its last run began. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where its last run stands. */
  readonly state: TaskState;
  /** The raw word behind `state`. */
  readonly stateCode?: Maybe<Scalars['String']['output']>;
};

/** An earlier run of a node. */
export type TaskNodeRun = {
  readonly __typename?: 'TaskNodeRun';
  /** How long it took, in seconds. */
  readonly elapsedSeconds?: Maybe<Scalars['Int']['output']>;
  /** Why it failed. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** When it ended. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Inputs of the plugin, by name. */
  readonly inputs?: Maybe<Scalars['JSON']['output']>;
  /** What it put out, by name. */
  readonly outputs?: Maybe<Scalars['JSON']['output']>;
  /** How often it had been tried again. */
  readonly retryCount?: Maybe<Scalars['Int']['output']>;
  /** Whether it was skipped by hand. */
  readonly skipped?: Maybe<Scalars['Boolean']['output']>;
  /** When it began. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it ended. */
  readonly state: TaskState;
  /** The raw word behind `state`. */
  readonly stateCode?: Maybe<Scalars['String']['output']>;
};

/** What kind of node. */
export type TaskNodeType =
  /** Where a flow ends. */
  | 'END'
  /** Where a flow branches or meets again. */
  | 'GATEWAY'
  /** A plugin. */
  | 'PLUGIN'
  /** Where a flow begins. */
  | 'START'
  /** A flow of its own. */
  | 'SUB_FLOW'
  /** Something that the task's flow does not show. */
  | 'UNKNOWN';

/** Something that a task or a node put out. */
export type TaskOutput = {
  readonly __typename?: 'TaskOutput';
  /** Key. */
  readonly key: Scalars['String']['output'];
  /** Name; null when SOPS does not tell it. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Whether the plugin declares it; null when SOPS does not tell. */
  readonly preset?: Maybe<Scalars['Boolean']['output']>;
  /** Value, of any form. */
  readonly value?: Maybe<Scalars['JSON']['output']>;
};

/** A task after what was done. */
export type TaskPayload = {
  readonly __typename?: 'TaskPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** The task, read afresh. */
  readonly task?: Maybe<Task>;
  /** SOPS's number of the task; null in a dry run. */
  readonly taskId?: Maybe<Scalars['Long']['output']>;
};

/** Where a task or a node stands. */
export type TaskState =
  /** Waits for one of its nodes (`BLOCKED`). */
  | 'BLOCKED'
  /** Not started (`CREATED`). */
  | 'CREATED'
  /** Failed (`FAILED`). */
  | 'FAILED'
  /** Ended well (`FINISHED`). */
  | 'FINISHED'
  /** One of its nodes is paused (`NODE_SUSPENDED`). */
  | 'NODE_SUSPENDED'
  /** Waits for its turn (`READY`). */
  | 'READY'
  /** Ended by a person (`REVOKED`). */
  | 'REVOKED'
  /** Running (`RUNNING`). */
  | 'RUNNING'
  /** Paused by a person (`SUSPENDED`). */
  | 'SUSPENDED'
  /** A word that is not documented. */
  | 'UNKNOWN';

/** Where a task stands. */
export type TaskStatus = {
  readonly __typename?: 'TaskStatus';
  /** How long it has run, in seconds. */
  readonly elapsedSeconds?: Maybe<Scalars['Int']['output']>;
  /** When it ended; null before. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How often it has been looped. */
  readonly loopCount?: Maybe<Scalars['Int']['output']>;
  /** How often it was tried again. */
  readonly retryCount?: Maybe<Scalars['Int']['output']>;
  /** Whether it was skipped. */
  readonly skipped?: Maybe<Scalars['Boolean']['output']>;
  /** When it was started; null before. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  readonly state: TaskState;
  /** The raw word behind `state`. */
  readonly stateCode?: Maybe<Scalars['String']['output']>;
};

/** A template that tasks are made from (流程模板). */
export type TaskTemplate = Node & {
  readonly __typename?: 'TaskTemplate';
  /** Business that it belongs to or, for a common template, through which it was read. */
  readonly bizId: Scalars['Int']['output'];
  /** Business that it belongs to or, for a common template, through which it was read. */
  readonly business?: Maybe<Business>;
  /** What it is for. */
  readonly category?: Maybe<TaskTemplateCategory>;
  /** The raw word behind `category`. */
  readonly categoryCode?: Maybe<Scalars['String']['output']>;
  /** Its global variables, in their order. */
  readonly constants?: Maybe<ReadonlyArray<TaskConstant>>;
  /** When it was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who created it. */
  readonly creator?: Maybe<User>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Periodic tasks of the business that run it. */
  readonly periodicTasks?: Maybe<ReadonlyArray<PeriodicTask>>;
  /** Its flow. */
  readonly pipeline?: Maybe<Pipeline>;
  /** Whose template it is. */
  readonly source: TaskTemplateSource;
  /** SOPS's number of the template; business and common templates are numbered apart. */
  readonly templateId: Scalars['Long']['output'];
  /** When it was changed last. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who changed it last; null when nobody has. */
  readonly updatedBy?: Maybe<User>;
};

/** What a template is for. */
export type TaskTemplateCategory =
  /** Management of configurations (`ConfManage`). */
  | 'CONF_MANAGE'
  /** Tools for developers (`DevTools`). */
  | 'DEV_TOOLS'
  /** Enterprise IT (`EnterpriseIT`). */
  | 'ENTERPRISE_IT'
  /** Monitoring and alarms (`MonitorAlarm`). */
  | 'MONITOR_ALARM'
  /** Office applications (`OfficeApp`). */
  | 'OFFICE_APP'
  /** Operation tools (`OpsTools`). */
  | 'OPS_TOOLS'
  /** Anything else (`Other`). */
  | 'OTHER'
  /** A word that is not documented. */
  | 'UNKNOWN';

/** Whose template it is. */
export type TaskTemplateSource =
  /** Of one business. */
  | 'BUSINESS'
  /** Of the whole platform. */
  | 'COMMON';

/** A step to terminate, and its ticket with it. */
export type TerminateTicketStepInput = {
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Why; may not be empty. */
  readonly message: Scalars['String']['input'];
  /**
   * Login name of whom this is done for, when that is not the caller: FORBIDDEN unless the gateway's
   * operator has listed the caller's application.
   */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Number of the ticket. */
  readonly sn: Scalars['String']['input'];
  /** The step, `TicketStep.stepId`. */
  readonly stepId: Scalars['Long']['input'];
};

/** A ticket: a request on its way through a workflow. */
export type Ticket = Node & {
  readonly __typename?: 'Ticket';
  /** Business it is about; null for none. */
  readonly bizId?: Maybe<Scalars['Int']['output']>;
  /** Business it is about; null for none. */
  readonly business?: Maybe<Business>;
  /** ITSM's number of the catalogue of the service. */
  readonly catalogId?: Maybe<Scalars['Long']['output']>;
  /** When it was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who asked for it. */
  readonly creator?: Maybe<User>;
  /** The steps that are being handled, each with what may be done with it. */
  readonly currentSteps?: Maybe<ReadonlyArray<TicketStep>>;
  /** When it ended; null while it has not. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What its form was filled in with. */
  readonly fields?: Maybe<ReadonlyArray<TicketField>>;
  /** Version of the workflow. */
  readonly flowId?: Maybe<Scalars['Long']['output']>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Whether it has been rated. */
  readonly isCommented?: Maybe<Scalars['Boolean']['output']>;
  /** What has been done with it, in ITSM's order. */
  readonly logs?: Maybe<ReadonlyArray<TicketLog>>;
  /** What may be done with the ticket. */
  readonly operations?: Maybe<ReadonlyArray<TicketOperation>>;
  /** The service it asks for; null when that is gone. */
  readonly service?: Maybe<Service>;
  /** ITSM's number of the service. */
  readonly serviceId?: Maybe<Scalars['Long']['output']>;
  /** Kind of service, e.g. `request`. */
  readonly serviceType?: Maybe<Scalars['String']['output']>;
  /** Number of the ticket, e.g. `NO2019090519542603`. */
  readonly sn: Scalars['String']['output'];
  /** How it stands. */
  readonly status: TicketStatus;
  /** The raw word behind `status`; administrators may define further ones. */
  readonly statusCode?: Maybe<Scalars['String']['output']>;
  /** Title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** When it was changed last. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who changed it last. */
  readonly updatedBy?: Maybe<User>;
  /** Address of its page. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A page of tickets. */
export type TicketConnection = {
  readonly __typename?: 'TicketConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<TicketEdge>;
  /** The tickets of this page. */
  readonly nodes: ReadonlyArray<Ticket>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A ticket and its place in a list. */
export type TicketEdge = {
  readonly __typename?: 'TicketEdge';
  /** For `after`: the list goes on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The ticket. */
  readonly node: Ticket;
};

/** What one field of a ticket's form was filled in with. */
export type TicketField = {
  readonly __typename?: 'TicketField';
  /** What was to be filled in. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The value as people see it. */
  readonly displayValue?: Maybe<Scalars['JSON']['output']>;
  /** Key. */
  readonly key: Scalars['String']['output'];
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Kind of field. */
  readonly type?: Maybe<FormFieldType>;
  /** The raw word behind `type`. */
  readonly typeCode?: Maybe<Scalars['String']['output']>;
  /** The value. */
  readonly value?: Maybe<Scalars['JSON']['output']>;
};

/** The value of one field of a form. */
export type TicketFieldInput = {
  /** Key of the field, `FormField.key`. */
  readonly key: Scalars['String']['input'];
  /** The value; of a choice, its key; of several choices, a list of keys. */
  readonly value: Scalars['JSON']['input'];
};

/**
 * Which tickets; all that is given must hold. ITSM 5.1 itself searches by `sns`, `creator` and times
 * of creation; by the others it does not, so then all that those find are read, and told apart here.
 */
export type TicketFilter = {
  /** About this business; told apart here. */
  readonly bizId?: InputMaybe<Scalars['Int']['input']>;
  /** Created at or after this time. */
  readonly createdSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Created at or before this time. */
  readonly createdUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Created by this person, by login name. */
  readonly creator?: InputMaybe<Scalars['String']['input']>;
  /** For any of these services; told apart here. */
  readonly serviceIds?: InputMaybe<ReadonlyArray<Scalars['Long']['input']>>;
  /** With any of these numbers. */
  readonly sns?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Standing in any of these ways; told apart here. */
  readonly statuses?: InputMaybe<ReadonlyArray<TicketStatus>>;
  /** With this text in the title, case ignored; told apart here. */
  readonly titleContains?: InputMaybe<Scalars['String']['input']>;
};

/** A ticket to resume or withdraw. */
export type TicketInput = {
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Why. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
  /**
   * Login name of whom this is done for, when that is not the caller: FORBIDDEN unless the gateway's
   * operator has listed the caller's application.
   */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Number of the ticket. */
  readonly sn: Scalars['String']['input'];
};

/** Something that was done with a ticket. */
export type TicketLog = {
  readonly __typename?: 'TicketLog';
  /** When. */
  readonly loggedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Who did it; null for the system. */
  readonly operator?: Maybe<User>;
  /** By which way. */
  readonly source?: Maybe<TicketLogSource>;
  /** The raw word behind `source`. */
  readonly sourceCode?: Maybe<Scalars['String']['output']>;
};

/** By which way something was done. */
export type TicketLogSource =
  /** Through an API. */
  | 'API'
  /** On a phone. */
  | 'MOBILE'
  /** By the system (`SYS`). */
  | 'SYSTEM'
  /** A word that is not documented. */
  | 'UNKNOWN'
  /** On the web page. */
  | 'WEB';

/** Something that may be done with a ticket or with a step of it. */
export type TicketOperation = {
  readonly __typename?: 'TicketOperation';
  /** Whether it may be done now. */
  readonly isAllowed?: Maybe<Scalars['Boolean']['output']>;
  /** Which. */
  readonly kind: TicketOperationKind;
  /** The raw word behind `kind`. */
  readonly kindCode?: Maybe<Scalars['String']['output']>;
  /** Name in ITSM's words. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** What may be done with a ticket or a step. */
export type TicketOperationKind =
  /** Claim a step: `claimTicketStep`. */
  | 'CLAIM'
  /** Hand a step over: `deliverTicketStep`. */
  | 'DELIVER'
  /** Give a step to somebody: `distributeTicketStep`. */
  | 'DISTRIBUTE'
  /** Let a paused ticket go on (`UNSUSPEND`): `resumeTicket`. */
  | 'RESUME'
  /** Pause a ticket: `suspendTicket`. */
  | 'SUSPEND'
  /** Terminate: `terminateTicketStep` or `terminateTicket`. */
  | 'TERMINATE'
  /** Handle a step: `transitTicketStep`. */
  | 'TRANSITION'
  /** A word that is not documented. */
  | 'UNKNOWN'
  /** Withdraw a ticket: `withdrawTicket`. */
  | 'WITHDRAW';

/**
 * The ticket after something was done with it. ITSM works in the background: a step may be `QUEUEING`
 * for a while before the next one begins.
 */
export type TicketPayload = {
  readonly __typename?: 'TicketPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** Number of the ticket; null in a dry run. */
  readonly sn?: Maybe<Scalars['String']['output']>;
  /** The ticket as it is now. */
  readonly ticket?: Maybe<Ticket>;
};

/** Who is to handle a step: people, or a role. */
export type TicketProcessorsInput = {
  /** ITSM's id of a role of its own; either this or `usernames`. */
  readonly roleId?: InputMaybe<Scalars['String']['input']>;
  /** Login names; either these or `roleId`. */
  readonly usernames?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What kind of people may handle a step. */
export type TicketProcessorsType =
  /** A role of the business in the CMDB. */
  | 'CMDB'
  /** A role of ITSM's own. */
  | 'GENERAL'
  /** Anybody. */
  | 'OPEN'
  /** People by login name. */
  | 'PERSON'
  /** Who created the ticket. */
  | 'STARTER'
  /** A word that is not documented. */
  | 'UNKNOWN';

/** How a ticket stands. */
export type TicketStatus =
  /** Confirmed. */
  | 'CONFIRMED'
  /** Finished. */
  | 'FINISHED'
  /** Just created (`NEW`). */
  | 'NEW'
  /** Resolved, and not yet confirmed. */
  | 'RESOLVED'
  /** Withdrawn by who asked for it. */
  | 'REVOKED'
  /** Being handled. */
  | 'RUNNING'
  /** Paused. */
  | 'SUSPENDED'
  /** Terminated before it was finished. */
  | 'TERMINATED'
  /** A word that ITSM's administrators defined. */
  | 'UNKNOWN';

/** A step of a ticket's workflow that is being handled. */
export type TicketStep = {
  readonly __typename?: 'TicketStep';
  /** What it waits for. */
  readonly action?: Maybe<TicketStepAction>;
  /** The raw word behind `action`. */
  readonly actionCode?: Maybe<Scalars['String']['output']>;
  /** The form to fill in for it. */
  readonly fields: ReadonlyArray<FormField>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What may be done with it. */
  readonly operations: ReadonlyArray<TicketOperation>;
  /** The people among `processors`; none for roles. */
  readonly people: ReadonlyArray<User>;
  /** Who may handle it: login names or, for roles, their ids. */
  readonly processors: ReadonlyArray<Scalars['String']['output']>;
  /** What kind of people may handle it. */
  readonly processorsType?: Maybe<TicketProcessorsType>;
  /** The raw word behind `processorsType`. */
  readonly processorsTypeCode?: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  readonly status?: Maybe<TicketStepStatus>;
  /** The raw word behind `status`. */
  readonly statusCode?: Maybe<Scalars['String']['output']>;
  /** ITSM's number of the step in its workflow. */
  readonly stepId: Scalars['Long']['output'];
};

/** What a step waits for. */
export type TicketStepAction =
  /** Nobody: it is handled by itself. */
  | 'AUTOMATIC'
  /** To be claimed: `claimTicketStep`. */
  | 'CLAIM'
  /** To be given to somebody: `distributeTicketStep`. */
  | 'DISTRIBUTE'
  /** To be handled: `transitTicketStep`. */
  | 'TRANSITION'
  /** A word that is not documented. */
  | 'UNKNOWN';

/** How a step stands. */
export type TicketStepStatus =
  /** To be given to somebody. */
  | 'DISTRIBUTING'
  /** Failed. */
  | 'FAILED'
  /** Finished. */
  | 'FINISHED'
  /** Being handled in the background. */
  | 'QUEUEING'
  /** To be claimed. */
  | 'RECEIVING'
  /** Being handled by people. */
  | 'RUNNING'
  /** Paused. */
  | 'SUSPENDED'
  /** Terminated. */
  | 'TERMINATED'
  /** A word that is not documented. */
  | 'UNKNOWN'
  /** Waiting for others. */
  | 'WAIT';

/** What has happened to a set or a module. */
export type TopologyChange = {
  readonly __typename?: 'TopologyChange';
  /** What has happened. */
  readonly action: ChangeAction;
  /** When, as the CMDB says. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** To what; null when events were lost. */
  readonly kind?: Maybe<TopologyChangeKind>;
  /** The module as it is by now; null for a set, and when the subscriber cannot see it (any more). */
  readonly module?: Maybe<Module>;
  /** CMDB's number of the module; null for a set. */
  readonly moduleId?: Maybe<Scalars['Int']['output']>;
  /** The set as it is by now; null for a module, and when the subscriber cannot see it (any more). */
  readonly set?: Maybe<Set>;
  /** CMDB's number of the set, or of the module's set; null when events were lost. */
  readonly setId?: Maybe<Scalars['Int']['output']>;
};

/** What stands in a business above its hosts. */
export type TopologyChangeKind =
  /** A module. */
  | 'MODULE'
  /** A set. */
  | 'SET';

/** A node of a business's topology tree: the business, a custom level, a set or a module. */
export type TopologyNode = {
  readonly __typename?: 'TopologyNode';
  /** Nodes below this one. */
  readonly children: ReadonlyArray<TopologyNode>;
  /** The node as an instance of its model, a custom level's with its attributes. */
  readonly instance?: Maybe<ModelInstance>;
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
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Hosts to move, up to 2,000. */
  readonly hostIds: ReadonlyArray<Scalars['Int']['input']>;
};

/** What became of each host. */
export type TransferHostsPayload = {
  readonly __typename?: 'TransferHostsPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** One for each host asked for, in the order of the input. */
  readonly results: ReadonlyArray<HostTransferResult>;
};

/** Which hosts go into which modules. */
export type TransferHostsToModulesInput = {
  /** Business of the hosts and of the modules. */
  readonly bizId: Scalars['Int']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
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

/** A step to handle. */
export type TransitTicketStepInput = {
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The form of the step, `TicketStep.fields`, with all that is required. */
  readonly fields: ReadonlyArray<TicketFieldInput>;
  /**
   * Login name of whom this is done for, when that is not the caller: FORBIDDEN unless the gateway's
   * operator has listed the caller's application.
   */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Number of the ticket. */
  readonly sn: Scalars['String']['input'];
  /** The step, `TicketStep.stepId`. */
  readonly stepId: Scalars['Long']['input'];
};

/** A process and the modules to unbind it from. */
export type UnbindProcessFromModuleInput = {
  /** Business of both. */
  readonly bizId: Scalars['Int']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Name of the modules. */
  readonly moduleName: Scalars['String']['input'];
  /** The process. */
  readonly processId: Scalars['Int']['input'];
};

/** The bindings of the process now. */
export type UnbindProcessFromModulePayload = {
  readonly __typename?: 'UnbindProcessFromModulePayload';
  /** Every module name of the business, read afresh. */
  readonly bindings?: Maybe<ReadonlyArray<ProcessModuleBinding>>;
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
};

/** Hosts to unlock. */
export type UnlockHostsInput = {
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The hosts, up to 2,000. */
  readonly hostIds: ReadonlyArray<Scalars['Int']['input']>;
};

/** What became of each host. */
export type UnlockHostsPayload = {
  readonly __typename?: 'UnlockHostsPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** One for each host asked for, in the order of the input. */
  readonly results: ReadonlyArray<HostWriteResult>;
};

/** A subscription to end. */
export type UnsubscribeFromEventsInput = {
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The subscription. */
  readonly subscriptionId: Scalars['Int']['input'];
};

/** The subscription that was ended. */
export type UnsubscribeFromEventsPayload = {
  readonly __typename?: 'UnsubscribeFromEventsPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** Its number. */
  readonly subscriptionId: Scalars['Int']['output'];
};

/** New values of a business; what is left out stays, and null clears what may be empty. */
export type UpdateBusinessInput = {
  /** User-defined attributes, an object by CMDB names. */
  readonly attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** The business. */
  readonly bizId: Scalars['Int']['input'];
  /** Login names of its developers, all of them. */
  readonly developers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Language. */
  readonly language?: InputMaybe<BusinessLanguage>;
  /** Where it stands in its life. */
  readonly lifeCycle?: InputMaybe<BusinessLifeCycle>;
  /** Login names of its operators (运维人员), all of them. */
  readonly maintainers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Name, unique among businesses. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Login names of its operation planners (操作人员), all of them. */
  readonly operators?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Login names of its product managers, all of them. */
  readonly productManagers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Login names of its testers, all of them. */
  readonly testers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** IANA name of its time zone. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** The business that was changed. */
export type UpdateBusinessPayload = {
  readonly __typename?: 'UpdateBusinessPayload';
  /** It, read afresh. */
  readonly business?: Maybe<Business>;
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
};

/** What changes of a group; what is left out stays. */
export type UpdateClassificationInput = {
  /** The group. */
  readonly classificationId: Scalars['String']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Its new icon name. */
  readonly icon?: InputMaybe<Scalars['String']['input']>;
  /** Its new display name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** The changed group. */
export type UpdateClassificationPayload = {
  readonly __typename?: 'UpdateClassificationPayload';
  /** The group, read afresh. */
  readonly classification?: Maybe<Classification>;
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
};

/** Changes of a saved search; what is left out stays. */
export type UpdateCustomQueryInput = {
  /** Business of the query. */
  readonly bizId: Scalars['Int']['input'];
  /** The query. */
  readonly customQueryId: Scalars['String']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What is asked of each model, all of it. */
  readonly parts?: InputMaybe<ReadonlyArray<CustomQueryPartInput>>;
};

/** The saved search that was changed. */
export type UpdateCustomQueryPayload = {
  readonly __typename?: 'UpdateCustomQueryPayload';
  /** It, read afresh. */
  readonly customQuery?: Maybe<CustomQuery>;
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
};

/** What stands where in a drawing. */
export type UpdateDrawingInput = {
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** What happens to nodes that are not given. */
  readonly mode: DrawingUpdateMode;
  /** The nodes. */
  readonly nodes: ReadonlyArray<DrawingNodeInput>;
  /** What the drawing shows. */
  readonly scope?: DrawingScope;
  /** Number of the drawing inside its scope; `0` for the global one. */
  readonly scopeId?: Scalars['String']['input'];
};

/** The changed drawing. */
export type UpdateDrawingPayload = {
  readonly __typename?: 'UpdateDrawingPayload';
  /** The drawing, read afresh. */
  readonly drawing?: Maybe<Drawing>;
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
};

/** Changes of a subscription; what is left out stays. */
export type UpdateEventSubscriptionInput = {
  /** Where events are posted to. */
  readonly callbackUrl?: InputMaybe<Scalars['String']['input']>;
  /** How a delivery is judged. */
  readonly confirmMode?: InputMaybe<EventConfirmMode>;
  /** HTTP status of a good delivery, or a pattern that its answer matches. */
  readonly confirmPattern?: InputMaybe<Scalars['String']['input']>;
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Events, all of them. */
  readonly events?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Name, unique among subscriptions. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The subscription. */
  readonly subscriptionId: Scalars['Int']['input'];
  /** Name of the system that subscribes. */
  readonly system?: InputMaybe<Scalars['String']['input']>;
  /** Seconds that the callback has to answer. */
  readonly timeoutSeconds?: InputMaybe<Scalars['Int']['input']>;
};

/** The subscription that was changed. */
export type UpdateEventSubscriptionPayload = {
  readonly __typename?: 'UpdateEventSubscriptionPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** It, read afresh. */
  readonly subscription?: Maybe<EventSubscription>;
};

/** Hosts and their new values; what is left out stays, and null clears what may be empty. */
export type UpdateHostsInput = {
  /** Asset number. */
  readonly assetId?: InputMaybe<Scalars['String']['input']>;
  /** Any other attributes, an object by CMDB names. */
  readonly attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** Login names of the backup maintainers, all of them. */
  readonly backupMaintainers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Comment. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Hosts to change, up to 2,000. */
  readonly hostIds: ReadonlyArray<Scalars['Int']['input']>;
  /** Login names of the main maintainers, all of them. */
  readonly maintainers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Host name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Name of the operating system, e.g. `linux centos`. */
  readonly osName?: InputMaybe<Scalars['String']['input']>;
  /** Operating system. */
  readonly osType?: InputMaybe<OsType>;
  /** Outer IP. */
  readonly outerIp?: InputMaybe<Scalars['String']['input']>;
  /** Serial number. */
  readonly serialNumber?: InputMaybe<Scalars['String']['input']>;
  /** Service level. */
  readonly sla?: InputMaybe<HostSla>;
};

/** What became of each host. */
export type UpdateHostsPayload = {
  readonly __typename?: 'UpdateHostsPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** One for each host asked for, in the order of the input. */
  readonly results: ReadonlyArray<HostWriteResult>;
};

/** What changes of an attribute; what is left out stays. */
export type UpdateModelAttributeInput = {
  /** Model whose instances its values name. */
  readonly associatedModelId?: InputMaybe<Scalars['String']['input']>;
  /** The attribute. */
  readonly attributeId: Scalars['String']['input'];
  /** Its new description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Its new group. */
  readonly groupId?: InputMaybe<Scalars['String']['input']>;
  /** Whether users may only read it. */
  readonly isReadOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether every instance needs a value. */
  readonly isRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether no two instances may have the same value. */
  readonly isUnique?: InputMaybe<Scalars['Boolean']['input']>;
  /** Model that has it. */
  readonly modelId: Scalars['String']['input'];
  /** Its new display name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What its values may be, in a form of its type. */
  readonly option?: InputMaybe<Scalars['JSON']['input']>;
  /** What a form shows before a value is entered. */
  readonly placeholder?: InputMaybe<Scalars['String']['input']>;
  /** What its values are from now on. */
  readonly type?: InputMaybe<AttributeType>;
  /** Its new unit. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** The changed attribute. */
export type UpdateModelAttributePayload = {
  readonly __typename?: 'UpdateModelAttributePayload';
  /** The attribute, read afresh. */
  readonly attribute?: Maybe<ModelAttribute>;
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
};

/** What changes of a model; what is left out stays. */
export type UpdateModelInput = {
  /** Its new group. */
  readonly classificationId?: InputMaybe<Scalars['String']['input']>;
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Its new icon name. */
  readonly icon?: InputMaybe<Scalars['String']['input']>;
  /** The model. */
  readonly modelId: Scalars['String']['input'];
  /** Its new display name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Its places in drawings: these, and no others any more. */
  readonly positions?: InputMaybe<ReadonlyArray<ModelPositionInput>>;
};

/** What changes of an instance; what is left out stays. */
export type UpdateModelInstanceInput = {
  /** New values of its attributes, by their CMDB names: an object. */
  readonly attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The instance. */
  readonly instanceId: Scalars['Int']['input'];
  /** The model; `plat` for a cloud area. */
  readonly modelId: Scalars['String']['input'];
  /** Its new name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** The changed instance. */
export type UpdateModelInstancePayload = {
  readonly __typename?: 'UpdateModelInstancePayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** The instance, read afresh. */
  readonly instance?: Maybe<ModelInstance>;
};

/** What changes of instances of one model. */
export type UpdateModelInstancesInput = {
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The model. */
  readonly modelId: Scalars['String']['input'];
  /** The instances, up to 2,000, each once. */
  readonly updates: ReadonlyArray<ModelInstanceUpdate>;
};

/** What became of each instance. */
export type UpdateModelInstancesPayload = {
  readonly __typename?: 'UpdateModelInstancesPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** One for each instance asked for, in the order of the input. */
  readonly results: ReadonlyArray<ModelInstanceUpdateResult>;
};

/** The changed model. */
export type UpdateModelPayload = {
  readonly __typename?: 'UpdateModelPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** The model, read afresh. */
  readonly model?: Maybe<Model>;
};

/** New values of a module; what is left out stays, and null clears what may be empty. */
export type UpdateModuleInput = {
  /** User-defined attributes, an object by CMDB names. */
  readonly attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** Login names of its backup maintainers, all of them. */
  readonly backupMaintainers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Business of the module. */
  readonly bizId: Scalars['Int']['input'];
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Login names of its main maintainers, all of them. */
  readonly maintainers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The module. */
  readonly moduleId: Scalars['Int']['input'];
  /** Name, unique in its set. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Set of the module. */
  readonly setId: Scalars['Int']['input'];
  /** What kind of program it holds. */
  readonly type?: InputMaybe<ModuleType>;
};

/** The module that was changed. */
export type UpdateModulePayload = {
  readonly __typename?: 'UpdateModulePayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** It, read afresh. */
  readonly module?: Maybe<Module>;
};

/** New values of a set; what is left out stays, and null clears what may be empty. */
export type UpdateSetInput = {
  /** User-defined attributes, an object by CMDB names. */
  readonly attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** Business of the set. */
  readonly bizId: Scalars['Int']['input'];
  /** Planned capacity, in hosts. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** Description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** What the set is for. */
  readonly environment?: InputMaybe<SetEnvironment>;
  /** Name, unique below its parent. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Remarks. */
  readonly remarks?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is open for service. */
  readonly serviceStatus?: InputMaybe<SetServiceStatus>;
  /** The set. */
  readonly setId: Scalars['Int']['input'];
};

/** The set that was changed. */
export type UpdateSetPayload = {
  readonly __typename?: 'UpdateSetPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** It, read afresh. */
  readonly set?: Maybe<Set>;
};

/** Changes of a group; what is left out stays. */
export type UpdateUserGroupInput = {
  /** Whether to change nothing, and show in `dryRun` of the payload what would be called. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The group. */
  readonly groupId: Scalars['Int']['input'];
  /** Login names of its members, all of them. */
  readonly members?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** The group that was changed. */
export type UpdateUserGroupPayload = {
  readonly __typename?: 'UpdateUserGroupPayload';
  /** What would be called; null but where the input has `dryRun: true`. */
  readonly dryRun?: Maybe<DryRun>;
  /** It, read afresh. */
  readonly userGroup?: Maybe<UserGroup>;
};

/** What raises an alarm of a dial test. */
export type UptimeCheckDetectionInput = {
  /** What to look for. */
  readonly detection: AlarmDetectionInput;
  /** Metric to watch, e.g. `available` or `task_duration`. */
  readonly metric: Scalars['String']['input'];
  /** How many nodes must agree; 0 for the average of all. */
  readonly nodeCount?: Scalars['Int']['input'];
  /** Whether to tell of recovery. */
  readonly notifiesRecovery?: Scalars['Boolean']['input'];
  /** Unit of the metric, e.g. `%`. */
  readonly unit?: Scalars['String']['input'];
  /** Filter on the data source, as SQL. */
  readonly where?: Scalars['String']['input'];
};

/** How a response is compared. */
export type UptimeCheckMatch =
  /** It holds the text (`in`). */
  | 'CONTAINS'
  /** It does not hold the text (`nin`). */
  | 'LACKS'
  /** It matches the regular expression (`reg`). */
  | 'MATCHES'
  /** A word that is not documented. */
  | 'UNKNOWN';

/** A node from which dial tests run. */
export type UptimeCheckNode = {
  readonly __typename?: 'UptimeCheckNode';
  /** Carrier. */
  readonly carrier?: Maybe<Scalars['String']['output']>;
  /** City or province. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** Cloud area of that IP. */
  readonly cloudId?: Maybe<Scalars['Int']['output']>;
  /** Country. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Its host; null where the export hides it. */
  readonly host?: Maybe<Host>;
  /** IP of its host; null where the export hides it. */
  readonly ip?: Maybe<Scalars['String']['output']>;
  /** Whether every business may use it. */
  readonly isCommon?: Maybe<Scalars['Boolean']['output']>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** A node to create on a host. */
export type UptimeCheckNodeInput = {
  /** Carrier, at most 50 characters. */
  readonly carrier: Scalars['String']['input'];
  /** City or province. */
  readonly city: Scalars['String']['input'];
  /** Country. */
  readonly country: Scalars['String']['input'];
  /** The host; no two nodes of one call may have the same. */
  readonly hostId: Scalars['Int']['input'];
  /** Whether every business may use it. */
  readonly isCommon?: Scalars['Boolean']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
};

/** Protocol of a dial test. */
export type UptimeCheckProtocol =
  /** HTTP. */
  | 'HTTP'
  /** TCP. */
  | 'TCP'
  /** UDP. */
  | 'UDP'
  /** A word that is not documented. */
  | 'UNKNOWN';

/** What a dial test asks, and what it expects. */
export type UptimeCheckSettings = {
  readonly __typename?: 'UptimeCheckSettings';
  /** HTTP headers, as the monitor has them. */
  readonly headers?: Maybe<Scalars['JSON']['output']>;
  /** Minutes from one test to the next. */
  readonly intervalMinutes?: Maybe<Scalars['Int']['output']>;
  /** Target IPs (TCP, UDP). */
  readonly ips: ReadonlyArray<Scalars['String']['output']>;
  /** How `response` is compared. */
  readonly match?: Maybe<UptimeCheckMatch>;
  /** The raw word behind `match`. */
  readonly matchCode?: Maybe<Scalars['String']['output']>;
  /** HTTP method. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** Target port (TCP, UDP). */
  readonly port?: Maybe<Scalars['Int']['output']>;
  /** Body of the HTTP request. */
  readonly request?: Maybe<Scalars['String']['output']>;
  /** Content that is expected. */
  readonly response?: Maybe<Scalars['String']['output']>;
  /** HTTP status that is expected. */
  readonly responseStatus?: Maybe<Scalars['String']['output']>;
  /** Whether certificates are left unchecked (HTTP). */
  readonly skipsVerification?: Maybe<Scalars['Boolean']['output']>;
  /** Milliseconds within which the answer is expected. */
  readonly timeoutMs?: Maybe<Scalars['Int']['output']>;
  /** Target address (HTTP). */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** What to ask, and what to expect. `UNKNOWN` is refused. */
export type UptimeCheckSettingsInput = {
  /** HTTP headers. */
  readonly headers?: InputMaybe<ReadonlyArray<Scalars['JSON']['input']>>;
  /** Minutes from one test to the next. */
  readonly intervalMinutes?: Scalars['Int']['input'];
  /** Target IPs; needed for TCP and UDP. */
  readonly ips?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How to compare `response`. */
  readonly match?: UptimeCheckMatch;
  /** HTTP method; needed for HTTP. */
  readonly method?: InputMaybe<Scalars['String']['input']>;
  /** Target port; needed for TCP and UDP. */
  readonly port?: InputMaybe<Scalars['Int']['input']>;
  /** Body of the HTTP request. */
  readonly request?: InputMaybe<Scalars['String']['input']>;
  /** Content to expect. */
  readonly response?: InputMaybe<Scalars['String']['input']>;
  /** HTTP status to expect. */
  readonly responseStatus?: InputMaybe<Scalars['String']['input']>;
  /** Whether to leave certificates unchecked. */
  readonly skipsVerification?: InputMaybe<Scalars['Boolean']['input']>;
  /** Milliseconds within which to expect the answer. */
  readonly timeoutMs?: Scalars['Int']['input'];
  /** Target address; needed for HTTP. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** A dial test: whether a service answers, asked again and again from several nodes. */
export type UptimeCheckTask = Node & {
  readonly __typename?: 'UptimeCheckTask';
  /** Business it belongs to. */
  readonly bizId: Scalars['Int']['output'];
  /** Business it belongs to. */
  readonly business?: Maybe<Business>;
  /** Country of the target. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** What raises an alarm. */
  readonly detections: ReadonlyArray<AlarmDetection>;
  /** Group it stands in. */
  readonly group?: Maybe<Scalars['String']['output']>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Name, by which it is known. */
  readonly name: Scalars['String']['output'];
  /** The monitor's numbers of the nodes that it runs from. */
  readonly nodeIds: ReadonlyArray<Scalars['Long']['output']>;
  /** The nodes that it runs from, as far as the export has them. */
  readonly nodes: ReadonlyArray<UptimeCheckNode>;
  /** Protocol that it speaks. */
  readonly protocol?: Maybe<UptimeCheckProtocol>;
  /** The raw word behind `protocol`. */
  readonly protocolCode?: Maybe<Scalars['String']['output']>;
  /** Province of the target. */
  readonly province?: Maybe<Scalars['String']['output']>;
  /** What it asks, and what it expects. */
  readonly settings: UptimeCheckSettings;
};

/** Which dial tests; all that is given must hold. */
export type UptimeCheckTaskFilter = {
  /** Speaking this protocol. `UNKNOWN` is refused. */
  readonly protocol?: InputMaybe<UptimeCheckProtocol>;
  /** With these numbers of the monitor; its export does not tell them. */
  readonly taskIds?: InputMaybe<ReadonlyArray<Scalars['Long']['input']>>;
};

/** A dial test to create. */
export type UptimeCheckTaskInput = {
  /** Country of the target. */
  readonly country: Scalars['String']['input'];
  /** What raises an alarm. */
  readonly detections?: ReadonlyArray<UptimeCheckDetectionInput>;
  /** Group to stand in. */
  readonly group: Scalars['String']['input'];
  /** Name; no two of one call may have the same. */
  readonly name: Scalars['String']['input'];
  /** The monitor's numbers of the nodes to run from. */
  readonly nodeIds: ReadonlyArray<Scalars['Long']['input']>;
  /** Protocol to speak. `UNKNOWN` is refused. */
  readonly protocol: UptimeCheckProtocol;
  /** Province of the target. */
  readonly province: Scalars['String']['input'];
  /** What to ask, and what to expect. */
  readonly settings: UptimeCheckSettingsInput;
};

/** A person who can log in, or a name that stands where one should. */
export type User = Node & {
  readonly __typename?: 'User';
  /** Display name; this and what follows is null for a name that nobody has. */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  /** Mail address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Groups that the person is a member of. */
  readonly groups?: Maybe<ReadonlyArray<UserGroup>>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Language of the interface, e.g. `zh-cn`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Phone number. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** What the person may do in each BlueKing product, by product code; empty for none. */
  readonly platformRoles?: Maybe<ReadonlyArray<PlatformRole>>;
  /** What the person may do in the CMDB, business roles aside. */
  readonly privileges?: Maybe<Privileges>;
  /** QQ number. */
  readonly qq?: Maybe<Scalars['String']['output']>;
  /** What the person may do on the platform. */
  readonly role?: Maybe<UserRole>;
  /** The raw number behind `role`. */
  readonly roleCode?: Maybe<Scalars['Int']['output']>;
  /** Tickets that the person created, in ITSM's order. */
  readonly tickets?: Maybe<TicketConnection>;
  /** IANA name of the time zone. */
  readonly timeZone?: Maybe<Scalars['String']['output']>;
  /** Login name. */
  readonly username: Scalars['String']['output'];
  /** WeChat user id. */
  readonly wechatUserId?: Maybe<Scalars['String']['output']>;
};


/** A person who can log in, or a name that stands where one should. */
export type UserTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A group of users that has privileges beyond those of business roles (用户分组). */
export type UserGroup = Node & {
  readonly __typename?: 'UserGroup';
  /** CMDB's number of the group. */
  readonly groupId: Scalars['Int']['output'];
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Members. */
  readonly members: ReadonlyArray<User>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What its members may do. */
  readonly privileges?: Maybe<Privileges>;
};

/** Which groups; all that is given must hold. */
export type UserGroupFilter = {
  /** This user is a member. */
  readonly member?: InputMaybe<Scalars['String']['input']>;
  /** The name holds this text. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
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

/** Somebody to call. */
export type VoiceReceiverInput = {
  /** Phone number; the person's own when left out. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Login name. */
  readonly username: Scalars['String']['input'];
};



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
    | ( AlarmStrategyRecord )
    | ( AppRecord )
    | ( BusinessRecord )
    | ( ClassificationRecord )
    | ( CronJobRecord )
    | ( CustomQueryRecord )
    | ( EventSubscriptionRecord )
    | ( HostRecord )
    | ( InstanceAssociationRecord )
    | ( JobAccountRecord )
    | ( JobDbAccountRecord )
    | ( JobInstanceRecord )
    | ( JobScriptRecord )
    | ( JobTemplateRecord )
    | ( LogCollectorRecord )
    | ( ModelRecord )
    | ( ModelAssociationRecord )
    | ( ModelAttributeRecord )
    | ( InstanceRecord )
    | ( ModuleRecord )
    | ( ComponentRecord )
    | ( PeriodicTaskRecord )
    | ( ScriptCollectorRecord )
    | ( ServiceRecord )
    | ( CatalogRecord )
    | ( SetRecord )
    | ( TaskRecord )
    | ( TaskTemplateRecord )
    | ( TicketRecord )
    | ( UptimeCheckTaskRecord )
    | ( UserKey )
    | ( UserGroupRecord )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddHostsInput: AddHostsInput;
  AddHostsPayload: ResolverTypeWrapper<Omit<AddHostsPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['HostAdditionResult']> }>;
  AddInstanceAssociationInput: AddInstanceAssociationInput;
  AddInstanceAssociationPayload: ResolverTypeWrapper<NewInstanceAssociation>;
  AdministrationPrivilege: AdministrationPrivilege;
  AgentStatus: ResolverTypeWrapper<HostAddress>;
  Alarm: ResolverTypeWrapper<AlarmRecord>;
  AlarmConnection: ResolverTypeWrapper<Omit<AlarmConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AlarmEdge']>, nodes: ReadonlyArray<ResolversTypes['Alarm']> }>;
  AlarmDetail: ResolverTypeWrapper<AlarmRecord>;
  AlarmDetection: ResolverTypeWrapper<AlarmDetectionRecord>;
  AlarmDetectionInput: AlarmDetectionInput;
  AlarmEdge: ResolverTypeWrapper<Omit<AlarmEdge, 'node'> & { node: ResolversTypes['Alarm'] }>;
  AlarmFilter: AlarmFilter;
  AlarmInstanceFilter: AlarmInstanceFilter;
  AlarmLevel: AlarmLevel;
  AlarmLevelSettings: ResolverTypeWrapper<AlarmLevelRecord>;
  AlarmLevelSettingsInput: AlarmLevelSettingsInput;
  AlarmNotification: AlarmNotification;
  AlarmOrder: AlarmOrder;
  AlarmOrderField: AlarmOrderField;
  AlarmRules: ResolverTypeWrapper<AlarmRulesRecord>;
  AlarmRulesInput: AlarmRulesInput;
  AlarmStrategy: ResolverTypeWrapper<AlarmStrategyRecord>;
  AlarmStrategyInput: AlarmStrategyInput;
  App: ResolverTypeWrapper<AppRecord>;
  ArchiveBusinessInput: ArchiveBusinessInput;
  ArchiveBusinessPayload: ResolverTypeWrapper<SwitchedBusiness>;
  AssociatedInstances: ResolverTypeWrapper<AssociatedInstancesRecord>;
  AssociatedModel: ResolverTypeWrapper<AssociatedModelRecord>;
  AssociationDeletion: AssociationDeletion;
  AssociationMapping: AssociationMapping;
  AttributeCondition: AttributeCondition;
  AttributeOperator: AttributeOperator;
  AttributeType: AttributeType;
  BindProcessToModuleInput: BindProcessToModuleInput;
  BindProcessToModulePayload: ResolverTypeWrapper<ProcessKey>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Business: ResolverTypeWrapper<BusinessRecord>;
  BusinessChange: ResolverTypeWrapper<BusinessChangeRecord>;
  BusinessConnection: ResolverTypeWrapper<Omit<BusinessConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BusinessEdge']>, nodes: ReadonlyArray<ResolversTypes['Business']> }>;
  BusinessEdge: ResolverTypeWrapper<Omit<BusinessEdge, 'node'> & { node: ResolversTypes['Business'] }>;
  BusinessFilter: BusinessFilter;
  BusinessLanguage: BusinessLanguage;
  BusinessLifeCycle: BusinessLifeCycle;
  BusinessOrder: BusinessOrder;
  BusinessOrderField: BusinessOrderField;
  CallbackTaskNodeInput: CallbackTaskNodeInput;
  ChangeAction: ChangeAction;
  ChangePeriodicTaskConstantsInput: ChangePeriodicTaskConstantsInput;
  ChangePeriodicTaskCronInput: ChangePeriodicTaskCronInput;
  ClaimTicketStepInput: ClaimTicketStepInput;
  Classification: ResolverTypeWrapper<ClassificationRecord>;
  CloneHostPropertiesInput: CloneHostPropertiesInput;
  CloneHostPropertiesPayload: ResolverTypeWrapper<Omit<CloneHostPropertiesPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['HostWriteResult']> }>;
  CreateBusinessInput: CreateBusinessInput;
  CreateBusinessPayload: ResolverTypeWrapper<WrittenBusiness>;
  CreateClassificationInput: CreateClassificationInput;
  CreateClassificationPayload: ResolverTypeWrapper<ClassificationKey>;
  CreateCustomQueryInput: CreateCustomQueryInput;
  CreateCustomQueryPayload: ResolverTypeWrapper<CustomQueryKey>;
  CreateModelAttributeInput: CreateModelAttributeInput;
  CreateModelAttributePayload: ResolverTypeWrapper<ModelAttributeKey>;
  CreateModelInput: CreateModelInput;
  CreateModelInstanceInput: CreateModelInstanceInput;
  CreateModelInstancePayload: ResolverTypeWrapper<InstanceIdentity>;
  CreateModelPayload: ResolverTypeWrapper<ModelKey>;
  CreateModuleInput: CreateModuleInput;
  CreateModulePayload: ResolverTypeWrapper<ModuleKey>;
  CreatePeriodicTaskInput: CreatePeriodicTaskInput;
  CreateSetInput: CreateSetInput;
  CreateSetPayload: ResolverTypeWrapper<SetKey>;
  CreateTaskInput: CreateTaskInput;
  CreateTicketInput: CreateTicketInput;
  CreateUserGroupInput: CreateUserGroupInput;
  CreateUserGroupPayload: ResolverTypeWrapper<NewGroup>;
  CronJob: ResolverTypeWrapper<CronJobRecord>;
  CronJobConnection: ResolverTypeWrapper<Omit<CronJobConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CronJobEdge']>, nodes: ReadonlyArray<ResolversTypes['CronJob']> }>;
  CronJobEdge: ResolverTypeWrapper<Omit<CronJobEdge, 'node'> & { node: ResolversTypes['CronJob'] }>;
  CronJobFilter: CronJobFilter;
  CronJobInput: CronJobInput;
  CronJobPayload: ResolverTypeWrapper<CronJobKey>;
  CronJobStatus: CronJobStatus;
  CustomQuery: ResolverTypeWrapper<CustomQueryRecord>;
  CustomQueryCondition: ResolverTypeWrapper<CustomQueryCondition>;
  CustomQueryConditionInput: CustomQueryConditionInput;
  CustomQueryConnection: ResolverTypeWrapper<Omit<CustomQueryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CustomQueryEdge']>, nodes: ReadonlyArray<ResolversTypes['CustomQuery']> }>;
  CustomQueryEdge: ResolverTypeWrapper<Omit<CustomQueryEdge, 'node'> & { node: ResolversTypes['CustomQuery'] }>;
  CustomQueryFilter: CustomQueryFilter;
  CustomQueryOperator: CustomQueryOperator;
  CustomQueryPart: ResolverTypeWrapper<CustomQueryPart>;
  CustomQueryPartInput: CustomQueryPartInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteBusinessInput: DeleteBusinessInput;
  DeleteBusinessPayload: ResolverTypeWrapper<DeleteBusinessPayload>;
  DeleteClassificationInput: DeleteClassificationInput;
  DeleteClassificationPayload: ResolverTypeWrapper<DeleteClassificationPayload>;
  DeleteCustomQueryInput: DeleteCustomQueryInput;
  DeleteCustomQueryPayload: ResolverTypeWrapper<DeleteCustomQueryPayload>;
  DeleteHostsInput: DeleteHostsInput;
  DeleteHostsPayload: ResolverTypeWrapper<Omit<DeleteHostsPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['HostWriteResult']> }>;
  DeleteModelAttributeInput: DeleteModelAttributeInput;
  DeleteModelAttributePayload: ResolverTypeWrapper<DeleteModelAttributePayload>;
  DeleteModelInput: DeleteModelInput;
  DeleteModelInstanceInput: DeleteModelInstanceInput;
  DeleteModelInstancePayload: ResolverTypeWrapper<DeleteModelInstancePayload>;
  DeleteModelInstancesInput: DeleteModelInstancesInput;
  DeleteModelInstancesPayload: ResolverTypeWrapper<Omit<DeleteModelInstancesPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['ModelInstanceDeletionResult']> }>;
  DeleteModelPayload: ResolverTypeWrapper<DeleteModelPayload>;
  DeleteModuleInput: DeleteModuleInput;
  DeleteModulePayload: ResolverTypeWrapper<DeleteModulePayload>;
  DeleteSetInput: DeleteSetInput;
  DeleteSetPayload: ResolverTypeWrapper<DeleteSetPayload>;
  DeleteSetsInput: DeleteSetsInput;
  DeleteSetsPayload: ResolverTypeWrapper<DeleteSetsPayload>;
  DeleteUserGroupInput: DeleteUserGroupInput;
  DeleteUserGroupPayload: ResolverTypeWrapper<DeleteUserGroupPayload>;
  DeliverTicketStepInput: DeliverTicketStepInput;
  DeployScriptCollectorInput: DeployScriptCollectorInput;
  DeployScriptCollectorPayload: ResolverTypeWrapper<Omit<DeployScriptCollectorPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['DeployScriptCollectorResult']> }>;
  DeployScriptCollectorResult: ResolverTypeWrapper<ScriptDeployment>;
  DetectionAlgorithm: ResolverTypeWrapper<DetectionAlgorithmRecord>;
  DetectionAlgorithmInput: DetectionAlgorithmInput;
  DetectionAlgorithmKind: DetectionAlgorithmKind;
  DistributeTicketStepInput: DistributeTicketStepInput;
  Drawing: ResolverTypeWrapper<DrawingRecord>;
  DrawingAssociation: ResolverTypeWrapper<DrawingAssociationRecord>;
  DrawingNode: ResolverTypeWrapper<DrawingNodeRecord>;
  DrawingNodeInput: DrawingNodeInput;
  DrawingNodeKind: DrawingNodeKind;
  DrawingScope: DrawingScope;
  DrawingUpdateMode: DrawingUpdateMode;
  DryRun: ResolverTypeWrapper<DryRun>;
  DryRunCall: ResolverTypeWrapper<DryRunCall>;
  EmptyModuleInput: EmptyModuleInput;
  EmptyModulePayload: ResolverTypeWrapper<EmptiedModule>;
  EventCallbackTest: ResolverTypeWrapper<EventCallbackTest>;
  EventConfirmMode: EventConfirmMode;
  EventSubscription: ResolverTypeWrapper<EventSubscriptionRecord>;
  EventSubscriptionConnection: ResolverTypeWrapper<Omit<EventSubscriptionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EventSubscriptionEdge']>, nodes: ReadonlyArray<ResolversTypes['EventSubscription']> }>;
  EventSubscriptionEdge: ResolverTypeWrapper<Omit<EventSubscriptionEdge, 'node'> & { node: ResolversTypes['EventSubscription'] }>;
  EventSubscriptionFilter: EventSubscriptionFilter;
  ExecuteJobInput: ExecuteJobInput;
  ExecuteJobStepInput: ExecuteJobStepInput;
  ExecuteScriptInput: ExecuteScriptInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FormChoice: ResolverTypeWrapper<FormChoiceRecord>;
  FormColumn: ResolverTypeWrapper<FormColumnRecord>;
  FormField: ResolverTypeWrapper<FormFieldRecord>;
  FormFieldType: FormFieldType;
  GlobalPrivilege: GlobalPrivilege;
  Host: ResolverTypeWrapper<HostRecord>;
  HostAdditionResult: ResolverTypeWrapper<HostAddition>;
  HostChange: ResolverTypeWrapper<HostChangeRecord>;
  HostChangeAction: HostChangeAction;
  HostConnection: ResolverTypeWrapper<Omit<HostConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HostEdge']>, nodes: ReadonlyArray<ResolversTypes['Host']> }>;
  HostEdge: ResolverTypeWrapper<Omit<HostEdge, 'node'> & { node: ResolversTypes['Host'] }>;
  HostFilter: HostFilter;
  HostOrder: HostOrder;
  HostOrderField: HostOrderField;
  HostProperty: ResolverTypeWrapper<HostPropertyRecord>;
  HostSla: HostSla;
  HostTransferResult: ResolverTypeWrapper<HostTransfer>;
  HostWriteResult: ResolverTypeWrapper<HostWrite>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportAlarmStrategiesInput: ImportAlarmStrategiesInput;
  ImportAlarmStrategiesPayload: ResolverTypeWrapper<Omit<ImportAlarmStrategiesPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['ImportAlarmStrategyResult']> }>;
  ImportAlarmStrategyResult: ResolverTypeWrapper<StrategyImport>;
  ImportCommonTemplatesInput: ImportCommonTemplatesInput;
  ImportCommonTemplatesPayload: ResolverTypeWrapper<ImportCommonTemplatesPayload>;
  ImportLogCollectorResult: ResolverTypeWrapper<LogCollectorImport>;
  ImportLogCollectorsInput: ImportLogCollectorsInput;
  ImportLogCollectorsPayload: ResolverTypeWrapper<Omit<ImportLogCollectorsPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['ImportLogCollectorResult']> }>;
  ImportScriptCollectorResult: ResolverTypeWrapper<ScriptCollectorImport>;
  ImportScriptCollectorsInput: ImportScriptCollectorsInput;
  ImportScriptCollectorsPayload: ResolverTypeWrapper<Omit<ImportScriptCollectorsPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['ImportScriptCollectorResult']> }>;
  ImportUptimeCheckNodeResult: ResolverTypeWrapper<UptimeCheckNodeImport>;
  ImportUptimeCheckNodesInput: ImportUptimeCheckNodesInput;
  ImportUptimeCheckNodesPayload: ResolverTypeWrapper<Omit<ImportUptimeCheckNodesPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['ImportUptimeCheckNodeResult']> }>;
  ImportUptimeCheckTaskResult: ResolverTypeWrapper<UptimeCheckTaskImport>;
  ImportUptimeCheckTasksInput: ImportUptimeCheckTasksInput;
  ImportUptimeCheckTasksPayload: ResolverTypeWrapper<Omit<ImportUptimeCheckTasksPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['ImportUptimeCheckTaskResult']> }>;
  InstanceAssociation: ResolverTypeWrapper<InstanceAssociationRecord>;
  InstanceAssociationFilter: InstanceAssociationFilter;
  InstanceChange: ResolverTypeWrapper<InstanceChangeRecord>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InternalModules: ResolverTypeWrapper<IdlePoolRecord>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JobAccount: ResolverTypeWrapper<JobAccountRecord>;
  JobAddressInput: JobAddressInput;
  JobDbAccount: ResolverTypeWrapper<JobDbAccountRecord>;
  JobDbAccountConnection: ResolverTypeWrapper<Omit<JobDbAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JobDbAccountEdge']>, nodes: ReadonlyArray<ResolversTypes['JobDbAccount']> }>;
  JobDbAccountEdge: ResolverTypeWrapper<Omit<JobDbAccountEdge, 'node'> & { node: ResolversTypes['JobDbAccount'] }>;
  JobFileSource: ResolverTypeWrapper<JobFileSourceRecord>;
  JobFileSourceInput: JobFileSourceInput;
  JobGlobalVariable: ResolverTypeWrapper<JobTemplatePartRecord>;
  JobHostLog: ResolverTypeWrapper<JobHostLogRecord>;
  JobHostStatus: JobHostStatus;
  JobInstance: ResolverTypeWrapper<JobInstanceRecord>;
  JobInstanceConnection: ResolverTypeWrapper<ListedRuns>;
  JobInstanceEdge: ResolverTypeWrapper<ListedRunEdge>;
  JobScript: ResolverTypeWrapper<JobScriptRecord>;
  JobScriptConnection: ResolverTypeWrapper<Omit<JobScriptConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JobScriptEdge']>, nodes: ReadonlyArray<ResolversTypes['JobScript']> }>;
  JobScriptEdge: ResolverTypeWrapper<Omit<JobScriptEdge, 'node'> & { node: ResolversTypes['JobScript'] }>;
  JobScriptFilter: JobScriptFilter;
  JobScriptLanguage: JobScriptLanguage;
  JobStartWay: JobStartWay;
  JobStatus: JobStatus;
  JobStep: ResolverTypeWrapper<JobStepRecord>;
  JobStepHost: ResolverTypeWrapper<JobStepHostRecord>;
  JobStepHostGroup: ResolverTypeWrapper<JobStepHostGroupRecord>;
  JobStepOperation: ResolverTypeWrapper<JobStepOperationRecord>;
  JobStepProgress: ResolverTypeWrapper<JobStepProgressRecord>;
  JobStepType: JobStepType;
  JobTargetHost: ResolverTypeWrapper<HostAddress>;
  JobTargetsInput: JobTargetsInput;
  JobTemplate: ResolverTypeWrapper<JobTemplateRecord>;
  JobTemplateConnection: ResolverTypeWrapper<Omit<JobTemplateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JobTemplateEdge']>, nodes: ReadonlyArray<ResolversTypes['JobTemplate']> }>;
  JobTemplateEdge: ResolverTypeWrapper<Omit<JobTemplateEdge, 'node'> & { node: ResolversTypes['JobTemplate'] }>;
  JobTemplateFilter: JobTemplateFilter;
  JobTemplateLabel: JobTemplateLabel;
  JobTemplateStep: ResolverTypeWrapper<JobTemplatePartRecord>;
  JobVariableCategory: JobVariableCategory;
  JobVariableInput: JobVariableInput;
  JobVariableType: JobVariableType;
  LockHostsInput: LockHostsInput;
  LockHostsPayload: ResolverTypeWrapper<Omit<LockHostsPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['HostWriteResult']> }>;
  LogCollector: ResolverTypeWrapper<LogCollectorRecord>;
  LogCollectorInput: LogCollectorInput;
  LogColumn: ResolverTypeWrapper<LogColumnRecord>;
  LogColumnInput: LogColumnInput;
  LogEncoding: LogEncoding;
  Long: ResolverTypeWrapper<Scalars['Long']['output']>;
  MailAttachmentInput: MailAttachmentInput;
  MailFormat: MailFormat;
  MainlineLevel: ResolverTypeWrapper<MainlineRecord>;
  MessageChannel: ResolverTypeWrapper<ChannelRecord>;
  MessageReceiversInput: MessageReceiversInput;
  MessageResult: ResolverTypeWrapper<MessageVerdict>;
  Model: ResolverTypeWrapper<ModelRecord>;
  ModelAction: ModelAction;
  ModelAssociation: ResolverTypeWrapper<ModelAssociationRecord>;
  ModelAttribute: ResolverTypeWrapper<ModelAttributeRecord>;
  ModelFilter: ModelFilter;
  ModelInstance: ResolverTypeWrapper<InstanceRecord>;
  ModelInstanceConnection: ResolverTypeWrapper<Omit<ModelInstanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ModelInstanceEdge']>, nodes: ReadonlyArray<ResolversTypes['ModelInstance']> }>;
  ModelInstanceDeletionResult: ResolverTypeWrapper<InstanceResult>;
  ModelInstanceEdge: ResolverTypeWrapper<Omit<ModelInstanceEdge, 'node'> & { node: ResolversTypes['ModelInstance'] }>;
  ModelInstanceFilter: ModelInstanceFilter;
  ModelInstanceOrder: ModelInstanceOrder;
  ModelInstanceUpdate: ModelInstanceUpdate;
  ModelInstanceUpdateResult: ResolverTypeWrapper<InstanceResult>;
  ModelLink: ResolverTypeWrapper<ModelLinkRecord>;
  ModelLinkDirection: ModelLinkDirection;
  ModelPosition: ResolverTypeWrapper<ModelPosition>;
  ModelPositionInput: ModelPositionInput;
  ModelPrivilege: ResolverTypeWrapper<ModelPrivilege>;
  Module: ResolverTypeWrapper<ModuleRecord>;
  ModuleConnection: ResolverTypeWrapper<Omit<ModuleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ModuleEdge']>, nodes: ReadonlyArray<ResolversTypes['Module']> }>;
  ModuleEdge: ResolverTypeWrapper<Omit<ModuleEdge, 'node'> & { node: ResolversTypes['Module'] }>;
  ModuleFilter: ModuleFilter;
  ModuleKind: ModuleKind;
  ModuleOrder: ModuleOrder;
  ModuleOrderField: ModuleOrderField;
  ModuleType: ModuleType;
  MonitoredComponent: ResolverTypeWrapper<ComponentRecord>;
  MonitoredComponentConnection: ResolverTypeWrapper<Omit<MonitoredComponentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MonitoredComponentEdge']>, nodes: ReadonlyArray<ResolversTypes['MonitoredComponent']> }>;
  MonitoredComponentEdge: ResolverTypeWrapper<Omit<MonitoredComponentEdge, 'node'> & { node: ResolversTypes['MonitoredComponent'] }>;
  MonitoredComponentFilter: MonitoredComponentFilter;
  MonitoringData: ResolverTypeWrapper<MonitoringDataRecord>;
  MonitoringPoint: ResolverTypeWrapper<MonitoringPoint>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewHostInput: NewHostInput;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotifyWay: NotifyWay;
  OperationLogEntry: ResolverTypeWrapper<OperationLogRecord>;
  OperationLogEntryConnection: ResolverTypeWrapper<Omit<OperationLogEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OperationLogEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['OperationLogEntry']> }>;
  OperationLogEntryEdge: ResolverTypeWrapper<Omit<OperationLogEntryEdge, 'node'> & { node: ResolversTypes['OperationLogEntry'] }>;
  OperationLogFilter: OperationLogFilter;
  OperationLogProperty: ResolverTypeWrapper<OperationLogProperty>;
  OperationType: OperationType;
  OrderDirection: OrderDirection;
  OsType: OsType;
  Outcome: Outcome;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeriodicTask: ResolverTypeWrapper<PeriodicTaskRecord>;
  PeriodicTaskInput: PeriodicTaskInput;
  PeriodicTaskPayload: ResolverTypeWrapper<PeriodicTaskKey>;
  Pipeline: ResolverTypeWrapper<PipelineRecord>;
  PipelineActivity: ResolverTypeWrapper<PipelineActivityRecord>;
  PipelineActivityType: PipelineActivityType;
  PipelineFlow: ResolverTypeWrapper<SopsPartRecord>;
  PipelineGateway: ResolverTypeWrapper<SopsPartRecord>;
  PlatformRole: ResolverTypeWrapper<PlatformRole>;
  Privileges: ResolverTypeWrapper<Privileges>;
  ProcessModuleBinding: ResolverTypeWrapper<ProcessModuleBinding>;
  PushFilesInput: PushFilesInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RemoveInstanceAssociationInput: RemoveInstanceAssociationInput;
  RemoveInstanceAssociationPayload: ResolverTypeWrapper<RemoveInstanceAssociationPayload>;
  RestoreBusinessInput: RestoreBusinessInput;
  RestoreBusinessPayload: ResolverTypeWrapper<SwitchedBusiness>;
  RolePrivilege: RolePrivilege;
  RolePrivileges: ResolverTypeWrapper<RolePrivileges>;
  SaveCronJobInput: SaveCronJobInput;
  ScriptCharset: ScriptCharset;
  ScriptCollector: ResolverTypeWrapper<ScriptCollectorRecord>;
  ScriptCollectorInput: ScriptCollectorInput;
  ScriptCollectorTargetInput: ScriptCollectorTargetInput;
  ScriptCollectorType: ScriptCollectorType;
  ScriptColumn: ResolverTypeWrapper<ScriptColumnRecord>;
  ScriptColumnInput: ScriptColumnInput;
  ScriptColumnType: ScriptColumnType;
  ScriptColumnUse: ScriptColumnUse;
  ScriptLanguage: ScriptLanguage;
  ScriptParameter: ResolverTypeWrapper<ScriptParameterRecord>;
  ScriptParameterInput: ScriptParameterInput;
  SendMailInput: SendMailInput;
  SendMessageInput: SendMessageInput;
  SendMessagePayload: ResolverTypeWrapper<Omit<SendMessagePayload, 'results'> & { results: ReadonlyArray<ResolversTypes['MessageResult']> }>;
  SendSmsInput: SendSmsInput;
  SendVoiceMessageInput: SendVoiceMessageInput;
  SendWeixinInput: SendWeixinInput;
  Service: ResolverTypeWrapper<ServiceRecord>;
  ServiceCatalog: ResolverTypeWrapper<CatalogRecord>;
  Set: ResolverTypeWrapper<SetRecord>;
  SetConnection: ResolverTypeWrapper<Omit<SetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SetEdge']>, nodes: ReadonlyArray<ResolversTypes['Set']> }>;
  SetDeletionResult: ResolverTypeWrapper<SetDeletionResult>;
  SetEdge: ResolverTypeWrapper<Omit<SetEdge, 'node'> & { node: ResolversTypes['Set'] }>;
  SetEnvironment: SetEnvironment;
  SetFilter: SetFilter;
  SetOrder: SetOrder;
  SetOrderField: SetOrderField;
  SetRolePrivilegesInput: SetRolePrivilegesInput;
  SetRolePrivilegesPayload: ResolverTypeWrapper<Role>;
  SetServiceStatus: SetServiceStatus;
  StartedJobPayload: ResolverTypeWrapper<StartedJobRecord>;
  StopTicketInput: StopTicketInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubscribeToEventsInput: SubscribeToEventsInput;
  SubscribeToEventsPayload: ResolverTypeWrapper<WrittenSubscription>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Task: ResolverTypeWrapper<TaskRecord>;
  TaskConstant: ResolverTypeWrapper<SopsPartRecord>;
  TaskConstantInput: TaskConstantInput;
  TaskConstantSource: TaskConstantSource;
  TaskCount: ResolverTypeWrapper<TaskCount>;
  TaskCountFilter: TaskCountFilter;
  TaskCounts: ResolverTypeWrapper<TaskCountsRecord>;
  TaskCron: ResolverTypeWrapper<TaskCron>;
  TaskCronInput: TaskCronInput;
  TaskFlowType: TaskFlowType;
  TaskGrouping: TaskGrouping;
  TaskInput: TaskInput;
  TaskNode: ResolverTypeWrapper<TaskNodeRecord>;
  TaskNodeDetail: ResolverTypeWrapper<TaskNodeDetailRecord>;
  TaskNodeRun: ResolverTypeWrapper<SopsPartRecord>;
  TaskNodeType: TaskNodeType;
  TaskOutput: ResolverTypeWrapper<SopsPartRecord>;
  TaskPayload: ResolverTypeWrapper<TaskKey>;
  TaskState: TaskState;
  TaskStatus: ResolverTypeWrapper<SopsPartRecord>;
  TaskTemplate: ResolverTypeWrapper<TaskTemplateRecord>;
  TaskTemplateCategory: TaskTemplateCategory;
  TaskTemplateSource: TaskTemplateSource;
  TerminateTicketStepInput: TerminateTicketStepInput;
  Ticket: ResolverTypeWrapper<TicketRecord>;
  TicketConnection: ResolverTypeWrapper<Omit<TicketConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TicketEdge']>, nodes: ReadonlyArray<ResolversTypes['Ticket']> }>;
  TicketEdge: ResolverTypeWrapper<Omit<TicketEdge, 'node'> & { node: ResolversTypes['Ticket'] }>;
  TicketField: ResolverTypeWrapper<TicketFieldRecord>;
  TicketFieldInput: TicketFieldInput;
  TicketFilter: TicketFilter;
  TicketInput: TicketInput;
  TicketLog: ResolverTypeWrapper<TicketLogRecord>;
  TicketLogSource: TicketLogSource;
  TicketOperation: ResolverTypeWrapper<TicketOperationRecord>;
  TicketOperationKind: TicketOperationKind;
  TicketPayload: ResolverTypeWrapper<TicketHandle>;
  TicketProcessorsInput: TicketProcessorsInput;
  TicketProcessorsType: TicketProcessorsType;
  TicketStatus: TicketStatus;
  TicketStep: ResolverTypeWrapper<TicketStepRecord>;
  TicketStepAction: TicketStepAction;
  TicketStepStatus: TicketStepStatus;
  TopologyChange: ResolverTypeWrapper<TopologyChangeRecord>;
  TopologyChangeKind: TopologyChangeKind;
  TopologyNode: ResolverTypeWrapper<Omit<TopologyNode, 'children' | 'instance'> & { children: ReadonlyArray<ResolversTypes['TopologyNode']>, instance?: Maybe<ResolversTypes['ModelInstance']> }>;
  TransferHostsInput: TransferHostsInput;
  TransferHostsPayload: ResolverTypeWrapper<Omit<TransferHostsPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['HostTransferResult']> }>;
  TransferHostsToModulesInput: TransferHostsToModulesInput;
  TransferMode: TransferMode;
  TransitTicketStepInput: TransitTicketStepInput;
  UnbindProcessFromModuleInput: UnbindProcessFromModuleInput;
  UnbindProcessFromModulePayload: ResolverTypeWrapper<ProcessKey>;
  UnlockHostsInput: UnlockHostsInput;
  UnlockHostsPayload: ResolverTypeWrapper<Omit<UnlockHostsPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['HostWriteResult']> }>;
  UnsubscribeFromEventsInput: UnsubscribeFromEventsInput;
  UnsubscribeFromEventsPayload: ResolverTypeWrapper<UnsubscribeFromEventsPayload>;
  UpdateBusinessInput: UpdateBusinessInput;
  UpdateBusinessPayload: ResolverTypeWrapper<WrittenBusiness>;
  UpdateClassificationInput: UpdateClassificationInput;
  UpdateClassificationPayload: ResolverTypeWrapper<ClassificationKey>;
  UpdateCustomQueryInput: UpdateCustomQueryInput;
  UpdateCustomQueryPayload: ResolverTypeWrapper<CustomQueryKey>;
  UpdateDrawingInput: UpdateDrawingInput;
  UpdateDrawingPayload: ResolverTypeWrapper<DrawingKey>;
  UpdateEventSubscriptionInput: UpdateEventSubscriptionInput;
  UpdateEventSubscriptionPayload: ResolverTypeWrapper<WrittenSubscription>;
  UpdateHostsInput: UpdateHostsInput;
  UpdateHostsPayload: ResolverTypeWrapper<Omit<UpdateHostsPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['HostWriteResult']> }>;
  UpdateModelAttributeInput: UpdateModelAttributeInput;
  UpdateModelAttributePayload: ResolverTypeWrapper<ModelAttributeKey>;
  UpdateModelInput: UpdateModelInput;
  UpdateModelInstanceInput: UpdateModelInstanceInput;
  UpdateModelInstancePayload: ResolverTypeWrapper<InstanceIdentity>;
  UpdateModelInstancesInput: UpdateModelInstancesInput;
  UpdateModelInstancesPayload: ResolverTypeWrapper<Omit<UpdateModelInstancesPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['ModelInstanceUpdateResult']> }>;
  UpdateModelPayload: ResolverTypeWrapper<ModelKey>;
  UpdateModuleInput: UpdateModuleInput;
  UpdateModulePayload: ResolverTypeWrapper<ModuleKey>;
  UpdateSetInput: UpdateSetInput;
  UpdateSetPayload: ResolverTypeWrapper<SetKey>;
  UpdateUserGroupInput: UpdateUserGroupInput;
  UpdateUserGroupPayload: ResolverTypeWrapper<WrittenGroup>;
  UptimeCheckDetectionInput: UptimeCheckDetectionInput;
  UptimeCheckMatch: UptimeCheckMatch;
  UptimeCheckNode: ResolverTypeWrapper<UptimeCheckNodeRecord>;
  UptimeCheckNodeInput: UptimeCheckNodeInput;
  UptimeCheckProtocol: UptimeCheckProtocol;
  UptimeCheckSettings: ResolverTypeWrapper<UptimeCheckSettingsRecord>;
  UptimeCheckSettingsInput: UptimeCheckSettingsInput;
  UptimeCheckTask: ResolverTypeWrapper<UptimeCheckTaskRecord>;
  UptimeCheckTaskFilter: UptimeCheckTaskFilter;
  UptimeCheckTaskInput: UptimeCheckTaskInput;
  User: ResolverTypeWrapper<UserKey>;
  UserGroup: ResolverTypeWrapper<UserGroupRecord>;
  UserGroupFilter: UserGroupFilter;
  UserRole: UserRole;
  VoiceReceiverInput: VoiceReceiverInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddHostsInput: AddHostsInput;
  AddHostsPayload: Omit<AddHostsPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['HostAdditionResult']> };
  AddInstanceAssociationInput: AddInstanceAssociationInput;
  AddInstanceAssociationPayload: NewInstanceAssociation;
  AgentStatus: HostAddress;
  Alarm: AlarmRecord;
  AlarmConnection: Omit<AlarmConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AlarmEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Alarm']> };
  AlarmDetail: AlarmRecord;
  AlarmDetection: AlarmDetectionRecord;
  AlarmDetectionInput: AlarmDetectionInput;
  AlarmEdge: Omit<AlarmEdge, 'node'> & { node: ResolversParentTypes['Alarm'] };
  AlarmFilter: AlarmFilter;
  AlarmInstanceFilter: AlarmInstanceFilter;
  AlarmLevelSettings: AlarmLevelRecord;
  AlarmLevelSettingsInput: AlarmLevelSettingsInput;
  AlarmOrder: AlarmOrder;
  AlarmRules: AlarmRulesRecord;
  AlarmRulesInput: AlarmRulesInput;
  AlarmStrategy: AlarmStrategyRecord;
  AlarmStrategyInput: AlarmStrategyInput;
  App: AppRecord;
  ArchiveBusinessInput: ArchiveBusinessInput;
  ArchiveBusinessPayload: SwitchedBusiness;
  AssociatedInstances: AssociatedInstancesRecord;
  AssociatedModel: AssociatedModelRecord;
  AttributeCondition: AttributeCondition;
  BindProcessToModuleInput: BindProcessToModuleInput;
  BindProcessToModulePayload: ProcessKey;
  Boolean: Scalars['Boolean']['output'];
  Business: BusinessRecord;
  BusinessChange: BusinessChangeRecord;
  BusinessConnection: Omit<BusinessConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BusinessEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Business']> };
  BusinessEdge: Omit<BusinessEdge, 'node'> & { node: ResolversParentTypes['Business'] };
  BusinessFilter: BusinessFilter;
  BusinessOrder: BusinessOrder;
  CallbackTaskNodeInput: CallbackTaskNodeInput;
  ChangePeriodicTaskConstantsInput: ChangePeriodicTaskConstantsInput;
  ChangePeriodicTaskCronInput: ChangePeriodicTaskCronInput;
  ClaimTicketStepInput: ClaimTicketStepInput;
  Classification: ClassificationRecord;
  CloneHostPropertiesInput: CloneHostPropertiesInput;
  CloneHostPropertiesPayload: Omit<CloneHostPropertiesPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['HostWriteResult']> };
  CreateBusinessInput: CreateBusinessInput;
  CreateBusinessPayload: WrittenBusiness;
  CreateClassificationInput: CreateClassificationInput;
  CreateClassificationPayload: ClassificationKey;
  CreateCustomQueryInput: CreateCustomQueryInput;
  CreateCustomQueryPayload: CustomQueryKey;
  CreateModelAttributeInput: CreateModelAttributeInput;
  CreateModelAttributePayload: ModelAttributeKey;
  CreateModelInput: CreateModelInput;
  CreateModelInstanceInput: CreateModelInstanceInput;
  CreateModelInstancePayload: InstanceIdentity;
  CreateModelPayload: ModelKey;
  CreateModuleInput: CreateModuleInput;
  CreateModulePayload: ModuleKey;
  CreatePeriodicTaskInput: CreatePeriodicTaskInput;
  CreateSetInput: CreateSetInput;
  CreateSetPayload: SetKey;
  CreateTaskInput: CreateTaskInput;
  CreateTicketInput: CreateTicketInput;
  CreateUserGroupInput: CreateUserGroupInput;
  CreateUserGroupPayload: NewGroup;
  CronJob: CronJobRecord;
  CronJobConnection: Omit<CronJobConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CronJobEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CronJob']> };
  CronJobEdge: Omit<CronJobEdge, 'node'> & { node: ResolversParentTypes['CronJob'] };
  CronJobFilter: CronJobFilter;
  CronJobInput: CronJobInput;
  CronJobPayload: CronJobKey;
  CustomQuery: CustomQueryRecord;
  CustomQueryCondition: CustomQueryCondition;
  CustomQueryConditionInput: CustomQueryConditionInput;
  CustomQueryConnection: Omit<CustomQueryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CustomQueryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CustomQuery']> };
  CustomQueryEdge: Omit<CustomQueryEdge, 'node'> & { node: ResolversParentTypes['CustomQuery'] };
  CustomQueryFilter: CustomQueryFilter;
  CustomQueryPart: CustomQueryPart;
  CustomQueryPartInput: CustomQueryPartInput;
  DateTime: Scalars['DateTime']['output'];
  DeleteBusinessInput: DeleteBusinessInput;
  DeleteBusinessPayload: DeleteBusinessPayload;
  DeleteClassificationInput: DeleteClassificationInput;
  DeleteClassificationPayload: DeleteClassificationPayload;
  DeleteCustomQueryInput: DeleteCustomQueryInput;
  DeleteCustomQueryPayload: DeleteCustomQueryPayload;
  DeleteHostsInput: DeleteHostsInput;
  DeleteHostsPayload: Omit<DeleteHostsPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['HostWriteResult']> };
  DeleteModelAttributeInput: DeleteModelAttributeInput;
  DeleteModelAttributePayload: DeleteModelAttributePayload;
  DeleteModelInput: DeleteModelInput;
  DeleteModelInstanceInput: DeleteModelInstanceInput;
  DeleteModelInstancePayload: DeleteModelInstancePayload;
  DeleteModelInstancesInput: DeleteModelInstancesInput;
  DeleteModelInstancesPayload: Omit<DeleteModelInstancesPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['ModelInstanceDeletionResult']> };
  DeleteModelPayload: DeleteModelPayload;
  DeleteModuleInput: DeleteModuleInput;
  DeleteModulePayload: DeleteModulePayload;
  DeleteSetInput: DeleteSetInput;
  DeleteSetPayload: DeleteSetPayload;
  DeleteSetsInput: DeleteSetsInput;
  DeleteSetsPayload: DeleteSetsPayload;
  DeleteUserGroupInput: DeleteUserGroupInput;
  DeleteUserGroupPayload: DeleteUserGroupPayload;
  DeliverTicketStepInput: DeliverTicketStepInput;
  DeployScriptCollectorInput: DeployScriptCollectorInput;
  DeployScriptCollectorPayload: Omit<DeployScriptCollectorPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['DeployScriptCollectorResult']> };
  DeployScriptCollectorResult: ScriptDeployment;
  DetectionAlgorithm: DetectionAlgorithmRecord;
  DetectionAlgorithmInput: DetectionAlgorithmInput;
  DistributeTicketStepInput: DistributeTicketStepInput;
  Drawing: DrawingRecord;
  DrawingAssociation: DrawingAssociationRecord;
  DrawingNode: DrawingNodeRecord;
  DrawingNodeInput: DrawingNodeInput;
  DryRun: DryRun;
  DryRunCall: DryRunCall;
  EmptyModuleInput: EmptyModuleInput;
  EmptyModulePayload: EmptiedModule;
  EventCallbackTest: EventCallbackTest;
  EventSubscription: EventSubscriptionRecord;
  EventSubscriptionConnection: Omit<EventSubscriptionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EventSubscriptionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['EventSubscription']> };
  EventSubscriptionEdge: Omit<EventSubscriptionEdge, 'node'> & { node: ResolversParentTypes['EventSubscription'] };
  EventSubscriptionFilter: EventSubscriptionFilter;
  ExecuteJobInput: ExecuteJobInput;
  ExecuteJobStepInput: ExecuteJobStepInput;
  ExecuteScriptInput: ExecuteScriptInput;
  Float: Scalars['Float']['output'];
  FormChoice: FormChoiceRecord;
  FormColumn: FormColumnRecord;
  FormField: FormFieldRecord;
  Host: HostRecord;
  HostAdditionResult: HostAddition;
  HostChange: HostChangeRecord;
  HostConnection: Omit<HostConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HostEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Host']> };
  HostEdge: Omit<HostEdge, 'node'> & { node: ResolversParentTypes['Host'] };
  HostFilter: HostFilter;
  HostOrder: HostOrder;
  HostProperty: HostPropertyRecord;
  HostTransferResult: HostTransfer;
  HostWriteResult: HostWrite;
  ID: Scalars['ID']['output'];
  ImportAlarmStrategiesInput: ImportAlarmStrategiesInput;
  ImportAlarmStrategiesPayload: Omit<ImportAlarmStrategiesPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['ImportAlarmStrategyResult']> };
  ImportAlarmStrategyResult: StrategyImport;
  ImportCommonTemplatesInput: ImportCommonTemplatesInput;
  ImportCommonTemplatesPayload: ImportCommonTemplatesPayload;
  ImportLogCollectorResult: LogCollectorImport;
  ImportLogCollectorsInput: ImportLogCollectorsInput;
  ImportLogCollectorsPayload: Omit<ImportLogCollectorsPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['ImportLogCollectorResult']> };
  ImportScriptCollectorResult: ScriptCollectorImport;
  ImportScriptCollectorsInput: ImportScriptCollectorsInput;
  ImportScriptCollectorsPayload: Omit<ImportScriptCollectorsPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['ImportScriptCollectorResult']> };
  ImportUptimeCheckNodeResult: UptimeCheckNodeImport;
  ImportUptimeCheckNodesInput: ImportUptimeCheckNodesInput;
  ImportUptimeCheckNodesPayload: Omit<ImportUptimeCheckNodesPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['ImportUptimeCheckNodeResult']> };
  ImportUptimeCheckTaskResult: UptimeCheckTaskImport;
  ImportUptimeCheckTasksInput: ImportUptimeCheckTasksInput;
  ImportUptimeCheckTasksPayload: Omit<ImportUptimeCheckTasksPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['ImportUptimeCheckTaskResult']> };
  InstanceAssociation: InstanceAssociationRecord;
  InstanceAssociationFilter: InstanceAssociationFilter;
  InstanceChange: InstanceChangeRecord;
  Int: Scalars['Int']['output'];
  InternalModules: IdlePoolRecord;
  JSON: Scalars['JSON']['output'];
  JobAccount: JobAccountRecord;
  JobAddressInput: JobAddressInput;
  JobDbAccount: JobDbAccountRecord;
  JobDbAccountConnection: Omit<JobDbAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JobDbAccountEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JobDbAccount']> };
  JobDbAccountEdge: Omit<JobDbAccountEdge, 'node'> & { node: ResolversParentTypes['JobDbAccount'] };
  JobFileSource: JobFileSourceRecord;
  JobFileSourceInput: JobFileSourceInput;
  JobGlobalVariable: JobTemplatePartRecord;
  JobHostLog: JobHostLogRecord;
  JobInstance: JobInstanceRecord;
  JobInstanceConnection: ListedRuns;
  JobInstanceEdge: ListedRunEdge;
  JobScript: JobScriptRecord;
  JobScriptConnection: Omit<JobScriptConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JobScriptEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JobScript']> };
  JobScriptEdge: Omit<JobScriptEdge, 'node'> & { node: ResolversParentTypes['JobScript'] };
  JobScriptFilter: JobScriptFilter;
  JobStep: JobStepRecord;
  JobStepHost: JobStepHostRecord;
  JobStepHostGroup: JobStepHostGroupRecord;
  JobStepOperation: JobStepOperationRecord;
  JobStepProgress: JobStepProgressRecord;
  JobTargetHost: HostAddress;
  JobTargetsInput: JobTargetsInput;
  JobTemplate: JobTemplateRecord;
  JobTemplateConnection: Omit<JobTemplateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JobTemplateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JobTemplate']> };
  JobTemplateEdge: Omit<JobTemplateEdge, 'node'> & { node: ResolversParentTypes['JobTemplate'] };
  JobTemplateFilter: JobTemplateFilter;
  JobTemplateStep: JobTemplatePartRecord;
  JobVariableInput: JobVariableInput;
  LockHostsInput: LockHostsInput;
  LockHostsPayload: Omit<LockHostsPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['HostWriteResult']> };
  LogCollector: LogCollectorRecord;
  LogCollectorInput: LogCollectorInput;
  LogColumn: LogColumnRecord;
  LogColumnInput: LogColumnInput;
  Long: Scalars['Long']['output'];
  MailAttachmentInput: MailAttachmentInput;
  MainlineLevel: MainlineRecord;
  MessageChannel: ChannelRecord;
  MessageReceiversInput: MessageReceiversInput;
  MessageResult: MessageVerdict;
  Model: ModelRecord;
  ModelAssociation: ModelAssociationRecord;
  ModelAttribute: ModelAttributeRecord;
  ModelFilter: ModelFilter;
  ModelInstance: InstanceRecord;
  ModelInstanceConnection: Omit<ModelInstanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ModelInstanceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ModelInstance']> };
  ModelInstanceDeletionResult: InstanceResult;
  ModelInstanceEdge: Omit<ModelInstanceEdge, 'node'> & { node: ResolversParentTypes['ModelInstance'] };
  ModelInstanceFilter: ModelInstanceFilter;
  ModelInstanceOrder: ModelInstanceOrder;
  ModelInstanceUpdate: ModelInstanceUpdate;
  ModelInstanceUpdateResult: InstanceResult;
  ModelLink: ModelLinkRecord;
  ModelPosition: ModelPosition;
  ModelPositionInput: ModelPositionInput;
  ModelPrivilege: ModelPrivilege;
  Module: ModuleRecord;
  ModuleConnection: Omit<ModuleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ModuleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Module']> };
  ModuleEdge: Omit<ModuleEdge, 'node'> & { node: ResolversParentTypes['Module'] };
  ModuleFilter: ModuleFilter;
  ModuleOrder: ModuleOrder;
  MonitoredComponent: ComponentRecord;
  MonitoredComponentConnection: Omit<MonitoredComponentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MonitoredComponentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MonitoredComponent']> };
  MonitoredComponentEdge: Omit<MonitoredComponentEdge, 'node'> & { node: ResolversParentTypes['MonitoredComponent'] };
  MonitoredComponentFilter: MonitoredComponentFilter;
  MonitoringData: MonitoringDataRecord;
  MonitoringPoint: MonitoringPoint;
  Mutation: Record<PropertyKey, never>;
  NewHostInput: NewHostInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OperationLogEntry: OperationLogRecord;
  OperationLogEntryConnection: Omit<OperationLogEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OperationLogEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OperationLogEntry']> };
  OperationLogEntryEdge: Omit<OperationLogEntryEdge, 'node'> & { node: ResolversParentTypes['OperationLogEntry'] };
  OperationLogFilter: OperationLogFilter;
  OperationLogProperty: OperationLogProperty;
  PageInfo: PageInfo;
  PeriodicTask: PeriodicTaskRecord;
  PeriodicTaskInput: PeriodicTaskInput;
  PeriodicTaskPayload: PeriodicTaskKey;
  Pipeline: PipelineRecord;
  PipelineActivity: PipelineActivityRecord;
  PipelineFlow: SopsPartRecord;
  PipelineGateway: SopsPartRecord;
  PlatformRole: PlatformRole;
  Privileges: Privileges;
  ProcessModuleBinding: ProcessModuleBinding;
  PushFilesInput: PushFilesInput;
  Query: Record<PropertyKey, never>;
  RemoveInstanceAssociationInput: RemoveInstanceAssociationInput;
  RemoveInstanceAssociationPayload: RemoveInstanceAssociationPayload;
  RestoreBusinessInput: RestoreBusinessInput;
  RestoreBusinessPayload: SwitchedBusiness;
  RolePrivileges: RolePrivileges;
  SaveCronJobInput: SaveCronJobInput;
  ScriptCollector: ScriptCollectorRecord;
  ScriptCollectorInput: ScriptCollectorInput;
  ScriptCollectorTargetInput: ScriptCollectorTargetInput;
  ScriptColumn: ScriptColumnRecord;
  ScriptColumnInput: ScriptColumnInput;
  ScriptParameter: ScriptParameterRecord;
  ScriptParameterInput: ScriptParameterInput;
  SendMailInput: SendMailInput;
  SendMessageInput: SendMessageInput;
  SendMessagePayload: Omit<SendMessagePayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['MessageResult']> };
  SendSmsInput: SendSmsInput;
  SendVoiceMessageInput: SendVoiceMessageInput;
  SendWeixinInput: SendWeixinInput;
  Service: ServiceRecord;
  ServiceCatalog: CatalogRecord;
  Set: SetRecord;
  SetConnection: Omit<SetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SetEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Set']> };
  SetDeletionResult: SetDeletionResult;
  SetEdge: Omit<SetEdge, 'node'> & { node: ResolversParentTypes['Set'] };
  SetFilter: SetFilter;
  SetOrder: SetOrder;
  SetRolePrivilegesInput: SetRolePrivilegesInput;
  SetRolePrivilegesPayload: Role;
  StartedJobPayload: StartedJobRecord;
  StopTicketInput: StopTicketInput;
  String: Scalars['String']['output'];
  SubscribeToEventsInput: SubscribeToEventsInput;
  SubscribeToEventsPayload: WrittenSubscription;
  Subscription: Record<PropertyKey, never>;
  Task: TaskRecord;
  TaskConstant: SopsPartRecord;
  TaskConstantInput: TaskConstantInput;
  TaskCount: TaskCount;
  TaskCountFilter: TaskCountFilter;
  TaskCounts: TaskCountsRecord;
  TaskCron: TaskCron;
  TaskCronInput: TaskCronInput;
  TaskInput: TaskInput;
  TaskNode: TaskNodeRecord;
  TaskNodeDetail: TaskNodeDetailRecord;
  TaskNodeRun: SopsPartRecord;
  TaskOutput: SopsPartRecord;
  TaskPayload: TaskKey;
  TaskStatus: SopsPartRecord;
  TaskTemplate: TaskTemplateRecord;
  TerminateTicketStepInput: TerminateTicketStepInput;
  Ticket: TicketRecord;
  TicketConnection: Omit<TicketConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TicketEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Ticket']> };
  TicketEdge: Omit<TicketEdge, 'node'> & { node: ResolversParentTypes['Ticket'] };
  TicketField: TicketFieldRecord;
  TicketFieldInput: TicketFieldInput;
  TicketFilter: TicketFilter;
  TicketInput: TicketInput;
  TicketLog: TicketLogRecord;
  TicketOperation: TicketOperationRecord;
  TicketPayload: TicketHandle;
  TicketProcessorsInput: TicketProcessorsInput;
  TicketStep: TicketStepRecord;
  TopologyChange: TopologyChangeRecord;
  TopologyNode: Omit<TopologyNode, 'children' | 'instance'> & { children: ReadonlyArray<ResolversParentTypes['TopologyNode']>, instance?: Maybe<ResolversParentTypes['ModelInstance']> };
  TransferHostsInput: TransferHostsInput;
  TransferHostsPayload: Omit<TransferHostsPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['HostTransferResult']> };
  TransferHostsToModulesInput: TransferHostsToModulesInput;
  TransitTicketStepInput: TransitTicketStepInput;
  UnbindProcessFromModuleInput: UnbindProcessFromModuleInput;
  UnbindProcessFromModulePayload: ProcessKey;
  UnlockHostsInput: UnlockHostsInput;
  UnlockHostsPayload: Omit<UnlockHostsPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['HostWriteResult']> };
  UnsubscribeFromEventsInput: UnsubscribeFromEventsInput;
  UnsubscribeFromEventsPayload: UnsubscribeFromEventsPayload;
  UpdateBusinessInput: UpdateBusinessInput;
  UpdateBusinessPayload: WrittenBusiness;
  UpdateClassificationInput: UpdateClassificationInput;
  UpdateClassificationPayload: ClassificationKey;
  UpdateCustomQueryInput: UpdateCustomQueryInput;
  UpdateCustomQueryPayload: CustomQueryKey;
  UpdateDrawingInput: UpdateDrawingInput;
  UpdateDrawingPayload: DrawingKey;
  UpdateEventSubscriptionInput: UpdateEventSubscriptionInput;
  UpdateEventSubscriptionPayload: WrittenSubscription;
  UpdateHostsInput: UpdateHostsInput;
  UpdateHostsPayload: Omit<UpdateHostsPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['HostWriteResult']> };
  UpdateModelAttributeInput: UpdateModelAttributeInput;
  UpdateModelAttributePayload: ModelAttributeKey;
  UpdateModelInput: UpdateModelInput;
  UpdateModelInstanceInput: UpdateModelInstanceInput;
  UpdateModelInstancePayload: InstanceIdentity;
  UpdateModelInstancesInput: UpdateModelInstancesInput;
  UpdateModelInstancesPayload: Omit<UpdateModelInstancesPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['ModelInstanceUpdateResult']> };
  UpdateModelPayload: ModelKey;
  UpdateModuleInput: UpdateModuleInput;
  UpdateModulePayload: ModuleKey;
  UpdateSetInput: UpdateSetInput;
  UpdateSetPayload: SetKey;
  UpdateUserGroupInput: UpdateUserGroupInput;
  UpdateUserGroupPayload: WrittenGroup;
  UptimeCheckDetectionInput: UptimeCheckDetectionInput;
  UptimeCheckNode: UptimeCheckNodeRecord;
  UptimeCheckNodeInput: UptimeCheckNodeInput;
  UptimeCheckSettings: UptimeCheckSettingsRecord;
  UptimeCheckSettingsInput: UptimeCheckSettingsInput;
  UptimeCheckTask: UptimeCheckTaskRecord;
  UptimeCheckTaskFilter: UptimeCheckTaskFilter;
  UptimeCheckTaskInput: UptimeCheckTaskInput;
  User: UserKey;
  UserGroup: UserGroupRecord;
  UserGroupFilter: UserGroupFilter;
  VoiceReceiverInput: VoiceReceiverInput;
};

export type DeferDirectiveArgs = {
  if?: Scalars['Boolean']['input'];
  label?: Maybe<Scalars['String']['input']>;
};

export type DeferDirectiveResolver<Result, Parent, ContextType = GraphContext, Args = DeferDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type EsbDirectiveArgs = {
  api: Scalars['String']['input'];
  system: Scalars['String']['input'];
};

export type EsbDirectiveResolver<Result, Parent, ContextType = GraphContext, Args = EsbDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddHostsPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AddHostsPayload'] = ResolversParentTypes['AddHostsPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['HostAdditionResult']>, ParentType, ContextType>;
};

export type AddInstanceAssociationPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AddInstanceAssociationPayload'] = ResolversParentTypes['AddInstanceAssociationPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  instanceAssociation?: Resolver<Maybe<ResolversTypes['InstanceAssociation']>, ParentType, ContextType>;
  instanceAssociationId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AgentStatusResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AgentStatus'] = ResolversParentTypes['AgentStatus']> = {
  alive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  cloudId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  innerIp?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Host']>, ParentType, ContextType>;
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
  strategy?: Resolver<Maybe<ResolversTypes['AlarmStrategy']>, ParentType, ContextType>;
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

export type AlarmDetectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AlarmDetection'] = ResolversParentTypes['AlarmDetection']> = {
  conditions?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  isEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['AlarmLevelSettings']>, ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noDataRounds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nodeCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notifiesByLevel?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  notifiesRecovery?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rules?: Resolver<Maybe<ResolversTypes['AlarmRules']>, ParentType, ContextType>;
  scenario?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  where?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AlarmEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AlarmEdge'] = ResolversParentTypes['AlarmEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alarm'], ParentType, ContextType>;
};

export type AlarmLevelSettingsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AlarmLevelSettings'] = ResolversParentTypes['AlarmLevelSettings']> = {
  algorithms?: Resolver<ReadonlyArray<ResolversTypes['DetectionAlgorithm']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AlarmLevel'], ParentType, ContextType>;
  levelCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noticeFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noticeUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notifiesRecovery?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  notifyBy?: Resolver<ReadonlyArray<ResolversTypes['NotifyWay']>, ParentType, ContextType>;
  notifyByCode?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  peopleToCall?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AlarmRulesResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AlarmRules'] = ResolversParentTypes['AlarmRules']> = {
  checkRounds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hits?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  silenceMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AlarmStrategyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AlarmStrategy'] = ResolversParentTypes['AlarmStrategy']> = {
  bizId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  dataSource?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  dataSourceType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detections?: Resolver<ReadonlyArray<ResolversTypes['AlarmDetection']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scenario?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strategyId?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['App'] = ResolversParentTypes['App']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creator?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  developers?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  introduction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchiveBusinessPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ArchiveBusinessPayload'] = ResolversParentTypes['ArchiveBusinessPayload']> = {
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
};

export type AssociatedInstancesResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssociatedInstances'] = ResolversParentTypes['AssociatedInstances']> = {
  incoming?: Resolver<ReadonlyArray<ResolversTypes['AssociatedModel']>, ParentType, ContextType>;
  outgoing?: Resolver<ReadonlyArray<ResolversTypes['AssociatedModel']>, ParentType, ContextType>;
};

export type AssociatedModelResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssociatedModel'] = ResolversParentTypes['AssociatedModel']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  icon?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instances?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ModelInstance']>>, ParentType, ContextType>;
  modelId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modelName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BindProcessToModulePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BindProcessToModulePayload'] = ResolversParentTypes['BindProcessToModulePayload']> = {
  bindings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProcessModuleBinding']>>, ParentType, ContextType>;
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
};

export type BusinessResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Business'] = ResolversParentTypes['Business']> = {
  alarmStrategies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AlarmStrategy']>>, ParentType, ContextType, RequireFields<BusinessAlarmStrategiesArgs, 'strategyIds'>>;
  alarms?: Resolver<Maybe<ResolversTypes['AlarmConnection']>, ParentType, ContextType, RequireFields<BusinessAlarmsArgs, 'first' | 'since'>>;
  associatedInstances?: Resolver<Maybe<ResolversTypes['AssociatedInstances']>, ParentType, ContextType>;
  attributes?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<BusinessAttributesArgs>>;
  bizId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cronJobs?: Resolver<Maybe<ResolversTypes['CronJobConnection']>, ParentType, ContextType, RequireFields<BusinessCronJobsArgs, 'first'>>;
  customQueries?: Resolver<Maybe<ResolversTypes['CustomQueryConnection']>, ParentType, ContextType, RequireFields<BusinessCustomQueriesArgs, 'first'>>;
  developers?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  hosts?: Resolver<Maybe<ResolversTypes['HostConnection']>, ParentType, ContextType, RequireFields<BusinessHostsArgs, 'first'>>;
  hostsOfModules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Host']>>, ParentType, ContextType, RequireFields<BusinessHostsOfModulesArgs, 'moduleIds'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalModules?: Resolver<Maybe<ResolversTypes['InternalModules']>, ParentType, ContextType>;
  isResourcePool?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  jobAccounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JobAccount']>>, ParentType, ContextType>;
  jobDbAccounts?: Resolver<Maybe<ResolversTypes['JobDbAccountConnection']>, ParentType, ContextType, RequireFields<BusinessJobDbAccountsArgs, 'first'>>;
  jobInstances?: Resolver<Maybe<ResolversTypes['JobInstanceConnection']>, ParentType, ContextType, RequireFields<BusinessJobInstancesArgs, 'first'>>;
  jobScripts?: Resolver<Maybe<ResolversTypes['JobScriptConnection']>, ParentType, ContextType, RequireFields<BusinessJobScriptsArgs, 'first'>>;
  jobTemplates?: Resolver<Maybe<ResolversTypes['JobTemplateConnection']>, ParentType, ContextType, RequireFields<BusinessJobTemplatesArgs, 'first'>>;
  language?: Resolver<Maybe<ResolversTypes['BusinessLanguage']>, ParentType, ContextType>;
  languageCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifeCycle?: Resolver<Maybe<ResolversTypes['BusinessLifeCycle']>, ParentType, ContextType>;
  lifeCycleCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  logCollectors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LogCollector']>>, ParentType, ContextType, Partial<BusinessLogCollectorsArgs>>;
  maintainers?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  monitoredComponents?: Resolver<Maybe<ResolversTypes['MonitoredComponentConnection']>, ParentType, ContextType, RequireFields<BusinessMonitoredComponentsArgs, 'first'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operationLog?: Resolver<Maybe<ResolversTypes['OperationLogEntryConnection']>, ParentType, ContextType, RequireFields<BusinessOperationLogArgs, 'first'>>;
  operators?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  periodicTasks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PeriodicTask']>>, ParentType, ContextType>;
  processBindings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProcessModuleBinding']>>, ParentType, ContextType, RequireFields<BusinessProcessBindingsArgs, 'processId'>>;
  productManagers?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  scriptCollectors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ScriptCollector']>>, ParentType, ContextType, Partial<BusinessScriptCollectorsArgs>>;
  sets?: Resolver<Maybe<ResolversTypes['SetConnection']>, ParentType, ContextType, RequireFields<BusinessSetsArgs, 'first'>>;
  taskCounts?: Resolver<Maybe<ResolversTypes['TaskCounts']>, ParentType, ContextType, RequireFields<BusinessTaskCountsArgs, 'groupBy'>>;
  taskTemplates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TaskTemplate']>>, ParentType, ContextType, RequireFields<BusinessTaskTemplatesArgs, 'source'>>;
  tasks?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Task']>>>, ParentType, ContextType, RequireFields<BusinessTasksArgs, 'taskIds'>>;
  testers?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, RequireFields<BusinessTicketsArgs, 'first'>>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topology?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TopologyNode']>>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  uptimeCheckTasks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UptimeCheckTask']>>, ParentType, ContextType, Partial<BusinessUptimeCheckTasksArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BusinessChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BusinessChange'] = ResolversParentTypes['BusinessChange']> = {
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  bizId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
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

export type ClassificationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Classification'] = ResolversParentTypes['Classification']> = {
  classificationId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  icon?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isBuiltIn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  links?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ModelLink']>>, ParentType, ContextType>;
  models?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Model']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloneHostPropertiesPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CloneHostPropertiesPayload'] = ResolversParentTypes['CloneHostPropertiesPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['HostWriteResult']>, ParentType, ContextType>;
};

export type CreateBusinessPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreateBusinessPayload'] = ResolversParentTypes['CreateBusinessPayload']> = {
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
};

export type CreateClassificationPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreateClassificationPayload'] = ResolversParentTypes['CreateClassificationPayload']> = {
  classification?: Resolver<Maybe<ResolversTypes['Classification']>, ParentType, ContextType>;
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
};

export type CreateCustomQueryPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreateCustomQueryPayload'] = ResolversParentTypes['CreateCustomQueryPayload']> = {
  customQuery?: Resolver<Maybe<ResolversTypes['CustomQuery']>, ParentType, ContextType>;
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
};

export type CreateModelAttributePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreateModelAttributePayload'] = ResolversParentTypes['CreateModelAttributePayload']> = {
  attribute?: Resolver<Maybe<ResolversTypes['ModelAttribute']>, ParentType, ContextType>;
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
};

export type CreateModelInstancePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreateModelInstancePayload'] = ResolversParentTypes['CreateModelInstancePayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  instance?: Resolver<Maybe<ResolversTypes['ModelInstance']>, ParentType, ContextType>;
};

export type CreateModelPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreateModelPayload'] = ResolversParentTypes['CreateModelPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
};

export type CreateModulePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreateModulePayload'] = ResolversParentTypes['CreateModulePayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  module?: Resolver<Maybe<ResolversTypes['Module']>, ParentType, ContextType>;
};

export type CreateSetPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreateSetPayload'] = ResolversParentTypes['CreateSetPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  set?: Resolver<Maybe<ResolversTypes['Set']>, ParentType, ContextType>;
};

export type CreateUserGroupPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreateUserGroupPayload'] = ResolversParentTypes['CreateUserGroupPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  userGroup?: Resolver<Maybe<ResolversTypes['UserGroup']>, ParentType, ContextType>;
};

export type CronJobResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CronJob'] = ResolversParentTypes['CronJob']> = {
  bizId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creator?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  cronJobId?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  expression?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobTemplateId?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  jobTemplateName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CronJobStatus'], ParentType, ContextType>;
  statusCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['JobTemplate']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CronJobConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CronJobConnection'] = ResolversParentTypes['CronJobConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CronJobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CronJob']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CronJobEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CronJobEdge'] = ResolversParentTypes['CronJobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CronJob'], ParentType, ContextType>;
};

export type CronJobPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CronJobPayload'] = ResolversParentTypes['CronJobPayload']> = {
  cronJob?: Resolver<Maybe<ResolversTypes['CronJob']>, ParentType, ContextType>;
  cronJobId?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
};

export type CustomQueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomQuery'] = ResolversParentTypes['CustomQuery']> = {
  bizId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  customQueryId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  hosts?: Resolver<Maybe<ResolversTypes['HostConnection']>, ParentType, ContextType, RequireFields<CustomQueryHostsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['CustomQueryPart']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomQueryConditionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomQueryCondition'] = ResolversParentTypes['CustomQueryCondition']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['CustomQueryOperator'], ParentType, ContextType>;
  operatorCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type CustomQueryConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomQueryConnection'] = ResolversParentTypes['CustomQueryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustomQueryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CustomQuery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomQueryEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomQueryEdge'] = ResolversParentTypes['CustomQueryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomQuery'], ParentType, ContextType>;
};

export type CustomQueryPartResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomQueryPart'] = ResolversParentTypes['CustomQueryPart']> = {
  conditions?: Resolver<ReadonlyArray<ResolversTypes['CustomQueryCondition']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteBusinessPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeleteBusinessPayload'] = ResolversParentTypes['DeleteBusinessPayload']> = {
  bizId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
};

export type DeleteClassificationPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeleteClassificationPayload'] = ResolversParentTypes['DeleteClassificationPayload']> = {
  classificationId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
};

export type DeleteCustomQueryPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeleteCustomQueryPayload'] = ResolversParentTypes['DeleteCustomQueryPayload']> = {
  bizId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  customQueryId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
};

export type DeleteHostsPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeleteHostsPayload'] = ResolversParentTypes['DeleteHostsPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['HostWriteResult']>, ParentType, ContextType>;
};

export type DeleteModelAttributePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeleteModelAttributePayload'] = ResolversParentTypes['DeleteModelAttributePayload']> = {
  attributeId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  modelId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeleteModelInstancePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeleteModelInstancePayload'] = ResolversParentTypes['DeleteModelInstancePayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  instanceId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modelId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeleteModelInstancesPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeleteModelInstancesPayload'] = ResolversParentTypes['DeleteModelInstancesPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['ModelInstanceDeletionResult']>, ParentType, ContextType>;
};

export type DeleteModelPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeleteModelPayload'] = ResolversParentTypes['DeleteModelPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  modelId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeleteModulePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeleteModulePayload'] = ResolversParentTypes['DeleteModulePayload']> = {
  bizId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  moduleId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  setId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeleteSetPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeleteSetPayload'] = ResolversParentTypes['DeleteSetPayload']> = {
  bizId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  setId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeleteSetsPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeleteSetsPayload'] = ResolversParentTypes['DeleteSetsPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['SetDeletionResult']>, ParentType, ContextType>;
};

export type DeleteUserGroupPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeleteUserGroupPayload'] = ResolversParentTypes['DeleteUserGroupPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  groupId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeployScriptCollectorPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeployScriptCollectorPayload'] = ResolversParentTypes['DeployScriptCollectorPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['DeployScriptCollectorResult']>, ParentType, ContextType>;
};

export type DeployScriptCollectorResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeployScriptCollectorResult'] = ResolversParentTypes['DeployScriptCollectorResult']> = {
  host?: Resolver<Maybe<ResolversTypes['Host']>, ParentType, ContextType>;
  hostId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
};

export type DetectionAlgorithmResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DetectionAlgorithm'] = ResolversParentTypes['DetectionAlgorithm']> = {
  ceil?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  floor?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DetectionAlgorithmKind'], ParentType, ContextType>;
  kindCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type DrawingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Drawing'] = ResolversParentTypes['Drawing']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DrawingNode']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['DrawingScope'], ParentType, ContextType>;
  scopeId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DrawingAssociationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DrawingAssociation'] = ResolversParentTypes['DrawingAssociation']> = {
  instanceId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DrawingNodeKind']>, ParentType, ContextType>;
  kindCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modelId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrawingNodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DrawingNode'] = ResolversParentTypes['DrawingNode']> = {
  associations?: Resolver<ReadonlyArray<ResolversTypes['DrawingAssociation']>, ParentType, ContextType>;
  bizId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  icon?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instance?: Resolver<Maybe<ResolversTypes['ModelInstance']>, ParentType, ContextType>;
  instanceId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DrawingNodeKind']>, ParentType, ContextType>;
  kindCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
  modelId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  x?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  y?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type DryRunResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DryRun'] = ResolversParentTypes['DryRun']> = {
  calls?: Resolver<ReadonlyArray<ResolversTypes['DryRunCall']>, ParentType, ContextType>;
};

export type DryRunCallResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DryRunCall'] = ResolversParentTypes['DryRunCall']> = {
  api?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  params?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmptyModulePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EmptyModulePayload'] = ResolversParentTypes['EmptyModulePayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  module?: Resolver<Maybe<ResolversTypes['Module']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['HostTransferResult']>, ParentType, ContextType>;
};

export type EventCallbackTestResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EventCallbackTest'] = ResolversParentTypes['EventCallbackTest']> = {
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reachable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EventSubscriptionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EventSubscription'] = ResolversParentTypes['EventSubscription']> = {
  callbackUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmMode?: Resolver<Maybe<ResolversTypes['EventConfirmMode']>, ParentType, ContextType>;
  confirmModeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmPattern?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveries?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  failures?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subscriptionId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeoutSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventSubscriptionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EventSubscriptionConnection'] = ResolversParentTypes['EventSubscriptionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventSubscriptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EventSubscription']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventSubscriptionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EventSubscriptionEdge'] = ResolversParentTypes['EventSubscriptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EventSubscription'], ParentType, ContextType>;
};

export type FormChoiceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FormChoice'] = ResolversParentTypes['FormChoice']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FormColumnResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FormColumn'] = ResolversParentTypes['FormColumn']> = {
  choices?: Resolver<ReadonlyArray<ResolversTypes['FormChoice']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FormFieldResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FormField'] = ResolversParentTypes['FormField']> = {
  check?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  choices?: Resolver<ReadonlyArray<ResolversTypes['FormChoice']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['FormColumn']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fieldId?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  isReadonly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['FormFieldType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HostResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Host'] = ResolversParentTypes['Host']> = {
  agentStatus?: Resolver<Maybe<ResolversTypes['AgentStatus']>, ParentType, ContextType>;
  alarms?: Resolver<Maybe<ResolversTypes['AlarmConnection']>, ParentType, ContextType, RequireFields<HostAlarmsArgs, 'first' | 'since'>>;
  assetId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  associatedInstances?: Resolver<Maybe<ResolversTypes['AssociatedInstances']>, ParentType, ContextType>;
  attributes?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<HostAttributesArgs>>;
  backupMaintainers?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  cloudArea?: Resolver<Maybe<ResolversTypes['ModelInstance']>, ParentType, ContextType>;
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
  locked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mac?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maintainers?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  memoryMb?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  modules?: Resolver<Maybe<ResolversTypes['ModuleConnection']>, ParentType, ContextType, RequireFields<HostModulesArgs, 'first'>>;
  monitoredComponents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MonitoredComponent']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operationLog?: Resolver<Maybe<ResolversTypes['OperationLogEntryConnection']>, ParentType, ContextType, RequireFields<HostOperationLogArgs, 'first'>>;
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

export type HostAdditionResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HostAdditionResult'] = ResolversParentTypes['HostAdditionResult']> = {
  cloudId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Host']>, ParentType, ContextType>;
  innerIp?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
};

export type HostChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HostChange'] = ResolversParentTypes['HostChange']> = {
  action?: Resolver<ResolversTypes['HostChangeAction'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Host']>, ParentType, ContextType>;
  hostId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  moduleId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  setId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type HostWriteResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HostWriteResult'] = ResolversParentTypes['HostWriteResult']> = {
  host?: Resolver<Maybe<ResolversTypes['Host']>, ParentType, ContextType>;
  hostId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
};

export type ImportAlarmStrategiesPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImportAlarmStrategiesPayload'] = ResolversParentTypes['ImportAlarmStrategiesPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['ImportAlarmStrategyResult']>, ParentType, ContextType>;
};

export type ImportAlarmStrategyResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImportAlarmStrategyResult'] = ResolversParentTypes['ImportAlarmStrategyResult']> = {
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['AlarmStrategy']>, ParentType, ContextType>;
  strategyId?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportCommonTemplatesPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImportCommonTemplatesPayload'] = ResolversParentTypes['ImportCommonTemplatesPayload']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
};

export type ImportLogCollectorResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImportLogCollectorResult'] = ResolversParentTypes['ImportLogCollectorResult']> = {
  collector?: Resolver<Maybe<ResolversTypes['LogCollector']>, ParentType, ContextType>;
  dataSet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
};

export type ImportLogCollectorsPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImportLogCollectorsPayload'] = ResolversParentTypes['ImportLogCollectorsPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['ImportLogCollectorResult']>, ParentType, ContextType>;
};

export type ImportScriptCollectorResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImportScriptCollectorResult'] = ResolversParentTypes['ImportScriptCollectorResult']> = {
  collector?: Resolver<Maybe<ResolversTypes['ScriptCollector']>, ParentType, ContextType>;
  collectorId?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
};

export type ImportScriptCollectorsPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImportScriptCollectorsPayload'] = ResolversParentTypes['ImportScriptCollectorsPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['ImportScriptCollectorResult']>, ParentType, ContextType>;
};

export type ImportUptimeCheckNodeResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImportUptimeCheckNodeResult'] = ResolversParentTypes['ImportUptimeCheckNodeResult']> = {
  host?: Resolver<Maybe<ResolversTypes['Host']>, ParentType, ContextType>;
  hostId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeId?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
};

export type ImportUptimeCheckNodesPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImportUptimeCheckNodesPayload'] = ResolversParentTypes['ImportUptimeCheckNodesPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['ImportUptimeCheckNodeResult']>, ParentType, ContextType>;
};

export type ImportUptimeCheckTaskResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImportUptimeCheckTaskResult'] = ResolversParentTypes['ImportUptimeCheckTaskResult']> = {
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['UptimeCheckTask']>, ParentType, ContextType>;
};

export type ImportUptimeCheckTasksPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImportUptimeCheckTasksPayload'] = ResolversParentTypes['ImportUptimeCheckTasksPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['ImportUptimeCheckTaskResult']>, ParentType, ContextType>;
};

export type InstanceAssociationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InstanceAssociation'] = ResolversParentTypes['InstanceAssociation']> = {
  associationId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instanceAssociationId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ModelInstance']>, ParentType, ContextType>;
  sourceInstanceId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceModelId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['ModelInstance']>, ParentType, ContextType>;
  targetInstanceId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targetModelId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstanceChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InstanceChange'] = ResolversParentTypes['InstanceChange']> = {
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  instance?: Resolver<Maybe<ResolversTypes['ModelInstance']>, ParentType, ContextType>;
  instanceId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InternalModulesResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InternalModules'] = ResolversParentTypes['InternalModules']> = {
  modules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Module']>>, ParentType, ContextType>;
  setId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  setName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JobAccountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JobAccount'] = ResolversParentTypes['JobAccount']> = {
  accountId?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  alias?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bizId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creator?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  os?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobDbAccountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JobDbAccount'] = ResolversParentTypes['JobDbAccount']> = {
  alias?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bizId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dbAccountId?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobDbAccountConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JobDbAccountConnection'] = ResolversParentTypes['JobDbAccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JobDbAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JobDbAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobDbAccountEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JobDbAccountEdge'] = ResolversParentTypes['JobDbAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JobDbAccount'], ParentType, ContextType>;
};

export type JobFileSourceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JobFileSource'] = ResolversParentTypes['JobFileSource']> = {
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customQueryIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  hosts?: Resolver<ReadonlyArray<ResolversTypes['JobTargetHost']>, ParentType, ContextType>;
};

export type JobGlobalVariableResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JobGlobalVariable'] = ResolversParentTypes['JobGlobalVariable']> = {
  category?: Resolver<Maybe<ResolversTypes['JobVariableCategory']>, ParentType, ContextType>;
  categoryCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  customQueryIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hosts?: Resolver<ReadonlyArray<ResolversTypes['JobTargetHost']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stepIds?: Resolver<ReadonlyArray<ResolversTypes['Long']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['JobVariableType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variableId?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

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
  template?: Resolver<Maybe<ResolversTypes['JobTemplate']>, ParentType, ContextType>;
  totalSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobInstanceConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JobInstanceConnection'] = ResolversParentTypes['JobInstanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JobInstanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['JobInstance']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobInstanceEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JobInstanceEdge'] = ResolversParentTypes['JobInstanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['JobInstance']>, ParentType, ContextType>;
};

export type JobScriptResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JobScript'] = ResolversParentTypes['JobScript']> = {
  bizId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creator?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['JobScriptLanguage']>, ParentType, ContextType>;
  languageCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scriptId?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versionRemark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobScriptConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JobScriptConnection'] = ResolversParentTypes['JobScriptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JobScriptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JobScript']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobScriptEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JobScriptEdge'] = ResolversParentTypes['JobScriptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JobScript'], ParentType, ContextType>;
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
  progress?: Resolver<Maybe<ResolversTypes['JobStepProgress']>, ParentType, ContextType>;
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

export type JobStepHostGroupResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JobStepHostGroup'] = ResolversParentTypes['JobStepHostGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hosts?: Resolver<ReadonlyArray<ResolversTypes['JobTargetHost']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JobHostStatus'], ParentType, ContextType>;
  statusCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JobStepOperationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JobStepOperation'] = ResolversParentTypes['JobStepOperation']> = {
  code?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JobStepProgressResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JobStepProgress'] = ResolversParentTypes['JobStepProgress']> = {
  abnormalAgentCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  abnormalAgents?: Resolver<ReadonlyArray<ResolversTypes['JobTargetHost']>, ParentType, ContextType>;
  bizId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  finished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['JobStepHostGroup']>, ParentType, ContextType>;
  hostCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hosts?: Resolver<ReadonlyArray<ResolversTypes['JobTargetHost']>, ParentType, ContextType>;
  jobInstance?: Resolver<Maybe<ResolversTypes['JobInstance']>, ParentType, ContextType>;
  jobInstanceId?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  retryCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  runningCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JobStatus'], ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stepId?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stepInstanceId?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  succeededCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['JobStepType'], ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type JobTargetHostResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JobTargetHost'] = ResolversParentTypes['JobTargetHost']> = {
  cloudId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Host']>, ParentType, ContextType>;
  innerIp?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JobTemplateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JobTemplate'] = ResolversParentTypes['JobTemplate']> = {
  bizId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creator?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  cronJobs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CronJob']>>, ParentType, ContextType>;
  globalVariables?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JobGlobalVariable']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobTemplateId?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['JobTemplateLabel']>, ParentType, ContextType>;
  labelCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stepCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JobTemplateStep']>>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobTemplateConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JobTemplateConnection'] = ResolversParentTypes['JobTemplateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JobTemplateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JobTemplate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobTemplateEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JobTemplateEdge'] = ResolversParentTypes['JobTemplateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JobTemplate'], ParentType, ContextType>;
};

export type JobTemplateStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JobTemplateStep'] = ResolversParentTypes['JobTemplateStep']> = {
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  blockName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  blockOrder?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creator?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  customQueryIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dbAccount?: Resolver<Maybe<ResolversTypes['JobDbAccount']>, ParentType, ContextType>;
  dbAccountId?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  fileSources?: Resolver<ReadonlyArray<ResolversTypes['JobFileSource']>, ParentType, ContextType>;
  hosts?: Resolver<ReadonlyArray<ResolversTypes['JobTargetHost']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paramsSensitive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pauseAfter?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['JobScript']>, ParentType, ContextType>;
  scriptContent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scriptId?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  scriptLanguage?: Resolver<Maybe<ResolversTypes['JobScriptLanguage']>, ParentType, ContextType>;
  scriptLanguageCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scriptParams?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stepId?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  targetPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeoutSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['JobStepType'], ParentType, ContextType>;
  typeCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type LockHostsPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LockHostsPayload'] = ResolversParentTypes['LockHostsPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['HostWriteResult']>, ParentType, ContextType>;
};

export type LogCollectorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LogCollector'] = ResolversParentTypes['LogCollector']> = {
  bizId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['LogColumn']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  dataSet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  encoding?: Resolver<Maybe<ResolversTypes['LogEncoding']>, ParentType, ContextType>;
  encodingCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  separator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strategies?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LogColumnResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LogColumn'] = ResolversParentTypes['LogColumn']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isTimeColumn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface LongScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Long'], any> {
  name: 'Long';
}

export type MainlineLevelResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MainlineLevel'] = ResolversParentTypes['MainlineLevel']> = {
  model?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
  modelId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextModelId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previousModelId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previousName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MessageChannelResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MessageChannel'] = ResolversParentTypes['MessageChannel']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MessageResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MessageResult'] = ResolversParentTypes['MessageResult']> = {
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  receiver?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type ModelResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Model'] = ResolversParentTypes['Model']> = {
  associationsFrom?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ModelAssociation']>>, ParentType, ContextType, RequireFields<ModelAssociationsFromArgs, 'bizId' | 'kind' | 'modelId'>>;
  associationsTo?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ModelAssociation']>>, ParentType, ContextType, RequireFields<ModelAssociationsToArgs, 'bizId' | 'kind' | 'modelId'>>;
  attributes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ModelAttribute']>>, ParentType, ContextType>;
  classification?: Resolver<Maybe<ResolversTypes['Classification']>, ParentType, ContextType>;
  classificationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creator?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  icon?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instances?: Resolver<Maybe<ResolversTypes['ModelInstanceConnection']>, ParentType, ContextType, RequireFields<ModelInstancesArgs, 'first'>>;
  isBuiltIn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPaused?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  modelId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modifier?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['ModelPosition']>, ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModelAssociationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModelAssociation'] = ResolversParentTypes['ModelAssociation']> = {
  associationId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instanceAssociations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InstanceAssociation']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kindName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mapping?: Resolver<Maybe<ResolversTypes['AssociationMapping']>, ParentType, ContextType>;
  mappingCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onDelete?: Resolver<Maybe<ResolversTypes['AssociationDeletion']>, ParentType, ContextType>;
  onDeleteCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sourceModel?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
  sourceModelId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceModelName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetModel?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
  targetModelId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targetModelName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModelAttributeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModelAttribute'] = ResolversParentTypes['ModelAttribute']> = {
  associatedModel?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
  associatedModelId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  associationTypeCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  attributeId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creator?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isBuiltIn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isEditable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isHidden?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isReadOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isUnique?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
  modelId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  option?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  placeholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['AttributeType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModelInstanceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModelInstance'] = ResolversParentTypes['ModelInstance']> = {
  associatedInstances?: Resolver<Maybe<ResolversTypes['AssociatedInstances']>, ParentType, ContextType>;
  attributes?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<ModelInstanceAttributesArgs>>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Host']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instanceId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
  modelId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModelInstanceConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModelInstanceConnection'] = ResolversParentTypes['ModelInstanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ModelInstanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ModelInstance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModelInstanceDeletionResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModelInstanceDeletionResult'] = ResolversParentTypes['ModelInstanceDeletionResult']> = {
  instanceId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
};

export type ModelInstanceEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModelInstanceEdge'] = ResolversParentTypes['ModelInstanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ModelInstance'], ParentType, ContextType>;
};

export type ModelInstanceUpdateResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModelInstanceUpdateResult'] = ResolversParentTypes['ModelInstanceUpdateResult']> = {
  instance?: Resolver<Maybe<ResolversTypes['ModelInstance']>, ParentType, ContextType>;
  instanceId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
};

export type ModelLinkResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModelLink'] = ResolversParentTypes['ModelLink']> = {
  direction?: Resolver<Maybe<ResolversTypes['ModelLinkDirection']>, ParentType, ContextType>;
  directionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
  fromModelId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labelType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
  toModelId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ModelPositionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModelPosition'] = ResolversParentTypes['ModelPosition']> = {
  classificationId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  x?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  y?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ModelPrivilegeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModelPrivilege'] = ResolversParentTypes['ModelPrivilege']> = {
  actions?: Resolver<ReadonlyArray<ResolversTypes['ModelAction']>, ParentType, ContextType>;
  actionsCode?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  classification?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

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

export type MonitoredComponentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MonitoredComponent'] = ResolversParentTypes['MonitoredComponent']> = {
  bizId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  cloudId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  componentId?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Host']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoredComponentConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MonitoredComponentConnection'] = ResolversParentTypes['MonitoredComponentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MonitoredComponentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MonitoredComponent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MonitoredComponentEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MonitoredComponentEdge'] = ResolversParentTypes['MonitoredComponentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MonitoredComponent'], ParentType, ContextType>;
};

export type MonitoringDataResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MonitoringData'] = ResolversParentTypes['MonitoringData']> = {
  cluster?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['MonitoringPoint']>, ParentType, ContextType>;
  seconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  storage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MonitoringPointResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MonitoringPoint'] = ResolversParentTypes['MonitoringPoint']> = {
  time?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  values?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addHosts?: Resolver<Maybe<ResolversTypes['AddHostsPayload']>, ParentType, ContextType, RequireFields<MutationAddHostsArgs, 'input'>>;
  addInstanceAssociation?: Resolver<Maybe<ResolversTypes['AddInstanceAssociationPayload']>, ParentType, ContextType, RequireFields<MutationAddInstanceAssociationArgs, 'input'>>;
  archiveBusiness?: Resolver<Maybe<ResolversTypes['ArchiveBusinessPayload']>, ParentType, ContextType, RequireFields<MutationArchiveBusinessArgs, 'input'>>;
  assignHostsFromResourcePool?: Resolver<Maybe<ResolversTypes['TransferHostsPayload']>, ParentType, ContextType, RequireFields<MutationAssignHostsFromResourcePoolArgs, 'input'>>;
  bindProcessToModule?: Resolver<Maybe<ResolversTypes['BindProcessToModulePayload']>, ParentType, ContextType, RequireFields<MutationBindProcessToModuleArgs, 'input'>>;
  callbackTaskNode?: Resolver<Maybe<ResolversTypes['TaskPayload']>, ParentType, ContextType, RequireFields<MutationCallbackTaskNodeArgs, 'input'>>;
  changePeriodicTaskConstants?: Resolver<Maybe<ResolversTypes['PeriodicTaskPayload']>, ParentType, ContextType, RequireFields<MutationChangePeriodicTaskConstantsArgs, 'input'>>;
  changePeriodicTaskCron?: Resolver<Maybe<ResolversTypes['PeriodicTaskPayload']>, ParentType, ContextType, RequireFields<MutationChangePeriodicTaskCronArgs, 'input'>>;
  claimTicketStep?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationClaimTicketStepArgs, 'input'>>;
  cloneHostProperties?: Resolver<Maybe<ResolversTypes['CloneHostPropertiesPayload']>, ParentType, ContextType, RequireFields<MutationCloneHostPropertiesArgs, 'input'>>;
  createBusiness?: Resolver<Maybe<ResolversTypes['CreateBusinessPayload']>, ParentType, ContextType, RequireFields<MutationCreateBusinessArgs, 'input'>>;
  createClassification?: Resolver<Maybe<ResolversTypes['CreateClassificationPayload']>, ParentType, ContextType, RequireFields<MutationCreateClassificationArgs, 'input'>>;
  createCustomQuery?: Resolver<Maybe<ResolversTypes['CreateCustomQueryPayload']>, ParentType, ContextType, RequireFields<MutationCreateCustomQueryArgs, 'input'>>;
  createModel?: Resolver<Maybe<ResolversTypes['CreateModelPayload']>, ParentType, ContextType, RequireFields<MutationCreateModelArgs, 'input'>>;
  createModelAttribute?: Resolver<Maybe<ResolversTypes['CreateModelAttributePayload']>, ParentType, ContextType, RequireFields<MutationCreateModelAttributeArgs, 'input'>>;
  createModelInstance?: Resolver<Maybe<ResolversTypes['CreateModelInstancePayload']>, ParentType, ContextType, RequireFields<MutationCreateModelInstanceArgs, 'input'>>;
  createModule?: Resolver<Maybe<ResolversTypes['CreateModulePayload']>, ParentType, ContextType, RequireFields<MutationCreateModuleArgs, 'input'>>;
  createPeriodicTask?: Resolver<Maybe<ResolversTypes['PeriodicTaskPayload']>, ParentType, ContextType, RequireFields<MutationCreatePeriodicTaskArgs, 'input'>>;
  createSet?: Resolver<Maybe<ResolversTypes['CreateSetPayload']>, ParentType, ContextType, RequireFields<MutationCreateSetArgs, 'input'>>;
  createTask?: Resolver<Maybe<ResolversTypes['TaskPayload']>, ParentType, ContextType, RequireFields<MutationCreateTaskArgs, 'input'>>;
  createTicket?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationCreateTicketArgs, 'input'>>;
  createUserGroup?: Resolver<Maybe<ResolversTypes['CreateUserGroupPayload']>, ParentType, ContextType, RequireFields<MutationCreateUserGroupArgs, 'input'>>;
  deleteBusiness?: Resolver<Maybe<ResolversTypes['DeleteBusinessPayload']>, ParentType, ContextType, RequireFields<MutationDeleteBusinessArgs, 'input'>>;
  deleteClassification?: Resolver<Maybe<ResolversTypes['DeleteClassificationPayload']>, ParentType, ContextType, RequireFields<MutationDeleteClassificationArgs, 'input'>>;
  deleteCustomQuery?: Resolver<Maybe<ResolversTypes['DeleteCustomQueryPayload']>, ParentType, ContextType, RequireFields<MutationDeleteCustomQueryArgs, 'input'>>;
  deleteHosts?: Resolver<Maybe<ResolversTypes['DeleteHostsPayload']>, ParentType, ContextType, RequireFields<MutationDeleteHostsArgs, 'input'>>;
  deleteModel?: Resolver<Maybe<ResolversTypes['DeleteModelPayload']>, ParentType, ContextType, RequireFields<MutationDeleteModelArgs, 'input'>>;
  deleteModelAttribute?: Resolver<Maybe<ResolversTypes['DeleteModelAttributePayload']>, ParentType, ContextType, RequireFields<MutationDeleteModelAttributeArgs, 'input'>>;
  deleteModelInstance?: Resolver<Maybe<ResolversTypes['DeleteModelInstancePayload']>, ParentType, ContextType, RequireFields<MutationDeleteModelInstanceArgs, 'input'>>;
  deleteModelInstances?: Resolver<Maybe<ResolversTypes['DeleteModelInstancesPayload']>, ParentType, ContextType, RequireFields<MutationDeleteModelInstancesArgs, 'input'>>;
  deleteModule?: Resolver<Maybe<ResolversTypes['DeleteModulePayload']>, ParentType, ContextType, RequireFields<MutationDeleteModuleArgs, 'input'>>;
  deleteSet?: Resolver<Maybe<ResolversTypes['DeleteSetPayload']>, ParentType, ContextType, RequireFields<MutationDeleteSetArgs, 'input'>>;
  deleteSets?: Resolver<Maybe<ResolversTypes['DeleteSetsPayload']>, ParentType, ContextType, RequireFields<MutationDeleteSetsArgs, 'input'>>;
  deleteUserGroup?: Resolver<Maybe<ResolversTypes['DeleteUserGroupPayload']>, ParentType, ContextType, RequireFields<MutationDeleteUserGroupArgs, 'input'>>;
  deliverTicketStep?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationDeliverTicketStepArgs, 'input'>>;
  deployScriptCollector?: Resolver<Maybe<ResolversTypes['DeployScriptCollectorPayload']>, ParentType, ContextType, RequireFields<MutationDeployScriptCollectorArgs, 'input'>>;
  distributeTicketStep?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationDistributeTicketStepArgs, 'input'>>;
  emptyModule?: Resolver<Maybe<ResolversTypes['EmptyModulePayload']>, ParentType, ContextType, RequireFields<MutationEmptyModuleArgs, 'input'>>;
  enableCronJob?: Resolver<Maybe<ResolversTypes['CronJobPayload']>, ParentType, ContextType, RequireFields<MutationEnableCronJobArgs, 'input'>>;
  enablePeriodicTask?: Resolver<Maybe<ResolversTypes['PeriodicTaskPayload']>, ParentType, ContextType, RequireFields<MutationEnablePeriodicTaskArgs, 'input'>>;
  executeJob?: Resolver<Maybe<ResolversTypes['StartedJobPayload']>, ParentType, ContextType, RequireFields<MutationExecuteJobArgs, 'input'>>;
  executeScript?: Resolver<Maybe<ResolversTypes['StartedJobPayload']>, ParentType, ContextType, RequireFields<MutationExecuteScriptArgs, 'input'>>;
  importAlarmStrategies?: Resolver<Maybe<ResolversTypes['ImportAlarmStrategiesPayload']>, ParentType, ContextType, RequireFields<MutationImportAlarmStrategiesArgs, 'input'>>;
  importCommonTemplates?: Resolver<Maybe<ResolversTypes['ImportCommonTemplatesPayload']>, ParentType, ContextType, RequireFields<MutationImportCommonTemplatesArgs, 'input'>>;
  importLogCollectors?: Resolver<Maybe<ResolversTypes['ImportLogCollectorsPayload']>, ParentType, ContextType, RequireFields<MutationImportLogCollectorsArgs, 'input'>>;
  importScriptCollectors?: Resolver<Maybe<ResolversTypes['ImportScriptCollectorsPayload']>, ParentType, ContextType, RequireFields<MutationImportScriptCollectorsArgs, 'input'>>;
  importUptimeCheckNodes?: Resolver<Maybe<ResolversTypes['ImportUptimeCheckNodesPayload']>, ParentType, ContextType, RequireFields<MutationImportUptimeCheckNodesArgs, 'input'>>;
  importUptimeCheckTasks?: Resolver<Maybe<ResolversTypes['ImportUptimeCheckTasksPayload']>, ParentType, ContextType, RequireFields<MutationImportUptimeCheckTasksArgs, 'input'>>;
  lockHosts?: Resolver<Maybe<ResolversTypes['LockHostsPayload']>, ParentType, ContextType, RequireFields<MutationLockHostsArgs, 'input'>>;
  pauseCronJob?: Resolver<Maybe<ResolversTypes['CronJobPayload']>, ParentType, ContextType, RequireFields<MutationPauseCronJobArgs, 'input'>>;
  pausePeriodicTask?: Resolver<Maybe<ResolversTypes['PeriodicTaskPayload']>, ParentType, ContextType, RequireFields<MutationPausePeriodicTaskArgs, 'input'>>;
  pauseTask?: Resolver<Maybe<ResolversTypes['TaskPayload']>, ParentType, ContextType, RequireFields<MutationPauseTaskArgs, 'input'>>;
  pushFiles?: Resolver<Maybe<ResolversTypes['StartedJobPayload']>, ParentType, ContextType, RequireFields<MutationPushFilesArgs, 'input'>>;
  removeInstanceAssociation?: Resolver<Maybe<ResolversTypes['RemoveInstanceAssociationPayload']>, ParentType, ContextType, RequireFields<MutationRemoveInstanceAssociationArgs, 'input'>>;
  restoreBusiness?: Resolver<Maybe<ResolversTypes['RestoreBusinessPayload']>, ParentType, ContextType, RequireFields<MutationRestoreBusinessArgs, 'input'>>;
  resumeTask?: Resolver<Maybe<ResolversTypes['TaskPayload']>, ParentType, ContextType, RequireFields<MutationResumeTaskArgs, 'input'>>;
  resumeTicket?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationResumeTicketArgs, 'input'>>;
  revokeTask?: Resolver<Maybe<ResolversTypes['TaskPayload']>, ParentType, ContextType, RequireFields<MutationRevokeTaskArgs, 'input'>>;
  saveCronJob?: Resolver<Maybe<ResolversTypes['CronJobPayload']>, ParentType, ContextType, RequireFields<MutationSaveCronJobArgs, 'input'>>;
  sendMail?: Resolver<Maybe<ResolversTypes['SendMessagePayload']>, ParentType, ContextType, RequireFields<MutationSendMailArgs, 'input'>>;
  sendMessage?: Resolver<Maybe<ResolversTypes['SendMessagePayload']>, ParentType, ContextType, RequireFields<MutationSendMessageArgs, 'input'>>;
  sendSms?: Resolver<Maybe<ResolversTypes['SendMessagePayload']>, ParentType, ContextType, RequireFields<MutationSendSmsArgs, 'input'>>;
  sendVoiceMessage?: Resolver<Maybe<ResolversTypes['SendMessagePayload']>, ParentType, ContextType, RequireFields<MutationSendVoiceMessageArgs, 'input'>>;
  sendWeixin?: Resolver<Maybe<ResolversTypes['SendMessagePayload']>, ParentType, ContextType, RequireFields<MutationSendWeixinArgs, 'input'>>;
  setRolePrivileges?: Resolver<Maybe<ResolversTypes['SetRolePrivilegesPayload']>, ParentType, ContextType, RequireFields<MutationSetRolePrivilegesArgs, 'input'>>;
  startTask?: Resolver<Maybe<ResolversTypes['TaskPayload']>, ParentType, ContextType, RequireFields<MutationStartTaskArgs, 'input'>>;
  subscribeToEvents?: Resolver<Maybe<ResolversTypes['SubscribeToEventsPayload']>, ParentType, ContextType, RequireFields<MutationSubscribeToEventsArgs, 'input'>>;
  suspendTicket?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationSuspendTicketArgs, 'input'>>;
  terminateTicket?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationTerminateTicketArgs, 'input'>>;
  terminateTicketStep?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationTerminateTicketStepArgs, 'input'>>;
  transferHostsToFault?: Resolver<Maybe<ResolversTypes['TransferHostsPayload']>, ParentType, ContextType, RequireFields<MutationTransferHostsToFaultArgs, 'input'>>;
  transferHostsToIdle?: Resolver<Maybe<ResolversTypes['TransferHostsPayload']>, ParentType, ContextType, RequireFields<MutationTransferHostsToIdleArgs, 'input'>>;
  transferHostsToModules?: Resolver<Maybe<ResolversTypes['TransferHostsPayload']>, ParentType, ContextType, RequireFields<MutationTransferHostsToModulesArgs, 'input'>>;
  transferHostsToResourcePool?: Resolver<Maybe<ResolversTypes['TransferHostsPayload']>, ParentType, ContextType, RequireFields<MutationTransferHostsToResourcePoolArgs, 'input'>>;
  transitTicketStep?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationTransitTicketStepArgs, 'input'>>;
  unbindProcessFromModule?: Resolver<Maybe<ResolversTypes['UnbindProcessFromModulePayload']>, ParentType, ContextType, RequireFields<MutationUnbindProcessFromModuleArgs, 'input'>>;
  unlockHosts?: Resolver<Maybe<ResolversTypes['UnlockHostsPayload']>, ParentType, ContextType, RequireFields<MutationUnlockHostsArgs, 'input'>>;
  unsubscribeFromEvents?: Resolver<Maybe<ResolversTypes['UnsubscribeFromEventsPayload']>, ParentType, ContextType, RequireFields<MutationUnsubscribeFromEventsArgs, 'input'>>;
  updateBusiness?: Resolver<Maybe<ResolversTypes['UpdateBusinessPayload']>, ParentType, ContextType, RequireFields<MutationUpdateBusinessArgs, 'input'>>;
  updateClassification?: Resolver<Maybe<ResolversTypes['UpdateClassificationPayload']>, ParentType, ContextType, RequireFields<MutationUpdateClassificationArgs, 'input'>>;
  updateCustomQuery?: Resolver<Maybe<ResolversTypes['UpdateCustomQueryPayload']>, ParentType, ContextType, RequireFields<MutationUpdateCustomQueryArgs, 'input'>>;
  updateDrawing?: Resolver<Maybe<ResolversTypes['UpdateDrawingPayload']>, ParentType, ContextType, RequireFields<MutationUpdateDrawingArgs, 'input'>>;
  updateEventSubscription?: Resolver<Maybe<ResolversTypes['UpdateEventSubscriptionPayload']>, ParentType, ContextType, RequireFields<MutationUpdateEventSubscriptionArgs, 'input'>>;
  updateHosts?: Resolver<Maybe<ResolversTypes['UpdateHostsPayload']>, ParentType, ContextType, RequireFields<MutationUpdateHostsArgs, 'input'>>;
  updateModel?: Resolver<Maybe<ResolversTypes['UpdateModelPayload']>, ParentType, ContextType, RequireFields<MutationUpdateModelArgs, 'input'>>;
  updateModelAttribute?: Resolver<Maybe<ResolversTypes['UpdateModelAttributePayload']>, ParentType, ContextType, RequireFields<MutationUpdateModelAttributeArgs, 'input'>>;
  updateModelInstance?: Resolver<Maybe<ResolversTypes['UpdateModelInstancePayload']>, ParentType, ContextType, RequireFields<MutationUpdateModelInstanceArgs, 'input'>>;
  updateModelInstances?: Resolver<Maybe<ResolversTypes['UpdateModelInstancesPayload']>, ParentType, ContextType, RequireFields<MutationUpdateModelInstancesArgs, 'input'>>;
  updateModule?: Resolver<Maybe<ResolversTypes['UpdateModulePayload']>, ParentType, ContextType, RequireFields<MutationUpdateModuleArgs, 'input'>>;
  updateSet?: Resolver<Maybe<ResolversTypes['UpdateSetPayload']>, ParentType, ContextType, RequireFields<MutationUpdateSetArgs, 'input'>>;
  updateUserGroup?: Resolver<Maybe<ResolversTypes['UpdateUserGroupPayload']>, ParentType, ContextType, RequireFields<MutationUpdateUserGroupArgs, 'input'>>;
  withdrawTicket?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawTicketArgs, 'input'>>;
};

export type NodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Alarm' | 'AlarmStrategy' | 'App' | 'Business' | 'Classification' | 'CronJob' | 'CustomQuery' | 'EventSubscription' | 'Host' | 'InstanceAssociation' | 'JobAccount' | 'JobDbAccount' | 'JobInstance' | 'JobScript' | 'JobTemplate' | 'LogCollector' | 'Model' | 'ModelAssociation' | 'ModelAttribute' | 'ModelInstance' | 'Module' | 'MonitoredComponent' | 'PeriodicTask' | 'ScriptCollector' | 'Service' | 'ServiceCatalog' | 'Set' | 'Task' | 'TaskTemplate' | 'Ticket' | 'UptimeCheckTask' | 'User' | 'UserGroup', ParentType, ContextType>;
};

export type OperationLogEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OperationLogEntry'] = ResolversParentTypes['OperationLogEntry']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  bizId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Host']>, ParentType, ContextType>;
  instanceId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  operatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['OperationLogProperty']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['OperationType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OperationLogEntryConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OperationLogEntryConnection'] = ResolversParentTypes['OperationLogEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OperationLogEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OperationLogEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OperationLogEntryEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OperationLogEntryEdge'] = ResolversParentTypes['OperationLogEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OperationLogEntry'], ParentType, ContextType>;
};

export type OperationLogPropertyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OperationLogProperty'] = ResolversParentTypes['OperationLogProperty']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  propertyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeriodicTaskResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PeriodicTask'] = ResolversParentTypes['PeriodicTask']> = {
  bizId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  constants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TaskConstant']>>, ParentType, ContextType>;
  creator?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  cron?: Resolver<ResolversTypes['TaskCron'], ParentType, ContextType>;
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TaskConstant']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastRunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodicTaskId?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  pipeline?: Resolver<Maybe<ResolversTypes['Pipeline']>, ParentType, ContextType>;
  runCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['TaskTemplate']>, ParentType, ContextType>;
  templateId?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodicTaskPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PeriodicTaskPayload'] = ResolversParentTypes['PeriodicTaskPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  periodicTask?: Resolver<Maybe<ResolversTypes['PeriodicTask']>, ParentType, ContextType>;
  periodicTaskId?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
};

export type PipelineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Pipeline'] = ResolversParentTypes['Pipeline']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['PipelineActivity']>, ParentType, ContextType>;
  constants?: Resolver<ReadonlyArray<ResolversTypes['TaskConstant']>, ParentType, ContextType>;
  endNodeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flows?: Resolver<ReadonlyArray<ResolversTypes['PipelineFlow']>, ParentType, ContextType>;
  gateways?: Resolver<ReadonlyArray<ResolversTypes['PipelineGateway']>, ParentType, ContextType>;
  outputKeys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  startNodeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tree?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type PipelineActivityResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PipelineActivity'] = ResolversParentTypes['PipelineActivity']> = {
  canRetry?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  canSkip?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  errorIgnorable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  inputs?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  loop?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  optional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pipeline?: Resolver<Maybe<ResolversTypes['Pipeline']>, ParentType, ContextType>;
  pluginCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PipelineActivityType'], ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PipelineFlowResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PipelineFlow'] = ResolversParentTypes['PipelineFlow']> = {
  flowId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDefault?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sourceNodeId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targetNodeId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PipelineGatewayResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PipelineGateway'] = ResolversParentTypes['PipelineGateway']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlatformRoleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlatformRole'] = ResolversParentTypes['PlatformRole']> = {
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['UserRole'], ParentType, ContextType>;
  roleCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrivilegesResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Privileges'] = ResolversParentTypes['Privileges']> = {
  administration?: Resolver<ReadonlyArray<ResolversTypes['AdministrationPrivilege']>, ParentType, ContextType>;
  administrationCode?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  global?: Resolver<ReadonlyArray<ResolversTypes['GlobalPrivilege']>, ParentType, ContextType>;
  globalCode?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  groupId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  models?: Resolver<ReadonlyArray<ResolversTypes['ModelPrivilege']>, ParentType, ContextType>;
};

export type ProcessModuleBindingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProcessModuleBinding'] = ResolversParentTypes['ProcessModuleBinding']> = {
  bound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  moduleName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  alarm?: Resolver<Maybe<ResolversTypes['Alarm']>, ParentType, ContextType, RequireFields<QueryAlarmArgs, 'alarmId'>>;
  alarmInstances?: Resolver<Maybe<ResolversTypes['AlarmConnection']>, ParentType, ContextType, RequireFields<QueryAlarmInstancesArgs, 'first'>>;
  alarmStrategy?: Resolver<Maybe<ResolversTypes['AlarmStrategy']>, ParentType, ContextType, RequireFields<QueryAlarmStrategyArgs, 'bizId' | 'strategyId'>>;
  alarms?: Resolver<Maybe<ResolversTypes['AlarmConnection']>, ParentType, ContextType, RequireFields<QueryAlarmsArgs, 'bizId' | 'first' | 'since'>>;
  apps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['App']>>, ParentType, ContextType, Partial<QueryAppsArgs>>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType, RequireFields<QueryBusinessArgs, 'bizId'>>;
  businesses?: Resolver<Maybe<ResolversTypes['BusinessConnection']>, ParentType, ContextType, RequireFields<QueryBusinessesArgs, 'first'>>;
  classification?: Resolver<Maybe<ResolversTypes['Classification']>, ParentType, ContextType, RequireFields<QueryClassificationArgs, 'classificationId'>>;
  classifications?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Classification']>>, ParentType, ContextType>;
  cronJob?: Resolver<Maybe<ResolversTypes['CronJob']>, ParentType, ContextType, RequireFields<QueryCronJobArgs, 'bizId' | 'cronJobId'>>;
  cronJobs?: Resolver<Maybe<ResolversTypes['CronJobConnection']>, ParentType, ContextType, RequireFields<QueryCronJobsArgs, 'bizId' | 'first'>>;
  customQuery?: Resolver<Maybe<ResolversTypes['CustomQuery']>, ParentType, ContextType, RequireFields<QueryCustomQueryArgs, 'bizId' | 'customQueryId'>>;
  drawing?: Resolver<Maybe<ResolversTypes['Drawing']>, ParentType, ContextType, RequireFields<QueryDrawingArgs, 'scope' | 'scopeId'>>;
  eventCallbackTest?: Resolver<Maybe<ResolversTypes['EventCallbackTest']>, ParentType, ContextType, RequireFields<QueryEventCallbackTestArgs, 'callbackUrl'>>;
  eventSubscription?: Resolver<Maybe<ResolversTypes['EventSubscription']>, ParentType, ContextType, RequireFields<QueryEventSubscriptionArgs, 'subscriptionId'>>;
  eventSubscriptions?: Resolver<Maybe<ResolversTypes['EventSubscriptionConnection']>, ParentType, ContextType, RequireFields<QueryEventSubscriptionsArgs, 'first'>>;
  host?: Resolver<Maybe<ResolversTypes['Host']>, ParentType, ContextType, RequireFields<QueryHostArgs, 'hostId'>>;
  hostByAddress?: Resolver<Maybe<ResolversTypes['Host']>, ParentType, ContextType, RequireFields<QueryHostByAddressArgs, 'address'>>;
  hostByIp?: Resolver<Maybe<ResolversTypes['Host']>, ParentType, ContextType, RequireFields<QueryHostByIpArgs, 'cloudId' | 'innerIp'>>;
  hosts?: Resolver<Maybe<ResolversTypes['HostConnection']>, ParentType, ContextType, RequireFields<QueryHostsArgs, 'bizId' | 'first'>>;
  instanceAssociations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InstanceAssociation']>>, ParentType, ContextType, RequireFields<QueryInstanceAssociationsArgs, 'associationId' | 'bizId'>>;
  jobAccounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JobAccount']>>, ParentType, ContextType, RequireFields<QueryJobAccountsArgs, 'bizId'>>;
  jobDbAccounts?: Resolver<Maybe<ResolversTypes['JobDbAccountConnection']>, ParentType, ContextType, RequireFields<QueryJobDbAccountsArgs, 'bizId' | 'first'>>;
  jobInstance?: Resolver<Maybe<ResolversTypes['JobInstance']>, ParentType, ContextType, RequireFields<QueryJobInstanceArgs, 'bizId' | 'jobInstanceId'>>;
  jobScript?: Resolver<Maybe<ResolversTypes['JobScript']>, ParentType, ContextType, RequireFields<QueryJobScriptArgs, 'scriptId'>>;
  jobScripts?: Resolver<Maybe<ResolversTypes['JobScriptConnection']>, ParentType, ContextType, RequireFields<QueryJobScriptsArgs, 'first'>>;
  jobStepProgress?: Resolver<Maybe<ResolversTypes['JobStepProgress']>, ParentType, ContextType, RequireFields<QueryJobStepProgressArgs, 'bizId' | 'jobInstanceId' | 'stepInstanceId'>>;
  jobTemplate?: Resolver<Maybe<ResolversTypes['JobTemplate']>, ParentType, ContextType, RequireFields<QueryJobTemplateArgs, 'bizId' | 'jobTemplateId'>>;
  jobTemplates?: Resolver<Maybe<ResolversTypes['JobTemplateConnection']>, ParentType, ContextType, RequireFields<QueryJobTemplatesArgs, 'bizId' | 'first'>>;
  logCollectors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LogCollector']>>, ParentType, ContextType, RequireFields<QueryLogCollectorsArgs, 'bizId'>>;
  mainline?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MainlineLevel']>>, ParentType, ContextType>;
  messageChannels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MessageChannel']>>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType, RequireFields<QueryModelArgs, 'modelId'>>;
  modelAssociations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ModelAssociation']>>, ParentType, ContextType, RequireFields<QueryModelAssociationsArgs, 'bizId' | 'kind' | 'sourceModelId' | 'targetModelId'>>;
  modelAttribute?: Resolver<Maybe<ResolversTypes['ModelAttribute']>, ParentType, ContextType, RequireFields<QueryModelAttributeArgs, 'attributeId' | 'modelId'>>;
  modelInstance?: Resolver<Maybe<ResolversTypes['ModelInstance']>, ParentType, ContextType, RequireFields<QueryModelInstanceArgs, 'instanceId' | 'modelId'>>;
  modelInstances?: Resolver<Maybe<ResolversTypes['ModelInstanceConnection']>, ParentType, ContextType, RequireFields<QueryModelInstancesArgs, 'first' | 'modelId'>>;
  models?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Model']>>, ParentType, ContextType, Partial<QueryModelsArgs>>;
  module?: Resolver<Maybe<ResolversTypes['Module']>, ParentType, ContextType, RequireFields<QueryModuleArgs, 'bizId' | 'moduleId' | 'setId'>>;
  monitoredComponent?: Resolver<Maybe<ResolversTypes['MonitoredComponent']>, ParentType, ContextType, RequireFields<QueryMonitoredComponentArgs, 'componentId'>>;
  monitoredComponents?: Resolver<Maybe<ResolversTypes['MonitoredComponentConnection']>, ParentType, ContextType, RequireFields<QueryMonitoredComponentsArgs, 'first'>>;
  monitoringData?: Resolver<Maybe<ResolversTypes['MonitoringData']>, ParentType, ContextType, RequireFields<QueryMonitoringDataArgs, 'sql'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  operationLog?: Resolver<Maybe<ResolversTypes['OperationLogEntryConnection']>, ParentType, ContextType, RequireFields<QueryOperationLogArgs, 'first'>>;
  periodicTask?: Resolver<Maybe<ResolversTypes['PeriodicTask']>, ParentType, ContextType, RequireFields<QueryPeriodicTaskArgs, 'bizId' | 'periodicTaskId'>>;
  periodicTasks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PeriodicTask']>>, ParentType, ContextType, RequireFields<QueryPeriodicTasksArgs, 'bizId'>>;
  processBindings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProcessModuleBinding']>>, ParentType, ContextType, RequireFields<QueryProcessBindingsArgs, 'bizId' | 'processId'>>;
  rolePrivileges?: Resolver<Maybe<ResolversTypes['RolePrivileges']>, ParentType, ContextType, RequireFields<QueryRolePrivilegesArgs, 'model' | 'role'>>;
  scriptCollectors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ScriptCollector']>>, ParentType, ContextType, RequireFields<QueryScriptCollectorsArgs, 'bizId'>>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType, RequireFields<QueryServiceArgs, 'serviceId'>>;
  serviceCatalogs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServiceCatalog']>>, ParentType, ContextType, RequireFields<QueryServiceCatalogsArgs, 'onlyWithServices'>>;
  services?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Service']>>, ParentType, ContextType, Partial<QueryServicesArgs>>;
  set?: Resolver<Maybe<ResolversTypes['Set']>, ParentType, ContextType, RequireFields<QuerySetArgs, 'bizId' | 'setId'>>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<QueryTaskArgs, 'bizId' | 'taskId'>>;
  taskCounts?: Resolver<Maybe<ResolversTypes['TaskCounts']>, ParentType, ContextType, RequireFields<QueryTaskCountsArgs, 'bizId' | 'groupBy'>>;
  taskNodeDetail?: Resolver<Maybe<ResolversTypes['TaskNodeDetail']>, ParentType, ContextType, RequireFields<QueryTaskNodeDetailArgs, 'bizId' | 'nodeId' | 'taskId'>>;
  taskStatus?: Resolver<Maybe<ResolversTypes['TaskStatus']>, ParentType, ContextType, RequireFields<QueryTaskStatusArgs, 'bizId' | 'taskId'>>;
  taskTemplate?: Resolver<Maybe<ResolversTypes['TaskTemplate']>, ParentType, ContextType, RequireFields<QueryTaskTemplateArgs, 'bizId' | 'source' | 'templateId'>>;
  taskTemplates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TaskTemplate']>>, ParentType, ContextType, RequireFields<QueryTaskTemplatesArgs, 'bizId' | 'source'>>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType, RequireFields<QueryTicketArgs, 'sn'>>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, RequireFields<QueryTicketsArgs, 'first'>>;
  uptimeCheckTasks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UptimeCheckTask']>>, ParentType, ContextType, RequireFields<QueryUptimeCheckTasksArgs, 'bizId'>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'username'>>;
  userGroup?: Resolver<Maybe<ResolversTypes['UserGroup']>, ParentType, ContextType, RequireFields<QueryUserGroupArgs, 'groupId'>>;
  userGroups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UserGroup']>>, ParentType, ContextType, Partial<QueryUserGroupsArgs>>;
  users?: Resolver<Maybe<ReadonlyArray<ResolversTypes['User']>>, ParentType, ContextType, Partial<QueryUsersArgs>>;
  viewer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type RemoveInstanceAssociationPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RemoveInstanceAssociationPayload'] = ResolversParentTypes['RemoveInstanceAssociationPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  instanceAssociationId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RestoreBusinessPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RestoreBusinessPayload'] = ResolversParentTypes['RestoreBusinessPayload']> = {
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
};

export type RolePrivilegesResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RolePrivileges'] = ResolversParentTypes['RolePrivileges']> = {
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  privileges?: Resolver<ReadonlyArray<ResolversTypes['RolePrivilege']>, ParentType, ContextType>;
  privilegesCode?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScriptCollectorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ScriptCollector'] = ResolversParentTypes['ScriptCollector']> = {
  bizId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  charset?: Resolver<Maybe<ResolversTypes['ScriptCharset']>, ParentType, ContextType>;
  charsetCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['ScriptColumn']>, ParentType, ContextType>;
  command?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intervalMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['ScriptLanguage']>, ParentType, ContextType>;
  languageCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['ScriptParameter']>, ParentType, ContextType>;
  retentionDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  runCommand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['ScriptCollectorType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScriptColumnResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ScriptColumn'] = ResolversParentTypes['ScriptColumn']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['ScriptColumnType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['ScriptColumnUse']>, ParentType, ContextType>;
  useCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScriptParameterResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ScriptParameter'] = ResolversParentTypes['ScriptParameter']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SendMessagePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SendMessagePayload'] = ResolversParentTypes['SendMessagePayload']> = {
  callId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['MessageResult']>, ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FormField']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceId?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workflowId?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceCatalogResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServiceCatalog'] = ResolversParentTypes['ServiceCatalog']> = {
  catalogId?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['ServiceCatalog']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  services?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Service']>>, ParentType, ContextType, Partial<ServiceCatalogServicesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type SetDeletionResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SetDeletionResult'] = ResolversParentTypes['SetDeletionResult']> = {
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  setId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SetEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SetEdge'] = ResolversParentTypes['SetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Set'], ParentType, ContextType>;
};

export type SetRolePrivilegesPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SetRolePrivilegesPayload'] = ResolversParentTypes['SetRolePrivilegesPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  rolePrivileges?: Resolver<Maybe<ResolversTypes['RolePrivileges']>, ParentType, ContextType>;
};

export type StartedJobPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StartedJobPayload'] = ResolversParentTypes['StartedJobPayload']> = {
  bizId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  jobInstance?: Resolver<Maybe<ResolversTypes['JobInstance']>, ParentType, ContextType>;
  jobInstanceId?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubscribeToEventsPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SubscribeToEventsPayload'] = ResolversParentTypes['SubscribeToEventsPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['EventSubscription']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  alarmRaised?: SubscriptionResolver<Maybe<ResolversTypes['Alarm']>, "alarmRaised", ParentType, ContextType, RequireFields<SubscriptionAlarmRaisedArgs, 'bizId'>>;
  businessChanged?: SubscriptionResolver<Maybe<ResolversTypes['BusinessChange']>, "businessChanged", ParentType, ContextType, Partial<SubscriptionBusinessChangedArgs>>;
  hostChanged?: SubscriptionResolver<Maybe<ResolversTypes['HostChange']>, "hostChanged", ParentType, ContextType, RequireFields<SubscriptionHostChangedArgs, 'bizId'>>;
  instanceChanged?: SubscriptionResolver<Maybe<ResolversTypes['InstanceChange']>, "instanceChanged", ParentType, ContextType, RequireFields<SubscriptionInstanceChangedArgs, 'modelId'>>;
  jobInstanceProgress?: SubscriptionResolver<Maybe<ResolversTypes['JobInstance']>, "jobInstanceProgress", ParentType, ContextType, RequireFields<SubscriptionJobInstanceProgressArgs, 'bizId' | 'jobInstanceId'>>;
  taskProgress?: SubscriptionResolver<Maybe<ResolversTypes['Task']>, "taskProgress", ParentType, ContextType, RequireFields<SubscriptionTaskProgressArgs, 'bizId' | 'taskId'>>;
  ticketProgress?: SubscriptionResolver<Maybe<ResolversTypes['Ticket']>, "ticketProgress", ParentType, ContextType, RequireFields<SubscriptionTicketProgressArgs, 'sn'>>;
  topologyChanged?: SubscriptionResolver<Maybe<ResolversTypes['TopologyChange']>, "topologyChanged", ParentType, ContextType, RequireFields<SubscriptionTopologyChangedArgs, 'bizId'>>;
};

export type TaskResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  bizId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  constants?: Resolver<ReadonlyArray<ResolversTypes['TaskConstant']>, ParentType, ContextType>;
  createMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creator?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  elapsedSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  executor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TaskNode']>>, ParentType, ContextType>;
  outputs?: Resolver<ReadonlyArray<ResolversTypes['TaskOutput']>, ParentType, ContextType>;
  pipeline?: Resolver<ResolversTypes['Pipeline'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['TaskStatus']>, ParentType, ContextType>;
  taskId?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['TaskTemplate']>, ParentType, ContextType>;
  templateId?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskConstantResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TaskConstant'] = ResolversParentTypes['TaskConstant']> = {
  customType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shown?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sourceTag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceType?: Resolver<Maybe<ResolversTypes['TaskConstantSource']>, ParentType, ContextType>;
  sourceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  validation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type TaskCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TaskCount'] = ResolversParentTypes['TaskCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TaskCountsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TaskCounts'] = ResolversParentTypes['TaskCounts']> = {
  groups?: Resolver<ReadonlyArray<ResolversTypes['TaskCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskCronResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TaskCron'] = ResolversParentTypes['TaskCron']> = {
  dayOfMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dayOfWeek?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hour?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TaskNodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TaskNode'] = ResolversParentTypes['TaskNode']> = {
  children?: Resolver<ReadonlyArray<ResolversTypes['TaskNode']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['TaskNodeDetail']>, ParentType, ContextType>;
  elapsedSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  errorIgnorable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  loopCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pluginCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  skipped?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TaskState'], ParentType, ContextType>;
  stateCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TaskNodeType'], ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TaskNodeDetailResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TaskNodeDetail'] = ResolversParentTypes['TaskNodeDetail']> = {
  elapsedSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  histories?: Resolver<ReadonlyArray<ResolversTypes['TaskNodeRun']>, ParentType, ContextType>;
  inputs?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  jobInstance?: Resolver<Maybe<ResolversTypes['JobInstance']>, ParentType, ContextType>;
  jobInstanceId?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  loopCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outputs?: Resolver<ReadonlyArray<ResolversTypes['TaskOutput']>, ParentType, ContextType>;
  retryCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  skipped?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TaskState'], ParentType, ContextType>;
  stateCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TaskNodeRunResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TaskNodeRun'] = ResolversParentTypes['TaskNodeRun']> = {
  elapsedSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  inputs?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  outputs?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  retryCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  skipped?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TaskState'], ParentType, ContextType>;
  stateCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TaskOutputResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TaskOutput'] = ResolversParentTypes['TaskOutput']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preset?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type TaskPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TaskPayload'] = ResolversParentTypes['TaskPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  taskId?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
};

export type TaskStatusResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TaskStatus'] = ResolversParentTypes['TaskStatus']> = {
  elapsedSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  loopCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retryCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  skipped?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TaskState'], ParentType, ContextType>;
  stateCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TaskTemplateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TaskTemplate'] = ResolversParentTypes['TaskTemplate']> = {
  bizId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['TaskTemplateCategory']>, ParentType, ContextType>;
  categoryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  constants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TaskConstant']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creator?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodicTasks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PeriodicTask']>>, ParentType, ContextType>;
  pipeline?: Resolver<Maybe<ResolversTypes['Pipeline']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['TaskTemplateSource'], ParentType, ContextType>;
  templateId?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket']> = {
  bizId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  catalogId?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creator?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  currentSteps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TicketStep']>>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TicketField']>>, ParentType, ContextType>;
  flowId?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCommented?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  logs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TicketLog']>>, ParentType, ContextType>;
  operations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TicketOperation']>>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  serviceId?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  serviceType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TicketStatus'], ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TicketConnection'] = ResolversParentTypes['TicketConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TicketEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Ticket']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TicketEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TicketEdge'] = ResolversParentTypes['TicketEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type TicketFieldResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TicketField'] = ResolversParentTypes['TicketField']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayValue?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['FormFieldType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type TicketLogResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TicketLog'] = ResolversParentTypes['TicketLog']> = {
  loggedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['TicketLogSource']>, ParentType, ContextType>;
  sourceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TicketOperationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TicketOperation'] = ResolversParentTypes['TicketOperation']> = {
  isAllowed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TicketOperationKind'], ParentType, ContextType>;
  kindCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TicketPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TicketPayload'] = ResolversParentTypes['TicketPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  sn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type TicketStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TicketStep'] = ResolversParentTypes['TicketStep']> = {
  action?: Resolver<Maybe<ResolversTypes['TicketStepAction']>, ParentType, ContextType>;
  actionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FormField']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operations?: Resolver<ReadonlyArray<ResolversTypes['TicketOperation']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  processors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  processorsType?: Resolver<Maybe<ResolversTypes['TicketProcessorsType']>, ParentType, ContextType>;
  processorsTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['TicketStepStatus']>, ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stepId?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type TopologyChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TopologyChange'] = ResolversParentTypes['TopologyChange']> = {
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TopologyChangeKind']>, ParentType, ContextType>;
  module?: Resolver<Maybe<ResolversTypes['Module']>, ParentType, ContextType>;
  moduleId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  set?: Resolver<Maybe<ResolversTypes['Set']>, ParentType, ContextType>;
  setId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TopologyNodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TopologyNode'] = ResolversParentTypes['TopologyNode']> = {
  children?: Resolver<ReadonlyArray<ResolversTypes['TopologyNode']>, ParentType, ContextType>;
  instance?: Resolver<Maybe<ResolversTypes['ModelInstance']>, ParentType, ContextType>;
  instanceId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modelName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TransferHostsPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TransferHostsPayload'] = ResolversParentTypes['TransferHostsPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['HostTransferResult']>, ParentType, ContextType>;
};

export type UnbindProcessFromModulePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnbindProcessFromModulePayload'] = ResolversParentTypes['UnbindProcessFromModulePayload']> = {
  bindings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProcessModuleBinding']>>, ParentType, ContextType>;
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
};

export type UnlockHostsPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnlockHostsPayload'] = ResolversParentTypes['UnlockHostsPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['HostWriteResult']>, ParentType, ContextType>;
};

export type UnsubscribeFromEventsPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnsubscribeFromEventsPayload'] = ResolversParentTypes['UnsubscribeFromEventsPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  subscriptionId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UpdateBusinessPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateBusinessPayload'] = ResolversParentTypes['UpdateBusinessPayload']> = {
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
};

export type UpdateClassificationPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateClassificationPayload'] = ResolversParentTypes['UpdateClassificationPayload']> = {
  classification?: Resolver<Maybe<ResolversTypes['Classification']>, ParentType, ContextType>;
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
};

export type UpdateCustomQueryPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateCustomQueryPayload'] = ResolversParentTypes['UpdateCustomQueryPayload']> = {
  customQuery?: Resolver<Maybe<ResolversTypes['CustomQuery']>, ParentType, ContextType>;
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
};

export type UpdateDrawingPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateDrawingPayload'] = ResolversParentTypes['UpdateDrawingPayload']> = {
  drawing?: Resolver<Maybe<ResolversTypes['Drawing']>, ParentType, ContextType>;
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
};

export type UpdateEventSubscriptionPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateEventSubscriptionPayload'] = ResolversParentTypes['UpdateEventSubscriptionPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['EventSubscription']>, ParentType, ContextType>;
};

export type UpdateHostsPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateHostsPayload'] = ResolversParentTypes['UpdateHostsPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['HostWriteResult']>, ParentType, ContextType>;
};

export type UpdateModelAttributePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateModelAttributePayload'] = ResolversParentTypes['UpdateModelAttributePayload']> = {
  attribute?: Resolver<Maybe<ResolversTypes['ModelAttribute']>, ParentType, ContextType>;
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
};

export type UpdateModelInstancePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateModelInstancePayload'] = ResolversParentTypes['UpdateModelInstancePayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  instance?: Resolver<Maybe<ResolversTypes['ModelInstance']>, ParentType, ContextType>;
};

export type UpdateModelInstancesPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateModelInstancesPayload'] = ResolversParentTypes['UpdateModelInstancesPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['ModelInstanceUpdateResult']>, ParentType, ContextType>;
};

export type UpdateModelPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateModelPayload'] = ResolversParentTypes['UpdateModelPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
};

export type UpdateModulePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateModulePayload'] = ResolversParentTypes['UpdateModulePayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  module?: Resolver<Maybe<ResolversTypes['Module']>, ParentType, ContextType>;
};

export type UpdateSetPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateSetPayload'] = ResolversParentTypes['UpdateSetPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  set?: Resolver<Maybe<ResolversTypes['Set']>, ParentType, ContextType>;
};

export type UpdateUserGroupPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateUserGroupPayload'] = ResolversParentTypes['UpdateUserGroupPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  userGroup?: Resolver<Maybe<ResolversTypes['UserGroup']>, ParentType, ContextType>;
};

export type UptimeCheckNodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UptimeCheckNode'] = ResolversParentTypes['UptimeCheckNode']> = {
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cloudId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Host']>, ParentType, ContextType>;
  ip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isCommon?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UptimeCheckSettingsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UptimeCheckSettings'] = ResolversParentTypes['UptimeCheckSettings']> = {
  headers?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  intervalMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ips?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['UptimeCheckMatch']>, ParentType, ContextType>;
  matchCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responseStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skipsVerification?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  timeoutMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UptimeCheckTaskResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UptimeCheckTask'] = ResolversParentTypes['UptimeCheckTask']> = {
  bizId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detections?: Resolver<ReadonlyArray<ResolversTypes['AlarmDetection']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeIds?: Resolver<ReadonlyArray<ResolversTypes['Long']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UptimeCheckNode']>, ParentType, ContextType>;
  protocol?: Resolver<Maybe<ResolversTypes['UptimeCheckProtocol']>, ParentType, ContextType>;
  protocolCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['UptimeCheckSettings'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UserGroup']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  platformRoles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlatformRole']>>, ParentType, ContextType>;
  privileges?: Resolver<Maybe<ResolversTypes['Privileges']>, ParentType, ContextType>;
  qq?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['UserRole']>, ParentType, ContextType>;
  roleCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, RequireFields<UserTicketsArgs, 'first'>>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wechatUserId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserGroupResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UserGroup'] = ResolversParentTypes['UserGroup']> = {
  groupId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  privileges?: Resolver<Maybe<ResolversTypes['Privileges']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  AddHostsPayload?: AddHostsPayloadResolvers<ContextType>;
  AddInstanceAssociationPayload?: AddInstanceAssociationPayloadResolvers<ContextType>;
  AgentStatus?: AgentStatusResolvers<ContextType>;
  Alarm?: AlarmResolvers<ContextType>;
  AlarmConnection?: AlarmConnectionResolvers<ContextType>;
  AlarmDetail?: AlarmDetailResolvers<ContextType>;
  AlarmDetection?: AlarmDetectionResolvers<ContextType>;
  AlarmEdge?: AlarmEdgeResolvers<ContextType>;
  AlarmLevelSettings?: AlarmLevelSettingsResolvers<ContextType>;
  AlarmRules?: AlarmRulesResolvers<ContextType>;
  AlarmStrategy?: AlarmStrategyResolvers<ContextType>;
  App?: AppResolvers<ContextType>;
  ArchiveBusinessPayload?: ArchiveBusinessPayloadResolvers<ContextType>;
  AssociatedInstances?: AssociatedInstancesResolvers<ContextType>;
  AssociatedModel?: AssociatedModelResolvers<ContextType>;
  BindProcessToModulePayload?: BindProcessToModulePayloadResolvers<ContextType>;
  Business?: BusinessResolvers<ContextType>;
  BusinessChange?: BusinessChangeResolvers<ContextType>;
  BusinessConnection?: BusinessConnectionResolvers<ContextType>;
  BusinessEdge?: BusinessEdgeResolvers<ContextType>;
  Classification?: ClassificationResolvers<ContextType>;
  CloneHostPropertiesPayload?: CloneHostPropertiesPayloadResolvers<ContextType>;
  CreateBusinessPayload?: CreateBusinessPayloadResolvers<ContextType>;
  CreateClassificationPayload?: CreateClassificationPayloadResolvers<ContextType>;
  CreateCustomQueryPayload?: CreateCustomQueryPayloadResolvers<ContextType>;
  CreateModelAttributePayload?: CreateModelAttributePayloadResolvers<ContextType>;
  CreateModelInstancePayload?: CreateModelInstancePayloadResolvers<ContextType>;
  CreateModelPayload?: CreateModelPayloadResolvers<ContextType>;
  CreateModulePayload?: CreateModulePayloadResolvers<ContextType>;
  CreateSetPayload?: CreateSetPayloadResolvers<ContextType>;
  CreateUserGroupPayload?: CreateUserGroupPayloadResolvers<ContextType>;
  CronJob?: CronJobResolvers<ContextType>;
  CronJobConnection?: CronJobConnectionResolvers<ContextType>;
  CronJobEdge?: CronJobEdgeResolvers<ContextType>;
  CronJobPayload?: CronJobPayloadResolvers<ContextType>;
  CustomQuery?: CustomQueryResolvers<ContextType>;
  CustomQueryCondition?: CustomQueryConditionResolvers<ContextType>;
  CustomQueryConnection?: CustomQueryConnectionResolvers<ContextType>;
  CustomQueryEdge?: CustomQueryEdgeResolvers<ContextType>;
  CustomQueryPart?: CustomQueryPartResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteBusinessPayload?: DeleteBusinessPayloadResolvers<ContextType>;
  DeleteClassificationPayload?: DeleteClassificationPayloadResolvers<ContextType>;
  DeleteCustomQueryPayload?: DeleteCustomQueryPayloadResolvers<ContextType>;
  DeleteHostsPayload?: DeleteHostsPayloadResolvers<ContextType>;
  DeleteModelAttributePayload?: DeleteModelAttributePayloadResolvers<ContextType>;
  DeleteModelInstancePayload?: DeleteModelInstancePayloadResolvers<ContextType>;
  DeleteModelInstancesPayload?: DeleteModelInstancesPayloadResolvers<ContextType>;
  DeleteModelPayload?: DeleteModelPayloadResolvers<ContextType>;
  DeleteModulePayload?: DeleteModulePayloadResolvers<ContextType>;
  DeleteSetPayload?: DeleteSetPayloadResolvers<ContextType>;
  DeleteSetsPayload?: DeleteSetsPayloadResolvers<ContextType>;
  DeleteUserGroupPayload?: DeleteUserGroupPayloadResolvers<ContextType>;
  DeployScriptCollectorPayload?: DeployScriptCollectorPayloadResolvers<ContextType>;
  DeployScriptCollectorResult?: DeployScriptCollectorResultResolvers<ContextType>;
  DetectionAlgorithm?: DetectionAlgorithmResolvers<ContextType>;
  Drawing?: DrawingResolvers<ContextType>;
  DrawingAssociation?: DrawingAssociationResolvers<ContextType>;
  DrawingNode?: DrawingNodeResolvers<ContextType>;
  DryRun?: DryRunResolvers<ContextType>;
  DryRunCall?: DryRunCallResolvers<ContextType>;
  EmptyModulePayload?: EmptyModulePayloadResolvers<ContextType>;
  EventCallbackTest?: EventCallbackTestResolvers<ContextType>;
  EventSubscription?: EventSubscriptionResolvers<ContextType>;
  EventSubscriptionConnection?: EventSubscriptionConnectionResolvers<ContextType>;
  EventSubscriptionEdge?: EventSubscriptionEdgeResolvers<ContextType>;
  FormChoice?: FormChoiceResolvers<ContextType>;
  FormColumn?: FormColumnResolvers<ContextType>;
  FormField?: FormFieldResolvers<ContextType>;
  Host?: HostResolvers<ContextType>;
  HostAdditionResult?: HostAdditionResultResolvers<ContextType>;
  HostChange?: HostChangeResolvers<ContextType>;
  HostConnection?: HostConnectionResolvers<ContextType>;
  HostEdge?: HostEdgeResolvers<ContextType>;
  HostProperty?: HostPropertyResolvers<ContextType>;
  HostTransferResult?: HostTransferResultResolvers<ContextType>;
  HostWriteResult?: HostWriteResultResolvers<ContextType>;
  ImportAlarmStrategiesPayload?: ImportAlarmStrategiesPayloadResolvers<ContextType>;
  ImportAlarmStrategyResult?: ImportAlarmStrategyResultResolvers<ContextType>;
  ImportCommonTemplatesPayload?: ImportCommonTemplatesPayloadResolvers<ContextType>;
  ImportLogCollectorResult?: ImportLogCollectorResultResolvers<ContextType>;
  ImportLogCollectorsPayload?: ImportLogCollectorsPayloadResolvers<ContextType>;
  ImportScriptCollectorResult?: ImportScriptCollectorResultResolvers<ContextType>;
  ImportScriptCollectorsPayload?: ImportScriptCollectorsPayloadResolvers<ContextType>;
  ImportUptimeCheckNodeResult?: ImportUptimeCheckNodeResultResolvers<ContextType>;
  ImportUptimeCheckNodesPayload?: ImportUptimeCheckNodesPayloadResolvers<ContextType>;
  ImportUptimeCheckTaskResult?: ImportUptimeCheckTaskResultResolvers<ContextType>;
  ImportUptimeCheckTasksPayload?: ImportUptimeCheckTasksPayloadResolvers<ContextType>;
  InstanceAssociation?: InstanceAssociationResolvers<ContextType>;
  InstanceChange?: InstanceChangeResolvers<ContextType>;
  InternalModules?: InternalModulesResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JobAccount?: JobAccountResolvers<ContextType>;
  JobDbAccount?: JobDbAccountResolvers<ContextType>;
  JobDbAccountConnection?: JobDbAccountConnectionResolvers<ContextType>;
  JobDbAccountEdge?: JobDbAccountEdgeResolvers<ContextType>;
  JobFileSource?: JobFileSourceResolvers<ContextType>;
  JobGlobalVariable?: JobGlobalVariableResolvers<ContextType>;
  JobHostLog?: JobHostLogResolvers<ContextType>;
  JobInstance?: JobInstanceResolvers<ContextType>;
  JobInstanceConnection?: JobInstanceConnectionResolvers<ContextType>;
  JobInstanceEdge?: JobInstanceEdgeResolvers<ContextType>;
  JobScript?: JobScriptResolvers<ContextType>;
  JobScriptConnection?: JobScriptConnectionResolvers<ContextType>;
  JobScriptEdge?: JobScriptEdgeResolvers<ContextType>;
  JobStep?: JobStepResolvers<ContextType>;
  JobStepHost?: JobStepHostResolvers<ContextType>;
  JobStepHostGroup?: JobStepHostGroupResolvers<ContextType>;
  JobStepOperation?: JobStepOperationResolvers<ContextType>;
  JobStepProgress?: JobStepProgressResolvers<ContextType>;
  JobTargetHost?: JobTargetHostResolvers<ContextType>;
  JobTemplate?: JobTemplateResolvers<ContextType>;
  JobTemplateConnection?: JobTemplateConnectionResolvers<ContextType>;
  JobTemplateEdge?: JobTemplateEdgeResolvers<ContextType>;
  JobTemplateStep?: JobTemplateStepResolvers<ContextType>;
  LockHostsPayload?: LockHostsPayloadResolvers<ContextType>;
  LogCollector?: LogCollectorResolvers<ContextType>;
  LogColumn?: LogColumnResolvers<ContextType>;
  Long?: GraphQLScalarType;
  MainlineLevel?: MainlineLevelResolvers<ContextType>;
  MessageChannel?: MessageChannelResolvers<ContextType>;
  MessageResult?: MessageResultResolvers<ContextType>;
  Model?: ModelResolvers<ContextType>;
  ModelAssociation?: ModelAssociationResolvers<ContextType>;
  ModelAttribute?: ModelAttributeResolvers<ContextType>;
  ModelInstance?: ModelInstanceResolvers<ContextType>;
  ModelInstanceConnection?: ModelInstanceConnectionResolvers<ContextType>;
  ModelInstanceDeletionResult?: ModelInstanceDeletionResultResolvers<ContextType>;
  ModelInstanceEdge?: ModelInstanceEdgeResolvers<ContextType>;
  ModelInstanceUpdateResult?: ModelInstanceUpdateResultResolvers<ContextType>;
  ModelLink?: ModelLinkResolvers<ContextType>;
  ModelPosition?: ModelPositionResolvers<ContextType>;
  ModelPrivilege?: ModelPrivilegeResolvers<ContextType>;
  Module?: ModuleResolvers<ContextType>;
  ModuleConnection?: ModuleConnectionResolvers<ContextType>;
  ModuleEdge?: ModuleEdgeResolvers<ContextType>;
  MonitoredComponent?: MonitoredComponentResolvers<ContextType>;
  MonitoredComponentConnection?: MonitoredComponentConnectionResolvers<ContextType>;
  MonitoredComponentEdge?: MonitoredComponentEdgeResolvers<ContextType>;
  MonitoringData?: MonitoringDataResolvers<ContextType>;
  MonitoringPoint?: MonitoringPointResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OperationLogEntry?: OperationLogEntryResolvers<ContextType>;
  OperationLogEntryConnection?: OperationLogEntryConnectionResolvers<ContextType>;
  OperationLogEntryEdge?: OperationLogEntryEdgeResolvers<ContextType>;
  OperationLogProperty?: OperationLogPropertyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PeriodicTask?: PeriodicTaskResolvers<ContextType>;
  PeriodicTaskPayload?: PeriodicTaskPayloadResolvers<ContextType>;
  Pipeline?: PipelineResolvers<ContextType>;
  PipelineActivity?: PipelineActivityResolvers<ContextType>;
  PipelineFlow?: PipelineFlowResolvers<ContextType>;
  PipelineGateway?: PipelineGatewayResolvers<ContextType>;
  PlatformRole?: PlatformRoleResolvers<ContextType>;
  Privileges?: PrivilegesResolvers<ContextType>;
  ProcessModuleBinding?: ProcessModuleBindingResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RemoveInstanceAssociationPayload?: RemoveInstanceAssociationPayloadResolvers<ContextType>;
  RestoreBusinessPayload?: RestoreBusinessPayloadResolvers<ContextType>;
  RolePrivileges?: RolePrivilegesResolvers<ContextType>;
  ScriptCollector?: ScriptCollectorResolvers<ContextType>;
  ScriptColumn?: ScriptColumnResolvers<ContextType>;
  ScriptParameter?: ScriptParameterResolvers<ContextType>;
  SendMessagePayload?: SendMessagePayloadResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServiceCatalog?: ServiceCatalogResolvers<ContextType>;
  Set?: SetResolvers<ContextType>;
  SetConnection?: SetConnectionResolvers<ContextType>;
  SetDeletionResult?: SetDeletionResultResolvers<ContextType>;
  SetEdge?: SetEdgeResolvers<ContextType>;
  SetRolePrivilegesPayload?: SetRolePrivilegesPayloadResolvers<ContextType>;
  StartedJobPayload?: StartedJobPayloadResolvers<ContextType>;
  SubscribeToEventsPayload?: SubscribeToEventsPayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConstant?: TaskConstantResolvers<ContextType>;
  TaskCount?: TaskCountResolvers<ContextType>;
  TaskCounts?: TaskCountsResolvers<ContextType>;
  TaskCron?: TaskCronResolvers<ContextType>;
  TaskNode?: TaskNodeResolvers<ContextType>;
  TaskNodeDetail?: TaskNodeDetailResolvers<ContextType>;
  TaskNodeRun?: TaskNodeRunResolvers<ContextType>;
  TaskOutput?: TaskOutputResolvers<ContextType>;
  TaskPayload?: TaskPayloadResolvers<ContextType>;
  TaskStatus?: TaskStatusResolvers<ContextType>;
  TaskTemplate?: TaskTemplateResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketConnection?: TicketConnectionResolvers<ContextType>;
  TicketEdge?: TicketEdgeResolvers<ContextType>;
  TicketField?: TicketFieldResolvers<ContextType>;
  TicketLog?: TicketLogResolvers<ContextType>;
  TicketOperation?: TicketOperationResolvers<ContextType>;
  TicketPayload?: TicketPayloadResolvers<ContextType>;
  TicketStep?: TicketStepResolvers<ContextType>;
  TopologyChange?: TopologyChangeResolvers<ContextType>;
  TopologyNode?: TopologyNodeResolvers<ContextType>;
  TransferHostsPayload?: TransferHostsPayloadResolvers<ContextType>;
  UnbindProcessFromModulePayload?: UnbindProcessFromModulePayloadResolvers<ContextType>;
  UnlockHostsPayload?: UnlockHostsPayloadResolvers<ContextType>;
  UnsubscribeFromEventsPayload?: UnsubscribeFromEventsPayloadResolvers<ContextType>;
  UpdateBusinessPayload?: UpdateBusinessPayloadResolvers<ContextType>;
  UpdateClassificationPayload?: UpdateClassificationPayloadResolvers<ContextType>;
  UpdateCustomQueryPayload?: UpdateCustomQueryPayloadResolvers<ContextType>;
  UpdateDrawingPayload?: UpdateDrawingPayloadResolvers<ContextType>;
  UpdateEventSubscriptionPayload?: UpdateEventSubscriptionPayloadResolvers<ContextType>;
  UpdateHostsPayload?: UpdateHostsPayloadResolvers<ContextType>;
  UpdateModelAttributePayload?: UpdateModelAttributePayloadResolvers<ContextType>;
  UpdateModelInstancePayload?: UpdateModelInstancePayloadResolvers<ContextType>;
  UpdateModelInstancesPayload?: UpdateModelInstancesPayloadResolvers<ContextType>;
  UpdateModelPayload?: UpdateModelPayloadResolvers<ContextType>;
  UpdateModulePayload?: UpdateModulePayloadResolvers<ContextType>;
  UpdateSetPayload?: UpdateSetPayloadResolvers<ContextType>;
  UpdateUserGroupPayload?: UpdateUserGroupPayloadResolvers<ContextType>;
  UptimeCheckNode?: UptimeCheckNodeResolvers<ContextType>;
  UptimeCheckSettings?: UptimeCheckSettingsResolvers<ContextType>;
  UptimeCheckTask?: UptimeCheckTaskResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserGroup?: UserGroupResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphContext> = {
  defer?: DeferDirectiveResolver<any, any, ContextType>;
  esb?: EsbDirectiveResolver<any, any, ContextType>;
};
