import type { WireObject } from '../../../esb/index.ts';

/** A service as get_services lists it. */
export interface ServiceRecord {
  readonly serviceId: number;
  readonly wire: WireObject;
}

/** What get_service_detail adds. */
export interface ServiceDetailRecord {
  readonly workflowId: number | null;
  readonly fields: readonly WireObject[];
}

/** A catalogue with those in it. */
export interface CatalogRecord {
  readonly catalogId: number;
  readonly wire: WireObject;
  readonly children: readonly CatalogRecord[];
}

/** A field of a form, as it came: of a service's, or of a step's. */
export type FormFieldRecord = WireObject;

/** What can be chosen in a field, as it came. */
export type FormChoiceRecord = WireObject;

/** A column of a custom table, as it came. */
export type FormColumnRecord = WireObject;
