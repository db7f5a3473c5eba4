import type { Call, HandlerTable } from '../../../handler.ts';
import type { Model, Models } from '../../../state/models.ts';
import type { Wire } from '../../../values.ts';
import { ASSOCIATION_TYPES } from './attribute-input.ts';
import { requiredText } from './inputs.ts';
import { modelName } from './shown.ts';

export const objectTopoHandlers: HandlerTable = { search_object_topo: searchObjectTopo };

/** One way of getting from a model to another: by an attribute, or by an association. */
export interface ModelEdge {
  readonly from: string;
  readonly to: string;
  /** The attribute, or the kind of association. */
  readonly label: string;
  readonly name: string;
  /** The attribute's type, or the kind of association. */
  readonly type: string;
  /** The attribute, or the association's unique name. */
  readonly id: string;
}

/** The edges that begin at a model. */
export function edgesFrom(models: Models, objId: string): ModelEdge[] {
  const byAttribute = models
    .attributesOf(objId)
    .filter((each) => ASSOCIATION_TYPES.has(each.bk_property_type))
    .map((each) => ({
      from: objId,
      to: each.bk_asst_obj_id,
      label: each.bk_property_id,
      name: '',
      type: each.bk_property_type,
      id: each.bk_property_id,
    }));
  const byAssociation = [...models.associations.values()]
    .filter((each) => each.bk_obj_id === objId)
    .map((each) => ({
      from: objId,
      to: each.bk_asst_obj_id,
      label: each.bk_asst_id,
      name: each.bk_obj_asst_name,
      type: each.bk_asst_id,
      id: each.bk_obj_asst_id,
    }));
  return [...byAttribute, ...byAssociation];
}

/** What the models of a group point to. The arrow has two heads when something points back. */
function searchObjectTopo(params: Wire, call: Call): Wire[] {
  const { models } = call.state;
  const classificationId = requiredText(params, 'bk_classification_id');
  const members = [...models.models.values()].filter(
    (model) => model.bk_classification_id === classificationId,
  );
  return members.flatMap((model) =>
    edgesFrom(models, model.bk_obj_id).flatMap((edge) => {
      const target = models.model(edge.to);
      return target ? [shownEdge(edge, model, target, call)] : [];
    }),
  );
}

function shownEdge(edge: ModelEdge, from: Model, to: Model, call: Call): Wire {
  const { models } = call.state;
  const back = edgesFrom(models, edge.to).some((each) => each.to === edge.from);
  return {
    arrows: back ? 'to,from' : 'to',
    label: edge.label,
    label_name: edge.name,
    label_type: '',
    from: end(from, call),
    to: end(to, call),
  };
}

function end(model: Model, { state: { models }, language }: Call): Wire {
  return {
    bk_classification_id: model.bk_classification_id,
    bk_obj_id: model.bk_obj_id,
    bk_obj_name: modelName(models, model, language),
    position: model.position,
    bk_supplier_account: model.bk_supplier_account,
  };
}
