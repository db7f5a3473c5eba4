/** The record behind each type of this wing, by its path from `src/generated/`: for codegen.ts. */
export const mappers: Readonly<Record<string, string>> = {
  PeriodicTask: '../systems/sops/periodic-tasks/records.ts#PeriodicTaskRecord',
  PeriodicTaskPayload: '../systems/sops/periodic-tasks/records.ts#PeriodicTaskKey',
  Pipeline: '../systems/sops/pipelines/records.ts#PipelineRecord',
  PipelineActivity: '../systems/sops/pipelines/records.ts#PipelineActivityRecord',
  PipelineFlow: '../systems/sops/records.ts#SopsPartRecord',
  PipelineGateway: '../systems/sops/records.ts#SopsPartRecord',
  Task: '../systems/sops/tasks/records.ts#TaskRecord',
  TaskConstant: '../systems/sops/records.ts#SopsPartRecord',
  TaskCounts: '../systems/sops/tasks/records.ts#TaskCountsRecord',
  TaskNode: '../systems/sops/tasks/records.ts#TaskNodeRecord',
  TaskNodeDetail: '../systems/sops/tasks/records.ts#TaskNodeDetailRecord',
  TaskNodeRun: '../systems/sops/records.ts#SopsPartRecord',
  TaskOutput: '../systems/sops/records.ts#SopsPartRecord',
  TaskPayload: '../systems/sops/tasks/records.ts#TaskKey',
  TaskStatus: '../systems/sops/records.ts#SopsPartRecord',
  TaskTemplate: '../systems/sops/templates/records.ts#TaskTemplateRecord',
};
