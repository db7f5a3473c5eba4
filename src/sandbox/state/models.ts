import { Drawings } from './drawings.ts';
import { Instances } from './instances.ts';

/** A model group by its wire names. */
export type Classification = {
  readonly id: number;
  readonly bk_classification_id: string;
  bk_classification_name: string;
  /** `inner` for built-in groups. */
  readonly bk_classification_type: 'inner' | '';
  bk_classification_icon: string;
};

/** A model by its wire names. */
export type Model = {
  readonly id: number;
  readonly bk_obj_id: string;
  bk_obj_name: string;
  bk_classification_id: string;
  bk_obj_icon: string;
  bk_ispaused: boolean;
  readonly ispre: boolean;
  description: string;
  /** JSON text: coordinates by group. */
  position: string;
  readonly creator: string;
  modifier: string;
  readonly bk_supplier_account: string;
  readonly create_time: string;
  last_time: string | null;
};

/** An attribute of a model by its wire names; its group's name is added when it is shown. */
export type Attribute = {
  readonly id: number;
  readonly bk_obj_id: string;
  readonly bk_property_id: string;
  bk_property_name: string;
  bk_property_type: string;
  bk_property_group: string;
  bk_property_index: number;
  bk_asst_obj_id: string;
  readonly bk_asst_type: number;
  option: unknown;
  unit: string;
  placeholder: string;
  description: string;
  editable: boolean;
  isonly: boolean;
  readonly ispre: boolean;
  isreadonly: boolean;
  isrequired: boolean;
  readonly isapi: boolean;
  readonly creator: string;
  readonly bk_supplier_account: string;
  readonly create_time: string;
  last_time: string;
};

/** How instances of one model may be associated with instances of another. */
export type ModelAssociation = {
  readonly id: number;
  /** Unique: source, kind and target joined by `_`. */
  readonly bk_obj_asst_id: string;
  readonly bk_obj_asst_name: string;
  /** The kind, e.g. `run`. */
  readonly bk_asst_id: string;
  readonly bk_obj_id: string;
  readonly bk_asst_obj_id: string;
  readonly mapping: '1:1' | '1:n' | 'n:n';
  readonly on_delete: 'none' | 'delete_src' | 'delete_dest';
};

/** The kind of the chain from business to host. */
export const MAINLINE = 'bk_mainline';

/** Models with their groups, attributes and associations, and the instances of user-defined ones. */
export class Models {
  readonly classifications = new Map<number, Classification>();
  readonly models = new Map<number, Model>();
  readonly attributes = new Map<number, Attribute>();
  readonly associations = new Map<number, ModelAssociation>();
  /** Names of attribute groups and of kinds of association by id. */
  readonly groupNames = new Map<string, string>();
  readonly kindNames = new Map<string, string>();
  /** English names of built-in things, by what they name (`model:host`); the state is Chinese. */
  readonly english = new Map<string, string>();
  readonly instances = new Instances();
  readonly drawings = new Drawings();
  #lastId = 0;
  #lastCloudId = 0;

  /** Every record of this store is numbered by one counter. */
  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** After the last cloud area, also when that was deleted. */
  nextCloudId(known: Iterable<number>): number {
    this.#lastCloudId = Math.max(this.#lastCloudId, ...known) + 1;
    return this.#lastCloudId;
  }

  classification(classificationId: string): Classification | undefined {
    return [...this.classifications.values()].find(
      (each) => each.bk_classification_id === classificationId,
    );
  }

  model(objId: string): Model | undefined {
    return [...this.models.values()].find((each) => each.bk_obj_id === objId);
  }

  attributesOf(objId: string): Attribute[] {
    return [...this.attributes.values()].filter((each) => each.bk_obj_id === objId);
  }

  association(objAsstId: string): ModelAssociation | undefined {
    return [...this.associations.values()].find((each) => each.bk_obj_asst_id === objAsstId);
  }

  /** Associations that a model takes part in, at either end. */
  associationsOf(objId: string): ModelAssociation[] {
    return [...this.associations.values()].filter(
      (each) => each.bk_obj_id === objId || each.bk_asst_obj_id === objId,
    );
  }
}
