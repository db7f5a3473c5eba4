import { batchLoader } from '../../graph/batching.ts';
import type { Loader } from '../../graph/loader.ts';
import type { LoaderSource } from '../../graph/wing.ts';
import { getAppInfo } from './api.ts';
import { appProjection } from './fields.ts';
import type { AppRecord } from './records.ts';

/** No maximum is documented; codes are short, so this keeps a call small. */
const APPS_A_CALL = 500;

export interface PaasLoaders {
  /** Null for a code that nobody has. */
  readonly appByCode: Loader<string, AppRecord | null>;
}

declare module '../../graph/context.ts' {
  interface Loaders extends PaasLoaders {}
}

export function paasLoaders({ esb, selection }: LoaderSource): PaasLoaders {
  return {
    appByCode: batchLoader<string, AppRecord>({
      key: (code) => code,
      max: APPS_A_CALL,
      match: ({ code }) => code,
      fetch: (codes) => getAppInfo(esb, codes, appProjection(selection)),
    }),
  };
}
