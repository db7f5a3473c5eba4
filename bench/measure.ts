import { checkSame } from './ask.ts';
import { type Contestant, type Scene, setStage } from './contestants.ts';
import type { Crew } from './crew.ts';
import type { Options } from './options.ts';
import { peakMemoryOf } from './process-figures.ts';
import type { Bound } from './queries/index.ts';
import { type Round, Turns } from './turns.ts';

/** What one contestant did with one query, size and latency. */
export interface Measured {
  readonly scene: Scene;
  readonly contestant: Contestant['name'];
  readonly cost: Bound | undefined;
  readonly bound: Bound;
  readonly rounds: readonly Round[];
  /** In MiB; undefined where the system does not tell. */
  readonly peakMemory: number | undefined;
}

/** All contestants on one stage: first the same data from all, then rounds in which they alternate. */
export async function measure(crew: Crew, scene: Scene, options: Options): Promise<Measured[]> {
  try {
    const stage = await setStage(crew, scene);
    const { data, bytes, costs } = await checkSame(stage.contestants);
    const turns = stage.contestants.map((one) => new Turns(one, stage, bytes, options));
    for (const one of turns) await one.warmUp();
    for (let round = 0; round < options.rounds; round += 1) {
      for (const one of turns) await one.alone();
      for (const one of turns) await one.together();
    }
    const bound = scene.query.bound(data);
    return turns.map((one) => ({
      scene,
      contestant: one.contestant.name,
      cost: costs.get(one.contestant),
      bound,
      rounds: one.rounds(),
      peakMemory: peakMemoryOf(one.contestant.pid),
    }));
  } finally {
    await crew.dismiss();
  }
}
