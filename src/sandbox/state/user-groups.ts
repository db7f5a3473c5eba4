/** What the members of a group may do beyond their business roles. */
export interface GroupPrivileges {
  readonly globalBusiness: readonly string[];
  readonly administration: readonly string[];
  /** Model group, model, allowed actions. */
  readonly models: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

export interface UserGroup {
  readonly id: number;
  name: string;
  /** Members joined by `;`, as they were sent. */
  users: string;
  readonly privileges: GroupPrivileges;
}

/** What a group of which nothing else is known may do. */
export const NO_PRIVILEGES: GroupPrivileges = {
  globalBusiness: [],
  administration: [],
  models: {},
};

/** User groups by id; two may have the same name. */
export class UserGroups {
  readonly #byId = new Map<number, UserGroup>();
  #lastId = 0;

  add(name: string, users: string, privileges: GroupPrivileges = NO_PRIVILEGES): void {
    this.#lastId += 1;
    this.#byId.set(this.#lastId, { id: this.#lastId, name, users, privileges });
  }

  get(id: number): UserGroup | undefined {
    return this.#byId.get(id);
  }

  all(): UserGroup[] {
    return [...this.#byId.values()];
  }

  ofUser(username: string): UserGroup[] {
    return this.all().filter((group) => group.users.split(';').includes(username));
  }

  /** Whether there was one to remove. */
  remove(id: number): boolean {
    return this.#byId.delete(id);
  }
}
