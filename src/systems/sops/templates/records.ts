import { type ApiName, expectLong, type WireObject } from '../../../esb/index.ts';

export interface TaskTemplateKey {
  readonly bizId: number;
  readonly source: 'BUSINESS' | 'COMMON';
  readonly templateId: number;
}

/** A template as get_template_list or get_template_info answers it; the latter tells more. */
export interface TaskTemplateRecord extends TaskTemplateKey {
  readonly wire: WireObject;
}

export function taskTemplateRecord(
  api: ApiName,
  { bizId, source }: Pick<TaskTemplateKey, 'bizId' | 'source'>,
  wire: WireObject,
): TaskTemplateRecord {
  return { bizId, source, templateId: expectLong(api, wire['id'], '`id`'), wire };
}

export function taskTemplateKeyText({ bizId, source, templateId }: TaskTemplateKey): string {
  return `${bizId}:${source}:${templateId}`;
}
