import type { HostViewQuery } from '../generated/operations.ts';

/** A host as it is shown. */
export type HostData = NonNullable<HostViewQuery['host']>;
