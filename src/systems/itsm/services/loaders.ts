import { ALL_AT_ONCE, batchLoader, singleLoader } from '../../../graph/batching.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { getServiceCatalogs, getServiceDetail, getServices } from './api.ts';
import type { CatalogRecord, ServiceDetailRecord, ServiceRecord } from './records.ts';

export interface ServiceLoaders {
  /** Null for one that is not there. get_services takes no ids: one call answers for all. */
  readonly serviceById: Loader<number, ServiceRecord | null>;
  /** The API takes one service a call. */
  readonly serviceDetail: Loader<number, ServiceDetailRecord>;
  /** Null for one that is not there. */
  readonly catalogById: Loader<number, CatalogRecord | null>;
}

export function serviceLoaders({ esb }: LoaderSource): ServiceLoaders {
  return {
    serviceById: batchLoader<number, ServiceRecord>({
      key: String,
      max: ALL_AT_ONCE,
      match: ({ serviceId }) => String(serviceId),
      fetch: () => getServices(esb),
    }),
    serviceDetail: singleLoader(String, (serviceId: number) => getServiceDetail(esb, serviceId)),
    catalogById: batchLoader<number, CatalogRecord>({
      key: String,
      max: ALL_AT_ONCE,
      match: ({ catalogId }) => String(catalogId),
      fetch: async () => withAllBelow(await getServiceCatalogs(esb)),
    }),
  };
}

function withAllBelow(catalogs: readonly CatalogRecord[]): CatalogRecord[] {
  return catalogs.flatMap((catalog) => [catalog, ...withAllBelow(catalog.children)]);
}
