import type { JobTarget, TemplateVariable } from '../state/job-templates.ts';
import { templateStepId } from './job-template-ids.ts';

const NOWHERE: JobTarget = { hosts: [], queryIds: [] };

/** One variable of every type; template 101 has 10101 to 10104. */
export function variablesOf(bkJobId: number, target: JobTarget): TemplateVariable[] {
  const text = { ...NOWHERE, stepIds: [], category: 1 as const };
  const id = bkJobId * 100;
  const stepIds = [templateStepId(bkJobId, 1), templateStepId(bkJobId, 2)];
  return [
    { ...text, id: id + 1, type: 1, name: 'version', value: '1.0.0', description: '版本号' },
    {
      ...target,
      ...{ id: id + 2, type: 2, category: 3, name: 'targets', value: '' },
      ...{ description: 'hosts to run on', stepIds },
    },
    { ...text, category: 2, id: id + 3, type: 3, name: 'ports', value: '', description: '' },
    { ...text, id: id + 4, type: 4, name: 'labels', value: '', description: '标签' },
  ];
}
