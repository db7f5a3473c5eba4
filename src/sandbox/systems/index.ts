import type { CatalogueApi } from '../../catalogue.ts';
import type { Handler, HandlerTable } from '../handler.ts';
import { cmdbHandlers } from './cmdb/index.ts';
import { gseHandlers } from './gse.ts';
import { jobHandlers } from './job.ts';
import { loginHandlers } from './login.ts';
import { monitorHandlers } from './monitor/index.ts';

/**
 * Handlers by system; an API that none of them has answers 1306404. A new one goes into its
 * system's table, and into components.ts where its ESB form is not what the document says.
 */
const TABLES: Readonly<Record<string, HandlerTable>> = {
  bk_login: loginHandlers,
  cc: cmdbHandlers,
  gse: gseHandlers,
  job: jobHandlers,
  monitor: monitorHandlers,
};

export function handlerOf(api: CatalogueApi): Handler | undefined {
  return TABLES[api.system]?.[api.name];
}
