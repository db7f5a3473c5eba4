import { readFileSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Member } from './crew.ts';

/** Bytes of a process's heap after a full collection; it was started with `heap-on-signal.mjs`. */
export async function heapOf({ pid }: Member, file: string): Promise<number> {
  rmSync(file, { force: true });
  process.kill(pid, 'SIGUSR2');
  for (let tries = 0; tries < 100; tries += 1) {
    await pause(100);
    const text = read(file);
    if (text) return Number(text);
  }
  throw new Error('the gateway told nothing of its heap');
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
