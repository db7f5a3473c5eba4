import { codes } from '../../../graph/codes.ts';

/** Those that the document and ITSM's code name; administrators may define more (behaviour.md G). */
export const ticketStatuses = codes({
  NEW: 'NEW',
  RUNNING: 'RUNNING',
  SUSPENDED: 'SUSPENDED',
  RESOLVED: 'RESOLVED',
  CONFIRMED: 'CONFIRMED',
  FINISHED: 'FINISHED',
  TERMINATED: 'TERMINATED',
  REVOKED: 'REVOKED',
});

/** The document says SUSPEND of a step where it says SUSPENDED of a ticket. */
export const stepStatuses = codes({
  WAIT: 'WAIT',
  RUNNING: 'RUNNING',
  QUEUEING: 'QUEUEING',
  RECEIVING: 'RECEIVING',
  DISTRIBUTING: 'DISTRIBUTING',
  TERMINATED: 'TERMINATED',
  FINISHED: 'FINISHED',
  FAILED: 'FAILED',
  SUSPEND: 'SUSPENDED',
  SUSPENDED: 'SUSPENDED',
});

export const stepActions = codes({
  TRANSITION: 'TRANSITION',
  DISTRIBUTE: 'DISTRIBUTE',
  CLAIM: 'CLAIM',
  AUTOMATIC: 'AUTOMATIC',
});

export const processorsTypes = codes({
  CMDB: 'CMDB',
  GENERAL: 'GENERAL',
  PERSON: 'PERSON',
  STARTER: 'STARTER',
  OPEN: 'OPEN',
});

export const operationKinds = codes({
  TRANSITION: 'TRANSITION',
  CLAIM: 'CLAIM',
  DISTRIBUTE: 'DISTRIBUTE',
  DELIVER: 'DELIVER',
  TERMINATE: 'TERMINATE',
  SUSPEND: 'SUSPEND',
  UNSUSPEND: 'RESUME',
  WITHDRAW: 'WITHDRAW',
});

export const logSources = codes({ WEB: 'WEB', MOBILE: 'MOBILE', API: 'API', SYS: 'SYSTEM' });
