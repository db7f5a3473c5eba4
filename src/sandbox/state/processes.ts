/** A process of a business, bound to modules by their names. */
export interface Process {
  readonly bk_process_id: number;
  readonly bk_biz_id: number;
  readonly bk_process_name: string;
  readonly bk_func_name: string;
  readonly bind_ip: string;
  readonly port: string;
  /** `1` TCP, `2` UDP. */
  readonly protocol: string;
}

/** Processes and the module names that each is bound to. */
export class Processes {
  readonly #byId = new Map<number, Process>();
  readonly #bound = new Map<number, Set<string>>();

  add(process: Process, moduleNames: readonly string[]): void {
    this.#byId.set(process.bk_process_id, process);
    this.#bound.set(process.bk_process_id, new Set(moduleNames));
  }

  /** Only its own business finds a process. */
  get(bizId: number, processId: number): Process | undefined {
    const process = this.#byId.get(processId);
    return process?.bk_biz_id === bizId ? process : undefined;
  }

  all(): IterableIterator<Process> {
    return this.#byId.values();
  }

  isBound(processId: number, moduleName: string): boolean {
    return this.#bound.get(processId)?.has(moduleName) ?? false;
  }

  bind(processId: number, moduleName: string): void {
    this.#bound.get(processId)?.add(moduleName);
  }

  unbind(processId: number, moduleName: string): void {
    this.#bound.get(processId)?.delete(moduleName);
  }
}
