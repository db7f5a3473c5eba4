import type { Column } from './column.ts';
import type { Failures } from './failures.ts';
import { nullRefused } from './fault.ts';
import type { Out } from './level.ts';
import type { FieldPlan } from './object-plan.ts';
import { asPromise, isPromise } from './settling.ts';

/** Puts a leaf into each object of a level; answers those that have to be waited for. */
export function fillLeaves(column: Column, failures: Failures): Promise<void>[] {
  const { level, field, ask } = column;
  const { sources, outs } = level;
  const waiting: Promise<void>[] = [];
  for (let row = 0; row < outs.length; row += 1) {
    try {
      const value = ask(sources[row]);
      if (isPromise(value)) waiting.push(leafLater(column, row, value, failures));
      else putLeaf(outs[row], field, value);
    } catch (error) {
      failures.add(level, row, field, error);
    }
  }
  return waiting;
}

function leafLater(
  { level, field }: Column,
  row: number,
  value: PromiseLike<unknown>,
  failures: Failures,
): Promise<void> {
  return asPromise(value)
    .then((leaf) => putLeaf(level.outs[row], field, leaf))
    .catch((error: unknown) => failures.add(level, row, field, error));
}

function putLeaf(out: Out | undefined, field: FieldPlan, value: unknown): void {
  const { completion } = field;
  if (value === null || value === undefined) {
    if (completion.required) throw nullRefused(field.coordinate);
    return;
  }
  if (value instanceof Error) throw value;
  if (completion.kind !== 'leaf') throw new Error(`${field.coordinate} is no leaf`);
  if (out) out[field.key] = completion.serialize(value);
}
