import { free } from '../../graph/planner/asks.ts';
import type { ApiCosts, CostRule, CostRules, CostTable } from '../../graph/planner/costs.ts';
import { inTurn } from '../../graph/planner/marked-cost.ts';
import type { AssumedSizes } from '../../graph/planner/sizes.ts';
import {
  businessCost,
  hostsOfBusinessCost,
  hostsOfParentsCost,
  instancesCost,
  MODULES,
  modulesCost,
  modulesOfHostCost,
  poolModulesCost,
  SETS,
  setOfModuleCost,
  setsCost,
} from '../cmdb/index.ts';
import { ticketsCost } from '../itsm/index.ts';
import { logsCost, MAX_RECORDED, RUNS, runsOfBusinessCost, runsOfHostsCost } from '../job/index.ts';
import { alarmsCost, alarmsOfHostsCost } from '../monitor/index.ts';
import {
  NODES,
  NODES_BEGUN,
  NODES_WITH_RUNS,
  nodeDetailCost,
  nodesCost,
  runOfNodeCost,
  tasksCost,
} from '../sops/index.ts';
import { entitiesCost } from './entities-cost.ts';
import { nodeCost } from './node-cost.ts';

/**
 * What a field costs, where its `@esb` mark and the catalogue do not tell it all: what comes along
 * for nothing, and where the loaders choose between ways. A field that is not here costs what its
 * mark says (graph/planner/marked-cost.ts); one without a mark is free.
 */
const fields: CostRules = {
  'Query.node': nodeCost,
  'Query._entities': entitiesCost,

  // What a second API answers by what the first has told.
  'AgentStatus.parent': inTurn,
  'Alarm.strategy': inTurn,

  // The hosts' sections and addresses, which every host brings along.
  'Host.modules': modulesOfHostCost,
  'Host.business': free,
  'Host.agentStatus': free,

  // One business is one key, wherever it is asked for.
  'Query.business': businessCost,
  ...each(businessCost, [
    'Set',
    'Module',
    'Alarm',
    'Ticket',
    'Task',
    'JobInstance',
    'JobScript',
    'JobTemplate',
    'JobAccount',
    'CronJob',
    'TaskTemplate',
    'PeriodicTask',
    'CustomQuery',
  ]),

  // Down the topology: the tree, search_set and search_module; a sweep, or pages.
  'Business.sets': setsCost,
  'Set.modules': modulesCost,
  'InternalModules.modules': poolModulesCost,
  'Module.set': setOfModuleCost,
  'Query.hosts': hostsOfBusinessCost,
  'Business.hosts': hostsOfBusinessCost,
  'Set.hosts': hostsOfParentsCost('setId'),
  'Module.hosts': hostsOfParentsCost('moduleId'),

  // One of two APIs, by what the filter is about.
  'Query.modelInstances': instancesCost,
  'Model.instances': instancesCost,

  // The monitor and Job know no host: a business is swept, runs are named, or those of the record.
  'Query.alarms': alarmsCost,
  'Business.alarms': alarmsCost,
  'Host.alarms': alarmsOfHostsCost,
  'Host.jobInstances': runsOfHostsCost,
  'Business.jobInstances': runsOfBusinessCost,
  'JobStepHost.log': logsCost,

  // SOPS takes one task, one node a call.
  'Business.tasks': tasksCost,
  'Task.nodes': nodesCost,
  'TaskNode.children': nodesCost,
  'TaskNode.detail': nodeDetailCost,
  'TaskNodeDetail.jobInstance': runOfNodeCost,

  'Query.tickets': ticketsCost,
  'Business.tickets': ticketsCost,
  'User.tickets': ticketsCost,
};

/** How the loaders ask an API, where that is not what the catalogue says of it. */
const apis: ApiCosts = {
  'gse/get_agent_status': { max: 5_000 },
  'gse/get_agent_info': { max: 5_000 },
  // Users, and alarms, that are listed whole.
  'bk_login/get_user': { brings: ['bk_login/get_batch_users'] },
  'bk_login/get_all_users': { brings: ['bk_login/get_batch_users'] },
  'monitor/list_alarm_instance': { brings: ['monitor/alarm_instance'] },
  // Many records name few people, and few businesses.
  'bk_login/get_batch_users': { max: 500, distinct: 200 },
  'bk_login/get_batch_users_platform_role': { max: 500, distinct: 200 },
  'cc/search_business': { max: 200, distinct: 200 },
  'cc/search_module': { page: 200 },
  'cc/get_operation_log': { page: 200 },
  'itsm/get_tickets': { max: 500, page: 1_000 },
  'itsm/get_services': { whole: 'by key' },
  'itsm/get_service_catalogs': { whole: 'by key' },
  'cc/search_user_group': { whole: 'always' },
  'cc/search_classifications': { whole: 'by key' },
  'cc/search_objects': { whole: 'by key' },
  'job/get_job_list': { whole: 'by key' },
  'sops/get_template_list': { whole: 'by key' },
};

export const costTable: CostTable = { fields, apis };

/** How long lists are taken to be of which nothing is known: an estate of middling size. */
export const assumedSizes: AssumedSizes = {
  'Query.businesses': 100,
  'Business.sets': 10,
  [SETS]: 10,
  [MODULES]: 20,
  'Business.hosts': 2_000,
  'Set.hosts': 200,
  'Module.hosts': 100,
  'Business.alarms': 500,
  'Query.tickets': 1_000,
  'Business.tickets': 1_000,
  [NODES]: 8,
  [NODES_BEGUN]: 5,
  [NODES_WITH_RUNS]: 2,
  // An empty record: it is at hand, so where there is one it is counted.
  [RUNS]: 0,
  // People that one thing names, and the places that one host stands in.
  'Host.maintainers': 2,
  'Business.maintainers': 2,
};

/**
 * How long lists may be at most, for the budget: as in the largest businesses that are known. A
 * connection that is not here may be as long as its `first`.
 */
export const mostSizes: AssumedSizes = {
  'Business.sets': 1_000,
  [SETS]: 1_000,
  'Set.modules': 200,
  [MODULES]: 2_000,
  'Business.hosts': 20_000,
  'Set.hosts': 20_000,
  'Module.hosts': 20_000,
  'Business.alarms': 10_000,
  'Query.tickets': 10_000,
  'Business.tickets': 10_000,
  'User.tickets': 10_000,
  'Query.jobScripts': 2_000,
  'Business.jobScripts': 2_000,
  // Catalogues stand inside of one another, and one is not as wide as another list.
  'Query.serviceCatalogs': 10,
  'ServiceCatalog.children': 8,
  [NODES]: 50,
  [NODES_BEGUN]: 30,
  [NODES_WITH_RUNS]: 20,
  [RUNS]: MAX_RECORDED,
};

function each(rule: CostRule, types: readonly string[]): CostRules {
  return Object.fromEntries(types.map((type) => [`${type}.business`, rule]));
}
