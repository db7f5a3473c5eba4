import { readFileSync } from 'node:fs';

/** Most memory that a process ever had resident, in MiB; undefined but on Linux. */
export function peakMemoryOf(pid: number): number | undefined {
  const kib = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1];
  return kib === undefined ? undefined : Number(kib) / 1024;
}

/** Bytes that a process has resident now; undefined but on Linux. */
export function memoryOf(pid: number): number | undefined {
  const kib = /^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1];
  return kib === undefined ? undefined : Number(kib) * 1024;
}

/** Linux counts processor time in hundredths of a second. */
const MS_A_TICK = 10;

/** Processor time that a process has used so far, in milliseconds; undefined but on Linux. */
export function cpuOf(pid: number): number | undefined {
  const stat = read(`/proc/${pid}/stat`);
  // The name, in brackets, may hold blanks; after it come the third field and so on.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user, system] = [fields?.[11], fields?.[12]];
  if (user === undefined || system === undefined) return undefined;
  return (Number(user) + Number(system)) * MS_A_TICK;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
