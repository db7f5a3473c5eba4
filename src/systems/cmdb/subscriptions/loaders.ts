import { singleLoader } from '../../../graph/batching.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { searchSubscription } from './api.ts';
import type { EventSubscriptionRecord } from './records.ts';

export interface EventSubscriptionLoaders {
  /** All there are: few, and the API tells no total of a page. */
  readonly eventSubscriptions: Loader<'all', readonly EventSubscriptionRecord[]>;
}

export function eventSubscriptionLoaders({ esb }: LoaderSource): EventSubscriptionLoaders {
  return {
    eventSubscriptions: singleLoader(
      () => 'all',
      () => searchSubscription(esb),
    ),
  };
}
