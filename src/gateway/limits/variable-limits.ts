import { tooComplex } from '../../graph/too-complex.ts';
import type { DocumentLimits } from './document-limits.ts';

type Limits = Pick<DocumentLimits, 'listItems' | 'inputDepth'>;

/** Throws QUERY_TOO_COMPLEX for variables with a list too long, or with too much inside of one another. */
export function demandModestVariables(
  variables: Readonly<Record<string, unknown>> | undefined,
  limits: Limits,
): void {
  for (const name in variables) {
    const value = variables[name];
    // Nearly all are plain values, which are within any limit.
    if (typeof value === 'object' && value !== null) demandModest(name, value, limits, 1);
  }
}

function demandModest(name: string, value: object, limits: Limits, depth: number): void {
  if (depth > limits.inputDepth) throw tooDeep(name, limits.inputDepth, depth);
  if (Array.isArray(value) && value.length > limits.listItems) {
    throw tooLong(name, limits.listItems, value.length);
  }
  for (const one of Object.values(value) as unknown[]) {
    if (typeof one === 'object' && one !== null) demandModest(name, one, limits, depth + 1);
  }
}

function tooDeep(name: string, limit: number, value: number) {
  const what = `levels of lists and objects in variable "$${name}"`;
  return tooComplex({ limited: 'inputDepth', limit, value, what, advice: 'Nest less.' });
}

function tooLong(name: string, limit: number, value: number) {
  const what = `items of a list in variable "$${name}"`;
  const advice = 'Send them in several requests.';
  return tooComplex({ limited: 'listItems', limit, value, what, advice });
}
