import type { CatalogueApi } from '../catalogue.ts';
import type { Language } from './language.ts';
import type { SandboxModes } from './modes.ts';
import type { SandboxState } from './state/state.ts';
import type { Wire } from './values.ts';

/** What a handler knows of the call beside its parameters. */
export interface Call {
  readonly api: CatalogueApi;
  /** The user whom the ESB has authenticated. */
  readonly username: string;
  readonly language: Language;
  readonly state: SandboxState;
  readonly modes: Readonly<SandboxModes>;
}

/** One component API: answers `data` (or a promise of it), or throws a Failure. */
export type Handler = (params: Wire, call: Call) => unknown;

/** Handlers by catalogue name, without the system. */
export type HandlerTable = Readonly<Record<string, Handler>>;
