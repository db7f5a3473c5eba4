import type { Cmdb } from '../../state/cmdb.ts';
import type { Choice, FlowStep, FormField, ItsmService } from '../../state/itsm-services.ts';
import type { Wire } from '../../values.ts';

/** A field as get_service_detail answers it. */
export function wireField(field: FormField, cmdb: Cmdb): Wire {
  const { id, key, type, name, desc, required, meta } = field;
  return {
    id,
    key,
    type,
    name,
    desc,
    choice: choicesOf(field, cmdb),
    validate_type: required ? 'REQUIRE' : 'OPTION',
    regex: key === 'title' ? '' : 'EMPTY',
    meta,
  };
}

/** A field of a step, as get_ticket_status answers it. */
export function wireStepField(
  field: FormField,
  { workflowId }: ItsmService,
  { stateId }: FlowStep,
  cmdb: Cmdb,
): Wire {
  return {
    ...wireField(field, cmdb),
    workflow_id: workflowId,
    state_id: stateId,
    source_type: 'CUSTOM',
    source_uri: '',
    api_instance_id: 0,
    is_readonly: false,
    custom_regex: '',
  };
}

/** The options; those of the business field are the CMDB's businesses in use. */
export function choicesOf(field: FormField, cmdb: Cmdb): readonly Choice[] {
  if (field.key !== 'bk_biz_id') return field.choice;
  return [...cmdb.businesses.values()]
    .filter((business) => business.default === 0 && business.bk_data_status !== 'disabled')
    .map((business) => ({ key: String(business.bk_biz_id), name: business.bk_biz_name }));
}
