/** Locked hosts by cloud area and inner address. */
export class HostLocks {
  readonly #locked = new Set<string>();

  lock(cloudId: number, ip: string): void {
    this.#locked.add(keyOf(cloudId, ip));
  }

  unlock(cloudId: number, ip: string): void {
    this.#locked.delete(keyOf(cloudId, ip));
  }

  isLocked(cloudId: number, ip: string): boolean {
    return this.#locked.has(keyOf(cloudId, ip));
  }
}

function keyOf(cloudId: number, ip: string): string {
  return `${cloudId}:${ip}`;
}
