/** What a role, which is an attribute of a model holding users, may do. */
export class RolePrivileges {
  readonly #codes = new Map<string, readonly string[]>();

  of(object: string, property: string): readonly string[] {
    return this.#codes.get(`${object}/${property}`) ?? [];
  }

  /** Replaces what was bound before. */
  bind(object: string, property: string, codes: readonly string[]): void {
    this.#codes.set(`${object}/${property}`, [...new Set(codes)]);
  }
}
