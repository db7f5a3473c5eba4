/** Runs that one field may look in: each is a call. */
export const MAX_INSTANCES = 200;
