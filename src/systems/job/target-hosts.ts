import { type ApiName, expectObjects, type WireObject } from '../../esb/index.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import type { JobFileSourceRecord } from './records.ts';
import { addressesOf, textsOf } from './values.ts';

/** Files to distribute as `file_source` has them. */
export function fileSourcesOf(api: ApiName, wire: WireObject): JobFileSourceRecord[] {
  return expectObjects(api, wire['file_source'], '`file_source`').map((source) => ({
    files: textsOf(source['files']),
    account: typeof source['account'] === 'string' ? source['account'] : null,
    hosts: addressesOf(api, source),
    customQueryIds: textsOf(source['custom_query_id']),
  }));
}

export const targetResolvers: Resolvers = {
  JobTargetHost: {
    innerIp: ({ ip }) => ip,
    host: ({ cloudId, ip }, _, { loaders }) => loaders.hostByAddress.load({ cloudId, ip }),
  },
};
