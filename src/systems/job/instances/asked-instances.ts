/** Runs that one field may look in: each is a call. */
export const MAX_INSTANCES = 200;

/** Different runs of the record that one request looks at: each is a call. */
export const MAX_RECORDED = 1_000;

/** Runs of the record that are asked for before it is known which hosts there are. */
export const MAX_BEGUN = 50;
