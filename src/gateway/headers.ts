import type { IncomingMessage } from 'node:http';

/** A request's headers as they are read here: by name in lower case. */
export interface RequestHeaders {
  get(name: string): string | null;
}

/** As Node has them, without the `Headers` of fetch, which copies them all to read one. */
export function headersOf({ headers }: IncomingMessage): RequestHeaders {
  return {
    get(name) {
      const value = headers[name];
      return Array.isArray(value) ? value.join(', ') : (value ?? null);
    },
  };
}
