import { expect, it, onTestFinished } from 'vitest';
import { startBkgraph } from '../kit/bkgraph.ts';

interface Templates {
  readonly jobTemplates: {
    readonly nodes: readonly {
      steps: { paramsSensitive: boolean | null; scriptParams: string | null; type: string }[];
    }[];
  };
}

it('arguments that Job hides on its page are not shown, the others are', async () => {
  const bkgraph = await startBkgraph();
  onTestFinished(() => bkgraph.stop());
  const { data, errors } = await bkgraph.ask<Templates>(
    '{ jobTemplates(bizId: 2) { nodes { steps { type paramsSensitive scriptParams } } } }',
  );

  expect(errors).toEqual([]);
  const steps = data.jobTemplates.nodes.flatMap((template) => template.steps);
  const hidden = steps.filter(({ paramsSensitive }) => paramsSensitive === true);
  expect(hidden.length).toBeGreaterThan(0);
  expect(hidden.every(({ scriptParams }) => scriptParams === null)).toBe(true);
  expect(steps.some(({ scriptParams }) => scriptParams !== null && scriptParams !== '')).toBe(true);
});
