import { catalogueApi } from '../../catalogue.ts';
import { badResponse, type Esb, expectObjects } from '../../esb/index.ts';
import type { AppRecord } from './records.ts';

export const GET_APP_INFO = catalogueApi('bk_paas', 'get_app_info');

/**
 * bk_paas/get_app_info: apps by code, or all of them. Lists are joined by `;`. Codes that nobody
 * has are missing from the answer (behaviour.md H).
 */
export async function getAppInfo(
  esb: Esb,
  codes: readonly string[] | undefined,
  fields: readonly string[],
): Promise<AppRecord[]> {
  const params = { target_app_code: codes?.join(';'), fields: fields.join(';') };
  const apps = expectObjects(GET_APP_INFO, await esb.call(GET_APP_INFO, params));
  return apps.map((wire) => {
    const code = wire['bk_app_code'];
    if (typeof code === 'string') return { code, wire };
    throw badResponse(GET_APP_INFO, 'an app without `bk_app_code`');
  });
}
