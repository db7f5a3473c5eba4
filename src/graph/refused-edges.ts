import { GraphQLError } from 'graphql';
import { catalogueApi } from '../catalogue.ts';

/**
 * One error for one refused edge. A call for many parents that is refused for lack of rights leaves
 * the same field of all of them empty: that is told once, at the first, and `extensions.alsoAt` has
 * the paths of the others, so that every null still has its error. Other errors stay as they are.
 */
export function joinRefusals(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  if (errors.length < 2 || !errors.some(isRefusal)) return errors;
  const groups = new Map<string, GraphQLError[]>();
  errors.forEach((error, index) => {
    const key = refusalKey(error) ?? String(index);
    const group = groups.get(key);
    if (group) group.push(error);
    else groups.set(key, [error]);
  });
  return [...groups.values()].map(joined);
}

/** The extensions of an error as they are made in `errors.ts`. */
interface Refused {
  readonly code?: unknown;
  readonly permission?: unknown;
  readonly esb?: { readonly system: string; readonly api: string; readonly requestId?: unknown };
}

function isRefusal({ extensions, path }: GraphQLError): boolean {
  const { code, esb } = extensions as Refused;
  return code === 'FORBIDDEN' && esb !== undefined && path !== undefined;
}

/** What tells one refused edge from another: the field, what was said, and the call it was said to. */
function refusalKey(error: GraphQLError): string | undefined {
  if (!isRefusal(error)) return undefined;
  const { esb, permission } = error.extensions as Refused;
  const call = callOf(esb);
  if (call === undefined) return undefined;
  const field = error.path?.filter((step) => typeof step === 'string');
  return JSON.stringify([field, esb?.system, esb?.api, error.message, permission, call]);
}

/**
 * Where a call may hold any keys at all, it depends on the planner which of them share one: what was
 * said counts then. Where all keys of a call are of one business, another business is another edge.
 */
function callOf(esb: Refused['esb']): string | undefined {
  if (!esb) return undefined;
  const { batch } = catalogueApi(esb.system, esb.api);
  if (batch && batch.scope === null) return 'any';
  return typeof esb.requestId === 'string' ? esb.requestId : undefined;
}

function joined(group: readonly GraphQLError[]): GraphQLError {
  const [first, ...others] = [...group].sort((one, other) => comparePaths(one.path, other.path));
  if (!first) throw new Error('a group has at least one error');
  if (others.length === 0) return first;
  return new GraphQLError(first.message, {
    nodes: first.nodes ?? null,
    path: first.path ?? null,
    extensions: { ...first.extensions, alsoAt: others.map(({ path }) => path) },
  });
}

type Path = GraphQLError['path'];

/** In the order in which the places stand in the data. */
function comparePaths(one: Path = [], other: Path = []): number {
  for (const [index, step] of one.entries()) {
    const against = other[index];
    if (step !== against) return Number(step) - Number(against);
  }
  return 0;
}
