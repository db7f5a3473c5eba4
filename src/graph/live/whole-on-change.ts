import type { GraphContext } from '../context.ts';

/** A thing with an API that tells where it stands, and another that tells all of it. */
export interface TwoLooks<State, Whole> {
  readonly state: (context: GraphContext) => Promise<State>;
  readonly whole: (context: GraphContext) => Promise<Whole>;
  /** What of its state counts. */
  readonly stateOf: (state: State) => string;
}

/** Looks at the state each time, and at the whole once for each state that counts. */
export function wholeOnChange<State, Whole>(thing: TwoLooks<State, Whole>) {
  let last: { readonly text: string; readonly whole: Whole } | undefined;
  return async (context: GraphContext): Promise<{ state: State; whole: Whole }> => {
    const state = await thing.state(context);
    const text = thing.stateOf(state);
    const known = last?.text === text ? last : { text, whole: await thing.whole(context) };
    last = known;
    return { state, whole: known.whole };
  };
}
