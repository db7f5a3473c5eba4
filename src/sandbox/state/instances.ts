/** An instance of a user-defined model; attributes stand beside the built-in members. */
export type Instance = {
  readonly bk_inst_id: number;
  bk_inst_name: string;
  readonly bk_obj_id: string;
  readonly bk_supplier_account: string;
  readonly create_time: string;
  last_time: string;
  [attribute: string]: unknown;
};

/** Two instances that are associated; either end may be of a built-in model. */
export type InstanceLink = {
  readonly id: number;
  readonly bk_obj_asst_id: string;
  readonly bk_asst_id: string;
  readonly bk_obj_id: string;
  readonly bk_asst_obj_id: string;
  readonly bk_inst_id: number;
  readonly bk_asst_inst_id: number;
};

/** Instances of all user-defined models, numbered together, and the links between instances. */
export class Instances {
  readonly #byId = new Map<number, Instance>();
  readonly #links = new Map<number, InstanceLink>();
  #lastId = 0;
  #lastLinkId = 0;

  get(objId: string, instId: number): Instance | undefined {
    const instance = this.#byId.get(instId);
    return instance?.bk_obj_id === objId ? instance : undefined;
  }

  ofModel(objId: string): Instance[] {
    return [...this.#byId.values()].filter((each) => each.bk_obj_id === objId);
  }

  add(instance: Omit<Instance, 'bk_inst_id'>): Instance {
    this.#lastId += 1;
    const added = { ...instance, bk_inst_id: this.#lastId } as Instance;
    this.#byId.set(this.#lastId, added);
    return added;
  }

  remove(instId: number): void {
    this.#byId.delete(instId);
  }

  get links(): IterableIterator<InstanceLink> {
    return this.#links.values();
  }

  link(id: number): InstanceLink | undefined {
    return this.#links.get(id);
  }

  /** Links that an instance takes part in, at either end. */
  linksOf(objId: string, instId: number): InstanceLink[] {
    return [...this.links].filter(
      (link) =>
        (link.bk_obj_id === objId && link.bk_inst_id === instId) ||
        (link.bk_asst_obj_id === objId && link.bk_asst_inst_id === instId),
    );
  }

  addLink(link: Omit<InstanceLink, 'id'>): InstanceLink {
    this.#lastLinkId += 1;
    const added = { id: this.#lastLinkId, ...link };
    this.#links.set(added.id, added);
    return added;
  }

  removeLink(id: number): void {
    this.#links.delete(id);
  }
}
