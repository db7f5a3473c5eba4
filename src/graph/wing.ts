import type { Esb } from '../esb/index.ts';
import type { GraphContext, Loaders } from './context.ts';
import type { Live } from './live/live.ts';
import type { Ready } from './loader.ts';
import type { NodeId } from './node-ids.ts';
import type { Selection } from './selection.ts';

/** What a wing's loaders are made of: one request's way to the ESB, and what it asks for. */
export interface LoaderSource {
  readonly esb: Esb;
  readonly selection: Selection;
  /** What outlives the request. */
  readonly live: Live;
  /** All loaders of the request: made by those who use them. */
  readonly loaders: Loaders;
}

/** Makes loaders of one subject for one request. */
export type LoaderPart = (source: LoaderSource) => object;

/** Finds the entity of a `Node` id again; null when it is gone. */
export type NodeFetcher = (id: NodeId, context: GraphContext) => Ready<object | null>;

/** What another subgraph knows of an entity: its type and the fields of one of its keys. */
export type Representation = Readonly<Record<string, unknown>>;

/** One way to name an entity of a type, and to find it by that. */
export interface EntityKey {
  readonly type: string;
  /** Names of the fields, joined by blanks, as `@key(fields:)` has them. */
  readonly fields: string;
  readonly load: (from: Representation, context: GraphContext) => Ready<object | null>;
}

/** One component system, as the graph joins it. */
export interface Wing {
  /** By subject; each adds to the types that it knows. */
  readonly resolvers: readonly object[];
  /** By subject: each is made only when one of its loaders is used. */
  readonly loaders: readonly LoaderPart[];
  /** By type name. */
  readonly nodes: Readonly<Record<string, NodeFetcher>>;
  /** The fields that a type's node id is made of, in its order, joined by blanks. */
  readonly keys?: Readonly<Record<string, string>>;
  /** Further ways to name an entity. */
  readonly alternateKeys?: readonly EntityKey[];
}
