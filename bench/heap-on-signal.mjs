// Loaded into a process that is watched: at SIGUSR2 it writes to HEAP_FILE how many bytes its heap
// holds after a full collection. Needs `--expose-gc`.
import { writeFileSync } from 'node:fs';

process.on('SIGUSR2', () => {
  globalThis.gc();
  globalThis.gc();
  writeFileSync(process.env.HEAP_FILE, String(process.memoryUsage().heapUsed));
});
