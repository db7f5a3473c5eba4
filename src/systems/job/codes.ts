import { codes } from '../../graph/codes.ts';

/** Job's three scales: runs and steps, hosts of a step, kinds (behaviour.md D2). */

export const jobStatuses = codes({
  '1': 'NOT_STARTED',
  '2': 'RUNNING',
  '3': 'SUCCEEDED',
  '4': 'FAILED',
  '5': 'SKIPPED',
  '6': 'ERROR_IGNORED',
  '7': 'WAITING',
  '8': 'ENDED_BY_HAND',
  '9': 'ABNORMAL',
  '10': 'STOPPING',
  '11': 'STOPPED',
  '12': 'STOP_FAILED',
});

export const jobHostStatuses = codes({
  '1': 'AGENT_ABNORMAL',
  '3': 'SUCCEEDED_EARLIER',
  '5': 'WAITING',
  '7': 'RUNNING',
  '9': 'SUCCEEDED',
  '11': 'FAILED',
  '12': 'DISPATCH_FAILED',
  '13': 'TIMED_OUT',
  '15': 'LOG_ERROR',
  '101': 'SCRIPT_FAILED',
  '102': 'SCRIPT_TIMED_OUT',
  '103': 'SCRIPT_STOPPED',
  '104': 'SCRIPT_EXIT_NOT_ZERO',
  '202': 'FILE_TRANSFER_FAILED',
  '203': 'SOURCE_FILE_MISSING',
  '310': 'AGENT_ABNORMAL',
  '311': 'NO_SUCH_ACCOUNT',
  '312': 'WRONG_PASSWORD',
  '320': 'FILE_FETCH_FAILED',
  '321': 'FILE_TOO_LARGE',
  '329': 'FILE_TRANSFER_ERROR',
  '399': 'TASK_ERROR',
  '403': 'STOPPED',
  '404': 'STOP_FAILED',
});

export const jobStepTypes = codes({ '1': 'SCRIPT', '2': 'FILE', '4': 'SQL' });

export const jobStartWays = codes({ '1': 'PAGE', '2': 'API', '3': 'SCHEDULE' });

export const jobTemplateLabels = codes({
  '1': 'UNCLASSIFIED',
  '2': 'RELEASE',
  '3': 'FAULT_HANDLING',
  '4': 'COMMON_TOOLS',
  '5': 'SELF_SERVICE',
  '6': 'TEST',
  '7': 'CONTINUOUS_INTEGRATION',
});

export const jobVariableTypes = codes({
  '1': 'STRING',
  '2': 'IP_LIST',
  '3': 'INDEXED_ARRAY',
  '4': 'ASSOCIATIVE_ARRAY',
});

export const jobVariableCategories = codes({ '1': 'CLOUD', '2': 'CONTEXT', '3': 'IP' });

export const jobScriptLanguages = codes({
  '1': 'SHELL',
  '2': 'BAT',
  '3': 'PERL',
  '4': 'PYTHON',
  '5': 'POWERSHELL',
  '6': 'SQL',
});

export const cronJobStatuses = codes({ '1': 'STARTED', '2': 'PAUSED' });
