import type { Component, ComponentTable } from './component.ts';

/** The vendor's cc.yaml declares all but search_inst_by_object and update_object_topo_graphics. */
const yaml: Component = { yaml: true };

function yamlWith(...pathVariables: string[]): Component {
  return { yaml: true, pathVariables };
}

export const ccModelComponents: ComponentTable = {
  search_classifications: yaml,
  create_classification: yaml,
  update_classification: yamlWith('id'),
  // the id to delete stands in `delete` or flat: the mode `deletedId` tells (README, traps)
  delete_classification: yaml,
  search_objects: yaml,
  create_object: yaml,
  update_object: yamlWith('id'),
  delete_object: yaml,
  search_object_attribute: yaml,
  create_object_attribute: yaml,
  update_object_attribute: yamlWith('id'),
  delete_object_attribute: yaml,
  search_object_topo: yaml,
  search_object_topo_graphics: yamlWith('scope_type', 'scope_id'),
  get_mainline_object_topo: yamlWith('bk_supplier_account'),
  find_object_association: yaml,
  find_instance_association: yaml,
  add_instance_association: yaml,
  delete_instance_association: yamlWith('id'),
  create_inst: yamlWith('bk_supplier_account', 'bk_obj_id'),
  search_inst: yamlWith('bk_supplier_account', 'bk_obj_id'),
  update_inst: yamlWith('bk_supplier_account', 'bk_obj_id', 'bk_inst_id'),
  batch_update_inst: yamlWith('bk_supplier_account', 'bk_obj_id'),
  delete_inst: yamlWith('bk_supplier_account', 'bk_obj_id'),
  batch_delete_inst: yamlWith('bk_supplier_account', 'bk_obj_id'),
  search_inst_association_topo: yamlWith('bk_supplier_account', 'bk_obj_id', 'bk_inst_id'),
};
