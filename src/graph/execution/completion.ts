import {
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Serialize, serializerOf } from './leaves.ts';

/** What becomes of the value that a resolver answered, by the type of its field. */
export type Completion =
  | { readonly kind: 'leaf'; readonly required: boolean; readonly serialize: Serialize }
  | { readonly kind: 'list'; readonly required: boolean; readonly item: Completion }
  | ObjectCompletion;

export type ObjectCompletion =
  | { readonly kind: 'object'; readonly required: boolean; readonly type: GraphQLObjectType }
  | { readonly kind: 'abstract'; readonly required: boolean; readonly type: GraphQLAbstractType };

export function completionOf(type: GraphQLOutputType, required = false): Completion {
  if (isNonNullType(type)) return completionOf(type.ofType, true);
  if (isListType(type)) return { kind: 'list', required, item: completionOf(type.ofType) };
  if (isLeafType(type)) return { kind: 'leaf', required, serialize: serializerOf(type) };
  if (isObjectType(type)) return { kind: 'object', required, type };
  return { kind: 'abstract', required, type };
}

/** Whether objects stand in it, of which something is asked in turn. */
export function isComposite(completion: Completion): boolean {
  if (completion.kind === 'list') return isComposite(completion.item);
  return completion.kind !== 'leaf';
}
