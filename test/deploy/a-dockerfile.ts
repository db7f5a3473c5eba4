import { readFileSync } from 'node:fs';

export interface Instruction {
  readonly name: string;
  readonly text: string;
}

export interface Stage {
  readonly from: string;
  readonly name: string | undefined;
  readonly instructions: readonly Instruction[];
}

/** As much of Dockerfile's language as ours uses: no heredocs, one instruction on lines joined by \. */
export function readStages(): Stage[] {
  const file = new URL('../../Dockerfile', import.meta.url);
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(?:#|$)/.test(line))
    .join('\n')
    .replace(/\\\n\s*/g, '')
    .split('\n');
  const stages: { from: string; name: string | undefined; instructions: Instruction[] }[] = [];
  for (const line of lines) {
    const [, name = '', text = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
    const [from = '', , as] = text.split(/\s+/);
    if (name === 'FROM') stages.push({ from, name: as, instructions: [] });
    else stages.at(-1)?.instructions.push({ name, text });
  }
  return stages;
}

/** The one that becomes the image. */
export function finalStage(): Stage {
  const last = readStages().at(-1);
  if (!last) throw new Error('the Dockerfile has no stage');
  return last;
}

/** The texts of all instructions of one name. */
export function textsOf({ instructions }: Stage, name: string): string[] {
  return instructions.filter((one) => one.name === name).map(({ text }) => text);
}
