import type { Sandbox } from '../../src/sandbox/index.ts';
import { Random } from '../../src/sandbox/seed/random.ts';
import type { SandboxUser } from '../../src/sandbox/state/identity.ts';

/** One caller with rights of its own, and how it proves itself. */
export interface MixedCaller {
  readonly username: string;
  readonly headers: Readonly<Record<string, string>>;
}

const DENIED = ['gse', 'cc/search_set', 'itsm/get_tickets', 'monitor', 'bk_login/get_user'];

/** Callers of whom no two see the same businesses and may call the same APIs. */
export function mixedCallers(sandbox: Sandbox, count: number): MixedCaller[] {
  return Array.from({ length: count }, (_, index) => {
    const username = `caller.${String(index).padStart(2, '0')}`;
    const token = `token-of-${username}-${Random.of(index, 'token').hex(16)}`;
    admit(sandbox, username, token);
    limit(sandbox, username, index);
    return { username, headers: proofOf(sandbox, index, { username, token }) };
  });
}

function admit({ state: { identity } }: Sandbox, username: string, token: string): void {
  const model = identity.users.get('admin') as SandboxUser; // the seed has it
  identity.users.set(username, { ...model, bk_username: username, chname: username });
  identity.login(username, token);
}

function limit({ state: { cmdb, rights } }: Sandbox, username: string, index: number): void {
  const open = [...cmdb.businesses.values()].filter(({ default: kind }) => kind === 0);
  const seen = open.filter((_, bit) => ((index + 1) >> (bit % 5)) & 1);
  rights.seesOnly(
    username,
    seen.map(({ bk_biz_id }) => bk_biz_id),
  );
  const denied = DENIED[index % (DENIED.length + 2)];
  if (denied) rights.deny(username, denied);
}

/** By turns a cookie, an application that vouches for a name, and one with a session. */
function proofOf(
  { credentials: { appCode, appSecret } }: Sandbox,
  index: number,
  { username, token }: { readonly username: string; readonly token: string },
): Record<string, string> {
  if (index % 3 === 0) return { cookie: `theme=dark; bk_token=${token}` };
  const app = { bk_app_code: appCode, bk_app_secret: appSecret };
  const person = index % 3 === 1 ? { bk_username: username } : { bk_token: token };
  return { 'x-bkapi-authorization': JSON.stringify({ ...app, ...person }) };
}
