import { objectsOf, textOf, type WireObject } from '../../../esb/index.ts';
import type {
  FormFieldResolvers,
  QueryResolvers,
  Resolvers,
  ServiceResolvers,
} from '../../../generated/resolvers.ts';
import { fieldResolvers } from '../../../graph/fields.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import {
  GET_SERVICE_CATALOGS,
  GET_SERVICE_DETAIL,
  GET_SERVICES,
  getServiceCatalogs,
  getServices,
} from './api.ts';
import {
  catalogFields,
  formChoiceFields,
  formColumnFields,
  formFieldFields,
  serviceFields,
  stepFormFieldFields,
} from './fields.ts';
import type { CatalogRecord, ServiceRecord } from './records.ts';

const itself = (wire: WireObject) => wire;

const services: QueryResolvers['services'] = async (_, query, { esb, loaders }) => {
  const found = await getServices(esb, query);
  for (const service of found) loaders.serviceById.prime(service.serviceId, service);
  return found;
};

const service: ServiceResolvers = {
  ...fieldResolvers(GET_SERVICES, serviceFields, ({ wire }: ServiceRecord) => wire),
  id: ({ serviceId }) => encodeNodeId('Service', serviceId),
  workflowId: async ({ serviceId }, _, { loaders }) =>
    (await loaders.serviceDetail.load(serviceId)).workflowId,
  fields: async ({ serviceId }, _, { loaders }) =>
    (await loaders.serviceDetail.load(serviceId)).fields,
};

const formField: FormFieldResolvers = {
  ...fieldResolvers(GET_SERVICE_DETAIL, formFieldFields, itself),
  ...fieldResolvers(GET_SERVICE_DETAIL, stepFormFieldFields, itself),
  key: (wire) => textOf(wire['key']),
  choices: (wire) => objectsOf(wire['choice']),
  // `meta` is empty but for a custom table.
  columns: (wire) => objectsOf(objectsOf([wire['meta']])[0]?.['columns']),
};

export const serviceResolvers: Resolvers = {
  Query: {
    services,
    service: (_, { serviceId }, { loaders }) => loaders.serviceById.load(serviceId),
    serviceCatalogs: (_, query, { esb }) => getServiceCatalogs(esb, query),
  },
  Service: service,
  ServiceCatalog: {
    ...fieldResolvers(GET_SERVICE_CATALOGS, catalogFields, ({ wire }: CatalogRecord) => wire),
    id: ({ catalogId }) => encodeNodeId('ServiceCatalog', catalogId),
    services: ({ catalogId }, { type }, { esb }) => getServices(esb, { catalogId, type }),
  },
  FormField: formField,
  FormChoice: fieldResolvers(GET_SERVICE_DETAIL, formChoiceFields, itself),
  FormColumn: {
    ...fieldResolvers(GET_SERVICE_DETAIL, formColumnFields, itself),
    choices: (wire) => objectsOf(wire['choice']),
  },
};
