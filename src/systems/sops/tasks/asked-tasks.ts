/** Tasks that one field may name: each is a call. */
export const MAX_TASKS = 200;
