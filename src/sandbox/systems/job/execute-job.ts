import type { Call, HandlerTable } from '../../handler.ts';
import type { JobTemplate } from '../../state/job-templates.ts';
import { integerOf, listOf, recordOf, type Wire } from '../../values.ts';
import { variableTargets } from './global-variables.ts';
import { CODES, refused } from './refusals.ts';
import { started } from './started.ts';
import { plannedStep } from './template-step.ts';
import { templateOf } from './templates.ts';

export const executeJobHandlers: HandlerTable = { execute_job: executeJob };

/** Runs the template's steps, or only those named, each as it is saved or as it was changed. */
function executeJob(params: Wire, call: Call): Wire {
  const template = templateOf(params, call);
  const { bizId, bkJobId, name } = template;
  const changes = stepChanges(params, template);
  const targets = variableTargets(params, template);
  const running = template.steps.filter((step) => changes.size === 0 || changes.has(step.stepId));
  const steps = running.map((step) =>
    plannedStep(step, changes.get(step.stepId) ?? {}, targets.get(step.stepId), bizId, call),
  );
  return started({ bizId, bkJobId, name, steps }, params, call);
}

/** What the caller wants of single steps, by their ids. */
function stepChanges(params: Wire, template: JobTemplate): Map<number, Wire> {
  const changes = new Map<number, Wire>();
  for (const change of (listOf(params.steps) ?? []).map(recordOf)) {
    const stepId = integerOf(change.step_id) ?? 0;
    if (!template.steps.some((step) => step.stepId === stepId)) {
      throw refused(
        CODES.noTemplate,
        `Step [${stepId}] is not in job template [${template.bkJobId}]`,
        `步骤[${stepId}]不在作业模板[${template.bkJobId}]中`,
      );
    }
    changes.set(stepId, change);
  }
  return changes;
}
