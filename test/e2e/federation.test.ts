import { composeServices as composeWithApollo } from '@apollo/composition';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { composeServices as composeWithGuild } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ASSETS_SDL, type AssetsSubgraph, startAssetsSubgraph } from '../kit/assets-subgraph.ts';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';

const HOST_IDS = [20, 24, 41];

describe('bkgraph as a Federation 2 subgraph', () => {
  let bkgraph: Bkgraph;
  let assets: AssetsSubgraph;
  let sdl: string;

  beforeAll(async () => {
    bkgraph = await startBkgraph();
    assets = await startAssetsSubgraph(HOST_IDS);
    const { data } = await bkgraph.ask<{ _service: { sdl: string } }>('{ _service { sdl } }');
    sdl = data._service.sdl;
  });
  afterAll(async () => {
    await assets.close();
    await bkgraph.stop();
  });
  beforeEach(() => bkgraph.sandbox.calls.clear());

  function services() {
    return [
      { name: 'bkgraph', typeDefs: parse(sdl), url: `${bkgraph.url}/graphql` },
      { name: 'assets', typeDefs: parse(ASSETS_SDL), url: assets.url },
    ];
  }

  it('has a key on every entity, the natural one and the opaque id', () => {
    expect(sdl).toMatch(
      /type Host implements Node @key\(fields: "hostId"\) @key\(fields: "cloudId innerIp"\) @key\(fields: "id"\)/,
    );
    for (const [, type, rest] of sdl.matchAll(/^type (\w+) implements Node(.*) \{$/gm)) {
      expect(rest, type).toContain('@key(fields: "id")');
    }
    expect(sdl).not.toContain('_entities');
    expect(sdl).not.toContain('@defer');
  });

  it('composes with another subgraph in both composition libraries', () => {
    const apollo = composeWithApollo(services());
    const guild = composeWithGuild(services());

    expect(apollo.errors ?? []).toEqual([]);
    expect(apollo.supergraphSdl).toContain('rackUnit');
    expect(guild.errors ?? []).toEqual([]);
    expect(guild.supergraphSdl).toContain('rackUnit');
  });

  it('answers a query across both subgraphs through a federation gateway', async () => {
    const supergraph = composeWithGuild(services()).supergraphSdl ?? '';
    const gateway = createGatewayRuntime({ supergraph, logging: false });
    const query = /* GraphQL */ `
      {
        assets { tag owner { displayName badge } host { rackUnit name modules { nodes { set { business { name } } } } } }
        business(bizId: 2) { name hosts(first: 2) { nodes { hostId rackUnit } } }
      }
    `;
    const response = await gateway.fetch('http://gateway/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const answer: unknown = await response.json();
    await gateway[Symbol.asyncDispose]();

    const { cmdb } = bkgraph.sandbox.state;
    expect(answer).toMatchObject({
      data: {
        assets: HOST_IDS.map((hostId) => ({
          tag: `asset-${hostId}`,
          owner: { displayName: 'admin', badge: 'badge of admin' },
          host: { rackUnit: hostId % 42, name: cmdb.hosts.get(hostId)?.bk_host_name },
        })),
        business: { name: '蓝鲸' },
      },
    });
    expect(JSON.stringify(answer)).not.toContain('errors');
    expect(JSON.stringify(answer)).toMatch(/"hostId":\d+,"rackUnit":\d+/);
  });

  const ENTITIES = /* GraphQL */ `
    query ($representations: [_Any!]!) {
      _entities(representations: $representations) {
        __typename
        ... on Host { hostId innerIp cloudId }
        ... on Business { bizId }
        ... on Set { setId }
      }
    }
  `;

  it('finds entities by any of their keys, in order, batched through the loaders', async () => {
    const host = bkgraph.sandbox.state.cmdb.hosts.get(24);
    const address = { cloudId: host?.bk_cloud_id, innerIp: host?.bk_host_innerip };
    const representations = [
      { __typename: 'Host', hostId: 20 },
      { __typename: 'Host', hostId: 987_654 },
      { __typename: 'Business', bizId: 3 },
      { __typename: 'Host', hostId: 41 },
      { __typename: 'Host', ...address },
      { __typename: 'Set', bizId: 2, setId: 5 },
    ];
    const { data, errors } = await bkgraph.ask(ENTITIES, { representations });

    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      _entities: [
        { __typename: 'Host', hostId: 20 },
        null,
        { __typename: 'Business', bizId: 3 },
        { __typename: 'Host', hostId: 41 },
        { __typename: 'Host', hostId: 24, ...address },
        { __typename: 'Set', setId: 5 },
      ],
    });
    expect(bkgraph.callCounts()).toEqual({
      'cc/search_business': 1,
      'cc/search_host': 2,
      'cc/search_set': 1,
    });
  });

  it('refuses what is no representation, each alone, and too many at once', async () => {
    const representations = [
      { __typename: 'Nothing', id: 1 },
      { __typename: 'Host', name: 'web' },
      { __typename: 'Host', hostId: { gt: 0 } },
      'Host',
      { __typename: 'Host', hostId: 20 },
    ];
    const { data, errors } = await bkgraph.ask<{ _entities: unknown[] }>(ENTITIES, {
      representations,
    });
    const many = await bkgraph.ask(ENTITIES, {
      representations: Array.from({ length: 2_001 }, () => ({ __typename: 'Host', hostId: 20 })),
    });

    expect(data._entities).toMatchObject([null, null, null, null, { hostId: 20 }]);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(
      Array(4).fill('BAD_USER_INPUT'),
    );
    expect(many.errors[0]?.message).toContain('at most 2000');
  });
});
