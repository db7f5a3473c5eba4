import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  ParentBasedSampler,
  type Sampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-base';

/** Which traces are kept, by the names of `OTEL_TRACES_SAMPLER`. */
export interface Sampling {
  readonly sampler: keyof typeof SAMPLERS;
  readonly ratio: number;
}

export function samplerOf({ sampler, ratio }: Sampling): Sampler {
  return SAMPLERS[sampler](ratio);
}

const SAMPLERS = {
  always_on: on,
  always_off: off,
  traceidratio: part,
  parentbased_always_on: () => new ParentBasedSampler({ root: on() }),
  parentbased_always_off: () => new ParentBasedSampler({ root: off() }),
  parentbased_traceidratio: (ratio: number) => new ParentBasedSampler({ root: part(ratio) }),
};

function on(_ratio?: number): Sampler {
  return new AlwaysOnSampler();
}

function off(_ratio?: number): Sampler {
  return new AlwaysOffSampler();
}

function part(ratio: number): Sampler {
  return new TraceIdRatioBasedSampler(ratio);
}
