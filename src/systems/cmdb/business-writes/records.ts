import type { Outcome } from '../../../graph/outcome.ts';

/** A business that was created or changed. */
export interface WrittenBusiness {
  readonly bizId: number;
}

/** A business that was archived or restored. */
export interface SwitchedBusiness extends WrittenBusiness {
  readonly outcome: Outcome;
}
