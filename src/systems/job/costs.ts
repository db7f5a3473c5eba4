import { above, type Cost, type CostPlace, waveOf } from '../../graph/planner/costs.ts';
import { LOG, STATUS } from './instances/api.ts';

/** `Host.jobInstances`: Job lists no runs; those that are named are looked at, each once. */
export function runsOfHostsCost(place: CostPlace): Cost {
  const { at, args } = place;
  const ids = Array.isArray(args['jobInstanceIds']) ? args['jobInstanceIds'] : [];
  const business = above(at, 'Business');
  const calls = new Set(ids).size * (business?.count ?? 1);
  const of = `runs ${ids.join()} ${business?.of ?? at.of}`;
  const ask = { api: STATUS, of, wave: waveOf(place), calls, why: 'one call a run that is named' };
  return { asks: [ask], count: () => calls };
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
