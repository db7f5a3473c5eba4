import type { SandboxState } from '../../../src/sandbox/index.ts';

/** Values that stand together: those of one thing that there is. */
export type Row = Readonly<Record<string, unknown>>;

/** An `id` that an answer gave, and the type it is of. */
export interface KnownId {
  readonly id: string;
  readonly type: string;
}

/** What the sandbox holds, by the things that arguments name. */
export interface World {
  readonly now: number;
  readonly businesses: readonly Row[];
  readonly sets: readonly Row[];
  readonly modules: readonly Row[];
  readonly hosts: readonly Row[];
  readonly jobs: readonly Row[];
  readonly jobSteps: readonly Row[];
  readonly jobTemplates: readonly Row[];
  readonly jobScripts: readonly Row[];
  readonly cronJobs: readonly Row[];
  readonly tasks: readonly Row[];
  readonly taskNodes: readonly Row[];
  readonly taskTemplates: readonly Row[];
  readonly periodicTasks: readonly Row[];
  readonly alarms: readonly Row[];
  readonly strategies: readonly Row[];
  readonly components: readonly Row[];
  readonly logCollectors: readonly Row[];
  readonly scriptCollectors: readonly Row[];
  readonly uptimeTasks: readonly Row[];
  readonly tickets: readonly Row[];
  readonly services: readonly Row[];
  readonly catalogs: readonly Row[];
  readonly models: readonly Row[];
  readonly attributes: readonly Row[];
  readonly associations: readonly Row[];
  readonly instances: readonly Row[];
  readonly classifications: readonly Row[];
  readonly customQueries: readonly Row[];
  readonly processes: readonly Row[];
  readonly groups: readonly Row[];
  readonly subscriptions: readonly Row[];
  readonly users: readonly Row[];
  readonly apps: readonly Row[];
}

export function worldOf(state: SandboxState): World {
  return {
    now: state.now(),
    ...cmdbOf(state),
    ...modelsOf(state),
    ...workOf(state),
    ...restOf(state),
  };
}

function cmdbOf({ cmdb }: SandboxState) {
  const bizIds = [...cmdb.businesses.keys()];
  const hostIds = [...cmdb.hosts.all()].map((host) => host.bk_host_id);
  return {
    // a business as often as it has hosts, and once more
    businesses: [...hostIds.flatMap((id) => cmdb.bizIdOfHost(id) ?? []), ...bizIds].map(
      (bizId) => ({ bizId }),
    ),
    sets: [...cmdb.sets.values()].map((set) => ({
      bizId: set.bk_biz_id,
      setId: set.bk_set_id,
      name: set.bk_set_name,
    })),
    modules: [...cmdb.modules.values()].map((module) => ({
      bizId: module.bk_biz_id,
      setId: module.bk_set_id,
      moduleId: module.bk_module_id,
      name: module.bk_module_name,
    })),
    hosts: [...cmdb.hosts.all()].map((host) => ({
      hostId: host.bk_host_id,
      cloudId: host.bk_cloud_id,
      innerIp: host.bk_host_innerip,
      bizId: cmdb.bizIdOfHost(host.bk_host_id),
    })),
    customQueries: bizIds.flatMap((bizId) =>
      cmdb.queries.ofBusiness(bizId).map(({ id, name }) => ({ bizId, customQueryId: id, name })),
    ),
    processes: [...cmdb.processes.all()].map((process) => ({
      bizId: process.bk_biz_id,
      processId: process.bk_process_id,
    })),
    groups: cmdb.groups.all().map(({ id, name, users }) => ({ groupId: id, name, member: users })),
    subscriptions: cmdb.events.subscriptions
      .all()
      .map(({ id, name }) => ({ subscriptionId: id, name })),
  };
}

