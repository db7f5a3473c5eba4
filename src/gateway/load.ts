import { PerformanceObserver, performance } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';

/** Parts of the time, from 0 to 1, since they were asked for last. */
export interface Parts {
  /** In which the event loop did not wait for something to happen. */
  readonly busy: number;
  /** In which the garbage collector held everything up. */
  readonly collecting: number;
  /** Not of the time: how much of the memory that the heap may have is taken. */
  readonly heap: number;
}

/** Begins to watch, and answers what tells of the time since then. */
export type Load = () => () => Parts;

export const loadOfProcess: Load = () => {
  shared ??= new Collections();
  const collections = shared;
  let before = {
    loop: performance.eventLoopUtilization(),
    at: performance.now(),
    collections: collections.ms,
  };
  return () => {
    const now = {
      loop: performance.eventLoopUtilization(),
      at: performance.now(),
      collections: collections.ms,
    };
    const { utilization } = performance.eventLoopUtilization(now.loop, before.loop);
    const collecting = (now.collections - before.collections) / (now.at - before.at);
    before = now;
    return { busy: utilization, collecting, heap: heapTaken() };
  };
};

function heapTaken(): number {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  return used / limit;
}

let shared: Collections | undefined;

/** How long the garbage collector took in all, since somebody asked first. */
class Collections {
  ms = 0;

  constructor() {
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) this.ms += duration;
    });
    observer.observe({ entryTypes: ['gc'] });
  }
}
