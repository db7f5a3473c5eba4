import { describe, expect, test } from 'vitest';
import type { Level } from '../../page/src/topology/load-level.ts';
import { wishOf } from '../../page/src/topology/tree-keys.ts';
import { type TreeNode, tallyAlarms } from '../../page/src/topology/tree-node.ts';
import {
  changeTree,
  emptyTree,
  ROOT,
  rowsOf,
  type TreeChange,
} from '../../page/src/topology/tree-state.ts';

const business = (bizId: number, name: string): TreeNode => ({
  ...{ kind: 'business', key: `b${bizId}`, name, bizId },
});
const set = (setId: number, name: string): TreeNode => ({
  ...{ kind: 'set', key: `b2/s${setId}`, name, bizId: 2, setId, isIdlePool: false },
});
const level = (nodes: TreeNode[], more: Partial<Level> = {}): Level => ({
  ...{ nodes, total: nodes.length, next: null, problems: [], ...more },
});
const PROBLEM = { code: 'ESB_TIMEOUT', message: 'too late', path: ['business', 'sets'] };

const treeAfter = (...changes: TreeChange[]) => changes.reduce(changeTree, emptyTree);
const rowsAfter = (...changes: TreeChange[]) => rowsOf(treeAfter(...changes));
const keys = (...changes: TreeChange[]) => rowsAfter(...changes).map(({ key }) => key);

const TWO: TreeChange = {
  ...{
    kind: 'answered',
    key: ROOT,
    level: level([business(2, 'Blue'), business(3, 'Shop')]),
    after: null,
  },
};
const OPENED: TreeChange = { kind: 'opened', key: 'b2' };
const below = (shown: Level, after: string | null = null): TreeChange => ({
  ...{ kind: 'answered', key: 'b2', level: shown, after },
});
const SETS = below(level([set(5, 'web')]));

describe('the rows of the tree', () => {
  test('tell that the businesses are coming, and then are they', () => {
    expect(rowsAfter()[0]?.kind).toBe('loading');
    expect(keys(TWO)).toEqual(['b2', 'b3']);
  });

  test('show what stands below a node that is open, one level deeper', () => {
    expect(keys(TWO, OPENED)).toEqual(['b2', 'b2#loading', 'b3']);
    expect(keys(TWO, OPENED, SETS)).toEqual(['b2', 'b2/s5', 'b3']);
    expect(rowsAfter(TWO, OPENED, SETS).map((row) => row.level)).toEqual([1, 2, 1]);
    expect(keys(TWO, OPENED, SETS, { kind: 'closed', key: 'b2' })).toEqual(['b2', 'b3']);
  });

  test('say so where nothing stands', () => {
    const none = below(level([]));
    expect(keys(TWO, OPENED, none)).toEqual(['b2', 'b2#empty', 'b3']);
  });

  test('end in what is left, until the last page has come', () => {
    const first = level([set(5, 'web')], { total: 2, next: 'cursor' });
    const begun = below(first);
    expect(rowsAfter(TWO, OPENED, begun)[2]).toMatchObject({ kind: 'more', left: 1, level: 2 });
    const last = below(level([set(6, 'db')], { total: 2 }), 'cursor');
    expect(keys(TWO, OPENED, begun, last)).toEqual(['b2', 'b2/s5', 'b2/s6', 'b3']);
  });

  test('keep what is there when a page fails, and where to go on', () => {
    const first = level([set(5, 'web')], { total: 2, next: 'cursor' });
    const begun = below(first);
    const failed = below(level([], { problems: [PROBLEM] }), 'cursor');
    expect(keys(TWO, OPENED, begun, failed)).toEqual([
      ...['b2', 'b2#problem-0', 'b2/s5', 'b2#more', 'b3'],
    ]);
  });

  test('have a page that is read again in the place of what it was, and still go on behind it', () => {
    const page = (name: string) => level([set(5, name)], { total: 2, next: 'cursor' });
    const last = below(level([set(6, 'db')], { total: 2 }), 'cursor');
    const rows = rowsAfter(TWO, OPENED, below(page('?')), last, below(page('web')));
    const names = rows.map((row) => (row.kind === 'node' ? row.node.name : row.kind));
    expect(names).toEqual(['Blue', 'web', 'db', 'Shop']);
  });

  test('remember which page it was that had problems', () => {
    const first = below(level([set(5, 'web')], { total: 2, next: 'cursor', problems: [PROBLEM] }));
    const tree = treeAfter(TWO, OPENED, first);
    expect(tree.branches.get('b2')).toMatchObject({ next: 'cursor', troubled: null });
    const failed = below(level([], { problems: [PROBLEM] }), 'cursor');
    expect(changeTree(tree, failed).branches.get('b2')?.troubled).toBe('cursor');
  });

  test('tell the same failure of many nodes once', () => {
    const problems = [PROBLEM, { ...PROBLEM, path: ['business', 'other'] }];
    const told = below(level([set(5, 'web')], { problems }));
    expect(keys(TWO, OPENED, told)).toEqual(['b2', 'b2#problem-0', 'b2/s5', 'b3']);
  });
});

describe('a key in the tree', () => {
  const rows = rowsAfter(TWO, OPENED, SETS);
  const wish = (key: string, current: string) => {
    const { kind, row } = wishOf(key, rows, current) ?? {};
    return [kind, row?.key];
  };

  test.each([
    ['ArrowDown', 'b2', 'focus', 'b2/s5'],
    ['ArrowUp', 'b3', 'focus', 'b2/s5'],
    ['Home', 'b3', 'focus', 'b2'],
    ['End', 'b2', 'focus', 'b3'],
    ['ArrowRight', 'b2', 'focus', 'b2/s5'],
    ['ArrowRight', 'b3', 'open', 'b3'],
    ['ArrowLeft', 'b2', 'close', 'b2'],
    ['ArrowLeft', 'b2/s5', 'focus', 'b2'],
    ['Enter', 'b3', 'act', 'b3'],
    ['s', 'b2', 'focus', 'b3'],
    ['b', 'b3', 'focus', 'b2'],
  ])('%s on %s means %s %s', (key, current, kind, row) => {
    expect(wish(key, current)).toEqual([kind, row]);
  });

  test.each([
    ['ArrowUp', 'b2'],
    ['ArrowDown', 'b3'],
    ['Tab', 'b2'],
    ['x', 'b2'],
    ['ArrowDown', 'gone'],
  ])('%s on %s means nothing', (key, current) => {
    expect(wishOf(key, rows, current)).toBeUndefined();
  });
});

test('a host’s alarms are coloured by the worst of them, and marked while one is not over', () => {
  const over = '2026-03-15T14:39:30+08:00';
  const nodes = [
    { level: 'REMINDER', finishTime: over },
    { level: 'FATAL', finishTime: over },
  ] as const;
  expect(tallyAlarms({ totalCount: 9, nodes })).toEqual({ total: 9, worst: 'FATAL', open: false });
  const open = [{ level: 'WARNING', finishTime: null }] as const;
  expect(tallyAlarms({ totalCount: 1, nodes: open }).open).toBe(true);
  expect(tallyAlarms({ totalCount: 0, nodes: [] }).worst).toBeNull();
});
