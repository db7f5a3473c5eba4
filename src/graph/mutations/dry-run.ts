import { withoutCallbackToken } from '../callback-token.ts';
import type { WrittenCall } from './written-calls.ts';

type Values = Readonly<Record<string, unknown>>;

/** The payload of a mutation that only tells what it would do: no entity stands behind it. */
export class DryRunPayload {
  readonly dryRun: { readonly calls: readonly Values[] };

  /** `echoed` are members of the input that the payload repeats; `lists` those it answers empty. */
  constructor(writes: readonly WrittenCall[], echoed: Values, lists: readonly string[]) {
    this.dryRun = { calls: writes.map(shown) };
    Object.assign(this, echoed, Object.fromEntries(lists.map((name) => [name, []])));
  }
}

function shown({ api, params }: WrittenCall): Values {
  return { system: api.system, api: api.name, params: blotted(params) };
}

const SECRET = /passw|pwd|secret|token|credential|authorization|cookie|private_?key/i;

/** As JSON, which is what goes over the wire, with what is secret by its name or its form blotted out. */
function blotted(params: Values): unknown {
  const isHidden = params['is_param_sensitive'] === 1;
  const text = JSON.stringify(params, (key: string, value: unknown) => {
    const isSecret = SECRET.test(key) || (isHidden && key === 'script_param');
    if (isSecret && value != null) return '***';
    return typeof value === 'string' ? withoutCallbackToken(value) : value;
  });
  return JSON.parse(text) as unknown;
}
