import { type GraphQLOutputType, getNullableType, isListType } from 'graphql';

/** How much may still be asked for below a place, so that no answer gets large. */
export interface Room {
  /** Levels of objects below. */
  readonly depth: number;
  /** Records that this place may stand for already: a list in a list multiplies. */
  readonly records: number;
}

export const wholeRoom: Room = { depth: 8, records: 1 };

const MOST_RECORDS = 40;
/** What a list without `first` is taken to hold. */
const PLAIN_LIST = 5;

export function isRoom({ depth, records }: Room): boolean {
  return depth > 0 && records <= MOST_RECORDS;
}

/** The room below a field: `first` counts once, not for the list within the connection again. */
export function roomBelow(
  room: Room,
  type: GraphQLOutputType,
  { first, inConnection }: { first: number | undefined; inConnection: boolean },
): Room {
  const plainList = isListType(getNullableType(type)) && !inConnection;
  const records = first ?? (plainList ? PLAIN_LIST : 1);
  return { depth: room.depth - (inConnection ? 0 : 1), records: room.records * records };
}
