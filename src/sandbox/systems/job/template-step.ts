import type { Call } from '../../handler.ts';
import { DEFAULT_TIMEOUT_S, type StartedStep } from '../../state/job-start.ts';
import type { JobTarget, TemplateStep } from '../../state/job-templates.ts';
import { textOf, type Wire } from '../../values.ts';
import { demandAccount, demandDbAccount } from './demand-account.ts';
import { demandFileSource, demandPath, isGiven } from './file-body.ts';
import { paramOf, savedScript, sentScript, timeoutOf } from './script-body.ts';
import { hostsOfTarget, isEmptyTarget, targetOf } from './targets.ts';

/** A template's step with the caller's changes; its own hosts win over those of a variable. */
export function plannedStep(
  step: TemplateStep,
  change: Wire,
  fromVariable: JobTarget | undefined,
  bizId: number,
  call: Call,
): StartedStep {
  demandChanges(step, change, bizId, call);
  const sent = targetOf(change);
  const target = isEmptyTarget(sent) ? (fromVariable ?? step) : sent;
  const { stepId, type, name, blockName, pauses } = step;
  return {
    ...{ stepId, type, name, blockName, pauses },
    hosts: hostsOfTarget(target, bizId, call),
    script: savedScript(change, bizId, call) ?? sentScript(change) ?? step.scriptContent ?? '',
    param: paramOf(change) ?? step.scriptParam ?? '',
    timeoutS: timeoutOf(change) ?? step.scriptTimeout ?? DEFAULT_TIMEOUT_S,
  };
}

function demandChanges({ type }: TemplateStep, change: Wire, bizId: number, call: Call): void {
  if (isGiven(change.account)) demandAccount('account', change.account, bizId, call);
  if (type === 4 && isGiven(change.db_account_id)) {
    demandDbAccount(change.db_account_id, bizId, call);
  }
  if (type !== 2) return;
  if (isGiven(change.file_target_path)) {
    demandPath('file_target_path', textOf(change.file_target_path));
  }
  if (isGiven(change.file_source)) demandFileSource(change.file_source, bizId, call);
}
