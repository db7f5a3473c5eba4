import { type DestinationStream, pino } from 'pino';

/** Lines to a file that are written no later than a process ends. */
export interface LogStream extends DestinationStream {
  /** Pino calls it after a fatal line. */
  flushSync(): void;
}

/**
 * Standard error, written once for all lines of one turn of the event loop. Each write waits for
 * its end: so none is under way when the process exits, in order or not, and no line is lost.
 */
export function standardError(): LogStream {
  const file = pino.destination({ fd: 2, sync: true, minLength: 8 * 1024 });
  let due = false;
  const flush = () => {
    due = false;
    file.flush();
  };
  process.once('exit', flush);
  return {
    write(line) {
      file.write(line);
      if (!due) setImmediate(flush);
      due = true;
    },
    flushSync: flush,
  };
}
