import { codes } from '../../graph/codes.ts';

/** The CMDB's enumerations: behaviour.md B6. All are text on the wire but `default`. */

export const businessLifeCycles = codes({ '1': 'TESTING', '2': 'ONLINE', '3': 'STOPPED' });
export const businessLanguages = codes({ '1': 'CHINESE', '2': 'ENGLISH' });
export const setEnvironments = codes({ '1': 'TEST', '2': 'TRIAL', '3': 'PRODUCTION' });
export const setServiceStatuses = codes({ '1': 'OPEN', '2': 'CLOSED' });
export const moduleTypes = codes({ '1': 'ORDINARY', '2': 'DATABASE' });
export const moduleKinds = codes({ '0': 'NORMAL', '1': 'IDLE', '2': 'FAULT' });
export const osTypes = codes({ '1': 'LINUX', '2': 'WINDOWS' });
export const hostSlas = codes({ '1': 'L1', '2': 'L2', '3': 'L3' });
