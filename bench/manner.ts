import type { Checked } from './check.ts';
import type { Options } from './options.ts';
import type { Measure } from './queries/index.ts';
import type { Scene, Stage } from './stage.ts';
import type { Manner } from './turns.ts';
import { CALLERS } from './world.ts';

/** Connections that warm up what then is asked one request at a time; not for big answers. */
const WARM = 8;

interface Setting {
  readonly scene: Scene;
  readonly stage: Stage;
  readonly checked: Checked;
  readonly options: Options;
}

/** How the contestants are asked for one measure. */
export function mannerOf(measure: Measure, { scene, stage, checked, options }: Setting): Manner {
  const common = { esbPid: stage.esbPid, bytes: checked.bytes, seconds: options.seconds };
  if (measure === 'latency') {
    return { ...common, connections: 1, warmConnections: scene.query.big ? 1 : WARM, callers: 1 };
  }
  const callers = measure === 'many callers' ? CALLERS : 1;
  return { ...common, connections: CALLERS, warmConnections: CALLERS, callers };
}
