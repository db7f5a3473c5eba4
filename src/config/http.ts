import { z } from 'zod';
import { type Environment, hasProtocol, int, read, type Variable } from './variable.ts';

/** What the gateway takes from whom over HTTP; what is not set has its default where it is used. */
export interface HttpConfig {
  /** Sites whose pages may read answers; none for all others. */
  readonly corsOrigins?: readonly string[];
  readonly maxBodyBytes?: number;
  readonly headersTimeoutMs?: number;
  readonly requestTimeoutMs?: number;
}

export function readHttpConfig(env: Environment): HttpConfig {
  const corsOrigins = read(env, BKGRAPH_CORS_ORIGINS);
  const maxBodyBytes = read(env, BKGRAPH_MAX_BODY_BYTES);
  const headersTimeoutMs = read(env, BKGRAPH_HEADERS_TIMEOUT_MS);
  const requestTimeoutMs = read(env, BKGRAPH_REQUEST_TIMEOUT_MS);
  return Object.freeze({
    ...(corsOrigins && { corsOrigins }),
    ...(maxBodyBytes !== undefined && { maxBodyBytes }),
    ...(headersTimeoutMs !== undefined && { headersTimeoutMs }),
    ...(requestTimeoutMs !== undefined && { requestTimeoutMs }),
  });
}

const BKGRAPH_CORS_ORIGINS: Variable<readonly string[]> = {
  name: 'BKGRAPH_CORS_ORIGINS',
  takes: 'origins such as https://paas.example.com, separated by commas',
  type: z
    .string()
    .transform((list) => list.split(',').map((one) => one.trim()))
    .pipe(z.array(z.string().refine(isOrigin))),
};

/** As a browser writes it: no path, no default port, in small letters. */
function isOrigin(text: string): boolean {
  return hasProtocol(text, 'http:', 'https:') && new URL(text).origin === text;
}

const BKGRAPH_MAX_BODY_BYTES: Variable<number> = {
  name: 'BKGRAPH_MAX_BODY_BYTES',
  takes: 'a number of bytes from 1024 to 104857600',
  type: int(1_024, 104_857_600),
};
const BKGRAPH_HEADERS_TIMEOUT_MS = milliseconds('BKGRAPH_HEADERS_TIMEOUT_MS');
const BKGRAPH_REQUEST_TIMEOUT_MS = milliseconds('BKGRAPH_REQUEST_TIMEOUT_MS');

function milliseconds(name: string): Variable<number> {
  return { name, takes: 'milliseconds from 100 to 600000', type: int(100, 600_000) };
}
