/** What `X-Bkapi-Authorization` holds, and what the ESB reads from a body. */
export interface Credentials {
  readonly bk_app_code: string;
  readonly bk_app_secret: string;
  readonly bk_username: string;
}

/** The demo application's, which the sandbox prints when it starts: it may name any user. */
export function credentialsIn(greeting: string): (username: string) => Credentials {
  const printed = (name: string) => {
    const value = new RegExp(`\\b${name}=(\\S+)`).exec(greeting)?.[1];
    if (value === undefined) throw new Error(`the sandbox printed no ${name}:\n${greeting}`);
    return value;
  };
  const app = { bk_app_code: printed('bk_app_code'), bk_app_secret: printed('bk_app_secret') };
  return (username) => ({ ...app, bk_username: username });
}
