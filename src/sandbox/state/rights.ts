/**
 * What each user may see and call. Everybody may everything, until a test says otherwise: then the
 * systems leave out of their lists what a user may not see, and refuse it by itself.
 */
export class Rights {
  readonly #businesses = new Map<string, ReadonlySet<number>>();
  readonly #deniedUsers = new Set<string>();
  readonly #deniedApps = new Set<string>();

  /** From now on the user sees these businesses and what is in them, and nothing of any other. */
  seesOnly(username: string, bizIds: Iterable<number>): void {
    this.#businesses.set(username, new Set(bizIds));
  }

  /** The ESB refuses the user this API (`cc/search_set`), or all of a system (`gse`). */
  deny(username: string, api: string): void {
    this.#deniedUsers.add(`${username} ${api}`);
  }

  /** The same for an application, whoever calls through it. */
  denyApp(appCode: string, api: string): void {
    this.#deniedApps.add(`${appCode} ${api}`);
  }

  /** Everything again. */
  restore(username: string): void {
    this.#businesses.delete(username);
    for (const denied of this.#deniedUsers) {
      if (denied.startsWith(`${username} `)) this.#deniedUsers.delete(denied);
    }
  }

  sees(username: string, bizId: number): boolean {
    return this.#businesses.get(username)?.has(bizId) ?? true;
  }

  /** Whether there is anything that the user does not see. */
  isLimited(username: string): boolean {
    return this.#businesses.has(username);
  }

  userMayCall(username: string, system: string, api: string): boolean {
    const denied = this.#deniedUsers;
    return !denied.has(`${username} ${system}`) && !denied.has(`${username} ${system}/${api}`);
  }

  appMayCall(appCode: string, system: string, api: string): boolean {
    const denied = this.#deniedApps;
    return !denied.has(`${appCode} ${system}`) && !denied.has(`${appCode} ${system}/${api}`);
  }
}
