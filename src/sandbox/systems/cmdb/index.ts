import type { HandlerTable } from '../../handler.ts';
import { businessWriteHandlers } from './business-writes.ts';
import { businessHandlers } from './businesses.ts';
import { customQueryHandlers } from './custom-queries.ts';
import { eventHandlers } from './events.ts';
import { hostImportHandlers } from './host-imports.ts';
import { hostLockHandlers } from './host-locks.ts';
import { hostWriteHandlers } from './host-writes.ts';
import { hostHandlers } from './hosts.ts';
import { modelHandlers } from './models/index.ts';
import { moduleWriteHandlers } from './module-writes.ts';
import { moduleHandlers } from './modules.ts';
import { operationLogHandlers } from './operation-log.ts';
import { privilegeHandlers } from './privileges.ts';
import { processHandlers } from './processes.ts';
import { setWriteHandlers } from './set-writes.ts';
import { setHandlers } from './sets.ts';
import { topologyHandlers } from './topology.ts';
import { transferHandlers } from './transfers.ts';
import { userGroupHandlers } from './user-groups.ts';

/** The CMDB by subject (behaviour.md B). */
export const cmdbHandlers: HandlerTable = {
  ...businessHandlers,
  ...setHandlers,
  ...moduleHandlers,
  ...hostHandlers,
  ...topologyHandlers,
  ...transferHandlers,
  ...businessWriteHandlers,
  ...setWriteHandlers,
  ...moduleWriteHandlers,
  ...hostWriteHandlers,
  ...hostImportHandlers,
  ...hostLockHandlers,
  ...customQueryHandlers,
  ...processHandlers,
  ...privilegeHandlers,
  ...userGroupHandlers,
  ...operationLogHandlers,
  ...eventHandlers,
  ...modelHandlers,
};
