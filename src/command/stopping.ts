import { describeError, type Logger } from '../gateway/index.ts';

/** Ends the process in order at the first SIGTERM or SIGINT, and at once at the second. */
export function onStop(logger: Logger, close: (signal: NodeJS.Signals) => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      logger.info({ signal }, 'stopping');
      close(signal).then(
        () => process.exit(0),
        (error: unknown) => {
          logger.error({ error: describeError(error) }, 'could not stop in order');
          process.exit(1);
        },
      );
    });
  }
}

/**
 * Node would print an error that nobody caught with all its words. A promise that one request
 * lost does not end the process under all the others; anything else does.
 */
export function describeStrayErrors(logger: Logger): void {
  process.on('unhandledRejection', (error) => {
    logger.error({ error: describeError(error) }, 'a promise was rejected and nobody noticed');
  });
  process.on('uncaughtException', (error) => {
    logger.fatal({ error: describeError(error) }, 'stopping after an error that nobody caught');
    process.exit(1);
  });
}
