import { afterAll } from 'vitest';

/** What a campaign has reached: how many of what it tried came out as they must. */
export interface Figure {
  /** Counts one that was tried. */
  readonly tried: (good: boolean) => void;
}

/** A figure that is printed when its file has run: `attacks refused: 61 of 61`. */
export function figure(name: string): Figure {
  let good = 0;
  let tried = 0;
  afterAll(() => process.stdout.write(`${name}: ${good} of ${tried}\n`));
  return {
    tried(isGood) {
      tried += 1;
      if (isGood) good += 1;
    },
  };
}
