import { above, argsText, type Cost, type CostPlace, waveOf } from '../../graph/planner/costs.ts';
import { asksTotalAlone } from '../../graph/planner/plan-below.ts';
import { LOG, STATUS } from './instances/api.ts';
import { MAX_BEGUN, MAX_RECORDED } from './instances/asked-instances.ts';
import { firstOf, hasAllHosts } from './plan.ts';

/** Different runs of the record on the pages of all hosts of a business. */
export const RUNS = 'runs of the record on hosts of a business';

/** `Host.jobInstances`: runs that are named are looked at, each once; of the record, those of the pages. */
export function runsOfHostsCost(place: CostPlace): Cost | Promise<Cost> {
  const ids = place.args['jobInstanceIds'];
  return Array.isArray(ids) ? namedRunsCost(place, ids) : recordedRunsCost(place);
}

function namedRunsCost(place: CostPlace, ids: readonly unknown[]): Cost {
  const { at } = place;
  const business = above(at, 'Business');
  const calls = new Set(ids).size * (business?.count ?? 1);
  const of = `runs ${ids.join()} ${business?.of ?? at.of}`;
  const ask = { api: STATUS, of, wave: waveOf(place), calls, why: 'one call a run that is named' };
  return { asks: [ask], count: () => calls };
}

/** That a page has runs tells the record, which costs nothing; hosts share runs. */
async function recordedRunsCost(place: CostPlace): Promise<Cost> {
  const { at, args, sizes } = place;
  const { bizId } = at.known;
  const first = firstOf(args);
  const onHosts =
    typeof bizId === 'number'
      ? await sizes.of({ list: RUNS, known: { bizId }, args: { first } })
      : undefined;
  const each =
    onHosts ?? at.count * (await sizes.of({ list: 'Host.jobInstances', known: {}, args }));
  const businesses = onHosts === undefined ? 1 : (above(at, 'Business')?.count ?? 1);
  const wave = place.begun && hasAllHosts(at.known, args) && each <= MAX_BEGUN ? 1 : at.wave + 1;
  return shownCost(place, Math.min(each * businesses, at.count * first), wave);
}

/** `Business.jobInstances`: the record tells which, and a call each run how it is. */
export async function runsOfBusinessCost(place: CostPlace): Promise<Cost> {
  const { at, args, sizes } = place;
  const { bizId } = at.known;
  const known = bizId === undefined ? {} : { bizId };
  const listed = await sizes.of({ list: 'Business.jobInstances', known, args });
  return shownCost(place, at.count * Math.min(listed, firstOf(args)), at.wave + 1);
}

function shownCost({ at, args, below }: CostPlace, runs: number, wave: number): Cost {
  const calls = asksTotalAlone(below) ? 0 : Math.min(runs, MAX_RECORDED);
  const of = `recorded ${argsText(args)} ${above(at, 'Business')?.of ?? at.of}`;
  const ask = { api: STATUS, of, wave, calls, why: 'one call a run of the record' };
  return { asks: calls === 0 ? [] : [ask], count: () => calls };
}

/** `JobStepHost.log`: a call a run tells the logs of all its steps and hosts. */
export function logsCost(place: CostPlace): Cost {
  const { at } = place;
  const run = above(at, 'JobInstance') ?? at;
  const ask = {
    api: LOG,
    of: run.of,
    wave: waveOf(place),
    calls: run.count,
    why: 'one call a run',
  };
  return { asks: [ask], count: () => at.count };
}
