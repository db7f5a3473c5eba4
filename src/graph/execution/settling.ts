import type { Completion } from './completion.ts';
import { Fault } from './fault.ts';

/** A promise, or what is used like one: libraries have classes of their own. */
export function isPromise(value: unknown): value is PromiseLike<unknown> {
  if (typeof value !== 'object' || value === null) return false;
  return typeof (value as { readonly then?: unknown }).then === 'function';
}

/** Puts what a promise comes to, or why it did not, into a place of a list; never rejects. */
export function settleInto(
  values: unknown[],
  place: number,
  value: PromiseLike<unknown>,
): Promise<void> {
  return asPromise(value).then(
    (settled) => {
      values[place] = settled;
    },
    (error: unknown) => {
      values[place] = new Fault(error);
    },
  );
}

/** Not every `then` answers a promise of its own. */
export function asPromise(value: PromiseLike<unknown>): Promise<unknown> {
  return value instanceof Promise ? value : Promise.resolve(value);
}

/** The same for the items of lists among the values: a list may be one of promises. */
export function settleLists(values: unknown[], completion: Completion): Promise<unknown>[] {
  if (completion.kind !== 'list') return [];
  const waiting: Promise<unknown>[] = [];
  for (let place = 0; place < values.length; place += 1) {
    const list = settleList(values, place, completion.item);
    if (list) waiting.push(list);
  }
  return waiting;
}

function settleList(
  values: unknown[],
  place: number,
  item: Completion,
): Promise<unknown> | undefined {
  const list = values[place];
  if (isAsyncList(list)) {
    return settleInto(values, place, gather(list)).then(() => settleList(values, place, item));
  }
  const items = Array.isArray(list) ? list : arrayOf(values, place);
  if (!items || (item.kind !== 'list' && !items.some(isPromise))) return undefined;
  const settled = Array.from<unknown>(items);
  values[place] = settled;
  const waiting = settled.flatMap((one, at) =>
    isPromise(one) ? settleInto(settled, at, one) : [],
  );
  if (waiting.length > 0) return Promise.all(waiting).then(() => all(settleLists(settled, item)));
  return all(settleLists(settled, item));
}

function all(waiting: readonly Promise<unknown>[]): Promise<unknown> | undefined {
  return waiting.length > 0 ? Promise.all(waiting) : undefined;
}

/** What can be gone through but once, such as a generator, becomes an array. */
function arrayOf(values: unknown[], place: number): unknown[] | undefined {
  const list = values[place];
  if (!isList(list)) return undefined;
  try {
    const items = Array.from(list);
    values[place] = items;
    return items;
  } catch (error) {
    values[place] = new Fault(error);
    return undefined;
  }
}

export function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

function isAsyncList(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

/** What breaks off leaves its error in the place of the item that did not come. */
async function gather(list: AsyncIterable<unknown>): Promise<unknown[]> {
  const items: unknown[] = [];
  try {
    for await (const item of list) items.push(item);
  } catch (error) {
    items.push(new Fault(error));
  }
  return items;
}
