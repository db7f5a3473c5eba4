import { randomUUID } from 'node:crypto';
import type { CatalogueApi } from '../catalogue.ts';
import { authenticate } from './authentication.ts';
import { asFailure, failureEnvelope, successEnvelope } from './envelope.ts';
import { esbFailure, Failure } from './failure.ts';
import type { Fault } from './faults.ts';
import { cleanParams } from './form.ts';
import type { Language } from './language.ts';
import type { SandboxModes } from './modes.ts';
import { demandCallable, demandVisible } from './rights.ts';
import type { SandboxState } from './state/state.ts';
import { handlerOf } from './systems/index.ts';
import type { Wire } from './values.ts';

/** One call that has reached its component's channel. */
export interface ChannelCall {
  readonly api: CatalogueApi;
  readonly query: string;
  readonly language: Language;
  /** The parameters, or why they could not be read. */
  readonly params: Wire | Failure;
  readonly fault: Fault | undefined;
}

export interface ChannelAnswer {
  readonly result: boolean;
  readonly body: object;
}

/**
 * The ESB's way with a call: component there? app, user, form, and on to the system. Whatever
 * happens on it, the answer is an envelope under HTTP 200 (behaviour.md A4).
 */
export async function answerCall(
  call: ChannelCall,
  state: SandboxState,
  modes: Readonly<SandboxModes>,
): Promise<ChannelAnswer> {
  const { api, language } = call;
  const context = { api, language, modes, requestId: randomUUID().replaceAll('-', '') };
  try {
    const data = await dataOf(call, state, modes);
    return { result: true, body: successEnvelope(data, context) };
  } catch (thrown) {
    return { result: false, body: failureEnvelope(asFailure(thrown), context) };
  }
}

async function dataOf(
  call: ChannelCall,
  state: SandboxState,
  modes: Readonly<SandboxModes>,
): Promise<unknown> {
  const { api, language, params, fault } = call;
  const handler = handlerOf(api);
  if (!handler) throw esbFailure(1306404, 'Component class not found', '组件类未找到');
  if (fault?.kind === 'false' && isUnrouted(fault.code)) throw wanted(fault, api);
  if (params instanceof Failure) throw params;
  const who = authenticate(params, call.query, state.identity);
  demandCallable(api, who, state);
  if (fault?.kind === 'false' && !fault.acted) throw wanted(fault, api);
  const cleaned = cleanParams(api, params);
  const { username } = who;
  const received = { api, username, language, state, modes };
  demandVisible(cleaned, received);
  const data = await handler(cleaned, received);
  if (fault?.kind === 'false') throw wanted(fault, api);
  return data;
}

/** No such component, or switched off: told before anybody is authenticated (A4). */
function isUnrouted(code: number | string): boolean {
  return code === 1306404 || code === 1306405;
}

function wanted(fault: { code: number | string; message: string }, api: CatalogueApi): Failure {
  const esbMade = /^1306\d{3}$/.test(String(fault.code));
  const code = api.system === 'monitor' && !esbMade ? String(fault.code) : fault.code;
  return new Failure(esbMade ? 'esb' : 'system', code, { en: fault.message, zh: fault.message });
}
