import { groupBy, singleLoader } from '../../../graph/batching.ts';
import { addressText } from '../../../graph/keys.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { componentInstance, listComponentInstance } from './api.ts';
import type { ComponentRecord } from './records.ts';

export interface ComponentLoaders {
  readonly componentById: Loader<number, ComponentRecord>;
  /** All of a business, by address text: one sweep answers for all its hosts. */
  readonly componentsByHost: Loader<number, ReadonlyMap<string, readonly ComponentRecord[]>>;
}

export function componentLoaders({ esb }: LoaderSource): ComponentLoaders {
  return {
    componentById: singleLoader(String, (componentId: number) =>
      componentInstance(esb, componentId),
    ),
    componentsByHost: singleLoader(String, async (bizId: number) => {
      const all = { offset: 0, limit: Number.MAX_SAFE_INTEGER };
      const { items } = await listComponentInstance(esb, { bizId }, all);
      return groupBy(items, ({ address }) => (address ? addressText(address) : ''));
    }),
  };
}
