/** A host by its wire names; here `bk_cloud_id` is the plain number that the CMDB stores. */
export type Host = {
  readonly bk_host_id: number;
  readonly bk_cloud_id: number;
  readonly bk_host_innerip: string;
  bk_host_outerip: string;
  bk_host_name: string;
  bk_os_type: string;
  [attribute: string]: unknown;
};

const NOWHERE: readonly number[] = [];
const NOBODY: ReadonlySet<number> = new Set();

/** Hosts and their modules, found by id, by address and by module. */
export class HostStore {
  readonly #byId = new Map<number, Host>();
  readonly #idsByIp = new Map<string, number[]>();
  readonly #moduleIds = new Map<number, readonly number[]>();
  readonly #members = new Map<number, Set<number>>();
  #version = 0;
  #lastId = 0;

  /** Grows with every host added, moved or removed: whoever caches by it never shows a stale list. */
  get version(): number {
    return this.#version;
  }

  get size(): number {
    return this.#byId.size;
  }

  get(hostId: number): Host | undefined {
    return this.#byId.get(hostId);
  }

  all(): IterableIterator<Host> {
    return this.#byId.values();
  }

  /** Hosts with this inner address; there may be one in each cloud area. */
  withInnerIp(ip: string): Host[] {
    return (this.#idsByIp.get(ip) ?? []).flatMap((id) => this.#byId.get(id) ?? []);
  }

  at(cloudId: number, ip: string): Host | undefined {
    return this.withInnerIp(ip).find((host) => host.bk_cloud_id === cloudId);
  }

  moduleIdsOf(hostId: number): readonly number[] {
    return this.#moduleIds.get(hostId) ?? NOWHERE;
  }

  hostIdsIn(moduleId: number): ReadonlySet<number> {
    return this.#members.get(moduleId) ?? NOBODY;
  }

  /** The id that the next new host gets; ids of removed hosts never come back. */
  get nextId(): number {
    return this.#lastId + 1;
  }

  add(host: Host, moduleIds: readonly number[]): void {
    this.#lastId = Math.max(this.#lastId, host.bk_host_id);
    this.#byId.set(host.bk_host_id, host);
    const sameIp = this.#idsByIp.get(host.bk_host_innerip);
    if (sameIp) sameIp.push(host.bk_host_id);
    else this.#idsByIp.set(host.bk_host_innerip, [host.bk_host_id]);
    this.place(host.bk_host_id, moduleIds);
  }

  /** Puts a host into exactly these modules. */
  place(hostId: number, moduleIds: readonly number[]): void {
    for (const left of this.moduleIdsOf(hostId)) this.#members.get(left)?.delete(hostId);
    this.#moduleIds.set(hostId, moduleIds);
    for (const entered of moduleIds) this.#enter(entered, hostId);
    this.#version += 1;
  }

  remove(hostId: number): void {
    const host = this.#byId.get(hostId);
    if (!host) return;
    this.place(hostId, NOWHERE);
    this.#moduleIds.delete(hostId);
    this.#byId.delete(hostId);
    const left = this.withInnerIp(host.bk_host_innerip).map((each) => each.bk_host_id);
    this.#idsByIp.set(host.bk_host_innerip, left);
  }

  #enter(moduleId: number, hostId: number): void {
    const members = this.#members.get(moduleId);
    if (members) members.add(hostId);
    else this.#members.set(moduleId, new Set([hostId]));
  }
}
