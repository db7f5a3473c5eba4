import { type ApiName, expectLong, type WireObject } from '../../../esb/index.ts';
import type { JobTemplateKey } from '../../../graph/keys.ts';

/** A job template as get_job_list or get_job_detail answers it; the latter tells more. */
export interface JobTemplateRecord extends JobTemplateKey {
  readonly wire: WireObject;
}

/** A step of a template, or a global variable, with the business that its links lead through. */
export interface JobTemplatePartRecord {
  readonly bizId: number;
  readonly wire: WireObject;
}

export function jobTemplateRecord(
  api: ApiName,
  bizId: number,
  wire: WireObject,
): JobTemplateRecord {
  return { bizId, jobTemplateId: expectLong(api, wire['bk_job_id'], '`bk_job_id`'), wire };
}
