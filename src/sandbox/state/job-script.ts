/** What a script would do on a host, as far as the sandbox reads scripts. */
export interface ScriptEffect {
  readonly takesMs: number;
  readonly exitCode: number;
  /** What `job_success` or `job_fail` reported. */
  readonly tag: string;
  readonly output: readonly string[];
}

/**
 * Reads `sleep N`, `echo TEXT`, `exit N`, `job_success TAG` and `job_fail TAG`, line by line; every
 * other line succeeds silently. `$1` and its like stand for the arguments.
 */
export function effectOf(script: string, param = ''): ScriptEffect {
  const words = param.split(/\s+/).filter(Boolean);
  const filled = script.replace(/\$\{?(\d)\}?/g, (_, place) => words[Number(place) - 1] ?? '');
  let takesMs = 0;
  let exitCode = 0;
  let tag = '';
  const output: string[] = [];
  for (const line of filled.split(/[\n;]/)) {
    const [, verb = '', rest = ''] = /^\s*(\w+)\s*(.*?)\s*$/.exec(line) ?? [];
    const text = rest.replace(/^(["'])(.*)\1$/, '$2');
    if (verb === 'sleep') takesMs += Number(text) * 1000 || 0;
    if (verb === 'echo') output.push(text);
    if (verb === 'job_success' || verb === 'job_fail') tag = text;
    if (verb === 'job_fail') exitCode = 1;
    if (verb === 'exit') exitCode = Number(text) || 0;
    if (verb === 'exit' || verb === 'job_fail') break;
  }
  return { takesMs, exitCode, tag, output };
}
