import type { Mangling } from './mangling.ts';
import type { Wire } from './values.ts';

/** What can go wrong with a call on purpose. */
export type FaultKind =
  | { kind: 'slow'; ms: number }
  /** The connection is destroyed before any byte. */
  | { kind: 'refused' }
  /** Headers and half of the body, then a reset. */
  | { kind: 'cut' }
  /** An HTML page, as nginx sends it for 413, 502 or 504. */
  | { kind: 'http'; status: number; html?: string }
  /** Status 200 with a login page. */
  | { kind: 'html' }
  | { kind: 'invalidJson' }
  /** Status 200 with a body of no byte. */
  | { kind: 'empty' }
  /** A chunked body whose connection ends before its last chunk. */
  | { kind: 'cutChunks' }
  /** The answer as it is, in `parts` parts with a pause before each. */
  | { kind: 'trickle'; ms: number; parts: number }
  /** The answer as it is, called something else than JSON. */
  | { kind: 'contentType'; type: string }
  /** The answer as it is, behind a byte order mark. */
  | { kind: 'bom' }
  /** The handler's answer, spoilt by chance: the same seed spoils the same call alike. */
  | { kind: 'mangle'; how: Mangling; seed: number }
  /** `result: false` in the proper envelope, after authentication. */
  | { kind: 'false'; code: number | string; message: string }
  /** Never answers, until the sandbox closes. */
  | { kind: 'hang' };

/** A fault, and the calls that it hits. */
export type Fault = FaultKind & {
  /** Only the next n matching calls. */
  times?: number;
  /** Only calls with such parameters. */
  when?: (params: Wire) => boolean;
  /**
   * Whether the system did its work although the answer is spoilt. By default it did not for
   * `refused`, `http`, `html`, `false` and `hang`, and did for the others.
   */
  acted?: boolean;
};

/** The faults in force, by `system/api` or `*` for every API; the more exact one goes first. */
export class Faults {
  readonly #faults = new Map<string, { fault: Fault; left: number }>();

  /** Replaces the fault of one API, or of all with `*`. */
  set(api: string, fault: Fault): void {
    this.#faults.set(api, { fault, left: fault.times ?? Number.POSITIVE_INFINITY });
  }

  clear(api?: string): void {
    if (api === undefined) this.#faults.clear();
    else this.#faults.delete(api);
  }

  /** The fault for this call, used up by one. */
  take(api: string, params: Wire): Fault | undefined {
    return this.#takeFrom(api, params) ?? this.#takeFrom('*', params);
  }

  #takeFrom(name: string, params: Wire): Fault | undefined {
    const entry = this.#faults.get(name);
    if (!entry || entry.left <= 0 || entry.fault.when?.(params) === false) return undefined;
    entry.left -= 1;
    return entry.fault;
  }
}

/** Whether the handler runs although a fault hits the call. */
export function actsDespite(fault: Fault): boolean {
  return fault.acted ?? !['refused', 'http', 'html', 'false', 'hang'].includes(fault.kind);
}
