import { bool, code, float, int, long, text, time } from '../../../graph/fields.ts';
import { jobStartWays } from '../codes.ts';

const times = {
  startedAt: time('start_time'),
  endedAt: time('end_time'),
  totalSeconds: float('total_time'),
};

export const jobInstanceFields = {
  ...times,
  name: text('name'),
  startWay: code('start_way', jobStartWays),
  startWayCode: int('start_way'),
  createdAt: time('create_time'),
  currentStepInstanceId: long('current_step_instance_id'),
};

export const jobStepFields = {
  ...times,
  name: text('name'),
  order: int('order'),
  pauseAfter: bool('pause'),
  retryCount: int('retry_count'),
  createdAt: time('create_time'),
};

export const jobBlockFields = {
  blockOrder: int('block_order'),
  blockName: text('block_name'),
};

export const jobHostLogFields = {
  ...times,
  content: text('log_content'),
  exitCode: int('exit_code'),
  errorCode: int('error_code'),
  retryCount: int('retry_count'),
};
