import { catalogueApi } from '../../../catalogue.ts';
import {
  type Esb,
  expectObject,
  expectPage,
  fetchByOffset,
  type Page,
  type Range,
} from '../../../esb/index.ts';
import type { JobScriptKey } from '../../../graph/keys.ts';
import { type JobScriptRecord, jobScriptRecord } from './records.ts';

export const GET_SCRIPT_LIST = catalogueApi('job', 'get_script_list');
export const GET_SCRIPT_DETAIL = catalogueApi('job', 'get_script_detail');

/** No maximum is documented; with their texts, more would make a heavy answer. */
const SCRIPTS_A_PAGE = 200;

export interface JobScriptQuery {
  /** Null for public scripts. */
  readonly bizId: number | null;
  readonly nameContains?: string | undefined;
  readonly languageCode?: string | undefined;
  readonly withContent: boolean;
}

/**
 * job/get_script_list: scripts of a business, or the public ones. The only list of Job that tells
 * a total: `data.data` and `data.total_record_size`.
 */
export function getScriptList(
  esb: Esb,
  query: JobScriptQuery,
  range: Range,
): Promise<Page<JobScriptRecord>> {
  const params = {
    bk_biz_id: query.bizId ?? undefined,
    is_public: query.bizId === null,
    return_script_content: query.withContent,
    script_type: query.languageCode,
    script_name: query.nameContains,
  };
  return fetchByOffset(GET_SCRIPT_LIST, range, SCRIPTS_A_PAGE, async (start, length) => {
    const data = await esb.call(GET_SCRIPT_LIST, { ...params, start, length });
    const { total, items } = expectPage(GET_SCRIPT_LIST, data, 'total_record_size', 'data');
    return { total, items: items.map((wire) => jobScriptRecord(GET_SCRIPT_LIST, wire)) };
  });
}

/**
 * job/get_script_detail: one script with its text, plain. One that Job does not know is an
 * ESB_ERROR with a code of Job's own.
 */
export async function getScriptDetail(
  esb: Esb,
  { bizId, scriptId }: JobScriptKey,
): Promise<JobScriptRecord> {
  const params = { bk_biz_id: bizId ?? undefined, id: scriptId };
  const data = await esb.call(GET_SCRIPT_DETAIL, params);
  return jobScriptRecord(GET_SCRIPT_DETAIL, expectObject(GET_SCRIPT_DETAIL, data));
}
