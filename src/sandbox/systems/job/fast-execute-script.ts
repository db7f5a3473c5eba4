import type { Call, HandlerTable } from '../../handler.ts';
import { textOf, type Wire } from '../../values.ts';
import { businessOf } from './business.ts';
import { demandAccount } from './demand-account.ts';
import { scriptBodyOf } from './script-body.ts';
import { started } from './started.ts';
import { hostsOfTarget, targetOf } from './targets.ts';

export const fastScriptHandlers: HandlerTable = { fast_execute_script: fastExecuteScript };

/** One script step, not of any template: `bk_job_id` and `step_id` are -1 (behaviour.md D3). */
function fastExecuteScript(params: Wire, call: Call): Wire {
  const bizId = businessOf(params, call);
  const body = scriptBodyOf(params, bizId, call);
  demandAccount('account', params.account, bizId, call);
  const hosts = hostsOfTarget(targetOf(params), bizId, call);
  const name = textOf(params.task_name) || `API Quick execution script${call.state.now()}`;
  const step = { stepId: -1, type: 1 as const, name, blockName: name, pauses: false };
  return started({ bizId, bkJobId: -1, name, steps: [{ ...step, ...body, hosts }] }, params, call);
}
