/** What became of one thing that a mutation acted on: the enum of the same name. */
export type Outcome = 'APPLIED' | 'UNCHANGED' | 'REFUSED' | 'UNKNOWN';
