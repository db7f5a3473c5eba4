import { ConfigError, type Environment, printable, read, type Variable } from './variable.ts';

/** Whom a command of its own calls the ESB as; a token wins over a name, as it does there. */
export interface OwnCaller {
  readonly token?: string;
  readonly username?: string;
}

/** Throws where neither is set: a command cannot ask a real ESB as nobody. */
export function readOwnCaller(env: Environment): OwnCaller {
  const token = read(env, BK_TOKEN);
  const username = readOwnUsername(env);
  if (token !== undefined) return { token };
  if (username !== undefined) return { username };
  throw new ConfigError('BK_TOKEN: must be set, or BK_USERNAME, to call the ESB (got nothing)');
}

/** Whom a gateway calls the ESB as where nobody asks it to: a session would end one day. */
export function readOwnUsername(env: Environment): string | undefined {
  return read(env, BK_USERNAME);
}

const BK_TOKEN: Variable<string> = {
  name: 'BK_TOKEN',
  takes: 'the value of the cookie bk_token, of printable characters',
  type: printable(),
  hidden: true,
};
const BK_USERNAME: Variable<string> = {
  name: 'BK_USERNAME',
  takes: 'a login name of printable characters',
  type: printable(),
};
