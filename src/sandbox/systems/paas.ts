import type { Call, HandlerTable } from '../handler.ts';
import { listOf, textOf, type Wire } from '../values.ts';

/** The developer centre: its applications (behaviour.md H). */
export const paasHandlers: HandlerTable = { get_app_info: getAppInfo };

const FIELDS = ['bk_app_code', 'bk_app_name', 'introduction', 'creator', 'developer'] as const;

/** All applications when none is named; unknown ones are missing, unknown fields ignored. */
function getAppInfo(params: Wire, { state }: Call): Wire[] {
  const codes = listOf(params.target_app_code)?.map(String);
  const asked = listOf(params.fields)?.map(textOf) ?? ['bk_app_code', 'bk_app_name'];
  const fields = FIELDS.filter((field) => asked.includes(field));
  const apps = codes?.flatMap((code) => state.apps.get(code) ?? []) ?? state.apps.all();
  return apps.map((app) => Object.fromEntries(fields.map((field) => [field, app[field]])));
}
