import { expect, test } from 'vitest';
import { catalogueApi } from '../../../src/catalogue.ts';
import { nodesOf } from '../../../src/systems/sops/pipelines/tree.ts';

const api = catalogueApi('sops', 'get_template_info');

function treeOf(activities: readonly string[], flows: readonly (readonly [string, string])[]) {
  const node = (id: string) => ({ id });
  return {
    api,
    tree: {
      start_event: node('start'),
      end_event: node('end'),
      activities: Object.fromEntries(activities.map((id) => [id, node(id)])),
      gateways: {},
      flows: Object.fromEntries(
        flows.map(([source, target], index) => [`f${index}`, { source, target }]),
      ),
    },
  };
}

const idsOf = (pipeline: ReturnType<typeof treeOf>) => nodesOf(pipeline).map((one) => one.nodeId);

test('nodes stand after those they follow, branch after branch', () => {
  const flows = [
    ['start', 'a'],
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'd'],
    ['c', 'd'],
    ['d', 'end'],
  ] as const;
  expect(idsOf(treeOf(['d', 'c', 'b', 'a'], flows))).toEqual(['start', 'a', 'b', 'c', 'd', 'end']);
});

test('a flow that runs in a circle, and a node that nothing leads to, are shown all the same', () => {
  const flows = [
    ['start', 'a'],
    ['a', 'b'],
    ['b', 'a'],
    ['b', 'end'],
  ] as const;
  expect(idsOf(treeOf(['lost', 'b', 'a'], flows))).toEqual(['start', 'a', 'b', 'end', 'lost']);
});
