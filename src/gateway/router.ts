import type { IncomingMessage, ServerResponse } from 'node:http';
import { replyJson } from './reply.ts';

export type Handler = (req: IncomingMessage, res: ServerResponse, url: URL) => void | Promise<void>;

/** One address, or all below it when the path ends in `/*`. */
export interface Address {
  readonly path: string;
  readonly methods: readonly string[];
  readonly handle: Handler;
  /** Left out of the list that a 404 shows. */
  readonly hidden?: boolean;
}

/** Finds the address that a request is for; answers 404 and 405 itself. */
export function createRouter(addresses: readonly Address[]): Handler {
  const shown = addresses.filter(({ hidden }) => !hidden).map(describe);
  return (req, res, url) => {
    const address = addresses.find(({ path }) => matches(path, url.pathname));
    if (!address) {
      const message = `There is nothing at this address.`;
      return replyJson(res, 404, { message, addresses: shown });
    }
    if (!address.methods.includes(req.method ?? '')) {
      const allow = address.methods.join(', ');
      return replyJson(res, 405, { message: `This address takes ${allow}.` }, { allow });
    }
    return address.handle(req, res, url);
  };
}

/** The address that a request names; undefined when it is no address at all. */
export function urlOf({ url: target = '/' }: IncomingMessage): URL | undefined {
  return target === GRAPHQL.pathname ? GRAPHQL : parsed(target);
}

/** Parsed once: it is nearly all that is asked for. */
const GRAPHQL = new URL('http://gateway/graphql');

function parsed(target: string): URL | undefined {
  const base = 'http://gateway';
  const absolute = target.startsWith('/') ? base + target : target;
  return URL.canParse(absolute) ? new URL(absolute) : undefined;
}

function matches(path: string, asked: string): boolean {
  if (path.endsWith('/*')) return asked.startsWith(path.slice(0, -1));
  return asked === path || asked === `${path}/`;
}

function describe({ path, methods }: Address): string {
  return `${methods.filter((method) => method !== 'HEAD').join('/')} ${path}`;
}
