import fc from 'fast-check';
import {
  type GraphQLOutputType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import { objectType, schema } from './schema.ts';

/** Makes a value anew: an execution uses up what it is given. */
export type Make = () => unknown;

/** `at once`: no promise anywhere. `mixed`: fields either way, items of lists always promises. */
export type Pace = 'at once' | 'mixed';

type Way = (make: Make) => Make;

/** Nobody need look at a promise that an execution has no use for any more. */
function rejection(): Promise<never> {
  const rejected = Promise.reject(new Error('rejected'));
  rejected.catch(() => undefined);
  return rejected;
}

const thrower: Make = () => () => {
  throw new Error('thrown');
};

const AT_ONCE: readonly Way[] = [
  ...new Array<Way>(12).fill((make) => make),
  (make) => () => make,
  () => () => null,
  () => () => new Error('answered'),
  () => thrower,
  () => () => undefined,
];

const LATER: readonly Way[] = [
  ...new Array<Way>(10).fill((make) => async () => make()),
  () => rejection,
  () => async () => null,
  () => async () => new Error('promised'),
];

/** An object of a type, whose members are whatever their types let them be, or fail. */
export function objectOf(name: string, pace: Pace, depth: number): fc.Arbitrary<Make> {
  const members = Object.values(objectType(name).getFields()).map((field) =>
    memberOf(field.type, pace, depth).map((make) => [field.name, make] as const),
  );
  return fc.tuple(...members).map((made) => () => {
    const entries = made.map(([key, make]) => [key, make()] as const);
    return Object.freeze({ __typename: name, ...Object.fromEntries(entries) });
  });
}

function memberOf(type: GraphQLOutputType, pace: Pace, depth: number): fc.Arbitrary<Make> {
  const ways = pace === 'at once' ? AT_ONCE : [...AT_ONCE, ...LATER];
  return fc
    .tuple(whatFits(type, pace, depth), fc.constantFrom(...ways))
    .map(([make, way]) => way(make));
}

function whatFits(type: GraphQLOutputType, pace: Pace, depth: number): fc.Arbitrary<Make> {
  const inner = getNullableType(type);
  if (isLeafType(inner)) {
    return fc.constantFrom<unknown>(1, 2.5, 'X', 'text', true, null).map((value) => () => value);
  }
  if (isListType(inner)) {
    const items = fc.array(itemOf(inner.ofType, pace, depth), { maxLength: 3 });
    return items.map((makes) => () => makes.map((make) => make()));
  }
  if (depth === 0) return fc.constant(() => null);
  if (isObjectType(inner)) return objectOf(inner.name, pace, depth - 1);
  if (!isAbstractType(inner)) throw new Error('every type has been named');
  const names = schema.getPossibleTypes(inner).map(({ name }) => objectOf(name, pace, depth - 1));
  return fc.oneof(
    ...names,
    fc.constant(() => ({ __typename: 'Nobody' })),
  );
}

/**
 * Where an item is refused at once, the interpreter leaves the promises beside it to themselves,
 * and Node takes offence: so all items of a list come later, or none.
 */
function itemOf(type: GraphQLOutputType, pace: Pace, depth: number): fc.Arbitrary<Make> {
  const at: readonly Way[] = [
    ...new Array<Way>(12).fill((make) => make),
    () => () => null,
    () => () => new Error('an item'),
  ];
  return fc
    .tuple(whatFits(type, pace, depth), fc.constantFrom(...(pace === 'at once' ? at : LATER)))
    .map(([make, way]) => way(make));
}
