import { expect, it, onTestFinished } from 'vitest';
import { startBkgraph } from '../kit/bkgraph.ts';

interface Components {
  readonly monitoredComponents: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly componentId: number }[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}

const COMPONENTS = /* GraphQL */ `
  query ($after: String) {
    monitoredComponents(first: 4, after: $after) {
      totalCount nodes { componentId } pageInfo { endCursor hasNextPage }
    }
  }
`;

it.each(['honoured', 'ignored'] as const)(
  'components are walked by cursor when the page parameters that nobody documents are %s',
  async (monitorListPage) => {
    const bkgraph = await startBkgraph({ sandbox: { modes: { monitorListPage } } });
    onTestFinished(() => bkgraph.stop());
    const known = bkgraph.sandbox.state.monitor.components
      .all()
      .filter(({ isDeleted }) => !isDeleted)
      .map(({ id }) => id);

    const seen: number[] = [];
    let after: string | null = null;
    do {
      const page: { data: Components } = await bkgraph.ask<Components>(COMPONENTS, { after });
      const { nodes, pageInfo, totalCount } = page.data.monitoredComponents;
      expect(totalCount).toBe(known.length);
      seen.push(...nodes.map(({ componentId }) => componentId));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(known);
  },
);
