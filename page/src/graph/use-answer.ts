import { useCallback, useEffect, useState } from 'react';
import type { Answer } from './ask.ts';

export interface Asked<Data> {
  /** Undefined until the first answer. */
  readonly answer: Answer<Data> | undefined;
  readonly loading: boolean;
  /** Asks again; what is known stays until then. */
  readonly again: () => void;
}

/** Asks when it is first shown, and whenever `question` is another function. */
export function useAnswer<Data>(
  question: (signal: AbortSignal) => Promise<Answer<Data>>,
): Asked<Data> {
  const [known, setKnown] = useState<{ question: unknown; answer: Answer<Data> }>();
  const [loading, setLoading] = useState(true);
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn asks the same again
  useEffect(() => {
    const leaving = new AbortController();
    setLoading(true);
    question(leaving.signal).then(
      (answer) => {
        if (leaving.signal.aborted) return;
        setKnown({ question, answer });
        setLoading(false);
      },
      () => {}, // it was told to stop
    );
    return () => leaving.abort();
  }, [question, turn]);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  // What answers another question is not shown, even for a moment.
  const answer = known?.question === question ? known.answer : undefined;
  return { answer, loading, again };
}
