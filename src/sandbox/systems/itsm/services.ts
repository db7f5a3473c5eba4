import type { Call } from '../../handler.ts';
import { scalarText, textOf, type Wire } from '../../values.ts';
import { wireField } from './form-fields.ts';
import { serviceNotFound, wordFailure } from './itsm-failure.ts';

/** The services of that very catalogue, not of those below it; not paged. */
export function getServices(params: Wire, { state }: Call): Wire[] {
  const catalog = scalarText(params.catalog_id);
  if (catalog !== '' && !/^\d+$/.test(catalog)) {
    const text = `catalog_id: "${catalog}" is not a number`;
    throw wordFailure('VALIDATE_ERROR', text, `catalog_id: “${catalog}”不是数字`, 'catalog_id');
  }
  const kind = textOf(params.service_type);
  return [...state.itsm.services.values()]
    .filter((service) => catalog === '' || service.catalogId === Number(catalog))
    .filter((service) => kind === '' || service.type === kind)
    .map(({ id, name, desc, type }) => ({ id, name, desc, service_type: type }));
}

/** One service with the form of its tickets; its id is called service_id here. */
export function getServiceDetail(params: Wire, { state }: Call): Wire {
  const service = state.itsm.services.get(Number(scalarText(params.service_id)));
  if (!service) throw serviceNotFound();
  return {
    service_id: service.id,
    workflow_id: service.workflowId,
    name: service.name,
    service_type: service.type,
    desc: service.desc,
    fields: service.fields.map((field) => wireField(field, state.cmdb)),
  };
}
