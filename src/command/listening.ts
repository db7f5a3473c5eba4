import { ConfigError } from '../config/variable.ts';

/** Turns what a port can be refused for into a line that says what to change. */
export async function listening<T>(
  start: Promise<T>,
  { host, port, option = 'PORT' }: { host: string; port: number; option?: string },
) {
  try {
    return await start;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const why = new Map<unknown, string>([
      ['EADDRINUSE', `${option}: ${port} is in use on ${host}; set it to another, or to 0 for any`],
      ['EACCES', `${option}: ${port} needs more rights than this process has; set it above 1023`],
      ['EADDRNOTAVAIL', `HOST: ${host} is no address of this machine`],
      ['ENOTFOUND', `HOST: ${host} cannot be resolved`],
    ]).get(code);
    throw why === undefined ? error : new ConfigError(why);
  }
}
