import safeRegex from 'safe-regex2';
import { badInput } from '../errors.ts';

const MAX_LENGTH = 512;
/** Repetitions in one pattern. */
const MAX_REPETITIONS = 25;

/** A regular expression that another system will evaluate. It is never evaluated here. */
export function refuseHurtfulPattern(pattern: string, at: string): void {
  if (pattern.length > MAX_LENGTH) {
    throw badInput(at, `must be a pattern of at most ${MAX_LENGTH} characters`);
  }
  // Flags at the head are of the systems' own dialect; the library reads JavaScript's alone.
  const body = pattern.replace(/^\(\?[imsx]+\)/, '');
  if (/\\[1-9]|\(\?P?[=<]|\(\?!/.test(body) || !safeRegex(body, { limit: MAX_REPETITIONS })) {
    throw badInput(
      at,
      'must be a pattern without back references, look-around or nested repetition',
    );
  }
}
