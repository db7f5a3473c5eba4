/**
 * Answers that several processes keep together, and the news of what each of them writes. All of
 * it may fail at any time, and costs no read more than a moment then.
 */
export interface SharedAnswers {
  /** Undefined when nothing can be found, nor be kept. */
  find(system: string, key: string): Promise<SharedLook | undefined>;
  /** Keeps an answer that was asked for after the look that gave the stamp. */
  keep(key: string, answer: SharedAnswer): void;
  /** Makes too old what these systems have answered to anybody; resolves when all can know. */
  written(systems: readonly string[]): Promise<void>;
  /** Calls `hear` when another process writes to these systems. */
  onWritten(hear: (systems: readonly string[]) => void): void;
  /**
   * Since this reading of `performance.now()` this process has heard of what others write; infinite
   * while it cannot know.
   */
  heardSince(): number;
}

export interface SharedLook {
  /** Stands for all that was written to the system until then. */
  readonly stamp: string;
  /** What no write has touched since it was asked for. */
  readonly found?: { readonly text: string; readonly restMs: number } | undefined;
}

export interface SharedAnswer {
  readonly stamp: string;
  readonly text: string;
  /** How long it serves. */
  readonly ms: number;
}
