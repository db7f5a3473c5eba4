/** Role numbers that a user holds on each product: `{ job: [2] }`. */
export type RolesByProduct = Readonly<Record<string, readonly number[]>>;

/** What users may do on the products of the platform. */
export class PlatformRoles {
  readonly #byUser = new Map<string, RolesByProduct>();

  put(username: string, roles: RolesByProduct): void {
    this.#byUser.set(username, roles);
  }

  of(username: string): RolesByProduct {
    return this.#byUser.get(username) ?? {};
  }
}
