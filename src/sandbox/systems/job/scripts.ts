import type { Call, HandlerTable } from '../../handler.ts';
import type { JobScript } from '../../state/job-library.ts';
import { jobTime } from '../../times.ts';
import { integerOf, scalarText, textOf, type Wire } from '../../values.ts';
import { businessOf } from './business.ts';
import { pageOf } from './list-page.ts';
import { CODES, illegal, missing, refused } from './refusals.ts';

export const scriptHandlers: HandlerTable = {
  get_script_list: getScriptList,
  get_script_detail: getScriptDetail,
};

/** The only list of Job with a total. */
function getScriptList(params: Wire, call: Call): Wire {
  const found = searched(params, call);
  const page = pageOf(found, params);
  const withContent = params.return_script_content === true;
  return {
    data: page.map((script) => scriptItem(script, withContent)),
    start: integerOf(params.start) ?? 0,
    page_size: integerOf(params.length) || found.length,
    total_record_size: found.length,
  };
}

function searched(params: Wire, call: Call): JobScript[] {
  const isPublic = params.is_public === true;
  if (!isPublic && params.bk_biz_id === undefined) throw missing('bk_biz_id');
  const bizId = isPublic ? 0 : businessOf(params, call);
  const [type, name] = [typeOf(params), textOf(params.script_name)];
  return [...call.state.jobLibrary.scripts.values()].filter(
    (script) =>
      script.isPublic === isPublic &&
      (isPublic || script.bizId === bizId) &&
      (type === 0 || script.type === type) &&
      script.name.includes(name),
  );
}

function typeOf(params: Wire): number {
  const text = scalarText(params.script_type) || '0';
  if (/^[0-6]$/.test(text)) return Number(text);
  throw illegal('script_type', 'a number from 0 to 6 is wanted', '取值应为 0 到 6');
}

function getScriptDetail(params: Wire, { state }: Call): Wire {
  const script = state.jobLibrary.script(integerOf(params.bk_biz_id), Number(params.id));
  if (script) return scriptItem(script, true);
  throw refused(CODES.noScript, 'Script does not exist', '脚本不存在');
}

/** Times without a zone, the text plain. */
function scriptItem(script: JobScript, withContent: boolean): Wire {
  return {
    id: script.id,
    name: script.name,
    version: script.version,
    tag: script.tag,
    type: script.type,
    creator: script.creator,
    ...(withContent ? { content: script.content } : {}),
    public: script.isPublic,
    bk_biz_id: script.bizId,
    create_time: jobTime(script.createdAt).slice(0, 19),
    last_modify_user: script.lastModifyUser,
    last_modify_time: jobTime(script.lastModifiedAt).slice(0, 19),
  };
}
