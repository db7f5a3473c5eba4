import { catalogueApi } from '../../../catalogue.ts';
import {
  type Esb,
  expectLong,
  expectObject,
  expectObjects,
  type WireObject,
} from '../../../esb/index.ts';
import type { CatalogRecord, ServiceDetailRecord, ServiceRecord } from './records.ts';

export const GET_SERVICES = catalogueApi('itsm', 'get_services');
export const GET_SERVICE_CATALOGS = catalogueApi('itsm', 'get_service_catalogs');
export const GET_SERVICE_DETAIL = catalogueApi('itsm', 'get_service_detail');

export interface ServiceQuery {
  readonly catalogId?: number | null | undefined;
  readonly type?: string | null | undefined;
}

/** itsm/get_services: services, unpaged; all of them without a query. */
export async function getServices(
  esb: Esb,
  { catalogId, type }: ServiceQuery = {},
): Promise<ServiceRecord[]> {
  const api = GET_SERVICES;
  const params = { catalog_id: catalogId ?? undefined, service_type: type ?? undefined };
  return expectObjects(api, await esb.call(api, params)).map((wire) => {
    return { serviceId: expectLong(api, wire['id'], '`id`'), wire };
  });
}

export interface CatalogQuery {
  readonly onlyWithServices?: boolean | undefined;
  readonly serviceKey?: string | null | undefined;
}

/** itsm/get_service_catalogs: the tree of catalogues. `has_service` is the text "true". */
export async function getServiceCatalogs(
  esb: Esb,
  { onlyWithServices, serviceKey }: CatalogQuery = {},
): Promise<CatalogRecord[]> {
  const params = {
    has_service: onlyWithServices ? 'true' : undefined,
    service_key: serviceKey ?? undefined,
  };
  return catalogs(await esb.call(GET_SERVICE_CATALOGS, params));
}

function catalogs(list: unknown): CatalogRecord[] {
  const api = GET_SERVICE_CATALOGS;
  return expectObjects(api, list, 'catalogues').map((wire) => ({
    catalogId: expectLong(api, wire['id'], '`id`'),
    wire,
    children: catalogs(wire['children']),
  }));
}

/**
 * itsm/get_service_detail: one service with its form; it calls `service_id` what get_services
 * calls `id`. One that is not there is an ESB_ERROR.
 */
export async function getServiceDetail(esb: Esb, serviceId: number): Promise<ServiceDetailRecord> {
  const api = GET_SERVICE_DETAIL;
  const wire: WireObject = expectObject(api, await esb.call(api, { service_id: serviceId }));
  const workflow = wire['workflow_id'] ?? null;
  return {
    workflowId: workflow === null ? null : expectLong(api, workflow, '`workflow_id`'),
    fields: expectObjects(api, wire['fields'], '`fields`'),
  };
}
