/** A connection of which the query asked for `nodes`. */
export interface Nodes<T> {
  readonly nodes: readonly T[];
}
