import { esbFailure, type Failure, systemFailure } from '../../failure.ts';
import type { Call } from '../../handler.ts';
import { integerOf, scalarText, textOf, type Wire } from '../../values.ts';

/** The CMDB's common refusals (behaviour.md B9). */
export function mustBeSet(name: string): Failure {
  return systemFailure(1199010, `${name} must be set`, `${name} 必须设置`);
}

export function invalidParameter(name: string, why = 'is invalid'): Failure {
  return systemFailure(1199006, `${name} ${why}`, `${name} 参数无效`);
}

export function notAnInteger(name: string): Failure {
  return systemFailure(1199009, `${name} must be an integer`, `${name} 应为整数`);
}

export function notFound(what: string): Failure {
  return systemFailure(1199019, `${what} not found`, `${what} 不存在`);
}

export function duplicate(name: string): Failure {
  return systemFailure(1199014, `${name} already exists`, `${name} 重复`);
}

/** Text that has to be there and not be empty. */
export function requiredText(params: Wire, name: string): string {
  const value = params[name];
  if (value === undefined || value === null || value === '') throw mustBeSet(name);
  if (typeof value !== 'string') throw invalidParameter(name, 'must be a string');
  return value;
}

/** Text or, when it was left out, undefined. */
export function optionalText(params: Wire, name: string): string | undefined {
  const value = params[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw invalidParameter(name, 'must be a string');
  return textOf(value);
}

/** A variable of the backend's address: a number and its text are the same there. */
export function addressInteger(params: Wire, name: string): number {
  const text = scalarText(params[name]);
  if (!/^-?\d+$/.test(text)) throw notAnInteger(name);
  return Number(text);
}

export function requiredInteger(params: Wire, name: string): number {
  if (params[name] === undefined || params[name] === null) throw mustBeSet(name);
  const number = integerOf(params[name]);
  if (number === undefined) throw notAnInteger(name);
  return number;
}

/** What the ESB says of a missing variable of the backend's address (behaviour.md A6). */
export function demandPathVariables(
  params: Wire,
  { modes }: Call,
  names: { yaml: readonly string[]; documented: readonly string[] },
): void {
  for (const name of names[modes.ccPathVariables]) {
    if (scalarText(params[name]) !== '') continue;
    throw esbFailure(1306406, `Parameter error: [${name}] is required`, `参数错误：缺少 [${name}]`);
  }
}
