import { float, int, text, time } from '../../../graph/fields.ts';
import { person } from '../../../graph/person.ts';

export const jobStepProgressFields = {
  name: text('name'),
  typeCode: int('type'),
  statusCode: int('status'),
  operator: person('operator'),
  retryCount: int('retry_count'),
  startedAt: time('start_time'),
  endedAt: time('end_time'),
  totalSeconds: float('total_time'),
  hostCount: int('total_ip_num'),
  runningCount: int('running_ip_num'),
  succeededCount: int('success_ip_num'),
  failedCount: int('fail_ip_num'),
  abnormalAgentCount: int('abnormal_agent_ip_num'),
};
