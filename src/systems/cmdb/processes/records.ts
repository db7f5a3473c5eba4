/** What finds a process: only its own business does. */
export interface ProcessKey {
  readonly bizId: number;
  readonly processId: number;
}

/** A process and the modules that one name stands for, in whichever set. */
export interface ProcessModule extends ProcessKey {
  readonly moduleName: string;
}
