import type { CatalogueApi } from '../../catalogue.ts';
import type { Handler, HandlerTable } from '../handler.ts';
import { cmdbHandlers } from './cmdb/index.ts';
import { cmsiHandlers } from './cmsi/index.ts';
import { gseHandlers } from './gse.ts';
import { itsmHandlers } from './itsm/index.ts';
import { jobHandlers } from './job/index.ts';
import { loginHandlers } from './login.ts';
import { monitorHandlers } from './monitor/index.ts';
import { paasHandlers } from './paas.ts';
import { sopsHandlers } from './sops/index.ts';

/**
 * Handlers by system; an API that none of them has answers 1306404. A new one goes into its
 * system's table, and into components/ where its ESB form is not what the document says.
 */
const TABLES: Readonly<Record<string, HandlerTable>> = {
  bk_login: loginHandlers,
  bk_paas: paasHandlers,
  cc: cmdbHandlers,
  cmsi: cmsiHandlers,
  gse: gseHandlers,
  itsm: itsmHandlers,
  job: jobHandlers,
  monitor: monitorHandlers,
  sops: sopsHandlers,
};

export function handlerOf(api: CatalogueApi): Handler | undefined {
  return TABLES[api.system]?.[api.name];
}
