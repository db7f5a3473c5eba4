/** A saved search of hosts. */
export interface CustomQuery {
  readonly id: string;
  readonly bizId: number;
  name: string;
  /** JSON text: conditions and fields in search_host's form. */
  info: string;
  readonly createdBy: string;
  readonly createdAt: number;
  changedBy: string;
  changedAt: number;
}

/** Saved searches, in the order in which they were made. */
export class CustomQueries {
  readonly #byId = new Map<string, CustomQuery>();
  #made = 0;

  add(query: Omit<CustomQuery, 'id'>): CustomQuery {
    this.#made += 1;
    const added = { ...query, id: idOf(this.#made) };
    this.#byId.set(added.id, added);
    return added;
  }

  /** Only its own business finds a query. */
  get(bizId: number, id: string): CustomQuery | undefined {
    const query = this.#byId.get(id);
    return query?.bizId === bizId ? query : undefined;
  }

  ofBusiness(bizId: number): CustomQuery[] {
    return [...this.#byId.values()].filter((query) => query.bizId === bizId);
  }

  remove(id: string): void {
    this.#byId.delete(id);
  }
}

/** Twenty characters, as the CMDB's own ids look: `bacfet4kd42325venmcg`. */
function idOf(number: number): string {
  const tail = (number * 7_919).toString(32).padStart(6, '0');
  return `bkgraph0sandbo${tail}`;
}
