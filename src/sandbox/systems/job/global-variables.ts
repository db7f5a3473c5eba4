import type { JobTarget, JobTemplate, TemplateVariable } from '../../state/job-templates.ts';
import { integerOf, listOf, recordOf, textOf, type Wire } from '../../values.ts';
import { illegal } from './refusals.ts';
import { isEmptyTarget, targetOf } from './targets.ts';

/**
 * The hosts that IP variables give to steps: those sent, else the template's own. Refuses variables
 * that the template does not have, and IP variables without hosts.
 */
export function variableTargets(params: Wire, template: JobTemplate): Map<number, JobTarget> {
  const sent = sentVariables(params, template);
  const targets = new Map<number, JobTarget>();
  for (const variable of template.variables) {
    if (variable.type !== 2) continue;
    const wire = sent.get(variable);
    const target = wire ? targetOf(wire) : variable;
    if (isEmptyTarget(target)) throw withoutHosts(variable);
    for (const stepId of variable.stepIds) targets.set(stepId, target);
  }
  return targets;
}

function sentVariables(params: Wire, template: JobTemplate): Map<TemplateVariable, Wire> {
  const sent = new Map<TemplateVariable, Wire>();
  for (const wire of (listOf(params.global_vars) ?? []).map(recordOf)) {
    const [id, name] = [integerOf(wire.id), textOf(wire.name)];
    const variable = template.variables.find((each) =>
      id === undefined ? each.name === name : each.id === id,
    );
    if (!variable) throw unknownVariable(id === undefined ? name : String(id));
    sent.set(variable, wire);
  }
  return sent;
}

function unknownVariable(named: string) {
  return illegal('global_vars', `variable [${named}] does not exist`, `变量[${named}]不存在`);
}

function withoutHosts({ name }: TemplateVariable) {
  return illegal(
    'global_vars',
    `IP variable [${name}] needs custom_query_id or ip_list`,
    `IP 变量[${name}]需要 custom_query_id 或 ip_list`,
  );
}
