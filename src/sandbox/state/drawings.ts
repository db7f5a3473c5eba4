/** One node of a saved drawing, named by node_type, bk_obj_id and bk_inst_id together. */
export type DrawnNode = {
  readonly node_type: 'obj' | 'inst';
  readonly bk_obj_id: string;
  readonly bk_inst_id: number;
  readonly position: { readonly x: number; readonly y: number };
  readonly ext: Readonly<Record<string, unknown>>;
  readonly bk_obj_icon: string;
};

export type ScopeType = 'global' | 'biz' | 'cls';

/** Saved drawings of topologies, each named by its scope. */
export class Drawings {
  readonly #byScope = new Map<string, Map<string, DrawnNode>>();

  nodes(scopeType: ScopeType, scopeId: string): DrawnNode[] {
    return [...this.#drawing(scopeType, scopeId).values()];
  }

  node(scopeType: ScopeType, scopeId: string, key: string): DrawnNode | undefined {
    return this.#drawing(scopeType, scopeId).get(key);
  }

  put(scopeType: ScopeType, scopeId: string, node: DrawnNode): void {
    this.#drawing(scopeType, scopeId).set(nodeKey(node), node);
  }

  clear(scopeType: ScopeType, scopeId: string): void {
    this.#drawing(scopeType, scopeId).clear();
  }

  /** Takes a model and its instances off every drawing. */
  forget(objId: string): void {
    for (const drawing of this.#byScope.values()) {
      for (const [key, node] of drawing) if (node.bk_obj_id === objId) drawing.delete(key);
    }
  }

  #drawing(scopeType: ScopeType, scopeId: string): Map<string, DrawnNode> {
    const scope = `${scopeType}/${scopeId}`;
    const drawing = this.#byScope.get(scope) ?? new Map<string, DrawnNode>();
    this.#byScope.set(scope, drawing);
    return drawing;
  }
}

export function nodeKey(node: Pick<DrawnNode, 'node_type' | 'bk_obj_id' | 'bk_inst_id'>): string {
  return `${node.node_type}/${node.bk_obj_id}/${node.bk_inst_id}`;
}
