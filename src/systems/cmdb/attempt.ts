import { EsbError } from '../../esb/index.ts';

/**
 * Tries a write on several things. A refusal or a missing answer is a result, told for each of
 * them; other failures are errors.
 */
export async function attempt(write: () => Promise<void>): Promise<EsbError | undefined> {
  try {
    await write();
    return undefined;
  } catch (error) {
    if (error instanceof EsbError && (error.code === 'ESB_ERROR' || error.outcomeUnknown)) {
      return error;
    }
    throw error;
  }
}
