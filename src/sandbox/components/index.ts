import type { CatalogueApi } from '../../catalogue.ts';
import { ccModelComponents } from './cc-models.ts';
import { ccTopologyComponents } from './cc-topology.ts';
import { cmsiComponents } from './cmsi.ts';
import type { Component, ComponentTable } from './component.ts';
import { gseComponents } from './gse.ts';
import { itsmComponents } from './itsm.ts';
import { jobComponents } from './job.ts';
import { loginComponents } from './login.ts';
import { monitorComponents } from './monitor.ts';
import { paasComponents } from './paas.ts';
import { sopsComponents } from './sops.ts';

export type { Component } from './component.ts';

const TABLES: Readonly<Record<string, ComponentTable>> = {
  bk_login: loginComponents,
  bk_paas: paasComponents,
  cc: { ...ccTopologyComponents, ...ccModelComponents },
  cmsi: cmsiComponents,
  gse: gseComponents,
  itsm: itsmComponents,
  job: jobComponents,
  monitor: monitorComponents,
  sops: sopsComponents,
};

export function componentOf(api: CatalogueApi): Component {
  return TABLES[api.system]?.[api.name] ?? {};
}
