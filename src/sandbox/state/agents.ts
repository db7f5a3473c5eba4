/** What GSE knows of one agent. */
export interface Agent {
  alive: boolean;
  version: string;
  parentIp: string;
  parentPort: number;
}

/** GSE's agents by host id. A host that is not here is missing from its answers (behaviour.md C). */
export class Agents {
  readonly #byHost = new Map<number, Agent>();

  of(hostId: number): Agent | undefined {
    return this.#byHost.get(hostId);
  }

  put(hostId: number, agent: Agent): void {
    this.#byHost.set(hostId, agent);
  }

  /** Stops or starts an agent. */
  setAlive(hostId: number, alive: boolean): void {
    const agent = this.#byHost.get(hostId);
    if (agent) this.#byHost.set(hostId, { ...agent, alive });
  }

  /** From now on GSE's answers leave this host out. */
  forget(hostId: number): void {
    this.#byHost.delete(hostId);
  }
}
