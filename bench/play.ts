import { type Checked, checkSame } from './check.ts';
import type { ContestantName } from './contestants.ts';
import type { Crew } from './crew.ts';
import { mannerOf } from './manner.ts';
import type { Options } from './options.ts';
import { peakMemoryOf } from './process-figures.ts';
import type { Bound, Measure } from './queries/index.ts';
import { type Contestant, type Scene, type Stage, setStage } from './stage.ts';
import { type Figures, Turns } from './turns.ts';

export type ByName<T> = ReadonlyMap<ContestantName, T>;

/** What was seen on one stage. */
export interface Played {
  /** What caller 0 was answered. */
  readonly data: unknown;
  readonly variables: Stage['variables'];
  readonly costs: ByName<Bound>;
  /** Of each round. */
  readonly figures: ReadonlyMap<Measure, ByName<readonly Figures[]>>;
  readonly peaks: ByName<number>;
}

/** One stage: first the same data from all, then the measures one after the other. */
export async function play(
  crew: Crew,
  scene: Scene,
  measures: readonly Measure[],
  options: Options,
): Promise<Played> {
  try {
    const stage = await setStage(crew, scene);
    const checked = await checkSame(stage.contestants);
    for (const one of stage.contestants) if (tooSlow(one, checked)) crew.stop(one.pid);
    const taking = checked.contestants.filter((one) => !tooSlow(one, checked));
    const figures = new Map<Measure, ByName<readonly Figures[]>>();
    for (const each of measures) {
      const turns = taking.map(
        (one) => new Turns(one, mannerOf(each, { scene, stage, checked, options })),
      );
      figures.set(each, await rounds(turns, options.rounds));
    }
    return {
      data: checked.data,
      variables: stage.variables,
      costs: new Map([...checked.costs].map(([{ name }, cost]) => [name, cost])),
      figures,
      peaks: new Map(taking.map(({ name, pid }) => [name, peakMemoryOf(pid) ?? Number.NaN])),
    };
  } finally {
    await crew.dismiss();
  }
}

/** Contestants of few requests take no turns when one answer takes longer, in milliseconds. */
const FEW_WITHIN_MS = 2_000;

function tooSlow(one: Contestant, { costs }: Checked): boolean {
  return one.way.few === true && !((costs.get(one)?.tookMs ?? Number.NaN) <= FEW_WITHIN_MS);
}

/** All take turns, in a round directly after one another, and in the next one backwards. */
async function rounds(turns: readonly Turns[], count: number): Promise<ByName<readonly Figures[]>> {
  for (const one of turns) await one.warmUp();
  for (let round = 0; round < count; round += 1) {
    for (const one of round % 2 === 0 ? turns : turns.toReversed()) await one.take();
  }
  return new Map(turns.map(({ contestant, figures }) => [contestant.name, figures]));
}