function modelsOf({ models }: SandboxState) {
  const all = [...models.models.values()];
  return {
    models: all.map((model) => ({ modelId: model.bk_obj_id, name: model.bk_obj_name })),
    attributes: [...models.attributes.values()].map((attribute) => ({
      modelId: attribute.bk_obj_id,
      attributeId: attribute.bk_property_id,
    })),
    associations: [...models.associations.values()].map((association) => ({
      // any business will do: it says in whose name is asked
      bizId: 2,
      associationId: association.bk_obj_asst_id,
      sourceModelId: association.bk_obj_id,
      targetModelId: association.bk_asst_obj_id,
      kind: association.bk_asst_id,
    })),
    instances: all.flatMap(({ bk_obj_id: modelId }) =>
      models.instances.ofModel(modelId).map((one) => ({ modelId, instanceId: one.bk_inst_id })),
    ),
    classifications: [...models.classifications.values()].map((group) => ({
      classificationId: group.bk_classification_id,
    })),
  };
}

function workOf(state: SandboxState) {
  const { jobs, jobLibrary, sops } = state;
  const instances = [...state.cmdb.businesses.keys()].flatMap((bizId) => jobs.ofBusiness(bizId));
  const tasks = [...sops.tasks.values()];
  return {
    jobs: instances.map(({ bizId, jobInstanceId }) => ({ bizId, jobInstanceId })),
    jobSteps: instances.flatMap(({ bizId, jobInstanceId, blocks }) =>
      blocks
        .flatMap(({ steps }) => steps)
        .map(({ stepInstanceId }) => ({ bizId, jobInstanceId, stepInstanceId })),
    ),
    jobTemplates: [...jobLibrary.templates.values()].map(({ bkJobId, bizId }) => ({
      bizId,
      jobTemplateId: bkJobId,
    })),
    jobScripts: [...jobLibrary.scripts.values()].map(({ id, bizId }) => ({ bizId, scriptId: id })),
    cronJobs: [...jobLibrary.crons.values()].map(({ cronId, bizId }) => ({
      bizId,
      cronJobId: cronId,
    })),
    tasks: tasks.map(({ id, bizId }) => ({ bizId, taskId: id })),
    taskNodes: tasks.flatMap(({ id, bizId, root }) =>
      [...(root?.nodes.keys() ?? [])].map((nodeId) => ({ bizId, taskId: id, nodeId })),
    ),
    taskTemplates: [
      ...[...sops.templates.values()].map(({ id, bizId }) => ({ bizId, templateId: id })),
      ...[...sops.commonTemplates.values()].map(({ id }) => ({
        bizId: 2,
        templateId: id,
        source: 'COMMON',
      })),
    ],
    periodicTasks: [...sops.periodicTasks.values()].map(({ id, bizId }) => ({
      bizId,
      periodicTaskId: id,
    })),
  };
}

function restOf({ alarms, monitor, itsm, identity, apps }: SandboxState) {
  return {
    alarms: alarms.map(({ id, bizId }) => ({ bizId, alarmId: id })),
    strategies: monitor.monitors.all().map(({ id, bizId }) => ({ bizId, strategyId: id })),
    components: monitor.components
      .all()
      .map(({ id, bizId, component }) => ({ bizId, componentId: id, kind: component })),
    logCollectors: monitor.logCollectors.all().map(({ id, bizId }) => ({ bizId, collectorId: id })),
    scriptCollectors: monitor.scriptCollectors
      .all()
      .map(({ id, bizId }) => ({ bizId, collectorId: id })),
    uptimeTasks: monitor.uptimeTasks.all().map(({ id, bizId }) => ({ bizId, taskId: id })),
    tickets: itsm.tickets.all().map(({ sn, bizId, creator }) => ({ sn, bizId, creator })),
    services: [...itsm.services.values()].map(({ id, catalogId, type }) => ({
      serviceId: id,
      catalogId,
      type,
    })),
    catalogs: [...itsm.catalogs.values()].map(({ id, key }) => ({
      catalogId: id,
      serviceKey: key,
    })),
    users: [...identity.users.keys()].map((username) => ({ username })),
    apps: apps.all().map(({ bk_app_code }) => ({ code: bk_app_code })),
  };
}
