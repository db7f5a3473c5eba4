import type { Caller } from '../esb/index.ts';
import type { RequestHeaders } from './headers.ts';
import { AUTHORIZATION, type IdentityOptions, identify } from './identity.ts';
import { Recent } from './recent.ts';

const MAX = 500;
const MAX_CHARACTERS = 4_096;

/**
 * `identify` for a whole gateway: a header or cookies that were accepted lately are not read and
 * fingerprinted again. They stay in memory, as the secrets in a `Caller` do, and nowhere else.
 */
export function knownCallers(options: IdentityOptions): (headers: RequestHeaders) => Caller {
  const byHeader = new Recent<Caller>(MAX);
  const byCookie = new Recent<Caller>(MAX);
  return (headers) => {
    const read = () => identify(headers, options);
    const authorization = headers.get(AUTHORIZATION);
    const shown = authorization ?? headers.get('cookie') ?? '';
    if (shown === '' || shown.length > MAX_CHARACTERS) return read();
    return (authorization === null ? byCookie : byHeader).get(shown, read);
  };
}
