import type { WireObject } from '../../../esb/index.ts';
import type { HostAddress } from '../../../graph/keys.ts';
import type { Outcome } from '../../../graph/outcome.ts';

/** A script collector as export_script_collector answers it; its name is all that names it. */
export interface ScriptCollectorRecord {
  readonly bizId: number;
  readonly name: string;
  readonly wire: WireObject;
}

/** What became of one script collector of an import. */
export interface ScriptCollectorImport {
  readonly bizId: number;
  readonly name: string;
  readonly outcome: Outcome;
  readonly message: string | null;
  readonly collectorId: number | null;
}

/** A host to run a collector on. */
export interface DeployTarget extends HostAddress {
  readonly parameters: unknown;
}

/** What became of one host of a deployment. */
export interface ScriptDeployment {
  readonly hostId: number;
  readonly outcome: Outcome;
  readonly message: string | null;
}

/** One of a collector's `fields`, as it came. */
export type ScriptColumnRecord = WireObject;

/** One of a collector's `params_schema`, as it came. */
export type ScriptParameterRecord = WireObject;
