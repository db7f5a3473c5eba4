import type { Call, HandlerTable } from '../../handler.ts';
import { DEFAULT_TIMEOUT_S } from '../../state/job-start.ts';
import { textOf, type Wire } from '../../values.ts';
import { businessOf } from './business.ts';
import { demandAccount } from './demand-account.ts';
import { demandFileSource, demandPath } from './file-body.ts';
import { started } from './started.ts';
import { hostsOfTarget, targetOf } from './targets.ts';

export const fastFileHandlers: HandlerTable = { fast_push_file: fastPushFile };

function fastPushFile(params: Wire, call: Call): Wire {
  const bizId = businessOf(params, call);
  demandPath('file_target_path', textOf(params.file_target_path));
  demandFileSource(params.file_source, bizId, call);
  demandAccount('account', params.account, bizId, call);
  const hosts = hostsOfTarget(targetOf(params), bizId, call);
  const name = `API Quick Distribution File${call.state.now()}`;
  const step = { stepId: -1, type: 2 as const, name, blockName: name, pauses: false, hosts };
  const body = { script: '', param: '', timeoutS: DEFAULT_TIMEOUT_S };
  return started({ bizId, bkJobId: -1, name, steps: [{ ...step, ...body }] }, params, call);
}
