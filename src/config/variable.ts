import { z } from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable that cannot be used; the message is the one line for the operator. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** One variable of the environment, and what it takes. */
export interface Variable<T> {
  readonly name: string;
  /** How its error ends: "PORT: takes …". */
  readonly takes: string;
  readonly type: z.ZodType<T>;
  /** Its value is never shown: it may hold a password, or be an address of the inner network. */
  readonly hidden?: true;
}

/** Undefined when the variable is not set; an empty one counts as that. */
export function read<T>(env: Environment, variable: Variable<T>): T | undefined {
  const value = env[variable.name];
  return value === undefined || value === '' ? undefined : parse(variable, value);
}

export function parse<T>({ name, takes, type, hidden }: Variable<T>, value: string): T {
  const parsed = type.safeParse(value);
  if (parsed.success) return parsed.data;
  const got = hidden ? 'a value that is not shown here' : JSON.stringify(value.slice(0, 60));
  throw new ConfigError(`${name}: takes ${takes} (got ${got})`);
}

export function onOrOff(name: string): Variable<'on' | 'off'> {
  return { name, takes: 'on or off', type: z.enum(['on', 'off']) };
}

export function int(min: number, max: number) {
  return z
    .string()
    .regex(/^-?\d{1,16}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max));
}

export function printable() {
  return z.string().regex(/^\P{Cc}+$/u);
}

export function hasProtocol(value: string, ...protocols: string[]): boolean {
  return URL.canParse(value) && protocols.includes(new URL(value).protocol);
}

export function isBaseUrl(value: string): boolean {
  if (!hasProtocol(value, 'http:', 'https:')) return false;
  const { username, password, search, hash } = new URL(value);
  return username + password + search + hash === '' && !/[?#\s]/.test(value);
}
