import type { GraphQLParams } from 'graphql-yoga';
import { type PersistedOptions, withDocument } from './persisted.ts';

export type PlainParams = GraphQLParams & { readonly query: string };

/**
 * The request that a body of JSON makes; undefined for one that yoga would refuse or that leaves
 * any doubt. Throws for what is no JSON.
 */
export function parseParams(body: string, persisted?: PersistedOptions): PlainParams | undefined {
  const sent: unknown = JSON.parse(body);
  const said = persisted && isObject(sent) ? withDocument(sent, persisted) : sent;
  return isPlain(said) ? said : undefined;
}

/** What a request may say, out of what was sent beside it. */
export function withMembers(sent: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(sent).filter(([name]) => MEMBERS.has(name)));
}

function isPlain(said: unknown): said is PlainParams {
  return (
    isObject(said) && Object.entries(said).every(isMember) && typeof said['query'] === 'string'
  );
}

const isMember = ([name, value]: [string, unknown]): boolean => MEMBERS.get(name)?.(value) ?? false;

const isText = (value: unknown): boolean => value == null || typeof value === 'string';
const isMap = (value: unknown): boolean => value == null || isObject(value);

const MEMBERS: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['query', isText],
  ['operationName', isText],
  ['variables', isMap],
  ['extensions', isMap],
]);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
