import { type ApiName, expectObject, type WireObject } from '../../../esb/index.ts';

/** An activity, with the flow that it stands in. */
export interface PipelineActivityRecord {
  readonly nodeId: string;
  readonly wire: WireObject;
  readonly pipeline: PipelineRecord;
}

/** A flow as `pipeline_tree` has it, and the API that answered it. */
export interface PipelineRecord {
  readonly api: ApiName;
  readonly tree: WireObject;
}

export function pipelineRecord(api: ApiName, wire: WireObject): PipelineRecord {
  return { api, tree: expectObject(api, wire['pipeline_tree'], '`pipeline_tree`') };
}
