import type { HandlerTable } from '../../handler.ts';
import { businessHandlers } from './businesses.ts';
import { hostHandlers } from './hosts.ts';
import { moduleHandlers } from './modules.ts';
import { setHandlers } from './sets.ts';
import { topologyHandlers } from './topology.ts';
import { transferHandlers } from './transfers.ts';

/** The CMDB by subject (behaviour.md B). */
export const cmdbHandlers: HandlerTable = {
  ...businessHandlers,
  ...setHandlers,
  ...moduleHandlers,
  ...hostHandlers,
  ...topologyHandlers,
  ...transferHandlers,
};
